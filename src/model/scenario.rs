//! What-if growth: from what a constellation did lately, and assumptions, to satellites month by month. Never data.
//!
//! With `L` launches a year, `s` satellites on each, growth `g` a year, a failing share `f` and a life of `n` months, month
//! `m` (1, 2, …) after the last day of the data sees
//!
//! ```text
//! launches(m)  = L / 12 · (1 + g)^((m − 1) / 12)
//! launched(t)  = launched(0) + Σ m=1..t  s · launches(m)
//! arrived(t)   = Σ m=t−n+1..t  (1 − f) · s · launches(m)          those that have not outlived n months
//! left(t)      = min(in orbit(0), launched less than n months before t, until today)
//! in orbit(t)  = left(t) + arrived(t)
//! ```
//!
//! The band runs from the 10th to the 90th percentile. Over the last 24 months, let `d` be the variance of the monthly
//! numbers by their mean, and `v` their standard deviation by their mean. Months count as independent; like counts of
//! launches, their variance grows with the number itself. The mean of twelve months is known no better than they let it
//! be. A sum over months then scatters by
//!
//! ```text
//! √( d · s/s₀ · Σ x(m) + v²/12 · (Σ x(m))² )      x(m): satellites of month m; s₀: satellites on an observed launch
//! ```
//!
//! where the second part is dropped when the launches a year are assumed and not observed. No random numbers are drawn.

use super::date::days_in_month;
use super::growth::Period;
use super::{Day, Growth, LaunchKind, Manifest};

/// The 90th percentile of the normal distribution, in standard deviations.
const NINE_IN_TEN: f64 = 1.2816;
/// How far ahead anything is worked out, in months: half a century.
const HORIZON: usize = 600;
/// Months that make the rate.
const RATE_MONTHS: usize = 12;
/// Months that make the variation.
const VARIATION_MONTHS: usize = 24;

/// What a constellation did up to a day.
///
/// Ten satellites a month for 20 months, and on: 120 more in a year. If satellites stay a year only, those of the last
/// twelve months are there. To have 500 in two years it takes 300 more, on launches of ten: 15 a year.
///
/// ```
/// use perigee::model::{Day, scenario::Observed};
/// let from = Day::from_ymd(2026, 9, 30).unwrap();
/// let observed = Observed {
///     from, launched: 200.0, in_orbit: 200.0, rate_until: from, launches_per_year: 12.0, satellites_per_launch: 10.0,
///     dispersion: 0.0, variation: 0.0, history: vec![10.0; 20],
/// };
/// let go_on = observed.assume([None; 5]);
/// let year = observed.forecast(&go_on, 12)[12];
/// assert_eq!((year.launched.middle.round(), year.in_orbit.middle.round()), (320.0, 320.0));
/// let short_lived = observed.assume([None, None, None, None, Some(1)]);
/// assert_eq!(observed.forecast(&short_lived, 18)[18].in_orbit.middle.round(), 120.0);
/// let by = Day::from_ymd(2028, 9, 30).unwrap();
/// assert_eq!(observed.required(&go_on, 500.0, by).unwrap().launches_per_year.round(), 15.0);
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Observed {
    /// The day it starts from: the last of the data.
    pub from: Day,
    /// Launched until then.
    pub launched: f64,
    /// In orbit then; taken to equal launched where it is not known.
    pub in_orbit: f64,
    /// The last day of the twelve complete months the rate is the mean of.
    pub rate_until: Day,
    /// Launches a year, over those months.
    pub launches_per_year: f64,
    /// Satellites on a launch, over those months; over all time where they had no launch.
    pub satellites_per_launch: f64,
    /// Variance of the monthly numbers of 24 months by their mean, in satellites; nothing without launches.
    pub dispersion: f64,
    /// Their standard deviation by their mean.
    pub variation: f64,
    /// Satellites launched per month, newest first.
    pub history: Vec<f64>,
}

/// What is assumed to go on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Assumptions {
    /// Launches a year.
    pub launches_per_year: f64,
    /// Satellites on a launch.
    pub satellites_per_launch: f64,
    /// Growth of the launches a year: 0.05 is 5 percent.
    pub growth: f64,
    /// The share of launches that fail.
    pub failure: f64,
    /// How long a satellite stays; `None` is for ever.
    pub lifetime_months: Option<usize>,
    /// Variance of a month's satellites by their mean.
    pub dispersion: f64,
    /// How uncertain the launches a year are themselves, as a share; nothing where they are assumed.
    pub doubt: f64,
}

/// A value between the 10th and the 90th percentile.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// The 10th percentile.
    pub low: f64,
    /// What the formula gives.
    pub middle: f64,
    /// The 90th percentile.
    pub high: f64,
}

