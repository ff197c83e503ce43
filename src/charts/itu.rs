//! What do the rules of the International Telecommunication Union demand by when, and how far is that?
//!
//! One row per filed network along time: the seven years for bringing into use as a thin line, then a diamond for each
//! step, with what is due at it; today as a rule across. As vague a start as the data have makes spans of the dates.

use super::axis::time_ticks;
use super::derived::{Derived, Input};
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, MOST_DRAWN, Sign, Table, drawn_note, sources_of};
use super::fleet::{self, VALUE};
use super::measure::within;
use super::palette::{Role, Shape};
use super::sketch::{self, Align, Canvas, Drawing, Fill, Look, Margins, Sketch, Spot, Stroke};
use crate::model::itu::{self, BRING_INTO_USE_YEARS, Due};
use crate::model::number::grouped;
use crate::model::{Day, Edtf, Entity, EntityKind, Fact, Id, Window, target};
use crate::view_state::Scale;
use crate::words::{self, Phrase, workings};

/// Within so much of each other, words under two marks would touch.
const CLOSE_PX: f64 = 48.0;

/// A network on the clock.
struct Clocked<'a> {
    id: Id,
    fact: &'a Fact,
    start: Edtf,
    filed: f64,
    is_filed: bool,
    there: f64,
    /// Whether that many were estimated and not counted.
    is_estimate: bool,
    dues: Vec<Due<'a>>,
}

/// What is compared; where nobody chose that, or nothing chosen has a clock, every other network with a dated filing too.
fn considered(brief: &Brief<'_>) -> Vec<Id> {
    let picked = brief.state.picked();
    let mut ids = picked.clone();
    let has_clock = |id: &Id| {
        itu::filing(brief.dataset, id, brief.policy()).is_some()
            || (brief.state.start.is_some() && target::planned(brief.dataset, id, brief.policy()).is_some())
    };
    if brief.state.pick.is_none() || !ids.iter().any(has_clock) {
        let is_network = |entity: &&Entity| matches!(entity.kind, EntityKind::Constellation { .. });
        let all = brief.dataset.entities.iter().filter(is_network).map(|entity| entity.id.clone());
        ids.extend(all.filter(|id| !picked.contains(id)));
    }
    ids
}

fn clocked<'a>(brief: &Brief<'a>) -> Vec<Clocked<'a>> {
    let (dataset, policy, picked) = (brief.dataset, brief.policy(), brief.state.picked());
    let of = |id: Id| {
        let filing = itu::filing(dataset, &id, policy);
        // The reader's start is for what the reader compares; with it, a plan without a dated filing has a clock too.
        let own = brief.state.start.filter(|_| picked.contains(&id));
        let (fact, start, filed, is_filed) = match (filing, own) {
            (Some((fact, date, filed)), own) => (fact, own.unwrap_or(date), filed, true),
            (None, Some(own)) => {
                let (fact, planned) = target::planned(dataset, &id, policy)?;
                (fact, own, planned, false)
            }
            (None, None) => return None,
        };
        let (growth, today) = (dataset.growth(&id), dataset.reach.launches);
        let there = growth.map_or(0.0, |growth| growth.present(today));
        let is_estimate = growth.is_some_and(|growth| growth.is_estimate(today));
        let dues = itu::dues(dataset, start, filed, policy);
        Some(Clocked { id, fact, start, filed, is_filed, there, is_estimate, dues })
    };
    considered(brief).into_iter().filter_map(of).collect()
}

