//! How often did each rocket's first stage come back, and how?
//!
//! A block for each programme, a lane for each method, a mark for each attempt in order; sign: outcome. Attempts stand
//! side by side and not along time, because a row of successes is what the record is about.

use super::derived::{Derived, Input};
use super::figure::{Brief, Cell, Column, Figure, Table, sources_of};
use super::ladder::{outcome_key, outcome_mark};
use super::measure::{fitted_name, width_px};
use super::palette::{self, Role};
use super::sketch::{self, BOLD, Canvas, Drawing, Look, Margins, Sketch, Spot};
use crate::model::recovery::{self, Tally};
use crate::model::reuse::Dated;
use crate::model::{Day, Fact, Id, Measure, Method, Outcome, Window};
use crate::view_state::Scale;
use crate::words::{self, Phrase, rockets, workings};

/// The attempts of one programme in the window.
struct Record<'a> {
    id: Id,
    name: String,
    attempts: Vec<Dated<'a>>,
    tally: Tally,
    is_selection: bool,
}

fn window(brief: &Brief<'_>) -> Window {
    brief.window(Some(Day(0)), brief.dataset.reach.milestones)
}

/// The programmes with attempts, and the names of those without.
fn records<'a>(brief: &Brief<'a>) -> (Vec<Record<'a>>, Vec<String>) {
    let window = window(brief);
    let (mut with, mut without) = (Vec::new(), Vec::new());
    for id in brief.state.picked() {
        let mut attempts = recovery::attempts(brief.dataset, &id, brief.policy());
        attempts.retain(|dated| window.touches(dated.date));
        let name = brief.name(&id);
        if attempts.is_empty() {
            without.push(name);
            continue;
        }
        let (tally, is_selection) = (recovery::tally_of(&attempts), recovery::is_selection(brief.dataset, &id));
        with.push(Record { id, name, attempts, tally, is_selection });
    }
    (with, without)
}

/// What others counted about a programme by the window's end, measure by measure.
fn published<'a>(brief: &Brief<'a>, id: &Id) -> Vec<(Measure, &'a Fact, String)> {
    let window = window(brief);
    let facts = recovery::PUBLISHED.into_iter().filter_map(|measure| {
        let fact = recovery::published(brief.dataset, id, measure, brief.policy(), window.to)?;
        let claim = fact.claim(brief.policy())?;
        let date = claim.date?.in_words(brief.lang);
        Some((measure, fact, rockets::published_on(&claim.in_words(brief.lang), &date, brief.lang)))
    });
    facts.collect()
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    let lang = brief.lang;
    let title = rockets::RECOVERY_TITLE.get(lang);
    if !brief.dataset.has_evidence() {
        return Figure::waiting(title, brief);
    }
    let (records, without) = records(brief);
    let picked = brief.state.picked();
    let counts: Vec<(Id, Vec<(Measure, &Fact, String)>)> =
        picked.iter().map(|id| (id.clone(), published(brief, id))).collect();
    let mut rows: Vec<Vec<Cell>> = records.iter().map(|record| row(record, brief)).collect();
    for (id, (measure, fact, value)) in counts.iter().flat_map(|(id, facts)| facts.iter().map(move |fact| (id, fact))) {
        let mut row = vec![Cell::plain(brief.name(id)), Cell::plain(rockets::published(*measure).get(lang))];
        row.extend((0..9).map(|_| Cell::plain("–")));
        row.push(Cell::of(value.clone(), fact));
        rows.push(row);
    }
    let words_of = [words::PROGRAMME, rockets::COUNTED];
    let numbers_of = [
        rockets::ATTEMPTS,
        rockets::RECOVERED,
        rockets::SPLASHDOWNS,
        rockets::IN_PART,
        rockets::FAILURES,
        rockets::NOT_PUBLISHED,
        rockets::STREAK,
        rockets::LONGEST,
    ];
    let mut columns: Vec<Column> = words_of.map(|heading| Column::words(heading.get(lang))).into();
    columns.extend(numbers_of.map(|heading| Column::numbers(heading.get(lang))));
    columns.extend([rockets::METHODS, rockets::AS_PUBLISHED].map(|heading| Column::words(heading.get(lang))));
    let selected: Vec<String> =
        records.iter().filter(|record| record.is_selection).map(|record| record.name.clone()).collect();
    let whole: Vec<(String, Tally)> = records
        .iter()
        .filter(|record| !record.is_selection)
        .map(|record| (record.name.clone(), record.tally))
        .collect();
    let rules = [rockets::RECOVERY_NOTE, rockets::SPLASHDOWN_NOTE, rockets::STREAK_NOTE];
    let mut notes: Vec<String> = rules.map(|note| note.get(lang).to_owned()).into();
    if !selected.is_empty() {
        notes.push(rockets::selection_note(&selected, lang));
    }
    if !without.is_empty() {
        notes.push(rockets::no_attempt(&without, lang));
    }
    let facts = || {
        let of_attempts = records.iter().flat_map(|record| &record.attempts).map(|dated| dated.fact);
        of_attempts.chain(counts.iter().flat_map(|(_, facts)| facts).map(|(_, fact, _)| *fact))
    };
    // Where only some of the landings are events here, the sentence gives the whole count.
    let landings = counts.iter().find_map(|(id, facts)| {
        let (_, _, value) = facts.iter().find(|(measure, ..)| *measure == Measure::Landings)?;
        recovery::is_selection(brief.dataset, id).then(|| (brief.name(id), value.clone()))
    });
    let has = |outcome| records.iter().flat_map(|record| &record.attempts).any(|dated| dated.outcome == outcome);
    let outcomes = [Outcome::Success, Outcome::Partial, Outcome::Failure];
    let key = outcome_key(lang).into_iter().zip(outcomes).filter(|(_, outcome)| has(*outcome)).map(|(entry, _)| entry);
    Figure {
        title: title.to_owned(),
        sentence: rockets::recovery_sentence(&whole, &selected, landings, lang),
        notes,
        scopes: Vec::new(),
        key: key.collect(),
        sources: sources_of(facts()),
        table: Table { columns, rows },
        reaches: brief.dataset.reach.milestones,
    }
}

