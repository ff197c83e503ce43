//! How constellations grow: counts at month ends, and rates between them.

use super::date::days_in_month;
use super::{Day, Id};
use serde::{Deserialize, Serialize};

/// How an in-orbit count is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Basis {
    /// Counted from a catalogue of that day.
    Observed,
    /// Between two observed counts.
    Interpolated,
    /// Beyond the last observed count.
    Extrapolated,
    /// Taken to equal launched, because nobody reported a loss.
    Assumed,
}

/// The counts of one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Point {
    /// The day, usually a month's last.
    pub day: Day,
    /// Satellites launched so far, arrived or not.
    pub launched: u32,
    /// Satellites in orbit, working or not; unknown for some networks.
    pub in_orbit: Option<u32>,
    /// How the in-orbit count is known.
    pub basis: Basis,
}

impl Point {
    /// Whether its in-orbit count was estimated instead of counted.
    ///
    /// Launches are counted one by one; only what became of the satellites can be an estimate.
    pub fn is_estimate(&self) -> bool {
        self.in_orbit.is_some() && self.basis != Basis::Observed
    }
}

/// The growth of one constellation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Growth {
    /// The constellation.
    pub constellation: Id,
    /// The fact that carries the evidence for launched counts.
    pub launched: Id,
    /// The fact that carries the evidence for in-orbit counts.
    pub in_orbit: Option<Id>,
    /// Counts, oldest first; never empty.
    pub points: Vec<Point>,
}

/// The length of the periods a rate is counted over.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Period {
    /// Calendar months.
    Month,
    /// Calendar quarters.
    #[default]
    Quarter,
    /// Calendar years.
    Year,
}

impl Period {
    fn months(self) -> u8 {
        match self {
            Self::Month => 1,
            Self::Quarter => 3,
            Self::Year => 12,
        }
    }

    /// The last day of the period `day` lies in.
    fn end(self, day: Day) -> Day {
        let (year, month, _) = day.ymd();
        let month = (month - 1) / self.months() * self.months() + self.months();
        Day::from_ymd(year, month, days_in_month(year, month)).unwrap_or(day)
    }
}

/// Satellites launched in one period.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// The last day of the period.
    pub end: Day,
    /// Satellites launched in it.
    pub launched: u32,
    /// Whether the data reach the end of the period.
    pub is_complete: bool,
}

impl Growth {
    /// The last day the series reaches.
    pub fn reaches(&self) -> Option<Day> {
        self.points.last().map(|point| point.day)
    }

    /// The counts on a day: those of the last point no later than it.
    pub fn on(&self, day: Day) -> Option<Point> {
        self.points.iter().rev().find(|point| point.day <= day).copied()
    }

    /// Satellites launched per period, from the first launch to the last point.
    ///
    /// `rate(p) = launched(end of p) − launched(end of the period before)`. For 10 launched by December and 29 by the end
    /// of March, the first quarter's rate is 19.
    pub fn rates(&self, period: Period) -> Vec<Rate> {
        let (Some(first), Some(last)) = (self.points.first(), self.points.last()) else {
            return Vec::new();
        };
        let mut rates = Vec::new();
        let mut before = 0;
        let mut end = period.end(first.day);
        loop {
            let launched = self.on(end).map_or(0, |point| point.launched);
            rates.push(Rate { end, launched: launched.saturating_sub(before), is_complete: last.day >= end });
            if end >= last.day {
                return rates;
            }
            before = launched;
            end = period.end(Day(end.0 + 1));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn growth(points: &[(i32, u8, u8, u32)]) -> Growth {
        let id = Id::parse("guowang").unwrap();
        let points = points
            .iter()
            .map(|&(year, month, day, launched)| Point {
                day: Day::from_ymd(year, month, day).unwrap(),
                launched,
                in_orbit: None,
                basis: Basis::Assumed,
            })
            .collect();
        Growth { constellation: id.clone(), launched: id, in_orbit: None, points }
    }

    #[test]
    fn a_quarter_counts_what_was_launched_since_the_one_before() {
        let growth = growth(&[(2024, 12, 31, 10), (2025, 2, 28, 19), (2025, 3, 31, 29), (2025, 4, 28, 34)]);
        let rates: Vec<(u32, bool)> =
            growth.rates(Period::Quarter).iter().map(|r| (r.launched, r.is_complete)).collect();
        assert_eq!(rates, [(10, true), (19, true), (5, false)]);
    }

    #[test]
    fn a_count_is_that_of_the_last_point_before_the_day() {
        let growth = growth(&[(2024, 12, 31, 10), (2025, 2, 28, 19)]);
        assert_eq!(growth.on(Day::from_ymd(2025, 1, 31).unwrap()).unwrap().launched, 10);
        assert_eq!(growth.on(Day::from_ymd(2024, 12, 30).unwrap()), None);
    }

    proptest! {
        #[test]
        fn rates_add_up_to_the_last_count(steps in prop::collection::vec((1i32..70, 0u32..60), 1..40)) {
            let mut day = Day::from_ymd(2019, 5, 24).unwrap().0;
            let mut launched = 0;
            let mut series = growth(&[(2019, 5, 24, 0)]);
            series.points = steps.iter().map(|(days, more)| {
                day += days;
                launched += more;
                Point { day: Day(day), launched, in_orbit: None, basis: Basis::Observed }
            }).collect();
            for period in [Period::Month, Period::Quarter, Period::Year] {
                let sum: u32 = series.rates(period).iter().map(|rate| rate.launched).sum();
                prop_assert_eq!(sum, launched);
            }
        }
    }
}
