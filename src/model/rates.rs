//! Exchange rates: the mean of the month a sum belongs to, and which month that was.

use super::{Currency, Edtf, order};
use serde::{Deserialize, Serialize};

/// Mean rates of one currency against the dollar, by month and by year.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct RateTable {
    monthly: Vec<((i32, u8), f64)>,
    annual: Vec<(i32, f64)>,
}

/// Mean yuan and euros per dollar.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rates {
    cny: RateTable,
    eur: RateTable,
}

/// The period whose mean rate a conversion used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RatePeriod {
    /// A year and month.
    Month(i32, u8),
    /// Every month from one to another, for a sum that came in somewhere between them; the mean of their means.
    Months((i32, u8), (i32, u8)),
    /// A whole year, for sums dated no better and for months without a mean of their own.
    Year(i32),
}

/// A rate and the period it is the mean of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// Units of the currency for one dollar.
    pub per_usd: f64,
    /// The period.
    pub period: RatePeriod,
}

impl RateTable {
    /// Rates in any order; later lookups need the months sorted, so they are sorted here.
    pub fn new(monthly: Vec<((i32, u8), f64)>, annual: Vec<(i32, f64)>) -> Self {
        let monthly = order::by_number(monthly, |((year, month), _)| f64::from(year * 12) + f64::from(*month));
        Self { monthly, annual }
    }

    /// The rates by month, as `2024-12` and the rate.
    pub fn by_month(&self) -> Vec<(String, f64)> {
        self.monthly.iter().map(|((year, month), rate)| (format!("{year:04}-{month:02}"), *rate)).collect()
    }

    /// The rates by year, as `2024` and the rate.
    pub fn by_year(&self) -> Vec<(String, f64)> {
        self.annual.iter().map(|(year, rate)| (format!("{year:04}"), *rate)).collect()
    }

    /// The rate for a date: the mean of the months it covers; its year's when only the year is known or a month has none;
    /// the last known month for anything later, `None` for anything earlier than the first.
    fn on(&self, date: Edtf) -> Option<Rate> {
        let (first, last) = date.months();
        let start = self.monthly.partition_point(|(month, _)| *month < first);
        let end = self.monthly.partition_point(|(month, _)| *month <= last);
        let covered = self.monthly.get(start..end).unwrap_or_default();
        let is_year = first == (date.year(), 1) && last == (date.year(), 12);
        if !is_year && covered.len() == months_between(first, last) {
            return Self::mean(covered);
        }
        let year = date.year();
        if let Some((_, rate)) = self.annual.iter().find(|(known, _)| *known == year) {
            return Some(Rate { per_usd: *rate, period: RatePeriod::Year(year) });
        }
        // Part of a year that is not over has no mean of its own; the months of it that are known stand for it.
        let (last_month, rate) = *self.monthly.last()?;
        Self::mean(covered).or_else(|| {
            let period = RatePeriod::Month(last_month.0, last_month.1);
            (first > last_month).then_some(Rate { per_usd: rate, period })
        })
    }

    /// The mean of the means of months next to each other, oldest first; `None` of none.
    fn mean(months: &[((i32, u8), f64)]) -> Option<Rate> {
        let ((first, _), (last, _)) = (months.first()?, months.last()?);
        let period =
            if first == last { RatePeriod::Month(first.0, first.1) } else { RatePeriod::Months(*first, *last) };
        let sum: f64 = months.iter().map(|(_, rate)| rate).sum();
        Some(Rate { per_usd: sum / months.len() as f64, period })
    }
}

/// How many months there are from one to another, both counted.
fn months_between((from_year, from): (i32, u8), (to_year, to): (i32, u8)) -> usize {
    let months = (to_year - from_year) * 12 + i32::from(to) - i32::from(from) + 1;
    usize::try_from(months).unwrap_or_default()
}

impl Rates {
    /// The rates of both currencies.
    pub fn new(cny: RateTable, eur: RateTable) -> Self {
        Self { cny, eur }
    }

    /// The tables of the yuan and the euro.
    pub fn tables(&self) -> (&RateTable, &RateTable) {
        (&self.cny, &self.eur)
    }

