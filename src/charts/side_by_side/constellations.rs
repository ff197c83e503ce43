//! What is compared of satellite networks.

use super::{Entry, Make, Rank, make, measured};
use crate::charts::derived::Derivation;
use crate::charts::figure::{Brief, Cell};
use crate::charts::profile::furthest;
use crate::model::growth::{Growth, Period};
use crate::model::number::grouped;
use crate::model::{Id, Lang, Measure, profile, target};
use crate::words;

/// The launched or in-orbit count of a network: its series' evidence, or else the newest fact that counts it.
pub fn counted(brief: &Brief<'_>, id: &Id, launched: bool) -> Entry {
    let growth = brief.dataset.growth(id);
    let fact = match launched {
        true => growth.map(|growth| &growth.launched),
        false => growth.and_then(|growth| growth.in_orbit.as_ref()),
    };
    let measure = if launched { Measure::Launched } else { Measure::InOrbit };
    match fact.and_then(|fact| brief.dataset.fact(fact)) {
        Some(fact) => Entry::claimed(brief, fact, true),
        None => measured(brief, id, &[measure], true),
    }
}

/// A count made from the series of a network, which its evidence for launches carries.
fn from_series(brief: &Brief<'_>, id: &Id, count: impl Fn(&Brief<'_>, &Growth) -> Option<(String, f64)>) -> Entry {
    let growth = brief.dataset.growth(id);
    let found = growth.and_then(|growth| {
        let fact = brief.dataset.fact(&growth.launched)?;
        let (text, number) = count(brief, growth)?;
        Some(Entry::of(text, fact, Some(number)))
    });
    found.unwrap_or_else(Entry::none)
}

/// The satellites launched in the last full period, with the working.
fn last_rate(brief: &Brief<'_>, id: &Id, period: Period) -> Entry {
    let found = brief.dataset.growth(id).and_then(|growth| rate_in(brief, growth, period));
    found.unwrap_or_else(Entry::none)
}

fn rate_in(brief: &Brief<'_>, growth: &Growth, period: Period) -> Option<Entry> {
    let rate = growth.rates(period).into_iter().rev().find(|rate| rate.is_complete)?;
    let n = f64::from(rate.launched);
    let when = words::period_name(period, rate.end, brief.lang);
    let working = Derivation::Rate(growth.constellation.clone(), period, rate.end, growth.launched.clone());
    let text = words::dated_value(&words::n_satellites(n, brief.lang), &when, brief.lang);
    Some(Entry { cell: Cell::plain(text).worked_out(working), number: Some(n) })
}

/// How much of what is planned in the end has been launched, with the working; nothing where the plan is of one
/// generation, as launches are of all.
fn share(brief: &Brief<'_>, id: &Id) -> Option<Entry> {
    let launched = brief.dataset.fact(&brief.dataset.growth(id)?.launched)?;
    let planned = profile::newest(brief.dataset, id, &[Measure::PlannedSize], brief.policy())
        .filter(|planned| !target::is_of_part(planned))?;
    let whole = planned.quantity(brief.policy()).filter(|whole| *whole > 0.0)?;
    let percent = launched.quantity(brief.policy())? / whole * 100.0;
    let working = Derivation::Share(launched.id.clone(), planned.id.clone());
    let text = format!("{}%", grouped((percent * 10.0).round() / 10.0));
    Some(Entry { cell: Cell::plain(text).worked_out(working), number: Some(percent) })
}

/// The rows, in the order a reader asks.
pub fn rows<'m>(lang: Lang) -> Vec<Make<'m>> {
    let measure = |measure: Measure, rank: Rank| {
        make(words::compared(measure), rank, lang, move |brief, entity| measured(brief, &entity.id, &[measure], true))
    };
    vec![
        make(words::RUN_BY, Rank::None, lang, |brief, entity| {
            entity.organisation().map_or_else(Entry::none, |id| Entry::plain(brief.name(id)))
        }),
        make(words::FIRST_COUNTED, Rank::Earliest, lang, |brief, entity| {
            from_series(brief, &entity.id, |brief, growth| {
                let first = growth.points.iter().find(|point| point.launched > 0)?;
                // Series stand at month ends: the month is known, the day is not.
                let (year, month, _) = first.day.ymd();
                Some((words::short_month(year, month, brief.lang), f64::from(first.day.0)))
            })
        }),
        make(words::LAUNCHED, Rank::Most, lang, |brief, entity| counted(brief, &entity.id, true)),
        make(words::IN_ORBIT, Rank::Most, lang, |brief, entity| counted(brief, &entity.id, false)),
        measure(Measure::Working, Rank::Most),
        make(words::LAST_QUARTER, Rank::Most, lang, |brief, entity| last_rate(brief, &entity.id, Period::Quarter)),
        make(words::LAST_YEAR, Rank::Most, lang, |brief, entity| last_rate(brief, &entity.id, Period::Year)),
        measure(Measure::PlannedSize, Rank::Most),
        make(words::SHARE_LAUNCHED, Rank::Most, lang, |brief, entity| {
            share(brief, &entity.id).unwrap_or_else(Entry::none)
        }),
        make(words::LAST_TARGET, Rank::None, lang, |brief, entity| Entry {
            cell: furthest(brief, &entity.id),
            number: None,
        }),
        measure(Measure::Filing, Rank::Most),
        measure(Measure::FactoryCapacity, Rank::None),
        measure(Measure::LaunchesInYear, Rank::Most),
    ]
}