fn row(record: &Record<'_>, brief: &Brief<'_>) -> Vec<Cell> {
    let (lang, tally) = (brief.lang, &record.tally);
    let attempted = |fits: &dyn Fn(Outcome, Option<Method>) -> bool| -> Vec<Input> {
        let attempts = record.attempts.iter().filter(|dated| fits(dated.outcome, dated.milestone.method));
        let input = |dated: &Dated<'_>| {
            let when = words::dated_outcome(&dated.date.in_words(lang), dated.outcome.in_words(lang), lang);
            Input::of(brief, dated.fact, when)
        };
        attempts.map(input).collect()
    };
    let working = |what: Phrase, value: &str, formula: &str, inputs: Vec<Input>| {
        let title = words::titled(&record.name, what.get(lang), lang);
        let working = inputs.into_iter().fold(Derived::new(title, value, formula), Derived::from);
        if record.is_selection { working.noting(rockets::counted_events(true).get(lang)) } else { working }
    };
    let number = |n: usize, what: Phrase, formula: Phrase, inputs: Vec<Input>| {
        let text = n.to_string();
        Cell::plain(&*text).worked_out(working(what, &text, formula.get(lang), inputs))
    };
    let ended = |n: usize, what: Phrase, outcome: Outcome| {
        number(n, what, workings::OUTCOMES, attempted(&|it, _| it == outcome))
    };
    let in_a_row = |n: usize, what: Phrase, formula: Phrase| match record.is_selection {
        true => Cell::plain("–"),
        false => number(n, what, formula, attempted(&|_, _| true)),
    };
    let methods: Vec<String> = recovery::by_method(&record.attempts)
        .iter()
        .map(|(method, tried)| {
            let n = recovery::tally_of(tried);
            rockets::method_count(rockets::method(*method).get(lang), n.recovered + n.splashdowns, n.attempts, lang)
        })
        .collect();
    let methods = methods.join(lang.pick("; ", "；"));
    let by_method = working(rockets::METHODS, &methods, workings::BY_METHOD.get(lang), attempted(&|_, _| true));
    vec![
        Cell::plain(record.name.clone()),
        Cell::plain(rockets::counted_events(record.is_selection).get(lang)),
        number(tally.attempts, rockets::ATTEMPTS, rockets::counted_events(false), attempted(&|_, _| true)),
        number(
            tally.recovered,
            rockets::RECOVERED,
            workings::RECOVERED,
            attempted(&|outcome, method| recovery::is_recovery(outcome, method)),
        ),
        number(
            tally.splashdowns,
            rockets::SPLASHDOWNS,
            workings::SPLASHDOWNS,
            attempted(&|outcome, method| recovery::is_splashdown(outcome, method)),
        ),
        ended(tally.partial, rockets::IN_PART, Outcome::Partial),
        ended(tally.failures, rockets::FAILURES, Outcome::Failure),
        ended(tally.unknown, rockets::NOT_PUBLISHED, Outcome::Unknown),
        in_a_row(tally.streak, rockets::STREAK, workings::STREAK),
        in_a_row(tally.longest, rockets::LONGEST, workings::LONGEST),
        Cell::plain(methods).worked_out(by_method),
        Cell::plain("–"),
    ]
}

