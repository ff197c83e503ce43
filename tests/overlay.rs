//! A reader's own table: whatever it holds, it is drawn and marked private, or refused with the place of each fault.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod palette;
mod shipped;

use palette::{Theme, palette};
use perigee::charts::{Brief, Canvas, Chart, Size};
use perigee::model::overlay::{Overlay, Problem, TEMPLATE};
use perigee::model::{Dataset, Id, Lang};
use perigee::sheets;
use perigee::view_state::{Mode, View, ViewState};
use perigee::words;
use proptest::prelude::*;
use shipped::DATASET;

fn read(bytes: &[u8]) -> Result<Overlay, Vec<Problem>> {
    Overlay::new(&sheets::rows(bytes)?, &DATASET)
}

fn lines(bytes: &[u8], lang: Lang) -> Vec<String> {
    let problems = read(bytes).expect_err("the table is refused");
    problems.iter().map(|problem| words::overlay_problem(problem, lang)).collect()
}

#[track_caller]
fn check(table: &str, expected: &[&str]) {
    assert_eq!(lines(table.as_bytes(), Lang::En), expected, "{table:.200}");
}

fn with(table: &str) -> Dataset {
    read(table.as_bytes()).unwrap().over(&DATASET, &words::private_mark())
}

#[test]
fn the_template_is_a_table_of_one_row_of_each_kind() {
    assert_eq!(read(TEMPLATE.as_bytes()).unwrap().counts(), [1, 1, 1]);
    for separator in [";", "\t"] {
        assert_eq!(read(TEMPLATE.replace(',', separator).as_bytes()).unwrap().counts(), [1, 1, 1], "{separator:?}");
    }
    let windows = format!("\u{feff}{}", TEMPLATE.replace('\n', "\r\n"));
    assert_eq!(read(windows.as_bytes()).unwrap().counts(), [1, 1, 1]);
}

#[test]
fn json_rows_are_read_like_lines() {
    let json = r#"[{"kind": "round", "who": "蓝", "date": "2026-09", "amount": 300000000, "currency": "cny"},
                   {"kind": "count", "who": "xingwang", "date": "2026-09-25", "launched": "220", "in_orbit": null}]"#;
    let error = read(json.as_bytes()).unwrap_err();
    // An alias is a name; a part of one is not.
    assert_eq!(words::overlay_problem(&error[0], Lang::En), "Row 1, who: “蓝” is not known here");
    assert_eq!(read(json.replace("\"蓝\"", "\"蓝箭航天\"").as_bytes()).unwrap().counts(), [1, 0, 1]);
}

#[test]
fn a_row_that_cannot_be_drawn_is_named_with_its_column() {
    check(
        "kind,who,date,amount,currency\nround,LandSpace,soon,-5,JPY\n",
        &[
            "Row 2, date: “soon” is no date such as 2026, 2026-09 or 2026-09-15",
            "Row 2, currency: “JPY” is none of CNY, USD and EUR",
        ],
    );
    check(
        "kind,who,date,amount,currency\nround,LandSpace,2026,-5,CNY\nparty,x,2026,,\n",
        &["Row 2, amount: “-5” is no number in plain digits", "Row 3, kind: “party” is not known here"],
    );
    check(
        "kind,who,date,launched\ncount,Guowang,2026-09,\n",
        &["Row 2, date: a count needs the day, as in 2026-09-15", "Row 2, launched: it is empty"],
    );
    check(
        "kind,who,date,launched\nround,LandSpace,2026-09,5\n",
        &["Row 2, launched: this kind of row does not have it; leave it empty"],
    );
    check(
        "kind,who,date,launched\ncount,Guowang,2026-09-01,5\ncount,SatNet,2026-09-01,6\n",
        &["Row 3, date: there is another count for this day"],
    );
}

#[test]
fn hostile_tables_are_refused_with_a_reason() {
    let utf16: Vec<u8> = TEMPLATE.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let marked: Vec<u8> = [0xff, 0xfe].into_iter().chain(utf16.iter().copied()).collect();
    // Blue Arrow in GBK.
    let gbk = [b"kind,who,date\nround,".as_slice(), &[0xc0, 0xb6, 0xbc, 0xfd], b",2026\n"].concat();
    for bytes in [utf16, marked, gbk] {
        assert!(lines(&bytes, Lang::En)[0].starts_with("it is not UTF-8 text"));
        assert!(lines(&bytes, Lang::Zh)[0].starts_with("不是 UTF-8 文本"));
    }
    check("", &["there is no row"]);
    check("kind,who,date\n", &["there is no row"]);
    check("<!doctype html><html>", &["it holds < or >, as web pages do"]);
    check(
        "kind,who,date,label\nround,LandSpace,2026,<img src=x onerror=alert(1)>\n",
        &["Row 2, label: it holds < or >, as web pages do"],
    );
    for formula in ["=cmd|' /C calc'!A0", "+1+1", "@SUM(A1)", "-2+3"] {
        check(
            &format!("kind,who,date,label\nround,LandSpace,2026,{formula}\n"),
            &["Row 2, label: it starts like a formula (=, +, @ or -)"],
        );
    }
    check("kind,who,date\nround,\"LandSpace,2026\n", &["Row 2: a quotation mark is opened and never closed"]);
    check("kind,who,date\nround,LandSpace\n", &["Row 2: 2 cells, but the heading has 3"]);
    let columns = "columns are kind, who, date, amount, currency, event, outcome, launched, in_orbit, label";
    check(
        "kind,who,when,who\n",
        &[&format!("Row 1: there is no column “when”; {columns}"), "Row 1: the column “who” stands twice"],
    );
    let wide = vec!["a"; 10_000].join(",");
    check(&wide, &["Row 1: more than 64 columns"]);
    check(&format!("kind,who,date\n{}", "round,LandSpace,2026\n".repeat(1_001)), &["more than 1000 rows"]);
    check("[[[", &["Row 1: this is not JSON"]);
    check(&"[".repeat(100_000), &["Row 1: this is not JSON"]);
    check("{\"kind\": 1}", &["JSON must be a list of rows with texts and numbers"]);
    let large = vec![b'a'; sheets::MOST_BYTES + 1];
    assert_eq!(lines(&large, Lang::En), ["it is larger than 5 MB"]);
    let long = "x".repeat(81);
    check(
        &format!("kind,who,date,label\nround,LandSpace,2026,{long}\n"),
        &["Row 2, label: it is longer than 80 characters"],
    );
}

