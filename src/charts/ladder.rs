//! How far up the ladder to reuse is each programme?
//!
//! Columns: the steps, lowest first; rows: programmes; sign: outcome, with its date. A matrix, because the question is
//! which rungs are missing, which a time axis would hide.

use super::derived::Derivation;
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, Sign, Table, sources_of};
use super::measure::name_lines;
use super::palette::{self, Role, Shape};
use super::sketch::{Align, Canvas, Drawing, Fill, Look, Margins, Sketch, Spot};
use crate::model::reuse::{self, Dated, Rung};
use crate::model::{Edtf, Id, Lang, Outcome, Step};
use crate::view_state::Scale;
use crate::words;

/// The rungs reached by the window's end, and those promised. What was first stays first whatever the window's start.
fn ladder<'a>(brief: &Brief<'a>, programme: &Id) -> [Rung<'a>; Step::ALL.len()] {
    let window = brief.window(None, brief.dataset.reach.milestones);
    let mut milestones = reuse::milestones(brief.dataset, programme, brief.policy());
    milestones.retain(|dated| {
        let is_plan = dated.milestone.event == crate::model::Event::Plan;
        is_plan || dated.date.first() <= window.to
    });
    reuse::ladder(&milestones)
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    let (lang, picked) = (brief.lang, brief.state.picked());
    let ladders: Vec<(&Id, [Rung<'_>; Step::ALL.len()])> = picked.iter().map(|id| (id, ladder(brief, id))).collect();
    let reached = |step: Step| -> Vec<String> {
        let has = ladders.iter().filter(|(_, rungs)| {
            Step::ALL.iter().zip(rungs).any(|(at, rung)| *at == step && matches!(rung, Rung::Reached(_)))
        });
        has.map(|(id, _)| brief.name(id)).collect()
    };
    let mut columns = vec![Column::words(words::PROGRAMME.get(lang))];
    columns.extend(Step::ALL.map(|step| Column::words(words::step(step).get(lang))));
    let rows = ladders.iter().map(|(id, rungs)| {
        let mut row = vec![Cell::plain(brief.name(id))];
        row.extend(Step::ALL.into_iter().map(|step| cell(rungs, step, lang)));
        row
    });
    let facts = ladders.iter().flat_map(|(_, rungs)| rungs).filter_map(|rung| match rung {
        Rung::Reached(dated) | Rung::Promised(dated) => Some(dated.fact),
        Rung::Empty => None,
    });
    let mut notes = vec![words::EMPTY_RUNG.get(lang).to_owned()];
    if brief.state.from.is_some() {
        notes.push(words::FIRSTS_STAY.get(lang).to_owned());
    }
    let mut key = outcome_key(lang);
    key.extend(
        Step::ALL.iter().enumerate().map(|(idx, step)| KeyEntry {
            sign: Sign::Number(idx + 1),
            meaning: words::step(*step).get(lang).to_owned(),
        }),
    );
    Figure {
        title: words::LADDER_TITLE.get(lang).to_owned(),
        sentence: words::ladder_sentence(picked.len(), &reached(Step::Landing), &reached(Step::Reflight), lang),
        notes,
        scopes: Vec::new(),
        key,
        table: Table { columns, rows: rows.collect() },
        sources: sources_of(facts),
        reaches: brief.dataset.reach.milestones,
    }
}

/// The time since the step before, where there is one.
fn since(rungs: &[Rung<'_>; Step::ALL.len()], step: Step, lang: Lang) -> Option<String> {
    reuse::step_before(rungs, step).map(|(before, by)| words::rockets::since_step(by, before, lang))
}

/// The event that reached a rung, and the time since the rung before, which opens its own working.
fn cell(rungs: &[Rung<'_>; Step::ALL.len()], step: Step, lang: Lang) -> Cell {
    let rung = |step: Step| Step::ALL.iter().zip(rungs).find(|(at, _)| **at == step).map(|(_, rung)| rung);
    match rung(step) {
        Some(Rung::Reached(dated)) => {
            let when = words::dated_outcome(&dated.date.in_words(lang), dated.outcome.in_words(lang), lang);
            let cell = Cell::of(&*when, dated.fact);
            let Some((before, by)) = reuse::step_before(rungs, step) else { return cell };
            let Some(Rung::Reached(from)) = rung(before) else { return cell };
            let since = words::rockets::since_step(by, before, lang);
            let whole = words::rockets::and_since(&when, &since, lang);
            let ends = [(from.fact.id.clone(), before), (dated.fact.id.clone(), step)];
            cell.ending_in(whole, since, Derivation::Interval(ends))
        }
        Some(Rung::Promised(dated)) => Cell::of(words::promised(&dated.date.in_words(lang), lang), dated.fact),
        Some(Rung::Empty) | None => Cell::plain("–"),
    }
}

/// What the signs for outcomes mean.
pub fn outcome_key(lang: Lang) -> Vec<KeyEntry> {
    let signs = [
        (Sign::Mark(Shape::Circle, Fill::Solid), words::KEY_SUCCESS),
        (Sign::Mark(Shape::Triangle, Fill::Solid), words::KEY_PARTIAL),
        (Sign::Mark(Shape::Cross, Fill::Solid), words::KEY_FAILURE),
        (Sign::Mark(Shape::Circle, Fill::Hollow), words::KEY_PLAN),
    ];
    signs.map(|(sign, meaning)| KeyEntry { sign, meaning: meaning.get(lang).to_owned() }).into()
}

/// The sign for an outcome.
pub fn outcome_mark(outcome: Outcome) -> (Shape, Fill) {
    match outcome {
        Outcome::Success => (Shape::Circle, Fill::Solid),
        Outcome::Partial => (Shape::Triangle, Fill::Solid),
        Outcome::Failure => (Shape::Cross, Fill::Solid),
        Outcome::Planned => (Shape::Circle, Fill::Hollow),
        Outcome::Unknown => (Shape::Square, Fill::Hollow),
    }
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let (lang, picked) = (brief.lang, brief.state.picked());
    let is_tight = canvas.width_px < 860.0;
    let row_px = if is_tight { 44.0 } else { 40.0 };
    let names: Vec<String> = picked.iter().map(|id| brief.name(id)).collect();
    let widest =
        names.iter().map(|name| super::measure::width_px(name, 13.0) * super::sketch::BOLD).fold(0.0, f64::max);
    let left = (widest + 14.0).min(canvas.width_px * 0.36);
    let top = if is_tight { 26.0 } else { 46.0 };
    let height = top + row_px * picked.len().max(1) as f64 + 4.0;
    let margins = Margins { left, top, right: 0.0, bottom: 4.0 };
    let n_steps = Step::ALL.len() as f64;
    let mut sketch =
        Sketch::new(canvas, height, margins, (-0.5, n_steps - 0.5), (Scale::Linear, 0.0, 1.0)).with_rows(names.len());
    for (idx, step) in Step::ALL.iter().enumerate() {
        let x_px = sketch.x_px(idx as f64);
        let look = Look::TICK.aligned(Align::Centre);
        if is_tight {
            sketch.words(x_px, 12.0, (idx + 1).to_string(), look);
        } else {
            let (first, second) = words::step_heading(*step, lang);
            sketch.words(x_px, 12.0, first, look);
            sketch.words(x_px, 28.0, second, look);
        }
    }
    let lines: Vec<[(f64, f64); 2]> = (0..=picked.len())
        .map(|row| {
            let y = top + row_px * row as f64;
            [(0.0, y), (canvas.width_px, y)]
        })
        .collect();
    sketch.rule(&lines, Role::Rule, 1.0);
    for (row, (id, name)) in picked.iter().zip(&names).enumerate() {
        let entity = brief.dataset.entity(id);
        let role = palette::organisation(entity.and_then(|entity| entity.organisation()));
        let y_px = sketch.y_px(row as f64);
        let lines = name_lines(name, left - 8.0);
        let first_px = y_px - 8.0 * (lines.len() - 1) as f64;
        for (idx, line) in lines.into_iter().enumerate() {
            sketch.words(0.0, first_px + 16.0 * idx as f64, line, Look::name(role));
        }
        let rungs = ladder(brief, id);
        for (column, (rung, step)) in rungs.iter().zip(Step::ALL).enumerate() {
            let (dated, is_promise) = match rung {
                Rung::Reached(dated) => (dated, false),
                Rung::Promised(dated) => (dated, true),
                Rung::Empty => continue,
            };
            let (shape, fill) = outcome_mark(dated.outcome);
            let x_px = sketch.x_px(column as f64);
            // The sign stands above its date: the row's middle is shifted by less than half a row.
            let shift = 9.0 / row_px;
            sketch.marks(&[(column as f64, row as f64 - shift)], role, shape, fill, 11.0);
            let date = if is_tight { short_date(dated.date, lang) } else { medium_date(dated.date, lang) };
            let look = Look {
                role: Role::Text,
                size_px: if is_tight { 11.0 } else { 12.0 },
                bold: false,
                align: Align::Centre,
            };
            sketch.words_if_free(x_px, y_px + 9.0, &date, look, &[]);
            let mut spot = spot(dated, step, name, is_promise, (x_px, y_px - 9.0), lang);
            spot.lines.extend(since(&rungs, step, lang));
            sketch.spot(spot);
        }
    }
    sketch.finish()
}

fn spot(
    dated: &Dated<'_>,
    step: Step,
    programme: &str,
    is_promise: bool,
    (x_px, y_px): (f64, f64),
    lang: Lang,
) -> Spot {
    let date = dated.date.in_words(lang);
    let step = words::step(step).get(lang);
    let when = if is_promise {
        words::promised(&date, lang)
    } else {
        words::dated_outcome(&date, dated.outcome.in_words(lang), lang)
    };
    let mut lines = vec![when];
    lines.extend(Some(dated.fact.statement.get(lang).to_owned()).filter(|statement| !statement.is_empty()));
    Spot {
        x_px,
        y_px,
        tail_px: 0.0,
        title: words::titled(programme, step, lang),
        lines,
        fact: Some(dated.fact.id.clone()),
    }
}

/// `’26` or `2026`, or `’24–25` for a date that spans years.
fn short_date(date: Edtf, lang: Lang) -> String {
    let (first, last) = (date.first().ymd().0, date.last().ymd().0);
    let two = |year: i32| format!("{:02}", year.rem_euclid(100));
    let years = if first == last { two(first) } else { format!("{}–{}", two(first), two(last)) };
    words::short_years(&years, first / 100, lang)
}

/// `Aug 2026`, or the year alone when no month is known.
fn medium_date(date: Edtf, lang: Lang) -> String {
    match date.month() {
        Some((year, month)) => words::short_month(year, month, lang),
        None => Edtf::parse(&date.year().to_string()).map(|year| year.in_words(lang)).unwrap_or_default(),
    }
}
