//! From the JSON files in `data/` to the model, and the rules they must keep.
//!
//! It returns every problem it finds, never just the first, and knows nothing of the page.

mod convert;
mod entities;
mod history;
mod launches;
mod places;
mod problem;
mod rates;
mod read;
mod records;
mod rules;
pub mod schema;
mod spelling;

use crate::model::Dataset;
pub use places::{misplaced, place};
pub use problem::Problem;
pub use rules::{RULES, check};
use serde_json::{Map, Value};

/// One data file: its name and its text.
pub type File<'a> = (&'a str, &'a str);

/// The files a dataset consists of.
pub const FILE_NAMES: [&str; 23] = [
    "changes.json",
    "constellations.json",
    "dataset.json",
    "exchange-rates.json",
    "facts.json",
    "financials.json",
    "gaps.json",
    "growth.json",
    "investors.json",
    "launch-years.json",
    "launches.json",
    "listings.json",
    "milestones.json",
    "organisations.json",
    "policies.json",
    "programmes.json",
    "rounds.json",
    "sources.json",
    "specifications.json",
    "topics.json",
    "totals.json",
    "valuations.json",
    // Each earlier version has a snapshot of what its facts preferred.
    "versions/2026.11.0.json",
];

/// Reads a dataset from its files.
///
/// # Errors
/// Every record that does not fit the format, with file, id, field, value and what was expected. Rules that hold
/// between records are [`check`]'s.
pub fn load(files: &[File<'_>]) -> Result<Dataset, Vec<Problem>> {
    match read(files) {
        (Some(dataset), problems) if problems.is_empty() => Ok(dataset),
        (_, problems) => Err(problems),
    }
}

/// All that is wrong with some files, and the dataset they make when every record could be read.
///
/// Without it the rules between records had nothing to look at; what only the history gets wrong does not keep them.
pub fn problems(files: &[File<'_>]) -> (Vec<Problem>, Option<Dataset>) {
    let (dataset, misfits) = read(files);
    let dataset = dataset.filter(|_| misfits.iter().all(|misfit| misfit.file == history::CHANGES));
    let mut problems = misplaced(files);
    problems.extend(misfits);
    problems.extend(dataset.iter().flat_map(|dataset| check(dataset).err().unwrap_or_default()));
    (problems, dataset)
}

/// As much of a dataset as can be read, and all that could not.
fn read(files: &[File<'_>]) -> (Option<Dataset>, Vec<Problem>) {
    let mut problems = Vec::new();
    let mut contents = Map::new();
    for file in files {
        // A file that is no JSON is reported; an empty stand-in keeps it from being reported as missing too.
        let value = parsed(*file, &mut problems).unwrap_or(Value::Array(Vec::new()));
        contents.insert(file.0.to_owned(), value);
    }
    let dataset = convert::dataset(contents, &mut problems);
    problems.sort();
    problems.dedup();
    (dataset, problems)
}

fn parsed((name, text): File<'_>, problems: &mut Vec<Problem>) -> Option<Value> {
    let error = match serde_json::from_str(text) {
        Ok(value) => return Some(value),
        Err(error) => error,
    };
    let place = format!("line {}, column {}", error.line(), error.column());
    problem::Report::new(name, "the file", problems).add(&place, "not readable", format!("JSON ({error})"));
    None
}