    /// The months with a rate of the yuan, oldest first, as year and month.
    pub fn months(&self) -> Vec<(i32, u8)> {
        self.cny.monthly.iter().map(|(month, _)| *month).collect()
    }

    /// The rate of a currency for a date; a dollar is always one dollar.
    pub fn on(&self, currency: Currency, date: Edtf) -> Option<Rate> {
        match currency {
            Currency::Cny => self.cny.on(date),
            Currency::Eur => self.eur.on(date),
            Currency::Usd => Some(Rate { per_usd: 1.0, period: RatePeriod::Year(date.year()) }),
        }
    }

    /// Converts an amount at the rates of `date`: `usd = amount / rate(from)`, `result = usd × rate(to)`.
    ///
    /// The amount itself comes back when no conversion is needed, `None` when no rate is known.
    ///
    /// ```
    /// use perigee::model::rates::{RateTable, Rates};
    /// use perigee::model::{Currency, Edtf};
    /// let rates = Rates::new(RateTable::new(vec![((2024, 2), 7.1935)], vec![]), RateTable::default());
    /// let date = Edtf::parse("2024-02-01").unwrap();
    /// let usd = rates.convert(6.7e9, Currency::Cny, Currency::Usd, date).unwrap();
    /// assert_eq!((usd / 1e6).round(), 931.0);
    /// ```
    pub fn convert(&self, amount: f64, from: Currency, to: Currency, date: Edtf) -> Option<f64> {
        if from == to {
            return Some(amount);
        }
        Some(amount / self.on(from, date)?.per_usd * self.on(to, date)?.per_usd)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rates() -> Rates {
        let cny = RateTable::new(vec![((2024, 1), 7.0), ((2024, 2), 7.2)], vec![(2024, 7.1)]);
        Rates::new(cny, RateTable::new(vec![((2026, 1), 0.85)], vec![(2024, 0.9), (2025, 0.88)]))
    }

    #[track_caller]
    fn check(currency: Currency, date: &str, expected: Option<(f64, RatePeriod)>) {
        let rate = rates().on(currency, Edtf::parse(date).unwrap());
        assert_eq!(rate, expected.map(|(per_usd, period)| Rate { per_usd, period }), "{date}");
    }

    #[test]
    fn a_month_uses_its_own_mean() {
        check(Currency::Cny, "2024-01-31", Some((7.0, RatePeriod::Month(2024, 1))));
    }

    #[test]
    fn a_year_alone_and_a_month_without_a_mean_use_the_year() {
        check(Currency::Cny, "2024", Some((7.1, RatePeriod::Year(2024))));
        check(Currency::Eur, "2025-06", Some((0.88, RatePeriod::Year(2025))));
    }

    #[test]
    fn days_of_one_month_use_its_mean_and_spans_the_mean_of_their_months() {
        check(Currency::Cny, "2024-02-09/2024-02-10", Some((7.2, RatePeriod::Month(2024, 2))));
        check(Currency::Cny, "2024-01/2024-02", Some((7.1, RatePeriod::Months((2024, 1), (2024, 2)))));
        check(Currency::Cny, "2024-02/2024-03", Some((7.1, RatePeriod::Year(2024))));
    }

    #[test]
    fn a_span_in_a_year_without_a_mean_uses_the_months_of_it_that_have_one() {
        check(Currency::Eur, "2026-01/2026-02", Some((0.85, RatePeriod::Month(2026, 1))));
    }

    #[test]
    fn later_than_the_last_month_uses_the_last() {
        check(Currency::Cny, "2026-08-12", Some((7.2, RatePeriod::Month(2024, 2))));
        check(Currency::Eur, "2026-08-12", Some((0.85, RatePeriod::Month(2026, 1))));
    }

    #[test]
    fn earlier_than_the_first_month_has_no_rate() {
        check(Currency::Cny, "2008-08", None);
    }

    #[test]
    fn euros_reach_yuan_by_way_of_the_dollar() {
        let date = Edtf::parse("2024-02").unwrap();
        let cny = rates().convert(9e8, Currency::Eur, Currency::Cny, date).unwrap();
        assert_eq!(cny.round(), 7.2e9);
    }
}
