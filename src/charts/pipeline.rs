//! How far has each company come on its way to the market, and how long did each step take?
//!
//! x: date; rows: companies; numbered disc: step, hollow when only planned, a cross where the way ended without a listing.
//! A row along time, because waiting is the message; discs are moved apart and tied to their day where steps crowd.

use super::axis::time_ticks;
use super::derived::{Derived, Input};
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, Sign, Table, sources_of};
use super::measure::{spread, width_px, within};
use super::palette::{self, Role, Shape};
use super::sketch::{Align, BOLD, Canvas, Drawing, Fill, Look, Margins, Sketch, Spot};
use crate::model::listing::{self, Listing, Outcome, Step};
use crate::model::{Day, Id, Measure, Window};
use crate::view_state::Scale;
use crate::words::{self, workings};

/// The steps in the order they are taken; their place is their number.
const STEPS: [Measure; 8] = [
    Measure::IpoTutoring,
    Measure::IpoTutored,
    Measure::IpoFiled,
    Measure::IpoInquiry,
    Measure::IpoInspection,
    Measure::IpoUpdated,
    Measure::IpoPriced,
    Measure::IpoListed,
];

fn reach(brief: &Brief<'_>) -> Day {
    brief.dataset.reach.rounds
}

fn window(brief: &Brief<'_>, picked: &[Id]) -> Window {
    let all = picked.iter().filter_map(|id| listing::listing(brief.dataset, id, brief.policy(), Day(i32::MAX)));
    let days: Vec<Day> = all.flat_map(|listing| listing.steps).map(|step| step.date.first()).collect();
    let last = days.iter().copied().max().unwrap_or(reach(brief)).max(reach(brief));
    brief.window(days.into_iter().min().map(|day| day.month_start()), last)
}

fn listings<'a>(brief: &Brief<'a>, picked: &'a [Id], window: Window) -> Vec<Listing<'a>> {
    let known = picked.iter().filter_map(|id| listing::listing(brief.dataset, id, brief.policy(), window.to));
    known.filter(|listing| listing.steps.iter().any(|step| window.touches(step.date))).collect()
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    let (lang, picked) = (brief.lang, brief.state.picked());
    let window = window(brief, &picked);
    let listings = listings(brief, &picked, window);
    let by = window.to.min(reach(brief));
    let ended = |outcome: Outcome| listings.iter().filter(|listing| listing.outcome(by) == outcome).count();
    let mut sentences = vec![words::pipeline_sentence(
        listings.len(),
        ended(Outcome::Listed),
        ended(Outcome::Withdrawn) + ended(Outcome::Terminated),
        lang,
    )];
    sentences.extend(listings.iter().find_map(|listing| {
        let days = listing.days(Measure::IpoTutoring, Measure::IpoFiled)?;
        Some(words::guidance_to_filing(&brief.name(listing.organisation), days, lang))
    }));
    sentences.extend(listings.iter().find_map(|listing| {
        let days = listing.days(Measure::IpoFiled, Measure::IpoListed)?;
        Some(words::filing_to_listing(&brief.name(listing.organisation), days, lang))
    }));
    let without: Vec<String> = picked
        .iter()
        .filter(|id| !listings.iter().any(|listing| listing.organisation == *id))
        .map(|id| brief.name(id))
        .collect();
    let facts = || listings.iter().flat_map(|listing| &listing.steps).map(|step| step.fact);
    let mut notes = vec![words::WAITING_NOTE.get(lang).to_owned()];
    notes.extend((!without.is_empty()).then(|| words::no_listing_steps(&words::list(&without, lang), lang)));
    Figure {
        title: words::PIPELINE_TITLE.get(lang).to_owned(),
        sentence: words::sentences(&sentences, lang),
        notes,
        scopes: Vec::new(),
        key: key(&listings, by, brief),
        table: table(brief, &listings, by),
        sources: sources_of(facts().chain(listings.iter().filter_map(|listing| listing.target))),
        reaches: reach(brief),
    }
}

