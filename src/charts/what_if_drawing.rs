//! The drawing of what-if growth: history, scenarios with their bands, targets, and the word across.

use super::axis::{time_ticks, value_ticks};
use super::figure::Brief;
use super::fleet;
use super::palette::{Role, Shape};
use super::satellites::name_room;
use super::scenario::{self, Case};
use super::sketch::{self, Align, Canvas, Drawing, Fill, Look, Margins, Sketch, Spot, Stroke};
use crate::model::number::grouped;
use crate::model::scenario::Step;
use crate::model::{Day, Window};
use crate::words;

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let Some(case) = scenario::case(brief).filter(|_| brief.dataset.has_evidence()) else {
        return sketch::nothing(canvas);
    };
    let (lang, scale) = (brief.lang, brief.state.scale());
    let scenarios: Vec<Vec<Step>> = case.scenarios.iter().map(|assumed| case.steps(assumed)).collect();
    let points: Vec<(Day, f64)> =
        case.growth.points.iter().map(|point| (point.day, case.growth.present(point.day))).collect();
    let first = points.first().map_or(case.observed.from, |(day, _)| *day);
    let due = case.goals.iter().filter_map(|goal| goal.by).map(|by| by.last());
    let last = scenarios.iter().filter_map(|steps| steps.last()).map(|step| step.day).chain(due).max();
    let window = Window { from: first.month_start(), to: last.unwrap_or(case.observed.from) };
    let highest = scenarios.iter().flatten().map(|step| step.in_orbit.high);
    let values: Vec<f64> = points
        .iter()
        .map(|(_, n)| *n)
        .chain(highest)
        .chain(case.goals.iter().filter_map(|goal| goal.satellites))
        .collect();
    let ticks = value_ticks(scale, values.iter().copied());
    let height = canvas.height_px(if canvas.is_narrow() { 400.0 } else { 480.0 });
    let names: Vec<String> = case
        .scenarios
        .iter()
        .enumerate()
        .map(|(idx, assumed)| {
            words::scenario_end(&words::scenario_name(idx, scenarios.len(), lang), case.is_cut(assumed))
        })
        .collect();
    let right = name_room(names.iter().cloned(), canvas);
    let margins = Margins { left: 54.0, top: 26.0, right, bottom: 30.0 };
    let x = (f64::from(window.from.0), f64::from(window.to.0));
    let mut sketch = Sketch::new(canvas, height, margins, x, (scale, ticks.min, ticks.max));
    let top = ticks.at.len().saturating_sub(1);
    let named = ticks
        .at
        .iter()
        .enumerate()
        .map(|(idx, value)| (*value, if idx == top { words::n_satellites(*value, lang) } else { grouped(*value) }));
    sketch.value_axis(&named.collect::<Vec<_>>());
    let (left, end) = sketch.x_range();
    sketch.time_axis(&time_ticks(window, end - left, lang));
    let (role, shape) = fleet::mark(brief, &case.growth.constellation);
    // A log axis has no zero.
    let shown = |n: f64| n.max(ticks.min);
    let mut ends = Vec::new();
    for ((idx, steps), end) in scenarios.iter().enumerate().zip(names) {
        let role = if idx == 0 { role } else { Role::TextQuiet };
        let edges: Vec<_> = steps
            .iter()
            .map(|step| (f64::from(step.day.0), shown(step.in_orbit.low), shown(step.in_orbit.high)))
            .collect();
        sketch.band(&edges, role);
        let line: Vec<_> =
            steps.iter().map(|step| Some((f64::from(step.day.0), shown(step.in_orbit.middle)))).collect();
        sketch.line(&line, role, Stroke::Dashed, 2.0);
        let name = words::scenario_name(idx, scenarios.len(), lang);
        ends.extend(steps.last().map(|step| (sketch.y_px(shown(step.in_orbit.middle)), end, role)));
        for step in steps.iter().filter(|step| step.day.ymd().1 == 12) {
            let count = words::within_band(step.in_orbit.low, step.in_orbit.middle, step.in_orbit.high, lang);
            sketch.spot(Spot {
                x_px: sketch.day_px(step.day),
                y_px: sketch.y_px(shown(step.in_orbit.middle)),
                tail_px: 0.0,
                title: name.clone(),
                lines: vec![words::in_orbit_then(&count, &words::short_month(step.day.ymd().0, 12, lang), lang)],
                fact: None,
            });
        }
    }
    sketch.end_names(ends);
    draw_goals(brief, &case, &mut sketch, shown, canvas.is_narrow());
    draw_history(brief, &case, &points, &mut sketch, (role, shape));
    across(&mut sketch, &scenarios, brief);
    sketch.finish()
}

