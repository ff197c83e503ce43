//! How much has each organisation raised so far?
//!
//! x: date, or years since founding; y: sum of disclosed rounds up to it; colour and mark: organisation. Steps, because money arrives in rounds; a
//! lower bound, because undisclosed rounds add nothing.

use super::axis::{since_ticks, time_ticks, value_ticks};
use super::derived::{Derivation, Derived, Input};
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, Table, sources_of};
use super::palette;
use super::sketch::{Canvas, Drawing, Fill, Look, Margins, Sketch, Spot};
use crate::model::funding::{self, Raise};
use crate::model::{Day, Edtf, EntityKind, Fact, Id, Lang, Round, Topic, Window};
use crate::view_state::{Clock, Scale};
use crate::words;

/// The whole history up to the window's end: a sum that started at the window's edge would be wrong.
fn history(window: Window) -> Window {
    Window { from: Day(i32::MIN / 2), to: window.to }
}

fn raises<'a>(brief: &Brief<'a>, window: Window) -> Vec<Raise<'a>> {
    let currency = brief.state.currency(brief.lang);
    funding::raises(brief.dataset, &brief.state.picked(), history(window), brief.policy(), currency)
}

/// The window in force.
pub fn window(brief: &Brief<'_>) -> Window {
    let picked = brief.state.picked();
    let ids = || {
        let raised = |round: &&Round| round.kind.is_raised() && picked.contains(&round.organisation);
        brief.dataset.rounds.iter().filter(raised).map(|round| &round.id)
    };
    let disclosed = ids().filter_map(|id| {
        let fact = brief.dataset.fact(id)?;
        fact.quantity(brief.policy()).and_then(|_| fact.date(brief.policy())).map(|date| date.last())
    });
    let last = brief.last_day(brief.dataset.reach.rounds, ids());
    brief.window(disclosed.min().map(|day| day.month_start()), last)
}

/// When an organisation was founded: as its entry says, or a fact about its founding.
fn founded(brief: &Brief<'_>, id: &Id) -> Option<Edtf> {
    let own = match brief.dataset.entity(id).map(|entity| &entity.kind) {
        Some(EntityKind::Organisation { founded, .. }) => *founded,
        _ => None,
    };
    own.or_else(|| foundings(brief, id).find_map(|fact| fact.date(brief.policy())))
}

fn foundings<'a>(brief: &Brief<'a>, id: &Id) -> impl Iterator<Item = &'a Fact> {
    brief.dataset.facts.iter().filter(move |fact| fact.about == *id && fact.topic == Topic::Founding)
}

/// The day an organisation's clock starts: its founding, or the calendar's own start; `None` where no founding is known.
fn origin(brief: &Brief<'_>, id: &Id) -> Option<Day> {
    match brief.state.clock() {
        Clock::Founding => founded(brief, id).map(Edtf::middle),
        _ => Some(Day(0)),
    }
}

/// Notes every funding figure shares: conversion and scale.
pub fn common_notes(brief: &Brief<'_>, raises: &[Raise<'_>]) -> Vec<String> {
    let lang = brief.lang;
    let currency = brief.state.currency(lang);
    let is_converted = |raise: &&Raise<'_>| {
        let reported = raise
            .fact
            .claim(brief.policy())
            .and_then(|claim| claim.quantity())
            .and_then(|quantity| quantity.currency());
        reported.is_some_and(|reported| reported != currency)
    };
    let n_converted = raises.iter().filter(is_converted).count();
    let mut notes: Vec<String> = words::private_included(super::rounds::n_private(raises), lang).into_iter().collect();
    let n_unconverted = raises.iter().filter(|raise| raise.is_disclosed() && raise.amount.is_none()).count();
    if n_unconverted > 0 {
        notes.push(words::unconverted(n_unconverted, lang));
    }
    if n_converted > 0 {
        notes.push(words::converted(&brief.dataset.reach.rates.in_words(lang), lang));
    }
    if brief.state.has_scale() && brief.state.scale() == Scale::Log {
        notes.push(words::LOG_NOTE.get(lang).to_owned());
    }
    notes
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    let (window, lang, picked) = (window(brief), brief.lang, brief.state.picked());
    let raises = raises(brief, window);
    let currency = brief.state.currency(lang);
    let totals = funding::ranking(&raises, &picked);
    let named: Vec<(String, String)> = totals
        .iter()
        .filter(|total| total.amount > 0.0 && origin(brief, total.organisation).is_some())
        .map(|total| (brief.name(total.organisation), currency.in_words(total.amount, 3, lang)))
        .collect();
    let disclosure = funding::disclosure(&raises);
    let mut notes =
        vec![words::disclosed(disclosure.disclosed, disclosure.rounds, lang), words::LOWER_BOUND.get(lang).to_owned()];
    notes.extend(common_notes(brief, &raises));
    let is_since = brief.state.clock() == Clock::Founding;
    if is_since {
        notes.push(words::FOUNDING_NOTE.get(lang).to_owned());
        let unknown: Vec<String> = totals
            .iter()
            .map(|total| total.organisation)
            .filter(|id| origin(brief, id).is_none())
            .map(|id| brief.name(id))
            .collect();
        notes.extend((!unknown.is_empty()).then(|| words::founding_unknown(&words::list(&unknown, lang), lang)));
    }
    let title = if is_since { words::CUMULATIVE_SINCE_TITLE } else { words::CUMULATIVE_TITLE };
    Figure {
        title: title.get(lang).to_owned(),
        sentence: words::cumulative_sentence(&named, &window.to.in_words(lang), lang),
        notes,
        scopes: Vec::new(),
        key: super::ranking::spread_key(spreads(brief, &picked, window).iter().any(Option::is_some), lang)
            .into_iter()
            .chain(KeyEntry::private(super::rounds::n_private(&raises), lang))
            .collect(),
        table: table(brief, &raises, &picked),
        sources: sources_of(raises.iter().filter(|raise| raise.is_summed).map(|raise| raise.fact)),
        reaches: brief.dataset.reach.rounds,
    }
}

