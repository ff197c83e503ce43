//! Specifications of rockets in the words of a table: numbers in the unit of their heading, prices in both currencies.

use super::derived::{Derived, Input};
use super::explain;
use super::figure::{Brief, Cell};
use crate::model::number::grouped;
use crate::model::quantity::Unit;
use crate::model::specs::Described;
use crate::model::{Claim, Currency, Edtf, Fact, Measure, Quantity};
use crate::words::{self, rockets};

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
pub fn cell(brief: &Brief<'_>, rocket: &Described<'_>, measure: Measure) -> Cell {
    let lang = brief.lang;
    let Some(fact) = rocket.spec(measure) else { return Cell::plain("–") };
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
    let cell = Cell::of(text, fact);
    let Some(rates) = rates(brief, claim, measure) else { return cell };
    let title = words::titled(rocket.programme.name.get(lang), rockets::spec(measure).get(lang), lang);
    let working = Derived::new(title, &*cell.text, words::CONVERSION_FORMULA.get(lang))
        .from(Input::of(brief, fact, claim.in_words(lang)))
        .from(Input::plain(words::EXCHANGE_RATE.get(lang), rates));
    cell.worked_out(working)
}

/// The exchange rates a price is converted at; nothing where it is shown as reported. A mass told in tonnes opens its
/// fact, as nobody needs to be told how.
fn rates(brief: &Brief<'_>, claim: &Claim, measure: Measure) -> Option<String> {
    let is_price = matches!(measure, Measure::PricePerKg | Measure::LaunchPrice);
    let from = currency(claim.quantity()?).filter(|_| is_price)?;
    let rates = explain::rates_in_words(brief, from, brief.state.currency(brief.lang), priced_on(brief, claim));
    (!rates.is_empty()).then_some(rates)
}

/// The currency of a price, for a launch or for a kilogram.
fn currency(quantity: Quantity) -> Option<Currency> {
    match quantity.unit {
        Unit::Money(currency) => Some(currency),
        Unit::Other(unit) if unit.code.starts_with("CNY/") => Some(Currency::Cny),
        Unit::Other(unit) => unit.code.starts_with("USD/").then_some(Currency::Usd),
    }
}

/// The date whose rate a price is converted at; one without a date, at the last known.
fn priced_on(brief: &Brief<'_>, claim: &Claim) -> Edtf {
    claim.date.unwrap_or(Edtf::from(brief.dataset.reach.milestones))
}

/// A price as reported, and in the currency in force where that is another.
fn price(brief: &Brief<'_>, claim: &Claim, quantity: Quantity) -> String {
    let (lang, to) = (brief.lang, brief.state.currency(brief.lang));
    let reported = claim.in_words(lang);
    let is_per_kg = matches!(quantity.unit, Unit::Other(_));
    let Some(from) = currency(quantity).filter(|from| *from != to) else { return reported };
    let convert = |amount: f64| brief.dataset.rates.convert(amount, from, to, priced_on(brief, claim));
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