/// Targets: a diamond on a stem on their day, or a rule across the years where they have none.
fn draw_goals(
    brief: &Brief<'_>,
    case: &Case<'_>,
    sketch: &mut Sketch<'_>,
    shown: impl Fn(f64) -> f64,
    is_narrow: bool,
) {
    let lang = brief.lang;
    let (_, bottom) = sketch.y_range();
    let (_, right) = sketch.x_range();
    for goal in &case.goals {
        let Some(n) = goal.satellites else { continue };
        let y_px = sketch.y_px(shown(n));
        let by = goal.by.map(|by| words::deadline(by, lang));
        let promised =
            words::promised_by(&grouped(n), by.as_deref().unwrap_or(words::NO_DATE.get(lang)), by.is_some(), lang);
        let mut lines = vec![promised];
        lines.extend(
            case.scenarios
                .first()
                .and_then(|assumed| case.takes(assumed, goal, brief))
                .map(|takes| words::what_it_takes(&takes, lang)),
        );
        lines.push(fleet::said_by(brief, goal.fact));
        let x_px = match goal.by {
            Some(by) => {
                let x_px = sketch.day_px(by.last());
                sketch.rule(&[[(x_px, bottom), (x_px, y_px)]], Role::RuleStrong, 1.0);
                sketch.mark_at((x_px, y_px), Role::Text, Shape::Diamond, Fill::Hollow, 13.0);
                x_px
            }
            None => {
                let start = sketch.day_px(case.observed.from);
                sketch.rule(&[[(start, y_px), (right, y_px)]], Role::RuleStrong, 1.5);
                start + 12.0
            }
        };
        let look = Look { role: Role::Text, ..Look::TICK };
        // Side by side, long labels would meet on narrow screens.
        let label = if is_narrow { grouped(n) } else { words::n_satellites(n, lang) };
        let places = [
            (x_px + 10.0, y_px - 8.0, Align::Left),
            (x_px - 10.0, y_px - 8.0, Align::Right),
            (x_px, y_px - 18.0, Align::Centre),
            (x_px + 10.0, y_px + 12.0, Align::Left),
        ];
        let _ = places.into_iter().any(|(x, y, align)| sketch.words_if_free(x, y, &label, look.aligned(align), &[]));
        sketch.spot(Spot {
            x_px,
            y_px,
            tail_px: 0.0,
            title: goal.fact.statement.get(lang).to_owned(),
            lines,
            fact: Some(goal.fact.id.clone()),
        });
    }
}

/// What was counted, solid, up to today.
fn draw_history(
    brief: &Brief<'_>,
    case: &Case<'_>,
    points: &[(Day, f64)],
    sketch: &mut Sketch<'_>,
    (role, shape): (Role, Shape),
) {
    let name = brief.name(&case.growth.constellation);
    let line: Vec<_> = points.iter().filter(|(_, n)| *n > 0.0).map(|(day, n)| Some((f64::from(day.0), *n))).collect();
    sketch.line(&line, role, Stroke::Solid, 2.25);
    let fact = case.growth.in_orbit.as_ref().unwrap_or(&case.growth.launched);
    for (day, n) in points.iter().filter(|(_, n)| *n > 0.0) {
        let lines = vec![words::satellites_on(&grouped(*n), &day.in_words(brief.lang), brief.lang)];
        let (x_px, y_px) = (sketch.day_px(*day), sketch.y_px(*n));
        sketch.spot(Spot { x_px, y_px, tail_px: 0.0, title: name.clone(), lines, fact: Some(fact.clone()) });
    }
    if let Some((day, n)) = points.last().filter(|(_, n)| *n > 0.0) {
        sketch.marks(&[(f64::from(day.0), *n)], role, shape, Fill::Solid, 9.0);
        let (x, y) = (sketch.day_px(*day), sketch.y_px(*n));
        let look = Look::name(role);
        let places = [
            (x - 8.0, y - 14.0, Align::Right),
            (x, y - 16.0, Align::Centre),
            (x + 6.0, y + 18.0, Align::Left),
            (x, y + 18.0, Align::Centre),
        ];
        let _ = places.into_iter().any(|(x, y, align)| sketch.words_if_free(x, y, &name, look.aligned(align), &[]));
    }
}

/// The word that says what it is, across the shading.
fn across(sketch: &mut Sketch<'_>, scenarios: &[Vec<Step>], brief: &Brief<'_>) {
    let look = Look { role: Role::TextQuiet, size_px: 15.0, bold: true, align: Align::Centre };
    let word = words::SCENARIO_WORD.get(brief.lang);
    for steps in scenarios {
        let shares = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2];
        let at = shares.iter().filter_map(|share| steps.get((steps.len() as f64 * share) as usize));
        let places: Vec<(f64, f64)> =
            at.map(|step| (sketch.day_px(step.day), sketch.y_px(step.in_orbit.middle.max(1.0)))).collect();
        let _ = places.into_iter().any(|(x, y)| {
            [-15.0, 15.0, -28.0, 28.0].into_iter().any(|shift| sketch.words_if_free(x, y + shift, word, look, &[]))
        });
    }
}
