//! What every drawing and figure keeps, whatever it shows: nothing overlaps, leaves the canvas or goes unsaid.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod palette;
mod shipped;

use palette::Theme;
use perigee::charts::palette::Role;
use perigee::charts::{Brief, Canvas, Chart, Drawing, Figure, Palette, Size};
use perigee::model::growth::Period;
use perigee::model::{Edtf, Id, Lang, Policy};
use perigee::view_state::{By, Clock, Lanes, Marks, Scale, View, ViewState};
use serde_json::Value;
use shipped::DATASET;
use std::collections::BTreeSet;
use std::sync::LazyLock;

/// English is drawn in light, Chinese in dark.
static PALETTES: LazyLock<[Palette; 2]> = LazyLock::new(|| [Theme::Light, Theme::Dark].map(palette::palette));

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Picked {
    Default,
    Everything,
    One,
    Nothing,
}

const PICKED: [Picked; 4] = [Picked::Default, Picked::Everything, Picked::One, Picked::Nothing];
const WIDTHS: [f64; 7] = [288.0, 358.0, 600.0, 861.0, 1100.0, 1280.0, 1800.0];
const POLICIES: [Policy; 3] = [Policy::Preferred, Policy::Lowest, Policy::Highest];

/// A chart's own view, opened without further choices.
fn state(chart: Chart) -> ViewState {
    let modes = View::ALL.iter().flat_map(|view| view.modes().iter().map(move |mode| (*view, *mode)));
    let (view, mode) = modes.into_iter().find(|(_, mode)| Chart::of(*mode) == Some(chart)).unwrap();
    ViewState { view, mode, ..ViewState::default() }
}

fn with_picked(mut state: ViewState, picked: Picked) -> ViewState {
    let pickable: Vec<Id> = state.view.pickable(&DATASET).iter().map(|entity| entity.id.clone()).collect();
    match picked {
        Picked::Default => {}
        Picked::Everything => state.set_pick(pickable),
        Picked::One => {
            let first = state.picked().first().or(pickable.first()).cloned();
            state.set_pick(first.into_iter().collect());
        }
        Picked::Nothing => state.set_pick(Vec::new()),
    }
    state
}

fn canvas(width_px: f64, lang: Lang) -> Canvas {
    let [light, dark] = PALETTES.clone();
    Canvas { room_px: None, width_px, lang, palette: lang.pick(light, dark), size: Size::Full }
}

/// Everything wrong with a drawing, whatever it shows.
fn faults(drawing: &Drawing, canvas: &Canvas) -> Vec<String> {
    let mut faults = Vec::new();
    let (width, height) = (canvas.width_px, drawing.height_px);
    for (idx, (a, text)) in drawing.words.iter().enumerate() {
        if !(a.left >= -1.0 && a.right <= width + 1.0 && a.top >= -1.0 && a.bottom <= height + 1.0) {
            faults.push(format!("`{text}` leaves the canvas: {a:?}"));
        }
        let over = drawing.words[..idx].iter().filter(|(b, _)| a.overlaps(b));
        faults.extend(over.map(|(_, other)| format!("`{text}` overlaps `{other}`")));
    }
    for spot in &drawing.spots {
        if !((-1.0..=width + 1.0).contains(&spot.x_px) && (-1.0..=height + 1.0).contains(&spot.y_px)) {
            faults.push(format!("the spot `{}` leaves the canvas: {}, {}", spot.title, spot.x_px, spot.y_px));
        }
        if spot.title.is_empty() || spot.lines.is_empty() || spot.lines.iter().any(String::is_empty) {
            faults.push(format!("the spot `{}` says nothing: {:?}", spot.title, spot.lines));
        }
    }
    faults
}

