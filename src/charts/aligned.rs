//! At the same age, who had launched how much?
//!
//! x: months since the month of the first operational batch; y: satellites launched so far; colour and mark: operator.
//! Lines over one another, because the question is how a young network compares with an old one when that was young.

use super::axis::value_ticks;
use super::figure::{Brief, Cell, Column, Figure, Table, sources_of};
use super::fleet;
use super::measure::Rect;
use super::satellites::{name_room, scopes};
use super::sketch::{Canvas, Drawing, Fill, Margins, Sketch, Spot, Stroke};
use crate::model::number::grouped;
use crate::model::{Day, Growth, Window, order};
use crate::view_state::Scale;
use crate::words;

/// A constellation's counts by age in months.
struct Aged<'a> {
    growth: &'a Growth,
    counts: Vec<(u32, u32, Day)>,
}

impl Aged<'_> {
    fn at(&self, age: u32) -> Option<u32> {
        self.counts.iter().find(|(at, ..)| *at == age).map(|(_, n, _)| *n)
    }

    fn last(&self) -> Option<(u32, u32, Day)> {
        self.counts.last().copied()
    }
}

/// Whole months between the months two days lie in.
fn months_between(from: Day, to: Day) -> u32 {
    let months = |day: Day| day.ymd().0 * 12 + i32::from(day.ymd().1);
    (months(to) - months(from)).max(0) as u32
}

fn series<'a>(brief: &Brief<'a>) -> Vec<Aged<'a>> {
    let growths = fleet::growths(brief);
    let first = growths.iter().filter_map(|growth| growth.points.first()).map(|point| point.day.month_start()).min();
    let window: Window = brief.window(first, brief.dataset.reach.launches);
    let aged = growths.into_iter().filter_map(|growth| {
        let start = growth.points.first()?.day;
        let points = growth.points.iter().filter(|point| window.holds(point.day));
        let counts = points.map(|point| (months_between(start, point.day), point.launched, point.day)).collect();
        Some(Aged { growth, counts })
    });
    aged.filter(|aged: &Aged<'_>| !aged.counts.is_empty()).collect()
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    let lang = brief.lang;
    let series = series(brief);
    let name = |aged: &Aged<'_>| brief.name(&aged.growth.constellation);
    let largest = series.iter().max_by_key(|aged| aged.last().map(|(_, n, _)| n));
    let against: Vec<(u32, String, String, String, String)> = series
        .iter()
        .filter_map(|aged| {
            let (age, n, _) = aged.last()?;
            let reference = largest?;
            let then = reference.at(age).filter(|_| reference.growth.constellation != aged.growth.constellation)?;
            Some((age, name(aged), grouped(f64::from(n)), name(reference), grouped(f64::from(then))))
        })
        .take(2)
        .collect();
    let starts: Vec<String> = series
        .iter()
        .filter_map(|aged| {
            let (year, month, _) = aged.growth.points.first()?.day.ymd();
            Some(words::titled(&name(aged), &words::short_month(year, month, lang), lang))
        })
        .collect();
    let mut notes = vec![words::count_definition(true, lang).to_owned(), words::month_nought(&starts, lang)];
    if series.iter().any(|aged| aged.growth.constellation == *"starlink") {
        notes.push(words::STARLINK_START.get(lang).to_owned());
    }
    if brief.state.scale() == Scale::Log {
        notes.push(words::LOG_NOTE.get(lang).to_owned());
    }
    let facts = || series.iter().filter_map(|aged| brief.dataset.fact(&aged.growth.launched));
    Figure {
        title: words::ALIGNED_TITLE.get(lang).to_owned(),
        sentence: words::aligned_sentence(&against, lang),
        notes,
        scopes: scopes(brief, facts()),
        key: Vec::new(),
        table: table(brief, &series),
        sources: sources_of(facts()),
        reaches: brief.dataset.reach.launches,
    }
}

