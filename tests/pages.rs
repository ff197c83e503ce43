//! What the timeline and an organisation's page hold.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod shipped;

use perigee::charts::events::facets;
use perigee::charts::profile::{Profile, profile};
use perigee::charts::{Brief, Chart};
use perigee::model::happenings::{Standing, happenings};
use perigee::model::{EntityKind, Id, Lang, Policy};
use perigee::view_state::ViewState;
use shipped::DATASET;
use std::collections::BTreeSet;

fn state(query: &str) -> ViewState {
    let (state, notices) = ViewState::from_query(query, &DATASET);
    assert_eq!(notices, [], "{query}");
    state
}

fn brief(state: &ViewState, lang: Lang) -> Brief<'_> {
    Brief { dataset: &DATASET, state, lang }
}

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

fn page(of: &str) -> Profile {
    profile(&brief(&state("view=companies"), Lang::En), &id(of)).unwrap()
}

fn section<'a>(page: &'a Profile, title: &str) -> &'a perigee::charts::profile::Section {
    page.sections.iter().find(|section| section.title == title).unwrap_or_else(|| panic!("no section {title}"))
}

fn facts_of(rows: &[Vec<perigee::charts::Cell>]) -> BTreeSet<String> {
    rows.iter().flatten().filter_map(|cell| cell.fact.as_ref()).map(ToString::to_string).collect()
}

#[test]
fn the_timeline_holds_every_dated_fact_once() {
    let all: Vec<_> = happenings(&DATASET, Policy::Preferred).collect();
    let ids: BTreeSet<&Id> = all.iter().map(|happening| &happening.fact.id).collect();
    let dated = DATASET.facts.iter().filter(|fact| fact.date(Policy::Preferred).is_some()).count();
    assert_eq!((all.len(), ids.len()), (dated, dated));
    assert!(dated > 800, "{dated}");
    assert!(all.windows(2).all(|pair| pair[0].date.middle() <= pair[1].date.middle()), "oldest first");
}

#[test]
fn what_is_only_meant_to_be_is_never_shown_as_if_it_had_happened() {
    let all: Vec<_> = happenings(&DATASET, Policy::Preferred).collect();
    let standing = |of: &str| all.iter().find(|it| it.fact.id == *of).unwrap_or_else(|| panic!("{of}")).standing;
    for planned in [
        "landspace-ipo-2025",
        "qianfan-2027-target",
        "starlink-gen2-full-deadline",
        "china-crewed-moon-landing",
        "china-space-funding-2025-forecast",
    ] {
        assert_eq!(standing(planned), Standing::Planned, "{planned}");
    }
    for done in ["landspace-e-2024", "guowang-itu-filing", "landspace-ipo-accepted", "spacex-founding"] {
        assert_eq!(standing(done), Standing::Happened, "{done}");
    }
    let reach = DATASET.reach.rounds.max(DATASET.reach.milestones).max(DATASET.reach.launches);
    let early = all.iter().filter(|it| it.standing == Standing::Happened && it.date.first() > reach);
    let early: Vec<String> = early.map(|it| it.fact.id.to_string()).collect();
    assert_eq!(early, Vec::<String>::new(), "they lie beyond the data");
    // What only a date is claimed for, and was planned, has the outcome that says so.
    let is_worded_as_plan = |text: &str| text.contains("planned") || text.contains("Planned");
    let unmarked = all.iter().filter(|it| {
        it.standing == Standing::Happened
            && is_worded_as_plan(&it.fact.statement.en)
            && it.fact.claims.iter().all(|claim| claim.value.is_none())
    });
    let unmarked: Vec<String> = unmarked.map(|it| it.fact.id.to_string()).collect();
    assert_eq!(unmarked, Vec::<String>::new(), "they are plans");
}

#[test]
fn filters_leave_what_their_counts_promise() {
    let everything = state("view=timeline");
    let all = facets(&brief(&everything, Lang::En));
    let rows = |query: &str| Chart::Events.figure(&brief(&state(query), Lang::En)).table.rows.len();
    let n_all = rows("view=timeline");
    assert_eq!(all.kinds.iter().map(|(_, n)| n).sum::<usize>(), n_all, "each fact has one kind");
    for (kind, n) in &all.kinds {
        assert_eq!(rows(&format!("view=timeline&kind={}", kind.code())), *n, "{kind:?}");
    }
    for (country, n) in all.countries.iter().filter(|(_, n)| *n > 0) {
        assert_eq!(rows(&format!("view=timeline&country={}", country.code())), *n, "{country:?}");
    }
    for (outcome, n) in &all.outcomes {
        assert_eq!(rows(&format!("view=timeline&outcome={}", outcome.code())), *n, "{outcome:?}");
    }
    let some = rows("view=timeline&kind=round,listing&country=cn&from=2025&to=2025");
    assert!(some > 10 && some < n_all / 4, "{some} of {n_all}");
    assert_eq!(rows("view=timeline&kind=round&outcome=failure"), 0);
}

