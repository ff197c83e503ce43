//! The time between two dates, as exact as the dates are.

use super::Edtf;

/// Days between two dates: a single number where both are days, a range where one is vague.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The fewest days it can be; negative where the order of vague dates is open.
    pub least: i32,
    /// The most days it can be; never fewer than `least`.
    pub most: i32,
}

impl Interval {
    /// From one date to another, in days: from the last day the first can mean to the first day the second can mean, and the
    /// other way round.
    ///
    /// ```
    /// use perigee::model::{Edtf, interval::Interval};
    /// let [hop, landing, vague] = ["2024-01-19", "2026-08-18", "2012-09"].map(|date| Edtf::parse(date).unwrap());
    /// assert_eq!(Interval::between(hop, landing), Interval { least: 942, most: 942 });
    /// let first_landing = Edtf::parse("2015-12-22").unwrap();
    /// assert_eq!(Interval::between(vague, first_landing), Interval { least: 1178, most: 1207 });
    /// ```
    pub fn between(from: Edtf, to: Edtf) -> Self {
        Self { least: to.first().0 - from.last().0, most: to.last().0 - from.first().0 }
    }

    /// The middle of the range, in days; where things have to be put in order.
    pub fn middle(self) -> f64 {
        f64::midpoint(f64::from(self.least), f64::from(self.most))
    }

    /// The range in whole months of 30.44 days, rounded; never below zero.
    ///
    /// ```
    /// use perigee::model::interval::Interval;
    /// assert_eq!(Interval { least: 1178, most: 1207 }.months(), (39, 40));
    /// ```
    pub fn months(self) -> (i32, i32) {
        let months = |days: i32| (f64::from(days.max(0)) / 30.44).round() as i32;
        (months(self.least), months(self.most))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Dates of every kind of exactness.
    fn dates() -> impl Strategy<Value = Edtf> {
        (2000i32..2030, 1u8..=12, 1u8..=28, 0u8..4).prop_map(|(year, month, day, kind)| {
            let text = match kind {
                0 => format!("{year}"),
                1 => format!("{year}-{month:02}"),
                2 => format!("{year}-{month:02}-{day:02}"),
                _ => format!("{year}-{month:02}/{}-{month:02}", year + 1),
            };
            Edtf::parse(&text).unwrap()
        })
    }

    proptest! {
        #[test]
        fn a_range_is_ordered_and_as_wide_as_both_dates_are_vague(from in dates(), to in dates()) {
            let interval = Interval::between(from, to);
            prop_assert!(interval.least <= interval.most);
            let vagueness = |date: Edtf| date.last().0 - date.first().0;
            prop_assert_eq!(interval.most - interval.least, vagueness(from) + vagueness(to));
            let (few, many) = interval.months();
            prop_assert!(0 <= few && few <= many);
        }

        #[test]
        fn the_way_back_is_as_long(from in dates(), to in dates()) {
            let (there, back) = (Interval::between(from, to), Interval::between(to, from));
            prop_assert_eq!((there.least, there.most), (-back.most, -back.least));
        }
    }
}
