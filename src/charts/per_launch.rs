//! How many satellites does one launch carry, and does that grow?
//!
//! x: day of the launch; y: satellites on it; colour and mark: operator; a cross is a launch that failed. Points, one per
//! launch; where the source gives months only, the month's mean.

use super::axis::{linear_ticks, time_ticks};
use super::derived::{Derived, Input};
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, Sign, Table, sources_of};
use super::fleet;
use super::palette::Shape;
use super::satellites::name_room;
use super::sketch::{self, Canvas, Drawing, Fill, Margins, Sketch, Spot};
use crate::model::number::grouped;
use crate::model::{Day, Id, Launch, LaunchKind, Manifest, Window, order};
use crate::view_state::Scale;
use crate::words::{self, workings};

/// The launches a chart counts: operational ones, in the window.
pub fn counted(manifest: &Manifest, window: Window) -> impl Iterator<Item = &Launch> + Clone {
    // A month counts where it starts: the last one is dated after the data end.
    let starts = |launch: &Launch| match launch.kind {
        LaunchKind::Month(_) => launch.day.month_start(),
        _ => launch.day,
    };
    let is_counted = move |launch: &&Launch| launch.kind != LaunchKind::Test && window.holds(starts(launch));
    manifest.launches.iter().filter(is_counted)
}

/// The window of charts of launches.
pub fn window(brief: &Brief<'_>) -> Window {
    let operational = |manifest: &&Manifest| {
        manifest.launches.iter().find(|launch| launch.kind != LaunchKind::Test).map(|launch| launch.day.month_start())
    };
    let first = fleet::manifests(brief).iter().filter_map(operational).min();
    brief.window(first, brief.dataset.reach.launches)
}

/// What launches rest on: their list, and the facts of how many were launched.
pub fn sources(brief: &Brief<'_>) -> Vec<Id> {
    let facts = fleet::growths(brief).into_iter().filter_map(|growth| brief.dataset.fact(&growth.launched));
    let mut sources: Vec<Id> = Vec::new();
    for source in fleet::manifests(brief).iter().map(|manifest| manifest.source.clone()).chain(sources_of(facts)) {
        if !sources.contains(&source) {
            sources.push(source);
        }
    }
    sources
}

/// How many launches of test satellites are left out.
pub fn n_tests(brief: &Brief<'_>, window: Window) -> usize {
    let all = fleet::manifests(brief).into_iter().flat_map(|manifest| &manifest.launches);
    all.filter(|launch| launch.kind == LaunchKind::Test && window.holds(launch.day)).count()
}

/// Satellites on a launch; the mean where the row is a month.
fn load(launch: &Launch) -> f64 {
    f64::from(launch.satellites) / f64::from(launch.n_launches().max(1))
}

/// A load; of a month, opening the mean that it is.
fn load_cell(brief: &Brief<'_>, id: &Id, launch: &Launch, month: &str, cell: Cell) -> Cell {
    let LaunchKind::Month(_) = launch.kind else { return cell };
    let lang = brief.lang;
    let title = words::titled(&brief.name(id), &words::dated(words::SATELLITES_ON_LAUNCH.get(lang), month, lang), lang);
    let count = |n: u32| grouped(f64::from(n));
    let fact = cell.fact.as_ref().and_then(|id| brief.dataset.fact(id));
    let name = workings::IN_MONTH.get(lang);
    let satellites = match fact {
        Some(fact) => Input::of(brief, fact, count(launch.satellites)).named(name),
        None => Input::plain(name, count(launch.satellites)),
    };
    let working = Derived::new(title, &*cell.text, workings::MONTH_MEAN.get(lang)).from(satellites);
    let launches = Input::plain(words::LAUNCHES_HEADING.get(lang), count(launch.n_launches()));
    cell.worked_out(working.from(launches))
}

/// Where a launch stands on the axis: a month's in its middle.
fn day(launch: &Launch, window: Window) -> f64 {
    let back = if matches!(launch.kind, LaunchKind::Month(_)) { 15 } else { 0 };
    f64::from((launch.day.0 - back).max(window.from.0))
}

