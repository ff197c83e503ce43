//! One search over everything: any name in any spelling, sentences, places and sources, quickly.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod shipped;

use perigee::model::Id;
use perigee::model::catalogue::{Catalogue, Subject};
use perigee::model::search::{self, Query, Target};
use perigee::view_state::ViewState;
use proptest::prelude::*;
use shipped::DATASET;
use std::time::Instant;

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

fn names(text: &str, most: usize) -> Vec<String> {
    let places = [vec!["Funding", "融资", "funding"], vec!["Funding: Ranking", "排名", "ranking"]];
    let catalogue = Catalogue::new(&DATASET, &places);
    let name = |subject: &Subject<'_>| match subject {
        Subject::Entity(entity) => entity.id.to_string(),
        Subject::Place(idx) => format!("place {idx}"),
        Subject::Fact(fact) => format!("fact {}", fact.id),
        Subject::Source(source) => format!("source {}", source.id),
    };
    catalogue.find(text, most).iter().flat_map(|group| &group.found).map(name).collect()
}

#[track_caller]
fn check(text: &str, first: &str) {
    let found = names(text, 5);
    assert_eq!(found.first().map(String::as_str), Some(first), "`{text}` finds {found:?}");
}

#[test]
fn any_name_of_an_entity_finds_it_first() {
    for name in ["Blue Arrow", "blue-arrow", "LandSpace", "蓝箭航天", "蓝箭", "lanjianhangtian", "ljht", "landspcae"]
    {
        check(name, "landspace");
    }
    for name in ["Guowang", "国网", "guo wang", "guowamg"] {
        check(name, "guowang");
    }
    for name in ["SpaceX", "Starlink", "Starship"] {
        check(name, &name.to_lowercase());
    }
    check("Zhuque-3", "zhuque-3");
    check("朱雀三号", "zhuque-3");
}

#[test]
fn the_operator_and_its_network_share_a_name_and_are_both_found() {
    for name in ["星网", "SatNet", "Xingwang", "xingwang", "xw"] {
        let found = names(name, 5);
        let at = |id: &str| found.iter().position(|found| found == id);
        assert!(at("guowang").is_some() && at("satnet").is_some(), "`{name}` finds {found:?}");
    }
}

#[test]
fn places_facts_and_sources_are_found_by_their_words() {
    check("ranking", "place 1");
    check("排名", "place 1");
    check("融资", "place 0");
    let fact = DATASET.fact(&id("falcon-9-booster-flight-record")).unwrap();
    for statement in [&fact.statement.en, &fact.statement.zh] {
        check(statement, &format!("fact {}", fact.id));
    }
    let source = &DATASET.sources[0];
    assert!(names(&source.title, 3).contains(&format!("source {}", source.id)));
}

#[test]
fn the_picker_finds_by_the_same_rules() {
    let find = |text: &str| search::find(DATASET.entities.iter(), text).first().map(|entity| entity.id.to_string());
    for text in ["ljht", "landspase", "lanjian"] {
        assert_eq!(find(text).as_deref(), Some("landspace"), "{text}");
    }
}

#[test]
fn nothing_and_nonsense_find_nothing() {
    assert!(names("", 5).is_empty() && names(" .", 5).is_empty() && names("qqqqqqqq", 5).is_empty());
}

#[test]
fn five_thousand_things_are_searched_within_a_frame() {
    let mut large = DATASET.clone();
    let n = large.entities.len() + large.facts.len() + large.sources.len();
    for _ in 0..5_000 / n {
        large.entities.extend(DATASET.entities.iter().cloned());
        large.facts.extend(DATASET.facts.iter().cloned());
        large.sources.extend(DATASET.sources.iter().cloned());
    }
    let catalogue = Catalogue::new(&large, &[]);
    for text in ["l", "landspace", "lndspace", "starlink 2025", "qqqqqqqq"] {
        let start = Instant::now();
        catalogue.find(text, 6);
        let (ms, limit) = (start.elapsed().as_millis(), if cfg!(debug_assertions) { 1_000 } else { 16 });
        assert!(ms <= limit, "`{text}` takes {ms} ms");
    }
}

#[test]
fn a_finding_opens_the_view_that_shows_it() {
    let now = ViewState::from_query("view=funding&lang=zh&theme=dark&from=2020", &DATASET).0;
    let entity = |text: &str| now.at_entity(DATASET.entity(&id(text)).unwrap(), &DATASET).to_query();
    assert_eq!(entity("spacex"), "view=companies&pick=spacex&lang=zh&theme=dark");
    assert_eq!(entity("guowang"), "view=constellations&lang=zh&theme=dark");
    assert!(entity("ceres-1").ends_with(",ceres-1&lang=zh&theme=dark"), "{}", entity("ceres-1"));
    for fact in &DATASET.facts {
        let query = now.at_fact(fact, &DATASET).to_query();
        let (state, notices) = ViewState::from_query(&query, &DATASET);
        assert!(notices.is_empty() && state.fact.as_ref() == Some(&fact.id), "?{query} says {notices:?}");
    }
}

proptest! {
    #[test]
    fn any_part_of_a_text_finds_it_and_nothing_panics(text in "\\PC{0,24}", from in 0usize..24, n in 0usize..24) {
        let part: String = text.chars().skip(from).take(n).collect();
        let (query, target) = (Query::new(&part), Target::new(&text));
        prop_assert!(query.rank(&target).is_some(), "`{}` in `{}`", part, text);
        query.nearly_fits(&target);
    }

    #[test]
    fn any_one_typo_in_a_long_word_is_forgiven(word in "[a-z]{5,12}", at in 0usize..12, letter in "[a-z]", kind in 0u8..4) {
        let mut typed: Vec<char> = word.chars().collect();
        let (at, letter) = (at % typed.len(), letter.chars().next().unwrap());
        match kind {
            0 => typed[at] = letter,
            1 => typed.insert(at, letter),
            2 if typed.len() > 5 => { typed.remove(at); }
            _ => { let n = typed.len(); typed.swap(at, (at + 1).min(n - 1)); }
        }
        let query = Query::new(&typed.iter().collect::<String>());
        let target = Target::new(&format!("One {word}"));
        prop_assert!(query.rank(&target).is_some() || query.nearly_fits(&target));
    }
}