/// The sums at the window's end with the lowest and with the highest claims, where they differ.
fn spreads(brief: &Brief<'_>, picked: &[Id], window: Window) -> Vec<Option<(f64, f64)>> {
    funding::spreads(brief.dataset, picked, history(window), brief.state.currency(brief.lang))
}

/// How old the organisation was at a round, and the two dates that is worked out from.
fn age_cell(brief: &Brief<'_>, founding: Option<(Edtf, Option<&Fact>)>, raise: &Raise<'_>) -> Cell {
    let lang = brief.lang;
    let Some((founded, fact)) = founding else { return Cell::plain("–") };
    let text = words::years_after(raise.date.last().years_since(founded.middle()), lang);
    let title = words::titled(&brief.name(&raise.round.organisation), words::SINCE_FOUNDING.get(lang), lang);
    let working = Derived::new(title, &*text, words::workings::YEARS_AFTER_FOUNDING.get(lang))
        .from(match fact {
            Some(fact) => Input::of(brief, fact, founded.in_words(lang)).named(words::workings::FOUNDED.get(lang)),
            None => Input::plain(words::workings::FOUNDED.get(lang), founded.in_words(lang)),
        })
        .from(
            Input::of(brief, raise.fact, raise.date.in_words(lang)).named(super::explain::heading(brief, raise.fact)),
        );
    Cell::plain(text).worked_out(working)
}

fn table(brief: &Brief<'_>, raises: &[Raise<'_>], picked: &[Id]) -> Table {
    let lang = brief.lang;
    let currency = brief.state.currency(lang);
    let mut rows = Vec::new();
    for id in picked {
        let founding = founded(brief, id).map(|date| (date, foundings(brief, id).next()));
        for (raise, total) in funding::cumulative(raises, id) {
            let own = raises.iter().filter(|other| other.round.organisation == *id);
            let so_far = own.take_while(|other| other.round.id != raise.round.id).chain([&raise]);
            let working = Derivation::sum(brief.name(id), so_far);
            rows.push(vec![
                Cell::plain(brief.name(id)),
                Cell::plain(raise.round.label.get(lang)),
                Cell::plain(raise.date.in_words(lang)),
                age_cell(brief, founding, &raise),
                Cell::of(currency.in_words(raise.amount.unwrap_or_default(), 3, lang), raise.fact),
                Cell::plain(currency.in_words(total, 3, lang)).worked_out(working),
            ]);
        }
    }
    Table {
        columns: vec![
            Column::words(words::ORGANISATION.get(lang)),
            Column::words(words::ROUND.get(lang)),
            Column::words(words::DATE.get(lang)),
            Column::numbers(words::SINCE_FOUNDING.get(lang)),
            Column::numbers(words::amount_in(currency.code(), lang)),
            Column::numbers(words::SUM_SO_FAR.get(lang)),
        ],
        rows,
    }
}

