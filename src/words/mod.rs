//! Every sentence of the page, in English and Chinese, and nowhere else.
//!
//! A [`Phrase`] cannot be written without both languages; a sentence with values in it is a function that matches on the
//! language, so the compiler sees that neither is missing.

pub mod certainty;
mod changes;
mod choices;
mod constellations;
mod definitions;
mod evidence;
mod exports;
mod figures;
mod frame;
mod funding;
mod offline;
mod overlay;
mod pages;
mod player;
pub mod rockets;
mod save;
mod scenario;
mod search;
mod sentences;
mod sharing;
mod timeline;
pub mod workings;

pub use changes::*;
pub use choices::*;
pub use constellations::*;
pub use definitions::*;
pub use evidence::*;
pub use exports::*;
pub use figures::*;
pub use frame::*;
pub use funding::*;
pub use offline::*;
pub use overlay::*;
pub use pages::*;
pub use player::*;
pub use save::*;
pub use scenario::*;
pub use search::*;
pub use sentences::*;
pub use sharing::*;
pub use timeline::*;

use crate::model::Lang;

/// A fixed text in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Phrase {
    en: &'static str,
    zh: &'static str,
}

/// A phrase from its English and its Chinese.
const fn phrase(en: &'static str, zh: &'static str) -> Phrase {
    Phrase { en, zh }
}

impl Phrase {
    /// The text in one language.
    pub fn get(self, lang: Lang) -> &'static str {
        lang.pick(self.en, self.zh)
    }
}

/// Joins names as a sentence would: `A, B and C`, `A、B和C`.
pub fn list(names: &[String], lang: Lang) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [head @ .., last] => {
            let (comma, and) = lang.pick((", ", " and "), ("、", "和"));
            format!("{}{and}{last}", head.join(comma))
        }
    }
}