fn rules<'a>(brief: &Brief<'a>) -> Vec<&'a Fact> {
    itu::RULES.iter().filter_map(|id| brief.dataset.fact(&Id::parse(id)?)).collect()
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    if !brief.dataset.has_evidence() {
        return fleet::awaited(words::ITU_TITLE, brief);
    }
    let (lang, today, all) = (brief.lang, brief.dataset.reach.launches, clocked(brief));
    let first = all.first().and_then(|network| {
        let due = network.dues.iter().find(|due| due.required_per_year(network.there, today).is_some())?;
        let needed = due.required_per_year(network.there, today)?.ceil();
        Some(words::Demand {
            name: brief.name(&network.id),
            percent: words::share_pct(due.percent),
            due: grouped(due.satellites),
            by: due.date.in_words(lang),
            there: words::estimated(network.there, network.is_estimate, lang),
            a_year: grouped(needed),
        })
    });
    let mut notes = vec![words::ITU_RULE.get(lang).to_owned()];
    notes.push(match brief.state.start {
        Some(start) => words::start_assumed(&start.in_words(lang), lang),
        None => words::START_FILED.get(lang).to_owned(),
    });
    let without: Vec<String> = brief
        .state
        .picked()
        .iter()
        .filter(|id| !all.iter().any(|network| network.id == **id))
        .map(|id| brief.name(id))
        .collect();
    if !without.is_empty() {
        notes.push(words::no_filing(&words::list(&without, lang), lang));
    }
    let picked = brief.state.picked();
    notes.extend(all.iter().any(|it| !picked.contains(&it.id)).then(|| words::OTHERS_FILED.get(lang).to_owned()));
    notes.extend(drawn_note(all.len(), lang));
    let scopes =
        all.iter().filter_map(|network| Some((brief.name(&network.id), fleet::note(brief, network.fact)?.to_owned())));
    let mut key =
        vec![KeyEntry { sign: Sign::Mark(Shape::Diamond, Fill::Hollow), meaning: words::KEY_DUE.get(lang).to_owned() }];
    key.push(KeyEntry { sign: Sign::Line(Stroke::Dotted), meaning: words::KEY_BRING_INTO_USE.get(lang).to_owned() });
    key.push(KeyEntry { sign: Sign::Line(Stroke::Solid), meaning: words::KEY_DEPLOYING.get(lang).to_owned() });
    if all.iter().any(|network| network.start.is_vague()) {
        key.push(KeyEntry { sign: Sign::Span, meaning: words::KEY_VAGUE.get(lang).to_owned() });
    }
    Figure {
        title: words::ITU_TITLE.get(lang).to_owned(),
        sentence: words::itu_sentence(first, lang),
        notes,
        scopes: scopes.collect(),
        key,
        table: table(brief, &all),
        sources: sources_of(all.iter().map(|network| network.fact).chain(rules(brief))),
        reaches: today,
    }
}

fn table(brief: &Brief<'_>, all: &[Clocked<'_>]) -> Table {
    let (lang, today) = (brief.lang, brief.dataset.reach.launches);
    let rows = all.iter().flat_map(|network| network.dues.iter().map(move |due| row(brief, network, due, today)));
    let columns = vec![
        Column::words(words::CONSTELLATION.get(lang)),
        Column::words(words::CLOCK_START.get(lang)),
        Column::numbers(words::FILED.get(lang)),
        Column::numbers(words::STEP_HEADING.get(lang)),
        Column::words(words::DUE_DATE.get(lang)),
        Column::numbers(words::DUE_COUNT.get(lang)),
        Column::numbers(words::IN_ORBIT_NOW.get(lang)),
        Column::numbers(words::NEEDED_A_YEAR.get(lang)),
    ];
    Table { columns, rows: rows.collect() }
}

