//! The one visual grammar of certainty: every sign that says how far something is known, and what it means.
//!
//! `tests/signs.rs` holds the keys of all charts against it.

use super::figure::{KeyEntry, Sign};
use super::palette::Shape;
use super::sketch::{Fill, Stroke};
use crate::model::Lang;
use crate::words::{Phrase, certainty};

const SIGNS: [(Sign, Phrase); 17] = [
    (Sign::Mark(Shape::Circle, Fill::Solid), certainty::HAPPENED),
    (Sign::Line(Stroke::Solid), certainty::LINE_OBSERVED),
    (Sign::Line(Stroke::Dotted), certainty::LINE_INFERRED),
    (Sign::Line(Stroke::Dashed), certainty::LINE_ESTIMATED),
    (Sign::Band, certainty::BAND),
    (Sign::Mark(Shape::Circle, Fill::Hollow), certainty::PLANNED),
    (Sign::Mark(Shape::Diamond, Fill::Solid), certainty::TARGET_PAST),
    (Sign::Mark(Shape::Diamond, Fill::Hollow), certainty::TARGET_OPEN),
    (Sign::Mark(Shape::Hatched, Fill::Hollow), certainty::WITHDRAWN),
    (Sign::Mark(Shape::Triangle, Fill::Solid), certainty::IN_PART),
    (Sign::Mark(Shape::Cross, Fill::Solid), certainty::FAILED),
    (Sign::Mark(Shape::Circle, Fill::Pale), certainty::PALE),
    (Sign::Mark(Shape::Struck, Fill::Solid), certainty::STRUCK),
    (Sign::Mark(Shape::Sum, Fill::Solid), certainty::SUM),
    (Sign::Span, certainty::SPAN),
    (Sign::Spread, certainty::SPREAD),
    (Sign::Mark(Shape::Ring, Fill::Hollow), certainty::PRIVATE),
];

/// Every sign with its meaning.
pub fn grammar(lang: Lang) -> Vec<KeyEntry> {
    SIGNS.map(|(sign, meaning)| KeyEntry { sign, meaning: meaning.get(lang).to_owned() }).into()
}
