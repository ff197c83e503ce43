//! What happened when on the way to reuse?
//!
//! x: date, a vague one as a bar along time; rows: programmes; sign: outcome. A strip, because the rhythm of tests,
//! failures and pauses is the message.

use super::axis::time_ticks;
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, Sign, Table, sources_of};
use super::ladder::{outcome_key, outcome_mark};
use super::measure::within;
use super::palette;
use super::sketch::{Align, Canvas, Drawing, Look, Margins, Sketch, Spot, Stroke};
use crate::model::reuse::{self, Dated};
use crate::model::{Day, Event, Id, Outcome, Window, order};
use crate::view_state::Scale;
use crate::words;

fn window(brief: &Brief<'_>) -> Window {
    let picked = brief.state.picked();
    let first = picked
        .iter()
        .filter_map(|id| reuse::milestones(brief.dataset, id, brief.policy()).first().map(|dated| dated.date.first()));
    let own = brief.dataset.milestones.iter().filter(|milestone| picked.contains(&milestone.programme));
    let last = brief.last_day(brief.dataset.reach.milestones, own.map(|milestone| &milestone.id));
    let end = Day::from_ymd(last.ymd().0, 12, 31).unwrap_or(last);
    brief.window(first.min().map(|day| day.month_start()), end)
}

fn events<'a>(brief: &Brief<'a>, programme: &Id) -> Vec<Dated<'a>> {
    let window = window(brief);
    let mut events = reuse::milestones(brief.dataset, programme, brief.policy());
    events.retain(|dated| window.touches(dated.date));
    events
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    let (lang, picked) = (brief.lang, brief.state.picked());
    let all: Vec<(&Id, Dated<'_>)> =
        picked.iter().flat_map(|id| events(brief, id).into_iter().map(move |dated| (id, dated))).collect();
    let count = |outcome: Outcome| all.iter().filter(|(_, dated)| dated.outcome == outcome).count();
    let rows = order::by_number(all.iter().collect(), |(_, dated)| -f64::from(dated.date.middle().0));
    let rows = rows.into_iter().map(|(id, dated)| {
        vec![
            Cell::plain(dated.date.in_words(lang)),
            Cell::plain(brief.name(id)),
            Cell::plain(dated.milestone.vehicle.get(lang)),
            Cell::plain(words::event(dated.milestone.event).get(lang)),
            Cell::of(dated.outcome.in_words(lang), dated.fact),
            Cell::plain(dated.fact.statement.get(lang)),
        ]
    });
    let mut notes = vec![words::STRIP_NOTE.get(lang).to_owned()];
    let mut key = outcome_key(lang);
    if all.iter().any(|(_, dated)| dated.outcome == Outcome::Unknown) {
        let (shape, fill) = outcome_mark(Outcome::Unknown);
        key.push(KeyEntry { sign: Sign::Mark(shape, fill), meaning: Outcome::Unknown.in_words(lang).to_owned() });
    }
    if all.iter().any(|(_, dated)| dated.date.is_vague()) {
        key.push(KeyEntry { sign: Sign::Span, meaning: words::KEY_VAGUE.get(lang).to_owned() });
    }
    let n_private = all.iter().filter(|(_, dated)| dated.fact.id.is_private()).count();
    notes.extend(words::private_included(n_private, lang));
    key.extend(KeyEntry::private(n_private, lang));
    let n_events = all.iter().filter(|(_, dated)| dated.milestone.event != Event::Plan).count();
    let columns = [words::DATE, words::PROGRAMME, words::VEHICLE, words::EVENT, words::OUTCOME, words::WHAT_HAPPENED];
    Figure {
        title: words::STRIP_TITLE.get(lang).to_owned(),
        sentence: words::strip_sentence(n_events, picked.len(), count(Outcome::Success), count(Outcome::Failure), lang),
        notes,
        scopes: Vec::new(),
        key,
        table: Table { columns: columns.map(|heading| Column::words(heading.get(lang))).into(), rows: rows.collect() },
        sources: sources_of(all.iter().map(|(_, dated)| dated.fact)),
        reaches: brief.dataset.reach.milestones,
    }
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let (lang, picked, window) = (brief.lang, brief.state.picked(), window(brief));
    let row_px = 54.0;
    let height = row_px * picked.len().max(1) as f64 + 34.0;
    let margins = Margins { left: 8.0, top: 4.0, right: 12.0, bottom: 30.0 };
    let names: Vec<String> = picked.iter().map(|id| brief.name(id)).collect();
    let x = (f64::from(window.from.0), f64::from(window.to.0));
    let mut sketch = Sketch::new(canvas, height, margins, x, (Scale::Linear, 0.0, 1.0)).with_rows(names.len());
    let (left, right) = sketch.x_range();
    for (row, (id, name)) in picked.iter().zip(&names).enumerate() {
        let entity = brief.dataset.entity(id);
        let role = palette::organisation(entity.and_then(|entity| entity.organisation()));
        let y_px = sketch.y_px(row as f64);
        // The name stands above its row, so that time has the whole width on a phone too.
        sketch.words(0.0, y_px - 16.0, name.clone(), Look { align: Align::Left, ..Look::name(role) });
        let lanes = [y_px + 3.0, y_px + 17.0].map(|y| [(left, y), (right, y)]);
        sketch.rule(&lanes, palette::Role::Rule, 1.0);
        for dated in events(brief, id) {
            // A launch and its landing share a day, never a lane.
            let shift_px = if matches!(dated.milestone.event, Event::Landing | Event::Reflight) { 17.0 } else { 3.0 };
            let (shift, line_y) = (shift_px / row_px, y_px + shift_px);
            let days = [dated.date.first(), dated.date.middle(), dated.date.last()]
                .map(|day| within(f64::from(day.0), x.0, x.1));
            let [first, middle, last] = days;
            let y = row as f64 + shift;
            // A span shorter than its mark would only strike it through.
            if sketch.x_px(last) - sketch.x_px(first) > 14.0 {
                sketch.line(&[Some((first, y)), Some((last, y))], role, Stroke::Solid, 2.0);
            }
            let (shape, fill) = outcome_mark(dated.outcome);
            sketch.marks(&[(middle, y)], role, shape, fill, 10.0);
            if dated.fact.id.is_private() {
                sketch.ring_at((sketch.x_px(middle), line_y), role);
            }
            let mut lines = vec![words::dated_outcome(&dated.date.in_words(lang), dated.outcome.in_words(lang), lang)];
            lines.extend(Some(dated.fact.statement.get(lang).to_owned()).filter(|statement| !statement.is_empty()));
            let title =
                words::titled(dated.milestone.vehicle.get(lang), words::event(dated.milestone.event).get(lang), lang);
            sketch.spot(Spot {
                x_px: sketch.x_px(middle),
                y_px: line_y,
                tail_px: 0.0,
                title,
                lines,
                fact: Some(dated.fact.id.clone()),
            });
        }
    }
    sketch.time_axis(&time_ticks(window, right - left, lang));
    sketch.finish()
}
