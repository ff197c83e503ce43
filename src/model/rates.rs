//! Exchange rates: the mean of the month a sum belongs to, and which month that was.

use super::{Currency, Edtf, order};
use serde::{Deserialize, Serialize};

/// Mean yuan per dollar, by month and by year.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Rates {
    monthly: Vec<((i32, u8), f64)>,
    annual: Vec<(i32, f64)>,
}

/// The period whose mean rate a conversion used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RatePeriod {
    /// A year and month.
    Month(i32, u8),
    /// A whole year, for sums dated no better.
    Year(i32),
}

/// A rate and the period it is the mean of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rate {
    /// Yuan for one dollar.
    pub cny_per_usd: f64,
    /// The period.
    pub period: RatePeriod,
}

impl Rates {
    /// Rates in any order; later lookups need the months sorted, so they are sorted here.
    pub fn new(monthly: Vec<((i32, u8), f64)>, annual: Vec<(i32, f64)>) -> Self {
        let monthly = order::by_number(monthly, |((year, month), _)| f64::from(year * 12) + f64::from(*month));
        Self { monthly, annual }
    }

    /// The months with a rate, oldest first, as year and month.
    pub fn months(&self) -> Vec<(i32, u8)> {
        self.monthly.iter().map(|(month, _)| *month).collect()
    }

    /// The rate for a date: its month's mean, its year's mean when only the year is known,
    /// the last known month for anything later, `None` for anything earlier than the first.
    pub fn on(&self, date: Edtf) -> Option<Rate> {
        let (first, _) = self.monthly.first()?;
        let ((last_year, last_month), last_rate) = *self.monthly.last()?;
        let (year, month, _) = date.middle().ymd();
        if (year, month) < *first {
            return None;
        }
        if date.month().is_none()
            && let Some((_, rate)) = self.annual.iter().find(|(known, _)| *known == year)
        {
            return Some(Rate { cny_per_usd: *rate, period: RatePeriod::Year(year) });
        }
        match self.monthly.iter().find(|(known, _)| *known == (year, month)) {
            Some((_, rate)) => Some(Rate { cny_per_usd: *rate, period: RatePeriod::Month(year, month) }),
            None => Some(Rate { cny_per_usd: last_rate, period: RatePeriod::Month(last_year, last_month) }),
        }
    }

    /// Converts an amount at the rate of `date`: `usd = cny / rate`, `cny = usd × rate`.
    ///
    /// The amount itself comes back when no conversion is needed, `None` when no rate is known.
    ///
    /// ```
    /// use perigee::model::{Currency, Edtf, Rates};
    /// let rates = Rates::new(vec![((2024, 2), 7.1935)], vec![]);
    /// let date = Edtf::parse("2024-02-01").unwrap();
    /// let usd = rates.convert(6.7e9, Currency::Cny, Currency::Usd, date).unwrap();
    /// assert_eq!((usd / 1e6).round(), 931.0);
    /// ```
    pub fn convert(&self, amount: f64, from: Currency, to: Currency, date: Edtf) -> Option<f64> {
        match (from, to) {
            (Currency::Cny, Currency::Usd) => Some(amount / self.on(date)?.cny_per_usd),
            (Currency::Usd, Currency::Cny) => Some(amount * self.on(date)?.cny_per_usd),
            (Currency::Cny, Currency::Cny) | (Currency::Usd, Currency::Usd) => Some(amount),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rates() -> Rates {
        Rates::new(vec![((2024, 1), 7.0), ((2024, 2), 7.2)], vec![(2024, 7.1)])
    }

    #[track_caller]
    fn check(date: &str, expected: Option<(f64, RatePeriod)>) {
        let rate = rates().on(Edtf::parse(date).unwrap());
        assert_eq!(rate, expected.map(|(cny_per_usd, period)| Rate { cny_per_usd, period }));
    }

    #[test]
    fn a_month_uses_its_own_mean() {
        check("2024-01-31", Some((7.0, RatePeriod::Month(2024, 1))));
    }

    #[test]
    fn a_year_alone_uses_the_year() {
        check("2024", Some((7.1, RatePeriod::Year(2024))));
    }

    #[test]
    fn later_than_the_last_month_uses_the_last() {
        check("2026-08-12", Some((7.2, RatePeriod::Month(2024, 2))));
    }

    #[test]
    fn earlier_than_the_first_month_has_no_rate() {
        check("2008-08", None);
    }
}
