//! Every chart against its approved figure and specification.
//!
//! A changed one leaves a `.snap.new` beside the approved one; look at the difference, then rename it, or run with
//! `INSTA_UPDATE=always`.
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
use perigee::charts::{Brief, Canvas, Chart, Size};
use perigee::model::Lang;
use perigee::view_state::{View, ViewState};
use serde_json::Value;
use shipped::DATASET;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

/// A chart's own view, opened without further choices.
fn state(chart: Chart) -> ViewState {
    let modes = View::ALL.iter().flat_map(|view| view.modes().iter().map(move |mode| (*view, *mode)));
    let (view, mode) = modes.into_iter().find(|(_, mode)| Chart::of(*mode) == Some(chart)).unwrap();
    ViewState { view, mode, ..ViewState::default() }
}

#[test]
fn every_mode_with_a_chart_has_its_own_and_every_code_is_unique() {
    let codes: BTreeSet<&str> = Chart::ALL.iter().map(|chart| chart.code()).collect();
    assert_eq!(codes.len(), Chart::ALL.len());
    for chart in Chart::ALL {
        assert_eq!(Chart::of(state(chart).mode), Some(chart));
    }
}

/// A figure and its specification as one text to review.
fn specimen(chart: Chart, state: &ViewState, canvas: &Canvas) -> String {
    let lang = canvas.lang;
    let brief = Brief { dataset: &DATASET, state, lang };
    let (figure, drawing) = (chart.figure(&brief), chart.draw(&brief, canvas));
    let mut out = format!("{}\n{}\n", figure.title, figure.sentence);
    figure.notes.iter().for_each(|note| writeln!(out, "note: {note}").unwrap());
    figure.key.iter().for_each(|entry| writeln!(out, "key: {:?}: {}", entry.sign, entry.meaning).unwrap());
    let headings: Vec<&str> = figure.table.columns.iter().map(|column| column.heading.as_str()).collect();
    writeln!(out, "columns: {}", headings.join(" | ")).unwrap();
    for row in figure.table.rows.iter().take(3) {
        let cells: Vec<&str> = row.iter().map(|cell| cell.text.as_str()).collect();
        writeln!(out, "row: {}", cells.join(" | ")).unwrap();
    }
    writeln!(
        out,
        "{} rows, {} sources, {} spots, {} px high",
        figure.table.rows.len(),
        figure.sources.len(),
        drawing.spots.len(),
        drawing.height_px
    )
    .unwrap();
    out + &laid_out(&sorted(&serde_json::from_str(&drawing.json()).unwrap()), 0)
}

/// The same with every object's fields by name, so that no feature of the JSON library shows.
fn sorted(value: &Value) -> Value {
    match value {
        Value::Object(fields) => {
            let fields: BTreeMap<&String, Value> = fields.iter().map(|(name, value)| (name, sorted(value))).collect();
            fields.into_iter().map(|(name, value)| (name.clone(), value)).collect()
        }
        Value::Array(items) => items.iter().map(sorted).collect(),
        other => other.clone(),
    }
}

/// JSON with what fits on one line on one line.
fn laid_out(value: &Value, depth: usize) -> String {
    let line = value.to_string();
    if line.len() + 2 * depth <= 110 {
        return line;
    }
    let indent = "  ".repeat(depth + 1);
    let (open, close, parts): (_, _, Vec<String>) = match value {
        Value::Object(fields) => (
            "{",
            "}",
            fields.iter().map(|(name, value)| format!("\"{name}\": {}", laid_out(value, depth + 1))).collect(),
        ),
        Value::Array(items) => ("[", "]", items.iter().map(|item| laid_out(item, depth + 1)).collect()),
        _ => return line,
    };
    format!("{open}\n{indent}{}\n{}{close}", parts.join(&format!(",\n{indent}")), "  ".repeat(depth))
}

#[track_caller]
fn check(chart: Chart, lang: Lang, width_px: f64, theme: Theme, name: &str) {
    let canvas = Canvas { room_px: None, width_px, lang, palette: palette::palette(theme), size: Size::Full };
    insta::assert_snapshot!(format!("{}-{name}", chart.code()), specimen(chart, &state(chart), &canvas));
}

/// What a link opens, under a name of its own.
#[track_caller]
fn check_link(link: &str, name: &str) {
    let (state, notices) = ViewState::from_query(link, &DATASET);
    assert_eq!(notices, []);
    let palette = palette::palette(Theme::Light);
    let canvas = Canvas { room_px: None, width_px: 1100.0, lang: Lang::En, palette, size: Size::Full };
    insta::assert_snapshot!(name, specimen(Chart::of(state.mode).unwrap(), &state, &canvas));
}

#[test]
fn the_same_age_and_two_scenarios_are_as_approved() {
    insta::with_settings!({ snapshot_path => "approved", prepend_module_to_snapshot => false, omit_expression => true }, {
        check_link("view=constellations&clock=first-satellite", "launched-aligned-en-1100");
        let plans = "plan=launches.60,per-launch.12,growth.10,failure.3,lifetime.7&plan2=observed";
        check_link(&format!("view=constellations&mode=what-if&pick=guowang&{plans}"), "what-if-two-en-1100");
        check_link("view=constellations&mode=itu&pick=guowang,qianfan&start=2021", "itu-start-en-1100");
    });
}

#[test]
fn every_chart_is_as_approved() {
    insta::with_settings!({ snapshot_path => "approved", prepend_module_to_snapshot => false, omit_expression => true }, {
        for chart in Chart::ALL {
            check(chart, Lang::En, 1100.0, Theme::Light, "en-1100");
            check(chart, Lang::Zh, 358.0, Theme::Dark, "zh-358");
        }
    });
}
