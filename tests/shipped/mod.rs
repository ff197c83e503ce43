//! The shipped dataset with all its evidence, read from `data/`; never the stripped one inside the program.

use perigee::data::{self, Problem};
use perigee::model::Dataset;
use std::path::Path;
use std::sync::LazyLock;

/// The shipped dataset, read once for all tests of a file.
#[allow(dead_code, reason = "each file of tests compiles this anew, and one needs the fixture only")]
pub static DATASET: LazyLock<Dataset> = LazyLock::new(|| {
    let texts = texts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data"));
    load(&texts).unwrap_or_else(|problems| panic!("{}", lines(&problems).join("\n")))
});

/// The data files of a folder, as name and text.
pub fn texts(folder: &Path) -> Vec<(&'static str, String)> {
    let text = |name| std::fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    data::FILE_NAMES.map(|name| (name, text(name))).into()
}

/// Loads a dataset from texts.
pub fn load(texts: &[(&str, String)]) -> Result<Dataset, Vec<Problem>> {
    let files: Vec<data::File<'_>> = texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    data::load(&files)
}

/// Problems as an editor reads them.
pub fn lines(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(ToString::to_string).collect()
}
