//! Where every item of the fact base went, and the lines of both READMEs that tell it in numbers.
//!
//! `UPDATE_APPROVED=1 cargo test --test data` rewrites these lines.

use crate::shipped::DATASET;
use perigee::model::{Id, Lang};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Why an item can be left out.
const REASONS: [&str; 4] = ["same", "unaddressed", "unsupported", "unverified"];

fn imports() -> Map<String, Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/imports.json");
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

/// The items of each part of each file: key, the records it became, or why there are none.
fn items() -> Vec<(String, String, String, Result<Vec<String>, String>)> {
    let mut items = Vec::new();
    for (file, parts) in imports() {
        for (part, own) in parts.as_object().unwrap() {
            for (key, to) in own.as_object().unwrap() {
                let to = match to {
                    Value::Array(ids) => Ok(ids.iter().map(|id| id.as_str().unwrap().to_owned()).collect()),
                    reason => Err(reason.as_str().unwrap().to_owned()),
                };
                items.push((file.clone(), part.clone(), key.clone(), to));
            }
        }
    }
    items
}

/// Whether a record is there: a fact by its id, others as `sources/…`, `growth/…`, `launches/…` or a file of one record.
fn is_there(name: &str) -> bool {
    let (file, id) = name.split_once('/').unwrap_or(("", name));
    let Some(id) = Id::parse(id) else { return false };
    match file {
        "" => DATASET.fact(&id).is_some() || ["exchange-rates", "launch-years"].contains(&name),
        "sources" => DATASET.source(&id).is_some(),
        "growth" => DATASET.growth(&id).is_some(),
        "launches" => DATASET.manifests.iter().any(|manifest| manifest.constellation == id),
        _ => false,
    }
}

#[test]
fn every_item_became_a_record_or_says_why_not() {
    for (file, part, key, to) in items() {
        let place = format!("{file} {part} {key}");
        match to {
            Ok(names) => {
                assert!(!names.is_empty(), "{place}: neither records nor a reason");
                assert!(names.iter().all(|name| is_there(name)), "{place}: {names:?}");
            }
            Err(reason) => {
                let mut words = reason.split(' ');
                let reason = words.next().unwrap();
                let same: Vec<&str> = words.collect();
                assert!(REASONS.contains(&reason), "{place}: {reason}");
                assert!((reason == "same") != same.is_empty() && same.iter().all(|name| is_there(name)), "{place}");
            }
        }
    }
}

#[test]
fn no_item_of_the_fact_base_is_missing() {
    let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
    for (file, part, ..) in items() {
        *counts.entry((file, part)).or_default() += 1;
    }
    for (file, part, n) in [
        ("constellations", "facts", 200),
        ("constellations", "memory", 22),
        ("funding", "disagreements", 27),
        ("funding", "financials", 104),
        ("funding", "listing-events", 34),
        ("funding", "memory", 15),
        ("funding", "rounds", 115),
        ("funding", "sector-totals", 26),
        ("funding", "valuations", 39),
        ("policy", "events", 25),
        ("rockets", "disagreements", 36),
        ("rockets", "facts", 247),
        ("rockets", "memory", 40),
        ("rockets", "specifications", 37),
        ("seed-facts", "contradictions", 25),
        ("seed-facts", "facts", 115),
        ("source-upgrades", "address-completions", 45),
        ("source-upgrades", "new-facts", 13),
        ("source-upgrades", "replacement-sources", 25),
        ("source-upgrades", "upgrades", 85),
    ] {
        assert_eq!(counts.get(&(file.to_owned(), part.to_owned())), Some(&n), "{file} {part}");
    }
}

/// The table of what was imported and what was left out.
fn table() -> String {
    let mut rows: BTreeMap<(String, String), (usize, usize, BTreeMap<String, usize>)> = BTreeMap::new();
    for (file, part, _, to) in items() {
        let (n_all, n_imported, left) = rows.entry((file, part)).or_default();
        *n_all += 1;
        match to {
            Ok(_) => *n_imported += 1,
            Err(reason) => *left.entry(reason.split(' ').next().unwrap().to_owned()).or_default() += 1,
        }
    }
    let mut text = "| file | part | items | imported | left out |\n|---|---|---:|---:|---|\n".to_owned();
    for ((file, part), (n_all, n_imported, left)) in rows {
        let left: Vec<String> = left.iter().map(|(reason, n)| format!("{n} {reason}")).collect();
        text.push_str(&format!("| {file} | {part} | {n_all} | {n_imported} | {} |\n", left.join(", ")));
    }
    text
}

/// The dataset in one sentence of numbers.
fn numbers() -> String {
    let (n_facts, n_sources) = (DATASET.facts.len(), DATASET.sources.len());
    let reach = DATASET.reach;
    let [rounds, milestones, launches] =
        [reach.rounds, reach.milestones, reach.launches].map(|day| day.in_words(Lang::En));
    format!(
        "{n_facts} facts from {n_sources} sources; {} of the facts are contested. {} rounds, {} milestones and \
         {} measured quantities are among them. Funding reaches {rounds}, milestones {milestones}, launches \
         {launches}, exchange rates {}; later is unknown, not unchanged.\n",
        DATASET.contested().count(),
        DATASET.rounds.len(),
        DATASET.milestones.len(),
        DATASET.facts.iter().filter(|fact| fact.measure.is_some()).count(),
        reach.rates.in_words(Lang::En),
    )
}

/// What stands between two marks of a document is what it should be.
#[track_caller]
fn check(path: &str, mark: &str, expected: &str) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    let text = fs::read_to_string(&path).unwrap();
    let (start, end) = (format!("<!-- {mark} -->\n"), format!("<!-- end of {mark} -->"));
    let from = text.find(&start).unwrap() + start.len();
    let to = text.find(&end).unwrap();
    if std::env::var_os("UPDATE_APPROVED").is_some() {
        fs::write(&path, format!("{}{expected}{}", &text[..from], &text[to..])).unwrap();
        return;
    }
    assert_eq!(&text[from..to], expected, "run this test with UPDATE_APPROVED=1 to bring the document up to date");
}

#[test]
fn the_readme_of_the_data_tells_what_was_imported() {
    check("data/README.md", "imports", &table());
}

#[test]
fn the_readme_tells_the_dataset_in_numbers() {
    check("README.md", "dataset in numbers", &numbers());
}
