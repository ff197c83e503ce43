//! How many satellites has each constellation launched, and how many are in orbit?
//!
//! x: date; y: satellites; colour and mark: operator. Lines, because counts are known month by month; how they are known
//! shows in the stroke.

use super::axis::{time_ticks, value_ticks};
use super::derived::Derivation;
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, Sign, Table, sources_of};
use super::marks::Marker;
use super::palette;
use super::sketch::{Canvas, Drawing, Fill, Margins, Size, Sketch, Spot, Stroke};
use crate::model::number::grouped;
use crate::model::{Basis, Day, Fact, Growth, Lang, Point, Policy, Window, order};
use crate::view_state::Scale;
use crate::words;

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Count {
    /// Launched so far.
    Launched,
    /// In orbit.
    InOrbit,
}

impl Count {
    fn of(self, point: &Point) -> Option<u32> {
        match self {
            Self::Launched => Some(point.launched),
            Self::InOrbit => point.in_orbit,
        }
    }

    fn fact<'a>(self, brief: &Brief<'a>, growth: &Growth) -> Option<&'a Fact> {
        let id = match self {
            Self::Launched => Some(&growth.launched),
            Self::InOrbit => growth.in_orbit.as_ref(),
        };
        brief.dataset.fact(id?)
    }

    /// A count with a word on how it is known, where that can differ.
    fn in_words(self, n: f64, basis: Basis, lang: Lang) -> String {
        let text = grouped(n);
        match self {
            Self::Launched => text,
            Self::InOrbit => words::with_basis(&text, basis, lang),
        }
    }

    /// Whether nobody counted a point, which then has a working.
    fn is_estimate(self, point: &Point) -> bool {
        self == Self::InOrbit && point.is_estimate()
    }

    /// Launches are counted one by one; only what became of the satellites can be an estimate.
    fn stroke(self, point: &Point) -> Stroke {
        match (self, point.basis) {
            (Self::Launched, _) | (_, Basis::Observed) => Stroke::Solid,
            (_, Basis::Interpolated | Basis::Assumed) => Stroke::Dotted,
            (_, Basis::Extrapolated) => Stroke::Dashed,
        }
    }
}

/// The series compared, with those that have nothing to count left out.
fn series<'a>(brief: &Brief<'a>, count: Count) -> Vec<&'a Growth> {
    let picked = brief.state.picked();
    let known = picked.iter().filter_map(|id| brief.dataset.growth(id));
    let is_own = |growth: &&Growth| picked.iter().any(|id| growth.constellation.is_private_of(id));
    known
        .chain(brief.dataset.growth.iter().filter(is_own))
        .filter(|growth| growth.points.iter().any(|point| count.of(point).is_some()))
        .collect()
}

fn window(brief: &Brief<'_>, series: &[&Growth]) -> Window {
    let first = series.iter().filter_map(|growth| growth.points.first()).map(|point| point.day).min();
    let last = brief.last_day(brief.dataset.reach.launches, series.iter().map(|growth| &growth.launched));
    brief.window(first.map(|day| day.month_start()), last)
}

/// The window in force for a count of what is compared.
pub fn shown_window(brief: &Brief<'_>, count: Count) -> Window {
    window(brief, &series(brief, count))
}

