//! The rows of a figure with every claim of every fact behind them.

use super::{Export, Field, Sheet};
use crate::charts::{Brief, Cell};
use crate::model::{Claim, Dataset, Fact, Id, Lang, Source};
use crate::words;

/// One row of the figure for each claim behind it; a row without a fact stays alone.
pub fn sheet(export: &Export<'_>) -> Sheet {
    let Export { brief, figure, .. } = *export;
    let lang = brief.lang;
    let shown = Sheet::new(figure, lang);
    let columns: Vec<&str> = figure.table.columns.iter().map(|column| column.heading.as_str()).collect();
    let own = words::EVIDENCE_COLUMNS.map(|heading| heading.get(lang).to_owned());
    let n = own.len();
    let headings = shown.headings.into_iter().chain(own).collect();
    let mut rows = Vec::new();
    for (cells, fields) in figure.table.rows.iter().zip(shown.rows) {
        let opened = cells.iter().zip(&columns).flat_map(|(cell, column)| {
            facts_of(cell).into_iter().filter_map(|id| Some((*column, brief.dataset.fact(id)?)))
        });
        let before = rows.len();
        for (column, fact) in opened {
            let claims = fact.claims.iter().enumerate();
            rows.extend(claims.map(|(idx, claim)| {
                let mut row = fields.clone();
                row.extend(columns_of(brief, column, fact, idx, claim));
                row
            }));
        }
        if rows.len() == before {
            let mut row = fields;
            row.extend(std::iter::repeat_n(Field::Empty, n));
            rows.push(row);
        }
    }
    Sheet { headings, rows }
}

/// The facts behind a cell: the one it opens, then those its number is worked out from.
pub fn facts_of(cell: &Cell) -> Vec<&Id> {
    let mut facts: Vec<&Id> = cell.fact.iter().collect();
    for id in cell.workings().flat_map(|derivation| derivation.facts()) {
        if !facts.contains(&id) {
            facts.push(id);
        }
    }
    facts
}

/// In the order of [`words::EVIDENCE_COLUMNS`].
fn columns_of(brief: &Brief<'_>, column: &str, fact: &Fact, idx: usize, claim: &Claim) -> [Field; 18] {
    let lang = brief.lang;
    let words = |text: &str| if text.is_empty() { Field::Empty } else { Field::Words(text.to_owned()) };
    let yes = |is: bool| Field::Words(if is { words::YES } else { words::NO }.get(lang).to_owned());
    let quantity = claim.quantity();
    let is_used = fact.claim(brief.policy()) == Some(claim);
    let note = claim.note.as_ref().map(|note| note.get(lang)).unwrap_or_default();
    let reason = fact.reason.as_ref().map(|reason| reason.get(lang)).unwrap_or_default();
    [
        words(column),
        words(fact.id.as_str()),
        words(fact.statement.get(lang)),
        yes(fact.is_contested()),
        Field::Number((idx + 1) as f64),
        yes(idx == 0),
        yes(is_used),
        words(&claim.in_words(lang)),
        quantity.map_or(Field::Empty, |quantity| Field::Number(quantity.low)),
        quantity.map_or(Field::Empty, |quantity| Field::Number(quantity.high)),
        words(quantity.map(|quantity| quantity.unit.code()).unwrap_or_default()),
        words(&claim.date.map(|date| date.to_string()).unwrap_or_default()),
        words(words::confidence(claim.confidence).get(lang)),
        words(note),
        words(&cited(brief.dataset, claim, |source| words::source_name(source, lang))),
        words(&places(claim, lang)),
        words(&cited(brief.dataset, claim, |source| address(source, lang))),
        words(reason),
    ]
}

fn address(source: &Source, lang: Lang) -> String {
    source.url.clone().unwrap_or_else(|| words::NO_ADDRESS.get(lang).to_owned())
}

/// Something of each source of a claim, in the order of its citations.
fn cited(dataset: &Dataset, claim: &Claim, of: impl Fn(&Source) -> String) -> String {
    let sources = claim.citations.iter().filter_map(|citation| dataset.source(&citation.source));
    sources.map(of).collect::<Vec<_>>().join(" | ")
}

fn places(claim: &Claim, lang: Lang) -> String {
    let place = |citation: &crate::model::Citation| {
        let read = citation.summary_only.then(|| words::SUMMARY_ONLY.get(lang).to_owned());
        citation.place.iter().map(|place| place.get(lang).to_owned()).chain(read).collect::<Vec<_>>().join(", ")
    };
    let places: Vec<String> = claim.citations.iter().map(place).collect();
    if places.iter().all(String::is_empty) { String::new() } else { places.join(" | ") }
}
