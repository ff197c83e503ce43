//! The data inside the program: every value, date and name, without the words and sources of the evidence.
//!
//! The evidence is four times as large and needed only when a reader opens it, so it comes as a file of its own after the
//! first charts are drawn.

use crate::data::{self, Error};
use crate::model::Dataset;

/// Reads the embedded dataset; its statements are empty and its sources missing until the evidence file replaces it.
///
/// # Errors
/// Never for a program that was built, as the build packs what this reads; the page still shows them rather than nothing.
pub fn dataset() -> Result<Dataset, Error> {
    data::unpack(include_bytes!(concat!(env!("OUT_DIR"), "/values.bin")))
}