/// The satellites after so many months.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Step {
    /// The day.
    pub day: Day,
    /// Launched so far.
    pub launched: Band,
    /// In orbit.
    pub in_orbit: Band,
}

/// When a number is reached.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reached {
    /// It already is.
    Already,
    /// In the month before this day.
    By(Day),
    /// Not within half a century.
    Later,
    /// Never, as nothing grows.
    Never,
}

/// The launches a year that reach a target in time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Required {
    /// So that the formula gives the target.
    pub launches_per_year: f64,
    /// So that nine cases in ten reach it.
    pub surely: f64,
}

impl Observed {
    /// What was known on a day: the mean of the twelve complete months before it, the scatter of 24.
    pub fn of(growth: &Growth, manifest: Option<&Manifest>, until: Day) -> Option<Self> {
        let points: Vec<_> = growth.points.iter().filter(|point| point.day <= until).copied().collect();
        let last = *points.last()?;
        let known = Growth { points, ..growth.clone() };
        let months = known.rates(Period::Month);
        let history: Vec<f64> = months.iter().rev().map(|month| f64::from(month.launched)).collect();
        let complete: Vec<_> = months.iter().rev().filter(|month| month.is_complete).collect();
        let rate_until = complete.first().map_or(last.day, |month| month.end);
        let n_months = complete.len().clamp(1, RATE_MONTHS);
        let a_year = 12.0 / n_months as f64;
        let satellites: f64 = complete.iter().take(RATE_MONTHS).map(|month| f64::from(month.launched)).sum();
        let rate_from = complete.get(n_months).map_or(Day(i32::MIN), |month| month.end);
        let counted = manifest.into_iter().flat_map(|manifest| &manifest.launches);
        let counted = counted.filter(|launch| launch.kind != LaunchKind::Test && launch.day <= until);
        let sum = |from: Day, to: Day| {
            let those = counted.clone().filter(move |launch| launch.day > from && launch.day <= to);
            those.fold((0.0, 0.0), |(n, all), launch| {
                (n + f64::from(launch.n_launches()), all + f64::from(launch.satellites))
            })
        };
        let (n_launches, _) = sum(rate_from, rate_until);
        let (n_ever, ever) = sum(Day(i32::MIN), until);
        let per_launch = match (n_launches > 0.0, n_ever > 0.0) {
            (true, _) => satellites / n_launches,
            (false, true) => ever / n_ever,
            (false, false) => 1.0,
        };
        let lately: Vec<f64> = complete.iter().take(VARIATION_MONTHS).map(|month| f64::from(month.launched)).collect();
        let (mean, dispersion) = dispersion(&lately);
        Some(Self {
            from: last.day,
            launched: f64::from(last.launched),
            in_orbit: f64::from(last.in_orbit.unwrap_or(last.launched)),
            rate_until,
            launches_per_year: satellites / per_launch * a_year,
            satellites_per_launch: per_launch,
            dispersion,
            variation: if mean > 0.0 { (dispersion / mean).sqrt() } else { 0.0 },
            history,
        })
    }

    /// The assumptions of a plan, in the order launches, satellites on each, growth, failures (both in percent), life in
    /// years; what is `None` stays as observed, failures at none and life without end.
    pub fn assume(&self, plan: [Option<u32>; 5]) -> Assumptions {
        let [launches, per_launch, growth, failure, lifetime] = plan;
        let share = |pct: Option<u32>| f64::from(pct.unwrap_or(0)) / 100.0;
        Assumptions {
            launches_per_year: launches.map_or(self.launches_per_year, f64::from),
            satellites_per_launch: per_launch.map_or(self.satellites_per_launch, f64::from),
            growth: share(growth),
            failure: share(failure),
            lifetime_months: lifetime.map(|years| years as usize * 12),
            dispersion: self.dispersion * per_launch.map_or(1.0, |n| f64::from(n) / self.satellites_per_launch),
            doubt: if launches.is_none() { self.variation / (RATE_MONTHS as f64).sqrt() } else { 0.0 },
        }
    }

    /// Today's satellites still in orbit after so many months.
    fn left(&self, months: usize, assumed: &Assumptions) -> f64 {
        match assumed.lifetime_months {
            Some(life) if months > 0 => {
                let young: f64 = self.history.iter().take(life.saturating_sub(months)).sum();
                young.min(self.in_orbit)
            }
            _ => self.in_orbit,
        }
    }

