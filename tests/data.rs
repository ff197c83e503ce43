//! The shipped dataset keeps every rule, the fixture is sound but for what it cannot hold, and no bytes fell the loader.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod imports;
mod shipped;

use perigee::data;
use perigee::model::{Dataset, Edtf, Id, Lang, Since};
use serde_json::{Value, json};
use shipped::{DATASET, lines, load, texts};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
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
    let texts = texts(&folder("data"));
    let files: Vec<data::File<'_>> = texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    assert_eq!(lines(&data::misplaced(&files)), Vec::<String>::new());
    let swapped = [("topics.json", r#"[{ "id": "b" }, { "id": "a" }]"#)];
    let expected =
        "topics.json: `a`: its place is after `b`, expected before it; `cargo xtask data sort` puts it there";
    assert_eq!(lines(&data::misplaced(&swapped)), [expected]);
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

/// A JSON text with what says nothing taken out: `null`, the default qualifier, the fraction of whole numbers.
fn said(json: &Value) -> Value {
    match json {
        Value::Object(fields) => {
            let spoken =
                |(name, value): &(&String, &Value)| !value.is_null() && (*name != "qualifier" || *value != "exactly");
            fields.iter().filter(spoken).map(|(name, value)| (name.clone(), said(value))).collect()
        }
        Value::Array(items) => items.iter().map(said).collect(),
        Value::Number(number) => json!(number.as_f64()),
        other => other.clone(),
    }
}

/// Records by their ids, as the model keeps rounds and milestones.
fn by_id(mut json: Value) -> Value {
    if let Value::Array(records) = &mut json {
        records.sort_by_key(|record| record["id"].as_str().map(str::to_owned));
    }
    json
}

#[test]
fn the_download_holds_every_record_as_it_stands_in_the_files() {
    let written: Value = serde_json::from_str(&data::written(&DATASET)).unwrap();
    let texts = texts(&folder("data"));
    for (name, text) in texts.iter().filter(|(name, _)| !name.starts_with("versions/")) {
        let name = name.trim_end_matches(".json");
        let file: Value = serde_json::from_str(text).unwrap();
        assert_eq!(by_id(said(&written[name])), by_id(said(&file)), "{name}");
    }
    assert_eq!(written["licence"], "CC-BY-4.0");
}

#[test]
fn every_table_has_the_columns_its_package_describes() {
    let files: BTreeMap<String, String> = data::published(&DATASET).into_iter().collect();
    let package: Value = serde_json::from_str(&files["datapackage.json"]).unwrap();
    assert_eq!((&package["version"], &package["licenses"][0]["name"]), (&json!(DATASET.version), &json!("CC-BY-4.0")));
    let mut n_tables = 0;
    for resource in package["resources"].as_array().unwrap() {
        let text = &files[resource["path"].as_str().unwrap()];
        let Some(fields) = resource["schema"]["fields"].as_array() else { continue };
        n_tables += 1;
        let names: Vec<&str> = fields.iter().map(|field| field["name"].as_str().unwrap()).collect();
        assert_eq!(text.lines().next().unwrap(), names.join(","), "{}", resource["name"]);
        for key in resource["schema"]["primaryKey"].as_array().unwrap() {
            assert!(names.contains(&key.as_str().unwrap()), "{key}");
        }
        for record in records(text) {
            assert_eq!(record.len(), names.len(), "{}: {record:?}", resource["name"]);
            for (cell, field) in record.iter().zip(fields).filter(|(cell, _)| !cell.is_empty()) {
                let fits = match field["type"].as_str().unwrap() {
                    "integer" => cell.parse::<i64>().is_ok(),
                    "number" => cell.parse::<f64>().is_ok(),
                    "boolean" => ["true", "false"].contains(&cell.as_str()),
                    "date" => cell.len() == 10 && Edtf::parse(cell).is_some(),
                    _ => true,
                };
                assert!(fits, "{}: {} is {cell}", resource["name"], field["name"]);
            }
        }
    }
    assert_eq!(n_tables, 7);
}

/// The records of a CSV text, without its header.
fn records(csv: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell, mut is_quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut chars = csv.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '"' if is_quoted && chars.peek() == Some(&'"') => cell.extend(chars.next()),
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => row.push(std::mem::take(&mut cell)),
            '\n' if !is_quoted => {
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            other => cell.push(other),
        }
    }
    rows.split_off(1)
}

#[test]
fn the_schema_knows_every_file_field_and_list() {
    let files: BTreeMap<String, String> = data::published(&DATASET).into_iter().collect();
    let schema: Value = serde_json::from_str(&files["perigee.schema.json"]).unwrap();
    let written: Value = serde_json::from_str(&files["perigee.json"]).unwrap();
    for name in written.as_object().unwrap().keys() {
        assert!(schema["properties"].get(name).is_some(), "{name}");
    }
    let claim = &schema["$defs"]["Claim"];
    assert_eq!(claim["required"], json!(["confidence", "citations"]));
    assert_eq!(claim["properties"]["confidence"]["enum"], json!(["high", "medium", "low"]));
    assert!(
        schema["$defs"]["Fact"]["properties"]["measure"]["enum"]
            .as_array()
            .unwrap()
            .contains(&json!("payload-reusable"))
    );
}

/// The fixture with a snapshot of the version before and reasons for the present one.
fn with_history(snapshot: &Value, reasons: &Value) -> Vec<(&'static str, String)> {
    let mut texts = FIXTURE.clone();
    for (name, text) in &mut texts {
        match *name {
            "versions/2026.11.0.json" => *text = json!({ "facts": snapshot }).to_string(),
            "changes.json" => {
                let mut changes: Value = serde_json::from_str(text).unwrap();
                changes["2026.12.0"]["facts"] = reasons.clone();
                *text = changes.to_string();
            }
            _ => {}
        }
    }
    texts
}

#[test]
fn a_change_without_a_reason_and_a_reason_without_a_change_are_refused() {
    let same = json!({ "value": "30 satellites", "date": "2025-03-31" });
    let other = json!({ "value": "28 satellites", "date": "2025-02-28" });
    let why = json!({ "en": "Counted again", "zh": "重新统计" });
    let lines = |snapshot: Value, reasons: Value| lines(&load(&with_history(&snapshot, &reasons)).unwrap_err());
    let missing = "missing, expected why `28 satellites of 2025-02-28`";
    assert_eq!(
        lines(json!({ "lights-launched": other }), json!({})),
        [format!("changes.json: `2026.12.0`: facts.lights-launched is {missing} became `30 satellites of 2025-03-31`")]
    );
    assert_eq!(
        lines(json!({ "lights-lost": other }), json!({})),
        [format!("changes.json: `2026.12.0`: facts.lights-lost is {missing} was withdrawn")]
    );
    assert_eq!(
        lines(json!({ "lights-launched": same }), json!({ "lights-launched": why })),
        ["changes.json: `2026.12.0`: facts.lights-launched is given, expected no reason where nothing changed"]
    );
    let dataset =
        load(&with_history(&json!({ "lights-launched": other }), &json!({ "lights-launched": why }))).unwrap();
    let [launched, fuel] = ["lights-launched", "worded-fuel"].map(|name| Id::parse(name).unwrap());
    assert!(
        matches!(dataset.since("2026.11.0", &launched), Since::Changed(change) if change.reason.en == "Counted again")
    );
    assert_eq!(dataset.since("2026.11.0", &fuel), Since::Added);
    assert_eq!(dataset.since("2026.12.0", &launched), Since::Same);
    assert_eq!((dataset.changed("2026.12.0").len(), dataset.added("2026.11.0").len()), (1, 1));
    assert!(dataset.release("2025.1.0").is_none());
}

#[test]
fn the_shipped_history_knows_what_the_first_version_said() {
    let record = Id::parse("china-launch-attempts-2025").unwrap();
    let Since::Changed(change) = DATASET.since("2026.11.0", &record) else { panic!("nothing changed") };
    assert_eq!(change.was.in_words(Lang::En), "93 launches");
    assert!(DATASET.added("2026.11.1").len() > 500 && DATASET.added("2026.11.0").len() == 380);
}
