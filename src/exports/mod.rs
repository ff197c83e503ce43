//! A figure as a file or as a piece of a page: CSV, JSON, a picture, wiki markup, rows of HTML.
//!
//! Every form carries what a reader needs to trust and find it again: title, scope, how far the data reach, dataset
//! version, sources and the link. Pure text in, pure text out; the browser room saves and rasterises.

mod about;
mod csv;
mod escape;
mod evidence;
mod json;
mod picture;
mod rows;
mod sentence;
mod sheet;
mod wiki;

pub use about::{About, everything};
pub use csv::{all, displayed, neutral};
pub use json::json;
pub use picture::{CHART_WIDTH_PX, Picture, picture, wrapped};
pub use rows::rows;
pub use sentence::sentence;
pub use sheet::{Field, Sheet};
pub use wiki::{Piece, Syntax};

use crate::charts::{Brief, Figure};

/// A figure with what it was made from.
#[derive(Clone, Copy)]
pub struct Export<'a> {
    /// What it was made from.
    pub brief: &'a Brief<'a>,
    /// The figure.
    pub figure: &'a Figure,
    /// The link to it.
    pub link: &'a str,
}

/// The name of a file: product, chart, dataset version; the same in every language, and one that every wiki takes.
///
/// ```
/// assert_eq!(perigee::exports::file_name("ranking", "2026.10.1", ".csv"), "perigee-ranking-2026.10.1.csv");
/// ```
pub fn file_name(chart: &str, version: &str, ending: &str) -> String {
    format!("perigee-{chart}-{version}{ending}")
}
