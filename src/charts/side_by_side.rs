//! How do these differ, side by side?
//!
//! Columns: two to six entities of one kind; rows: facts that can be compared, a row without any left out. Where all say
//! the same the row is quiet; where numbers differ the largest is marked, or the earliest where it is a date.

mod constellations;
mod organisations;
mod programmes;

use super::Chart;
use super::figure::{Brief, Cell};
use super::profile::{filled, target};
use crate::model::{Claim, Entity, EntityKind, Fact, Id, Lang, Measure, profile};
use crate::view_state::{Mode, View, ViewState};
use crate::words::{self, Phrase};

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Companies and state bodies.
    Organisations,
    /// Rockets.
    Programmes,
    /// Satellite networks.
    Constellations,
}

/// The comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct SideBySide {
    /// What is compared.
    pub kind: Kind,
    /// Those compared, in the order they were picked.
    pub entities: Vec<Id>,
    /// Their names.
    pub heads: Vec<String>,
    /// What is compared of them.
    pub rows: Vec<Row>,
    /// The names of those of another kind, which are left out.
    pub left_out: Vec<String>,
    /// Charts of just these.
    pub charts: Vec<(Chart, ViewState)>,
}

/// A row of the comparison.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it compares.
    pub label: &'static str,
    /// A cell for each entity.
    pub cells: Vec<Cell>,
    /// The place of the largest, or of the earliest.
    pub best: Option<usize>,
    /// Which of the two that is.
    pub rank: Rank,
    /// Whether they differ; what is known of some only differs too.
    pub differs: bool,
}

/// What is marked in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    /// Nothing: words, and numbers of which neither end stands out.
    None,
    /// The largest number.
    Most,
    /// The earliest date.
    Earliest,
}

/// A cell and the number it is ranked by.
pub struct Entry {
    cell: Cell,
    number: Option<f64>,
}

impl Entry {
    fn none() -> Self {
        Self { cell: Cell::plain("–"), number: None }
    }

    fn plain(text: impl Into<String>) -> Self {
        Self { cell: Cell::plain(text), number: None }
    }

    fn of(text: impl Into<String>, fact: &Fact, number: Option<f64>) -> Self {
        Self { cell: Cell::of(text, fact), number }
    }

    /// A claim in words with its date, ranked by its quantity in one currency.
    fn claimed(brief: &Brief<'_>, fact: &Fact, is_dated: bool) -> Self {
        let Some(claim) = fact.claim(brief.policy()) else { return Self::none() };
        let (text, number) = amount(brief, fact, claim);
        let date = claim.date.filter(|_| is_dated && claim.value.is_some());
        let text = match date {
            Some(date) => words::dated_value(&text, &date.in_words(brief.lang), brief.lang),
            None => text,
        };
        Self::of(text, fact, number)
    }
}

/// A claim in words, money in the currency of the view, and the number it is ranked by.
fn amount(brief: &Brief<'_>, fact: &Fact, claim: &Claim) -> (String, Option<f64>) {
    let lang = brief.lang;
    let quantity = fact.quantity(brief.policy());
    let reported = claim.quantity().and_then(|quantity| quantity.currency());
    match (reported, quantity, claim.date) {
        (Some(reported), Some(value), Some(date)) => {
            let currency = brief.state.currency(lang);
            match brief.dataset.rates.convert(value, reported, currency, date) {
                Some(value) => (claim.qualifier.with(&currency.in_words(value, 3, lang), lang), Some(value)),
                // From before the first exchange rate: as reported, and ranked with none.
                None => (claim.in_words(lang), None),
            }
        }
        (Some(_), _, _) => (claim.in_words(lang), None),
        (None, quantity, _) => (claim.in_words(lang), quantity),
    }
}

/// The newest fact that measures one of some things.
fn measured(brief: &Brief<'_>, about: &Id, measures: &[Measure], is_dated: bool) -> Entry {
    let fact = profile::newest(brief.dataset, about, measures, brief.policy());
    fact.map_or_else(Entry::none, |fact| Entry::claimed(brief, fact, is_dated))
}

/// What a row is made from: its label, what is marked in it, and its cell for an entity.
type Make<'m> = (&'static str, Rank, Box<dyn Fn(&Brief<'_>, &Entity) -> Entry + 'm>);

fn make<'m>(label: Phrase, rank: Rank, lang: Lang, cell: impl Fn(&Brief<'_>, &Entity) -> Entry + 'm) -> Make<'m> {
    (label.get(lang), rank, Box::new(cell))
}