/// The value another claim policy picks for a series' last count, where it is not that count and that count is shown.
fn newest(brief: &Brief<'_>, count: Count, growth: &Growth, window: Window) -> Option<f64> {
    let last = growth.points.iter().rev().find(|point| count.of(point).is_some())?;
    if brief.policy() == Policy::Preferred || !window.holds(last.day) {
        return None;
    }
    let value = count.fact(brief, growth)?.quantity(brief.policy())?;
    (count.of(last).map(f64::from) != Some(value)).then_some(value)
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>, count: Count) -> Figure {
    let lang = brief.lang;
    let series = series(brief, count);
    let window = window(brief, &series);
    // Only the reader's own counts can be newer than what the published ones reach.
    let reached = window.to.min(brief.dataset.reach.launches);
    let ends: Vec<(String, String)> = {
        let ends: Vec<(f64, Point, &Growth)> = series
            .iter()
            .filter_map(|growth| {
                let point = growth.on(window.to)?;
                Some((f64::from(count.of(&point)?), point, *growth))
            })
            .collect();
        let text = |n: f64, point: Point, growth: &Growth| {
            let text = count.in_words(n, point.basis, lang);
            let other = |reaches: &Day| *reaches < reached || (reached < *reaches && *reaches <= window.to);
            match growth.reaches().filter(other) {
                Some(reaches) => words::counted_on(&text, &reaches.in_words(lang), lang),
                None => text,
            }
        };
        order::by_number(ends, |(n, ..)| -n)
            .into_iter()
            .map(|(n, point, growth)| (brief.name(&growth.constellation), text(n, point, growth)))
            .collect()
    };
    let mut notes = vec![words::count_definition(count == Count::Launched, lang).to_owned()];
    let n_private = series.iter().filter(|growth| growth.constellation.is_private()).count();
    notes.extend(words::private_series(n_private, lang));
    notes.extend(short_reaches(brief, &series));
    let uncounted: Vec<String> = brief
        .state
        .picked()
        .iter()
        .filter(|id| !series.iter().any(|growth| growth.constellation == **id))
        .map(|id| brief.name(id))
        .collect();
    if !uncounted.is_empty() {
        notes.push(words::not_counted(&words::list(&uncounted, lang), lang));
    }
    if brief.state.scale() == Scale::Log {
        notes.push(words::LOG_NOTE.get(lang).to_owned());
    }
    let facts = || series.iter().filter_map(|growth| count.fact(brief, growth));
    Figure {
        title: words::satellites_title(count == Count::Launched, lang).to_owned(),
        sentence: words::satellites_sentence(count == Count::Launched, &ends, &reached.in_words(lang), lang),
        notes,
        scopes: scopes(brief, facts()),
        key: key(brief, &series, count).into_iter().chain(KeyEntry::private(n_private, lang)).collect(),
        table: table(brief, count, &series, window),
        sources: sources_of(facts()),
        reaches: brief.dataset.reach.launches,
    }
}

/// What each count holds and leaves out, as its evidence says.
pub fn scopes<'a>(brief: &Brief<'_>, facts: impl Iterator<Item = &'a Fact>) -> Vec<(String, String)> {
    let scope = |fact: &Fact| {
        let note = fact.claim(brief.policy())?.note.as_ref()?;
        Some((brief.name(&fact.about), note.get(brief.lang).to_owned()))
    };
    facts.filter_map(scope).collect()
}

/// A line for each series that ends before the others, with how old its end is.
pub fn short_reaches(brief: &Brief<'_>, series: &[&Growth]) -> Vec<String> {
    let (lang, reach) = (brief.lang, &brief.dataset.reach);
    let short = series.iter().filter_map(|growth| Some((*growth, growth.reaches()?)));
    short
        .filter(|(_, reaches)| *reaches < reach.launches)
        .map(|(growth, reaches)| {
            let line = words::reaches_only(&brief.name(&growth.constellation), &reaches.in_words(lang), lang);
            line + words::how_old(reaches, reach.newest(), lang).as_str()
        })
        .collect()
}

/// The lowest and the highest claim of a series' last count, where they differ.
fn spread(brief: &Brief<'_>, count: Count, growth: &Growth) -> Option<(f64, f64)> {
    let fact = count.fact(brief, growth)?;
    let (low, high) = (fact.quantity(Policy::Lowest)?, fact.quantity(Policy::Highest)?);
    (low < high).then_some((low, high))
}

