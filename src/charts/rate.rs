//! How fast does each constellation grow?
//!
//! x: month, quarter or year; y: satellites launched in it; colour and mark: operator. Points joined by thin lines, as a
//! rate belongs to a whole period; a period the data do not finish is hollow.

use super::derived::Derivation;
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, Sign, Table, sources_of};
use super::palette::{self, Shape};
use super::sketch::{Canvas, Drawing, Fill, Look, Spot, Stroke};
use crate::model::growth::{Period, Rate};
use crate::model::number::grouped;
use crate::model::{Day, Growth, Lang, Policy, Window, order};
use crate::view_state::Scale;
use crate::words;

fn series<'a>(brief: &Brief<'a>) -> Vec<&'a Growth> {
    brief.state.picked().iter().filter_map(|id| brief.dataset.growth(id)).collect()
}

/// The rates of a series; where another claim policy picks another last count, the period that ends with it follows.
pub fn rates(brief: &Brief<'_>, growth: &Growth, period: Period) -> Vec<Rate> {
    let mut rates = growth.rates(period);
    let counted = growth.points.last().map(|point| f64::from(point.launched));
    let claimed = brief.dataset.fact(&growth.launched).and_then(|fact| fact.quantity(brief.policy()));
    if let (Some(last), Some(counted), Some(claimed)) = (rates.last_mut(), counted, claimed)
        && brief.policy() != Policy::Preferred
    {
        last.launched = (f64::from(last.launched) + claimed - counted).max(0.0) as u32;
    }
    rates
}

fn window(brief: &Brief<'_>, series: &[&Growth]) -> Window {
    let ends = || series.iter().flat_map(|growth| growth.rates(brief.state.period)).map(|rate| rate.end);
    // The last period ends after the data do; its end is where it is drawn.
    let last = ends().max().unwrap_or(brief.dataset.reach.launches);
    let first = series.iter().filter_map(|growth| growth.points.first()).map(|point| point.day.month_start()).min();
    brief.window(first, last)
}

/// The window in force for what is compared.
pub fn shown_window(brief: &Brief<'_>) -> Window {
    window(brief, &series(brief))
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    let (lang, period) = (brief.lang, brief.state.period);
    let series = series(brief);
    let window = window(brief, &series);
    let latest: Vec<(u32, String, Day)> = series
        .iter()
        .filter_map(|growth| {
            let rates = rates(brief, growth, period);
            let rate = rates.iter().rev().find(|rate| rate.is_complete && rate.end <= window.to)?;
            Some((rate.launched, brief.name(&growth.constellation), rate.end))
        })
        .collect();
    let latest = order::by_number(latest, |(n, ..)| -f64::from(*n));
    let newest = latest.iter().map(|(_, _, end)| *end).max();
    let named: Vec<(String, String)> = latest
        .iter()
        .filter(|(_, _, end)| Some(*end) == newest)
        .map(|(n, name, _)| (name.clone(), grouped(f64::from(*n))))
        .collect();
    let mut notes = vec![words::RATE_DEFINITION.get(lang).to_owned()];
    if brief.state.scale() == Scale::Log {
        notes.push(words::LOG_ZERO_NOTE.get(lang).to_owned());
    }
    notes.extend(super::satellites::short_reaches(brief, &series));
    let when = newest.map(|end| words::period_name(period, end, lang)).unwrap_or_default();
    Figure {
        title: words::rate_title(period, lang).to_owned(),
        sentence: words::rate_sentence(&named, &when, lang),
        notes,
        scopes: super::satellites::scopes(
            brief,
            series.iter().filter_map(|growth| brief.dataset.fact(&growth.launched)),
        ),
        key: vec![KeyEntry {
            sign: Sign::Mark(Shape::Circle, Fill::Hollow),
            meaning: words::KEY_INCOMPLETE.get(lang).to_owned(),
        }],
        table: table(brief, &series, period, window, lang),
        sources: sources_of(series.iter().filter_map(|growth| brief.dataset.fact(&growth.launched))),
        reaches: brief.dataset.reach.launches,
    }
}

