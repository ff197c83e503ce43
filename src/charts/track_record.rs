//! How would the method of the scenarios have done in the past?
//!
//! A table beneath the what-if chart: forecasts from earlier years' ends against what followed, as a test of the method.

use super::derived::{Derived, Input};
use super::figure::{Brief, Cell, Column, Table};
use crate::model::backcast::Trial;
use crate::model::number::grouped;
use crate::model::{Fact, Id, backcast, order};
use crate::words::{self, workings};

/// How the method would have done on Starlink: a sentence and a table.
pub fn track_record(brief: &Brief<'_>) -> Option<(String, Table)> {
    let lang = brief.lang;
    let growth = brief.dataset.growth(&Id::parse("starlink")?)?;
    let manifest = brief.dataset.manifests.iter().find(|manifest| manifest.constellation == growth.constellation);
    let fact = brief.dataset.fact(&growth.launched)?;
    let trials = backcast::trials(growth, manifest, 2020..=2024);
    let within = trials.iter().filter(|(_, trial)| trial.is_within()).count();
    let low = trials.iter().filter(|(_, trial)| trial.actual > trial.forecast.high).count();
    let rows = order::by_number(trials.iter().collect(), |(_, trial)| f64::from(trial.fitted.0)).into_iter().map(
        |(before, trial)| {
            vec![
                Cell::plain(trial.fitted.in_words(lang)),
                Cell::plain(trial.until.in_words(lang)),
                said(brief, trial, (fact, *before)),
                Cell::of(grouped(trial.actual), fact),
                error(brief, trial, (fact, *before)),
                Cell::plain(if trial.is_within() { words::IN_BAND_YES } else { words::IN_BAND_NO }.get(lang)),
            ]
        },
    );
    let columns = vec![
        Column::words(words::FITTED_TO.get(lang)),
        Column::words(words::SPEAKS_OF.get(lang)),
        Column::numbers(words::METHOD_SAID.get(lang)),
        Column::numbers(words::HAPPENED.get(lang)),
        Column::numbers(words::TRIAL_ERROR.get(lang)),
        Column::words(words::IN_BAND.get(lang)),
    ];
    let rows = rows.collect();
    Some((words::trials_sentence(trials.len(), within, low, lang), Table { columns, rows }))
}

/// A working of a trial, from what had been launched before it.
fn working(brief: &Brief<'_>, trial: &Trial, before: (&Fact, f64), text: &str, formula: words::Phrase) -> Derived {
    let (lang, (fact, n)) = (brief.lang, before);
    let title = words::titled(&brief.name(&fact.about), &trial.until.in_words(lang), lang);
    let launched = Input::of(brief, fact, grouped(n)).named(workings::LAUNCHED_BEFORE.get(lang));
    Derived::new(title, text, formula.get(lang)).from(launched.how(trial.fitted.in_words(lang)))
}

/// What the method said, and from what.
fn said(brief: &Brief<'_>, trial: &Trial, before: (&Fact, f64)) -> Cell {
    let band = trial.forecast;
    let text = words::within_band(band.low, band.middle, band.high, brief.lang);
    let working = working(brief, trial, before, &text, workings::TRIAL);
    Cell::plain(text).worked_out(working.noting(words::BAND_NOTE.get(brief.lang)))
}

/// How far that was off, and from what.
fn error(brief: &Brief<'_>, trial: &Trial, (fact, before): (&Fact, f64)) -> Cell {
    let lang = brief.lang;
    let Some(text) = trial.error(before).map(words::signed_percent) else { return Cell::plain("–") };
    let said = Input::plain(workings::METHOD_SAID.get(lang), grouped(trial.forecast.middle.round()));
    let happened = Input::of(brief, fact, grouped(trial.actual)).named(workings::HAPPENED.get(lang));
    let working = working(brief, trial, (fact, before), &text, workings::TRIAL_ERROR);
    Cell::plain(text).worked_out(working.from(said).from(happened.how(trial.until.in_words(lang))))
}
