//! Where numbers come from: what is worked out from a fact, how sums, rates and shares are explained, how facts are quoted.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod shipped;

use perigee::charts::uses::{shown_in, uses};
use perigee::charts::{Brief, Chart, Derivation, Derived, explain::explain, overview};
use perigee::model::derivation::{self, Use};
use perigee::model::funding;
use perigee::model::trust::{Support, repeats, support};
use perigee::model::{Currency, Day, Id, Lang, Measure, Policy, Window};
use perigee::sharing::{Form, cite_fact};
use perigee::view_state::{View, ViewState};
use perigee::words;
use shipped::DATASET;
use std::collections::BTreeSet;

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

/// Every working that the cells of a linked figure open.
fn workings(link: &str, lang: Lang) -> Vec<(String, Derived)> {
    let (state, notices) = ViewState::from_query(link, &DATASET);
    assert_eq!(notices, [], "{link}");
    let brief = Brief { dataset: &DATASET, state: &state, lang };
    let figure = Chart::of(state.mode).unwrap().figure(&brief);
    let cells = figure.table.rows.into_iter().flatten();
    cells.filter_map(|cell| Some((cell.text, explain(&brief, &cell.derivation?).expect("a working")))).collect()
}

/// The parts of a working as lines.
fn lines(derived: &Derived) -> Vec<String> {
    let part = |sign: &str, input: &perigee::charts::Input| {
        format!("{sign} {} | {} | {}", input.name, input.amount, input.how).trim_end_matches(" | ").to_owned()
    };
    let inputs = derived.inputs.iter().map(|input| part("+", input));
    let excluded = derived.excluded.iter().map(|input| part("-", input));
    inputs.chain(excluded).chain(derived.notes.iter().map(|note| format!("note {note}"))).collect()
}

#[track_caller]
fn check_line(derived: &Derived, expected: &str) {
    let lines = lines(derived);
    assert!(lines.iter().any(|line| line.contains(expected)), "`{expected}` is not in\n{}", lines.join("\n"));
}

#[test]
fn a_sum_names_its_rounds_and_why_others_are_left_out() {
    let found = workings("view=funding&mode=ranking&pick=landspace&cur=cny", Lang::En);
    let (text, derived) = &found[0];
    assert_eq!((text.as_str(), derived.value.as_str()), ("CNY 3.55 billion", "CNY 3.55 billion"));
    assert_eq!(
        derived
            .inputs
            .iter()
            .filter(|input| input.amount.contains("billion") || input.amount.contains("million"))
            .count(),
        5
    );
    check_line(derived, "- LandSpace, STAR Market IPO, 31 December 2025 | CNY 7.5 billion | not completed");
    check_line(derived, "| undisclosed | amount not disclosed");
    check_line(derived, "overlap: its money is in");
    let chinese = workings("view=funding&mode=ranking&pick=landspace&lang=zh", Lang::Zh);
    check_line(&chinese[0].1, "未完成：计划中或已撤回");
}

#[test]
fn a_converted_input_says_its_rate_and_month() {
    let found = workings("view=funding&mode=ranking&pick=spacecom&cur=usd", Lang::En);
    check_line(&found[0].1, "| $931.4 million | CNY 6.7 billion at 7.19");
    check_line(&found[0].1, "yuan per dollar (mean of February 2024)");
    let rounds = workings("view=funding&pick=spacecom&cur=usd", Lang::En);
    let conversion = rounds.iter().find(|(text, _)| text == "$931 million").expect("the conversion of series A");
    assert_eq!(conversion.1.inputs.len(), 2);
    assert!(conversion.1.inputs[1].how.len() > 4, "the rate names no source: {:?}", conversion.1.inputs[1]);
}

#[test]
fn a_running_sum_rests_on_the_rounds_so_far_only() {
    let found = workings("view=funding&mode=cumulative&pick=landspace&cur=cny", Lang::En);
    let sums = || found.iter().filter(|(text, _)| text.starts_with("CNY"));
    let n_inputs: Vec<usize> = sums().map(|(_, derived)| derived.inputs.len()).collect();
    // The last round holds the money of the one before, and takes its place.
    assert_eq!(n_inputs, [1, 2, 3, 4, 5, 5]);
    let last_two: Vec<&str> = sums().map(|(text, _)| text.as_str()).skip(4).collect();
    assert_eq!(last_two, ["CNY 3.1 billion", "CNY 3.55 billion"]);
    for (text, derived) in sums() {
        assert_eq!(*text, derived.value);
    }
    let age = found.iter().find(|(text, _)| text.ends_with("years")).expect("the years after founding");
    assert_eq!(age.1.inputs.len(), 2);
}

