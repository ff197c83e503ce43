//! Programmes on a clock: where it starts for each, and how far from there every step lies.

use super::derived::{Derivation, Derived, Input};
use super::figure::{Brief, Cell};
use super::palette::{self, Role};
use super::sketch::{Align, Look, Sketch};
use crate::model::interval::Interval;
use crate::model::reuse::{self, Dated, Rung};
use crate::model::{Day, Edtf, EntityKind, Event, Id, Lang, Step, Window, order};
use crate::view_state::Clock;
use crate::words::{self, rockets, workings};

/// The programme all others are measured against.
pub const REFERENCE: &str = "falcon-9";

/// One programme on the clock.
pub struct Climb<'a> {
    /// The programme.
    pub id: Id,
    /// Its name.
    pub name: String,
    /// Its colour.
    pub role: Role,
    /// Where its clock starts; the epoch on the calendar.
    pub start: Edtf,
    /// Its ladder.
    pub rungs: [Rung<'a>; Step::ALL.len()],
}

impl<'a> Climb<'a> {
    /// The rungs reached, in order of time, with their place on the ladder.
    pub fn reached(&self) -> Vec<(usize, Dated<'a>)> {
        let reached = self.rungs.iter().enumerate().filter_map(|(idx, rung)| match rung {
            Rung::Reached(dated) => Some((idx, *dated)),
            Rung::Promised(_) | Rung::Empty => None,
        });
        order::by_number(reached.collect(), |(_, dated)| f64::from(dated.date.middle().0))
    }

    /// The event that first reached a step.
    pub fn at(&self, step: Step) -> Option<Dated<'a>> {
        let idx = Step::ALL.iter().position(|at| *at == step)?;
        self.reached().into_iter().find(|(at, _)| *at == idx).map(|(_, dated)| dated)
    }

    /// The time from the clock's start to a step.
    pub fn took(&self, step: Step) -> Option<Interval> {
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

/// One programme on the clock, unless the clock never starts for it or nothing of it is known.
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
pub fn climbs<'a>(brief: &Brief<'a>) -> (Vec<Climb<'a>>, Vec<String>) {
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

/// The programme all others are measured against, on the clock.
pub fn reference<'a>(brief: &Brief<'a>) -> Option<Climb<'a>> {
    climb(brief, &Id::parse(REFERENCE)?, brief.window(None, brief.dataset.reach.milestones))
}

/// Years from the clock's start to a date, the fewest and the most.
pub fn years(climb: &Climb<'_>, date: Edtf) -> (f64, f64) {
    (date.first().years_since(climb.start.last()), date.last().years_since(climb.start.first()))
}

/// A date and the event it is that of, as an input.
fn input(brief: &Brief<'_>, dated: &Dated<'_>) -> Input {
    Input::of(brief, dated.fact, dated.date.in_words(brief.lang))
}

/// The years on the clock, and the two dates they are worked out from.
pub fn clock_cell(brief: &Brief<'_>, climb: &Climb<'_>, dated: &Dated<'_>) -> Cell {
    let lang = brief.lang;
    let text = rockets::clock_years(years(climb, dated.date), lang);
    let title = words::titled(&climb.name, rockets::ON_CLOCK.get(lang), lang);
    let starts = climb.reached().into_iter().find(|(_, first)| first.date == climb.start);
    let start = match starts.filter(|_| brief.state.clock() != Clock::Founding) {
        Some((_, first)) => input(brief, &first),
        None => Input::plain(workings::CLOCK_START.get(lang), climb.start.in_words(lang)),
    };
    let working = Derived::new(title, &*text, workings::YEARS_ON_CLOCK.get(lang)).from(start);
    Cell::plain(text).worked_out(working.from(input(brief, dated)))
}

/// The time since the step before, and the two dates it is worked out from.
pub fn since_cell(brief: &Brief<'_>, climb: &Climb<'_>, step: Step) -> Cell {
    let lang = brief.lang;
    let Some((before, by)) = reuse::step_before(&climb.rungs, step) else { return Cell::plain("–") };
    let text = rockets::since_step(by, before, lang);
    let cell = Cell::plain(text);
    match [before, step].map(|step| climb.at(step).map(|dated| (dated.fact.id.clone(), step))) {
        [Some(from), Some(to)] => cell.worked_out(Derivation::Interval([from, to])),
        _ => cell,
    }
}

/// Where a date stands on the x axis: its first, middle and last value.
pub fn place(climb: &Climb<'_>, date: Edtf, clock: Clock) -> [f64; 3] {
    [date.first(), date.middle(), date.last()].map(|day| match clock {
        Clock::Calendar => f64::from(day.0),
        _ => day.years_since(climb.start.middle()),
    })
}

/// Whole years along the bottom; the zero, where the clock starts, is a line of its own.
pub fn year_axis(sketch: &mut Sketch<'_>, x: (f64, f64), (left, right, bottom): (f64, f64, f64), lang: Lang) {
    let n_fit = ((right - left) / 46.0).max(1.0);
    let step = [1.0, 2.0, 5.0, 10.0, 20.0].into_iter().find(|step| (x.1 - x.0) / step <= n_fit).unwrap_or(50.0);
    sketch.rule(&[[(left, bottom), (right, bottom)]], Role::RuleStrong, 1.0);
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
