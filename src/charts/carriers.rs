//! Which rockets carry each constellation?
//!
//! One row per constellation and rocket, those with most satellites first; length: share of the constellation's satellites.
//! Shares, because one network's thousands would leave the others no length at all; the numbers stand beside the name.

use super::derived::{Derived, Input};
use super::figure::{Brief, Cell, Column, Figure, Table};
use super::fleet::{self, VALUE};
use super::per_launch::{counted, n_tests, sources, window};
use super::sketch::{self, Canvas, Drawing, Look, Spot, Stroke};
use crate::model::number::grouped;
use crate::model::{LaunchKind, Manifest, Window, order};
use crate::words::{self, Phrase, workings};

/// What one rocket carried of one constellation.
struct Carried<'a> {
    vehicle: &'a str,
    launches: u32,
    satellites: u32,
}

fn carried<'a>(manifest: &'a Manifest, window: Window) -> Vec<Carried<'a>> {
    let mut all: Vec<Carried<'a>> = Vec::new();
    for launch in counted(manifest, window) {
        match all.iter_mut().find(|known| known.vehicle == launch.vehicle) {
            Some(known) => {
                known.launches += launch.n_launches();
                known.satellites += launch.satellites;
            }
            None => all.push(Carried {
                vehicle: &launch.vehicle,
                launches: launch.n_launches(),
                satellites: launch.satellites,
            }),
        }
    }
    order::by_number(all, |carried| -f64::from(carried.satellites))
}

fn sum(all: &[Carried<'_>]) -> (u32, u32) {
    all.iter().fold((0, 0), |(n, sum), carried| (n + carried.launches, sum + carried.satellites))
}

fn share_pct(part: u32, whole: u32) -> f64 {
    f64::from(part) / f64::from(whole.max(1)) * 100.0
}

fn groups<'a>(brief: &Brief<'a>) -> Vec<(&'a Manifest, Vec<Carried<'a>>)> {
    let window = window(brief);
    let all = fleet::manifests(brief).into_iter().map(|manifest| (manifest, carried(manifest, window)));
    all.filter(|(_, carried)| !carried.is_empty()).collect()
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    if !brief.dataset.has_evidence() {
        return fleet::awaited(words::CARRIERS_TITLE, brief);
    }
    let (lang, groups) = (brief.lang, groups(brief));
    let most: Vec<(String, usize, String, String)> = groups
        .iter()
        .filter_map(|(manifest, all)| {
            let (first, (_, whole)) = (all.first()?, sum(all));
            let share = words::share_pct(share_pct(first.satellites, whole));
            Some((brief.name(&manifest.constellation), all.len(), fleet::rocket(brief, first.vehicle), share))
        })
        .collect();
    let rows = groups.iter().flat_map(|(manifest, all)| {
        let (_, whole) = sum(all);
        all.iter().map(move |carried| row(brief, manifest, carried, whole))
    });
    let n_tests = n_tests(brief, window(brief));
    Figure {
        title: words::CARRIERS_TITLE.get(lang).to_owned(),
        sentence: words::carriers_sentence(&most, lang),
        notes: (n_tests > 0).then(|| words::tests_left_out(n_tests, lang)).into_iter().collect(),
        scopes: Vec::new(),
        key: Vec::new(),
        table: Table {
            columns: vec![
                Column::words(words::CONSTELLATION.get(lang)),
                Column::words(words::CARRIER.get(lang)),
                Column::numbers(words::LAUNCHES_HEADING.get(lang)),
                Column::numbers(words::SATELLITES_HEADING.get(lang)),
                Column::numbers(words::SHARE_OF_ITS.get(lang)),
            ],
            rows: rows.collect(),
        },
        sources: sources(brief),
        reaches: brief.dataset.reach.launches,
    }
}

