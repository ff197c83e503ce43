//! How fast did each programme climb, counted from one start?
//!
//! x: years since the clock's start, or the date; y: the steps, lowest at the bottom; a line for each programme, Falcon 9
//! behind them as the reference. Lines, because the slope is the pace, which the ladder's matrix hides.

use super::axis::time_ticks;
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, Sign, Table, sources_of};
use super::ladder::{outcome_key, outcome_mark};
use super::measure::{Rect, within};
use super::palette::{self, Role};
use super::sketch::{Align, Canvas, Drawing, Fill, Look, Margins, Sketch, Spot, Stroke};
use crate::model::interval::Interval;
use crate::model::reuse::{self, Dated, Rung};
use crate::model::{Day, Edtf, EntityKind, Event, Id, Step, Window};
use crate::view_state::{Clock, Scale};
use crate::words::{self, rockets};

/// The programme all others are measured against.
const REFERENCE: &str = "falcon-9";

/// The steps worth comparing, the most telling first.
const TELLING: [Step; 5] = [Step::Landing, Step::RecoveryAttempt, Step::FirstOrbit, Step::FirstLaunch, Step::HighHop];

/// One programme on the clock.
struct Climb<'a> {
    id: Id,
    name: String,
    role: Role,
    /// Where its clock starts; the epoch on the calendar.
    start: Edtf,
    rungs: [Rung<'a>; Step::ALL.len()],
}

impl<'a> Climb<'a> {
    /// The rungs reached, in order of time, with their place on the ladder.
    fn reached(&self) -> Vec<(usize, Dated<'a>)> {
        let reached = self.rungs.iter().enumerate().filter_map(|(idx, rung)| match rung {
            Rung::Reached(dated) => Some((idx, *dated)),
            Rung::Promised(_) | Rung::Empty => None,
        });
        crate::model::order::by_number(reached.collect(), |(_, dated)| f64::from(dated.date.middle().0))
    }

    fn at(&self, step: Step) -> Option<Dated<'a>> {
        let idx = Step::ALL.iter().position(|at| *at == step)?;
        self.reached().into_iter().find(|(at, _)| *at == idx).map(|(_, dated)| dated)
    }

    /// The time from the clock's start to a step.
    fn took(&self, step: Step) -> Option<Interval> {
        let from = self.start;
        self.at(step).map(|dated| Interval::between(from, dated.date)).filter(|by| by.most >= 0)
    }
}

/// The date a programme's clock starts on; on the calendar, any date does.
fn start(brief: &Brief<'_>, id: &Id, rungs: &[Rung<'_>; Step::ALL.len()]) -> Option<Edtf> {
    let reached = |step: Step| {
        Step::ALL.iter().zip(rungs).find_map(|(at, rung)| match rung {
            Rung::Reached(dated) if *at == step => Some(dated.date),
            _ => None,
        })
    };
    match brief.state.clock() {
        Clock::FirstHop => reached(Step::Hop),
        Clock::FirstOrbit => reached(Step::FirstLaunch),
        Clock::Founding => {
            let operator = brief.dataset.entity(id)?.organisation()?;
            match brief.dataset.entity(operator)?.kind {
                EntityKind::Organisation { founded, .. } => founded,
                _ => None,
            }
        }
        Clock::Calendar | Clock::FirstSatellite => Some(Edtf::from(Day(0))),
    }
}

fn climb<'a>(brief: &Brief<'a>, id: &Id, window: Window) -> Option<Climb<'a>> {
    let mut milestones = reuse::milestones(brief.dataset, id, brief.policy());
    milestones.retain(|dated| dated.milestone.event == Event::Plan || dated.date.first() <= window.to);
    let rungs = reuse::ladder(&milestones);
    let start = start(brief, id, &rungs)?;
    let organisation = brief.dataset.entity(id).and_then(|entity| entity.organisation());
    let has_any = rungs.iter().any(|rung| !matches!(rung, Rung::Empty));
    let (id, name, role) = (id.clone(), brief.name(id), palette::organisation(organisation));
    has_any.then_some(Climb { id, name, role, start, rungs })
}

/// The picked programmes on the clock, and the names of those it leaves out.
fn climbs<'a>(brief: &Brief<'a>) -> (Vec<Climb<'a>>, Vec<String>) {
    let window = brief.window(None, brief.dataset.reach.milestones);
    let (mut on, mut out) = (Vec::new(), Vec::new());
    for id in brief.state.picked() {
        match climb(brief, &id, window) {
            Some(climb) => on.push(climb),
            None => out.push(brief.name(&id)),
        }
    }
    (on, out)
}

fn reference<'a>(brief: &Brief<'a>) -> Option<Climb<'a>> {
    climb(brief, &Id::parse(REFERENCE)?, brief.window(None, brief.dataset.reach.milestones))
}

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
            let before = reuse::step_before(&climb.rungs, step);
            let since = before.map_or("–".to_owned(), |(before, by)| rockets::since_step(by, before, lang));
            let mut row = vec![
                Cell::plain(climb.name.clone()),
                Cell::plain(words::step(step).get(lang)),
                Cell::of(when, dated.fact),
            ];
            if clock != Clock::Calendar {
                row.push(Cell::plain(rockets::clock_years(years(climb, dated.date), lang)));
            }
            row.push(Cell::plain(since));
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

/// Years from the clock's start to a date, the fewest and the most.
fn years(climb: &Climb<'_>, date: Edtf) -> (f64, f64) {
    (date.first().years_since(climb.start.last()), date.last().years_since(climb.start.first()))
}