fn key(listings: &[Listing<'_>], by: Day, brief: &Brief<'_>) -> Vec<KeyEntry> {
    let lang = brief.lang;
    let steps = || listings.iter().flat_map(|listing| &listing.steps);
    let has = |measure: Measure| steps().any(|step| step.measure == Some(measure));
    let entry = |sign, meaning: words::Phrase| KeyEntry { sign, meaning: meaning.get(lang).to_owned() };
    let numbered = STEPS.iter().enumerate().filter(|(_, measure)| has(**measure));
    let mut key: Vec<KeyEntry> =
        numbered.map(|(idx, measure)| entry(Sign::Step(idx + 1), words::listing_step(Some(*measure)))).collect();
    if steps().any(|step| step.measure.is_none()) {
        key.push(entry(Sign::Mark(Shape::Square, Fill::Pale), words::listing_step(None)));
    }
    if has(Measure::IpoWithdrawn) || has(Measure::IpoTerminated) {
        key.push(entry(Sign::Mark(Shape::Cross, Fill::Solid), words::KEY_ENDED));
    }
    if steps().any(|step| step.date.first() > by) {
        key.push(entry(Sign::Mark(Shape::Circle, Fill::Hollow), words::KEY_PLAN));
    }
    key
}

fn table(brief: &Brief<'_>, listings: &[Listing<'_>], by: Day) -> Table {
    let lang = brief.lang;
    let columns = vec![
        Column::words(words::ORGANISATION.get(lang)),
        Column::words(words::LISTING_STEP.get(lang)),
        Column::words(words::DATE.get(lang)),
        Column::numbers(words::DAYS_WAITED.get(lang)),
        Column::words(words::WHAT_HAPPENED.get(lang)),
        Column::words(words::OUTCOME.get(lang)),
    ];
    let mut rows = Vec::new();
    for listing in listings {
        for (idx, step) in listing.steps.iter().enumerate() {
            let is_last = idx + 1 == listing.steps.len();
            rows.push(vec![
                Cell::plain(brief.name(listing.organisation)),
                Cell::plain(words::listing_step(step.measure).get(lang)),
                Cell::plain(step.date.in_words(lang)),
                waited_cell(brief, listing, idx),
                Cell::of(step.fact.statement.get(lang), step.fact),
                if is_last { standing_cell(brief, listing, by) } else { Cell::plain("–") },
            ]);
        }
        if let Some(target) = listing.target {
            let amount = target.claim(brief.policy()).map(|claim| claim.in_words(lang)).unwrap_or_default();
            let date = target.date(brief.policy()).map_or_else(|| "–".to_owned(), |date| date.in_words(lang));
            rows.push(vec![
                Cell::plain(brief.name(listing.organisation)),
                Cell::plain(words::listing_step(Some(Measure::IpoTarget)).get(lang)),
                Cell::plain(date),
                Cell::plain("–"),
                Cell::of(amount, target),
                Cell::plain("–"),
            ]);
        }
    }
    Table { columns, rows }
}

/// The days since the step before, `about` them where a date is vague.
fn waited(step: &Step<'_>, lang: crate::model::Lang) -> String {
    step.waited.map_or_else(|| "–".to_owned(), |days| words::n_days(days, step.date.is_vague(), lang))
}

/// The days since the step before, and the two dates they are worked out from.
fn waited_cell(brief: &Brief<'_>, listing: &Listing<'_>, idx: usize) -> Cell {
    let before = idx.checked_sub(1).and_then(|idx| listing.steps.get(idx));
    let (Some(step), Some(before)) = (listing.steps.get(idx), before) else { return Cell::plain("–") };
    let text = waited(step, brief.lang);
    let input = |step: &Step<'_>| Input::of(brief, step.fact, step.date.in_words(brief.lang));
    let working = Derived::new(way(brief, listing), &*text, workings::DAYS_BETWEEN.get(brief.lang));
    Cell::plain(text).worked_out(working.from(input(before)).from(input(step)))
}

/// Whose way a number is about.
fn way(brief: &Brief<'_>, listing: &Listing<'_>) -> String {
    words::titled(&brief.name(listing.organisation), words::DAYS_WAITED.get(brief.lang), brief.lang)
}

/// How a company's way stands; where it waits, the dates between which.
fn standing_cell(brief: &Brief<'_>, listing: &Listing<'_>, by: Day) -> Cell {
    let (lang, text) = (brief.lang, standing(brief, listing, by));
    match (listing.outcome(by), listing.latest(by)) {
        (Outcome::Waiting, Some(step)) => Cell::plain(&*text).worked_out(
            Derived::new(way(brief, listing), text, workings::DAYS_BETWEEN.get(lang))
                .from(Input::of(brief, step.fact, step.date.in_words(lang)))
                .from(Input::plain(words::rockets::DATA_END.get(lang), by.in_words(lang))),
        ),
        _ => Cell::plain(text),
    }
}

