//! Facts about money other than rounds, in the currency a reader chose.

use super::{Currency, Dataset, Fact, Measure, MeasureGroup, Policy, Window, order};
use serde::{Deserialize, Serialize};

/// Whether a valuation counts the new money that was or would be raised at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum NewMoney {
    /// It does not: what the company was worth before.
    Before,
    /// It does: what it was worth with the money in hand.
    After,
}

/// What a fact amounts to in a currency, at the rate of the date it holds for; `None` where it is no money or no rate is
/// known.
pub fn amount(dataset: &Dataset, fact: &Fact, policy: Policy, currency: Currency) -> Option<f64> {
    let claim = fact.claim(policy)?;
    let reported = claim.quantity()?.currency()?;
    dataset.rates.convert(fact.quantity(policy)?, reported, currency, claim.date?)
}

/// The low and the high end of what a fact amounts to; the same twice unless the claim is a range and preferred.
pub fn ends(dataset: &Dataset, fact: &Fact, policy: Policy, currency: Currency) -> Option<(f64, f64)> {
    let claim = fact.claim(policy)?;
    let quantity = claim.quantity()?;
    let convert = |value: f64| dataset.rates.convert(value, quantity.currency()?, currency, claim.date?);
    match policy {
        Policy::Preferred => Some((convert(quantity.low)?, convert(quantity.high)?)),
        Policy::Lowest | Policy::Highest => amount(dataset, fact, policy, currency).map(|value| (value, value)),
    }
}

/// The facts of a group of measures whose date touches a window, oldest first; those without a date are left out.
pub fn dated(dataset: &Dataset, group: MeasureGroup, policy: Policy, window: Window) -> Vec<(Measure, &Fact)> {
    let facts = dataset.facts.iter().filter_map(|fact| {
        let measure = fact.measure.filter(|measure| measure.group() == group)?;
        fact.date(policy).filter(|date| window.touches(*date)).map(|_| (measure, fact))
    });
    order::by_number(facts.collect(), |(_, fact)| fact.date(policy).map_or(0.0, |date| f64::from(date.last().0)))
}