/// The row of a rocket, each number with its working.
fn row(brief: &Brief<'_>, manifest: &Manifest, carried: &Carried<'_>, whole: u32) -> Vec<Cell> {
    let lang = brief.lang;
    let (name, rocket) = (brief.name(&manifest.constellation), fleet::rocket(brief, carried.vehicle));
    let growth = brief.dataset.growth(&manifest.constellation);
    let fact = growth.and_then(|growth| brief.dataset.fact(&growth.launched));
    let input = |what: &str, amount: String| match fact {
        Some(fact) => Input::of(brief, fact, amount).named(words::titled(&name, what, lang)),
        None => Input::plain(words::titled(&name, what, lang), amount),
    };
    let list = brief.dataset.source(&manifest.source);
    let list = list.map(|source| Input::plain(workings::COUNTED_IN.get(lang), &*source.title).how(&*source.publisher));
    let tests = manifest.launches.iter().filter(|launch| launch.kind == LaunchKind::Test).count();
    let tests = (tests > 0).then(|| {
        let tests = Input::plain(workings::TEST_SATELLITES.get(lang), words::rockets::n_launches(tests as f64, lang));
        tests.how(workings::NOT_OPERATIONAL.get(lang))
    });
    let cell = |text: String, what: Phrase, formula: Phrase, inputs: Vec<Input>| {
        let title = words::titled(&name, &words::titled(&rocket, what.get(lang), lang), lang);
        let working =
            inputs.into_iter().chain(list.clone()).fold(Derived::new(title, &*text, formula.get(lang)), Derived::from);
        Cell::plain(text).worked_out(tests.clone().into_iter().fold(working, Derived::without))
    };
    let (launches, n) = (grouped(f64::from(carried.launches)), grouped(f64::from(carried.satellites)));
    let of_rocket =
        vec![input(&rocket, n.clone()), input(words::SATELLITES_HEADING.get(lang), grouped(f64::from(whole)))];
    vec![
        Cell::plain(&*name),
        Cell::plain(&*rocket),
        cell(launches, words::LAUNCHES_HEADING, workings::LAUNCHES_LISTED, Vec::new()),
        cell(n.clone(), words::SATELLITES_HEADING, workings::SATELLITES_LISTED, vec![input(&rocket, n)]),
        cell(
            words::share_pct(share_pct(carried.satellites, whole)),
            words::SHARE_OF_ITS,
            workings::SHARE_CARRIED,
            of_rocket,
        ),
    ]
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let groups = groups(brief);
    if groups.is_empty() {
        return sketch::nothing(canvas);
    }
    let lang = brief.lang;
    let n_rows = groups.iter().map(|(_, all)| all.len() + 1).sum();
    let mut sketch = fleet::rows(canvas, n_rows, (0.0, 100.0));
    let ticks = if canvas.is_narrow() { [0.0, 50.0, 100.0].as_slice() } else { &[0.0, 25.0, 50.0, 75.0, 100.0] };
    let (_, right) = sketch.x_range();
    sketch.x_axis(&ticks.iter().map(|pct| (*pct, words::share_pct(*pct))).collect::<Vec<_>>());
    let mut row = 0;
    for (manifest, all) in &groups {
        let (role, _) = fleet::mark(brief, &manifest.constellation);
        let (launches, whole) = sum(all);
        let name = brief.name(&manifest.constellation);
        fleet::heading(&mut sketch, row, &name, &words::launches_and_satellites(launches, whole, lang), role);
        for carried in all {
            row += 1;
            let share = share_pct(carried.satellites, whole);
            let numbers = words::launches_and_satellites(carried.launches, carried.satellites, lang);
            let rocket = fleet::rocket(brief, carried.vehicle);
            fleet::caption(&mut sketch, row, &[(&rocket, VALUE), (&numbers, Look::TICK)]);
            let y = row as f64 + 0.16;
            sketch.line(&[Some((0.0, y)), Some((share, y))], role, Stroke::Solid, 9.0);
            let x_px = sketch.x_px(share).max(right.min(160.0));
            sketch.spot(Spot {
                x_px,
                y_px: sketch.y_px(y),
                tail_px: x_px,
                title: words::titled(&name, &rocket, lang),
                lines: vec![numbers, words::of_its_satellites(&words::share_pct(share), lang)],
                fact: brief.dataset.growth(&manifest.constellation).map(|growth| growth.launched.clone()),
            });
        }
        row += 1;
    }
    sketch.finish()
}
