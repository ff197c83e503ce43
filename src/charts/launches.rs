//! Who launches how often?
//!
//! x: year; y: launches, failures included; a line for each operator or country, hollow where the year is not over, ticks
//! where claims differ. Lines, because the question is how fast each grows; linear, because years compare as numbers.

use super::axis::linear_ticks;
use super::derived::{Derived, Input};
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, Sign, Table, sources_of};
use super::measure::width_px;
use super::palette::{self, Role, Shape};
use super::sketch::{self, Align, BOLD, Canvas, Drawing, Fill, Look, Margins, Sketch, Spot, Stroke};
use crate::model::launch_counts::{self, Series, YearCount};
use crate::model::number::grouped;
use crate::model::{Id, Lang, order};
use crate::view_state::{By, Scale};
use crate::words::{self, Phrase, rockets, workings};

/// A series with its years in the window.
type Counted<'a> = (Series, Vec<YearCount<'a>>);

fn is_by_country(brief: &Brief<'_>) -> bool {
    brief.state.by() == By::Country
}

fn counted<'a>(brief: &Brief<'a>) -> Vec<Counted<'a>> {
    let series: &[Series] = if is_by_country(brief) { &Series::COUNTRIES } else { &Series::OPERATORS };
    let window = brief.window(Some(crate::model::Day(0)), brief.dataset.reach.launches);
    let in_window = |count: &YearCount<'_>| (window.from.ymd().0..=window.to.ymd().0).contains(&count.year);
    let yearly = series.iter().map(|series| {
        let counts = launch_counts::yearly(brief.dataset, *series, brief.policy());
        (*series, counts.into_iter().filter(in_window).collect::<Vec<_>>())
    });
    yearly.filter(|(_, counts)| !counts.is_empty()).collect()
}

/// Whose colour and mark a series bears: its operator's; a country's that of the operator most known for it.
fn organisation(series: Series) -> Option<Id> {
    let id = match series {
        Series::World => return None,
        Series::China => "casc",
        Series::ChineseCompanies => "landspace",
        Series::UnitedStates | Series::Falcon | Series::Starship => "spacex",
        Series::Electron => "rocket-lab",
    };
    Id::parse(id)
}

fn role(series: Series) -> Role {
    organisation(series).map_or(Role::TextQuiet, |id| palette::organisation(Some(&id)))
}

fn shape(series: Series) -> Shape {
    match series {
        // The second cue that tells SpaceX's two rockets apart.
        Series::Starship => Shape::Square,
        Series::World => Shape::Circle,
        _ => palette::shape(organisation(series).as_ref()),
    }
}

/// A count with its day where the year is not over.
fn in_words(count: &YearCount<'_>, lang: Lang) -> String {
    let number = grouped(count.count);
    count.until.map_or(number.clone(), |until| rockets::so_far(&number, &until.in_words(lang), lang))
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    let (lang, by_country) = (brief.lang, is_by_country(brief));
    let title = rockets::launches_title(by_country, lang);
    if !brief.dataset.has_evidence() {
        return Figure::waiting(title, brief);
    }
    let counted = counted(brief);
    let headings = [rockets::WHOSE, rockets::YEAR, rockets::LAUNCHES_ALL, rockets::REACHED_ORBIT, rockets::RESTS_ON];
    let columns = headings.into_iter().enumerate().map(|(idx, heading)| match idx {
        2 | 3 => Column::numbers(heading.get(lang)),
        _ => Column::words(heading.get(lang)),
    });
    let rows = counted.iter().flat_map(|(series, counts)| {
        counts.iter().rev().map(move |count| {
            let text = in_words(count, lang);
            let (cell, rests_on) = match count.fact {
                Some(fact) => (Cell::of(text, fact), rockets::FACT),
                None => (logged(brief, *series, count, text, workings::LOGGED_ATTEMPTS), rockets::LOG),
            };
            let successes = count.successes.map_or_else(
                || Cell::plain("–"),
                |n| logged(brief, *series, count, n.to_string(), workings::LOGGED_SUCCESSES),
            );
            let name = Cell::plain(rockets::series(*series).get(lang));
            vec![name, Cell::plain(count.year.to_string()), cell, successes, Cell::plain(rests_on.get(lang))]
        })
    });
    let mut notes = vec![rockets::LAUNCHES_LOG.get(lang).to_owned()];
    if !by_country {
        notes.push(rockets::COMPANIES_NOTE.get(lang).to_owned());
    }
    let facts = || counted.iter().flat_map(|(_, counts)| counts).filter_map(|count| count.fact);
    let mut sources = sources_of(facts());
    let uses_log = counted.iter().flat_map(|(_, counts)| counts).any(|count| count.fact.is_none());
    if uses_log && !sources.contains(&brief.dataset.launch_years_source) {
        sources.push(brief.dataset.launch_years_source.clone());
    }
    Figure {
        title: title.to_owned(),
        sentence: sentence(&counted, lang),
        notes,
        scopes: Vec::new(),
        key: key(&counted, lang),
        table: Table { columns: columns.collect(), rows: rows.collect() },
        sources,
        reaches: brief.dataset.reach.launches,
    }
}