fn table(brief: &Brief<'_>, series: &[&Growth], period: Period, window: Window, lang: Lang) -> Table {
    let rates: Vec<Vec<Rate>> = series.iter().map(|growth| rates(brief, growth, period)).collect();
    let ends = rates.iter().flatten().map(|rate| rate.end).filter(|end| window.holds(*end)).collect();
    let mut ends = order::by_number(ends, |end: &Day| f64::from(end.0));
    ends.dedup();
    let mut columns = vec![Column::words(words::PERIOD.get(lang))];
    columns.extend(series.iter().map(|growth| Column::numbers(brief.name(&growth.constellation))));
    let rows = ends.iter().rev().map(|end| {
        let mut row = vec![Cell::plain(words::period_name(period, *end, lang))];
        row.extend(series.iter().zip(&rates).map(|(growth, rates)| {
            let rate = rates.iter().find(|rate| rate.end == *end);
            let text =
                rate.map_or_else(|| "–".to_owned(), |rate| words::rate_value(rate.launched, rate.is_complete, lang));
            match brief.dataset.fact(&growth.launched) {
                Some(fact) if rate.is_some() => Cell::of(text, fact).worked_out(working(growth, period, *end)),
                _ => Cell::plain(text),
            }
        }));
        row
    });
    Table { columns, rows: rows.collect() }
}

fn working(growth: &Growth, period: Period, end: Day) -> Derivation {
    Derivation::Rate(growth.constellation.clone(), period, end, growth.launched.clone())
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let (lang, period, scale) = (brief.lang, brief.state.period, brief.state.scale());
    let series = series(brief);
    let window = window(brief, &series);
    let all: Vec<Vec<Rate>> = series
        .iter()
        .map(|growth| rates(brief, growth, period).into_iter().filter(|rate| window.holds(rate.end)).collect())
        .collect();
    let values = all.iter().flatten().map(|rate| f64::from(rate.launched));
    let mut sketch = super::satellites::axes(brief, canvas, &series, window, values);
    super::marks::draw(&mut sketch, brief, window);
    let half_days = match period {
        Period::Month => 15.0,
        Period::Quarter => 45.5,
        Period::Year => 182.5,
    };
    let newest = all.iter().flatten().map(|rate| rate.end).max();
    let (mut ends, mut ended) = (Vec::new(), Vec::new());
    for (growth, rates) in series.iter().zip(&all) {
        let entity = brief.dataset.entity(&growth.constellation);
        let organisation = entity.and_then(|entity| entity.organisation());
        let (role, shape) = (palette::organisation(organisation), palette::shape(organisation));
        // A rate belongs to its whole period, so it stands in the middle of it.
        let at =
            |rate: &Rate| ((f64::from(rate.end.0) - half_days).max(f64::from(window.from.0)), f64::from(rate.launched));
        // A log axis has no zero: the line breaks there, and the note says so.
        let drawn = |rate: &&Rate| scale == Scale::Linear || rate.launched > 0;
        let line = |rates: &[Rate]| rates.iter().map(|rate| drawn(&rate).then(|| at(rate))).collect::<Vec<_>>();
        let n_complete = rates.iter().take_while(|rate| rate.is_complete).count();
        let (over, running) = (rates.get(..n_complete), rates.get(n_complete.saturating_sub(1)..));
        sketch.line(&line(over.unwrap_or_default()), role, Stroke::Solid, 1.5);
        // A period still running has fewer launches because it is not over; the line must not read as a fall.
        sketch.line(&line(running.unwrap_or_default()), role, Stroke::Dotted, 1.5);
        let marks = |complete: bool| {
            rates.iter().filter(drawn).filter(|rate| rate.is_complete == complete).map(at).collect::<Vec<_>>()
        };
        let size = if rates.len() > 40 { 5.0 } else { 8.0 };
        sketch.marks(&marks(true), role, shape, Fill::Solid, size);
        sketch.marks(&marks(false), role, shape, Fill::Hollow, 8.0);
        for rate in rates.iter().filter(drawn) {
            let (day, y) = at(rate);
            let spot = Spot {
                x_px: sketch.x_px(day),
                y_px: sketch.y_px(y),
                tail_px: 0.0,
                title: brief.name(&growth.constellation),
                lines: vec![words::rate_on(
                    rate.launched,
                    rate.is_complete,
                    &words::period_name(period, rate.end, lang),
                    lang,
                )],
                fact: Some(growth.launched.clone()),
            };
            sketch.worked_spot(spot, working(growth, period, rate.end));
        }
        if let Some(rate) = rates.iter().rev().find(|rate| drawn(rate)) {
            let (day, n) = at(rate);
            let (x_px, y_px, name) = (sketch.x_px(day), sketch.y_px(n), brief.name(&growth.constellation));
            if Some(rate.end) == newest {
                ends.push((y_px, name, role));
            } else {
                ended.push((x_px, y_px, name, role));
            }
        }
    }
    sketch.end_names(ends);
    // A series that ended earlier is named where it ends, if there is room.
    for (x_px, y_px, name, role) in ended {
        sketch.words_if_free(x_px + 8.0, y_px, &name, Look::name(role), &[]);
    }
    sketch.finish()
}
