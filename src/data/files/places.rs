//! The order of records in their files, so that an editor finds a place and two editors meet in few.

use super::File;
use super::problem::{Problem, Report, quoted};
use serde_json::Value as Json;

/// What a file's records are in order of: rounds and milestones of whom they are about and when, all others of their ids.
pub fn place(file: &str, record: &Json) -> String {
    let about = match file {
        "rounds.json" => "organisation",
        "milestones.json" => "programme",
        _ => return record.get("id").and_then(Json::as_str).unwrap_or_default().to_owned(),
    };
    let date = record.pointer("/claims/0/date");
    format!("{} {}", record.get(about).unwrap_or(&Json::Null), date.unwrap_or(&Json::Null))
}

/// Records that stand before one they should follow; files that cannot be read are `load`'s to report.
pub fn misplaced(files: &[File<'_>]) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (name, text) in files.iter().filter(|(name, _)| *name != "gaps.json") {
        let Ok(Json::Array(records)) = serde_json::from_str(text) else { continue };
        for pair in records.windows(2) {
            let [before, after] = pair else { continue };
            if place(name, after) < place(name, before) {
                let id = |record: &Json| record.get("id").and_then(Json::as_str).unwrap_or_default().to_owned();
                let expected = "before it; `cargo xtask data sort` puts it there";
                Report::new(name, &id(after), &mut problems).add(
                    "its place",
                    format!("after {}", quoted(&id(before))),
                    expected,
                );
            }
        }
    }
    problems
}
