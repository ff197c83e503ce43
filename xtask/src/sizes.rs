//! Measures the built site, raw and as brotli, which is how a site of this kind is served.
//!
//! It changes no file and leaves the verdict to [`budget`]. The build has put a brotli copy beside each file that gets
//! smaller by it; that copy's size is what counts.

use std::fs;
use std::path::{Path, PathBuf};

use crate::budget::{self, FileSize, grouped};
use crate::error::Error;

/// Prints what each file weighs and stops when the budget is exceeded.
pub fn report(dist: &Path) -> Result<(), Error> {
    let paths = list(dist)?;
    let mut files = paths.iter().map(|path| measure(dist, path)).collect::<Result<Vec<_>, _>>()?;
    files.sort_by(|a, b| b.brotli.cmp(&a.brotli).then_with(|| a.name.cmp(&b.name)));
    let name_width = files.iter().map(|file| file.name.len()).max().unwrap_or(0);
    println!("{:name_width$}  {:>12}  {:>12}", "file in dist/", "raw bytes", "brotli bytes");
    for file in &files {
        let note = if budget::is_first_view(&file.name) { "  first view" } else { "" };
        println!("{:name_width$}  {:>12}  {:>12}{note}", file.name, grouped(file.raw), grouped(file.brotli));
    }
    println!("{}", budget::check(&files)?);
    Ok(())
}

fn measure(dist: &Path, path: &Path) -> Result<FileSize, Error> {
    let parts = path.strip_prefix(dist).unwrap_or(path).components();
    let name = parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect::<Vec<_>>().join("/");
    let raw = fs::metadata(path).map_err(Error::io("reading", path))?.len();
    let mut copy = path.as_os_str().to_owned();
    copy.push(".br");
    // Formats that are compressed already have no copy; servers send them as they are.
    let brotli = fs::metadata(copy).map_or(raw, |copy| copy.len());
    Ok(FileSize { name, raw, brotli })
}

/// Every file below a folder, without its compressed copies.
fn list(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(Error::io("reading", folder))? {
        let path = entry.map_err(Error::io("reading", folder))?.path();
        if path.is_dir() {
            files.extend(list(&path)?);
        } else if !path.extension().is_some_and(|ending| ending == "br" || ending == "gz") {
            files.push(path);
        }
    }
    Ok(files)
}
