//! When would it reach what it promised, if this went on, and what would it take?
//!
//! x: date; y: satellites in orbit. Solid until today; then each scenario dashed, with a shaded band and the word across it,
//! so that it never looks like data. Targets stand as diamonds on stems on their day.

use super::axis::{time_ticks, value_ticks};
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, Sign, Table, sources_of};
use super::fleet;
use super::palette::{Role, Shape};
use super::satellites::name_room;
use super::sketch::{self, Align, Canvas, Drawing, Fill, Look, Margins, Sketch, Spot, Stroke};
use crate::model::number::grouped;
use crate::model::scenario::{Assumptions, Band, Observed, Reached, Step};
use crate::model::target::{self, Standing, Target};
use crate::model::{Day, Edtf, Growth, Id, Window, order};
use crate::view_state::{Plan, Scale};
use crate::words;

/// One constellation, what was observed of it, what it promised, and the scenarios in force.
struct Case<'a> {
    growth: &'a Growth,
    observed: Observed,
    goals: Vec<Target<'a>>,
    scenarios: Vec<Assumptions>,
}

/// The constellation looked at: the first one picked; Guowang, whose plan is the largest of China's, where nobody chose.
pub fn subject(brief: &Brief<'_>) -> Option<Id> {
    match &brief.state.pick {
        Some(ids) => ids.iter().find(|id| brief.dataset.growth(id).is_some()).cloned(),
        None => Id::parse("guowang"),
    }
}

fn case<'a>(brief: &Brief<'a>) -> Option<Case<'a>> {
    let dataset = brief.dataset;
    let growth = dataset.growth(&subject(brief)?)?;
    let manifest = dataset.manifests.iter().find(|manifest| manifest.constellation == growth.constellation);
    let observed = Observed::of(growth, manifest, dataset.reach.launches)?;
    let open = |target: &Target<'_>| matches!(target.standing(growth, dataset.reach.launches), Standing::Open(_));
    let goals = target::targets(dataset, &growth.constellation, brief.policy()).into_iter().filter(open).collect();
    let [first, second] = brief.state.plans;
    let plans = [Some(first.unwrap_or_default()), second];
    let scenarios = plans.iter().flatten().map(|plan: &Plan| observed.assume(plan.values())).collect();
    Some(Case { growth, observed, goals, scenarios })
}

impl Case<'_> {
    /// The largest number promised: what the scenario is measured by.
    fn largest(&self) -> Option<f64> {
        self.goals.iter().filter_map(|goal| goal.satellites).max_by(f64::total_cmp)
    }

    /// How many months are shown: past the last target's day and until the largest is reached, 10 to 25 years.
    fn n_months(&self) -> usize {
        let from = self.observed.from;
        let due = self.goals.iter().filter_map(|goal| goal.by).map(Edtf::last);
        let reached =
            self.scenarios.iter().filter_map(|assumed| match self.observed.reached(assumed, self.largest()?) {
                [Reached::By(day), ..] => Some(day),
                _ => None,
            });
        let last = due.chain(reached).max().unwrap_or(from);
        ((last.years_since(from) * 12.0) as usize + 12).clamp(120, 300)
    }

    /// A scenario's steps, cut where it has far outgrown every target.
    fn steps(&self, assumed: &Assumptions) -> Vec<Step> {
        let cap = self.largest().map_or(f64::INFINITY, |largest| 3.0 * largest.max(self.observed.in_orbit));
        let steps = self.observed.forecast(assumed, self.n_months());
        steps
            .into_iter()
            .take_while(|step| step.in_orbit.middle <= cap)
            .map(|step| Step { in_orbit: Band { high: step.in_orbit.high.min(cap), ..step.in_orbit }, ..step })
            .collect()
    }

    fn takes(&self, assumed: &Assumptions, goal: &Target<'_>, brief: &Brief<'_>) -> Option<words::Takes> {
        let (target, by) = (goal.satellites?, goal.by?);
        let required = self.observed.required(assumed, target, by.last())?;
        Some(words::Takes {
            target: grouped(target),
            by: by.in_words(brief.lang),
            launches: required.launches_per_year,
            surely: required.surely,
            observed: self.observed.launches_per_year,
        })
    }
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    let lang = brief.lang;
    let Some(case) = case(brief) else {
        let sentence = words::nothing_to_project(lang);
        let title = words::what_if_title(words::CONSTELLATION.get(lang), lang);
        let table = Table { columns: columns(brief), rows: Vec::new() };
        return Figure { title, sentence, table, reaches: brief.dataset.reach.launches, ..Figure::default() };
    };
    let name = brief.name(&case.growth.constellation);
    if !brief.dataset.has_evidence() {
        let sentence = words::FACTS_LOADING.get(lang).to_owned();
        return Figure {
            title: words::what_if_title(&name, lang),
            sentence,
            reaches: brief.dataset.reach.launches,
            ..Figure::default()
        };
    }
    let observed = &case.observed;
    let mut notes = vec![
        words::SCENARIO_NOTE.get(lang).to_owned(),
        words::observed_note(
            observed.launches_per_year,
            observed.satellites_per_launch,
            &observed.rate_until.in_words(lang),
            lang,
        ),
    ];
    for (idx, assumed) in case.scenarios.iter().enumerate() {
        notes.push(words::assumed_note(
            &words::scenario_name(idx, case.scenarios.len(), lang),
            assumed.launches_per_year,
            assumed.satellites_per_launch,
            [assumed.growth, assumed.failure],
            assumed.lifetime_months.map(|months| months / 12),
            lang,
        ));
    }
    notes.push(words::BAND_NOTE.get(lang).to_owned());
    if observed.from < brief.dataset.reach.launches {
        notes.push(words::reaches_only(&name, &observed.from.in_words(lang), lang));
    }
    if brief.state.picked().len() > 1 {
        notes.push(words::first_only(&name, lang));
    }
    if brief.state.scale() == Scale::Log {
        notes.push(words::LOG_NOTE.get(lang).to_owned());
    }
    let key = |sign, meaning: words::Phrase| KeyEntry { sign, meaning: meaning.get(lang).to_owned() };
    let facts = [Some(&case.growth.launched), case.growth.in_orbit.as_ref()].into_iter().flatten();
    let facts = facts.filter_map(|id| brief.dataset.fact(id)).chain(case.goals.iter().map(|goal| goal.fact));
    Figure {
        title: words::what_if_title(&name, lang),
        sentence: sentence(brief, &case, &name),
        notes,
        scopes: Vec::new(),
        key: vec![
            key(Sign::Line(Stroke::Solid), words::KEY_COUNTED),
            key(Sign::Line(Stroke::Dashed), words::KEY_SCENARIO),
            key(Sign::Mark(Shape::Diamond, Fill::Hollow), words::KEY_GOAL),
        ],
        table: table(brief, &case),
        sources: sources_of(facts),
        reaches: observed.from,
    }
}

