//! From the JSON files in `data/` to the model, and on to the page in a packed form.
//!
//! `files` is the only reader of `data/`; it runs on the machine that builds, never in the page. The build script loads
//! and checks the files, and what passed travels packed, so that the page carries no reader of JSON records.

#[cfg(not(target_arch = "wasm32"))]
mod files;
mod home;
mod lists;
mod packed;
#[cfg(not(target_arch = "wasm32"))]
mod published;
mod written;
mod written_events;

#[cfg(not(target_arch = "wasm32"))]
pub use files::{FILE_NAMES, File, Problem, RULES, check, load, misplaced, place, problems};
pub use packed::{Error, early, pack, unpack};
#[cfg(not(target_arch = "wasm32"))]
pub use published::published;
pub use written::{ATTRIBUTION, written};
