//! Perigee compares China's commercial space sector with its peers, with evidence for every number.
//!
//! The crate is a house of rooms. A room may use those to its right, never those to its left:
//!
//! ```text
//! main → ui → charts → words → view_state → model ← data ← embedded
//!         ├→ exports → charts
//!         ├→ sharing → words
//!         ├→ sheets → model
//!         └→ browser (uses nothing of ours; receives strings and numbers)
//! ```
//!
//! | room | is for | never |
//! |---|---|---|
//! | [`model`] | the domain and every calculation | knows a format, draws, or asks the time |
//! | [`data`] | JSON files to model, all problems at once; the packed form | knows of the page |
//! | [`embedded`] | the values inside the program | does anything else |
//! | [`words`] | every sentence of the page in both languages | decides what is said |
//! | [`view_state`] | what the reader looks at, and its link, both ways | fails on any input |
//! | [`charts`] | selection to figure: title, sentence, table, drawing | touches the browser |
//! | [`exports`] | a figure as a file or a piece of a wiki page: CSV, JSON, SVG, markup | touches the browser |
//! | [`sharing`] | snippets that embed a chart, a link in words | touches the browser |
//! | [`sheets`] | a reader's own table, from bytes to rows | trusts a byte, or fails without saying where |
//! | `browser` | the only room that touches the browser | knows a domain word |
//! | `ui` | components | computes anything worth testing |
//!
//! `tests/rooms.rs` keeps these directions. `browser` and `ui` exist only for the browser's target, so that native tests
//! build in seconds.

#[cfg(target_arch = "wasm32")]
pub mod browser;
pub mod charts;
pub mod data;
pub mod embedded;
pub mod exports;
pub mod model;
pub mod sharing;
pub mod sheets;
#[cfg(target_arch = "wasm32")]
pub mod ui;
pub mod view_state;
pub mod words;
