//! Which file a fact stands in.

use crate::model::{Fact, Measure, MeasureGroup, Topic};

/// The files whose records are facts and nothing more, each with a concept of its own.
pub const FACT_FILES: [&str; 7] = [
    "facts.json",
    "financials.json",
    "listings.json",
    "policies.json",
    "specifications.json",
    "totals.json",
    "valuations.json",
];

/// The file a fact stands in that is neither a round nor a milestone: by what it measures, else by its topic.
pub fn home(fact: &Fact) -> &'static str {
    match (fact.measure.map(Measure::group), fact.topic) {
        (Some(MeasureGroup::Specification), _) => "specifications.json",
        (Some(MeasureGroup::Total), _) => "totals.json",
        (Some(MeasureGroup::Listing), _) | (None, Topic::Listing) => "listings.json",
        (Some(MeasureGroup::Valuation), _) | (None, Topic::Valuation) => "valuations.json",
        (Some(MeasureGroup::Financial), _) | (None, Topic::Financials) => "financials.json",
        (None, Topic::Policy) => "policies.json",
        _ => "facts.json",
    }
}