fn lanes<'a>(record: &Record<'a>) -> Vec<(Option<Method>, Vec<Dated<'a>>)> {
    recovery::by_method(&record.attempts)
}

const LANE_PX: f64 = 20.0;
const HEAD_PX: f64 = 34.0;

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let (records, _) = records(brief);
    if !brief.dataset.has_evidence() || records.is_empty() {
        return sketch::nothing(canvas);
    }
    let lang = brief.lang;
    let height: f64 = records.iter().map(|record| HEAD_PX + LANE_PX * lanes(record).len() as f64 + 6.0).sum();
    let names = records.iter().flat_map(|record| lanes(record).into_iter().map(|(method, _)| method));
    let left = names.map(|method| width_px(rockets::method(method).get(lang), 12.0)).fold(0.0, f64::max) + 14.0;
    let most = records.iter().map(|record| record.attempts.len()).max().unwrap_or(1) as f64;
    let step = ((canvas.width_px - left - 8.0) / most).min(24.0);
    let margins = Margins { left: 0.0, top: 0.0, right: 0.0, bottom: 0.0 };
    let mut sketch = Sketch::new(canvas, height, margins, (0.0, 1.0), (Scale::Linear, 0.0, 1.0));
    let mut top = 0.0;
    for record in &records {
        let organisation = brief.dataset.entity(&record.id).and_then(|entity| entity.organisation());
        let role = palette::organisation(organisation);
        let name = fitted_name(&record.name, canvas.width_px);
        sketch.words(0.0, top + 16.0, name.clone(), Look::name(role));
        let mut x = width_px(&name, 13.0) * BOLD + 12.0;
        let counted = published(brief, &record.id);
        let parts = rockets::record(&record.tally, record.is_selection, lang);
        let value = Look { role: Role::Text, size_px: 13.0, ..Look::TICK };
        // As much of it as there is room for.
        for n in (1..=parts.len()).rev() {
            let said = parts.get(..n).unwrap_or_default().join(lang.pick(", ", "，"));
            if sketch.words_if_free(x, top + 16.0, &said, value, &[]) {
                x += width_px(&said, 13.0) + 12.0;
                break;
            }
        }
        // Whole counts by others stand apart from what is drawn, and in quiet words.
        let count = counted.iter().find(|(measure, ..)| *measure == Measure::Landings);
        if let Some((_, _, count)) = count {
            sketch.words_if_free(x, top + 16.0, &rockets::as_published(count, lang), Look::TICK, &[]);
        }
        for (lane, (method, tried)) in lanes(record).iter().enumerate() {
            let y = top + HEAD_PX + LANE_PX * (lane as f64 + 0.5);
            sketch.words(0.0, y, rockets::method(*method).get(lang), Look::TICK);
            sketch.rule(&[[(left, y), (left + step * record.attempts.len() as f64, y)]], Role::Rule, 1.0);
            for (idx, dated) in record.attempts.iter().enumerate() {
                if !tried.iter().any(|other| other.milestone.id == dated.milestone.id) {
                    continue;
                }
                let (shape, fill) = outcome_mark(dated.outcome);
                let at = (left + step * (idx as f64 + 0.5), y);
                sketch.mark_at(at, role, shape, fill, step.min(11.0));
                sketch.spot(spot(dated, at, brief));
            }
        }
        top += HEAD_PX + LANE_PX * lanes(record).len() as f64 + 6.0;
        sketch.rule(&[[(0.0, top - 1.0), (canvas.width_px, top - 1.0)]], Role::Rule, 1.0);
    }
    sketch.finish()
}

fn spot(dated: &Dated<'_>, (x_px, y_px): (f64, f64), brief: &Brief<'_>) -> Spot {
    let lang = brief.lang;
    let mut lines = vec![words::dated_outcome(&dated.date.in_words(lang), dated.outcome.in_words(lang), lang)];
    lines.extend(Some(dated.fact.statement.get(lang).to_owned()).filter(|statement| !statement.is_empty()));
    let method = rockets::method(dated.milestone.method).get(lang);
    let title = words::titled(dated.milestone.vehicle.get(lang), method, lang);
    Spot { x_px, y_px, tail_px: 0.0, title, lines, fact: Some(dated.fact.id.clone()) }
}
