//! Words of the views of constellations, a file for each mode.

mod aligned;
mod capacity;
mod factories;
mod itu;
mod launches;
mod shared;
mod targets;

pub use aligned::*;
pub use capacity::*;
pub use factories::*;
pub use itu::*;
pub use launches::*;
pub use shared::*;
pub use targets::*;
