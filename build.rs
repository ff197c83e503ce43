//! Checks the files in `data/` and packs them twice: the values for the program, everything for the evidence file. Beside
//! these it leaves the files that readers download.
//!
//! A problem in the data stops the build here, with every problem listed.

#![allow(dead_code, reason = "the rooms below are shared with the app, which uses more of them")]
#![allow(unused_imports, reason = "the same")]

#[path = "src/data/mod.rs"]
mod data;
#[path = "src/model/mod.rs"]
mod model;

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
    let misplaced = data::misplaced(&files);
    if !misplaced.is_empty() {
        return Err(lines(misplaced));
    }
    let folder = out.join("published");
    fs::create_dir_all(&folder).map_err(|error| vec![format!("{}: {error}", folder.display())])?;
    for (name, text) in data::published(&dataset) {
        let path = folder.join(name);
        fs::write(&path, text).map_err(|error| vec![format!("{}: {error}", path.display())])?;
    }
    write(&out.join("evidence.bin"), &dataset)?;
    write(&out.join("values.bin"), &data::early(dataset))
}

fn write(path: &Path, dataset: &model::Dataset) -> Result<(), Vec<String>> {
    let failed = |error: &dyn std::fmt::Display| vec![format!("{}: {error}", path.display())];
    let packed = data::pack(dataset).map_err(|error| failed(&error))?;
    fs::write(path, packed).map_err(|error| failed(&error))
}

fn read(path: &Path) -> Result<String, Vec<String>> {
    fs::read_to_string(path).map_err(|error| vec![format!("{}: {error}", path.display())])
}
