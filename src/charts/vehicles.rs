//! How much can each rocket lift, and what does bringing its stage back cost?
//!
//! A row for each rocket, largest payload first; x: payload to low Earth orbit, log; a bar joins the payload with the stage
//! recovered (square) and with nothing recovered (disc). A dumbbell, because its length is the price of reuse. The table
//! holds every other specification.

use super::figure::{
    Brief, Cell, Column, Figure, KeyEntry, MOST_DRAWN, RowLimit, Sign, Table, drawn_note, n_contested,
};
use super::measure::{fitted_name, name_lines, width_px};
use super::palette::{self, Role, Shape};
use super::sketch::{self, Align, BOLD, Canvas, Drawing, Fill, Look, Margins, Sketch, Spot, Stroke};
use super::spec_cells::{COLUMNS, cell, reported};
use crate::model::entity::Country;
use crate::model::number::grouped;
use crate::model::specs::{self, Described};
use crate::model::{Claim, Entity, EntityKind, Fact, Measure, order};
use crate::view_state::Scale;
use crate::words::{self, rockets};

/// One end of a dumbbell.
struct End<'a> {
    fact: &'a Fact,
    kg: f64,
    is_reusable: bool,
    is_goal: bool,
}

/// A rocket with its payloads.
type Vehicle<'a> = (Described<'a>, Vec<End<'a>>);

/// The rockets shown: the picked ones, or all where nothing was picked; those with a specification, largest first.
fn vehicles<'a>(brief: &Brief<'a>) -> impl Iterator<Item = Vehicle<'a>> {
    let picked = brief.state.picked();
    let all = specs::described(brief.dataset, brief.policy()).into_iter();
    let shown = all.filter(move |rocket| picked.is_empty() || picked.contains(&rocket.programme.id));
    shown.map(|rocket| {
        let ends = ends(brief, &rocket);
        (rocket, ends)
    })
}

/// The payloads of a rocket; each a goal until the rocket has shown what it rests on.
fn ends<'a>(brief: &Brief<'a>, rocket: &Described<'a>) -> Vec<End<'a>> {
    let shown = specs::shown(brief.dataset, &rocket.programme.id, brief.policy());
    let both = [(Measure::PayloadExpendable, shown.flown), (Measure::PayloadReusable, shown.flown && shown.landed)];
    let ends = both.into_iter().filter_map(|(measure, is_shown)| {
        let fact = rocket.spec(measure)?;
        let kg = fact.quantity(brief.policy())?;
        Some(End { fact, kg, is_reusable: measure == Measure::PayloadReusable, is_goal: !is_shown })
    });
    ends.filter(|end| end.kg > 0.0).collect()
}

/// The figure in words and numbers, with no more rows than asked for, and how many of all facts shown are contested.
pub fn figure(brief: &Brief<'_>, limit: RowLimit) -> (Figure, usize) {
    let lang = brief.lang;
    let title = rockets::VEHICLES_TITLE.get(lang);
    if !brief.dataset.has_evidence() {
        return (Figure::waiting(title, brief), 0);
    }
    let vehicles: Vec<Vehicle<'_>> = vehicles(brief).collect();
    let mut columns = vec![Column::words(words::PROGRAMME.get(lang))];
    columns.extend(COLUMNS.map(|measure| match measure {
        Measure::PricePerKg | Measure::LaunchPrice | Measure::Engines | Measure::Propellant | Measure::Status => {
            Column::words(rockets::spec(measure).get(lang))
        }
        _ => Column::numbers(rockets::spec(measure).get(lang)),
    }));
    let rows = vehicles.iter().take(limit.of(vehicles.len(), columns.len())).map(|(rocket, _)| {
        let cells = COLUMNS.map(|measure| cell(brief, rocket, measure));
        [Cell::plain(rocket.programme.name.get(lang))].into_iter().chain(cells).collect()
    });
    let specs = || vehicles.iter().flat_map(|(rocket, _)| rocket.specs.iter().copied());
    let (with, without): (Vec<&Vehicle<'_>>, Vec<&Vehicle<'_>>) =
        vehicles.iter().partition(|(_, ends)| !ends.is_empty());
    let without: Vec<String> = without.iter().map(|(rocket, _)| rocket.programme.name.get(lang).to_owned()).collect();
    let mut notes = vec![rockets::PAYLOAD_NOTE.get(lang).to_owned(), rockets::PRICE_NOTE.get(lang).to_owned()];
    if !without.is_empty() {
        notes.push(rockets::no_payload(&without, lang));
    }
    notes.extend(drawn_note(with.len(), lang));
    let figure = Figure {
        title: title.to_owned(),
        sentence: sentence(brief, &vehicles),
        notes,
        scopes: Vec::new(),
        key: [
            (Sign::Mark(Shape::Circle, Fill::Solid), rockets::KEY_EXPENDABLE),
            (Sign::Mark(Shape::Square, Fill::Solid), rockets::KEY_REUSABLE),
            (Sign::Mark(Shape::Circle, Fill::Hollow), rockets::KEY_GOAL),
            (Sign::Spread, rockets::KEY_TICKS),
        ]
        .map(|(sign, meaning)| KeyEntry { sign, meaning: meaning.get(lang).to_owned() })
        .into(),
        sources: brief.dataset.cited(specs().map(|(place, _)| place)),
        table: Table { columns, rows: rows.collect() },
        reaches: brief.dataset.reach.milestones,
    };
    (figure, n_contested(specs().map(|(_, fact)| fact)))
}

