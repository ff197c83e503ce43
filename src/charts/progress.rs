//! How fast did each programme climb, counted from one start?
//!
//! x: years since the clock's start, or the date; y: the steps, lowest at the bottom; a line for each programme, Falcon 9
//! behind them as the reference. Lines, because the slope is the pace, which the ladder's matrix hides.

use super::axis::time_ticks;
use super::clock::{Climb, REFERENCE, climbs, clock_cell, place, reference, since_cell, year_axis, years};
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, Sign, Table, sources_of};
use super::ladder::{outcome_key, outcome_mark};
use super::measure::{Rect, width_px, within};
use super::palette::Role;
use super::sketch::{Align, Canvas, Drawing, Fill, Look, Margins, Sketch, Spot, Stroke};
use crate::model::interval::Interval;
use crate::model::reuse::{self, Dated, Rung};
use crate::model::{Day, Lang, Step, Window};
use crate::view_state::{Clock, Scale};
use crate::words::{self, rockets};

/// The steps worth comparing, the most telling first.
const TELLING: [Step; 5] = [Step::Landing, Step::RecoveryAttempt, Step::FirstOrbit, Step::FirstLaunch, Step::HighHop];

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    let (lang, clock) = (brief.lang, brief.state.clock());
    let (climbs, out) = climbs(brief);
    let mut rows = Vec::new();
    for climb in &climbs {
        for (idx, rung) in climb.rungs.iter().enumerate() {
            let step = Step::ALL.get(idx).copied().unwrap_or(Step::Hop);
            let (dated, when) = match rung {
                Rung::Reached(dated) => {
                    (dated, words::dated_outcome(&dated.date.in_words(lang), dated.outcome.in_words(lang), lang))
                }
                Rung::Promised(dated) => (dated, words::promised(&dated.date.in_words(lang), lang)),
                Rung::Empty => continue,
            };
            let mut row = vec![
                Cell::plain(climb.name.clone()),
                Cell::plain(words::step(step).get(lang)),
                Cell::of(when, dated.fact),
            ];
            if clock != Clock::Calendar {
                row.push(clock_cell(brief, climb, dated));
            }
            row.push(since_cell(brief, climb, step));
            rows.push(row);
        }
    }
    let mut columns = [words::PROGRAMME, rockets::STEP, words::DATE].map(|name| Column::words(name.get(lang))).to_vec();
    if clock != Clock::Calendar {
        columns.push(Column::numbers(rockets::ON_CLOCK.get(lang)));
    }
    columns.push(Column::words(rockets::SINCE_BEFORE.get(lang)));
    let mut notes = vec![rockets::PROGRESS_NOTE.get(lang).to_owned()];
    if !out.is_empty() {
        notes.push(rockets::left_out(&out, clock, lang));
    }
    notes.push(words::EMPTY_RUNG.get(lang).to_owned());
    let mut key = outcome_key(lang);
    key.push(KeyEntry { sign: Sign::Line(Stroke::Solid), meaning: rockets::KEY_REFERENCE.get(lang).to_owned() });
    key.push(KeyEntry { sign: Sign::Line(Stroke::Dashed), meaning: rockets::KEY_TO_PLAN.get(lang).to_owned() });
    key.push(KeyEntry { sign: Sign::Span, meaning: words::KEY_VAGUE.get(lang).to_owned() });
    let facts = climbs.iter().flat_map(|climb| &climb.rungs).filter_map(|rung| match rung {
        Rung::Reached(dated) | Rung::Promised(dated) => Some(dated.fact),
        Rung::Empty => None,
    });
    Figure {
        title: rockets::progress_title(clock, lang).to_owned(),
        sentence: sentence(brief, &climbs),
        notes,
        scopes: Vec::new(),
        key,
        sources: sources_of(facts),
        table: Table { columns, rows },
        reaches: brief.dataset.reach.milestones,
    }
}