/// What a network must have in place at one step, each number with its working.
fn row(brief: &Brief<'_>, network: &Clocked<'_>, due: &Due<'_>, today: Day) -> Vec<Cell> {
    let lang = brief.lang;
    let name = brief.name(&network.id);
    let growth = brief.dataset.growth(&network.id);
    let cell = |text: String, what: Phrase, formula: Phrase, inputs: Vec<Input>| {
        let title = words::titled(&name, &words::dated(what.get(lang), &words::share_pct(due.percent), lang), lang);
        let working = inputs.into_iter().fold(Derived::new(title, &*text, formula.get(lang)), Derived::from);
        Cell::plain(text).worked_out(working)
    };
    let is_own = brief.state.start == Some(network.start);
    let starts = network.start.in_words(lang);
    let start = || match is_own {
        true => Input::plain(words::CLOCK_START.get(lang), &*starts).how(words::start_assumed(&starts, lang)),
        false => Input::of(brief, network.fact, &*starts).named(words::CLOCK_START.get(lang)),
    };
    let filed = || Input::of(brief, network.fact, grouped(network.filed));
    let rule = || Input::of(brief, due.rule, words::share_pct(due.percent));
    let due_date = || Input::plain(words::DUE_DATE.get(lang), due.date.in_words(lang));
    let due_count = || Input::plain(words::DUE_COUNT.get(lang), grouped(due.satellites));
    let there = || match growth {
        Some(growth) => fleet::present(brief, growth, today),
        None => Input::plain(workings::THERE.get(lang), grouped(network.there)).how(words::not_counted(&name, lang)),
    };
    let needed = due.required_per_year(network.there, today).map(|needed| {
        let left =
            Input::plain(workings::YEARS_LEFT.get(lang), workings::years_left(due.date.last().years_since(today)));
        let inputs = vec![due_count(), there(), due_date(), left];
        cell(grouped(needed.ceil()), words::NEEDED_A_YEAR, workings::NEEDED_A_YEAR, inputs)
    });
    vec![
        Cell::plain(&*name),
        if is_own { Cell::plain(&*starts) } else { Cell::of(&*starts, network.fact) },
        Cell::of(grouped(network.filed), network.fact),
        Cell::of(words::share_pct(due.percent), due.rule),
        cell(due.date.in_words(lang), words::DUE_DATE, workings::DUE_DATE, vec![start(), rule()]),
        cell(grouped(due.satellites), words::DUE_COUNT, workings::DUE_COUNT, vec![filed(), rule()]),
        growth.map_or_else(
            || cell(grouped(network.there), words::IN_ORBIT_NOW, workings::NOT_COUNTED, vec![there()]),
            |growth| fleet::present_cell(brief, growth, Some(today)),
        ),
        needed.unwrap_or_else(|| Cell::plain("–")),
    ]
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let mut all = clocked(brief);
    all.truncate(MOST_DRAWN);
    let (Some(first), Some(last)) = (
        all.iter().map(|network| network.start.first()).min(),
        all.iter().flat_map(|network| &network.dues).map(|due| due.date.last()).max(),
    ) else {
        return sketch::nothing(canvas);
    };
    let (lang, today) = (brief.lang, brief.dataset.reach.launches);
    let window = Window { from: first.month_start(), to: Day(last.0 + 200) };
    let row_px = 92.0;
    let height = row_px * all.len() as f64 + 58.0;
    let margins = Margins { left: 4.0, top: 26.0, right: 30.0, bottom: 30.0 };
    let x = (f64::from(window.from.0), f64::from(window.to.0));
    let mut sketch = Sketch::new(canvas, height, margins, x, (Scale::Linear, 0.0, 1.0)).with_rows(all.len());
    let (left, right) = sketch.x_range();
    sketch.time_axis(&time_ticks(window, right - left, lang));
    let now = sketch.day_px(today);
    if (left..=right).contains(&now) {
        let (top, bottom) = sketch.y_range();
        // Broken where the head of a row stands.
        let heads: Vec<f64> = (0..all.len()).map(|row| sketch.y_px(row as f64) - 38.0).collect();
        let starts = [top - 8.0].into_iter().chain(heads.iter().map(|y_px| y_px + 10.0));
        let ends = heads.iter().map(|y_px| y_px - 10.0).chain([bottom]);
        let pieces: Vec<_> = starts.zip(ends).filter(|(start, end)| start < end).collect();
        for (start, end) in pieces {
            sketch.rule(&[[(now, start), (now, end)]], Role::RuleStrong, 1.5);
        }
        let align = if now > canvas.width_px / 2.0 { Align::Right } else { Align::Left };
        let shift = if align == Align::Right { -4.0 } else { 4.0 };
        sketch.words(now + shift, 8.0, words::data_to(&today.in_words(lang), lang), Look::TICK.aligned(align));
    }
    for (row, network) in all.iter().enumerate() {
        let (role, _) = fleet::mark(brief, &network.id);
        let (y, y_px) = (row as f64, sketch.y_px(row as f64));
        let name = brief.name(&network.id);
        let there = fleet::there_now(brief, brief.dataset.growth(&network.id));
        sketch.words(0.0, y_px - 38.0, name.clone(), Look::name(role));
        let after = super::measure::width_px(&name, 13.0) * super::sketch::BOLD + 10.0;
        sketch.words_if_free(
            after,
            y_px - 38.0,
            &words::filed_and_there(&grouped(network.filed), &there, network.is_filed, lang),
            Look::TICK,
            &[],
        );
        let used = network.start.years_later(BRING_INTO_USE_YEARS);
        let at = |day: Day| within(f64::from(day.0), x.0, x.1);
        sketch.line(&[Some((at(network.start.first()), y)), Some((at(used.last()), y))], role, Stroke::Dotted, 2.0);
        let end = network.dues.last().map_or(used, |due| due.date);
        sketch.line(&[Some((at(used.last()), y)), Some((at(end.last()), y))], role, Stroke::Solid, 1.0);
        let middles: Vec<f64> = network.dues.iter().map(|due| sketch.day_px(due.date.middle())).collect();
        for (idx, due) in network.dues.iter().enumerate() {
            let span = [due.date.first(), due.date.last()].map(|day| Some((at(day), y)));
            if sketch.day_px(due.date.last()) - sketch.day_px(due.date.first()) > 14.0 {
                sketch.line(&span, role, Stroke::Solid, 4.0);
            }
            // The diamond stands on a stem, as every target does.
            let x_px = sketch.day_px(due.date.middle());
            sketch.rule(&[[(x_px, y_px), (x_px, y_px - 14.0)]], role, 1.5);
            sketch.mark_at(
                (x_px, y_px - 16.0),
                role,
                Shape::Diamond,
                if due.date.last() <= today { Fill::Solid } else { Fill::Hollow },
                13.0,
            );
            // Close together, the words give way to each other.
            let is_near = |other: Option<&f64>| other.is_some_and(|other| (other - x_px).abs() < CLOSE_PX);
            let (shift, align) =
                match (is_near(idx.checked_sub(1).and_then(|idx| middles.get(idx))), is_near(middles.get(idx + 1))) {
                    (false, true) => (7.0, Align::Right),
                    (true, false) => (-7.0, Align::Left),
                    _ => (0.0, Align::Centre),
                };
            let percent = words::share_pct(due.percent);
            let look = Look { role: Role::Text, ..VALUE }.aligned(align);
            sketch.words_if_free(x_px + shift, y_px + 14.0, &percent, look, &[]);
            let n = grouped(due.satellites);
            sketch.words_if_free(x_px + shift, y_px + 30.0, &n, Look::TICK.aligned(align), &[]);
            let mut lines = vec![
                words::due_by(&grouped(due.satellites), &due.date.in_words(lang), lang),
                there.clone(),
                words::clock_from(&network.start.in_words(lang), lang),
            ];
            if let Some(needed) = due.required_per_year(network.there, today) {
                lines.push(words::needs_a_year(&grouped(needed.ceil()), lang));
            }
            sketch.spot(Spot {
                x_px,
                y_px: y_px - 8.0,
                tail_px: 0.0,
                title: words::titled(&name, &percent, lang),
                lines,
                fact: Some(network.fact.id.clone()),
            });
        }
    }
    sketch.finish()
}