#[test]
fn a_picked_organisation_filters_the_timeline_and_none_means_all() {
    let picked = state("view=timeline&pick=landspace");
    let figure = Chart::Events.figure(&brief(&picked, Lang::En));
    let facts = facts_of(&figure.table.rows);
    for expected in ["landspace-e-2024", "landspace-ipo-accepted", "landspace-founding"] {
        assert!(facts.contains(expected), "{expected} is missing");
    }
    assert!(!facts.iter().any(|fact| fact.starts_with("spacex")), "another's facts are shown");
    assert_eq!(state("view=timeline&pick=none").to_query(), "view=timeline");
    assert_eq!(picked.to_query(), "view=timeline&pick=landspace");
}

#[test]
fn the_timelines_table_is_newest_first_and_says_each_year() {
    let all = state("view=timeline");
    let figure = Chart::Events.figure(&brief(&all, Lang::En));
    let years: Vec<i32> = figure.table.rows.iter().map(|row| row[0].text.parse().unwrap()).collect();
    assert!(years.windows(2).all(|pair| pair[0] >= pair[1]));
    assert!(figure.table.columns[0].is_group);
    assert!(figure.table.rows.iter().all(|row| row.iter().any(|cell| cell.fact.is_some())), "a row without evidence");
}

#[test]
fn landspaces_page_holds_its_rounds_rockets_and_steps() {
    let page = page("landspace");
    let rounds = facts_of(&section(&page, "Funding").table.rows);
    for round in [
        "landspace-capital-increase-2025",
        "landspace-c-plus-2020",
        "landspace-e-2024",
        "landspace-c-2019",
        "landspace-b-plus-2018",
        "landspace-b-2018",
    ] {
        assert!(rounds.contains(round), "{round} is missing");
    }
    assert!(section(&page, "Funding").chart.is_some());
    let vehicles = &section(&page, "Rockets").table.rows;
    assert!(vehicles.iter().any(|row| row[0].text == "Zhuque-3"), "{vehicles:?}");
    assert!(facts_of(&section(&page, "Steps to a listing").table.rows).contains("landspace-ipo-accepted"));
    assert!(facts_of(&section(&page, "Accounts").table.rows).contains("landspace-revenue-2024"));
    assert!(facts_of(&section(&page, "People").table.rows).contains("landspace-founder"));
    assert!(!page.basics.is_empty());
    assert!(page.unknown.contains(&"Constellations"), "{:?}", page.unknown);
}

#[test]
fn every_organisations_page_says_something_and_only_of_it() {
    let view = state("view=companies");
    let mut empty = Vec::new();
    for entity in &DATASET.entities {
        for lang in Lang::ALL {
            let page = profile(&brief(&view, lang), &entity.id);
            let EntityKind::Organisation { .. } = entity.kind else {
                assert_eq!(page, None, "{}", entity.id);
                continue;
            };
            let page = page.unwrap();
            assert!(page.basics.len() >= 2, "{}", entity.id);
            for section in &page.sections {
                let n = section.table.columns.len();
                let whole =
                    |row: &Vec<perigee::charts::Cell>| row.len() == n && row.iter().all(|cell| !cell.text.is_empty());
                assert!(
                    section.table.rows.iter().all(whole),
                    "{}, {}: {:?}",
                    entity.id,
                    section.title,
                    section.table.rows
                );
            }
            if page.sections.is_empty() {
                empty.push(entity.id.to_string());
            }
            assert_eq!(page.sections.len() + page.unknown.len(), 12);
            for way in page.onward.iter().chain(page.sections.iter().filter_map(|section| section.onward.as_ref())) {
                let query = way.target.to_query();
                let (read, notices) = ViewState::from_query(&query, &DATASET);
                assert_eq!((read, notices), (way.target.clone(), vec![]), "{query}");
            }
        }
    }
    empty.dedup();
    // An organisation without any record still has its names.
    assert!(empty.len() < 6, "{empty:?}");
}

#[test]
fn every_fact_about_an_organisation_stands_on_its_page() {
    let view = state("view=companies");
    let mut missing = Vec::new();
    for entity in DATASET.entities.iter().filter(|entity| matches!(entity.kind, EntityKind::Organisation { .. })) {
        let page = profile(&brief(&view, Lang::En), &entity.id).unwrap();
        let basics = page.basics.iter().flat_map(|(_, cells)| cells).filter_map(|cell| cell.fact.as_ref());
        let mut shown: BTreeSet<String> = basics.map(ToString::to_string).collect();
        page.sections.iter().for_each(|section| shown.extend(facts_of(&section.table.rows)));
        let own = DATASET.facts.iter().filter(|fact| fact.about == entity.id).map(|fact| fact.id.to_string());
        missing.extend(own.filter(|fact| !shown.contains(fact)));
    }
    assert_eq!(missing, Vec::<String>::new());
}