fn table(brief: &Brief<'_>, series: &[Aged<'_>]) -> Table {
    let mut columns = vec![Column::words(words::MONTHS_SINCE.get(brief.lang))];
    columns.extend(series.iter().map(|aged| Column::numbers(brief.name(&aged.growth.constellation))));
    let oldest = series.iter().filter_map(Aged::last).map(|(age, ..)| age).max();
    let rows = (0..=oldest.unwrap_or(0)).filter(|_| oldest.is_some()).map(|age| {
        let cell = |aged: &Aged<'_>| match (aged.at(age), brief.dataset.fact(&aged.growth.launched)) {
            (Some(n), Some(fact)) => Cell::of(grouped(f64::from(n)), fact),
            _ => Cell::plain("–"),
        };
        std::iter::once(Cell::plain(grouped(f64::from(age)))).chain(series.iter().map(cell)).collect()
    });
    Table { columns, rows: rows.collect() }
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let (lang, scale, series) = (brief.lang, brief.state.scale(), series(brief));
    let values = series.iter().flat_map(|aged| &aged.counts).map(|(_, n, _)| f64::from(*n));
    let ticks = value_ticks(scale, values);
    let height = canvas.height_px(if canvas.is_narrow() { 400.0 } else { 480.0 });
    let oldest = series.iter().filter_map(Aged::last).map(|(age, ..)| age).max().unwrap_or(12);
    let right = name_room(series.iter().map(|aged| brief.name(&aged.growth.constellation)), canvas);
    let margins = Margins { left: 54.0, top: 26.0, right, bottom: 30.0 };
    let mut sketch = Sketch::new(canvas, height, margins, (0.0, f64::from(oldest)), (scale, ticks.min, ticks.max));
    let last = ticks.at.len().saturating_sub(1);
    let named =
        ticks.at.iter().enumerate().map(|(idx, value)| {
            (*value, if idx == last { words::n_satellites(*value, lang) } else { grouped(*value) })
        });
    sketch.value_axis(&named.collect::<Vec<_>>());
    let (left, end) = sketch.x_range();
    let step = [1, 2, 3, 6, 12, 24, 60].into_iter().find(|step| f64::from(oldest / step) * 52.0 <= end - left);
    let step = step.unwrap_or(120);
    let ages: Vec<(f64, String)> = (0..=oldest / step)
        .map(|idx| {
            let age = idx * step;
            (f64::from(age), if idx == 0 { words::month_word(lang) } else { age.to_string() })
        })
        .collect();
    sketch.x_axis(&ages);
    let (mut ends, mut ended) = (Vec::new(), Vec::new());
    let points = series.iter().flat_map(|aged| &aged.counts);
    let drawn: Vec<Rect> = points
        .map(|(age, n, _)| Rect::around(sketch.x_px(f64::from(*age)), sketch.y_px(f64::from(*n)), 4.0, 2.0))
        .collect();
    for aged in &series {
        let (role, shape) = fleet::mark(brief, &aged.growth.constellation);
        let line: Vec<_> = aged.counts.iter().map(|(age, n, _)| Some((f64::from(*age), f64::from(*n)))).collect();
        sketch.line(&line, role, Stroke::Solid, 2.25);
        let name = brief.name(&aged.growth.constellation);
        for (age, n, day) in &aged.counts {
            let count = words::n_satellites(f64::from(*n), lang);
            sketch.spot(Spot {
                x_px: sketch.x_px(f64::from(*age)),
                y_px: sketch.y_px(f64::from(*n)),
                tail_px: 0.0,
                title: name.clone(),
                lines: vec![words::at_age(&count, *age, lang), day.in_words(lang)],
                fact: Some(aged.growth.launched.clone()),
            });
        }
        let Some((age, n, _)) = aged.last() else { continue };
        let (x, y) = (f64::from(age), f64::from(n));
        sketch.marks(&[(x, y)], role, shape, Fill::Solid, 9.0);
        match age == oldest {
            true => ends.push((sketch.y_px(y), name, role)),
            false => ended.push(((sketch.x_px(x), sketch.y_px(y)), name, role)),
        }
    }
    sketch.end_names(ends);
    for (at, name, role) in order::by_number(ended, |((_, y), ..)| *y) {
        fleet::name_near(&mut sketch, at, &name, role, &drawn);
    }
    sketch.finish()
}