/// The most telling step that Falcon 9 and another reached, and how long each took.
fn sentence(brief: &Brief<'_>, climbs: &[Climb<'_>]) -> String {
    let (lang, clock) = (brief.lang, brief.state.clock());
    let nothing = || rockets::nothing_on_clock(clock, lang);
    let Some(reference) = reference(brief) else { return nothing() };
    let others = |step: Step| -> Vec<(String, Interval)> {
        let took = climbs.iter().filter(|climb| climb.id != reference.id).filter_map(|climb| {
            let by = match clock {
                Clock::Calendar => Interval::between(reference.at(step)?.date, climb.at(step)?.date),
                _ => climb.took(step)?,
            };
            Some((climb.name.clone(), by))
        });
        let mut took = crate::model::order::by_number(took.collect(), |(_, by)| by.middle());
        took.truncate(4);
        took
    };
    let told = TELLING.into_iter().map(|step| (step, others(step))).find(|(_, others)| !others.is_empty());
    match (told, clock) {
        (None, _) => nothing(),
        (Some((step, others)), Clock::Calendar) => {
            let date = reference.at(step).map(|dated| dated.date.in_words(lang)).unwrap_or_default();
            rockets::behind_sentence(step, &reference.name, &date, &others, lang)
        }
        (Some((step, others)), _) => {
            let falcon = reference.took(step).map(|by| (reference.name.clone(), by));
            rockets::progress_sentence(clock, step, &others, falcon, lang)
        }
    }
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let (lang, clock) = (brief.lang, brief.state.clock());
    let (climbs, _) = climbs(brief);
    // Falcon 9 first, so that the others lie over it.
    let behind = reference(brief).into_iter();
    let all: Vec<Climb<'_>> = behind.chain(climbs.into_iter().filter(|climb| climb.id != *REFERENCE)).collect();
    let dates = |climb: &Climb<'_>| -> Vec<f64> {
        let dated = climb.rungs.iter().filter_map(|rung| match rung {
            Rung::Reached(dated) | Rung::Promised(dated) => Some(dated.date),
            Rung::Empty => None,
        });
        dated.flat_map(|date| place(climb, date, clock)).collect()
    };
    let every: Vec<f64> = all.iter().flat_map(dates).collect();
    let (low, high) = (every.iter().copied().fold(f64::MAX, f64::min), every.iter().copied().fold(f64::MIN, f64::max));
    let (low, high) = if low <= high { (low, high) } else { (0.0, 1.0) };
    let x = match (clock, brief.state.from) {
        (Clock::Calendar, from) => {
            (from.map_or(low - 200.0, |from| f64::from(from.first().0).min(high - 400.0)), high + 200.0)
        }
        _ => (low.floor(), high.ceil().max(low.floor() + 1.0)),
    };
    let n = Step::ALL.len() as f64;
    let height = canvas.height_px(if canvas.is_narrow() { 470.0 } else { 560.0 });
    let left =
        step_names(canvas.is_narrow(), lang).iter().flatten().map(|name| width_px(name, 12.0)).fold(0.0, f64::max);
    // On the calendar most end where the data do, and their names need the room beside it.
    let right = if clock == Clock::Calendar && !canvas.is_narrow() { 124.0 } else { 14.0 };
    let margins = Margins { left: left + 14.0, top: 12.0, right, bottom: 30.0 };
    let mut sketch = Sketch::new(canvas, height, margins, x, (Scale::Linear, -0.35, n - 0.2));
    let (left, right) = sketch.x_range();
    let bottom = sketch.y_range().1;
    let grid: Vec<_> =
        (0..Step::ALL.len()).map(|idx| sketch.y_px(idx as f64)).map(|y| [(left, y), (right, y)]).collect();
    sketch.rule(&grid, Role::Rule, 1.0);
    for (idx, lines) in step_names(canvas.is_narrow(), lang).into_iter().enumerate() {
        let first = sketch.y_px(idx as f64) - 7.5 * (lines.len() - 1) as f64;
        for (line, name) in lines.into_iter().enumerate() {
            sketch.words(0.0, first + 15.0 * line as f64, name, Look::TICK);
        }
    }
    if clock == Clock::Calendar {
        let window = Window { from: Day(x.0 as i32), to: Day(x.1 as i32) };
        sketch.time_axis(&time_ticks(window, right - left, lang));
    } else {
        year_axis(&mut sketch, x, (left, right, bottom), lang);
    }
    let (mut marks, mut lines) = (Vec::new(), Vec::new());
    for climb in &all {
        draw_climb(&mut sketch, climb, x, brief, &mut marks, &mut lines);
    }
    lines.extend(marks.iter().copied());
    for climb in &all {
        // A name keeps off lines if it can, and off marks in any case.
        let _ = name_end(&mut sketch, climb, x, brief, &lines) || name_end(&mut sketch, climb, x, brief, &marks);
    }
    sketch.finish()
}

