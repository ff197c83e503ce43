//! How would the method of the scenarios have done in the past?
//!
//! A table beneath the what-if chart: forecasts from earlier years' ends against what followed, as a test of the method.

use super::figure::{Brief, Cell, Column, Table};
use crate::model::number::grouped;
use crate::model::{Id, backcast, order};
use crate::words;

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
            let band = trial.forecast;
            vec![
                Cell::plain(trial.fitted.in_words(lang)),
                Cell::plain(trial.until.in_words(lang)),
                Cell::plain(words::within_band(band.low, band.middle, band.high, lang)),
                Cell::of(grouped(trial.actual), fact),
                Cell::plain(trial.error(*before).map_or_else(|| "–".to_owned(), words::signed_percent)),
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