#[test]
fn a_rate_is_the_difference_of_two_counts() {
    let found = workings("view=constellations&mode=rate&per=year&pick=guowang", Lang::En);
    let (text, derived) = found.iter().find(|(text, _)| text == "126").expect("the rate of 2025");
    assert_eq!(*text, derived.value);
    check_line(derived, "+ Guowang, launched by 31 December 2025 | 136");
    check_line(derived, "+ Guowang, launched by 31 December 2024 | 10");
}

#[test]
fn every_working_of_every_chart_reads_in_both_languages_under_every_policy() {
    for lang in Lang::ALL {
        for claims in ["preferred", "lowest", "highest"] {
            for link in [
                "view=funding",
                "view=funding&mode=ranking",
                "view=funding&mode=cumulative",
                "view=constellations&mode=rate",
            ] {
                let found = workings(&format!("{link}&claims={claims}"), lang);
                assert!(!found.is_empty(), "{link} works nothing out");
                for (text, derived) in found {
                    let is_said =
                        [&derived.title, &derived.value, &derived.formula].iter().all(|part| !part.is_empty());
                    assert!(is_said && !derived.inputs.is_empty(), "{link} `{text}`: {derived:?}");
                    assert!(
                        derived.excluded.iter().all(|input| !input.how.is_empty()),
                        "{link} `{text}` leaves out without a reason"
                    );
                }
            }
        }
    }
}

#[test]
fn a_share_and_a_trend_of_the_overview_open_their_working() {
    let state = ViewState::default();
    let brief = Brief { dataset: &DATASET, state: &state, lang: Lang::En };
    let figures = overview::key_figures(&brief);
    let shares: Vec<&overview::KeyFigure> =
        figures.iter().filter(|figure| matches!(figure.derivation, Some(Derivation::Share(..)))).collect();
    assert_eq!(shares.len(), 2);
    for figure in shares {
        let derived = explain(&brief, figure.derivation.as_ref().unwrap()).unwrap();
        assert!(figure.detail.starts_with(&derived.value), "{} is not {}", figure.detail, derived.value);
    }
}

#[test]
fn the_claim_policy_changes_what_claims_disagree_about() {
    let values = |link: &str| -> Vec<Vec<String>> {
        ["lowest", "preferred", "highest"]
            .map(|claims| {
                let (state, _) = ViewState::from_query(&format!("{link}&claims={claims}"), &DATASET);
                let figure =
                    Chart::of(state.mode).unwrap().figure(&Brief { dataset: &DATASET, state: &state, lang: Lang::En });
                figure.table.rows.into_iter().flatten().map(|cell| cell.text).collect()
            })
            .into()
    };
    for link in [
        "view=funding&pick=spacex",
        "view=funding&mode=ranking&pick=spacex",
        "view=funding&mode=cumulative&pick=spacex",
    ] {
        let found = values(link);
        assert!(found[0] != found[2], "{link} is the same with the lowest and the highest claims");
    }
    let shares = ["lowest", "highest"].map(|claims| {
        let (state, _) = ViewState::from_query(&format!("claims={claims}"), &DATASET);
        overview::key_figures(&Brief { dataset: &DATASET, state: &state, lang: Lang::En })
            .into_iter()
            .map(|it| it.detail)
            .collect::<Vec<_>>()
    });
    assert_ne!(shares[0], shares[1]);
}

#[test]
fn a_total_is_the_sum_over_the_facts_used_for_it() {
    let all = Window { from: Day(i32::MIN / 2), to: DATASET.reach.rounds };
    for organisation in ["ispace", "spacecom", "galactic-energy", "rocket-lab"].map(id) {
        let ids = [organisation.clone()];
        let raises = funding::raises(&DATASET, &ids, all, Policy::Preferred, Currency::Usd);
        let total: f64 = raises.iter().filter(|raise| raise.is_summed).filter_map(|raise| raise.amount).sum();
        let parts: f64 = raises
            .iter()
            .filter(|raise| derivation::uses(&DATASET, raise.fact).contains(&Use::Summed(&organisation)))
            .filter_map(|raise| raise.amount)
            .sum();
        assert!((total - parts).abs() < 1.0, "{organisation}: {total} and {parts}");
    }
}

#[test]
fn every_round_milestone_and_series_says_what_it_is_used_for() {
    let state = ViewState::default();
    for lang in Lang::ALL {
        let brief = Brief { dataset: &DATASET, state: &state, lang };
        for round in &DATASET.rounds {
            let found = uses(&brief, DATASET.fact(&round.id).unwrap());
            assert!(!found.is_empty() && found.iter().all(|line| !line.text.is_empty()), "{}: {found:?}", round.id);
        }
        for growth in &DATASET.growth {
            assert!(uses(&brief, DATASET.fact(&growth.launched).unwrap()).len() >= 2, "{}", growth.constellation);
        }
    }
    let starlink = uses(
        &Brief { dataset: &DATASET, state: &state, lang: Lang::En },
        DATASET.fact(&id("starlink-launched")).unwrap(),
    );
    assert!(starlink.iter().any(|line| line.text.starts_with("Key figure on the overview")), "{starlink:?}");
    let plan = uses(
        &Brief { dataset: &DATASET, state: &state, lang: Lang::En },
        DATASET.fact(&id("guowang-planned-size")).unwrap(),
    );
    assert!(plan.iter().any(|line| line.text.contains("Guowang satellites launched")), "{plan:?}");
}

