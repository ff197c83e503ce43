//! Back-casting: what the forecast would have said in the past, against what followed.

use super::scenario::{Band, Observed, months_later};
use super::{Day, Growth, Manifest};

/// One forecast from the past and what became of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Trial {
    /// The last day it was allowed to know.
    pub fitted: Day,
    /// The day it speaks of.
    pub until: Day,
    /// Satellites launched by then, as forecast.
    pub forecast: Band,
    /// Satellites launched by then.
    pub actual: f64,
}

impl Trial {
    /// How far the forecast of what was yet to be launched was off: −0.4 is 40 percent too few.
    ///
    /// Measured on what was new, because what had been launched already could not be wrong: of 1,000 new satellites a
    /// forecast of 600 is off by −0.4, however many there were before.
    pub fn error(&self, launched_before: f64) -> Option<f64> {
        let new = self.actual - launched_before;
        (new > 0.0).then(|| (self.forecast.middle - launched_before) / new - 1.0)
    }

    /// Whether what followed lay in the band.
    pub fn is_within(&self) -> bool {
        (self.forecast.low..=self.forecast.high).contains(&self.actual)
    }
}

/// The observed rate of each year's end carried forward one year, and to the end of the data, with what had been launched.
pub fn trials(growth: &Growth, manifest: Option<&Manifest>, years: std::ops::RangeInclusive<i32>) -> Vec<(f64, Trial)> {
    let mut trials = Vec::new();
    for fitted in years.filter_map(|year| Day::from_ymd(year, 12, 31)) {
        let Some((observed, end)) = Observed::of(growth, manifest, fitted).zip(growth.reaches()) else { continue };
        // Nothing to fit before the first satellite, nothing to compare with after the last point.
        let n_months = (1..600).take_while(|months| months_later(observed.from, *months) <= end).count();
        if n_months < 12 {
            continue;
        }
        let steps = observed.forecast(&observed.assume([None; 5]), n_months);
        for step in [12, n_months].into_iter().filter_map(|months| steps.get(months)) {
            let actual = growth.on(step.day).map_or(0.0, |point| f64::from(point.launched));
            trials.push((
                observed.launched,
                Trial { fitted: observed.from, until: step.day, forecast: step.launched, actual },
            ));
        }
    }
    trials
}
