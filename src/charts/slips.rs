//! How late did what was announced come?
//!
//! A row for each announced date, programme by programme; x: date; from the announced date (hollow, a span where it is
//! vague) a line to what happened, or dashed to where the data end. Lines from promise to event, because their length is
//! the slip.

use super::axis::time_ticks;
use super::derived::{Derived, Input};
use super::figure::{
    Brief, Cell, Column, Figure, KeyEntry, MOST_DRAWN, RowLimit, Sign, Table, drawn_note, n_contested, sources_of,
};
use super::ladder::outcome_mark;
use super::measure::{fitted_name, width_px, within};
use super::palette::{self, Role, Shape};
use super::sketch::{self, Align, BOLD, Canvas, Drawing, Fill, Look, Margins, Sketch, Spot, Stroke};
use crate::model::slips::{self, Promise, Slip};
use crate::model::{Day, Entity, EntityKind, Id};
use crate::view_state::{Scale, View};
use crate::words::{self, rockets, workings};

/// How far past the data's end the axis goes: a promise years away would squeeze all others.
const EDGE_DAYS: i32 = 500;

/// The promises in the window, programme by programme; of all programmes where nothing was picked, as there are few.
fn promises<'a>(brief: &Brief<'a>) -> Vec<(Id, Promise<'a>)> {
    let mut ids = brief.state.picked();
    if ids.is_empty() {
        // Those that the rest of the view compares come first.
        ids = View::Rockets.default_pick().iter().filter_map(|id| Id::parse(id)).collect();
        let is_programme = |entity: &&Entity| matches!(entity.kind, EntityKind::Programme { .. });
        let others = brief.dataset.entities.iter().filter(is_programme).map(|entity| entity.id.clone());
        let others: Vec<Id> = others.filter(|id| !ids.contains(id)).collect();
        ids.extend(others);
    }
    let last = Day::from_ymd(2199, 12, 31).unwrap_or(brief.dataset.reach.milestones);
    let window = brief.window(Some(Day(0)), last);
    let of = |id: Id| {
        let found = slips::promises(brief.dataset, &id, brief.policy()).into_iter();
        found.filter(move |promise| window.touches(promise.plan.date)).map(move |promise| (id.clone(), promise))
    };
    ids.into_iter().flat_map(of).collect()
}

/// The figure in words and numbers, with no more rows than asked for, and how many of all facts shown are contested.
pub fn figure(brief: &Brief<'_>, limit: RowLimit) -> (Figure, usize) {
    let lang = brief.lang;
    let title = rockets::SLIPS_TITLE.get(lang);
    if !brief.dataset.has_evidence() {
        return (Figure::waiting(title, brief), 0);
    }
    let promises = promises(brief);
    let headings = [words::PROGRAMME, rockets::STEP, rockets::PROMISED, rockets::SAID, rockets::ACTUAL, rockets::SLIP];
    let rows = promises.iter().take(limit.of(promises.len(), headings.len())).map(|(id, promise)| {
        let met = promise.met.map_or_else(
            || Cell::plain("–"),
            |met| Cell::of(words::dated_outcome(&met.date.in_words(lang), met.outcome.in_words(lang), lang), met.fact),
        );
        vec![
            Cell::plain(brief.name(id)),
            Cell::plain(rockets::promised_step(promise.step).get(lang)),
            Cell::of(promise.plan.date.in_words(lang), promise.plan.fact),
            said_cell(brief, id, promise),
            met,
            slip_cell(brief, id, promise),
        ]
    });
    let is_open = |promise: &Promise<'_>| matches!(promise.slip, Slip::Due(_) | Slip::Overdue(_));
    let facts = || {
        promises.iter().flat_map(|(_, promise)| [Some(promise.plan.fact), promise.met.map(|met| met.fact)]).flatten()
    };
    let mut notes = vec![rockets::SLIPS_NOTE.get(lang).to_owned(), rockets::SLIP_RULE.get(lang).to_owned()];
    if promises.iter().any(|(_, promise)| promise.plan.date.last().0 > brief.dataset.reach.milestones.0 + EDGE_DAYS) {
        notes.push(rockets::SLIPS_EDGE.get(lang).to_owned());
    }
    notes.extend(drawn_note(promises.len(), lang));
    let picked = brief.state.picked();
    let without = picked.iter().filter(|id| !promises.iter().any(|(of, _)| of == *id));
    let without: Vec<String> = without.map(|id| brief.name(id)).collect();
    notes.extend((!without.is_empty()).then(|| rockets::no_promise(&without, lang)));
    let mut key = vec![
        (Sign::Mark(Shape::Square, Fill::Hollow), rockets::KEY_PROMISED),
        (Sign::Line(Stroke::Dotted), rockets::KEY_SAID),
        (Sign::Line(Stroke::Solid), rockets::KEY_SLIP),
    ];
    if promises.iter().any(|(_, promise)| is_open(promise)) {
        key.push((Sign::Line(Stroke::Dashed), rockets::KEY_OPEN));
    }
    let figure = Figure {
        title: title.to_owned(),
        sentence: sentence(brief, &promises),
        notes,
        scopes: Vec::new(),
        key: key.into_iter().map(|(sign, meaning)| KeyEntry { sign, meaning: meaning.get(lang).to_owned() }).collect(),
        table: Table { columns: headings.map(|heading| Column::words(heading.get(lang))).into(), rows: rows.collect() },
        sources: sources_of(facts()),
        reaches: brief.dataset.reach.milestones,
    };
    (figure, n_contested(facts()))
}

