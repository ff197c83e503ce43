//! How much had been raised when each step to a reusable rocket was taken?
//!
//! x: the steps, lowest first; y: what the organisation's disclosed rounds added up to on the day its programme took the
//! step; colour and mark: organisation; one thin line per programme. Steps and not dates on the axis, because the question
//! is what a step had cost by then, not when it came.

use super::axis::value_ticks;
use super::derived::Derivation;
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, Sign, Table, sources_of};
use super::palette;
use super::ranking;
use super::sketch::{self, Align, Canvas, Drawing, Fill, Look, Margins, Sketch, Spot, Stroke};
use crate::model::funding::{self, Disclosure};
use crate::model::reuse::{self, Dated, Rung};
use crate::model::{Day, EntityKind, Event, Id, Step, Window, order};
use crate::view_state::Scale;
use crate::words;

/// A step taken, and what had been raised by then.
struct Stand<'a> {
    step: Step,
    dated: Dated<'a>,
    raised: f64,
    disclosure: Disclosure,
    rounds: Vec<Id>,
}

/// A programme's steps.
struct Way<'a> {
    programme: &'a Id,
    organisation: &'a Id,
    stands: Vec<Stand<'a>>,
}

fn window(brief: &Brief<'_>) -> Window {
    brief.window(None, brief.dataset.reach.milestones)
}

fn ways<'a>(brief: &Brief<'a>) -> Vec<Way<'a>> {
    let (picked, until, currency) = (brief.state.picked(), window(brief).to, brief.state.currency(brief.lang));
    let all = Window { from: Day(i32::MIN / 2), to: until };
    let programmes = brief.dataset.entities.iter().filter_map(|entity| match &entity.kind {
        EntityKind::Programme { operator, .. } => picked.contains(operator).then_some((&entity.id, operator)),
        _ => None,
    });
    let way = |(programme, operator): (&'a Id, &'a Id)| {
        let raises = funding::raises(brief.dataset, std::slice::from_ref(operator), all, brief.policy(), currency);
        let mut milestones = reuse::milestones(brief.dataset, programme, brief.policy());
        milestones.retain(|dated| dated.milestone.event != Event::Plan && dated.date.first() <= until);
        let rungs = Step::ALL.into_iter().zip(reuse::ladder(&milestones));
        let stands = rungs.filter_map(|(step, rung)| match rung {
            Rung::Reached(dated) => {
                let (raised, disclosure) = funding::raised_by(&raises, dated.date.last());
                let there = raises.iter().filter(|raise| raise.date.last() <= dated.date.last());
                let rounds = there.map(|raise| raise.round.id.clone()).collect();
                Some(Stand { step, dated, raised, disclosure, rounds })
            }
            _ => None,
        });
        Way { programme, organisation: operator, stands: stands.collect() }
    };
    let ways: Vec<Way<'a>> = programmes.map(way).filter(|way| !way.stands.is_empty()).collect();
    order::by_number(ways, |way| picked.iter().position(|id| id == way.organisation).map_or(f64::MAX, |at| at as f64))
}

fn money(brief: &Brief<'_>, amount: f64) -> String {
    brief.state.currency(brief.lang).in_words(amount, 3, brief.lang)
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    let lang = brief.lang;
    let ways = ways(brief);
    // Of each organisation the rocket that came furthest, the most recent one of several.
    let furthest = |organisation: &Id| {
        let own = ways.iter().filter(|way| way.organisation == organisation);
        own.max_by_key(|way| way.stands.last().map(|stand| (stand.step, stand.dated.date.last())))
    };
    let picked = brief.state.picked();
    let best_ways: Vec<&Way<'_>> = picked.iter().filter_map(furthest).collect();
    // The step most of them have taken compares best; the highest of those.
    let takers = |step: Step| -> Vec<(&Way<'_>, &Stand<'_>)> {
        let taken = best_ways.iter().filter_map(|way| {
            let stand = way.stands.iter().find(|stand| stand.step == step && stand.raised > 0.0)?;
            Some((*way, stand))
        });
        taken.collect()
    };
    let best = Step::ALL.into_iter().max_by_key(|step| takers(*step).len());
    let compared: Vec<(String, String, String)> = best
        .map(takers)
        .unwrap_or_default()
        .into_iter()
        .map(|(way, stand)| (brief.name(way.organisation), money(brief, stand.raised), brief.name(way.programme)))
        .collect();
    let step = best.map(|step| words::taking(step, lang)).unwrap_or_default();
    let without: Vec<String> =
        picked.iter().filter(|id| !ways.iter().any(|way| way.organisation == *id)).map(|id| brief.name(id)).collect();
    let stands = || ways.iter().flat_map(|way| &way.stands);
    let mut notes = vec![words::MONEY_STEPS_NOTE.get(lang).to_owned(), words::LOWER_BOUND.get(lang).to_owned()];
    notes.extend((!without.is_empty()).then(|| words::no_programme(&words::list(&without, lang), lang)));
    let out_of_order = ways.iter().filter(|way| {
        way.stands.windows(2).any(|pair| matches!(pair, [one, next] if next.dated.date.last() < one.dated.date.first()))
    });
    let out_of_order: Vec<String> = out_of_order.map(|way| brief.name(way.programme)).collect();
    notes.extend((!out_of_order.is_empty()).then(|| words::out_of_order(&out_of_order, lang)));
    notes.extend(stands().any(|stand| stand.raised == 0.0).then(|| words::NOTHING_YET_NOTE.get(lang).to_owned()));
    if brief.state.scale() == Scale::Log {
        notes.push(words::LOG_NOTE.get(lang).to_owned());
    }
    let numbers = Step::ALL
        .iter()
        .enumerate()
        .map(|(idx, step)| KeyEntry { sign: Sign::Number(idx + 1), meaning: words::step(*step).get(lang).to_owned() });
    Figure {
        title: words::MONEY_STEPS_TITLE.get(lang).to_owned(),
        sentence: words::money_steps_sentence(&compared, step, lang),
        notes,
        scopes: Vec::new(),
        key: numbers.collect(),
        table: table(brief, &ways),
        sources: sources(brief, &ways),
        reaches: brief.dataset.reach.rounds.min(brief.dataset.reach.milestones),
    }
}

