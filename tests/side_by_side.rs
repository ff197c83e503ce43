//! What the comparison side by side holds.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod shipped;

use perigee::charts::profile::profile;
use perigee::charts::side_by_side::{Kind, Rank, Row, SideBySide, side_by_side};
use perigee::charts::{Brief, Chart};
use perigee::model::{Id, Lang, Policy};
use perigee::view_state::ViewState;
use shipped::DATASET;

fn state(query: &str) -> ViewState {
    let (state, notices) = ViewState::from_query(query, &DATASET);
    assert_eq!(notices, [], "{query}");
    state
}

fn brief(state: &ViewState, lang: Lang) -> Brief<'_> {
    Brief { dataset: &DATASET, state, lang }
}

fn compared(query: &str) -> SideBySide {
    side_by_side(&brief(&state(query), Lang::En)).unwrap()
}

fn row<'a>(found: &'a SideBySide, label: &str) -> &'a Row {
    found.rows.iter().find(|row| row.label == label).unwrap_or_else(|| panic!("no row {label}"))
}

#[test]
fn two_organisations_stand_side_by_side_with_their_differences() {
    let found = compared("view=compare");
    assert_eq!(
        (found.kind, found.heads.as_slice()),
        (Kind::Organisations, ["LandSpace".to_owned(), "SpaceX".to_owned()].as_slice())
    );
    let founded = row(&found, "Founded");
    assert_eq!((founded.cells[0].text.as_str(), founded.cells[1].text.as_str()), ("2015", "2002"));
    assert_eq!((founded.rank, founded.best, founded.differs), (Rank::Earliest, Some(1), true));
    assert_eq!(row(&found, "Raised in disclosed rounds").best, Some(1));
    let charts: Vec<Chart> = found.charts.iter().map(|(chart, _)| *chart).collect();
    for chart in [Chart::Cumulative, Chart::Ranking, Chart::Ladder, Chart::Launched] {
        assert!(charts.contains(&chart), "{chart:?} is missing of {charts:?}");
    }
    assert!(found.rows.iter().all(|row| row.cells.len() == 2));
}

#[test]
fn those_of_another_kind_than_the_first_are_named_and_left_out() {
    let found = compared("view=compare&pick=zhuque-3,falcon-9,starlink,spacex");
    assert_eq!(found.kind, Kind::Programmes);
    assert_eq!(found.left_out, ["Starlink", "SpaceX"]);
    assert_eq!(row(&found, "first landing").best, Some(1));
    assert_eq!(row(&found, "Height").cells.len(), 2);
}

#[test]
fn networks_are_compared_by_what_was_launched_and_promised() {
    let found = compared("view=compare&pick=guowang,qianfan,starlink");
    assert_eq!(found.kind, Kind::Constellations);
    assert_eq!(row(&found, "Launched").best, Some(2));
    assert!(row(&found, "Launched").cells.iter().all(|cell| cell.fact.is_some()));
    assert!(row(&found, "Planned in the end").cells[0].text.contains("12,992"));
}

fn texts<'a>(found: &'a SideBySide, label: &str) -> Vec<&'a str> {
    row(found, label).cells.iter().map(|cell| cell.text.as_str()).collect()
}

#[test]
fn launches_of_all_generations_are_no_share_of_a_plan_of_one() {
    let found = compared("view=compare&pick=starlink,qianfan,guowang");
    assert_eq!(texts(&found, "Planned in the end")[0], "15,000 satellites (9 January 2026)");
    assert_eq!(texts(&found, "Launched of those planned in the end"), ["–", "1.7%", "1.6%"]);
}

#[test]
fn the_furthest_target_is_the_one_with_the_latest_day() {
    let found = compared("view=compare&pick=qianfan,amazon-leo,starlink,guowang,honghu-3");
    assert_eq!(
        texts(&found, "Furthest target"),
        [
            "15,000 satellites (the end of 2030)",
            "100 percent (10 February 2035): one generation only; not compared",
            "100 percent (December 2031): one generation only; not compared",
            "about 13,000 satellites (the end of 2035)",
            "–",
        ]
    );
    let spacecom = profile(&brief(&state("view=companies"), Lang::En), &Id::parse("spacecom").unwrap()).unwrap();
    let networks = spacecom.sections.iter().find(|section| section.title == "Constellations").unwrap();
    let furthest = networks.table.rows[0].last().unwrap();
    assert_eq!(furthest.text, "15,000 satellites (the end of 2030)");
}

#[test]
fn the_last_step_to_a_listing_is_that_of_the_pipeline() {
    assert_eq!(
        texts(&compared("view=compare&pick=ispace,space-pioneer,spacex"), "Last step to a listing"),
        [
            "iSpace files a further report on its listing guidance (22 January 2026)",
            "Space Pioneer files the first report on its listing guidance (15 January 2026)",
            "First SpaceX shares of insiders come free to sell (July–August 2026)",
        ]
    );
}

#[test]
fn a_row_with_gaps_is_not_said_to_be_the_same_for_all() {
    let found = compared("view=compare&pick=starlink,qianfan");
    assert!(row(&found, "Launched of those planned in the end").differs);
    for row in found.rows {
        let first = &row.cells[0].text;
        assert_eq!(row.differs, row.cells.iter().any(|cell| cell.text != *first), "{}", row.label);
    }
    let found = compared("view=compare&pick=landspace,ispace");
    assert!(!row(&found, "Country").differs);
}

#[test]
fn anything_can_be_compared_with_anything() {
    let pickable: Vec<Id> =
        perigee::view_state::View::Compare.pickable(&DATASET).iter().map(|entity| entity.id.clone()).collect();
    let mut view = state("view=compare");
    for some in pickable.chunks(6) {
        view.set_pick(some.to_vec());
        for (lang, policy) in [(Lang::En, Policy::Lowest), (Lang::Zh, Policy::Highest)] {
            view.claims = policy;
            let found = side_by_side(&brief(&view, lang)).unwrap();
            assert_eq!(found.entities.len() + found.left_out.len(), some.len());
            let is_whole = |row: &Row| {
                row.cells.len() == found.entities.len() && row.cells.iter().all(|cell| !cell.text.is_empty())
            };
            assert!(found.rows.iter().all(is_whole), "{some:?}");
        }
    }
    view.set_pick(Vec::new());
    assert_eq!(side_by_side(&brief(&view, Lang::En)), None);
}
