//! Who raised the most?
//!
//! One bar per organisation from zero, longest first; length: sum of disclosed rounds in the window. Bars, because they
//! compare totals best, and always linear, because a bar's length means its value.

use super::derived::Derivation;
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, Sign, Table, sources_of};
use super::palette::{self, Role};
use super::sketch::{Canvas, Drawing, Look, Margins, Size, Sketch, Spot};
use crate::model::funding::{self, Disclosure, Raise, Total};
use crate::model::{Id, Lang, Window};
use crate::view_state::Scale;
use crate::words;

/// The window in force.
pub fn window(brief: &Brief<'_>) -> Window {
    let days = brief.dataset.round_facts().filter_map(|(_, fact)| Some(fact.date(brief.policy())?.first()));
    brief.window(days.min(), brief.dataset.reach.rounds)
}

/// The rounds of what is compared, oldest first.
pub fn raises<'a>(brief: &Brief<'a>) -> Vec<Raise<'a>> {
    raises_in(brief, window(brief))
}

fn raises_in<'a>(brief: &Brief<'a>, window: Window) -> Vec<Raise<'a>> {
    let currency = brief.state.currency(brief.lang);
    funding::raises(brief.dataset, &brief.state.picked(), window, brief.policy(), currency)
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    let (window, picked, lang) = (window(brief), brief.state.picked(), brief.lang);
    let raises = raises_in(brief, window);
    let totals = funding::ranking(&raises, &picked);
    let currency = brief.state.currency(lang);
    let spreads = funding::spreads(brief.dataset, &picked, window, currency);
    let disclosure = funding::disclosure(&raises);
    let mut notes =
        vec![words::disclosed(disclosure.disclosed, disclosure.rounds, lang), words::LOWER_BOUND.get(lang).to_owned()];
    notes.extend(super::cumulative::common_notes(brief, &raises));
    let named: Vec<(String, String)> = totals
        .iter()
        .take(2)
        .map(|total| (brief.name(total.organisation), currency.in_words(total.amount, 3, lang)))
        .collect();
    let rows =
        totals.iter().map(|total| {
            vec![
                Cell::plain(brief.name(total.organisation)),
                sum_cell(brief, &raises, total),
                Cell::plain(words::n_of_m(total.disclosure.disclosed, total.disclosure.rounds, lang))
                    .worked_out(working(brief, &raises, total.organisation)),
                largest_cell(brief, &raises, total.organisation),
            ]
        });
    Figure {
        title: words::RANKING_TITLE.get(lang).to_owned(),
        sentence: words::ranking_sentence(&named, totals.len(), lang),
        notes,
        scopes: Vec::new(),
        key: spread_key(spreads.iter().any(Option::is_some), lang),
        table: Table {
            columns: vec![
                Column::words(words::ORGANISATION.get(lang)),
                Column::numbers(words::SUM_DISCLOSED.get(lang)),
                Column::numbers(words::ROUNDS_DISCLOSED.get(lang)),
                Column::numbers(words::LARGEST_ROUND.get(lang)),
            ],
            rows: rows.collect(),
        },
        sources: sources_of(raises.iter().filter(|raise| raise.is_summed).map(|raise| raise.fact)),
        reaches: brief.dataset.reach.rounds,
    }
}

/// The rounds of one organisation, and what its sum is worked out from.
fn working(brief: &Brief<'_>, raises: &[Raise<'_>], organisation: &Id) -> Derivation {
    let own = raises.iter().filter(|raise| raise.round.organisation == *organisation);
    Derivation::sum(brief.name(organisation), own)
}

fn sum_cell(brief: &Brief<'_>, raises: &[Raise<'_>], total: &Total<'_>) -> Cell {
    let text = sum_in_words(brief, total.amount, total.disclosure);
    let mut cell = Cell::plain(text).worked_out(working(brief, raises, total.organisation));
    let mut summed = raises.iter().filter(|raise| raise.round.organisation == *total.organisation && raise.is_summed);
    cell.is_contested = summed.any(|raise| raise.fact.is_contested());
    cell
}

/// A sum in the currency in force; a dash where nothing is disclosed, and words where what is has no exchange rate.
pub fn sum_in_words(brief: &Brief<'_>, amount: f64, disclosure: funding::Disclosure) -> String {
    match disclosure.disclosed {
        _ if amount > 0.0 => brief.state.currency(brief.lang).in_words(amount, 3, brief.lang),
        0 => "–".to_owned(),
        _ => words::NOT_CONVERTED.get(brief.lang).to_owned(),
    }
}

/// The key of the spread between claims, where any is drawn.
pub fn spread_key(is_drawn: bool, lang: Lang) -> Vec<KeyEntry> {
    let meaning = words::KEY_SPREAD.get(lang).to_owned();
    is_drawn.then_some(KeyEntry { sign: Sign::Spread, meaning }).into_iter().collect()
}

fn largest<'r, 'a>(raises: &'r [Raise<'a>], organisation: &Id) -> Option<&'r Raise<'a>> {
    let own = raises.iter().filter(|raise| raise.round.organisation == *organisation && raise.is_summed);
    own.filter(|raise| raise.amount.is_some())
        .max_by(|a, b| a.amount.unwrap_or(0.0).total_cmp(&b.amount.unwrap_or(0.0)))
}

