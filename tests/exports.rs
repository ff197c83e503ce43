//! What figures become outside the page: CSV that parses back, JSON by its schema, pictures as clean SVG, wiki markup.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod palette;
mod shipped;

use palette::Theme;
use perigee::charts::{Brief, Cell, Chart, Column, Figure, Table};
use perigee::exports::{self, Export, Field, Piece, Sheet, Syntax, neutral};
use perigee::model::{Lang, Policy};
use perigee::view_state::{View, ViewState};
use proptest::prelude::*;
use roxmltree::Document;
use serde_json::Value;
use shipped::DATASET;
use std::collections::BTreeSet;

const LINK: &str = "https://example.org/perigee/?view=funding&mode=ranking&pick=spacex,ispace&data=2026.10.1";

fn state(chart: Chart) -> ViewState {
    let modes = View::ALL.iter().flat_map(|view| view.modes().iter().map(move |mode| (*view, *mode)));
    let (view, mode) = modes.into_iter().find(|(_, mode)| Chart::of(*mode) == Some(chart)).unwrap();
    ViewState { view, mode, ..ViewState::default() }
}

/// Every chart in both languages, as the view opens, and with everything and the highest claims.
fn each_figure(mut check: impl FnMut(&str, &Export<'_>)) {
    for chart in Chart::ALL {
        for lang in Lang::ALL {
            let all = ViewState { claims: Policy::Highest, ..exports::everything(&state(chart), &DATASET) };
            for state in [state(chart), all] {
                let brief = Brief { dataset: &DATASET, state: &state, lang };
                let figure = chart.figure(&brief);
                let name = format!("{} {lang:?} {:?}", chart.code(), state.claims);
                check(&name, &Export { brief: &brief, figure: &figure, link: LINK });
            }
        }
    }
}

/// A figure whose every text would be markup or a formula somewhere.
fn hostile() -> Figure {
    let texts = [
        "=1+1",
        "a|b ^ c",
        "{{x}} [[y]] [z](w)",
        "<b>&amp;</b> \"q\" ''i'' **b**",
        "~~~~ %%n%% //e// $1 $2",
        "@all #1 _u_ `c` \\",
    ];
    let row = |shift: usize| (0..3).map(|idx| Cell::plain(texts[(idx + shift) % texts.len()])).collect();
    Figure {
        title: "Money \"raised\" | <2026> {{and}} ''more''".to_owned(),
        sentence: "SpaceX's [sum] is -1, * and ^".to_owned(),
        notes: vec!["+note, with comma".to_owned()],
        table: Table {
            columns: vec![Column::words("Na|me"), Column::words("^h"), Column::numbers("!n")],
            rows: vec![
                row(0),
                row(2),
                row(4),
                vec![Cell::plain("−"), Cell::plain("－x"), Cell::plain("−1,234.5")],
                vec![Cell::plain("LandSpace"), Cell::plain("plain"), Cell::plain("12")],
            ],
        },
        ..Figure::default()
    }
}

fn with_hostile<T>(lang: Lang, make: impl FnOnce(&Export<'_>) -> T) -> T {
    let state = state(Chart::Ranking);
    let figure = hostile();
    make(&Export { brief: &Brief { dataset: &DATASET, state: &state, lang }, figure: &figure, link: LINK })
}

fn records(csv: &str) -> Vec<Vec<String>> {
    let text = csv.strip_prefix('\u{feff}').expect("a byte order mark, for Excel");
    assert!(!text.replace("\r\n", "").contains('\r'));
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// The fields as a file holds them.
fn held(fields: &[Field], n: usize) -> Vec<String> {
    let mut held: Vec<String> = fields
        .iter()
        .map(|field| match field {
            Field::Words(words) => neutral(words).into_owned(),
            other => other.text(),
        })
        .collect();
    held.resize(n, String::new());
    held
}

#[test]
fn csv_parses_back_to_the_rows_of_the_figure_and_says_what_it_is() {
    each_figure(|name, export| {
        let records = records(&exports::displayed(export));
        let sheet = Sheet::new(export.figure, export.brief.lang);
        let n = records[0].len();
        for (idx, row) in sheet.rows.iter().enumerate() {
            assert_eq!(row.len(), sheet.headings.len(), "{name}");
            assert_eq!(records[idx + 1], held(row, n), "{name}, row {idx}");
        }
        let foot = &records[sheet.rows.len() + 1..];
        assert!(foot[0].iter().all(String::is_empty), "{name}: no empty record before what the file says of itself");
        assert!(foot[1..].iter().all(|record| record[0].starts_with("# ")), "{name}");
        let said: Vec<&str> = foot[1..].iter().map(|record| record[1].as_str()).collect();
        for expected in [&export.figure.title, &DATASET.version, LINK] {
            assert!(said.contains(&neutral(expected).as_ref()), "{name} does not say {expected}: {said:?}");
        }
        for source in export.figure.sources.iter().filter_map(|id| DATASET.source(id)) {
            assert!(said.iter().any(|line| line.contains(&source.title)), "{name} does not name {}", source.id);
        }
    });
}

#[test]
fn csv_with_evidence_has_every_claim_of_every_fact_with_its_addresses() {
    each_figure(|name, export| {
        let text = exports::all(export);
        let records = records(&text);
        let behind = |cell: &'_ Cell| {
            let inputs: Vec<_> = cell.derivation.iter().flat_map(|derivation| derivation.facts()).cloned().collect();
            cell.fact.iter().cloned().chain(inputs).collect::<BTreeSet<_>>()
        };
        let facts: BTreeSet<_> = export.figure.table.rows.iter().flatten().flat_map(behind).collect();
        let facts = facts.iter().filter_map(|id| DATASET.fact(id));
        for fact in facts {
            let own: Vec<&Vec<String>> =
                records.iter().filter(|row| row.iter().any(|field| *field == *fact.id.as_str())).collect();
            assert!(
                own.len() >= fact.claims.len(),
                "{name}: {} has {} of {} claims",
                fact.id,
                own.len(),
                fact.claims.len()
            );
            for url in fact.sources().iter().filter_map(|id| DATASET.source(id)?.url.as_ref()) {
                assert!(
                    own.iter().any(|row| row.iter().any(|field| field.contains(url))),
                    "{name}: {} without {url}",
                    fact.id
                );
            }
        }
        assert!(export.figure.table.rows.is_empty() || records.len() > export.figure.table.rows.len(), "{name}");
    });
}

#[test]
fn money_is_words_a_number_and_its_unit() {
    let state = state(Chart::Ranking);
    for lang in Lang::ALL {
        let brief = Brief { dataset: &DATASET, state: &state, lang };
        let figure = Chart::Ranking.figure(&brief);
        let sheet = Sheet::new(&figure, lang);
        let [Field::Words(words), Field::Number(number), Field::Words(unit)] = &sheet.rows[0][1..4] else {
            panic!("{:?}", sheet.rows[0])
        };
        assert!(words.contains(lang.pick("billion", "亿")) && *number > 1e9, "{words} {number}");
        assert_eq!(unit, lang.pick("USD", "CNY"));
    }
}

#[test]
fn negative_numbers_stay_numbers_and_formulas_become_text() {
    let records = with_hostile(Lang::En, |export| records(&exports::displayed(export)));
    let fields: Vec<&String> = records.iter().flatten().collect();
    assert!(fields.iter().any(|field| *field == "-1234.5"), "{records:?}");
    for text in ["'=1+1", "'@all #1 _u_ `c` \\", "'－x", "'+note, with comma"] {
        assert!(fields.iter().any(|field| *field == text), "no {text} in {records:?}");
    }
}

proptest! {
    #[test]
    fn no_text_can_run_as_a_formula(text in "[\\s=+@＝＋－＠'a-z,\"-]{0,12}") {
        let safe = neutral(&text);
        prop_assert!(!safe.trim_start().starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']), "{}", safe);
        prop_assert!(!safe.starts_with(['\t', '\r', '\n']));
        prop_assert_eq!(safe.strip_prefix('\'').filter(|_| safe != text).unwrap_or(&safe), text.as_str());
    }

    #[test]
    fn any_text_survives_csv(text in "\\PC{0,20}|[\\r\\n\", =]{0,6}") {
        let mut figure = hostile();
        figure.table.rows[0][0] = Cell::plain(text.clone());
        let state = state(Chart::Ranking);
        let brief = Brief { dataset: &DATASET, state: &state, lang: Lang::En };
        let export = Export { brief: &brief, figure: &figure, link: LINK };
        let field = records_of_any(&exports::displayed(&export))[1][0].to_owned();
        let is_blank = matches!(text.as_str(), "–" | "—");
        prop_assert_eq!(field, if is_blank { String::new() } else { neutral(&text).into_owned() });
    }
}

fn records_of_any(csv: &str) -> Vec<csv::StringRecord> {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).from_reader(csv.trim_start_matches('\u{feff}').as_bytes());
    reader.records().map(Result::unwrap).collect()
}

#[test]
fn json_keeps_its_schema_and_names_only_what_it_holds() {
    let schema: Value = serde_json::from_str(include_str!("figure.schema.json")).unwrap();
    let validator = jsonschema::validator_for(&schema).unwrap();
    each_figure(|name, export| {
        let file: Value = serde_json::from_str(&exports::json(export)).unwrap();
        let faults: Vec<String> =
            validator.iter_errors(&file).map(|error| format!("{}: {error}", error.instance_path())).collect();
        assert!(faults.is_empty(), "{name}:\n{}", faults.join("\n"));
        let ids = |list: &str| -> BTreeSet<&str> {
            file[list].as_array().unwrap().iter().map(|it| it["id"].as_str().unwrap()).collect()
        };
        let (facts, sources) = (ids("facts"), ids("sources"));
        let rows = file["rows"].as_array().unwrap();
        assert_eq!(rows.len(), export.figure.table.rows.len(), "{name}");
        for fact in rows.iter().flat_map(|row| row.as_array().unwrap()).filter_map(|cell| cell["fact"].as_str()) {
            assert!(facts.contains(fact), "{name} opens {fact} and does not hold it");
        }
        for claim in file["facts"].as_array().unwrap().iter().flat_map(|fact| fact["claims"].as_array().unwrap()) {
            assert!(
                claim["sources"].as_array().unwrap().iter().all(|id| sources.contains(id.as_str().unwrap())),
                "{name}: {claim}"
            );
        }
    });
}

/// What the chart library writes, in small.
const DRAWING: &str = "<svg width=\"944\" height=\"100\" xmlns=\"http://www.w3.org/2000/svg\">\n<g clip-path=\"url(#zr0-c0)\"><path d=\"M0 0L9 9\"></path></g>\n<text style=\"font-size:12px;font-family:sans-serif;font-weight:bold;\">A &amp; 星</text>\n<defs><clipPath id=\"zr0-c0\"><path d=\"M0 0\"></path></clipPath></defs>\n</svg>";

#[test]
fn pictures_are_well_formed_closed_and_within_their_size() {
    each_figure(|name, export| {
        for theme in [Theme::Light, Theme::Dark] {
            let picture = exports::picture(export, &palette::palette(theme), DRAWING, 100.0);
            let document =
                Document::parse(&picture.svg).unwrap_or_else(|error| panic!("{name}: {error}\n{}", picture.svg));
            let mut texts = Vec::new();
            for node in document.descendants().filter(|node| node.is_element()) {
                let tag = node.tag_name();
                assert_eq!(tag.namespace(), Some("http://www.w3.org/2000/svg"), "{name}: {tag:?}");
                assert!(
                    ["svg", "title", "desc", "rect", "g", "path", "text", "defs", "clipPath"].contains(&tag.name()),
                    "{name}: <{}>",
                    tag.name()
                );
                for attribute in node.attributes() {
                    let (key, value) = (attribute.name(), attribute.value());
                    assert!(!key.starts_with("on") && key != "href", "{name}: {key}");
                    assert!(!value.contains("var(") && !value.contains("font-family:"), "{name}: {key}={value}");
                    assert!(!value.contains("url(") || value.starts_with("url(#"), "{name}: {key}={value}");
                }
                if tag.name() == "text" {
                    texts.push(node.text().unwrap_or_default().to_owned());
                }
                if let Some(y) = node.attribute("y").filter(|_| tag.name() == "text") {
                    assert!(
                        y.parse::<f64>().unwrap() < picture.height_px - 8.0,
                        "{name}: text at {y} of {}",
                        picture.height_px
                    );
                }
            }
            let said = texts.concat().replace(' ', "");
            for expected in [&export.figure.title, &export.figure.sentence, &DATASET.version, LINK] {
                assert!(said.contains(&expected.replace(' ', "")), "{name} does not show {expected}: {texts:?}");
            }
            assert!(picture.svg.contains("PingFang SC") && picture.svg.contains("Noto Sans CJK SC"));
        }
    });
}

#[test]
fn wiki_pieces_are_as_approved() {
    insta::with_settings!({ snapshot_path => "approved", prepend_module_to_snapshot => false, omit_expression => true }, {
        for syntax in Syntax::ALL {
            let picture = exports::file_name("ranking", "2026.10.1", syntax.picture_ending());
            let pieces = Piece::ALL.map(|piece| with_hostile(Lang::En, |export| syntax.write(piece, export, &picture)));
            let chinese = with_hostile(Lang::Zh, |export| syntax.write(Piece::Citation, export, &picture));
            let all = [&pieces[..], &[chinese]].concat().join("\n\n----\n\n");
            // A new version of the data changes no markup.
            let all = all.replace(&DATASET.version, "VERSION");
            insta::assert_snapshot!(format!("wiki-{syntax:?}").to_lowercase(), all);
        }
    });
}

#[test]
fn wiki_markup_holds_every_text_as_it_is() {
    each_figure(|name, export| {
        let n = export.figure.table.columns.len();
        for syntax in Syntax::ALL {
            let text = syntax.write(Piece::Table, export, "p.png");
            let lines = || text.lines().filter(|line| line.starts_with('|'));
            match syntax {
                Syntax::Confluence | Syntax::Html => {
                    for piece in Piece::ALL {
                        let text = syntax.write(piece, export, "p.png").replace("alt=\"\">", "alt=\"\"/>");
                        let closed = if syntax == Syntax::Html {
                            text.replace("\">\n<figcaption", "\"/>\n<figcaption")
                        } else {
                            text
                        };
                        let page = format!("<page xmlns:ac=\"a\" xmlns:ri=\"r\">{closed}</page>");
                        let document = Document::parse(&page).unwrap_or_else(|error| panic!("{name}: {error}\n{page}"));
                        let cells = document.descendants().filter(|node| node.has_tag_name("td"));
                        if piece == Piece::Table {
                            let expected: Vec<&str> =
                                export.figure.table.rows.iter().flatten().map(|cell| cell.text.as_str()).collect();
                            assert_eq!(
                                cells.map(|cell| cell.text().unwrap_or_default()).collect::<Vec<_>>(),
                                expected,
                                "{name}"
                            );
                        }
                    }
                }
                // Every bar that is not escaped separates cells.
                Syntax::Markdown if n > 0 => {
                    for line in lines() {
                        assert_eq!(line.replace("\\|", "").matches('|').count(), n + 1, "{name}: {line}");
                    }
                }
                Syntax::DokuWiki => {
                    for line in lines() {
                        let outside: String = line.split("%%").step_by(2).collect();
                        assert_eq!(outside.matches('|').count(), n + 1, "{name}: {line}");
                    }
                }
                Syntax::MediaWiki | Syntax::Markdown => {}
            }
        }
    });
}
