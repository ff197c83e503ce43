//! When would it reach what it promised, if this went on, and what would it take?
//!
//! x: date; y: satellites in orbit. Solid until today; then each scenario dashed, with a shaded band and the word across it,
//! so that it never looks like data. Targets stand as diamonds on stems on their day.

use super::derived::{Derived, Input};
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, Sign, Table, sources_of};
use super::fleet;
use super::palette::Shape;
use super::scenario::{self, Case};
use super::sketch::{Fill, Stroke};
use crate::model::number::grouped;
use crate::model::scenario::{Assumptions, Step};
use crate::view_state::{Plan, Scale};
use crate::words::{self, Phrase, workings};

pub use super::what_if_drawing::draw;

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    let lang = brief.lang;
    let Some(case) = scenario::case(brief) else {
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
    for (idx, _) in case.scenarios.iter().enumerate().filter(|(_, assumed)| case.is_cut(assumed)) {
        let name = words::scenario_name(idx, case.scenarios.len(), lang);
        notes.push(words::cut_note(&name, &grouped(case.most()), lang));
    }
    notes.push(words::BAND_NOTE.get(lang).to_owned());
    if observed.from < brief.dataset.reach.launches {
        notes.push(words::reaches_only(&name, &observed.from.in_words(lang), lang));
    }
    notes.push(words::first_only(&name, lang));
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
            key(Sign::Band, words::KEY_BAND),
            key(Sign::Mark(Shape::Diamond, Fill::Hollow), words::KEY_GOAL),
        ],
        table: table(brief, &case),
        sources: sources_of(facts),
        reaches: observed.from,
    }
}

/// The answer both ways, scenario by scenario: when the largest target is reached, and what it takes to reach the next one
/// in time.
fn sentence(brief: &Brief<'_>, case: &Case<'_>, name: &str) -> String {
    let (lang, today, n) = (brief.lang, case.observed.from, case.scenarios.len());
    let mut parts = Vec::new();
    for (idx, (assumed, plan)) in case.scenarios.iter().zip(brief.state.plans).enumerate() {
        let under = words::under((idx, n), plan.unwrap_or_default() == Plan::default(), lang);
        match case.main_goal() {
            Some(goal) => {
                let when = case.observed.reached(assumed, goal);
                parts.push(words::reaches_target(&under, name, &grouped(goal), when, today, lang));
            }
            None => {
                let last = case.steps(assumed).last().copied();
                parts.extend(last.map(|step| {
                    let n = words::within_band(step.in_orbit.low, step.in_orbit.middle, step.in_orbit.high, lang);
                    words::without_target(&under, name, &n, &words::about_when(step.day, today, lang), lang)
                }));
            }
        }
        let takes = case.goals.iter().find_map(|goal| case.takes(assumed, goal, brief).filter(|it| it.launches > 0.0));
        parts.extend(takes.map(|takes| words::what_it_takes(&takes, lang)));
    }
    words::joined_sentence(&parts, lang)
}

fn columns(brief: &Brief<'_>) -> Vec<Column> {
    let lang = brief.lang;
    vec![
        Column::words(words::SCENARIO.get(lang)),
        Column::words(words::ON_DAY.get(lang)),
        Column::numbers(words::IN_ORBIT_RANGE.get(lang)),
        Column::numbers(words::GOAL.get(lang)),
        Column::words(words::GOAL_REACHED.get(lang)),
        Column::numbers(words::LAUNCHES_NEEDED.get(lang)),
        Column::numbers(words::TIMES_OBSERVED.get(lang)),
    ]
}

/// A number of a scenario, and what is assumed in it.
fn working(
    brief: &Brief<'_>,
    case: &Case<'_>,
    assumed: &Assumptions,
    (what, value): (&str, &str),
    formula: Phrase,
) -> Derived {
    let lang = brief.lang;
    let title = words::titled(&brief.name(&case.growth.constellation), what, lang);
    let share = |share: f64| words::percent(share * 100.0);
    let mut inputs = vec![
        fleet::present(brief, case.growth, case.observed.from),
        Input::plain(workings::LAUNCHES_ASSUMED.get(lang), words::launch_rate(assumed.launches_per_year)),
        Input::plain(workings::ON_EACH.get(lang), words::launch_rate(assumed.satellites_per_launch)),
        Input::plain(workings::GROWTH.get(lang), share(assumed.growth)),
        Input::plain(workings::FAILING.get(lang), share(assumed.failure)),
    ];
    let life = assumed.lifetime_months.map(|months| months.to_string());
    inputs.extend(life.map(|months| Input::plain(workings::STAYS.get(lang), months)));
    let working = inputs.into_iter().fold(Derived::new(title, value, formula.get(lang)), Derived::from);
    working.noting(words::SCENARIO_NOTE.get(lang))
}

