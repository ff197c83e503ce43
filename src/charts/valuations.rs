//! What was each company said to be worth, when, and by what kind of price?
//!
//! x: date; y: value; colour: organisation; mark: kind of price. Thin dotted lines join only what was paid (rounds, share
//! sales, market prices), as what lists, sellers and arithmetic say belongs to no series.

use super::axis::{time_ticks, value_ticks};
use super::derived::Derivation;
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, Sign, Table, sources_of};
use super::measure::Rect;
use super::palette::{self, Shape};
use super::sketch::{Align, Canvas, Drawing, Fill, Look, Margins, Sketch, Spot, Stroke};
use crate::model::{Edtf, Fact, Id, Lang, Measure, MeasureGroup, Policy, Window, money};
use crate::view_state::Scale;
use crate::words;

/// A kind of price with its mark.
const KINDS: [(Measure, Shape, Fill); 6] = [
    (Measure::ValuationRound, Shape::Circle, Fill::Solid),
    (Measure::ValuationSecondary, Shape::Square, Fill::Solid),
    (Measure::ValuationMarket, Shape::Triangle, Fill::Solid),
    (Measure::ValuationList, Shape::Pentagon, Fill::Solid),
    (Measure::ValuationImplied, Shape::TriangleDown, Fill::Solid),
    (Measure::ValuationSought, Shape::Circle, Fill::Hollow),
];

/// One valuation as the view sees it.
struct Worth<'a> {
    fact: &'a Fact,
    kind: Measure,
    date: Edtf,
    amount: Option<f64>,
}

/// The window in force.
pub fn window(brief: &Brief<'_>) -> Window {
    let picked = brief.state.picked();
    let facts = brief.dataset.facts.iter().filter(|fact| {
        fact.measure.is_some_and(|measure| measure.group() == MeasureGroup::Valuation) && picked.contains(&fact.about)
    });
    let first = facts.filter_map(|fact| fact.date(brief.policy())).map(|date| date.first()).min();
    brief.window(first.map(|day| day.month_start()), brief.dataset.reach.rounds)
}

fn worths<'a>(brief: &Brief<'a>, id: &Id) -> Vec<Worth<'a>> {
    let currency = brief.state.currency(brief.lang);
    let dated = money::dated(brief.dataset, MeasureGroup::Valuation, brief.policy(), window(brief));
    let own = dated.into_iter().filter(|(_, fact)| fact.about == *id);
    let worth = |(kind, fact): (Measure, &'a Fact)| {
        let amount = money::amount(brief.dataset, fact, brief.policy(), currency);
        Some(Worth { fact, kind, date: fact.date(brief.policy())?, amount })
    };
    own.filter_map(worth).collect()
}

/// Whether someone paid that price.
fn is_paid(kind: Measure) -> bool {
    matches!(kind, Measure::ValuationRound | Measure::ValuationSecondary | Measure::ValuationMarket)
}