/// How a company's way stands: how it ended, or how long it has waited since its last step.
fn standing(brief: &Brief<'_>, listing: &Listing<'_>, by: Day) -> String {
    let lang = brief.lang;
    match (listing.outcome(by), listing.latest(by)) {
        (Outcome::Waiting, Some(step)) => words::waiting_since(by.0 - step.date.middle().0, lang),
        (outcome, _) => words::listing_outcome(outcome).get(lang).to_owned(),
    }
}

const ROW_PX: f64 = 74.0;
const DISC_PX: f64 = 18.0;

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let (lang, picked) = (brief.lang, brief.state.picked());
    let window = window(brief, &picked);
    let listings = listings(brief, &picked, window);
    let height = ROW_PX * listings.len().max(1) as f64 + 34.0;
    let margins = Margins { left: 12.0, top: 4.0, right: 14.0, bottom: 30.0 };
    let x = (f64::from(window.from.0), f64::from(window.to.0));
    let mut sketch =
        Sketch::new(canvas, height, margins, x, (Scale::Linear, 0.0, 1.0)).with_rows(listings.len().max(1));
    let (left, right) = sketch.x_range();
    sketch.time_axis(&time_ticks(window, right - left, lang));
    for (row, listing) in listings.iter().enumerate() {
        let top = sketch.y_px(row as f64) - ROW_PX / 2.0;
        draw_row(&mut sketch, brief, listing, window, top);
    }
    sketch.finish()
}

fn draw_row(sketch: &mut Sketch<'_>, brief: &Brief<'_>, listing: &Listing<'_>, window: Window, top: f64) {
    let (lang, by) = (brief.lang, window.to.min(reach(brief)));
    let role = palette::organisation(Some(listing.organisation));
    let (left, right) = sketch.x_range();
    let (name, look) = (brief.name(listing.organisation), Look::name(role));
    sketch.words(0.0, top + 12.0, name.clone(), look);
    let beside = width_px(&name, look.size_px) * BOLD + 10.0;
    sketch.words_if_free(beside, top + 12.0, &standing(brief, listing, by), Look::TICK, &[]);
    let (disc_y, line_y) = (top + 36.0, top + 58.0);
    let shown: Vec<&Step<'_>> = listing.steps.iter().filter(|step| window.touches(step.date)).collect();
    let at: Vec<f64> = shown.iter().map(|step| within(sketch.day_px(step.date.middle()), left, right)).collect();
    // Solid while steps followed, up to today where the company still waits.
    let end = match listing.outcome(by) {
        Outcome::Waiting => sketch.day_px(by),
        _ => at.last().copied().unwrap_or(left),
    };
    sketch.rule(&[[(left, line_y), (right, line_y)]], Role::Rule, 1.0);
    sketch.rule(&[[(at.first().copied().unwrap_or(left), line_y), (end, line_y)]], role, 2.0);
    let discs = spread(&at, DISC_PX + 3.0, left, right);
    let ties: Vec<[(f64, f64); 2]> =
        at.iter().zip(&discs).map(|(day, disc)| [(*disc, disc_y + DISC_PX / 2.0), (*day, line_y + 4.0)]).collect();
    sketch.rule(&ties, role, 1.0);
    for (step, x) in shown.into_iter().zip(discs) {
        let is_end = matches!(step.measure, Some(Measure::IpoWithdrawn | Measure::IpoTerminated));
        let is_planned = step.date.first() > by;
        let number = STEPS.iter().position(|measure| Some(*measure) == step.measure);
        match number {
            _ if is_end => sketch.mark_at((x, disc_y), role, Shape::Cross, Fill::Solid, DISC_PX - 4.0),
            Some(_) if is_planned => sketch.mark_at((x, disc_y), role, Shape::Circle, Fill::Hollow, DISC_PX),
            Some(_) => sketch.mark_at((x, disc_y), role, Shape::Circle, Fill::Solid, DISC_PX),
            None => sketch.mark_at((x, disc_y), role, Shape::Square, Fill::Pale, 8.0),
        }
        if let Some(idx) = number {
            let role = if is_planned { role } else { Role::Surface };
            let look = Look { role, size_px: 11.0, bold: true, align: Align::Centre };
            sketch.words(x, disc_y, (idx + 1).to_string(), look);
        }
        let mut lines = vec![step.date.in_words(lang)];
        lines.extend(step.waited.map(|_| words::after_days(&waited(step, lang), lang)));
        sketch.spot(Spot {
            x_px: x,
            y_px: disc_y,
            tail_px: 0.0,
            title: words::titled(&name, words::listing_step(step.measure).get(lang), lang),
            lines,
            fact: Some(step.fact.id.clone()),
        });
    }
}
