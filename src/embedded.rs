//! The data inside the program: every value, date and name, without the words and sources of the evidence.
//!
//! The evidence is four times as large and needed only when a reader opens it, so it comes as a file of its own after the
//! first charts are drawn.

use crate::data::{self, File, Problem};
use crate::model::Dataset;

macro_rules! embedded {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!(env!("OUT_DIR"), "/", $name)))),*]
    };
}

const FILES: &[File<'static>] = embedded!(
    "constellations.json",
    "dataset.json",
    "exchange-rates.json",
    "facts.json",
    "growth.json",
    "milestones.json",
    "organisations.json",
    "programmes.json",
    "rounds.json",
    "sources.json",
    "topics.json",
);

/// Reads the embedded dataset; its statements are empty and its sources missing until the evidence file replaces it.
///
/// # Errors
/// Never for a program that was built, as the build reads the same files; the page still shows them rather than nothing.
pub fn dataset() -> Result<Dataset, Vec<Problem>> {
    data::load(FILES)
}
