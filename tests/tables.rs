//! Tables as the page shows them: their first rows alone, their HTML, and what is looked up for them.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod shipped;

use perigee::charts::{Brief, Canvas, Cell, Chart, Column, Figure, Palette, RowLimit, Size, Table};
use perigee::exports::rows;
use perigee::model::happenings::{Happening, Record, happenings};
use perigee::model::{Dataset, Entity, EntityKind, Fact, Id, Lang, Milestone, Policy};
use perigee::view_state::ViewState;
use shipped::DATASET;
use std::collections::BTreeSet;

#[test]
fn fewer_rows_change_nothing_else_of_a_figure() {
    for link in ["view=timeline", "view=timeline&claims=lowest&kind=milestone,other", "view=funding&mode=rounds"] {
        let (state, _) = ViewState::from_query(link, &DATASET);
        let chart = Chart::of(state.mode).unwrap();
        let brief = Brief { dataset: &DATASET, state: &state, lang: Lang::En };
        let mut whole = chart.figure(&brief);
        let first = chart.figure_with(&brief, RowLimit { whole: 100, first: 7 });
        whole.table.rows.truncate(7);
        assert!(first == whole, "{link}");
        assert_eq!(first.table.rows.len(), 7, "{link}");
    }
}

#[test]
fn the_timeline_says_of_all_its_facts_how_many_are_contested_and_where_they_come_from() {
    let (state, _) = ViewState::from_query("view=timeline", &DATASET);
    let figure = Chart::Events.figure(&Brief { dataset: &DATASET, state: &state, lang: Lang::En });
    let n_contested = figure.contested(&DATASET);
    assert!(figure.notes[0].starts_with(&n_contested.to_string()), "{n_contested} contested: {}", figure.notes[0]);
    let facts: Vec<&Fact> = figure.facts().into_iter().filter_map(|id| DATASET.fact(id)).collect();
    let mut cited: Vec<&Id> = facts.iter().flat_map(|fact| fact.sources()).collect();
    cited.sort();
    cited.dedup();
    let mut sources: Vec<&Id> = figure.sources.iter().collect();
    sources.sort();
    assert_eq!(sources, cited);
}

#[test]
fn a_text_in_a_table_is_never_markup() {
    let hostile = "<img src=x onerror=alert(1)> \"q\" & &amp; </td>";
    let spacex = Fact { id: Id::parse("spacex-founding").unwrap(), ..DATASET.facts[0].clone() };
    let table = Table {
        columns: vec![Column::groups("Year"), Column::words("What"), Column::numbers("How many")],
        rows: vec![
            vec![Cell::plain(hostile), Cell::of(hostile, &spacex), Cell::plain("1")],
            vec![Cell::plain(hostile), Cell::plain("SpaceX"), Cell::plain(hostile)],
        ],
    };
    let html = rows(&table, |text| (text == "SpaceX").then(|| "?view=companies&pick=spacex".to_owned()), Lang::En);
    assert!(!html.contains("<img") && !html.contains("\"q\"") && !html.contains(" & "), "{html}");
    assert_eq!(html.matches("&lt;img src=x onerror=alert(1)&gt; &quot;q&quot; &amp; &amp;amp; &lt;/td&gt;").count(), 5);
    assert_eq!(html.matches("</td>").count(), 4, "{html}");
    for expected in [
        "<th scope=\"row\"><span class=\"table__group\">",
        "<th scope=\"row\"><span class=\"sr-only\">",
        "data-fact=\"spacex-founding\"",
        "<a href=\"?view=companies&amp;pick=spacex\">SpaceX</a>",
        "<td class=\"table__number\">1</td>",
    ] {
        assert!(html.contains(expected), "{expected} is missing: {html}");
    }
}

#[test]
fn a_cell_that_was_worked_out_is_found_by_its_place() {
    let (state, _) = ViewState::from_query("view=funding&mode=ranking", &DATASET);
    let Figure { table, .. } = Chart::Ranking.figure(&Brief { dataset: &DATASET, state: &state, lang: Lang::En });
    let html = rows(&table, |_| None, Lang::En);
    let n_derived = table.rows.iter().flatten().filter(|cell| cell.derivation.is_some()).count();
    let places: Vec<usize> =
        html.split("data-derived=\"").skip(1).map(|rest| rest.split('"').next().unwrap().parse().unwrap()).collect();
    assert_eq!(places.len(), n_derived);
    assert!(
        n_derived > 0 && places.iter().all(|at| table.rows.iter().flatten().nth(*at).unwrap().derivation.is_some())
    );
}