fn kind(entity: &Entity) -> Option<Kind> {
    match entity.kind {
        EntityKind::Organisation { .. } => Some(Kind::Organisations),
        EntityKind::Programme { .. } => Some(Kind::Programmes),
        EntityKind::Constellation { .. } => Some(Kind::Constellations),
        EntityKind::Investor { .. } | EntityKind::Topic => None,
    }
}

/// The comparison of what is picked; nothing where that is nothing.
pub fn side_by_side(brief: &Brief<'_>) -> Option<SideBySide> {
    let picked = brief.state.picked();
    let all: Vec<&Entity> = picked.iter().filter_map(|id| brief.dataset.entity(id)).collect();
    let wanted = kind(all.first()?)?;
    let (same, others): (Vec<&Entity>, Vec<&Entity>) = all.into_iter().partition(|entity| kind(entity) == Some(wanted));
    let makes = match wanted {
        Kind::Organisations => organisations::rows(brief.lang),
        Kind::Programmes => programmes::rows(brief.lang),
        Kind::Constellations => constellations::rows(brief.lang),
    };
    let rows = makes.into_iter().filter_map(|(label, rank, cell)| {
        let entries: Vec<Entry> = same.iter().map(|entity| cell(brief, entity)).collect();
        row(label, rank, entries)
    });
    Some(SideBySide {
        kind: wanted,
        entities: same.iter().map(|entity| entity.id.clone()).collect(),
        heads: same.iter().map(|entity| entity.name.get(brief.lang).to_owned()).collect(),
        rows: rows.collect(),
        left_out: others.iter().map(|entity| entity.name.get(brief.lang).to_owned()).collect(),
        charts: charts(brief, wanted, &same),
    })
}

fn row(label: &'static str, rank: Rank, entries: Vec<Entry>) -> Option<Row> {
    let first = entries.iter().find(|entry| entry.cell.text != "–")?;
    let differs = entries.iter().any(|entry| entry.cell.text != first.cell.text);
    let numbers = || entries.iter().enumerate().filter_map(|(idx, entry)| Some((idx, entry.number?)));
    let best = match rank {
        Rank::None => None,
        Rank::Most => numbers().max_by(|a, b| a.1.total_cmp(&b.1)),
        Rank::Earliest => numbers().min_by(|a, b| a.1.total_cmp(&b.1)),
    };
    // The best of one is no best, nor is one of several that tie.
    let best = best.filter(|(idx, value)| {
        numbers().count() > 1 && !numbers().any(|(other, also)| other != *idx && (also - value).abs() < f64::EPSILON)
    });
    let cells = entries.into_iter().map(|entry| entry.cell).collect();
    Some(Row { label, cells, best: best.map(|(idx, _)| idx), rank, differs })
}

/// Every chart that can compare just these, where it has anything to show.
fn charts(brief: &Brief<'_>, kind: Kind, entities: &[&Entity]) -> Vec<(Chart, ViewState)> {
    let own: Vec<Id> = entities.iter().map(|entity| entity.id.clone()).collect();
    let run =
        |of: fn(&crate::model::Dataset, &Id) -> Vec<Id>| own.iter().flat_map(|id| of(brief.dataset, id)).collect();
    let wanted: Vec<(View, Vec<Id>, &[Mode])> = match kind {
        Kind::Organisations => vec![
            (
                View::Funding,
                own.clone(),
                &[
                    Mode::Cumulative,
                    Mode::Ranking,
                    Mode::Valuations,
                    Mode::Financials,
                    Mode::Pipeline,
                    Mode::MoneySteps,
                ],
            ),
            (View::Rockets, run(organisations::programmes), &[Mode::Ladder]),
            (View::Constellations, run(organisations::constellations), &[Mode::Launched]),
        ],
        Kind::Programmes => vec![(
            View::Rockets,
            own.clone(),
            &[Mode::Ladder, Mode::Progress, Mode::Recovery, Mode::Strip, Mode::Vehicles, Mode::Slips],
        )],
        Kind::Constellations => vec![(
            View::Constellations,
            own.clone(),
            &[Mode::Launched, Mode::InOrbit, Mode::Rate, Mode::Targets, Mode::PerLaunch, Mode::Carriers, Mode::Itu],
        )],
    };
    let mut charts = Vec::new();
    for (view, ids, modes) in wanted {
        let pickable = view.pickable(brief.dataset);
        let ids: Vec<Id> = ids.into_iter().filter(|id| pickable.iter().any(|entity| entity.id == *id)).collect();
        if ids.is_empty() {
            continue;
        }
        let of_mode = |mode: &Mode| filled(brief, Chart::of(*mode)?, target(brief, view, *mode, ids.clone()));
        charts.extend(modes.iter().filter_map(of_mode));
    }
    charts
}