/// The names of the steps in one line each, or in two where room is scarce.
fn step_names(is_narrow: bool, lang: Lang) -> Vec<Vec<&'static str>> {
    let names = Step::ALL.map(|step| match (is_narrow, words::step_heading(step, lang)) {
        (true, (first, second)) => vec![first, second],
        (false, _) => vec![words::step(step).get(lang)],
    });
    names.into()
}

/// The line, the marks and the spots of one programme.
fn draw_climb(
    sketch: &mut Sketch<'_>,
    climb: &Climb<'_>,
    x: (f64, f64),
    brief: &Brief<'_>,
    marks: &mut Vec<Rect>,
    lines: &mut Vec<Rect>,
) {
    let clock = brief.state.clock();
    let inside = |value: f64| within(value, x.0, x.1);
    let (mut top, mut before) = (None, None);
    let mut line: Vec<Option<(f64, f64)>> = Vec::new();
    for (idx, dated) in climb.reached() {
        let at = (inside(place(climb, dated.date, clock)[1]), idx as f64);
        if top.is_none_or(|top| idx > top) {
            line.push(Some(at));
            top = Some(idx);
        } else if let Some(before) = before {
            // A lower step reached later: a thin line down to it, so that its mark is not an orphan.
            sketch.line(&[Some(before), Some(at)], climb.role, Stroke::Solid, 0.75);
        }
        before = Some(at);
    }
    if climb.id == *REFERENCE {
        let pixels: Vec<(f64, f64)> = line.iter().flatten().map(|(x, y)| (sketch.x_px(*x), sketch.y_px(*y))).collect();
        let segments: Vec<[(f64, f64); 2]> = pixels.iter().zip(pixels.iter().skip(1)).map(|(a, b)| [*a, *b]).collect();
        sketch.rule(&segments, Role::Rule, 10.0);
    }
    sketch.line(&line, climb.role, Stroke::Solid, 2.0);
    lines.extend(line.iter().zip(line.iter().skip(1)).flat_map(|(a, b)| along(sketch, *a, *b)));
    for (idx, rung) in climb.rungs.iter().enumerate() {
        let (dated, is_promise) = match rung {
            Rung::Reached(dated) => (dated, false),
            Rung::Promised(dated) => (dated, true),
            Rung::Empty => continue,
        };
        let [first, middle, last] = place(climb, dated.date, clock).map(inside);
        let y = idx as f64;
        if is_promise
            && let Some(Some(end)) = line.last()
            && end.1 < y
        {
            sketch.line(&[Some(*end), Some((middle, y))], climb.role, Stroke::Dashed, 1.5);
        }
        // A span shorter than its mark would only strike it through.
        if sketch.x_px(last) - sketch.x_px(first) > 12.0 {
            sketch.line(&[Some((first, y)), Some((last, y))], climb.role, Stroke::Solid, 2.0);
        }
        let (shape, fill) =
            if is_promise { (outcome_mark(dated.outcome).0, Fill::Hollow) } else { outcome_mark(dated.outcome) };
        sketch.marks(&[(middle, y)], climb.role, shape, fill, 10.0);
        let (x_px, y_px) = (sketch.x_px(middle), sketch.y_px(y));
        marks.push(Rect::around(x_px, y_px, 7.0, 7.0));
        sketch.spot(spot(climb, idx, dated, is_promise, (x_px, y_px), brief));
    }
}