/// When it was announced, and from what that is known.
fn said_cell(brief: &Brief<'_>, id: &Id, promise: &Promise<'_>) -> Cell {
    let lang = brief.lang;
    let Some(said) = promise.said.map(|said| said.in_words(lang)) else { return Cell::plain("–") };
    let title = words::titled(&brief.name(id), rockets::SAID.get(lang), lang);
    let working = Derived::new(title, &*said, workings::EARLIEST_SOURCE.get(lang));
    Cell::plain(&*said).worked_out(working.from(Input::of(brief, promise.plan.fact, &*said)))
}

/// The slip, and the two dates it is worked out from.
fn slip_cell(brief: &Brief<'_>, id: &Id, promise: &Promise<'_>) -> Cell {
    let lang = brief.lang;
    let slip = rockets::slip(promise.slip, lang);
    let title = words::titled(&brief.name(id), rockets::promised_step(promise.step).get(lang), lang);
    let promised = Input::of(brief, promise.plan.fact, promise.plan.date.in_words(lang));
    let working = Derived::new(title, slip.clone(), rockets::SLIP_FORMULA.get(lang)).from(promised);
    let working = match promise.met {
        Some(met) => working.from(Input::of(brief, met.fact, met.date.in_words(lang))),
        None => working.from(Input::plain(rockets::DATA_END.get(lang), brief.dataset.reach.milestones.in_words(lang))),
    };
    Cell::plain(slip).worked_out(working)
}

fn sentence(brief: &Brief<'_>, promises: &[(Id, Promise<'_>)]) -> String {
    let lang = brief.lang;
    let count = |fits: fn(&Slip) -> bool| promises.iter().filter(|(_, promise)| fits(&promise.slip)).count();
    let kept = count(|slip| matches!(slip, Slip::Kept | Slip::Early(_)));
    let late = count(|slip| matches!(slip, Slip::Late(_)));
    let counts =
        [kept, late, count(|slip| matches!(slip, Slip::Overdue(_))), count(|slip| matches!(slip, Slip::Due(_)))];
    let days = |slip: Slip| match slip {
        Slip::Late(by) => by.most,
        Slip::Overdue(days) => days,
        _ => 0,
    };
    let worst =
        promises.iter().max_by_key(|(_, promise)| days(promise.slip)).filter(|(_, promise)| days(promise.slip) > 0);
    let worst = worst.map(|(id, promise)| {
        let what = words::titled(&brief.name(id), rockets::promised_step(promise.step).get(lang), lang);
        (what, rockets::slip(promise.slip, lang))
    });
    rockets::slips_sentence(promises.len(), counts, worst, lang)
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let mut promises = promises(brief);
    promises.truncate(MOST_DRAWN);
    if !brief.dataset.has_evidence() || promises.is_empty() {
        return sketch::nothing(canvas);
    }
    let (lang, reach) = (brief.lang, brief.dataset.reach.milestones);
    let days = promises.iter().flat_map(|(_, promise)| {
        let said = promise.said.map(|date| date.first());
        let ends = promise.met.map(|met| met.date.last());
        [said, Some(promise.plan.date.first()), Some(promise.plan.date.last()), ends].into_iter().flatten()
    });
    let (first, last) = days.fold((reach, reach), |(low, high), day| (low.min(day), high.max(day)));
    let last = last.min(Day(reach.0 + EDGE_DAYS));
    let window = brief.window(Some(first.month_start()), Day(last.0 + 60));
    let x = (f64::from(window.from.0), f64::from(window.to.0));
    let row_px = row_px(canvas);
    let height = row_px * promises.len() as f64 + 34.0;
    let margins = Margins { left: 8.0, top: 4.0, right: 12.0, bottom: 30.0 };
    let mut sketch = Sketch::new(canvas, height, margins, x, (Scale::Linear, 0.0, 1.0)).with_rows(promises.len());
    let (left, right) = sketch.x_range();
    sketch.time_axis(&time_ticks(window, right - left, lang));
    let reach_px = sketch.x_px(within(f64::from(reach.0), x.0, x.1));
    for (row, (id, promise)) in promises.iter().enumerate() {
        // Broken where the words of a row stand.
        let foot = sketch.y_px(row as f64) + row_px / 2.0;
        sketch.rule(&[[(reach_px, foot - 22.0), (reach_px, foot)]], Role::RuleStrong, 1.0);
        draw_row(&mut sketch, row, id, promise, x, brief);
    }
    sketch.finish()
}

