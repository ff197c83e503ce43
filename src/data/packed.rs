//! The packed form of a dataset: what the build hands to the page, in postcard's bytes.
//!
//! Values without names, so a packed dataset is read only by the program it was built with; both are named by their
//! content, and the page asks for its own.

use crate::model::{Dataset, Text};
pub use postcard::Error;

/// Packs a dataset.
///
/// # Errors
/// Never for a dataset in memory; postcard's signature allows for writers that can fill up.
pub fn pack(dataset: &Dataset) -> Result<Vec<u8>, Error> {
    postcard::to_allocvec(dataset)
}

/// Reads a packed dataset.
///
/// # Errors
/// When the bytes end early or hold what no dataset can.
pub fn unpack(bytes: &[u8]) -> Result<Dataset, Error> {
    postcard::from_bytes(bytes)
}

/// Every value, date and name, without the words and sources that only the evidence panel shows.
pub fn without_evidence(mut dataset: Dataset) -> Dataset {
    dataset.sources.clear();
    for round in &mut dataset.rounds {
        round.investors.clear();
    }
    for fact in &mut dataset.facts {
        fact.statement = Text { en: String::new(), zh: String::new() };
        fact.reason = None;
        for claim in &mut fact.claims {
            claim.citations.clear();
            claim.note = None;
        }
    }
    dataset
}