/// Everything wrong with the JSON of a drawing.
fn faults_of_json(drawing: &Drawing, canvas: &Canvas) -> Vec<String> {
    let text = drawing.json();
    let option: Value = serde_json::from_str(&text).unwrap_or_default();
    let mut faults: Vec<String> =
        ["function", "<", "NaN"].iter().filter(|part| text.contains(*part)).map(|part| format!("`{part}`")).collect();
    let palette = &canvas.palette;
    let both = |role: Role| [palette.colour(role).to_owned(), palette.ink(role)];
    let known: BTreeSet<String> = Role::all().into_iter().flat_map(both).chain(["transparent".to_owned()]).collect();
    each_field(&option, &mut |name, value| {
        let is_colour =
            name.to_lowercase().ends_with("color") || value.as_str().is_some_and(|text| text.starts_with(['#']));
        if is_colour && !value.as_str().is_some_and(|colour| known.contains(colour)) {
            faults.push(format!("{name} is {value}, outside the palette"));
        }
        if matches!(name, "min" | "max") && !value.is_number() {
            faults.push(format!("an axis's {name} is {value}"));
        }
    });
    let series = option["series"].as_array().cloned().unwrap_or_default();
    for series in &series {
        let data = series["data"].as_array().cloned().unwrap_or_default();
        if data.is_empty() {
            faults.push("a series is empty".to_owned());
        }
        let half = data.iter().filter_map(Value::as_array).find(|pair| pair[0].is_null() != pair[1].is_null());
        faults.extend(half.map(|pair| format!("a point is half known: {pair:?}")));
    }
    if series.is_empty() && !drawing.words.is_empty() {
        faults.push("nothing is drawn".to_owned());
    }
    faults
}

fn each_field(value: &Value, see: &mut impl FnMut(&str, &Value)) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| {
            see(name, value);
            each_field(value, see);
        }),
        Value::Array(items) => items.iter().for_each(|item| each_field(item, see)),
        _ => {}
    }
}

/// Everything wrong with a figure.
fn faults_of_figure(figure: &Figure, picked: Picked) -> Vec<String> {
    let mut faults = Vec::new();
    let n_columns = figure.table.columns.len();
    if figure.title.is_empty() || figure.sentence.is_empty() || figure.notes.iter().any(String::is_empty) {
        faults.push("the title, the sentence or a note is empty".to_owned());
    }
    if n_columns == 0 || figure.table.columns.iter().any(|column| column.heading.is_empty()) {
        faults.push("a column has no heading".to_owned());
    }
    if figure.table.rows.is_empty() && picked != Picked::Nothing {
        faults.push("the table is empty".to_owned());
    }
    if figure.table.rows.iter().any(|row| row.len() != n_columns || row.iter().any(|cell| cell.text.is_empty())) {
        faults.push(format!("a row has not {n_columns} filled cells"));
    }
    if figure.sources.is_empty() && picked != Picked::Nothing {
        faults.push("it rests on no source".to_owned());
    }
    faults
}

#[track_caller]
fn check(chart: Chart) {
    check_with(chart, |_| {});
}

/// The same for what a link opens.
#[track_caller]
fn check_link(chart: Chart, link: &str) {
    let (state, notices) = ViewState::from_query(link, &DATASET);
    assert_eq!(notices, [], "{link}");
    check_from(chart, &state);
}

/// The same with a choice of the mode's own made.
#[track_caller]
fn check_with(chart: Chart, choose: impl Fn(&mut ViewState)) {
    let mut opened = state(chart);
    choose(&mut opened);
    check_from(chart, &opened);
}

#[track_caller]
fn check_from(chart: Chart, opened: &ViewState) {
    let mut found = BTreeSet::new();
    let mut n_drawn = 0;
    for (picked, lang, scale) in each_choice(chart) {
        let mut state = with_picked(opened.clone(), picked);
        if let Some(scale) = scale {
            state.set_scale(scale);
        }
        // The first rocket has no announced date in the data, and its figure says so.
        let is_empty = chart == Chart::Slips && picked == Picked::One;
        let expected = if is_empty { Picked::Nothing } else { picked };
        let policies = if picked == Picked::Default { &POLICIES[..] } else { &POLICIES[..1] };
        for policy in policies.iter().copied() {
            state.claims = policy;
            let brief = Brief { dataset: &DATASET, state: &state, lang };
            let at = |width: Option<f64>| format!("{picked:?}, {lang:?}, {scale:?}, {policy:?}, {width:?}");
            found.extend(
                faults_of_figure(&chart.figure(&brief), expected)
                    .into_iter()
                    .map(|fault| format!("{}: {fault}", at(None))),
            );
            let widths = if policy == Policy::Preferred { &WIDTHS[..] } else { &[358.0, 1280.0] };
            for width in widths {
                let canvas = canvas(*width, lang);
                let drawing = chart.draw(&brief, &canvas);
                n_drawn += 1;
                let mut faults = faults(&drawing, &canvas);
                if [358.0, 1280.0].contains(width) {
                    faults.extend(faults_of_json(&drawing, &canvas));
                }
                found.extend(faults.into_iter().map(|fault| format!("{}: {fault}", at(Some(*width)))));
            }
        }
    }
    assert!(n_drawn > 50, "{n_drawn}");
    let shown: Vec<String> = found.iter().take(40).cloned().collect();
    assert!(found.is_empty(), "{} faults of {}:\n{}", found.len(), chart.code(), shown.join("\n"));
}