fn key(brief: &Brief<'_>, series: &[&Growth], count: Count) -> Vec<KeyEntry> {
    let lang = brief.lang;
    let is_spread = series.iter().any(|growth| spread(brief, count, growth).is_some());
    let mut key = super::ranking::spread_key(is_spread, lang);
    if count == Count::Launched {
        return key;
    }
    let has = |basis: Basis| series.iter().flat_map(|growth| &growth.points).any(|point| point.basis == basis);
    let mut explain = |stroke, meaning: words::Phrase| {
        key.push(KeyEntry { sign: Sign::Line(stroke), meaning: meaning.get(lang).to_owned() })
    };
    if has(Basis::Observed) {
        explain(Stroke::Solid, words::KEY_OBSERVED);
    }
    if has(Basis::Interpolated) || has(Basis::Assumed) {
        explain(Stroke::Dotted, words::KEY_INFERRED);
    }
    if has(Basis::Extrapolated) {
        explain(Stroke::Dashed, words::KEY_ESTIMATE);
    }
    if series.iter().any(|growth| growth.points.last().is_some_and(|point| point.basis != Basis::Observed)) {
        let meaning = words::KEY_LAST_NOT_COUNTED.get(lang).to_owned();
        key.push(KeyEntry { sign: Sign::Mark(super::palette::Shape::Circle, Fill::Hollow), meaning });
    }
    key
}

/// One row per month end and constellation, newest first.
fn table(brief: &Brief<'_>, count: Count, series: &[&Growth], window: Window) -> Table {
    let lang = brief.lang;
    let days = series.iter().flat_map(|growth| &growth.points).map(|point| point.day).filter(|day| window.holds(*day));
    let mut days = order::by_number(days.collect(), |day| f64::from(day.0));
    days.dedup();
    let mut columns = vec![Column::words(words::DATE.get(lang))];
    columns.extend(series.iter().map(|growth| Column::numbers(brief.name(&growth.constellation))));
    let rows = days.iter().rev().map(|day| {
        let mut row = vec![Cell::plain(day.in_words(lang))];
        row.extend(series.iter().map(|growth| {
            let point = growth.points.iter().find(|point| point.day == *day);
            match point.and_then(|point| Some((point, count.of(point)?))) {
                Some((point, n)) => {
                    let text = count.in_words(f64::from(n), point.basis, lang);
                    let fact = count.fact(brief, growth);
                    let cell = fact.map_or_else(|| Cell::plain(text.clone()), |fact| Cell::of(text.clone(), fact));
                    match growth.in_orbit.as_ref().filter(|_| count.is_estimate(point)) {
                        Some(fact) => {
                            cell.worked_out(Derivation::Estimate(growth.constellation.clone(), point.day, fact.clone()))
                        }
                        None => cell,
                    }
                }
                None => Cell::plain("–"),
            }
        }));
        row
    });
    Table { columns, rows: rows.collect() }
}

/// How much room names at line ends need.
pub fn name_room(names: impl Iterator<Item = String>, canvas: &Canvas) -> f64 {
    let widest = names.map(|name| super::measure::width_px(&name, 13.0) * super::sketch::BOLD).fold(0.0, f64::max);
    (widest + 14.0).min(canvas.width_px * 0.42)
}