    /// The satellites after every month up to `n_months`, today first.
    pub fn forecast(&self, assumed: &Assumptions, n_months: usize) -> Vec<Step> {
        let a_year = assumed.satellites_per_launch * assumed.launches_per_year;
        let sums = Sums::new(assumed.growth, n_months);
        let step = |months: usize| {
            let band = |base: f64, satellites: f64, arriving: f64| {
                let scatter = (assumed.dispersion * satellites + (assumed.doubt * satellites).powi(2)).sqrt();
                let (middle, wide) = (base + arriving * satellites, arriving * scatter * NINE_IN_TEN);
                Band { low: (middle - wide).max(base), middle, high: middle + wide }
            };
            let alive = a_year * sums.over(months, assumed.lifetime_months);
            Step {
                day: months_later(self.from, months),
                launched: band(self.launched, a_year * sums.over(months, None), 1.0),
                in_orbit: band(self.left(months, assumed), alive, 1.0 - assumed.failure),
            }
        };
        (0..=n_months).map(step).collect()
    }

    /// When so many are in orbit: by the formula, at the 90th and at the 10th percentile.
    pub fn reached(&self, assumed: &Assumptions, target: f64) -> [Reached; 3] {
        let steps = self.forecast(assumed, HORIZON);
        let grows = assumed.launches_per_year > 0.0 && assumed.failure < 1.0;
        let levels_off = assumed.growth <= 0.0 && assumed.lifetime_months.is_some();
        let first = |value: fn(&Band) -> f64| match steps.iter().position(|step| value(&step.in_orbit) >= target) {
            Some(0) => Reached::Already,
            Some(idx) => Reached::By(steps.get(idx).map_or(self.from, |step| step.day)),
            None if !grows || levels_off => Reached::Never,
            None => Reached::Later,
        };
        [first(|band| band.middle), first(|band| band.high), first(|band| band.low)]
    }

    /// The launches a year, growing as assumed from today, that put a target into orbit by a day.
    ///
    /// The formula is linear in the launches, so `L = (target − left(t)) / in orbit(t) of one launch a year`. For 1,000
    /// more satellites in 24 months on launches of 20, it takes 25 launches a year. For nine cases in ten, `L` solves the
    /// same with the band's lower edge, a quadratic in `√L`.
    pub fn required(&self, assumed: &Assumptions, target: f64, by: Day) -> Option<Required> {
        let months = (1..=HORIZON).take_while(|months| months_later(self.from, *months) <= by).last()?;
        // Satellites launched, and those that arrive, for one launch a year.
        let launched =
            assumed.satellites_per_launch * Sums::new(assumed.growth, months).over(months, assumed.lifetime_months);
        let arrive = launched * (1.0 - assumed.failure);
        let missing = (target - self.left(months, assumed)).max(0.0);
        let scatter = NINE_IN_TEN * (1.0 - assumed.failure) * (assumed.dispersion * launched).sqrt();
        let root = (scatter + (scatter * scatter + 4.0 * arrive * missing).sqrt()) / (2.0 * arrive);
        let surely = if missing > 0.0 { root * root } else { 0.0 };
        (arrive > 0.0).then(|| Required { launches_per_year: missing / arrive, surely })
    }
}

/// Launches after so many months, for one launch a year that grows.
struct Sums(Vec<f64>);

impl Sums {
    fn new(growth: f64, n_months: usize) -> Self {
        let mut sums = vec![0.0];
        let mut so_far = 0.0;
        for month in 0..n_months {
            so_far += (1.0 + growth).powf(month as f64 / 12.0) / 12.0;
            sums.push(so_far);
        }
        Self(sums)
    }

    /// Those of the months up to one, the outlived ones left out.
    fn over(&self, months: usize, life: Option<usize>) -> f64 {
        let at = |idx: usize| self.0.get(idx).copied().unwrap_or_default();
        at(months) - at(life.map_or(0, |life| months.saturating_sub(life)))
    }
}

/// The mean, and the variance by it; nothing for months without a launch.
fn dispersion(months: &[f64]) -> (f64, f64) {
    let n = months.len() as f64;
    let mean = months.iter().sum::<f64>() / n;
    if n < 2.0 || mean <= 0.0 {
        return (0.0, 0.0);
    }
    let squares: f64 = months.iter().map(|month| (month - mean) * (month - mean)).sum();
    (mean, squares / (n - 1.0) / mean)
}

/// The same day so many months later; the last of a month that has no such day.
///
/// ```
/// use perigee::model::{Day, scenario::months_later};
/// let day = |y, m, d| Day::from_ymd(y, m, d).unwrap();
/// assert_eq!(months_later(day(2026, 9, 28), 15), day(2027, 12, 28));
/// assert_eq!(months_later(day(2026, 12, 31), 2), day(2027, 2, 28));
/// ```
pub fn months_later(day: Day, months: usize) -> Day {
    let (year, month, of_month) = day.ymd();
    let all = year * 12 + i32::from(month) - 1 + months as i32;
    let (year, month) = (all.div_euclid(12), all.rem_euclid(12) as u8 + 1);
    Day::from_ymd(year, month, of_month.min(days_in_month(year, month))).unwrap_or(day)
}
