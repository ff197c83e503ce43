//! A stretch of days: what a view shows, or what a vague date can mean.

use super::{Day, Edtf};

/// A part of the calendar, both ends included: what a view shows, or what a vague date can mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Its first day.
    pub from: Day,
    /// Its last day.
    pub to: Day,
}

impl Window {
    /// Whether any day that `date` can mean lies inside.
    pub fn touches(self, date: Edtf) -> bool {
        self.overlaps(date.days())
    }

    /// Whether the two share a day.
    pub fn overlaps(self, other: Self) -> bool {
        other.to >= self.from && other.from <= self.to
    }

    /// The day in its middle.
    pub fn middle(self) -> Day {
        Day((self.from.0 + self.to.0) / 2)
    }

    /// Whether `day` lies inside.
    pub fn holds(self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }
}
