//! What every measure and every term of the page means, with the formula where there is one.
//!
//! A measure cannot be added to the data without a definition here: [`measure_defined`] matches on all of them.

mod measures;
mod sources;
mod terms;

pub use measures::*;
pub use sources::*;
pub use terms::*;
