//! Checks the files in `data/` and hands their values to the app, without the words and sources of the evidence.
//!
//! A problem in the data stops the build here, with every problem listed.

#![allow(dead_code, reason = "the rooms below are shared with the app, which uses more of them")]
#![allow(unused_imports, reason = "the same")]

#[path = "src/data/mod.rs"]
mod data;
#[path = "src/model/mod.rs"]
mod model;

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::{env, fs, process};

fn main() {
    println!("cargo::rerun-if-changed=data");
    if let Err(problems) = run() {
        for problem in &problems {
            println!("cargo::error={problem}");
        }
        process::exit(1);
    }
}

fn run() -> Result<(), Vec<String>> {
    let folder = |name: &str| env::var_os(name).map(PathBuf::from).ok_or_else(|| vec![format!("{name} is not set")]);
    let (root, out) = (folder("CARGO_MANIFEST_DIR")?, folder("OUT_DIR")?);
    let mut texts = Vec::new();
    for name in data::FILE_NAMES {
        texts.push((name, read(&root.join("data").join(name))?));
    }
    let files: Vec<data::File<'_>> = texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    let lines =
        |problems: Vec<data::Problem>| problems.iter().map(|problem| format!("data/{problem}")).collect::<Vec<_>>();
    let dataset = data::load(&files).map_err(lines)?;
    data::check(&dataset).map_err(lines)?;
    for (name, text) in &texts {
        let mut value: Value = serde_json::from_str(text).map_err(|error| vec![format!("{name}: {error}")])?;
        if *name == "sources.json" {
            value = Value::Array(Vec::new());
        }
        strip(&mut value);
        let path = out.join(name);
        fs::write(&path, value.to_string()).map_err(|error| vec![format!("{}: {error}", path.display())])?;
    }
    Ok(())
}

/// Takes out what only the evidence panel needs; it travels in the evidence file.
fn strip(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(strip),
        Value::Object(fields) => {
            for words in ["note", "reason"] {
                fields.remove(words);
            }
            for (name, empty) in [
                ("statement", serde_json::json!({ "en": "", "zh": "" })),
                ("citations", serde_json::json!([])),
                ("investors", serde_json::json!([])),
            ] {
                if let Some(field) = fields.get_mut(name) {
                    *field = empty;
                }
            }
            fields.values_mut().for_each(strip);
        }
        _ => {}
    }
}

fn read(path: &Path) -> Result<String, Vec<String>> {
    fs::read_to_string(path).map_err(|error| vec![format!("{}: {error}", path.display())])
}