/// A number of the launch log, and how it is counted there.
fn logged(brief: &Brief<'_>, series: Series, count: &YearCount<'_>, text: String, formula: Phrase) -> Cell {
    let lang = brief.lang;
    let title = words::titled(rockets::series(series).get(lang), &count.year.to_string(), lang);
    let log = brief.dataset.source(&brief.dataset.launch_years_source);
    let log = log.map(|source| Input::plain(&*source.title, &*text).how(&*source.publisher));
    let working = log.into_iter().fold(Derived::new(title, &*text, formula.get(lang)), Derived::from);
    Cell::plain(text).worked_out(working.noting(rockets::LAUNCHES_LOG.get(lang)))
}

/// The last year that most series know to its end.
fn sentence(counted: &[Counted<'_>], lang: Lang) -> String {
    let whole = |year: i32| {
        counted.iter().filter_map(move |(series, counts)| {
            let count = counts.iter().find(|count| count.year == year && count.until.is_none())?;
            Some((*series, count.count))
        })
    };
    let years = counted.iter().flat_map(|(_, counts)| counts).filter(|count| count.until.is_none());
    let Some(year) = years.map(|count| count.year).max_by_key(|year| (whole(*year).count() * 2 > counted.len(), *year))
    else {
        return rockets::launches_sentence(0, &[], &[], lang);
    };
    let largest = order::by_number(whole(year).collect(), |(_, count)| -*count);
    let named: Vec<(String, String)> = largest
        .iter()
        .map(|(series, count)| (rockets::series(*series).get(lang).to_owned(), grouped(*count)))
        .collect();
    // Who has no count of that year is told, with the last whole year known.
    let unknown = counted.iter().filter(|(series, _)| !whole(year).any(|(known, _)| known == *series));
    let without: Vec<(String, Option<(i32, String)>)> = unknown
        .map(|(series, counts)| {
            let last = counts.iter().rfind(|count| count.until.is_none() && count.year < year);
            let last = last.map(|count| (count.year, grouped(count.count)));
            (rockets::series(*series).get(lang).to_owned(), last)
        })
        .collect();
    rockets::launches_sentence(year, &named, &without, lang)
}

fn key(counted: &[Counted<'_>], lang: Lang) -> Vec<KeyEntry> {
    let all = || counted.iter().flat_map(|(_, counts)| counts);
    let mut key = Vec::new();
    if all().any(|count| count.until.is_some()) {
        key.push(KeyEntry {
            sign: Sign::Mark(Shape::Circle, Fill::Hollow),
            meaning: rockets::KEY_YEAR_OPEN.get(lang).to_owned(),
        });
    }
    if all().any(|count| count.range.0 < count.range.1) {
        key.push(KeyEntry { sign: Sign::Spread, meaning: rockets::KEY_TICKS.get(lang).to_owned() });
    }
    key
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let counted = counted(brief);
    if !brief.dataset.has_evidence() || counted.is_empty() {
        return sketch::nothing(canvas);
    }
    let lang = brief.lang;
    let all = || counted.iter().flat_map(|(_, counts)| counts);
    let (first, last) =
        all().fold((i32::MAX, i32::MIN), |(low, high), count| (low.min(count.year), high.max(count.year)));
    let ticks = linear_ticks(all().map(|count| count.range.1).fold(1.0, f64::max), 5);
    let names = counted.iter().map(|(series, _)| width_px(rockets::series(*series).get(lang), 13.0) * BOLD + 16.0);
    let right = names.fold(0.0, f64::max).min(canvas.width_px * 0.44);
    let tick_room = ticks.at.iter().map(|value| width_px(&grouped(*value), 12.0)).fold(0.0, f64::max) + 12.0;
    let margins = Margins { left: tick_room, top: 22.0, right, bottom: 30.0 };
    let height = canvas.height_px(if canvas.is_narrow() { 380.0 } else { 460.0 });
    let x = (f64::from(first) - 0.3, f64::from(last) + 0.3);
    let mut sketch = Sketch::new(canvas, height, margins, x, (Scale::Linear, ticks.min, ticks.max));
    let named = ticks.at.iter().enumerate().map(|(idx, value)| {
        let is_top = idx + 1 == ticks.at.len();
        (*value, if is_top { rockets::n_launches(*value, lang) } else { grouped(*value) })
    });
    sketch.value_axis(&named.collect::<Vec<_>>());
    years_axis(&mut sketch, first, last);
    let mut ends = Vec::new();
    for (series, counts) in &counted {
        draw_series(&mut sketch, *series, counts, lang);
        if let Some(end) = counts.last() {
            // Without room for whose it is, the rocket's own name tells it from the others.
            let name = rockets::series(*series).get(lang);
            let fits = width_px(name, 13.0) * BOLD <= right - 11.0;
            let name = if fits { name } else { name.rsplit(' ').next().unwrap_or(name) };
            ends.push((sketch.y_px(end.count), name.to_owned(), role(*series)));
        }
    }
    sketch.end_names(ends);
    sketch.finish()
}

/// The years along the bottom, as many as fit.
fn years_axis(sketch: &mut Sketch<'_>, first: i32, last: i32) {
    let ((left, right), (_, bottom)) = (sketch.x_range(), sketch.y_range());
    let n_fit = ((right - left) / 44.0).max(1.0);
    let step = [1, 2, 5, 10].into_iter().find(|step| f64::from((last - first) / step) < n_fit).unwrap_or(20);
    sketch.rule(&[[(left, bottom), (right, bottom)]], Role::RuleStrong, 1.0);
    for year in (first..=last).rev().filter(|year| (last - year) % step == 0) {
        let px = sketch.x_px(f64::from(year));
        sketch.words_if_free(px, bottom + 15.0, &year.to_string(), Look::TICK.aligned(Align::Centre), &[]);
    }
}

/// A line through whole years, broken where one is missing; a year that is not over stands alone.
fn draw_series(sketch: &mut Sketch<'_>, series: Series, counts: &[YearCount<'_>], lang: Lang) {
    let (role, shape) = (role(series), shape(series));
    let at = |count: &YearCount<'_>| (f64::from(count.year), count.count);
    for pair in counts.windows(2) {
        let [from, to] = pair else { continue };
        // A line down to a part of a year would tell of a fall.
        if to.year == from.year + 1 && to.until.is_none() {
            sketch.line(&[Some(at(from)), Some(at(to))], role, Stroke::Solid, 2.0);
        }
    }
    for count in counts {
        let fill = if count.until.is_some() { Fill::Hollow } else { Fill::Solid };
        sketch.marks(&[at(count)], role, shape, fill, 8.0);
        let (x_px, y_px) = (sketch.x_px(f64::from(count.year)), sketch.y_px(count.count));
        let (low, high) = count.range;
        if low < high {
            sketch.spread([low, high].map(|value| (x_px, sketch.y_px(value))), role);
        }
        let number = rockets::n_launches(count.count, lang);
        let mut lines =
            vec![count.until.map_or(number.clone(), |until| rockets::so_far(&number, &until.in_words(lang), lang))];
        lines.extend(count.successes.map(|n| rockets::reached_orbit(n, lang)));
        lines.extend((low < high).then(|| rockets::claimed_between(low, high, lang)));
        let title = words::titled(rockets::series(series).get(lang), &count.year.to_string(), lang);
        let fact = count.fact.map(|fact| fact.id.clone());
        sketch.spot(Spot { x_px, y_px, tail_px: 0.0, title, lines, fact });
    }
}
