//! What happened when, across all of it?
//!
//! x: date, a vague one as a bar along time; lanes: kinds, or organisations where few are picked; sign: what it is and how
//! it ended; colour: organisation. A strip, because what came before what is the message. A lane with more facts than can
//! be told apart shows how many there are per period instead, vague ones spread evenly over all they can mean.

mod drawing;
mod selection;

pub use drawing::draw;
pub use selection::{Facets, facets, kind};

use super::figure::{Brief, Cell, Column, Figure, KeyEntry, RowLimit, Sign, Table};
use super::ladder::outcome_key;
use super::palette::Shape;
use super::sketch::Fill;
use crate::model::happenings::{Happening, Record, Standing};
use crate::model::{Lang, Value};
use crate::view_state::EventKind;
use crate::words;
use selection::{Selection, selection};

/// The figure in words and numbers, with no more rows than asked for, and how many of all facts shown are contested.
pub fn figure(brief: &Brief<'_>, limit: RowLimit) -> (Figure, usize) {
    let lang = brief.lang;
    let Selection { shown, n_all } = selection(brief);
    let n_contested = shown.iter().filter(|happening| happening.is_contested).count();
    let mut counts = EventKind::ALL.map(|of| (of, 0));
    for happening in &shown {
        selection::count(&mut counts, Some(kind(happening)));
    }
    // A count has a day too, but is no news.
    let is_news = |it: &&Happening<'_>| it.standing == Standing::Happened && !matches!(it.record, Record::Other);
    let newest = shown.iter().rev().filter(is_news).find(|it| !it.date.is_vague());
    let newest = newest.map(|it| (title(brief, it), it.date.in_words(lang)));
    let mut notes = Vec::new();
    if !brief.dataset.has_evidence() {
        notes.push(words::EVENTS_LOADING.get(lang).to_owned());
    }
    if !brief.state.outcomes.is_empty() {
        notes.push(words::OUTCOMES_KNOWN.get(lang).to_owned());
    }
    let drawn = drawing::window(brief, &shown);
    let n_outside = shown.iter().filter(|happening| !drawn.overlaps(happening.days)).count();
    if n_outside > 0 {
        let [from, to] = [drawn.from, drawn.to].map(|day| day.ymd().0);
        notes.push(words::events_outside(n_outside, from, to, lang));
    }
    notes.push(words::EVENTS_NOTE.get(lang).to_owned());
    let columns = vec![
        Column::groups(words::YEAR.get(lang)),
        Column::words(words::DATE.get(lang)),
        Column::words(words::WHO.get(lang)),
        Column::words(words::KIND.get(lang)),
        Column::words(words::WHAT_HAPPENED.get(lang)),
        Column::words(words::VALUE_OR_OUTCOME.get(lang)),
    ];
    let rows = shown.iter().rev().take(limit.of(shown.len(), columns.len())).map(|happening| row(brief, happening));
    let figure = Figure {
        title: words::EVENTS_TITLE.get(lang).to_owned(),
        sentence: words::events_sentence(shown.len(), n_all, &counts, newest, lang),
        notes,
        scopes: Vec::new(),
        key: key(&shown, &counts, lang),
        table: Table { columns, rows: rows.collect() },
        sources: brief.dataset.cited(shown.iter().map(|happening| happening.place)),
        reaches: brief.dataset.reach.milestones,
    };
    (figure, n_contested)
}

fn row(brief: &Brief<'_>, happening: &Happening<'_>) -> Vec<Cell> {
    let lang = brief.lang;
    let statement = happening.fact.statement.get(lang);
    // Before the evidence is there, only the name of the thing is.
    let what = if statement.is_empty() { title(brief, happening) } else { statement.to_owned() };
    let kind = words::standing_kind(words::event_kind(kind(happening)).get(lang), happening.standing, lang);
    vec![
        Cell::plain(happening.date.year().to_string()),
        Cell::plain(happening.date.in_words(lang)),
        Cell::plain(brief.name(&happening.fact.about)),
        Cell::plain(kind),
        Cell::of(what, happening.fact),
        Cell::plain(value(brief, happening).unwrap_or_else(|| "–".to_owned())),
    ]
}