fn each_choice(chart: Chart) -> Vec<(Picked, Lang, Option<Scale>)> {
    let scales = match state(chart).mode.scale() {
        Some(_) => vec![Some(Scale::Linear), Some(Scale::Log)],
        None => vec![None],
    };
    let mut choices = Vec::new();
    for picked in PICKED {
        for lang in Lang::ALL {
            choices.extend(scales.iter().map(|scale| (picked, lang, *scale)));
        }
    }
    choices
}

#[test]
fn rounds_stand_clear() {
    check(Chart::Rounds);
}

#[test]
fn rounds_in_lanes_stand_clear() {
    check_with(Chart::Rounds, |state| state.lanes = Lanes::Each);
}

#[test]
fn marked_events_stand_clear() {
    for chart in [Chart::Rounds, Chart::Valuations, Chart::Launched] {
        check_with(chart, |state| state.marks = Marks::Policy);
    }
    check_with(Chart::Rate, |state| state.marks = Marks::Firsts);
    check_with(Chart::Rounds, |state| (state.lanes, state.marks) = (Lanes::Each, Marks::Firsts));
}

#[test]
fn sums_since_founding_stand_clear() {
    check_with(Chart::Cumulative, |state| state.set_clock(Clock::Founding));
}

#[test]
fn every_grouping_of_rounds_stands_clear() {
    for by in [By::Year, By::Country, By::Capital, By::Investor] {
        check_with(Chart::Ranking, |state| state.set_by(by));
    }
}

#[test]
fn cumulative_sums_stand_clear() {
    check(Chart::Cumulative);
}

#[test]
fn the_ranking_stands_clear() {
    check(Chart::Ranking);
}

#[test]
fn the_ladder_stands_clear() {
    check(Chart::Ladder);
}

#[test]
fn the_strip_stands_clear() {
    check(Chart::Strip);
}

#[test]
fn launched_counts_stand_clear() {
    check(Chart::Launched);
}

#[test]
fn in_orbit_counts_stand_clear() {
    check(Chart::InOrbit);
}

#[test]
fn listings_stand_clear() {
    check(Chart::Pipeline);
}

#[test]
fn valuations_stand_clear() {
    check(Chart::Valuations);
}

#[test]
fn financials_stand_clear() {
    check(Chart::Financials);
}

#[test]
fn totals_stand_clear() {
    check(Chart::Totals);
}

#[test]
fn money_by_steps_stands_clear() {
    check(Chart::MoneySteps);
}

#[test]
fn rates_stand_clear() {
    check(Chart::Rate);
}

#[test]
fn progress_stands_clear() {
    check(Chart::Progress);
}

#[test]
fn progress_stands_clear_on_every_clock() {
    let mut found = BTreeSet::new();
    for (clock, picked, lang) in [Clock::FirstHop, Clock::FirstOrbit, Clock::Founding, Clock::Calendar]
        .into_iter()
        .flat_map(|clock| PICKED.map(|picked| (clock, picked)))
        .flat_map(|(clock, picked)| Lang::ALL.map(|lang| (clock, picked, lang)))
    {
        let mut state = with_picked(state(Chart::Progress), picked);
        state.set_clock(clock);
        let brief = Brief { dataset: &DATASET, state: &state, lang };
        found.extend(faults_of_figure(&Chart::Progress.figure(&brief), picked));
        for width in [288.0, 600.0, 1280.0] {
            let canvas = canvas(width, lang);
            let drawing = Chart::Progress.draw(&brief, &canvas);
            let faults = faults(&drawing, &canvas).into_iter().chain(faults_of_json(&drawing, &canvas));
            found.extend(faults.map(|fault| format!("{clock:?}, {picked:?}, {lang:?}, {width}: {fault}")));
        }
    }
    let shown: Vec<String> = found.iter().take(40).cloned().collect();
    assert!(found.is_empty(), "{} faults:\n{}", found.len(), shown.join("\n"));
}

