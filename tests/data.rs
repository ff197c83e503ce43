//! The shipped dataset keeps every rule, the fixture is sound but for what it cannot hold, and no bytes fell the loader.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod shipped;

use perigee::data::{self, FILE_NAMES};
use perigee::model::Dataset;
use proptest::prelude::*;
use serde_json::Value;
use shipped::{DATASET, lines, load, texts};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// The shipped records of a file, as they stand in it.
fn records(file: &str) -> Vec<Value> {
    serde_json::from_str(&std::fs::read_to_string(folder("data").join(file)).unwrap()).unwrap()
}

/// A dataset keeps all rules but those whose problems are expected, word for word.
#[track_caller]
fn check(dataset: &Dataset, expected: &[&str]) {
    let problems = data::check(dataset).err().unwrap_or_default();
    assert_eq!(lines(&problems), expected, "\n{}", lines(&problems).join("\n"));
}

#[test]
fn the_shipped_data_keep_every_rule() {
    check(&DATASET, &[]);
}

#[test]
fn records_stand_in_their_documented_order() {
    for file in [
        "sources.json",
        "organisations.json",
        "programmes.json",
        "constellations.json",
        "topics.json",
        "facts.json",
        "growth.json",
    ] {
        let ids: Vec<String> = records(file).iter().map(|record| record["id"].as_str().unwrap().to_owned()).collect();
        assert!(ids.is_sorted(), "{file}: {:?}", ids.windows(2).find(|pair| pair[0] > pair[1]));
    }
    for (file, about) in [("rounds.json", "organisation"), ("milestones.json", "programme")] {
        let key = |record: &Value| format!("{} {}", record[about], record["claims"][0]["date"]);
        let keys: Vec<String> = records(file).iter().map(key).collect();
        let misplaced = keys.windows(2).find(|pair| pair[0] > pair[1]);
        assert!(misplaced.is_none(), "{file}: {misplaced:?}");
    }
}

#[test]
fn every_source_says_what_it_is_and_who_published_it() {
    for source in &DATASET.sources {
        assert!(!source.title.trim().is_empty() && !source.publisher.trim().is_empty(), "{}", source.id);
    }
}

#[test]
fn a_founding_statement_that_nobody_cites_is_missed() {
    let mut dataset = DATASET.clone();
    for citation in dataset.facts.iter_mut().flat_map(|fact| &mut fact.claims).flat_map(|claim| &mut claim.citations) {
        if citation.source == *"asianfin-241983" && citation.item == Some(17) {
            citation.item = None;
        }
        if citation.source == *"kailian-2026" && citation.item == Some(21) {
            citation.item = Some(22);
        }
    }
    check(
        &dataset,
        &[
            "facts, rounds and milestones: `asianfin-241983`: item is 17 missing, expected a citation of every statement of this article",
            "facts, rounds and milestones: `kailian-2026`: item is 21 missing, expected a citation of every statement of this article",
            "facts, rounds and milestones: `kailian-2026`: item is 22, expected at most 21",
        ],
    );
}

#[test]
fn the_three_founding_articles_make_115_statements() {
    let problems = data::check(&load(&FIXTURE).unwrap()).unwrap_err();
    assert!(
        problems.iter().all(|problem| problem.field == "item" && problem.value.ends_with(" missing")),
        "{:#?}",
        lines(&problems)
    );
    assert_eq!(problems.len(), 115);
}

#[test]
fn the_program_holds_the_same_values_without_their_evidence() {
    let embedded = perigee::embedded::dataset().unwrap();
    assert!(!embedded.has_evidence() && DATASET.has_evidence());
    assert_eq!(
        (&embedded.rounds.len(), &embedded.milestones, &embedded.growth),
        (&DATASET.rounds.len(), &DATASET.milestones, &DATASET.growth)
    );
    for bare in &embedded.facts {
        let full = DATASET.fact(&bare.id).unwrap();
        assert_eq!((&bare.id, bare.claims.len()), (&full.id, full.claims.len()));
        for (bare, full) in bare.claims.iter().zip(&full.claims) {
            assert_eq!(
                (&bare.value, bare.qualifier, bare.date, bare.confidence),
                (&full.value, full.qualifier, full.date, full.confidence)
            );
        }
    }
}

#[test]
fn a_packed_dataset_reads_back_whole() {
    let packed = data::pack(&DATASET).unwrap();
    assert_eq!(data::unpack(&packed).unwrap(), *DATASET);
}

#[test]
fn packed_bytes_cut_short_are_refused() {
    let packed = data::pack(&DATASET).unwrap();
    for n in [0, 1, packed.len() / 2, packed.len() - 1] {
        assert!(data::unpack(&packed[..n]).is_err(), "{n} bytes");
    }
    assert!(data::unpack(b"<!doctype html><title>Sign in</title>").is_err());
}

static FIXTURE: LazyLock<Vec<(&str, String)>> = LazyLock::new(|| texts(&folder("tests/fixtures/data")));

/// One careless edit: at a place in a file, bytes taken out and others put in.
fn any_edit() -> impl Strategy<Value = (usize, usize, usize, Vec<u8>)> {
    let bytes = prop_oneof![
        proptest::collection::vec(any::<u8>(), 0..4),
        proptest::sample::select(vec!["null", "[]", "{}", "-1", "1e999", "\"\"", ",", "}", "\u{2026}"])
            .prop_map(|text| text.as_bytes().to_vec()),
    ];
    (0..FILE_NAMES.len(), any::<usize>(), 0usize..12, bytes)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3_000))]

    #[test]
    fn no_bytes_fell_the_reader_of_packed_data(edits in proptest::collection::vec((any::<usize>(), any::<u8>()), 1..8)) {
        static PACKED: LazyLock<Vec<u8>> = LazyLock::new(|| data::pack(&load(&FIXTURE).unwrap()).unwrap());
        let mut bytes = PACKED.clone();
        for (at, byte) in edits {
            let n = bytes.len();
            bytes[at % n] = byte;
        }
        if let Ok(dataset) = data::unpack(&bytes) {
            drop(data::check(&dataset));
        }
    }

    #[test]
    fn no_careless_edit_fells_the_loader(edits in proptest::collection::vec(any_edit(), 1..4)) {
        let mut texts = FIXTURE.clone();
        for (file, at, n, bytes) in edits {
            let text = &mut texts[file].1;
            let mut edited = text.clone().into_bytes();
            let start = at % edited.len().max(1);
            let end = (start + n).min(edited.len());
            edited.splice(start.min(end)..end, bytes);
            *text = String::from_utf8_lossy(&edited).into_owned();
        }
        match load(&texts) {
            Ok(dataset) => drop(data::check(&dataset)),
            Err(problems) => prop_assert!(!problems.is_empty()),
        }
    }
}