/// An amount in the currency in force, as exact as its claim.
fn in_words(brief: &Brief<'_>, worth: &Worth<'_>) -> String {
    let Some(amount) = worth.amount else { return "–".to_owned() };
    let amount = brief.state.currency(brief.lang).in_words(amount, 3, brief.lang);
    worth.fact.claim(brief.policy()).map_or(amount.clone(), |claim| claim.qualifier.with(&amount, brief.lang))
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    let (lang, picked) = (brief.lang, brief.state.picked());
    let all: Vec<(&Id, Vec<Worth<'_>>)> = picked.iter().map(|id| (id, worths(brief, id))).collect();
    let latest: Vec<(f64, String, String, String)> = all
        .iter()
        .filter_map(|(id, worths)| {
            let worth =
                worths.iter().rev().find(|worth| worth.amount.is_some() && worth.kind != Measure::ValuationSought)?;
            let how = words::valuation_kind(worth.kind).get(lang).to_owned();
            Some((
                worth.amount?,
                brief.name(id),
                in_words(brief, worth),
                words::kind_and_date(&how, &worth.date.in_words(lang), lang),
            ))
        })
        .collect();
    let latest = crate::model::order::by_number(latest, |(amount, ..)| -amount);
    let said: Vec<(String, String, String)> =
        latest.into_iter().map(|(_, name, worth, how)| (name, worth, how)).collect();
    let facts = || all.iter().flat_map(|(_, worths)| worths).map(|worth| worth.fact);
    let without: Vec<String> =
        all.iter().filter(|(_, worths)| worths.is_empty()).map(|(id, _)| brief.name(id)).collect();
    let mut notes = vec![words::VALUATION_NOTE.get(lang).to_owned(), words::PRE_POST_NOTE.get(lang).to_owned()];
    notes.extend((!without.is_empty()).then(|| words::no_valuation(&words::list(&without, lang), lang)));
    notes.extend(shared_notes(brief, facts()));
    if brief.state.scale() == Scale::Log {
        notes.push(words::LOG_NOTE.get(lang).to_owned());
    }
    let has = |measure: Measure| all.iter().flat_map(|(_, worths)| worths).any(|worth| worth.kind == measure);
    let mut key: Vec<KeyEntry> = KINDS
        .into_iter()
        .filter(|(kind, ..)| has(*kind))
        .map(|(kind, shape, fill)| KeyEntry {
            sign: Sign::Mark(shape, fill),
            meaning: words::valuation_kind(kind).get(lang).to_owned(),
        })
        .collect();
    key.push(KeyEntry { sign: Sign::Line(Stroke::Dotted), meaning: words::KEY_PAID.get(lang).to_owned() });
    Figure {
        title: words::VALUATIONS_TITLE.get(lang).to_owned(),
        sentence: words::valuations_sentence(&said, lang),
        notes,
        scopes: Vec::new(),
        key,
        table: table(brief, &all),
        sources: sources_of(facts()),
        reaches: brief.dataset.reach.rounds,
    }
}

/// The note on conversion, for facts that are no rounds.
pub fn shared_notes<'a>(brief: &Brief<'_>, facts: impl Iterator<Item = &'a Fact>) -> Vec<String> {
    let (lang, currency) = (brief.lang, brief.state.currency(brief.lang));
    let facts: Vec<&Fact> = facts.collect();
    let reported = |fact: &&&Fact| fact.claim(brief.policy()).and_then(|claim| claim.quantity()?.currency());
    let is_converted = facts.iter().filter_map(|fact| reported(&fact)).any(|own| own != currency);
    let note = is_converted.then(|| words::converted_values(&brief.dataset.reach.rates.in_words(lang), lang));
    note.into_iter().collect()
}

fn table(brief: &Brief<'_>, all: &[(&Id, Vec<Worth<'_>>)]) -> Table {
    let lang = brief.lang;
    let columns = vec![
        Column::words(words::ORGANISATION.get(lang)),
        Column::words(words::DATE.get(lang)),
        Column::words(words::KIND_OF_PRICE.get(lang)),
        Column::numbers(words::AMOUNT_REPORTED.get(lang)),
        Column::numbers(words::amount_in(brief.state.currency(lang).code(), lang)),
        Column::words(words::PRE_OR_POST.get(lang)),
        Column::words(words::WHAT_IT_IS.get(lang)),
    ];
    let rows = all.iter().flat_map(|(id, worths)| {
        worths.iter().rev().map(|worth| {
            let claim = worth.fact.claim(brief.policy());
            vec![
                Cell::plain(brief.name(id)),
                Cell::plain(worth.date.in_words(lang)),
                Cell::plain(words::valuation_kind(worth.kind).get(lang)),
                Cell::of(claim.map(|claim| claim.in_words(lang)).unwrap_or_default(), worth.fact),
                conversion_cell(worth.amount.map(|_| in_words(brief, worth)), worth.fact),
                Cell::plain(new_money(worth.fact, lang).unwrap_or("–")),
                Cell::plain(said(worth.fact, brief.policy(), lang)),
            ]
        })
    });
    Table { columns, rows: rows.collect() }
}

/// Before or after the new money, where the source says so.
fn new_money(fact: &Fact, lang: Lang) -> Option<&'static str> {
    fact.money.map(|money| words::new_money(money).get(lang))
}

/// An amount in the currency in force, which opens how it was converted.
pub fn conversion_cell(text: Option<String>, fact: &Fact) -> Cell {
    match text {
        Some(text) => Cell::plain(text).worked_out(Derivation::Conversion(fact.id.clone())),
        None => Cell::plain("–"),
    }
}