/// The height of a row; where room is scarce, the step has a line to itself.
fn row_px(canvas: &Canvas) -> f64 {
    if canvas.is_narrow() { 62.0 } else { 46.0 }
}

fn draw_row(sketch: &mut Sketch<'_>, row: usize, id: &Id, promise: &Promise<'_>, x: (f64, f64), brief: &Brief<'_>) {
    let (lang, reach) = (brief.lang, brief.dataset.reach.milestones);
    let organisation = brief.dataset.entity(id).and_then(|entity| entity.organisation());
    let role = palette::organisation(organisation);
    let row_px = row_px(sketch.canvas());
    // The head of the row and its line.
    let head_px = sketch.y_px(row as f64) - row_px / 2.0 + 13.0;
    let y_px = head_px + row_px - 25.0;
    let y = row as f64 + 0.5 - 12.0 / row_px;
    let at = |day: Day| within(f64::from(day.0), x.0, x.1);
    let date = promise.plan.date;
    let (due_first, due) = (at(date.first()), at(date.last()));
    if let Some(said) = promise.said {
        sketch.line(&[Some((at(said.middle()), y)), Some((due_first, y))], Role::TextQuiet, Stroke::Dotted, 1.5);
        let px = sketch.x_px(at(said.middle()));
        sketch.rule(&[[(px, y_px - 6.0), (px, y_px + 6.0)]], Role::TextQuiet, 1.5);
    }
    if sketch.x_px(due) - sketch.x_px(due_first) > 12.0 {
        sketch.line(&[Some((due_first, y)), Some((due, y))], role, Stroke::Solid, 5.0);
    }
    match (promise.met, promise.slip) {
        (Some(met), Slip::Late(_)) => {
            sketch.line(&[Some((due, y)), Some((at(met.date.middle()), y))], role, Stroke::Solid, 2.0);
        }
        (None, Slip::Overdue(_)) => sketch.line(&[Some((due, y)), Some((at(reach), y))], role, Stroke::Dashed, 2.0),
        _ => {}
    }
    sketch.marks(&[(due, y)], role, Shape::Square, Fill::Hollow, 9.0);
    let slip = rockets::slip(promise.slip, lang);
    let mut lines = vec![words::promised(&date.in_words(lang), lang)];
    lines.extend(promise.said.map(|said| rockets::said_on(&said.in_words(lang), lang)));
    let title = words::titled(&brief.name(id), rockets::promised_step(promise.step).get(lang), lang);
    if let Some(met) = promise.met {
        let (shape, fill) = outcome_mark(met.outcome);
        let day = at(met.date.middle());
        sketch.marks(&[(day, y)], role, shape, fill, 10.0);
        let when = words::dated_outcome(&met.date.in_words(lang), met.outcome.in_words(lang), lang);
        let lines = vec![when, slip.clone()];
        let fact = Some(met.fact.id.clone());
        sketch.spot(Spot { x_px: sketch.x_px(day), y_px, tail_px: 0.0, title: title.clone(), lines, fact });
    }
    lines.push(slip.clone());
    let fact = Some(promise.plan.fact.id.clone());
    sketch.spot(Spot { x_px: sketch.x_px(due), y_px, tail_px: 0.0, title, lines, fact });
    let name = fitted_name(&brief.name(id), sketch.canvas().width_px * 0.5);
    let after = width_px(&name, 13.0) * BOLD + 10.0;
    sketch.words(0.0, head_px, name, Look::name(role));
    let quiet = Look::TICK;
    let (_, right) = sketch.x_range();
    sketch.words_if_free(right, head_px, &slip, Look { role: Role::Text, align: Align::Right, ..quiet }, &[]);
    let step = rockets::promised_step(promise.step).get(lang);
    let full = words::titled(step, &date.in_words(lang), lang);
    let (x_px, words_px) = if sketch.canvas().is_narrow() { (0.0, head_px + 17.0) } else { (after, head_px) };
    let _ = sketch.words_if_free(x_px, words_px, &full, quiet, &[])
        || sketch.words_if_free(x_px, words_px, step, quiet, &[]);
}