/// Small boxes along a line, for names to keep off.
fn along(sketch: &Sketch<'_>, from: Option<(f64, f64)>, to: Option<(f64, f64)>) -> Vec<Rect> {
    let (Some(from), Some(to)) = (from, to) else { return Vec::new() };
    let [from, to] = [from, to].map(|(x, y)| (sketch.x_px(x), sketch.y_px(y)));
    let n = ((to.0 - from.0).hypot(to.1 - from.1) / 6.0).ceil().max(1.0) as usize;
    let share = |idx: usize| idx as f64 / n as f64;
    let at = |idx: usize| (from.0 + (to.0 - from.0) * share(idx), from.1 + (to.1 - from.1) * share(idx));
    (0..=n).map(at).map(|(x, y)| Rect::around(x, y, 2.0, 2.0)).collect()
}

fn spot(climb: &Climb<'_>, idx: usize, dated: &Dated<'_>, is_promise: bool, at: (f64, f64), brief: &Brief<'_>) -> Spot {
    let (lang, clock) = (brief.lang, brief.state.clock());
    let step = Step::ALL.get(idx).copied().unwrap_or(Step::Hop);
    let date = dated.date.in_words(lang);
    let mut lines = vec![match is_promise {
        true => words::promised(&date, lang),
        false => words::dated_outcome(&date, dated.outcome.in_words(lang), lang),
    }];
    if clock != Clock::Calendar {
        lines.push(rockets::on_clock(years(climb, dated.date), clock, lang));
    }
    lines.extend(reuse::step_before(&climb.rungs, step).map(|(before, by)| rockets::since_step(by, before, lang)));
    lines.extend(Some(dated.fact.statement.get(lang).to_owned()).filter(|statement| !statement.is_empty()));
    let title = words::titled(&climb.name, words::step(step).get(lang), lang);
    Spot { x_px: at.0, y_px: at.1, tail_px: 0.0, title, lines, fact: Some(dated.fact.id.clone()) }
}

/// The name of a programme beside its highest step, where there is room; the tips name it anyway.
fn name_end(sketch: &mut Sketch<'_>, climb: &Climb<'_>, x: (f64, f64), brief: &Brief<'_>, taken: &[Rect]) -> bool {
    let reached = climb.reached();
    let highest = reached.iter().max_by_key(|(idx, _)| *idx);
    let promised = climb.rungs.iter().enumerate().find_map(|(idx, rung)| match rung {
        Rung::Promised(dated) => Some((idx, *dated)),
        _ => None,
    });
    let Some((idx, dated)) = highest.copied().or(promised) else { return false };
    let [_, middle, _] = place(climb, dated.date, brief.state.clock()).map(|value| within(value, x.0, x.1));
    let (x_px, y_px) = (sketch.x_px(middle), sketch.y_px(idx as f64));
    let name = if climb.id == *REFERENCE { rockets::reference(&climb.name, brief.lang) } else { climb.name.clone() };
    // Beside it first, then ever further above and below.
    let beside = [(10.0, 0.0, Align::Left), (-10.0, 0.0, Align::Right)];
    let steps = [16.0, -16.0, 24.0, -24.0, 32.0, -32.0, 46.0, -46.0, 60.0, -60.0];
    let around =
        steps.into_iter().flat_map(|dy| [(8.0, dy, Align::Left), (-8.0, dy, Align::Right), (0.0, dy, Align::Centre)]);
    // Last, further down along its line, which comes from there.
    let afar = [76.0, 94.0, 112.0].map(|dy| (-28.0, dy, Align::Right));
    let look = Look::name(climb.role);
    beside
        .into_iter()
        .chain(around)
        .chain(afar)
        .any(|(dx, dy, align)| sketch.words_if_free(x_px + dx, y_px + dy, &name, look.aligned(align), taken))
}