fn largest_cell(brief: &Brief<'_>, raises: &[Raise<'_>], organisation: &Id) -> Cell {
    let lang = brief.lang;
    largest(raises, organisation).map_or_else(
        || Cell::plain("–"),
        |raise| {
            let amount = brief.state.currency(lang).in_words(raise.amount.unwrap_or(0.0), 3, lang);
            Cell::of(words::round_name(&amount, raise.round.label.get(lang), lang), raise.fact)
        },
    )
}

/// One bar, and what there is to say about it.
pub struct Bar {
    /// What it is the sum of.
    pub name: String,
    /// Its colour.
    pub role: Role,
    /// The sum.
    pub amount: f64,
    /// The rounds it rests on.
    pub disclosure: Disclosure,
    /// The sums with the lowest and with the highest claims, where they differ.
    pub spread: Option<(f64, f64)>,
    /// What it is worked out from.
    pub working: Derivation,
    /// What more its tip says.
    pub more: Vec<String>,
    /// The fact it opens.
    pub fact: Option<Id>,
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let (window, picked, lang) = (window(brief), brief.state.picked(), brief.lang);
    let raises = raises_in(brief, window);
    let spreads = funding::spreads(brief.dataset, &picked, window, brief.state.currency(lang));
    let bar = |total: &Total<'_>| {
        let largest = largest(&raises, total.organisation);
        Bar {
            name: brief.name(total.organisation),
            role: palette::organisation(Some(total.organisation)),
            amount: total.amount,
            disclosure: total.disclosure,
            spread: picked
                .iter()
                .zip(&spreads)
                .find(|(id, _)| *id == total.organisation)
                .and_then(|(_, spread)| *spread),
            working: working(brief, &raises, total.organisation),
            more: largest
                .map(|raise| words::largest_round(raise.round.label.get(lang), &raise.date.in_words(lang), lang))
                .into_iter()
                .collect(),
            fact: largest.map(|raise| raise.fact.id.clone()),
        }
    };
    bars(brief, canvas, funding::ranking(&raises, &picked).iter().map(bar).collect())
}

/// Bars from zero, each under its name, sum and count of disclosed rounds.
pub fn bars(brief: &Brief<'_>, canvas: &Canvas, bars: Vec<Bar>) -> Drawing {
    let lang = brief.lang;
    let currency = brief.state.currency(lang);
    let row = if canvas.size == Size::Small { 42.0 } else { 50.0 };
    let height = row * bars.len().max(1) as f64 + 8.0;
    let ends = bars.iter().map(|bar| bar.amount).chain(bars.iter().filter_map(|bar| bar.spread).map(|(_, high)| high));
    let max = ends.fold(1.0, f64::max);
    let margins = Margins { left: 0.0, top: 6.0, right: 2.0, bottom: 2.0 };
    let mut sketch = Sketch::new(canvas, height, margins, (0.0, max), (Scale::Linear, 0.0, 1.0)).with_rows(bars.len());
    // The name stands above its bar, so that the bar has the whole width on a phone too.
    let thickness = 12.0;
    let lengths: Vec<(f64, Role)> = bars.iter().map(|bar| (bar.amount, bar.role)).collect();
    sketch.bars(&lengths, thickness);
    for (idx, bar) in bars.into_iter().enumerate() {
        let y_px = sketch.y_px(idx as f64);
        let look = Look::name(bar.role);
        let above = y_px - thickness / 2.0 - 10.0;
        let amount = sum_in_words(brief, bar.amount, bar.disclosure);
        let room = canvas.width_px - super::measure::width_px(&amount, 13.0) - 12.0;
        let name = super::measure::fitted_name(&bar.name, room);
        sketch.words(0.0, above, name.clone(), look);
        let count = words::n_of_m_rounds(bar.disclosure.disclosed, bar.disclosure.rounds, lang);
        let at = super::measure::width_px(&name, look.size_px) * super::sketch::BOLD + 10.0;
        let value = Look { role: Role::Text, size_px: 13.0, ..Look::TICK };
        sketch.words(at, above, amount.clone(), value);
        let after = at + super::measure::width_px(&amount, 13.0) + 10.0;
        // Where there is no room for the words, the numbers alone still say that some are missing.
        let short = words::n_of_m(bar.disclosure.disclosed, bar.disclosure.rounds, lang);
        let _ = sketch.words_if_free(after, above, &count, Look::TICK, &[])
            || sketch.words_if_free(after, above, &short, Look::TICK, &[]);
        let mut lines = vec![amount, count];
        if let Some((low, high)) = bar.spread {
            let below = y_px + thickness / 2.0 + 6.0;
            sketch.spread([low, high].map(|end| (sketch.x_px(end), below)), bar.role);
            let [low, high] = [low, high].map(|end| currency.in_words(end, 3, lang));
            lines.push(words::claims_from_to(&low, &high, lang));
        }
        lines.extend(bar.more);
        let x_px = (sketch.x_px(bar.amount) - 6.0).max(6.0);
        // Name and numbers above the bar count as the bar.
        let tail_px = x_px.max(after);
        let x_px = tail_px.min(canvas.width_px);
        sketch.worked_spot(Spot { x_px, y_px, tail_px, title: bar.name, lines, fact: bar.fact }, bar.working);
    }
    sketch.finish()
}