#[test]
fn recoveries_stand_clear() {
    check(Chart::Recovery);
}

#[test]
fn launches_stand_clear() {
    check(Chart::Launches);
}

#[test]
fn vehicles_stand_clear() {
    check(Chart::Vehicles);
}

#[test]
fn slips_stand_clear() {
    check(Chart::Slips);
}

#[test]
fn the_timeline_stands_clear() {
    check(Chart::Events);
}

/// A chart in any window and size still draws something sane; an empty window may leave its table empty.
#[track_caller]
fn check_window(from: &str, to: &str) {
    let mut found = BTreeSet::new();
    let choices = [
        (Lang::En, 1280.0, Size::Full, Period::Month, Policy::Preferred, Scale::Linear),
        (Lang::Zh, 358.0, Size::Full, Period::Quarter, Policy::Lowest, Scale::Log),
        (Lang::En, 300.0, Size::Small, Period::Year, Policy::Highest, Scale::Linear),
    ];
    for (chart, (lang, width, size, period, claims, scale)) in
        Chart::ALL.into_iter().flat_map(|chart| choices.map(|choice| (chart, choice)))
    {
        let mut state = with_picked(state(chart), Picked::Everything);
        state = ViewState { from: Edtf::parse(from), to: Edtf::parse(to), period, claims, ..state };
        state.set_scale(scale);
        let brief = Brief { dataset: &DATASET, state: &state, lang };
        let canvas = Canvas { size, ..canvas(width, lang) };
        let drawing = chart.draw(&brief, &canvas);
        let mut faults = faults(&drawing, &canvas);
        faults.extend(faults_of_json(&drawing, &canvas));
        faults.extend(faults_of_figure(&chart.figure(&brief), Picked::Nothing));
        found.extend(faults.into_iter().map(|fault| format!("{}, {lang:?}, {width}: {fault}", chart.code())));
    }
    let shown: Vec<String> = found.iter().take(40).cloned().collect();
    assert!(found.is_empty(), "{} faults from `{from}` to `{to}`:\n{}", found.len(), shown.join("\n"));
}

#[test]
fn any_window_draws() {
    for (from, to) in [
        ("", ""),
        ("2023", "2025-06"),
        ("2025-12-03", "2025-12-03"),
        ("2026-08-22", ""),
        ("", "2008"),
        ("", "1950"),
        ("2027", ""),
        ("2199-12-31", ""),
        ("1900", "2199"),
    ] {
        check_window(from, to);
    }
}

#[test]
fn networks_at_the_same_age_stand_clear() {
    check_link(Chart::Launched, "view=constellations&clock=first-satellite");
}

#[test]
fn satellites_per_launch_stand_clear() {
    check(Chart::PerLaunch);
}

#[test]
fn carriers_stand_clear() {
    check(Chart::Carriers);
}

#[test]
fn targets_stand_clear() {
    check(Chart::Targets);
}

#[test]
fn the_itu_clock_stands_clear() {
    check(Chart::Itu);
    check_link(Chart::Itu, "view=constellations&mode=itu&start=2021");
}

#[test]
fn room_in_orbit_stands_clear() {
    check(Chart::Capacity);
}

#[test]
fn factories_stand_clear() {
    check(Chart::Factories);
}

#[test]
fn scenarios_stand_clear() {
    check(Chart::WhatIf);
    for plans in [
        "plan=launches.74,per-launch.18,growth.20,failure.5,lifetime.5&plan2=launches.1",
        "plan=launches.1000,per-launch.400,growth.200&plan2=observed",
        "plan=failure.90,lifetime.1&plan2=lifetime.30,growth.10",
    ] {
        check_link(Chart::WhatIf, &format!("view=constellations&mode=what-if&{plans}"));
        check_link(Chart::WhatIf, &format!("view=constellations&mode=what-if&pick=qianfan&{plans}"));
    }
}