/// The sources of the steps and of the rounds summed by the last of them.
fn sources(brief: &Brief<'_>, ways: &[Way<'_>]) -> Vec<Id> {
    let organisations: Vec<Id> = ways.iter().map(|way| way.organisation.clone()).collect();
    let all = Window { from: Day(i32::MIN / 2), to: window(brief).to };
    let currency = brief.state.currency(brief.lang);
    let raises = funding::raises(brief.dataset, &organisations, all, brief.policy(), currency);
    let summed = raises.iter().filter(|raise| raise.is_summed).map(|raise| raise.fact);
    sources_of(ways.iter().flat_map(|way| &way.stands).map(|stand| stand.dated.fact).chain(summed))
}

fn table(brief: &Brief<'_>, ways: &[Way<'_>]) -> Table {
    let lang = brief.lang;
    let columns = vec![
        Column::words(words::ORGANISATION.get(lang)),
        Column::words(words::PROGRAMME.get(lang)),
        Column::words(words::STEP.get(lang)),
        Column::words(words::DATE.get(lang)),
        Column::numbers(words::RAISED_BY_THEN.get(lang)),
        Column::numbers(words::ROUNDS_DISCLOSED.get(lang)),
    ];
    let rows = ways.iter().flat_map(|way| {
        way.stands.iter().map(|stand| {
            let when = words::dated_outcome(&stand.dated.date.in_words(lang), stand.dated.outcome.in_words(lang), lang);
            vec![
                Cell::plain(brief.name(way.organisation)),
                Cell::plain(brief.name(way.programme)),
                Cell::plain(words::step(stand.step).get(lang)),
                Cell::of(when, stand.dated.fact),
                Cell::plain(ranking::sum_in_words(brief, stand.raised, stand.disclosure))
                    .worked_out(Derivation::Sum(brief.name(way.organisation), stand.rounds.clone())),
                Cell::plain(words::n_of_m(stand.disclosure.disclosed, stand.disclosure.rounds, lang))
                    .worked_out(Derivation::Sum(brief.name(way.organisation), stand.rounds.clone())),
            ]
        })
    });
    Table { columns, rows: rows.collect() }
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let lang = brief.lang;
    let ways = ways(brief);
    let raised = ways.iter().flat_map(|way| way.stands.iter().map(|stand| stand.raised));
    let scale = brief.state.scale();
    let ticks = value_ticks(scale, raised);
    let height = canvas.height_px(if canvas.is_narrow() { 420.0 } else { 500.0 });
    let room = super::satellites::name_room(ways.iter().map(|way| brief.name(way.programme)), canvas);
    let is_tight = canvas.width_px < 860.0;
    let margins = Margins { left: 84.0, top: 26.0, right: room, bottom: if is_tight { 26.0 } else { 44.0 } };
    let last = (Step::ALL.len() - 1) as f64;
    let mut sketch = Sketch::new(canvas, height, margins, (-0.4, last + 0.4), (scale, ticks.min, ticks.max));
    sketch.value_axis(&super::axis::money_ticks(&ticks.at, brief.state.currency(lang), lang));
    let (top, bottom) = sketch.y_range();
    let columns: Vec<[(f64, f64); 2]> =
        (0..Step::ALL.len()).map(|idx| [(sketch.x_px(idx as f64), top), (sketch.x_px(idx as f64), bottom)]).collect();
    sketch.rule(&columns, palette::Role::Rule, 1.0);
    for (idx, step) in Step::ALL.iter().enumerate() {
        let (x, look) = (sketch.x_px(idx as f64), Look::TICK.aligned(Align::Centre));
        if is_tight {
            sketch.words(x, bottom + 14.0, (idx + 1).to_string(), look);
        } else {
            let (first, second) = words::step_heading(*step, lang);
            sketch.words(x, bottom + 14.0, first, look);
            sketch.words(x, bottom + 30.0, second, look);
        }
    }
    let (mut named, mut drawn) = (Vec::new(), Vec::new());
    for way in &ways {
        let role = palette::organisation(Some(way.organisation));
        // A log axis has no zero; what had raised nothing disclosed stands in the table.
        let shown: Vec<(&Stand<'_>, (f64, f64))> = way
            .stands
            .iter()
            .filter(|stand| scale == Scale::Linear || stand.raised > 0.0)
            .map(|stand| (stand, (column(stand.step), stand.raised)))
            .collect();
        let points: Vec<Option<(f64, f64)>> = shown.iter().map(|(_, at)| Some(*at)).collect();
        if points.len() > 1 {
            sketch.line(&points, role, Stroke::Solid, 1.5);
        }
        let pixels = |at: &(f64, f64)| (sketch.x_px(at.0), sketch.y_px(at.1));
        let ends = shown.iter().zip(shown.iter().skip(1));
        drawn.extend(ends.map(|((_, from), (_, to))| [pixels(from), pixels(to)]));
        let marks: Vec<(f64, f64)> = shown.iter().map(|(_, at)| *at).collect();
        sketch.marks(&marks, role, palette::shape(Some(way.organisation)), Fill::Solid, 9.0);
        for (stand, (x, y)) in &shown {
            sketch.spot(spot(brief, way, stand, (sketch.x_px(*x), sketch.y_px(*y))));
        }
        if let Some((x, y)) = marks.last() {
            named.push((sketch.x_px(*x), sketch.y_px(*y), brief.name(way.programme), role));
        }
    }
    if canvas.is_narrow() {
        // Lines leave no room between them, so names stand beside all of them, each with a thin line to its end.
        let (_, right) = sketch.x_range();
        for (x, y, _, role) in named.iter().filter(|(x, ..)| right - x > 16.0) {
            sketch.rule(&[[(x + 7.0, *y), (right + 2.0, *y)]], *role, 0.6);
        }
        sketch.end_names(named.into_iter().map(|(_, y, name, role)| (y, name, role)).collect());
    } else {
        for (x, y, name, role) in named {
            name_way(&mut sketch, (x, y), &name, Look::name(role), &drawn);
        }
    }
    sketch.finish()
}

/// A programme's name at the end of its line, above or below where another line would cross it; where lines are
/// everywhere, wherever no other name is.
fn name_way(sketch: &mut Sketch<'_>, (x, y): (f64, f64), name: &str, look: Look, drawn: &[[(f64, f64); 2]]) {
    let places = || [0.0, -15.0, 15.0, -30.0, 30.0].into_iter().map(|dy| (x + 9.0, y + dy));
    let is_clear = |(x, y): &(f64, f64)| {
        let taken = sketch::word_box(*x, *y, name, look);
        !drawn.iter().any(|line| taken.is_crossed_by(*line))
    };
    let mut wanted = places().filter(is_clear).chain(places());
    let _ = wanted.any(|(x, y)| sketch.words_if_free(x, y, name, look, &[]));
}

fn column(step: Step) -> f64 {
    Step::ALL.iter().position(|known| *known == step).unwrap_or(0) as f64
}

fn spot(brief: &Brief<'_>, way: &Way<'_>, stand: &Stand<'_>, (x_px, y_px): (f64, f64)) -> Spot {
    let lang = brief.lang;
    let when = words::dated_outcome(&stand.dated.date.in_words(lang), stand.dated.outcome.in_words(lang), lang);
    Spot {
        x_px,
        y_px,
        tail_px: 0.0,
        title: words::titled(&brief.name(way.programme), words::step(stand.step).get(lang), lang),
        lines: vec![
            words::had_raised(&brief.name(way.organisation), &money(brief, stand.raised), lang),
            words::n_of_m_rounds(stand.disclosure.disclosed, stand.disclosure.rounds, lang),
            when,
        ],
        fact: Some(stand.dated.fact.id.clone()),
    }
}