/// A fact's statement with the note of the claim in force.
pub fn said(fact: &Fact, policy: Policy, lang: Lang) -> String {
    let note = fact.claim(policy).and_then(|claim| claim.note.as_ref()).map(|note| note.get(lang));
    words::with_note(fact.statement.get(lang), note, lang)
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let (lang, picked, window) = (brief.lang, brief.state.picked(), window(brief));
    let all: Vec<(&Id, Vec<Worth<'_>>)> =
        picked.iter().map(|id| (id, worths(brief, id))).filter(|(_, worths)| !worths.is_empty()).collect();
    let amounts = all.iter().flat_map(|(_, worths)| worths.iter().filter_map(|worth| worth.amount));
    let ticks = value_ticks(brief.state.scale(), amounts);
    let height = canvas.height_px(if canvas.is_narrow() { 420.0 } else { 500.0 });
    let right = super::satellites::name_room(all.iter().map(|(id, _)| brief.name(id)), canvas);
    let margins = Margins { left: 76.0, top: 26.0, right, bottom: 30.0 };
    let x = (f64::from(window.from.0), f64::from(window.to.0));
    let mut sketch = Sketch::new(canvas, height, margins, x, (brief.state.scale(), ticks.min, ticks.max));
    sketch.value_axis(&super::axis::money_ticks(&ticks.at, brief.state.currency(lang), lang));
    let (left, right) = sketch.x_range();
    sketch.time_axis(&time_ticks(window, right - left, lang));
    super::marks::draw(&mut sketch, brief, window);
    let (mut ends, mut stated, mut taken) = (Vec::new(), Vec::new(), Vec::new());
    for (id, worths) in &all {
        let role = palette::organisation(Some(id));
        let at = |worth: &Worth<'_>| {
            let day = super::measure::within(f64::from(worth.date.middle().0), x.0, x.1);
            worth.amount.map(|amount| (day, amount))
        };
        let paid: Vec<Option<(f64, f64)>> =
            worths.iter().filter(|worth| is_paid(worth.kind)).filter_map(at).map(Some).collect();
        if paid.len() > 1 {
            sketch.line(&paid, role, Stroke::Dotted, 1.5);
        }
        for worth in worths {
            let Some((day, amount)) = at(worth) else { continue };
            let span =
                [worth.date.first(), worth.date.last()].map(|end| super::measure::within(f64::from(end.0), x.0, x.1));
            if sketch.x_px(span[1]) - sketch.x_px(span[0]) > 14.0 {
                sketch.line(&span.map(|day| Some((day, amount))), role, Stroke::Solid, 2.0);
            }
            let kind = KINDS.iter().find(|(kind, ..)| *kind == worth.kind);
            let (shape, fill) = kind.map_or((Shape::Circle, Fill::Solid), |(_, shape, fill)| (*shape, *fill));
            sketch.marks(&[(day, amount)], role, shape, fill, 11.0);
            let (x_px, y_px) = (sketch.x_px(day), sketch.y_px(amount));
            taken.push(Rect::around(x_px, y_px, 6.0, 6.0));
            let said_money = new_money(worth.fact, lang);
            stated.extend(said_money.map(|text| (x_px, y_px, text, role)));
            sketch.spot(Spot {
                x_px,
                y_px,
                tail_px: 0.0,
                title: words::titled(&brief.name(id), words::valuation_kind(worth.kind).get(lang), lang),
                lines: vec![
                    said_money.map_or_else(
                        || in_words(brief, worth),
                        |money| words::kind_and_date(&in_words(brief, worth), money, lang),
                    ),
                    worth.date.in_words(lang),
                    said(worth.fact, brief.policy(), lang),
                ],
                fact: Some(worth.fact.id.clone()),
            });
        }
        if let Some((_, amount)) = worths.iter().rev().find_map(at) {
            ends.push((sketch.y_px(amount), brief.name(id), role));
        }
    }
    sketch.end_names(ends);
    for (x, y, text, role) in stated {
        let look = Look { role, size_px: 11.0, bold: false, align: Align::Centre };
        let _ = [y + 14.0, y - 14.0, y + 26.0, y - 26.0]
            .into_iter()
            .any(|y| sketch.words_if_free(x, y, text, look, &taken));
    }
    sketch.finish()
}