#[test]
fn a_fact_names_the_views_that_show_it_and_their_links_open_them() {
    let state = ViewState::default();
    let brief = Brief { dataset: &DATASET, state: &state, lang: Lang::En };
    let found = shown_in(&brief, DATASET.fact(&id("landspace-c-plus-2020")).unwrap());
    let modes: BTreeSet<&str> = found.iter().map(|(_, mode, _)| mode.code()).collect();
    assert!(["rounds", "cumulative", "ranking"].iter().all(|mode| modes.contains(mode)), "{modes:?}");
    for (view, mode, place) in found {
        let (opened, notices) = ViewState::from_query(&place.to_query(), &DATASET);
        assert_eq!((opened.view, opened.mode, notices), (view, mode, vec![]));
        assert_ne!(view, View::Overview);
    }
}

#[test]
fn confidence_never_exceeds_what_the_sources_support() {
    let mut seen = BTreeSet::new();
    for fact in &DATASET.facts {
        for claim in &fact.claims {
            let support = support(&DATASET, claim);
            assert!(claim.confidence <= support.limit(), "{}", fact.id);
            seen.insert(
                words::support(support, claim.confidence, Lang::En).split(' ').next().unwrap_or_default().to_owned(),
            );
            if let Support::Independent(n) = support {
                assert!(n >= 2);
            }
        }
    }
    assert!(seen.len() >= 3, "{seen:?}");
    let copies = DATASET.sources.iter().filter(|source| repeats(&DATASET, source).is_some()).count();
    assert!(copies > 100, "{copies}");
}

#[test]
fn every_fact_can_be_quoted_in_every_form() {
    for lang in Lang::ALL {
        for fact in &DATASET.facts {
            let link = "https://perigee.example/?fact=x";
            let [plain, bibtex, csl] =
                Form::ALL.map(|form| cite_fact(&DATASET, fact, Policy::Preferred, link, form, lang));
            let n = fact.sources().len() + 1;
            assert_eq!(plain.lines().count(), n, "{}", fact.id);
            assert_eq!(bibtex.matches("\n}").count(), n, "{}: {bibtex}", fact.id);
            let keys: BTreeSet<&str> = bibtex.lines().filter(|line| line.starts_with('@')).collect();
            assert_eq!(keys.len(), n, "{}", fact.id);
            let items: Vec<serde_json::Value> = serde_json::from_str(&csl).unwrap();
            assert_eq!(items.len(), n, "{}", fact.id);
            assert!(
                items.iter().all(|item| item["title"].as_str().is_some_and(|title| !title.is_empty())),
                "{}",
                fact.id
            );
        }
    }
}

#[test]
fn every_measure_and_term_is_defined_in_both_languages() {
    let mut names = BTreeSet::new();
    for (code, measure) in Measure::ALL {
        let (name, meaning) = words::measure_defined(*measure);
        for lang in Lang::ALL {
            assert!(name.get(lang).chars().count() >= 2 && meaning.get(lang).chars().count() >= 4, "{code}");
        }
        assert!(names.insert(name.get(Lang::En)), "two measures are called {}", name.get(Lang::En));
    }
    let terms: BTreeSet<&str> = words::TERMS.iter().map(|term| term.code).collect();
    assert_eq!(terms.len(), words::TERMS.len());
    for wanted in [
        "launched",
        "in-orbit",
        "operational",
        "landing-attempt",
        "recovery",
        "reflight",
        "disclosed",
        "commercial",
        "contested",
        "confidence",
        "claim-policy",
        "conversion",
    ] {
        assert!(terms.contains(wanted), "`{wanted}` is not defined");
    }
}

#[test]
fn a_figure_counts_every_contested_fact_it_rests_on_once() {
    for chart in Chart::ALL {
        let modes = View::ALL.iter().flat_map(|view| view.modes().iter().map(move |mode| (*view, *mode)));
        let (view, mode) = modes.into_iter().find(|(_, mode)| Chart::of(*mode) == Some(chart)).unwrap();
        let state = ViewState { view, mode, ..ViewState::default() };
        let figure = chart.figure(&Brief { dataset: &DATASET, state: &state, lang: Lang::En });
        let said: Vec<&String> = figure.notes.iter().filter(|note| note.contains("contested")).collect();
        match figure.contested(&DATASET) {
            0 => assert!(said.is_empty(), "{}: {said:?}", chart.code()),
            n => assert_eq!(said, [&words::contested_here(n, Lang::En)], "{}", chart.code()),
        }
    }
}
