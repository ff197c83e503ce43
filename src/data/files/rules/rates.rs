//! Exchange rates.

use super::{Problem, Report};
use crate::model::Dataset;

/// Every month has a rate, up to the reach.
pub fn rates(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let months = dataset.rates.months();
    for pair in months.windows(2) {
        let [(year, month), next] = pair else { continue };
        let following = if *month == 12 { (year + 1, 1) } else { (*year, month + 1) };
        if *next != following {
            let field = format!("monthly.{:04}-{:02}", following.0, following.1);
            Report::new("exchange-rates.json", "the file", problems).add(&field, "missing", "a rate for every month");
        }
    }
    let last = months.last().map(|(year, month)| format!("{year:04}-{month:02}"));
    if last.as_deref() != Some(dataset.reach.rates.to_string().as_str()) {
        Report::new("dataset.json", "the file", problems).add(
            "reaches.rates",
            dataset.reach.rates.to_string(),
            "the last month with a rate",
        );
    }
}