#[test]
fn what_is_looked_up_is_what_a_walk_finds() {
    for entity in &DATASET.entities {
        let about: Vec<&Id> = DATASET.about(&entity.id).map(|fact| &fact.id).collect();
        let walk: Vec<&Id> = DATASET.facts.iter().filter(|fact| fact.about == entity.id).map(|fact| &fact.id).collect();
        assert_eq!(about, walk, "{}", entity.id);
        let milestones: Vec<&Id> = DATASET.milestones_of(&entity.id).map(|(milestone, _)| &milestone.id).collect();
        let own = DATASET.milestones.iter().filter(|milestone| milestone.programme == entity.id);
        assert_eq!(milestones, own.map(|milestone| &milestone.id).collect::<Vec<_>>(), "{}", entity.id);
        assert!(DATASET.milestones_of(&entity.id).all(|(milestone, fact)| milestone.id == fact.id), "{}", entity.id);
        if matches!(entity.kind, EntityKind::Organisation { .. }) {
            for lang in [Lang::En, Lang::Zh] {
                assert_eq!(DATASET.organisation_named(entity.name.get(lang), lang), Some(&entity.id));
            }
        }
    }
    assert_eq!(DATASET.organisation_named("Falcon 9", Lang::En), None);
}

#[test]
fn a_timeline_has_every_dated_fact_by_its_date_whatever_claim_counts() {
    for policy in [Policy::Preferred, Policy::Lowest, Policy::Highest] {
        let found: Vec<_> = happenings(&DATASET, policy).collect();
        let dated = DATASET.facts.iter().filter(|fact| fact.date(policy).is_some());
        assert_eq!(found.len(), dated.count(), "{policy:?}");
        for happening in &found {
            assert_eq!(Some(happening.date), happening.fact.date(policy), "{policy:?}: {}", happening.fact.id);
            assert_eq!(happening.days, happening.date.days(), "{policy:?}: {}", happening.fact.id);
        }
        let rank = |happening: &Happening<'_>| match happening.record {
            Record::Milestone(_) => 0,
            Record::Round(_) => 1,
            Record::Listing | Record::Policy | Record::Other => 2,
        };
        let key = |happening: &Happening<'_>| (happening.date.middle(), rank(happening), happening.place);
        assert!(found.is_sorted_by_key(key), "{policy:?}");
    }
}

/// The data with a rocket copied so many times, with everything known of it.
fn with_copies(programme: &str, n: usize) -> Dataset {
    let programme = Id::parse(programme).unwrap();
    let mut all = DATASET.clone();
    for copy in 0..n {
        let other = |id: &Id| Id::parse(&format!("copy-{copy}-{}", id.as_str())).unwrap();
        let entity = DATASET.entity(&programme).unwrap();
        all.entities.push(Entity { id: other(&entity.id), ..entity.clone() });
        let facts = DATASET.about(&programme);
        all.facts.extend(facts.map(|fact| Fact { id: other(&fact.id), about: other(&programme), ..fact.clone() }));
        let milestones = DATASET.milestones_of(&programme).map(|(milestone, _)| milestone);
        all.milestones.extend(milestones.map(|milestone| Milestone {
            id: other(&milestone.id),
            programme: other(&programme),
            ..milestone.clone()
        }));
    }
    all.entities.sort_by(|a, b| a.id.cmp(&b.id));
    all.facts.sort_by(|a, b| a.id.cmp(&b.id));
    all.milestones.sort_by(|a, b| a.id.cmp(&b.id));
    all
}

#[test]
fn of_very_many_rows_the_first_are_drawn_and_the_table_has_all() {
    let dataset = with_copies("zhuque-3", 70);
    for link in ["view=rockets&mode=vehicles", "view=rockets&mode=slips"] {
        let (state, _) = ViewState::from_query(link, &dataset);
        let brief = Brief { dataset: &dataset, state: &state, lang: Lang::En };
        let chart = Chart::of(state.mode).unwrap();
        let figure = chart.figure(&brief);
        assert!(figure.notes.iter().any(|note| note.contains("draws the first 48 of")), "{link}: {:?}", figure.notes);
        assert!(figure.table.rows.len() > 100, "{link}: {} rows", figure.table.rows.len());
        let canvas = Canvas {
            width_px: 1100.0,
            room_px: None,
            lang: Lang::En,
            palette: Palette::new(Vec::new()),
            size: Size::Full,
        };
        let spots = chart.draw(&brief, &canvas).spots;
        let heights: BTreeSet<i64> = spots.iter().map(|spot| spot.y_px.round() as i64).collect();
        assert_eq!(heights.len(), 48, "{link}: rows drawn");
    }
}

#[test]
fn a_copy_that_was_changed_is_looked_up_anew() {
    let spacex = Id::parse("spacex").unwrap();
    assert!(DATASET.about(&spacex).count() > 1);
    let mut copy = DATASET.clone();
    copy.facts.truncate(1);
    copy.facts[0].about = spacex.clone();
    assert_eq!(copy.about(&spacex).count(), 1);
}
