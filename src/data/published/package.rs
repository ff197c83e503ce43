//! The Frictionless data package: what each table's columns hold, for tools that read such descriptions.

use super::table::Table;
use crate::data::written::{ATTRIBUTION, LICENCE, day};
use crate::model::Dataset;
use serde_json::{Value, json};

/// The descriptor.
pub fn package(dataset: &Dataset, tables: &[Table]) -> Value {
    let contributors: Vec<Value> =
        ATTRIBUTION.iter().map(|title| json!({ "title": title, "role": "author" })).collect();
    let mut resources: Vec<Value> = tables.iter().map(resource).collect();
    resources.push(json!({
        "name": "perigee",
        "title": "Everything in one file, as in data/",
        "path": "perigee.json",
        "format": "json",
        "mediatype": "application/json",
        "encoding": "utf-8",
        "jsonSchema": "perigee.schema.json",
    }));
    json!({
        "profile": "data-package",
        "name": "perigee",
        "title": "Perigee: China's commercial space sector against its peers",
        "description": "Every claim with its sources, its date as exact as they are, and how sure we are of it.",
        "version": dataset.version,
        "created": format!("{}T00:00:00Z", day(dataset.compiled)),
        "licenses": [{
            "name": LICENCE,
            "title": "Creative Commons Attribution 4.0",
            "path": "https://creativecommons.org/licenses/by/4.0/",
        }],
        "contributors": contributors,
        "resources": resources,
    })
}

fn resource(table: &Table) -> Value {
    let fields: Vec<Value> = table
        .columns
        .iter()
        .map(|(name, kind, description)| json!({ "name": name, "type": kind, "description": description }))
        .collect();
    let refers: Vec<Value> = table
        .refers
        .iter()
        .map(|(own, table, column)| json!({ "fields": [own], "reference": { "resource": table, "fields": [column] } }))
        .collect();
    json!({
        "name": table.name,
        "profile": "tabular-data-resource",
        "description": table.row,
        "path": table.file(),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": { "fields": fields, "primaryKey": table.key, "foreignKeys": refers, "missingValues": [""] },
    })
}