/// The answer both ways: when the largest target is reached, and what it takes to reach the next one in time.
fn sentence(brief: &Brief<'_>, case: &Case<'_>, name: &str) -> String {
    let (lang, today) = (brief.lang, case.observed.from);
    let Some(assumed) = case.scenarios.first() else { return String::new() };
    let mut parts = Vec::new();
    match case.largest() {
        Some(largest) => {
            let when = case.observed.reached(assumed, largest);
            parts.push(words::reaches_target(name, &grouped(largest), when, today, lang));
        }
        None => {
            let last = case.steps(assumed).last().copied();
            parts.extend(last.map(|step| {
                let n = words::within_band(step.in_orbit.low, step.in_orbit.middle, step.in_orbit.high, lang);
                words::without_target(name, &n, &words::about_when(step.day, today, lang), lang)
            }));
        }
    }
    let next = case.goals.iter().find_map(|goal| case.takes(assumed, goal, brief).filter(|takes| takes.launches > 0.0));
    parts.extend(next.map(|next| words::takes(&next, lang)));
    words::joined_sentence(&parts, lang)
}

fn columns(brief: &Brief<'_>) -> Vec<Column> {
    let lang = brief.lang;
    vec![
        Column::words(words::SCENARIO.get(lang)),
        Column::words(words::ON_DAY.get(lang)),
        Column::numbers(words::IN_ORBIT_RANGE.get(lang)),
        Column::numbers(words::GOAL.get(lang)),
        Column::words(words::REACHED.get(lang)),
        Column::numbers(words::LAUNCHES_NEEDED.get(lang)),
        Column::numbers(words::TIMES_OBSERVED.get(lang)),
    ]
}