/// An empty sketch of satellites over time, with room for the series' names at its right.
pub fn axes<'c>(
    brief: &Brief<'_>,
    canvas: &'c Canvas,
    series: &[&Growth],
    window: Window,
    values: impl Iterator<Item = f64> + Clone,
) -> Sketch<'c> {
    let (lang, scale) = (brief.lang, brief.state.scale());
    let ticks = value_ticks(scale, values);
    let height = canvas.height_px(match (canvas.size, canvas.is_narrow()) {
        (Size::Small, _) => 260.0,
        (Size::Full, true) => 400.0,
        (Size::Full, false) => 480.0,
    });
    let right = name_room(series.iter().map(|growth| brief.name(&growth.constellation)), canvas);
    let margins = Margins { left: 54.0, top: 26.0, right, bottom: 30.0 };
    let x = (f64::from(window.from.0), f64::from(window.to.0));
    let mut sketch = Sketch::new(canvas, height, margins, x, (scale, ticks.min, ticks.max));
    let last = ticks.at.len().saturating_sub(1);
    let names: Vec<(f64, String)> = ticks
        .at
        .iter()
        .enumerate()
        .map(|(idx, value)| (*value, if idx == last { words::n_satellites(*value, lang) } else { grouped(*value) }))
        .collect();
    sketch.value_axis(&names);
    let (left, right) = sketch.x_range();
    sketch.time_axis(&time_ticks(window, right - left, lang));
    sketch
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas, count: Count, mark: Marker) -> Drawing {
    let lang = brief.lang;
    let series = series(brief, count);
    let window = window(brief, &series);
    let shown = |growth: &&Growth| {
        growth
            .points
            .iter()
            .filter(|point| window.holds(point.day))
            .filter_map(|point| Some((*point, f64::from(count.of(point)?))))
            .collect::<Vec<_>>()
    };
    let all: Vec<Vec<(Point, f64)>> = series.iter().map(shown).collect();
    let others = series.iter().filter_map(|growth| newest(brief, count, growth, window));
    let claimed = series.iter().filter_map(|growth| spread(brief, count, growth)).flat_map(|(low, high)| [low, high]);
    let values: Vec<f64> = all.iter().flatten().map(|(_, n)| *n).chain(others).chain(claimed).collect();
    let values = values.iter().copied();
    let mut sketch = axes(brief, canvas, &series, window, values);
    mark(&mut sketch, brief, window);
    let mut ends = Vec::new();
    for (growth, points) in series.iter().zip(&all) {
        let entity = brief.dataset.entity(&growth.constellation);
        let organisation = entity.and_then(|entity| entity.organisation());
        let role = palette::organisation(organisation);
        let name = brief.name(&growth.constellation);
        for stroke in [Stroke::Solid, Stroke::Dotted, Stroke::Dashed] {
            let run = runs(points, |point| count.stroke(point) == stroke);
            let width = if stroke == Stroke::Solid { 2.25 } else { 1.75 };
            if !run.is_empty() {
                sketch.line(&run, role, stroke, width);
            }
        }
        let Some((point, n)) = points.last() else { continue };
        // An estimate must not look counted, not even where its line ends.
        let fill = if count.stroke(point) == Stroke::Solid { Fill::Solid } else { Fill::Hollow };
        sketch.marks(&[(f64::from(point.day.0), *n)], role, palette::shape(organisation), fill, 9.0);
        if let Some((low, high)) = spread(brief, count, growth) {
            let x_px = sketch.day_px(point.day);
            sketch.spread([low, high].map(|end| (x_px, sketch.y_px(end))), role);
        }
        ends.push((sketch.y_px(*n), name.clone(), role));
        let fact = count.fact(brief, growth);
        if let (Some(value), Some(fact)) = (newest(brief, count, growth, window), fact) {
            sketch.marks(&[(f64::from(point.day.0), value)], role, palette::shape(organisation), Fill::Hollow, 9.0);
            ends.pop();
            ends.push((sketch.y_px(value), name.clone(), role));
            let line = words::policy_value(&grouped(value), brief.policy(), lang);
            let (x_px, y_px) = (sketch.day_px(point.day), sketch.y_px(value));
            sketch.spot(Spot {
                x_px,
                y_px,
                tail_px: 0.0,
                title: name.clone(),
                lines: vec![line],
                fact: Some(fact.id.clone()),
            });
        }
        for (point, n) in points {
            if growth.constellation.is_private() {
                sketch.ring_at((sketch.day_px(point.day), sketch.y_px(*n)), role);
            }
            let text = count.in_words(*n, point.basis, lang);
            sketch.spot(Spot {
                x_px: sketch.day_px(point.day),
                y_px: sketch.y_px(*n),
                tail_px: 0.0,
                title: name.clone(),
                lines: vec![words::satellites_on(&text, &point.day.in_words(lang), lang)],
                fact: fact.map(|fact| fact.id.clone()),
            });
        }
    }
    sketch.end_names(ends);
    sketch.finish()
}

/// The stretches of a line whose later end fits, broken where others lie between.
fn runs(points: &[(Point, f64)], fits: impl Fn(&Point) -> bool) -> Vec<Option<(f64, f64)>> {
    let at = |(point, n): &(Point, f64)| Some((f64::from(point.day.0), *n));
    let mut line: Vec<Option<(f64, f64)>> = Vec::new();
    for pair in points.windows(2) {
        let [before, after] = pair else { continue };
        if !fits(&after.0) {
            if line.last().is_some_and(Option::is_some) {
                line.push(None);
            }
            continue;
        }
        if line.last().is_none_or(Option::is_none) {
            line.push(at(before));
        }
        line.push(at(after));
    }
    line
}
