//! What satellite factories can make a year, and what plans would need.

use super::{Fact, Policy, Unit};

/// Years a satellite is taken to work where nothing else is assumed; no source states a figure for these networks.
pub const USUAL_LIFETIME_YEARS: u32 = 5;

/// Satellites a year a factory can make, whatever period its claim speaks of.
///
/// A month counts twelve times and a week 52 times: 70 a week are 3,640 a year.
pub fn per_year(fact: &Fact, policy: Policy) -> Option<f64> {
    let quantity = fact.claim(policy)?.quantity()?;
    let times = match quantity.unit {
        Unit::Other(names) if names.code == "satellites/month" => 12.0,
        Unit::Other(names) if names.code == "satellites/week" => 52.0,
        _ => 1.0,
    };
    Some(fact.quantity(policy)? * times)
}

/// Satellites a year that keep a network whole: `planned / lifetime`.
///
/// ```
/// assert_eq!(perigee::model::factory::upkeep_per_year(15_000.0, 5), 3_000.0);
/// ```
pub fn upkeep_per_year(planned: f64, lifetime_years: u32) -> f64 {
    planned / f64::from(lifetime_years.max(1))
}
