//! Charts by date take the earliest or the latest claim where the reader asks for the lowest or the highest.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod shipped;

use perigee::charts::{Brief, Chart};
use perigee::model::{Claim, Dataset, Edtf, Event, Lang, Step};
use perigee::view_state::ViewState;
use shipped::DATASET;

/// Whether the table of a link names a date.
fn names(dataset: &Dataset, link: &str, date: &str) -> bool {
    let (state, notices) = ViewState::from_query(link, dataset);
    assert_eq!(notices, [], "{link}");
    let figure = Chart::of(state.mode).unwrap().figure(&Brief { dataset, state: &state, lang: Lang::En });
    figure.table.rows.iter().flatten().any(|cell| cell.text.contains(date))
}

#[track_caller]
fn check(dataset: &Dataset, link: &str, [earliest, preferred, latest]: [&str; 3]) {
    for (claims, date) in [("lowest", earliest), ("preferred", preferred), ("highest", latest)] {
        assert!(names(dataset, &format!("{link}&claims={claims}"), date), "{link}, {claims}: no {date}");
    }
}

#[test]
fn what_the_data_contest_moves() {
    check(&DATASET, "view=rockets&mode=strip&pick=starship", ["19 May 2026", "22 May 2026", "22 May 2026"]);
    check(&DATASET, "view=timeline&pick=spacex", ["4 August 2020", "4 August 2020", "5 August 2020"]);
    check(
        &DATASET,
        "view=funding&mode=pipeline&pick=cas-space",
        ["12 August 2025", "12 August 2025", "13 August 2025"],
    );
}

#[test]
fn a_rung_moves_with_its_date() {
    let mut dataset = DATASET.clone();
    let hop = dataset
        .milestones
        .iter()
        .find(|it| it.programme == *"zhuque-3" && it.steps.contains(&Step::Hop) && it.event != Event::Plan)
        .unwrap()
        .id
        .clone();
    let fact = dataset.facts.iter_mut().find(|fact| fact.id == hop).unwrap();
    let preferred = fact.claims[0].clone();
    let date = preferred.date.unwrap();
    let [earlier, later] = ["2001-01-01", "2026-09-01"].map(|date| Edtf::parse(date).unwrap());
    fact.claims.extend([earlier, later].map(|date| Claim { date: Some(date), ..preferred.clone() }));
    let dates = ["1 January 2001", &date.in_words(Lang::En), "1 September 2026"];
    for link in ["view=rockets&mode=ladder&pick=zhuque-3", "view=rockets&mode=progress&clock=calendar&pick=zhuque-3"] {
        check(&dataset, link, dates);
    }
}
