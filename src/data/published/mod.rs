//! The dataset as others take it away: one JSON file with its schema, tables as CSV with a Frictionless package, licence
//! and credits.
//!
//! It runs on the machine that builds; the page only links what it leaves.

mod package;
mod rows;
mod table;

use super::files::schema::schema;
use super::written::{ATTRIBUTION, written};
use crate::model::Dataset;
use serde_json::Value;

/// The licence as it lies beside the files.
const LICENCE: &str = include_str!("../../../data/LICENSE");

/// Every file, as name and text.
pub fn published(dataset: &Dataset) -> Vec<(String, String)> {
    let tables = rows::tables(dataset);
    let mut files = vec![
        ("perigee.json".to_owned(), written(dataset)),
        ("perigee.schema.json".to_owned(), readable(&schema())),
        ("datapackage.json".to_owned(), readable(&package::package(dataset, &tables))),
        ("LICENSE.txt".to_owned(), LICENCE.to_owned()),
        ("ATTRIBUTION.txt".to_owned(), format!("{}\n", ATTRIBUTION.join("\n"))),
    ];
    files.extend(tables.iter().map(|table| (table.file(), table.csv())));
    files
}

fn readable(json: &Value) -> String {
    format!("{json:#}\n")
}
