//! Measures the built site, raw and as brotli, which is how a site of this kind is served.
//!
//! It changes no file and leaves the verdict to [`budget`].

use std::fs;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use brotli::enc::BrotliEncoderParams;

use crate::budget::{self, FileSize, grouped};
use crate::error::Error;

/// Endings of formats that are compressed already, which servers send as they are.
const COMPRESSED_ENDINGS: [&str; 8] = [".png", ".jpg", ".jpeg", ".webp", ".ico", ".woff2", ".gz", ".br"];

/// Prints what each file weighs and stops when the budget is exceeded.
pub fn report(dist: &Path) -> Result<(), Error> {
    println!("measuring the site");
    let mut files = measure_all(dist)?;
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

/// Measures every file, several at a time, because the highest compression takes seconds a file.
fn measure_all(dist: &Path) -> Result<Vec<FileSize>, Error> {
    let paths = list(dist)?;
    let next_idx = AtomicUsize::new(0);
    let n_workers = thread::available_parallelism().map_or(1, NonZero::get);
    let measure_some = || {
        let mut sizes = Vec::new();
        while let Some(path) = paths.get(next_idx.fetch_add(1, Ordering::Relaxed)) {
            sizes.push(measure(dist, path)?);
        }
        Ok::<_, Error>(sizes)
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..n_workers).map(|_| scope.spawn(measure_some)).collect();
        let mut all = Vec::with_capacity(paths.len());
        for worker in workers {
            all.extend(worker.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?);
        }
        Ok(all)
    })
}

fn measure(dist: &Path, path: &Path) -> Result<FileSize, Error> {
    let content = fs::read(path).map_err(Error::io("reading", path))?;
    let parts = path.strip_prefix(dist).unwrap_or(path).components();
    let name = parts.map(|part| part.as_os_str().to_string_lossy().into_owned()).collect::<Vec<_>>().join("/");
    let raw = content.len() as u64;
    let is_compressed = COMPRESSED_ENDINGS.iter().any(|ending| name.ends_with(ending));
    let brotli = if is_compressed { raw } else { brotli_size(&content).map_err(Error::io("compressing", path))? };
    Ok(FileSize { name, raw, brotli })
}

fn brotli_size(content: &[u8]) -> std::io::Result<u64> {
    let params = BrotliEncoderParams { quality: 11, lgwin: 24, size_hint: content.len(), ..Default::default() };
    let mut reader = content;
    brotli::BrotliCompress(&mut reader, &mut std::io::sink(), &params).map(|n_bytes| n_bytes as u64)
}

/// Every file below a folder.
fn list(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder).map_err(Error::io("reading", folder))? {
        let path = entry.map_err(Error::io("reading", folder))?.path();
        if path.is_dir() {
            files.extend(list(&path)?);
        } else {
            files.push(path);
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_measured_compressed() {
        assert!(brotli_size(&[b'a'; 10_000]).is_ok_and(|size| size > 0 && size < 100));
    }
}