#[test]
fn private_rows_say_so_in_every_chart_that_takes_them() {
    let own = with(TEMPLATE);
    for (lang, theme, word) in [(Lang::En, Theme::Light, "private"), (Lang::Zh, Theme::Dark, "私有")] {
        for chart in Chart::ALL.into_iter().filter(|chart| chart.takes_private()) {
            let place = View::ALL.iter().flat_map(|view| view.modes().iter().map(move |mode| (*view, *mode)));
            let (view, mode) = place.into_iter().find(|(_, mode)| Chart::of(*mode) == Some(chart)).unwrap();
            let state = ViewState { view, mode, ..ViewState::default() };
            let brief = Brief { dataset: &own, state: &state, lang };
            let figure = chart.figure(&brief);
            assert!(figure.key.iter().any(|entry| entry.meaning.contains(word)), "the key of {chart:?}");
            assert!(figure.notes.iter().any(|note| note.contains(word)), "the notes of {chart:?}");
            let columns = figure.table.columns.iter().map(|column| &column.heading);
            let texts = columns.chain(figure.table.rows.iter().flatten().map(|cell| &cell.text));
            assert!(texts.into_iter().any(|text| text.contains(word)), "the table of {chart:?}");
            let canvas = Canvas { width_px: 900.0, room_px: None, lang, palette: palette(theme), size: Size::Full };
            let drawing = chart.draw(&brief, &canvas);
            let own_spots: Vec<_> =
                drawing.spots.iter().filter(|spot| spot.fact.as_ref().is_some_and(Id::is_private)).collect();
            assert!(!own_spots.is_empty(), "{chart:?} draws no private row");
            for spot in own_spots {
                assert!(spot.title.contains(word), "{chart:?}: the tip `{}`", spot.title);
            }
            let public = chart.figure(&Brief { dataset: &DATASET, state: &state, lang });
            assert!(
                !public.notes.iter().chain(public.key.iter().map(|entry| &entry.meaning)).any(|it| it.contains(word))
            );
        }
    }
}

#[test]
fn private_rows_are_never_in_a_link() {
    let state = ViewState { fact: Id::private("1"), ..ViewState::default() };
    assert_eq!(state.to_query(), "");
    assert!(
        DATASET
            .facts
            .iter()
            .map(|fact| &fact.id)
            .chain(DATASET.entities.iter().map(|it| &it.id))
            .all(|id| !id.is_private())
    );
}

#[test]
fn a_private_round_is_added_to_sums_and_nothing_else_changes() {
    let own = with("kind,who,date,amount,currency\nround,LandSpace,2026-08-01,1000000000,CNY\n");
    assert_eq!(own.rounds.len(), DATASET.rounds.len() + 1);
    let kept = own.facts.iter().filter(|fact| !fact.id.is_private()).eq(DATASET.facts.iter());
    assert!(kept && own.growth == DATASET.growth && own.entities == DATASET.entities);
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes).map(|overlay| overlay.over(&DATASET, &words::private_mark()));
    }

    #[test]
    fn any_cells_are_read_or_refused(cells in prop::collection::vec("[\\PC\"\n,]{0,12}", 5..40)) {
        let table = format!("kind,who,date,amount,currency\nround,{}", cells.join(","));
        if let Err(problems) = read(table.as_bytes()) {
            prop_assert!(problems.iter().all(|problem| !words::overlay_problem(problem, Lang::Zh).is_empty()));
        }
    }
}

#[test]
fn a_newer_private_row_leaves_what_the_published_data_reach_as_it_is() {
    let dataset = with("kind,who,date,launched,in_orbit\ncount,Guowang,2026-11-20,400,400\n");
    assert_eq!(dataset.reach, DATASET.reach);
    let state = ViewState { view: View::Constellations, mode: Mode::InOrbit, ..ViewState::default() };
    let brief = |dataset| Brief { dataset, state: &state, lang: Lang::En };
    let (own, published) = (Chart::InOrbit.figure(&brief(&dataset)), Chart::InOrbit.figure(&brief(&DATASET)));
    assert_eq!(own.reaches, published.reaches);
    let day = DATASET.reach.launches.in_words(Lang::En);
    assert!(published.sentence.contains(&day) && own.sentence.contains(&day), "{}", own.sentence);
    assert!(own.sentence.contains("Guowang (private) 400 (to 20 November 2026)"), "{}", own.sentence);
    for note in &published.notes {
        assert!(own.notes.contains(note), "{note}");
    }
}