/// The largest rocket that has flown, and the largest Chinese one; goals do not count.
fn sentence(brief: &Brief<'_>, vehicles: &[Vehicle<'_>]) -> String {
    let lang = brief.lang;
    let flown = vehicles.iter().filter_map(|(rocket, ends)| {
        let shown = ends.iter().filter(|end| !end.is_goal);
        let largest = shown.max_by(|a, b| a.kg.total_cmp(&b.kg))?;
        Some((rocket.programme, largest))
    });
    let flown = order::by_number(flown.collect(), |(_, end): &(&Entity, &End<'_>)| -end.kg);
    let Some((largest, end)) = flown.first() else { return rockets::NO_PAYLOAD.get(lang).to_owned() };
    let mass = |end: &End<'_>| {
        let value = reported(brief, end.fact);
        if end.fact.claims.len() > 1 { rockets::contested(&value, lang) } else { value }
    };
    let is_chinese = |entity: &Entity| {
        let operator = entity.organisation().and_then(|id| brief.dataset.entity(id));
        operator.is_some_and(|entity| matches!(entity.kind, EntityKind::Organisation { country: Country::Cn, .. }))
    };
    let chinese = flown.iter().find(|(entity, _)| is_chinese(entity)).filter(|(entity, _)| entity.id != largest.id);
    let chinese = chinese.map(|(entity, end)| (entity.name.get(lang).to_owned(), mass(end)));
    rockets::vehicles_sentence(largest.name.get(lang), &mass(end), chinese, flown.len(), lang)
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    if !brief.dataset.has_evidence() {
        return sketch::nothing(canvas);
    }
    let rows: Vec<Vehicle<'_>> = vehicles(brief).filter(|(_, ends)| !ends.is_empty()).take(MOST_DRAWN).collect();
    if rows.is_empty() {
        return sketch::nothing(canvas);
    }
    let lang = brief.lang;
    let values = || rows.iter().flat_map(|(_, ends)| ends).flat_map(|end| claimed(end.fact));
    let (low, high) = values().fold((f64::MAX, 1.0_f64), |(low, high), kg| (low.min(kg), high.max(kg)));
    let x = ((low * 0.8).log10(), (high * 1.25).log10());
    let row_px = 30.0;
    let height = row_px * rows.len() as f64 + 40.0;
    let widest =
        rows.iter().map(|(rocket, _)| width_px(rocket.programme.name.get(lang), 13.0) * BOLD).fold(0.0, f64::max);
    let left = (widest + 14.0).min(canvas.width_px * 0.34);
    let room = if canvas.is_narrow() { 10.0 } else { 116.0 };
    let margins = Margins { left, top: 8.0, right: room, bottom: 32.0 };
    let mut sketch = Sketch::new(canvas, height, margins, x, (Scale::Linear, 0.0, 1.0)).with_rows(rows.len());
    axis(&mut sketch, x, lang);
    for (row, (rocket, ends)) in rows.iter().enumerate() {
        let entity = rocket.programme;
        let role = palette::organisation(entity.organisation());
        let y_px = sketch.y_px(row as f64);
        let lines = name_lines(entity.name.get(lang), left - 10.0);
        let look = if lines.len() > 1 { Look { size_px: 12.0, ..Look::name(role) } } else { Look::name(role) };
        let first_px = y_px - 7.3 * (lines.len() - 1) as f64;
        for (idx, line) in lines.into_iter().enumerate() {
            sketch.words(0.0, first_px + 14.6 * idx as f64, fitted_name(&line, left - 6.0), look);
        }
        draw_row(&mut sketch, row, rocket, ends, role, brief);
    }
    sketch.finish()
}

/// Every payload claimed, in kilograms, both ends of ranges.
fn claimed(fact: &Fact) -> Vec<f64> {
    let claims = fact.claims.iter().filter_map(Claim::quantity);
    claims.flat_map(|quantity| [quantity.low, quantity.high]).filter(|kg| *kg > 0.0).collect()
}

fn draw_row(
    sketch: &mut Sketch<'_>,
    row: usize,
    rocket: &Described<'_>,
    ends: &[End<'_>],
    role: Role,
    brief: &Brief<'_>,
) {
    let (lang, y) = (brief.lang, row as f64);
    let (_, right) = sketch.x_range();
    let y_px = sketch.y_px(y);
    if let [a, b] = ends {
        let stroke = if a.is_goal || b.is_goal { Stroke::Dashed } else { Stroke::Solid };
        sketch.line(&[Some((a.kg.log10(), y)), Some((b.kg.log10(), y))], role, stroke, 3.0);
    }
    let mut said = Vec::new();
    for end in ends {
        let at = end.kg.log10();
        let claims = claimed(end.fact);
        // A range or other claims: a stroke at each, a thin line from the lowest to the highest.
        if claims.iter().any(|kg| (kg - end.kg).abs() > 1.0) {
            let px: Vec<f64> = claims.iter().map(|kg| sketch.x_px(kg.log10())).collect();
            let shift = if end.is_reusable { 7.0 } else { -7.0 };
            let (low, high) =
                (px.iter().copied().fold(f64::MAX, f64::min), px.iter().copied().fold(f64::MIN, f64::max));
            let mut strokes: Vec<[(f64, f64); 2]> =
                px.iter().map(|x| [(*x, y_px + shift - 3.0), (*x, y_px + shift + 3.0)]).collect();
            strokes.push([(low, y_px + shift), (high, y_px + shift)]);
            sketch.rule(&strokes, role, 1.25);
        }
        let (shape, fill) = (
            if end.is_reusable { Shape::Square } else { Shape::Circle },
            if end.is_goal { Fill::Hollow } else { Fill::Solid },
        );
        sketch.marks(&[(at, y)], role, shape, fill, 10.0);
        let value = reported(brief, end.fact);
        let mut lines = vec![rockets::payload(&value, end.is_reusable, end.is_goal, lang)];
        for measure in [Measure::Height, Measure::PricePerKg, Measure::Status] {
            let cell = cell(brief, rocket, measure);
            lines
                .extend(cell.fact.is_some().then(|| words::titled(rockets::spec(measure).get(lang), &cell.text, lang)));
        }
        let (fact, title) = (Some(end.fact.id.clone()), rocket.programme.name.get(lang).to_owned());
        sketch.spot(Spot { x_px: sketch.x_px(at), y_px, tail_px: 0.0, title, lines, fact });
        said.push(grouped((end.kg / 10.0).round() / 100.0));
    }
    said.reverse();
    let value = rockets::tonnes(&said.join(" / "), lang);
    let furthest = ends.iter().flat_map(|end| claimed(end.fact)).fold(0.0_f64, f64::max);
    let look = Look { role: Role::Text, size_px: 12.0, bold: false, align: Align::Left };
    let x_px = (sketch.x_px(furthest.log10()) + 12.0).min(right + 12.0);
    // Where there is no room at the right, the numbers stand at the left of everything claimed.
    let nearest = ends.iter().flat_map(|end| claimed(end.fact)).fold(furthest, f64::min);
    let left_px = sketch.x_px(nearest.log10()) - 12.0;
    let _ = sketch.words_if_free(x_px, y_px, &value, look, &[])
        || sketch.words_if_free(left_px, y_px, &value, look.aligned(Align::Right), &[]);
}

/// Round payloads along the bottom.
fn axis(sketch: &mut Sketch<'_>, x: (f64, f64), lang: crate::model::Lang) {
    let (top, bottom) = sketch.y_range();
    let tonnes = [0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0];
    let inside = tonnes.into_iter().filter(|t| (x.0..=x.1).contains(&(t * 1000.0_f64).log10()));
    for t in inside {
        let px = sketch.x_px((t * 1000.0_f64).log10());
        sketch.rule(&[[(px, top), (px, bottom + 5.0)]], Role::Rule, 1.0);
        sketch.words_if_free(
            px,
            bottom + 16.0,
            &rockets::tonnes(&grouped(t), lang),
            Look::TICK.aligned(Align::Centre),
            &[],
        );
    }
}
