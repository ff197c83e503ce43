//! Scales and ticks: from values to pixels, and the round values worth naming.

use crate::model::{Currency, Day, Lang, Window, number};
use crate::view_state::Scale;
use crate::words;

/// A value axis laid over pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    /// Linear or log.
    pub scale: Scale,
    /// The value at the start.
    pub min: f64,
    /// The value at the end.
    pub max: f64,
    /// The pixel at the start.
    pub start_px: f64,
    /// The pixel at the end; may be smaller than the start, as for an axis that rises.
    pub end_px: f64,
}

impl Axis {
    /// The pixel of a value; values a log axis cannot show sit at its start.
    pub fn px(&self, value: f64) -> f64 {
        let share = match self.scale {
            Scale::Linear => (value - self.min) / (self.max - self.min),
            Scale::Log if value > 0.0 => (value / self.min).log10() / (self.max / self.min).log10(),
            Scale::Log => 0.0,
        };
        self.start_px + share * (self.end_px - self.start_px)
    }
}

/// Round values for an axis: its extent and its ticks.
#[derive(Clone, Debug, PartialEq)]
pub struct Ticks {
    /// Where the axis should start.
    pub min: f64,
    /// Where it should end.
    pub max: f64,
    /// The values to name.
    pub at: Vec<f64>,
}

/// Ticks at 1, 2 or 5 times a power of ten, from zero, about `n` of them.
pub fn linear_ticks(max: f64, n: usize) -> Ticks {
    let max = if max > 0.0 { max } else { 1.0 };
    let rough = max / n.max(1) as f64;
    let power = 10f64.powi(rough.log10().floor() as i32);
    let step = [1.0, 2.0, 5.0, 10.0].into_iter().map(|k| k * power).find(|step| *step >= rough).unwrap_or(power * 10.0);
    let count = (max / step).ceil().max(1.0);
    Ticks { min: 0.0, max: step * count, at: (0..=count as usize).map(|idx| step * idx as f64).collect() }
}

/// Powers of ten around the values.
pub fn log_ticks(min: f64, max: f64) -> Ticks {
    let (min, max) = if min > 0.0 && max > 0.0 { (min, max) } else { (1.0, 10.0) };
    let low = min.log10().floor();
    let high = max.log10().ceil().max(low + 1.0);
    let at = (low as i32..=high as i32).map(|power| 10f64.powi(power)).collect();
    Ticks { min: 10f64.powi(low as i32), max: 10f64.powi(high as i32), at }
}

/// Ticks for values on either scale; `None` of them gives an axis that is empty but whole.
pub fn value_ticks(scale: Scale, values: impl Iterator<Item = f64> + Clone) -> Ticks {
    let max = values.clone().fold(0.0, f64::max);
    match scale {
        Scale::Linear => linear_ticks(max, 5),
        Scale::Log => log_ticks(values.filter(|value| *value > 0.0).fold(f64::MAX, f64::min).min(max), max),
    }
}

/// A named day on a time axis.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TimeTick {
    /// The first day of the named year or month.
    pub day: Day,
    /// Its name.
    pub label: String,
}

/// The years, or the months, that fit along `width_px` with a name each.
pub fn time_ticks(window: Window, width_px: f64, lang: Lang) -> Vec<TimeTick> {
    let n_fit = (width_px / 52.0).max(1.0);
    let months = f64::from(window.to.0 - window.from.0) / 30.44;
    let step = [1, 2, 3, 6, 12, 24, 60, 120].into_iter().find(|step| months / f64::from(*step) <= n_fit).unwrap_or(240);
    let (first_year, _, _) = window.from.ymd();
    let (last_year, _, _) = window.to.ymd();
    let all_months = (first_year * 12..(last_year + 1) * 12).filter(|month| month % step == 0);
    all_months
        .filter_map(|month| {
            let (year, month) = (month.div_euclid(12), month.rem_euclid(12) as u8 + 1);
            let day = Day::from_ymd(year, month, 1)?;
            window.holds(day).then(|| TimeTick { day, label: words::month_tick(year, month, lang) })
        })
        .collect()
}

/// Whole years after a start, as many as fit along `width_px`; the last bears the unit.
pub fn since_ticks(days: f64, width_px: f64, lang: Lang) -> Vec<TimeTick> {
    const YEAR: f64 = 365.2425;
    let years = (days / YEAR).floor().max(0.0) as i32;
    let n_fit = ((width_px - 40.0) / 40.0).max(1.0) as i32;
    let step = [1, 2, 5, 10, 20].into_iter().find(|step| years / step <= n_fit).unwrap_or(50);
    let last = years - years % step;
    let ticks = (0..=last).step_by(step as usize).map(|year| {
        let label = if year == last { words::n_years(year, lang) } else { year.to_string() };
        TimeTick { day: Day((f64::from(year) * YEAR) as i32), label }
    });
    ticks.collect()
}

/// Names for ticks of money, the currency on the last only.
pub fn money_ticks(at: &[f64], currency: Currency, lang: Lang) -> Vec<(f64, String)> {
    let last = at.len().saturating_sub(1);
    let names = at.iter().enumerate().map(|(idx, value)| {
        let name = match idx == last {
            true => currency.in_words(*value, 2, lang),
            false => number::in_steps(*value, 2, lang),
        };
        (*value, name)
    });
    names.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn linear_ticks_start_at_zero_and_cover_the_largest_value() {
        assert_eq!(linear_ticks(11_148.0, 5).at, [0.0, 5_000.0, 10_000.0, 15_000.0]);
        assert_eq!(linear_ticks(0.0, 5).max, 1.0);
    }

    #[test]
    fn log_ticks_are_powers_of_ten_around_the_values() {
        assert_eq!(log_ticks(18.0, 12_968.0).at, [10.0, 100.0, 1_000.0, 10_000.0, 100_000.0]);
        assert_eq!(log_ticks(7.0, 7.0).at, [1.0, 10.0]);
    }

    #[test]
    fn a_log_axis_gives_each_factor_of_ten_the_same_length() {
        let axis = Axis { scale: Scale::Log, min: 1.0, max: 100.0, start_px: 200.0, end_px: 0.0 };
        assert_eq!([1.0, 10.0, 100.0, 0.0].map(|value| axis.px(value).round()), [200.0, 100.0, 0.0, 200.0]);
    }

    #[test]
    fn years_are_thinned_until_their_names_fit() {
        let window = Window { from: Day::from_ymd(2015, 6, 1).unwrap(), to: Day::from_ymd(2026, 9, 28).unwrap() };
        let labels = |width| time_ticks(window, width, Lang::En).into_iter().map(|tick| tick.label).collect::<Vec<_>>();
        assert_eq!(labels(1000.0).len(), 11);
        assert_eq!(labels(300.0), ["2016", "2018", "2020", "2022", "2024", "2026"]);
    }

    #[test]
    fn a_short_window_names_its_months() {
        let window = Window { from: Day::from_ymd(2025, 11, 1).unwrap(), to: Day::from_ymd(2026, 3, 31).unwrap() };
        let labels = |lang| time_ticks(window, 600.0, lang).into_iter().map(|tick| tick.label).collect::<Vec<_>>();
        assert_eq!(labels(Lang::En), ["Nov", "Dec", "2026", "Feb", "Mar"]);
        assert_eq!(labels(Lang::Zh), ["11月", "12月", "2026", "2月", "3月"]);
    }
}