/// To one decimal.
fn one_decimal(value: f64) -> String {
    grouped((value * 10.0).round() / 10.0)
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    if !brief.dataset.has_evidence() {
        return fleet::awaited(words::PER_LAUNCH_TITLE, brief);
    }
    let (lang, window, manifests) = (brief.lang, window(brief), fleet::manifests(brief));
    let year = Window { from: Day(window.to.0 - 365).max(window.from), to: window.to };
    let means: Vec<(f64, &Id)> = manifests
        .iter()
        .filter_map(|manifest| {
            let (n, all) = counted(manifest, year)
                .fold((0, 0), |(n, all), launch| (n + launch.n_launches(), all + launch.satellites));
            (n > 0).then(|| (f64::from(all) / f64::from(n), &manifest.constellation))
        })
        .collect();
    let means: Vec<(String, String)> = order::by_number(means, |(mean, _)| -mean)
        .into_iter()
        .map(|(mean, id)| (brief.name(id), one_decimal(mean)))
        .collect();
    let mut notes = Vec::new();
    if manifests.iter().any(|manifest| counted(manifest, window).any(|row| matches!(row.kind, LaunchKind::Month(_)))) {
        notes.push(words::MONTHLY_MEANS.get(lang).to_owned());
    }
    notes.extend(Some(n_tests(brief, window)).filter(|n| *n > 0).map(|n| words::tests_left_out(n, lang)));
    let all = manifests.iter().flat_map(|manifest| counted(manifest, window).map(|row| (&manifest.constellation, row)));
    let rows =
        order::by_number(all.clone().collect(), |(_, row)| -f64::from(row.day.0)).into_iter().map(|(id, row)| {
            let date = match row.kind {
                LaunchKind::Month(_) => {
                    let (year, month, _) = row.day.ymd();
                    words::short_month(year, month, lang)
                }
                _ => row.day.in_words(lang),
            };
            let count = one_decimal(load(row));
            let fact = brief.dataset.growth(id).and_then(|growth| brief.dataset.fact(&growth.launched));
            vec![
                Cell::plain(&*date),
                Cell::plain(brief.name(id)),
                load_cell(
                    brief,
                    id,
                    row,
                    &date,
                    fact.map_or_else(|| Cell::plain(&*count), |fact| Cell::of(&*count, fact)),
                ),
                Cell::plain(fleet::rocket(brief, &row.vehicle)),
                Cell::plain(words::launch_kind(row.kind, lang)),
            ]
        });
    let mut key = Vec::new();
    if all.clone().any(|(_, row)| row.kind == LaunchKind::Failed) {
        let meaning = words::KEY_LAUNCH_FAILED.get(lang).to_owned();
        key.push(KeyEntry { sign: Sign::Mark(Shape::Cross, Fill::Solid), meaning });
    }
    Figure {
        title: words::PER_LAUNCH_TITLE.get(lang).to_owned(),
        sentence: words::per_launch_sentence(&means, &window.to.in_words(lang), lang),
        notes,
        scopes: Vec::new(),
        key,
        table: Table {
            columns: vec![
                Column::words(words::DATE.get(lang)),
                Column::words(words::CONSTELLATION.get(lang)),
                Column::numbers(words::SATELLITES_ON_LAUNCH.get(lang)),
                Column::words(words::CARRIER.get(lang)),
                Column::words(words::KIND.get(lang)),
            ],
            rows: rows.collect(),
        },
        sources: sources(brief),
        reaches: brief.dataset.reach.launches,
    }
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    if !brief.dataset.has_evidence() {
        return sketch::nothing(canvas);
    }
    let (lang, window, manifests) = (brief.lang, window(brief), fleet::manifests(brief));
    let most = manifests.iter().flat_map(|manifest| counted(manifest, window)).map(load).fold(0.0, f64::max);
    let ticks = linear_ticks(most, 5);
    let height = canvas.height_px(if canvas.is_narrow() { 380.0 } else { 440.0 });
    let right = name_room(manifests.iter().map(|manifest| brief.name(&manifest.constellation)), canvas);
    let margins = Margins { left: 54.0, top: 26.0, right, bottom: 30.0 };
    let x = (f64::from(window.from.0), f64::from(window.to.0));
    let mut sketch = Sketch::new(canvas, height, margins, x, (Scale::Linear, ticks.min, ticks.max));
    let last = ticks.at.len().saturating_sub(1);
    let named =
        ticks.at.iter().enumerate().map(|(idx, value)| {
            (*value, if idx == last { words::n_satellites(*value, lang) } else { grouped(*value) })
        });
    sketch.value_axis(&named.collect::<Vec<_>>());
    let (left, end) = sketch.x_range();
    sketch.time_axis(&time_ticks(window, end - left, lang));
    let (mut ends, mut ended) = (Vec::new(), Vec::new());
    for manifest in &manifests {
        let (role, own) = fleet::mark(brief, &manifest.constellation);
        let name = brief.name(&manifest.constellation);
        let at = |launch: &Launch| (day(launch, window), load(launch));
        let marks = |failed: bool| {
            let those = counted(manifest, window).filter(|row| (row.kind == LaunchKind::Failed) == failed);
            those.map(at).collect::<Vec<_>>()
        };
        sketch.marks(&marks(false), role, own, Fill::Solid, 8.0);
        sketch.marks(&marks(true), role, Shape::Cross, Fill::Solid, 8.0);
        let fact = brief.dataset.growth(&manifest.constellation).map(|growth| growth.launched.clone());
        for launch in counted(manifest, window) {
            let (x, y) = at(launch);
            let date = match launch.kind {
                LaunchKind::Month(n) => {
                    let (year, month, _) = launch.day.ymd();
                    words::launches_in(n, &words::short_month(year, month, lang), lang)
                }
                _ => launch.day.in_words(lang),
            };
            sketch.spot(Spot {
                x_px: sketch.x_px(x),
                y_px: sketch.y_px(y),
                tail_px: 0.0,
                title: name.clone(),
                lines: vec![
                    words::on_launch(&one_decimal(load(launch)), launch.kind, lang),
                    fleet::rocket(brief, &launch.vehicle),
                    date,
                ],
                fact: fact.clone(),
            });
        }
        let Some((x, y)) = counted(manifest, window).last().map(at) else { continue };
        match window.to.0 - (x as i32) < 200 {
            true => ends.push((sketch.y_px(y), name, role)),
            false => ended.push(((sketch.x_px(x), sketch.y_px(y)), name, role)),
        }
    }
    sketch.end_names(ends);
    for (at, name, role) in ended {
        fleet::name_near(&mut sketch, at, &name, role, &[]);
    }
    sketch.finish()
}
