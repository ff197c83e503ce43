//! The rules on sizes, sums, dates and copies find what they are for: one slip in the shipped data, one message.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod shipped;

use perigee::data;
use perigee::model::{Claim, Dataset, Edtf, Fact, Id, Quantity, Value};
use shipped::{DATASET, lines};

fn id(text: &str) -> Id {
    Id::parse(text).unwrap()
}

fn fact<'a>(dataset: &'a mut Dataset, name: &str) -> &'a mut Fact {
    dataset.facts.iter_mut().find(|fact| fact.id == *name).unwrap()
}

fn claim<'a>(dataset: &'a mut Dataset, name: &str) -> &'a mut Claim {
    &mut fact(dataset, name).claims[0]
}

fn amount(text: &str) -> Option<Value> {
    Some(Value::Quantity(Quantity::parse(text).unwrap()))
}

/// The messages after a slip, those that hold some words.
#[track_caller]
fn check(slip: impl FnOnce(&mut Dataset), record: &str, words: &str) {
    let mut dataset = DATASET.clone();
    slip(&mut dataset);
    let problems = data::check(&dataset).expect_err("a slip that no rule sees");
    let found = lines(&problems);
    assert!(found.iter().any(|line| line.contains(record) && line.contains(words)), "{}", found.join("\n"));
}

#[test]
fn a_zero_too_many_is_seen() {
    check(|data| claim(data, "starship-height").value = amount("1244 m"), "`starship-height`", "5 to 150");
    check(
        |data| claim(data, "starship-payload-reusable").value = amount("1000000 kg"),
        "`starship-payload-reusable`",
        "50 to 250000",
    );
    check(
        |data| claim(data, "spacex-launches-2024").value = amount("1340 launches"),
        "`spacex-launches-2024`",
        "0 to 400",
    );
    check(
        |data| {
            let claim = claim(data, "landspace-revenue-2024");
            (claim.value, claim.note) = (amount("CNY 42783000"), None);
        },
        "`landspace-revenue-2024`",
        "8 times its neighbour",
    );
}

#[test]
fn a_round_of_another_size_than_its_neighbours_is_seen() {
    check(
        |data| claim(data, "stoke-c-2025").value = amount("USD 2600000000"),
        "`stoke-c-2025`",
        "at most 4 times its neighbour `stoke-d-2025`",
    );
}

#[test]
fn more_satellites_than_were_launched_are_seen() {
    check(
        |data| claim(data, "qianfan-active-2026-03").value = amount("930 satellites"),
        "`qianfan-active-2026-03`",
        "as many as were launched by 31 March 2026",
    );
}

#[test]
fn a_slip_in_a_known_fact_is_told_with_what_it_was() {
    let mut texts = shipped::texts(&std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("data"));
    let rounds = &mut texts.iter_mut().find(|(name, _)| *name == "rounds.json").unwrap().1;
    *rounds = rounds.replace("\"CNY 2400000000\"", "\"CNY 2400\"");
    let files: Vec<data::File<'_>> = texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let (problems, dataset) = data::problems(&files);
    let found = lines(&problems);
    let history = "why `CNY 2.4 billion of 2025-09-28` became `CNY 2,400 of 2025-09-28`";
    // The rules that hold between records speak too.
    for words in [history, "rounds.json: `galactic-energy-d-2025`: claims[0].value is `CNY 2,400`"] {
        assert!(found.iter().any(|line| line.contains(words)), "{}", found.join("\n"));
    }
    assert!(dataset.is_some());
}

#[test]
fn a_measure_keeps_its_unit() {
    check(|data| claim(data, "starship-height").value = amount("408 km"), "`starship-height`", "expected m");
    check(
        |data| claim(data, "spacex-revenue-2025").value = amount("5 companies"),
        "`spacex-revenue-2025`",
        "an amount of money",
    );
    check(
        |data| claim(data, "starship-engines").value = amount("33 flights"),
        "`starship-engines`",
        "words in both languages",
    );
}

#[test]
fn sums_hold() {
    let short = |data: &mut Dataset| {
        let claim = claim(data, "stoke-raised-by-d-2025");
        (claim.value, claim.note) = (amount("USD 500000000"), None);
    };
    check(short, "`stoke-raised-by-d-2025`", "their sum at least");
    check(
        |data| claim(data, "relativity-valuation-2021").value = amount("USD 420000000"),
        "`relativity-valuation-2021`",
        "a valuation above what was raised",
    );
    check(
        |data| drop(data.manifests.iter_mut().find(|it| it.constellation == *"qianfan").unwrap().launches.pop()),
        "`qianfan`",
        "as the growth series has by then",
    );
    check(
        |data| data.launch_years.iter_mut().find(|it| it.year == 2023).unwrap().falcon.as_mut().unwrap().attempts = 97,
        "launch-years.json",
        "96, as the facts have it",
    );
    check(
        |data| claim(data, "starlink-launched-2023").value = amount("1948 satellites"),
        "`starlink-launched-2023`",
        "1984, as the growth series has it",
    );
}

#[test]
fn a_round_told_twice_is_seen() {
    let twice = |data: &mut Dataset| {
        let mut round = data.round(&id("stoke-d-2025")).unwrap().clone();
        let mut fact = data.fact(&round.id).unwrap().clone();
        round.id = id("stoke-zz-2025");
        fact.id = round.id.clone();
        data.rounds.push(round);
        data.facts.push(fact);
        data.facts.sort_by(|a, b| a.id.cmp(&b.id));
    };
    check(twice, "`stoke-zz-2025`", "an event of its own");
}

#[test]
fn a_claim_from_before_its_date_is_seen() {
    let late = |data: &mut Dataset| {
        let claim = claim(data, "stoke-raised-by-b-2023");
        (claim.date, claim.note) = (Edtf::parse("2026-12"), None);
    };
    check(late, "`stoke-raised-by-b-2023`", "no later than its newest source");
}

#[test]
fn both_halves_of_the_data_are_held_to_the_same_words() {
    let names: Vec<&str> = data::RULES.iter().map(|(name, _)| *name).collect();
    let mut sorted = names.clone();
    sorted.sort_unstable();
    sorted.dedup();
    assert_eq!(sorted.len(), names.len());
}
