//! Specifications of rockets in the words of a table: numbers in the unit of their heading, prices in both currencies.

use super::figure::{Brief, Cell};
use crate::model::number::grouped;
use crate::model::quantity::Unit;
use crate::model::specs;
use crate::model::{Claim, Currency, Edtf, Fact, Id, Measure, Quantity};
use crate::words::rockets;

/// The columns of the table after the rocket's name, in their order.
pub const COLUMNS: [Measure; 11] = [
    Measure::PayloadExpendable,
    Measure::PayloadReusable,
    Measure::Height,
    Measure::Diameter,
    Measure::LiftoffMass,
    Measure::PricePerKg,
    Measure::LaunchPrice,
    Measure::ReuseDesign,
    Measure::Engines,
    Measure::Propellant,
    Measure::Status,
];

/// A range in another unit, without the unit: `17 – 22`.
fn numbers(quantity: Quantity, per_unit: f64) -> String {
    let (low, high) = (grouped(quantity.low / per_unit), grouped(quantity.high / per_unit));
    if quantity.low == quantity.high { low } else { format!("{low}–{high}") }
}

/// A specification in the unit of its heading.
pub fn cell(brief: &Brief<'_>, id: &Id, measure: Measure) -> Cell {
    let lang = brief.lang;
    let Some(fact) = specs::spec(brief.dataset, id, measure) else { return Cell::plain("–") };
    let Some(claim) = fact.claim(brief.policy()) else { return Cell::plain("–") };
    let text = match (claim.quantity(), measure) {
        (Some(quantity), Measure::PayloadExpendable | Measure::PayloadReusable | Measure::LiftoffMass) => {
            claim.qualifier.with(&numbers(quantity, 1000.0), lang)
        }
        (Some(quantity), Measure::Height | Measure::Diameter | Measure::ReuseDesign) => {
            claim.qualifier.with(&numbers(quantity, 1.0), lang)
        }
        (Some(quantity), Measure::PricePerKg | Measure::LaunchPrice) => price(brief, claim, quantity),
        _ => claim.in_words(lang),
    };
    Cell::of(text, fact)
}

/// A price as reported, and in the currency in force where that is another.
fn price(brief: &Brief<'_>, claim: &Claim, quantity: Quantity) -> String {
    let (lang, to) = (brief.lang, brief.state.currency(brief.lang));
    let reported = claim.in_words(lang);
    let (from, is_per_kg) = match quantity.unit {
        Unit::Money(currency) => (currency, false),
        Unit::Other(unit) if unit.code.starts_with("CNY") => (Currency::Cny, true),
        Unit::Other(_) => (Currency::Usd, true),
    };
    if from == to {
        return reported;
    }
    // A price without a date is converted at the last known rate.
    let date = claim.date.unwrap_or(Edtf::from(brief.dataset.reach.milestones));
    let convert = |amount: f64| brief.dataset.rates.convert(amount, from, to, date);
    let (Some(low), Some(high)) = (convert(quantity.low), convert(quantity.high)) else { return reported };
    let (low, high) = (to.in_words(low, 2, lang), to.in_words(high, 2, lang));
    let amount = if low == high { low } else { format!("{low}–{high}") };
    let amount = if is_per_kg { rockets::per_kg(&amount, lang) } else { amount };
    rockets::with_conversion(&reported, &amount, lang)
}

/// A mass as claimed, in tonnes: `more than 100 t`.
pub fn reported(brief: &Brief<'_>, fact: &Fact) -> String {
    let claim = fact.claim(brief.policy());
    let reported = claim.and_then(|claim| Some((claim.qualifier, claim.quantity()?)));
    let words = reported.map(|(qualifier, quantity)| {
        qualifier.with(&rockets::tonnes(&numbers(quantity, 1000.0), brief.lang), brief.lang)
    });
    words.unwrap_or_default()
}
