//! The format of the data files as JSON Schema, made from the records that read them.

use super::read::Read;
use super::records::{
    ConstellationRecord, DatasetRecord, FactRecord, GrowthRecord, InvestorRecord, LaunchYearsRecord, ManifestRecord,
    MilestoneRecord, OrganisationRecord, ProgrammeRecord, RatesRecord, ReleaseRecord, RoundRecord, SourceRecord,
    TextRecord, TopicRecord,
};
use crate::data::home::FACT_FILES;
use crate::data::lists::{self, List};
use crate::model::Measure;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Ids and the fields that name one.
const ID: &str = "^[a-z][a-z0-9]*(-[a-z0-9]+)*$";
/// The part of EDTF that facts need.
const EDTF: &str = r"^\d{4}(-\d{2}(-\d{2})?)?(/\d{4}(-\d{2}(-\d{2})?)?)?[~?]?$";

fn words<T>(list: &List<T>) -> Value {
    list.iter().map(|(word, _)| *word).collect()
}

/// The fields of records whose words come from a closed list.
fn closed() -> [(&'static str, &'static str, Value); 17] {
    [
        ("Source", "kind", words(lists::SOURCE_KINDS)),
        ("Organisation", "country", words(lists::COUNTRIES)),
        ("Organisation", "kind", words(lists::ORGANISATION_KINDS)),
        ("Investor", "capital", words(lists::CAPITALS)),
        ("Citation", "read", json!(["summary"])),
        ("Claim", "qualifier", words(lists::QUALIFIERS)),
        ("Claim", "confidence", words(lists::LEVELS)),
        ("Fact", "topic", words(lists::TOPICS)),
        ("Fact", "measure", words(Measure::ALL)),
        ("Fact", "money", words(lists::NEW_MONEY)),
        ("Round", "kind", words(lists::ROUND_KINDS)),
        ("Programme", "landings", words(lists::LANDINGS)),
        ("Milestone", "event", words(lists::EVENTS)),
        ("Milestone", "method", words(lists::METHODS)),
        ("Rates", "unit", json!(["CNY per USD"])),
        ("Text", "en", Value::Null),
        ("Text", "zh", Value::Null),
    ]
}

/// The schema of the whole dataset in one file, a property for each file of `data/`.
pub fn schema() -> Value {
    let mut defs = Map::new();
    let mut files = Map::new();
    let mut file = |name: &str, schema: Value| files.insert(name.to_owned(), schema);
    file("licence", json!({ "type": "string" }));
    file("attribution", json!({ "type": "array", "items": { "type": "string" } }));
    file("dataset", DatasetRecord::schema(&mut defs));
    file("sources", Vec::<SourceRecord>::schema(&mut defs));
    file("organisations", Vec::<OrganisationRecord>::schema(&mut defs));
    file("programmes", Vec::<ProgrammeRecord>::schema(&mut defs));
    file("constellations", Vec::<ConstellationRecord>::schema(&mut defs));
    file("investors", Vec::<InvestorRecord>::schema(&mut defs));
    file("topics", Vec::<TopicRecord>::schema(&mut defs));
    for name in FACT_FILES {
        file(name.trim_end_matches(".json"), Vec::<FactRecord>::schema(&mut defs));
    }
    file("rounds", Vec::<RoundRecord>::schema(&mut defs));
    file("milestones", Vec::<MilestoneRecord>::schema(&mut defs));
    file("growth", Vec::<GrowthRecord>::schema(&mut defs));
    file("launches", Vec::<ManifestRecord>::schema(&mut defs));
    file("launch-years", LaunchYearsRecord::schema(&mut defs));
    file("exchange-rates", RatesRecord::schema(&mut defs));
    file("gaps", Vec::<TextRecord>::schema(&mut defs));
    file("changes", BTreeMap::<String, ReleaseRecord>::schema(&mut defs));
    narrow(&mut defs);
    let required: Vec<String> = files.keys().cloned().collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Perigee dataset",
        "description": "Facts on China's commercial space sector and its peers, each with its claims, sources and confidence.",
        "type": "object",
        "properties": files,
        "required": required,
        "additionalProperties": false,
        "$defs": defs,
    })
}

/// Says of texts what more is known of them: the closed list they come from, the spelling of ids and dates.
fn narrow(defs: &mut Map<String, Value>) {
    for (record, field, words) in closed() {
        if let Some(schema) = defs.get_mut(record).and_then(|it| it.pointer_mut(&format!("/properties/{field}"))) {
            *schema =
                if words.is_null() { json!({ "type": "string", "minLength": 1 }) } else { json!({ "enum": words }) };
        }
    }
    for record in defs.values_mut() {
        let Some(fields) = record.get_mut("properties").and_then(Value::as_object_mut) else { continue };
        for (name, schema) in fields.iter_mut().filter(|(_, schema)| **schema == json!({ "type": "string" })) {
            let pattern = match name.as_str() {
                "id" | "about" | "organisation" | "programme" | "operator" | "source" | "overlaps" => ID,
                "date" | "founded" => EDTF,
                _ => continue,
            };
            *schema = json!({ "type": "string", "pattern": pattern });
        }
    }
}