/// First the targets under each scenario, then the count at every year's end.
fn table(brief: &Brief<'_>, case: &Case<'_>) -> Table {
    let (lang, today) = (brief.lang, case.observed.from);
    let dash = || Cell::plain("–");
    let name = |idx: usize| Cell::plain(words::scenario_name(idx, case.scenarios.len(), lang));
    let banded = |step: &Step| {
        Cell::plain(words::within_band(step.in_orbit.low, step.in_orbit.middle, step.in_orbit.high, lang))
    };
    let mut rows = Vec::new();
    for (idx, assumed) in case.scenarios.iter().enumerate() {
        let steps = case.observed.forecast(assumed, case.n_months());
        for goal in &case.goals {
            let Some(satellites) = goal.satellites else { continue };
            let then = goal.by.and_then(|by| steps.iter().rev().find(|step| step.day <= by.last()));
            let takes = case.takes(assumed, goal, brief);
            let rate = case.observed.launches_per_year;
            let times = takes.as_ref().filter(|_| rate > 0.0).map(|takes| words::rate(takes.launches / rate));
            rows.push(vec![
                name(idx),
                Cell::plain(goal.by.map_or_else(|| words::NO_DATE.get(lang).to_owned(), |by| by.in_words(lang))),
                then.map_or_else(dash, banded),
                Cell::of(grouped(satellites), goal.fact),
                Cell::plain(words::reached_within(case.observed.reached(assumed, satellites), today, lang)),
                takes.map_or_else(dash, |takes| Cell::plain(grouped(takes.launches.ceil()))),
                times.map_or_else(dash, Cell::plain),
            ]);
        }
    }
    for (idx, assumed) in case.scenarios.iter().enumerate() {
        for step in case.steps(assumed).iter().filter(|step| step.day.ymd().1 == 12) {
            let day = Cell::plain(step.day.in_words(lang));
            rows.push(vec![name(idx), day, banded(step), dash(), dash(), dash(), dash()]);
        }
    }
    Table { columns: columns(brief), rows }
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let Some(case) = case(brief).filter(|_| brief.dataset.has_evidence()) else {
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
    let names = (0..scenarios.len()).map(|idx| words::scenario_name(idx, scenarios.len(), lang));
    let right = name_room(names, canvas);
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
    for (idx, steps) in scenarios.iter().enumerate() {
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
        ends.extend(steps.last().map(|step| (sketch.y_px(shown(step.in_orbit.middle)), name.clone(), role)));
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
    draw_goals(brief, &case, &mut sketch, shown);
    draw_history(brief, &case, &points, &mut sketch, (role, shape));
    sketch.end_names(ends);
    across(&mut sketch, &case, &scenarios, brief);
    sketch.finish()
}

/// Targets: a diamond on a stem on their day, or a rule across the years where they have none.
fn draw_goals(brief: &Brief<'_>, case: &Case<'_>, sketch: &mut Sketch<'_>, shown: impl Fn(f64) -> f64) {
    let lang = brief.lang;
    let (_, bottom) = sketch.y_range();
    let (_, right) = sketch.x_range();
    for goal in &case.goals {
        let Some(n) = goal.satellites else { continue };
        let y_px = sketch.y_px(shown(n));
        let by = goal.by.map(|by| by.in_words(lang));
        let promised =
            words::promised_by(&grouped(n), by.as_deref().unwrap_or(words::NO_DATE.get(lang)), by.is_some(), lang);
        let mut lines = vec![promised];
        lines.extend(
            case.scenarios
                .first()
                .and_then(|assumed| case.takes(assumed, goal, brief))
                .map(|takes| words::takes(&takes, lang)),
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
        let label = words::n_satellites(n, lang);
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
fn across(sketch: &mut Sketch<'_>, case: &Case<'_>, scenarios: &[Vec<Step>], brief: &Brief<'_>) {
    let look = Look { role: Role::TextQuiet, size_px: 15.0, bold: true, align: Align::Centre };
    let word = words::SCENARIO_WORD.get(brief.lang);
    let _ = case;
    for steps in scenarios {
        let shares = [0.5, 0.6, 0.4, 0.7, 0.3, 0.8, 0.2];
        let at = shares.iter().filter_map(|share| steps.get((steps.len() as f64 * share) as usize));
        let places: Vec<(f64, f64)> =
            at.map(|step| (sketch.day_px(step.day), sketch.y_px(step.in_orbit.middle.max(1.0)))).collect();
        let _ = places.into_iter().any(|(x, y)| {
            [0.0, -24.0, 24.0].into_iter().any(|shift| sketch.words_if_free(x, y + shift, word, look, &[]))
        });
    }
}

/// How the method would have done on Starlink: a sentence and a table.
pub fn track_record(brief: &Brief<'_>) -> Option<(String, Table)> {
    let lang = brief.lang;
    let growth = brief.dataset.growth(&Id::parse("starlink")?)?;
    let manifest = brief.dataset.manifests.iter().find(|manifest| manifest.constellation == growth.constellation);
    let fact = brief.dataset.fact(&growth.launched)?;
    let trials = crate::model::backcast::trials(growth, manifest, 2020..=2024);
    let within = trials.iter().filter(|(_, trial)| trial.is_within()).count();
    let low = trials.iter().filter(|(_, trial)| trial.actual > trial.forecast.high).count();
    let rows = order::by_number(trials.iter().collect(), |(_, trial)| f64::from(trial.fitted.0)).into_iter().map(
        |(before, trial)| {
            let band = trial.forecast;
            vec![
                Cell::plain(trial.fitted.in_words(lang)),
                Cell::plain(trial.until.in_words(lang)),
                Cell::plain(words::within_band(band.low, band.middle, band.high, lang)),
                Cell::of(grouped(trial.actual), fact),
                Cell::plain(trial.error(*before).map_or_else(|| "–".to_owned(), words::signed_percent)),
                Cell::plain(if trial.is_within() { words::YES } else { words::NO }.get(lang)),
            ]
        },
    );
    let columns = vec![
        Column::words(words::FITTED_TO.get(lang)),
        Column::words(words::SPEAKS_OF.get(lang)),
        Column::numbers(words::METHOD_SAID.get(lang)),
        Column::numbers(words::HAPPENED.get(lang)),
        Column::numbers(words::ERROR.get(lang)),
        Column::words(words::IN_BAND.get(lang)),
    ];
    let rows = rows.collect();
    Some((words::trials_sentence(trials.len(), within, low, lang), Table { columns, rows }))
}
