//! Checks the files of `data/` and starts new records, without building the app.
//!
//! ```text
//! cargo xtask data check
//! cargo xtask data new fact <id> <about> [measure]
//! ```

mod skeleton;

use perigee_data::data;
use skeleton::Texts;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    let done = match words.as_slice() {
        ["check"] => check(&folder),
        ["sort"] => sort(&folder),
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

/// The data files as they are.
fn texts(folder: &Path) -> Result<Texts, String> {
    let read = |name| {
        let path: PathBuf = folder.join(name);
        fs::read_to_string(&path).map(|text| (name, text)).map_err(|error| format!("data/{name}: {error}"))
    };
    data::FILE_NAMES.into_iter().map(read).collect()
}

/// The files as the rooms of the app take them.
fn files(texts: &Texts) -> Vec<data::File<'_>> {
    texts.iter().map(|(name, text)| (*name, text.as_str())).collect()
}

fn check(folder: &Path) -> Result<(), String> {
    let texts = texts(folder)?;
    let (problems, dataset) = data::problems(&files(&texts));
    let are_ruled = dataset.is_some();
    if let (true, Some(dataset)) = (problems.is_empty(), dataset) {
        let (facts, sources) = (dataset.facts.len(), dataset.sources.len());
        println!("{facts} facts from {sources} sources keep all {} rules", data::RULES.len());
        return Ok(());
    }
    let lines: Vec<String> = problems.iter().map(|problem| located(&texts, problem)).collect();
    let n = lines.len();
    let n = format!("{n} {}", if n == 1 { "problem" } else { "problems" });
    let then = if are_ruled { "" } else { "; the rules that hold between records are looked at once these are mended" };
    Err(format!("{}\n{n}{then}", lines.join("\n")))
}

/// A problem with the line its record begins on, as terminals and editors follow it.
fn located(texts: &Texts, problem: &data::Problem) -> String {
    let id = format!("\"id\": \"{}\"", problem.id);
    let text = texts.iter().find(|(name, _)| *name == problem.file).map(|(_, text)| text);
    let line = text.and_then(|text| text.lines().position(|line| line.contains(&id)));
    let words = problem.to_string();
    let words = words.strip_prefix(&problem.file).unwrap_or(&words);
    line.map_or_else(|| format!("data/{problem}"), |at| format!("data/{}:{}{words}", problem.file, at + 1))
}

/// Puts the records of every file in their order.
fn sort(folder: &Path) -> Result<(), String> {
    let texts = texts(folder)?;
    let misplaced = data::misplaced(&files(&texts));
    for (name, text) in texts.iter().filter(|(name, _)| misplaced.iter().any(|problem| problem.file == *name)) {
        let text =
            skeleton::sorted(name, text).ok_or(format!("data/{name}: a record does not begin on a line of its own"))?;
        fs::write(folder.join(name), text).map_err(|error| format!("data/{name}: {error}"))?;
        println!("data/{name} is in order");
    }
    Ok(())
}

/// Adds an empty record at its place and says what it lacks.
fn start(folder: &Path, kind: &str, id: &str, rest: &[&str]) -> Result<(), String> {
    let record = skeleton::record(kind, id, rest)?;
    let before = texts(folder)?;
    if skeleton::is_taken(&before, kind, id) {
        return Err(format!("the id `{id}` is taken; ids are never used twice"));
    }
    skeleton::known(&before, kind, rest)?;
    let (before, _) = data::problems(&files(&before));
    let path = folder.join(record.file);
    let text = fs::read_to_string(&path).map_err(|error| format!("data/{}: {error}", record.file))?;
    let (text, line) = skeleton::inserted(&text, &record)?;
    fs::write(&path, text).map_err(|error| format!("data/{}: {error}", record.file))?;
    println!("data/{}, line {line}: `{id}` is there. To be filled in:", record.file);
    let (after, _) = data::problems(&files(&texts(folder)?));
    let new = after.iter().filter(|problem| !before.contains(problem));
    for problem in new {
        println!("  {}: {}", problem.field, problem.expected);
    }
    for (pointer, expected) in skeleton::empty(&record) {
        let field = pointer.trim_start_matches('/').replace("/0", "[0]").replace('/', ".");
        println!("  {field}: {expected}");
    }
    println!("Then: cargo xtask data sort, cargo xtask data check");
    Ok(())
}
