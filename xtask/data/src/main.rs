//! Checks the files of `data/` and starts new records, without building the app.
//!
//! ```text
//! cargo xtask data check
//! cargo xtask data new fact <id> <about> [measure]
//! ```

mod skeleton;

use perigee_data::{data, model};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let done = match words.as_slice() {
        ["check"] => check(&folder),
        ["new", kind, id, rest @ ..] => start(&folder, kind, id, rest),
        _ => Err(skeleton::USAGE.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The data files, as name and text.
fn texts(folder: &Path) -> Result<Vec<(&'static str, String)>, String> {
    let read = |name| {
        let path: PathBuf = folder.join(name);
        fs::read_to_string(&path).map(|text| (name, text)).map_err(|error| format!("data/{name}: {error}"))
    };
    data::FILE_NAMES.into_iter().map(read).collect()
}

/// Every problem of every rule.
fn problems(folder: &Path) -> Result<(Vec<data::Problem>, Option<model::Dataset>), String> {
    let texts = texts(folder)?;
    let files: Vec<data::File<'_>> = texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let mut problems = data::misplaced(&files);
    let dataset = match data::load(&files) {
        Ok(dataset) => {
            problems.extend(data::check(&dataset).err().unwrap_or_default());
            Some(dataset)
        }
        Err(misfits) => {
            problems.extend(misfits);
            None
        }
    };
    Ok((problems, dataset))
}

fn check(folder: &Path) -> Result<(), String> {
    let (problems, dataset) = problems(folder)?;
    if let (true, Some(dataset)) = (problems.is_empty(), dataset) {
        let (facts, sources) = (dataset.facts.len(), dataset.sources.len());
        println!("{facts} facts from {sources} sources keep all {} rules", data::RULES.len());
        return Ok(());
    }
    let lines: Vec<String> = problems.iter().map(|problem| format!("data/{problem}")).collect();
    let n = lines.len();
    Err(format!("{}\n{n} {}", lines.join("\n"), if n == 1 { "problem" } else { "problems" }))
}

/// Adds an empty record at its place and says what it lacks.
fn start(folder: &Path, kind: &str, id: &str, rest: &[&str]) -> Result<(), String> {
    let (before, dataset) = problems(folder)?;
    let taken = dataset.as_ref().is_some_and(|dataset| skeleton::is_taken(dataset, kind, id));
    let record = skeleton::record(kind, id, rest)?;
    if taken {
        return Err(format!("the id `{id}` is taken; ids are never used twice"));
    }
    let path = folder.join(record.file);
    let text = fs::read_to_string(&path).map_err(|error| format!("data/{}: {error}", record.file))?;
    let (text, line) = skeleton::inserted(&text, &record)?;
    fs::write(&path, text).map_err(|error| format!("data/{}: {error}", record.file))?;
    println!("data/{}, line {line}: `{id}` is there. To be filled in:", record.file);
    let (after, _) = problems(folder)?;
    let new = after.iter().filter(|problem| !before.contains(problem));
    for problem in new {
        println!("  {}: {}", problem.field, problem.expected);
    }
    for field in skeleton::empty(&record) {
        println!("  {field}: empty");
    }
    println!("Then: cargo xtask data check");
    Ok(())
}
