//! From records to the model: exchange rates.

use super::convert::id;
use super::problem::{Report, quoted};
use super::records::RatesRecord;
use crate::model::number::grouped;
use crate::model::rates::RateTable;
use crate::model::{Edtf, Id, Rates};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// The rates of both currencies, and where they come from.
pub fn rates(record: RatesRecord, report: &mut Report<'_>) -> Option<(Rates, Id)> {
    let source = id("source", &record.source, report);
    if record.unit != "CNY per USD" {
        report.add("unit", quoted(&record.unit), "`CNY per USD`");
    }
    let cny = rate_table(["monthly", "annual"], record.monthly, record.annual, 5.0..=9.0, report);
    let eur = rate_table(["eur_monthly", "eur_annual"], record.eur_monthly, record.eur_annual, 0.6..=1.2, report);
    Some((Rates::new(cny, eur), source?))
}

fn rate_table(
    [months, years]: [&str; 2],
    monthly: BTreeMap<String, f64>,
    annual: BTreeMap<String, f64>,
    sane: RangeInclusive<f64>,
    report: &mut Report<'_>,
) -> RateTable {
    let check = |field: &str, rate: f64, report: &mut Report<'_>| {
        if !sane.contains(&rate) {
            report.add(field, grouped(rate), format!("{} to {} per dollar", sane.start(), sane.end()));
        }
    };
    let (mut by_month, mut by_year) = (Vec::new(), Vec::new());
    for (month, rate) in monthly {
        let field = format!("{months}.{month}");
        match Edtf::parse(&month).filter(|_| month.len() == 7).and_then(Edtf::month) {
            Some(month) => by_month.push((month, rate)),
            None => report.add(&field, quoted(&month), "a month such as 2024-12"),
        }
        check(&field, rate, report);
    }
    for (year, rate) in annual {
        let field = format!("{years}.{year}");
        match Edtf::parse(&year).filter(|_| year.len() == 4) {
            Some(date) => by_year.push((date.year(), rate)),
            None => report.add(&field, quoted(&year), "a year such as 2024"),
        }
        check(&field, rate, report);
    }
    RateTable::new(by_month, by_year)
}
