//! Chosen events on a time axis: thin rules with a few words, so that a curve can be read against what happened.
//!
//! Policy events are chosen by hand and named in `words`; firsts on the way to reuse follow from the milestones: the first
//! in the world and the first in China of each kind.

use super::figure::{Brief, Figure};
use super::measure::{Rect, width_px};
use super::palette::Role;
use super::sketch::{Align, Look, Sketch, Spot};
use crate::model::entity::Country;
use crate::model::reuse::{self, Dated};
use crate::model::{Edtf, EntityKind, Event, Fact, Id, Outcome, Step, Window, order};
use crate::view_state::{Clock, Marks, Mode};
use crate::words;

/// What puts marks on a sketch; [`none`] in the first view, which has no room for more.
pub type Marker = fn(&mut Sketch<'_>, &Brief<'_>, Window);

/// No marks.
pub fn none(_sketch: &mut Sketch<'_>, _brief: &Brief<'_>, _window: Window) {}

/// An event worth a rule.
struct Mark<'a> {
    date: Edtf,
    label: String,
    fact: &'a Fact,
}

/// The events chosen, within a window, oldest first.
fn marks<'a>(brief: &Brief<'a>, window: Window) -> Vec<Mark<'a>> {
    if brief.state.clock() != Clock::Calendar {
        return Vec::new();
    }
    let all = match brief.state.marks {
        Marks::None => Vec::new(),
        Marks::Policy => policies(brief),
        Marks::Firsts => firsts(brief),
    };
    let shown = all.into_iter().filter(|mark| window.holds(mark.date.middle())).collect();
    order::by_number(shown, |mark: &Mark<'_>| f64::from(mark.date.middle().0))
}

fn policies<'a>(brief: &Brief<'a>) -> Vec<Mark<'a>> {
    let known = words::POLICY_MARKS.iter().filter_map(|(id, label)| {
        let fact = brief.dataset.fact(&Id::parse(id)?)?;
        Some(Mark { date: fact.date(brief.policy())?, label: label.get(brief.lang).to_owned(), fact })
    });
    known.collect()
}

fn firsts<'a>(brief: &Brief<'a>) -> Vec<Mark<'a>> {
    let programmes: Vec<&Id> = brief
        .dataset
        .entities
        .iter()
        .filter(|entity| matches!(entity.kind, EntityKind::Programme { .. }))
        .map(|entity| &entity.id)
        .collect();
    let all: Vec<Dated<'a>> = programmes
        .into_iter()
        .flat_map(|id| reuse::milestones(brief.dataset, id, brief.policy()))
        .filter(|dated| dated.outcome == Outcome::Success && dated.milestone.event != Event::Plan)
        .collect();
    let all = order::by_number(all, |dated| f64::from(dated.date.middle().0));
    let mut marks: Vec<Mark<'a>> = Vec::new();
    for step in [Step::Landing, Step::Reflight, Step::TenthReflight] {
        let of_step = || all.iter().filter(|dated| dated.milestone.steps.contains(&step));
        let world = of_step().next();
        let chinese = of_step().find(|dated| is_chinese(brief, &dated.milestone.programme));
        for (dated, is_china) in [(world, false), (chinese, true)] {
            let Some(dated) = dated else { continue };
            let name = brief.name(&dated.milestone.programme);
            let label = words::first_mark(words::step(step).get(brief.lang), &name, is_china, brief.lang);
            if !marks.iter().any(|mark| mark.fact.id == dated.fact.id) {
                marks.push(Mark { date: dated.date, label, fact: dated.fact });
            }
        }
    }
    marks
}

fn is_chinese(brief: &Brief<'_>, programme: &Id) -> bool {
    let operator = brief.dataset.entity(programme).and_then(|entity| entity.organisation());
    let operator = operator.and_then(|operator| brief.dataset.entity(operator));
    operator.is_some_and(|operator| matches!(operator.kind, EntityKind::Organisation { country: Country::Cn, .. }))
}

/// Draws the events chosen: a rule each, named at its top where there is room; pointing at a name says its date.
pub fn draw(sketch: &mut Sketch<'_>, brief: &Brief<'_>, window: Window) {
    let marks = marks(brief, window);
    let ((left, right), (top, bottom)) = (sketch.x_range(), sketch.y_range());
    let at: Vec<f64> = marks.iter().map(|mark| sketch.day_px(mark.date.middle())).collect();
    let rules: Vec<[(f64, f64); 2]> = at.iter().map(|x| [(*x, top), (*x, bottom)]).collect();
    sketch.rule(&rules, Role::RuleStrong, 1.0);
    let others: Vec<Rect> =
        at.iter().map(|x| Rect { left: x - 2.0, top, right: x + 2.0, bottom: top + NAMES_PX }).collect();
    for (idx, (mark, x)) in marks.iter().zip(&at).enumerate() {
        let look = Look { size_px: 11.0, ..Look::TICK };
        let width = width_px(&mark.label, look.size_px);
        let taken: Vec<Rect> =
            others.iter().enumerate().filter(|(other, _)| *other != idx).map(|(_, rect)| *rect).collect();
        let lines = (0..5).map(|line| top + 8.0 + 14.0 * f64::from(line));
        let sides = [(x + 4.0, Align::Left), (x - 4.0, Align::Right)];
        let fits = |align: Align| match align {
            Align::Left => x + 4.0 + width <= right,
            _ => x - 4.0 - width >= left,
        };
        let places: Vec<(f64, f64, Align)> =
            lines.flat_map(|y| sides.map(|(x, align)| (x, y, align))).filter(|(_, _, align)| fits(*align)).collect();
        // Rather across another rule than not at all.
        let tries =
            [taken.as_slice(), &[]].into_iter().flat_map(|taken| places.iter().map(move |place| (place, taken)));
        let placed = tries
            .into_iter()
            .find(|((x, y, align), taken)| sketch.words_if_free(*x, *y, &mark.label, look.aligned(*align), taken));
        let placed = placed.map(|((_, y, _), _)| *y);
        sketch.spot(Spot {
            x_px: *x,
            y_px: placed.unwrap_or(top + 8.0),
            tail_px: 0.0,
            title: mark.label.clone(),
            lines: vec![mark.date.in_words(brief.lang)],
            fact: Some(mark.fact.id.clone()),
        });
    }
}

/// How far down from the top names may stand.
const NAMES_PX: f64 = 72.0;

/// The figure with the marks of its chart told in its notes and named among its sources.
pub fn explained(mut figure: Figure, brief: &Brief<'_>) -> Figure {
    let window = match brief.state.mode {
        Mode::Rounds => super::rounds::window(brief),
        Mode::Cumulative => super::cumulative::window(brief),
        Mode::Valuations => super::valuations::window(brief),
        Mode::Launched => super::satellites::shown_window(brief, super::satellites::Count::Launched),
        Mode::InOrbit => super::satellites::shown_window(brief, super::satellites::Count::InOrbit),
        Mode::Rate => super::rate::shown_window(brief),
        _ => return figure,
    };
    let marks = marks(brief, window);
    if marks.is_empty() {
        return figure;
    }
    let named: Vec<String> = marks
        .iter()
        .map(|mark| words::marked_event(&mark.label, &mark.date.in_words(brief.lang), brief.lang))
        .collect();
    figure.notes.push(words::marked(&named, brief.lang));
    for source in super::figure::sources_of(marks.iter().map(|mark| mark.fact)) {
        if !figure.sources.contains(&source) {
            figure.sources.push(source);
        }
    }
    figure
}