/// What a fact claims besides its date.
fn value(brief: &Brief<'_>, happening: &Happening<'_>) -> Option<String> {
    let claim = happening.fact.claim(brief.policy())?;
    let says_more = claim.value.is_some() || claim.qualifier == crate::model::Qualifier::Undisclosed;
    says_more.then(|| claim.in_words(brief.lang))
}

/// What a happening is called, in a few words.
fn title(brief: &Brief<'_>, happening: &Happening<'_>) -> String {
    let lang = brief.lang;
    match happening.record {
        Record::Milestone(milestone) => {
            words::titled(milestone.vehicle.get(lang), words::event(milestone.event).get(lang), lang)
        }
        Record::Round(round) => words::round_name(&brief.name(&round.organisation), round.label.get(lang), lang),
        Record::Listing | Record::Policy | Record::Other => {
            words::titled(&brief.name(&happening.fact.about), words::topic(happening.fact.topic).get(lang), lang)
        }
    }
}

/// The lines of a tip: when, what is claimed, in what sentence.
fn lines(brief: &Brief<'_>, happening: &Happening<'_>) -> Vec<String> {
    let lang = brief.lang;
    let date = happening.date.in_words(lang);
    let is_words = |value: &Value| matches!(value, Value::Words(_));
    let claim = happening.fact.claim(brief.policy());
    let value = value(brief, happening).filter(|_| !claim.and_then(|it| it.value.as_ref()).is_some_and(is_words));
    let mut lines = vec![value.map_or_else(|| date.clone(), |value| words::dated_outcome(&date, &value, lang))];
    let statement = happening.fact.statement.get(lang);
    lines.extend(Some(statement.to_owned()).filter(|statement| !statement.is_empty()));
    lines
}

/// The sign of a happening.
fn mark(happening: &Happening<'_>) -> (Shape, Fill) {
    let fill = if happening.standing == Standing::Planned { Fill::Hollow } else { Fill::Solid };
    match (happening.record, happening.standing) {
        (_, Standing::Withdrawn) => (Shape::Hatched, Fill::Hollow),
        (Record::Milestone(_), _) => {
            super::ladder::outcome_mark(happening.outcome.unwrap_or(crate::model::Outcome::Unknown))
        }
        (Record::Round(_), _) => (Shape::Square, fill),
        (Record::Listing, _) => (Shape::Pentagon, fill),
        (Record::Policy, _) => (Shape::TriangleDown, fill),
        (Record::Other, _) => (Shape::Circle, fill),
    }
}

fn key(shown: &[Happening<'_>], counts: &[(EventKind, usize)], lang: Lang) -> Vec<KeyEntry> {
    let has = |of: EventKind| !counts.contains(&(of, 0));
    let mut key = Vec::new();
    if has(EventKind::Milestone) {
        key.extend(outcome_key(lang).into_iter().take(3));
    }
    let mut explain = |sign, meaning: words::Phrase| key.push(KeyEntry { sign, meaning: meaning.get(lang).to_owned() });
    let signs = [
        (EventKind::Round, Shape::Square),
        (EventKind::Listing, Shape::Pentagon),
        (EventKind::Policy, Shape::TriangleDown),
    ];
    for (of, shape) in signs.into_iter().filter(|(of, _)| has(*of)) {
        explain(Sign::Mark(shape, Fill::Solid), words::event_kind(of));
    }
    let stands = |standing: Standing| shown.iter().any(|happening| happening.standing == standing);
    if stands(Standing::Planned) {
        explain(Sign::Mark(Shape::Circle, Fill::Hollow), words::KEY_NOT_YET);
    }
    if stands(Standing::Withdrawn) {
        explain(Sign::Mark(Shape::Hatched, Fill::Hollow), words::KEY_WITHDRAWN);
    }
    if shown.iter().any(|happening| happening.date.is_vague()) {
        explain(Sign::Span, words::KEY_VAGUE);
    }
    key
}