/// How many times the observed launches a year it takes.
fn times_cell(brief: &Brief<'_>, case: &Case<'_>, needed: f64) -> Cell {
    // What is said to be needed is whole launches.
    let (lang, observed, needed) = (brief.lang, &case.observed, needed.ceil());
    let text = words::launch_rate(needed / observed.launches_per_year);
    let title = words::titled(&brief.name(&case.growth.constellation), words::TIMES_OBSERVED.get(lang), lang);
    let rate = Input::plain(workings::LAUNCHES_OBSERVED.get(lang), words::launch_rate(observed.launches_per_year));
    let working = Derived::new(title, &*text, workings::TIMES_OBSERVED.get(lang))
        .from(Input::plain(workings::LAUNCHES_NEEDED.get(lang), words::launch_rate(needed)))
        .from(rate.how(observed.rate_until.in_words(lang)));
    Cell::plain(text).worked_out(working)
}

/// First the targets under each scenario, then the count at every year's end.
fn table(brief: &Brief<'_>, case: &Case<'_>) -> Table {
    let (lang, today) = (brief.lang, case.observed.from);
    let dash = || Cell::plain("–");
    let name = |idx: usize| Cell::plain(words::scenario_name(idx, case.scenarios.len(), lang));
    let banded = |assumed: &Assumptions, step: &Step| {
        let n = words::within_band(step.in_orbit.low, step.in_orbit.middle, step.in_orbit.high, lang);
        let what = words::dated(words::IN_ORBIT_RANGE.get(lang), &step.day.in_words(lang), lang);
        let working = working(brief, case, assumed, (&what, &n), workings::FORECAST);
        Cell::plain(&*n).worked_out(working.noting(words::BAND_NOTE.get(lang)))
    };
    let mut rows = Vec::new();
    for (idx, assumed) in case.scenarios.iter().enumerate() {
        let steps = case.observed.forecast(assumed, case.n_months());
        for goal in &case.goals {
            let Some(satellites) = goal.satellites else { continue };
            let then = goal.by.and_then(|by| steps.iter().rev().find(|step| step.day <= by.last()));
            let takes = case.takes(assumed, goal, brief);
            let rate = case.observed.launches_per_year;
            let target = Input::of(brief, goal.fact, grouped(satellites));
            let told = |text: String, what: Phrase, formula: Phrase| {
                let mut working = working(brief, case, assumed, (what.get(lang), &text), formula).from(target.clone());
                if let Some(by) = goal.by.map(|by| by.last().in_words(lang)) {
                    working = working.from(Input::plain(words::DUE_DATE.get(lang), by));
                }
                Cell::plain(text).worked_out(working)
            };
            let times = takes.as_ref().filter(|_| rate > 0.0).map(|takes| times_cell(brief, case, takes.launches));
            rows.push(vec![
                name(idx),
                Cell::plain(
                    goal.by.map_or_else(|| words::NO_DATE.get(lang).to_owned(), |by| words::deadline(by, lang)),
                ),
                then.map_or_else(dash, |step| banded(assumed, step)),
                Cell::of(grouped(satellites), goal.fact),
                told(
                    words::reached_within(case.observed.reached(assumed, satellites), today, lang),
                    words::GOAL_REACHED,
                    workings::REACHED,
                ),
                takes.map_or_else(dash, |takes| {
                    told(grouped(takes.launches.ceil()), words::LAUNCHES_NEEDED, workings::REQUIRED)
                }),
                times.unwrap_or_else(dash),
            ]);
        }
    }
    for (idx, assumed) in case.scenarios.iter().enumerate() {
        for step in case.steps(assumed).iter().filter(|step| step.day.ymd().1 == 12) {
            let (year, month, _) = step.day.ymd();
            let day = Cell::plain(words::short_month(year, month, lang));
            rows.push(vec![name(idx), day, banded(assumed, step), dash(), dash(), dash(), dash()]);
        }
    }
    Table { columns: columns(brief), rows }
}
