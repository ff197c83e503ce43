//! Times between two dates, in days or months.

use crate::model::Lang;
use crate::model::interval::Interval;
use crate::model::number::grouped;

/// An interval to the day where both dates are days, in months where one is vague: `942 days`, `39 to 40 months`.
pub fn interval(interval: Interval, lang: Lang) -> String {
    let (least, most) = (interval.least.max(0), interval.most.max(0));
    match (least == most, most) {
        (true, 0) => lang.pick("the same day", "同日").to_owned(),
        (true, n) => days(n, lang),
        (false, n) if n < 62 && least == 0 => {
            lang.pick(format!("up to {}", days(n, lang)), format!("至多{}", days(n, lang)))
        }
        (false, n) if n < 62 => lang.pick(format!("{least} to {n} days"), format!("{least}至{n}天")),
        _ => months(interval, lang),
    }
}

/// A number of days.
fn days(n: i32, lang: Lang) -> String {
    let number = grouped(f64::from(n));
    lang.pick(format!("{number} {}", if n == 1 { "day" } else { "days" }), format!("{number}天"))
}

/// An interval in months, where it is that long: `31 months`, `39 to 40 months`, `18 days`.
pub fn months(by: Interval, lang: Lang) -> String {
    if by.most < 62 {
        return if by.most <= 0 { days(0, lang) } else { interval(by, lang) };
    }
    let is_vague = by.least != by.most;
    match by.months() {
        (0, most) => lang.pick(format!("up to {most} months"), format!("至多{most}个月")),
        (few, most) if few == most && is_vague => lang.pick(format!("about {most} months"), format!("约{most}个月")),
        (few, most) if few == most => lang.pick(format!("{most} months"), format!("{most}个月")),
        (few, most) => lang.pick(format!("{few} to {most} months"), format!("{few}至{most}个月")),
    }
}
