//! The clock of the International Telecommunication Union: what of a filed network must be in place by when.
//!
//! Resolution 35 counts from the end of the seven years that a network has, from the receipt of its filing, to bring a
//! first satellite into use: 10 percent two years after it, 50 percent five, all of it seven.

use super::{Dataset, Day, Edtf, Fact, Id, Measure, Policy};

/// Years from the receipt of a filing to the end of the period for bringing into use.
pub const BRING_INTO_USE_YEARS: i32 = 7;

/// The facts that state the three steps, with the years each falls after that period.
const STEPS: [(&str, i32); 3] = [("itu-milestone-first", 2), ("itu-milestone-second", 5), ("itu-milestone-third", 7)];

/// The facts that state the rule itself.
pub const RULES: [&str; 7] = [
    "itu-bring-into-use",
    "itu-clock-start",
    "itu-milestone-first",
    "itu-milestone-miss",
    "itu-milestone-scope",
    "itu-milestone-second",
    "itu-milestone-third",
];

/// One of the steps of one network.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Due<'a> {
    /// The fact that states the rule.
    pub rule: &'a Fact,
    /// The share of the network, in percent.
    pub percent: f64,
    /// When; as vague as the start.
    pub date: Edtf,
    /// Satellites that must be in place.
    pub satellites: f64,
}

impl Due<'_> {
    /// The satellites a year it takes from a day on: `(due − there) / years`; nothing once it is reached or past.
    ///
    /// From 213 in September 2026 to 1,300 by the end of September 2029 it takes 362 a year.
    pub fn required_per_year(&self, there: f64, today: Day) -> Option<f64> {
        let years = self.date.last().years_since(today);
        (years > 0.0 && self.satellites > there).then(|| (self.satellites - there) / years)
    }
}

/// When and how many, for a filing of so many satellites received at some time.
///
/// Counts are rounded up: 10 percent of 12,992 are 1,300 satellites.
pub fn dues(dataset: &Dataset, start: Edtf, filed: f64, policy: Policy) -> Vec<Due<'_>> {
    let due = |(id, years): (&str, i32)| {
        let rule = dataset.fact(&Id::parse(id)?)?;
        let percent = rule.quantity(policy)?;
        let date = start.years_later(BRING_INTO_USE_YEARS + years);
        Some(Due { rule, percent, date, satellites: (filed * percent / 100.0).ceil() })
    };
    STEPS.into_iter().filter_map(due).collect()
}

/// The filing of a constellation, with its date and size; networks filed with others than the ITU have none.
pub fn filing<'a>(dataset: &'a Dataset, constellation: &Id, policy: Policy) -> Option<(&'a Fact, Edtf, f64)> {
    let mut filings = dataset.measured(constellation, Measure::Filing);
    filings.find_map(|fact| Some((fact, fact.date(policy)?, fact.quantity(policy)?)))
}
