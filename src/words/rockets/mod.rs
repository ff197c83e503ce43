//! Words of the views of rockets, a file for each mode.

mod intervals;
mod launches;
mod progress;
mod recovery;
mod slips;
mod vehicles;

pub use intervals::*;
pub use launches::*;
pub use progress::*;
pub use recovery::*;
pub use slips::*;
pub use vehicles::*;