/// What one organisation has raised so far.
struct Sum<'a> {
    id: &'a Id,
    origin: Day,
    steps: Vec<(Raise<'a>, f64)>,
    spread: Option<(f64, f64)>,
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let (window, lang, picked) = (window(brief), brief.lang, brief.state.picked());
    let raises = raises(brief, window);
    let currency = brief.state.currency(lang);
    let sums: Vec<Sum<'_>> = picked
        .iter()
        .zip(spreads(brief, &picked, window))
        .filter_map(|(id, spread)| {
            Some(Sum { id, origin: origin(brief, id)?, steps: funding::cumulative(&raises, id), spread })
        })
        .filter(|sum| !sum.steps.is_empty())
        .collect();
    let claimed = sums.iter().filter_map(|sum| sum.spread).flat_map(|(low, high)| [low, high]);
    let values = sums.iter().flat_map(|sum| sum.steps.iter().map(|(_, sum)| *sum)).chain(claimed);
    let ticks = value_ticks(brief.state.scale(), values);
    let height = canvas.height_px(if canvas.is_narrow() { 400.0 } else { 480.0 });
    let right = super::satellites::name_room(sums.iter().map(|sum| brief.name(sum.id)), canvas);
    let margins = Margins { left: 76.0, top: 26.0, right, bottom: 30.0 };
    let is_since = brief.state.clock() == Clock::Founding;
    let ages = sums.iter().map(|sum| window.to.0 - sum.origin.0);
    let x = match is_since {
        true => (0.0, f64::from(ages.max().unwrap_or(1).max(1))),
        false => (f64::from(window.from.0), f64::from(window.to.0)),
    };
    let mut sketch = Sketch::new(canvas, height, margins, x, (brief.state.scale(), ticks.min, ticks.max));
    sketch.value_axis(&super::axis::money_ticks(&ticks.at, currency, lang));
    let (left, right) = sketch.x_range();
    let days = if is_since { since_ticks(x.1, right - left, lang) } else { time_ticks(window, right - left, lang) };
    sketch.time_axis(&days);
    super::marks::draw(&mut sketch, brief, window);
    let (mut ends, mut ended) = (Vec::new(), Vec::new());
    for Sum { id, origin, steps: sums, spread } in &sums {
        let role = palette::organisation(Some(id));
        // What was raised before the window enters at its left edge.
        let mut points: Vec<Option<(f64, f64)>> = Vec::new();
        let mut marks = Vec::new();
        for (raise, sum) in sums {
            let day = raise.date.last();
            let at = (f64::from(day.0 - origin.0).max(x.0), *sum);
            if is_since || day >= window.from {
                marks.push(at);
            } else {
                points.clear();
            }
            points.push(Some(at));
        }
        let last = sums.last().map_or(0.0, |(_, sum)| *sum);
        let end = f64::from(window.to.0 - origin.0).max(x.0).min(x.1);
        points.push(Some((end, last)));
        sketch.steps(&points, role, 2.0);
        sketch.marks(&marks, role, palette::shape(Some(id)), Fill::Solid, 8.0);
        if let Some((low, high)) = spread {
            let at = sketch.x_px(end);
            sketch.spread([*low, *high].map(|end| (at, sketch.y_px(end))), role);
        }
        if end == x.1 || !is_since {
            ends.push((sketch.y_px(last), brief.name(id), role));
        } else {
            ended.push((sketch.x_px(end), sketch.y_px(last), brief.name(id), role));
        }
        for (raise, sum) in sums {
            let day = raise.date.last();
            let since = Day((day.0 - origin.0).max(x.0 as i32));
            if is_since || window.holds(day) {
                if raise.fact.id.is_private() {
                    sketch.ring_at((sketch.day_px(since), sketch.y_px(*sum)), role);
                }
                sketch.spot(spot(brief, raise, *sum, (sketch.day_px(since), sketch.y_px(*sum)), lang));
            }
        }
    }
    sketch.end_names(ends);
    // A younger organisation's line ends before the oldest one's, and is named there if there is room.
    for (x_px, y_px, name, role) in ended {
        let places = [(x_px + 6.0, y_px), (x_px + 6.0, y_px - 14.0), (x_px + 6.0, y_px + 14.0)];
        let _ = places.into_iter().any(|(x, y)| sketch.words_if_free(x, y, &name, Look::name(role), &[]));
    }
    sketch.finish()
}

fn spot(brief: &Brief<'_>, raise: &Raise<'_>, sum: f64, (x_px, y_px): (f64, f64), lang: Lang) -> Spot {
    let currency = brief.state.currency(lang);
    let amount = raise.amount.map(|amount| currency.in_words(amount, 3, lang)).unwrap_or_default();
    Spot {
        x_px,
        y_px,
        tail_px: 0.0,
        title: words::round_name(&brief.name(&raise.round.organisation), raise.round.label.get(lang), lang),
        lines: vec![
            words::added(&amount, lang),
            words::sum_so_far(&currency.in_words(sum, 3, lang), lang),
            raise.date.in_words(lang),
        ],
        fact: Some(raise.fact.id.clone()),
    }
}