/// Where a date stands on the x axis: its first, middle and last value.
fn place(climb: &Climb<'_>, date: Edtf, clock: Clock) -> [f64; 3] {
    [date.first(), date.middle(), date.last()].map(|day| match clock {
        Clock::Calendar => f64::from(day.0),
        _ => day.years_since(climb.start.middle()),
    })
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
    let margins = Margins { left: 8.0, top: 12.0, right: 14.0, bottom: 30.0 };
    let mut sketch = Sketch::new(canvas, height, margins, x, (Scale::Linear, -0.35, n - 0.2));
    let (left, right) = sketch.x_range();
    let bottom = sketch.y_range().1;
    let grid: Vec<_> =
        (0..Step::ALL.len()).map(|idx| sketch.y_px(idx as f64)).map(|y| [(0.0, y), (right, y)]).collect();
    sketch.rule(&grid, Role::Rule, 1.0);
    for (idx, step) in Step::ALL.iter().enumerate() {
        let y = sketch.y_px(idx as f64) - 10.0;
        sketch.words(0.0, y, words::step(*step).get(lang), Look::TICK);
    }
    if clock == Clock::Calendar {
        let window = Window { from: Day(x.0 as i32), to: Day(x.1 as i32) };
        sketch.time_axis(&time_ticks(window, right - left, lang));
    } else {
        year_axis(&mut sketch, x, (left, right, bottom), lang);
    }
    let mut taken = Vec::new();
    for climb in &all {
        draw_climb(&mut sketch, climb, x, brief, &mut taken);
    }
    for climb in &all {
        name_end(&mut sketch, climb, x, brief, &taken);
    }
    sketch.finish()
}

/// Whole years along the bottom; the zero, where the clock starts, is a line of its own.
fn year_axis(sketch: &mut Sketch<'_>, x: (f64, f64), (left, right, bottom): (f64, f64, f64), lang: crate::model::Lang) {
    let n_fit = ((right - left) / 46.0).max(1.0);
    let step = [1.0, 2.0, 5.0, 10.0, 20.0].into_iter().find(|step| (x.1 - x.0) / step <= n_fit).unwrap_or(50.0);
    sketch.rule(&[[(0.0, bottom), (right, bottom)]], Role::RuleStrong, 1.0);
    let zero = sketch.x_px(0.0);
    sketch.rule(&[[(zero, sketch.y_range().0), (zero, bottom)]], Role::RuleStrong, 1.0);
    let first = (x.0 / step).ceil() as i32;
    let last = (x.1 / step).floor() as i32;
    for at in (first..=last).rev() {
        let value = f64::from(at) * step;
        let px = sketch.x_px(value);
        sketch.rule(&[[(px, bottom), (px, bottom + 5.0)]], Role::RuleStrong, 1.0);
        let align = if at == last { Align::Right } else { Align::Centre };
        let px = if at == last { (px + 14.0).min(right + 14.0) } else { px };
        sketch.words_if_free(
            px,
            bottom + 15.0,
            &rockets::years_tick(value, at == last, lang),
            Look::TICK.aligned(align),
            &[],
        );
    }
}

/// The line, the marks and the spots of one programme.
fn draw_climb(sketch: &mut Sketch<'_>, climb: &Climb<'_>, x: (f64, f64), brief: &Brief<'_>, taken: &mut Vec<Rect>) {
    let clock = brief.state.clock();
    let inside = |value: f64| within(value, x.0, x.1);
    let mut top = None;
    let mut line = Vec::new();
    for (idx, dated) in climb.reached() {
        if top.is_none_or(|top| idx > top) {
            let [_, middle, _] = place(climb, dated.date, clock);
            line.push(Some((inside(middle), idx as f64)));
            top = Some(idx);
        }
    }
    let is_reference = climb.id == *REFERENCE;
    sketch.line(&line, climb.role, Stroke::Solid, if is_reference { 5.0 } else { 2.0 });
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
        taken.push(Rect::around(x_px, y_px, 7.0, 7.0));
        sketch.spot(spot(climb, idx, dated, is_promise, (x_px, y_px), brief));
    }
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
fn name_end(sketch: &mut Sketch<'_>, climb: &Climb<'_>, x: (f64, f64), brief: &Brief<'_>, taken: &[Rect]) {
    let reached = climb.reached();
    let highest = reached.iter().max_by_key(|(idx, _)| *idx);
    let promised = climb.rungs.iter().enumerate().find_map(|(idx, rung)| match rung {
        Rung::Promised(dated) => Some((idx, *dated)),
        _ => None,
    });
    let Some((idx, dated)) = highest.copied().or(promised) else { return };
    let [_, middle, _] = place(climb, dated.date, brief.state.clock()).map(|value| within(value, x.0, x.1));
    let (x_px, y_px) = (sketch.x_px(middle), sketch.y_px(idx as f64));
    let name = if climb.id == *REFERENCE { rockets::reference(&climb.name, brief.lang) } else { climb.name.clone() };
    let places = [
        (10.0, 0.0, Align::Left),
        (-10.0, 0.0, Align::Right),
        (0.0, -16.0, Align::Centre),
        (0.0, 16.0, Align::Centre),
        (8.0, -16.0, Align::Left),
        (8.0, 16.0, Align::Left),
        (-8.0, -16.0, Align::Right),
        (-8.0, 16.0, Align::Right),
        (8.0, 31.0, Align::Left),
        (-8.0, 31.0, Align::Right),
        (8.0, -31.0, Align::Left),
        (-8.0, -31.0, Align::Right),
    ];
    let look = Look::name(climb.role);
    let _ = places
        .iter()
        .any(|(dx, dy, align)| sketch.words_if_free(x_px + dx, y_px + dy, &name, look.aligned(*align), taken));
}
