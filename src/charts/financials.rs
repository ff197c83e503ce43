//! What did each company earn, and what was left?
//!
//! One small chart per company: x: period; full bar: revenue, pale bar: net result, losses below the line. Each company
//! has its own scale, as the largest earns thousands of times what the smallest does and a common one would hide all others.

use super::figure::{Brief, Cell, Column, Figure, KeyEntry, Sign, Table, sources_of};
use super::measure::{fitted_name, width_px, within};
use super::palette::{self, Role, Shape};
use super::sketch::{Align, Canvas, Drawing, Fill, Look, Margins, Sketch, Spot};
use crate::model::financials::{self, Results};
use crate::model::{Fact, Id, Measure, MeasureGroup, Window, money};
use crate::view_state::Scale;
use crate::words;

fn window(brief: &Brief<'_>) -> Window {
    let picked = brief.state.picked();
    let results = picked.iter().flat_map(|id| all_results(brief, id));
    brief.window(results.map(|results| results.period.first()).min(), brief.dataset.reach.rounds)
}

fn all_results<'a>(brief: &Brief<'a>, id: &Id) -> Vec<Results<'a>> {
    financials::results(brief.dataset, id, brief.policy(), brief.state.currency(brief.lang))
}

/// The companies with results in the window, and the periods drawn of each.
fn companies<'a, 'p>(brief: &Brief<'a>, picked: &'p [Id]) -> Vec<(&'p Id, Vec<Results<'a>>)> {
    let window = window(brief);
    let known = picked.iter().map(|id| {
        let shown: Vec<Results<'a>> =
            all_results(brief, id).into_iter().filter(|results| window.touches(results.period)).collect();
        (id, financials::side_by_side(&shown))
    });
    known.filter(|(_, results)| !results.is_empty()).collect()
}

fn money_words(brief: &Brief<'_>, amount: f64) -> String {
    brief.state.currency(brief.lang).in_words(amount, 3, brief.lang)
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    let (lang, picked) = (brief.lang, brief.state.picked());
    let companies = companies(brief, &picked);
    let latest = |results: &[Results<'_>]| -> Option<(String, String, Option<String>)> {
        let last = results.iter().rev().find(|results| results.revenue.is_some())?;
        let net = last.net.map(|(_, net)| words::net_result(net, &money_words(brief, net.abs()), lang));
        Some((words::short_period(last.period, lang), money_words(brief, last.revenue?.1), net))
    };
    let said: Vec<String> = companies
        .iter()
        .filter_map(|(id, results)| {
            let (period, revenue, net) = latest(results)?;
            Some(words::earned(&brief.name(id), &period, &revenue, net, lang))
        })
        .take(3)
        .collect();
    let window = window(brief);
    let dated = money::dated(brief.dataset, MeasureGroup::Financial, brief.policy(), window);
    let facts: Vec<(Measure, &Fact)> = dated.into_iter().filter(|(_, fact)| picked.contains(&fact.about)).collect();
    let without: Vec<String> =
        picked.iter().filter(|id| !companies.iter().any(|(known, _)| known == id)).map(|id| brief.name(id)).collect();
    let mut notes = vec![words::OWN_SCALE_NOTE.get(lang).to_owned(), words::PERIODS_NOTE.get(lang).to_owned()];
    notes.extend((!without.is_empty()).then(|| words::no_financials(&words::list(&without, lang), lang)));
    notes.extend(super::valuations::shared_notes(brief, facts.iter().map(|(_, fact)| *fact)));
    let signs = [(Fill::Solid, words::financial(Measure::Revenue)), (Fill::Pale, words::financial(Measure::NetIncome))];
    Figure {
        title: words::FINANCIALS_TITLE.get(lang).to_owned(),
        sentence: words::financials_sentence(&said, lang),
        notes,
        scopes: Vec::new(),
        key: signs
            .map(|(fill, meaning)| KeyEntry {
                sign: Sign::Mark(Shape::Square, fill),
                meaning: meaning.get(lang).to_owned(),
            })
            .into(),
        table: table(brief, &picked, &facts),
        sources: sources_of(facts.iter().map(|(_, fact)| *fact)),
        reaches: brief.dataset.reach.rounds,
    }
}

/// Every figure of every company, revenue and results first, newest first.
fn table(brief: &Brief<'_>, picked: &[Id], facts: &[(Measure, &Fact)]) -> Table {
    let lang = brief.lang;
    let columns = vec![
        Column::words(words::ORGANISATION.get(lang)),
        Column::words(words::FINANCIAL_MEASURE.get(lang)),
        Column::words(words::PERIOD.get(lang)),
        Column::numbers(words::AMOUNT_REPORTED.get(lang)),
        Column::numbers(words::amount_in(brief.state.currency(lang).code(), lang)),
        Column::words(words::WHAT_IT_IS.get(lang)),
    ];
    let mut rows = Vec::new();
    for id in picked {
        let own: Vec<&(Measure, &Fact)> = facts.iter().filter(|(_, fact)| fact.about == *id).rev().collect();
        for (measure, fact) in crate::model::order::by_number(own, |(measure, _)| f64::from(*measure as u8)) {
            let amount = money::amount(brief.dataset, fact, brief.policy(), brief.state.currency(lang));
            let date = fact.date(brief.policy()).map(|date| date.in_words(lang)).unwrap_or_default();
            rows.push(vec![
                Cell::plain(brief.name(id)),
                Cell::plain(words::financial(*measure).get(lang)),
                Cell::plain(date),
                Cell::of(fact.claim(brief.policy()).map(|claim| claim.in_words(lang)).unwrap_or_default(), fact),
                super::valuations::conversion_cell(amount.map(|amount| money_words(brief, amount)), fact),
                Cell::plain(super::valuations::said(fact, brief.policy(), lang)),
            ]);
        }
    }
    Table { columns, rows }
}

const NAME_PX: f64 = 30.0;
const PLOT_PX: f64 = 128.0;
const PERIOD_PX: f64 = 22.0;
const GAP_PX: f64 = 18.0;

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let picked = brief.state.picked();
    let companies = companies(brief, &picked);
    // Two beside one another where the page is wide, so that a long list stays in sight.
    let n_columns = if canvas.width_px > 900.0 && companies.len() > 1 { 2 } else { 1 };
    let panel_px = NAME_PX + PLOT_PX + PERIOD_PX + GAP_PX;
    let n_rows = companies.len().div_ceil(n_columns).max(1);
    let height = panel_px * n_rows as f64;
    let margins = Margins { left: 0.0, top: 0.0, right: 0.0, bottom: 0.0 };
    let mut sketch = Sketch::new(canvas, height, margins, (0.0, 1.0), (Scale::Linear, 0.0, 1.0));
    let width = (canvas.width_px - 28.0 * (n_columns - 1) as f64) / n_columns as f64;
    for (idx, (id, results)) in companies.iter().enumerate() {
        let left = (width + 28.0) * (idx % n_columns) as f64;
        panel(&mut sketch, brief, id, results, (left, panel_px * (idx / n_columns) as f64, width));
    }
    sketch.finish()
}

fn panel(
    sketch: &mut Sketch<'_>,
    brief: &Brief<'_>,
    id: &Id,
    results: &[Results<'_>],
    (left, top, width): (f64, f64, f64),
) {
    let (lang, role) = (brief.lang, palette::organisation(Some(id)));
    sketch.words(left, top + 10.0, fitted_name(&brief.name(id), width), Look::name(role));
    let values = || results.iter().flat_map(|results| [results.revenue, results.net]).flatten().map(|(_, value)| value);
    let (most, least) = (values().fold(0.0, f64::max), values().fold(0.0, f64::min));
    // Room for a value above the highest bar and below the deepest one.
    let (high, low) = (top + NAME_PX + 14.0, top + NAME_PX + PLOT_PX - 14.0);
    let per_px = (low - high) / (most - least).max(1.0);
    let y_of = |value: f64| high + (most - value) * per_px;
    let zero = y_of(0.0);
    sketch.rule(&[[(left, zero), (left + width, zero)]], Role::RuleStrong, 1.0);
    let slot = (width / results.len() as f64).min(150.0);
    let thickness = (slot * 0.28).min(26.0);
    for (idx, results) in results.iter().enumerate() {
        let middle = left + slot * (idx as f64 + 0.5);
        let period = words::short_period(results.period, lang);
        // In two lines, cut at the year, where there is no room for one.
        let fits = width_px(&period, 12.0) < slot;
        let (first, rest) = if fits { (&*period, "") } else { words::at_year(&period) };
        for (line, y) in [(first, 10.0), (rest.trim_start(), 25.0)].into_iter().filter(|(line, _)| !line.is_empty()) {
            sketch.words_if_free(middle, top + NAME_PX + PLOT_PX + y, line, Look::TICK.aligned(Align::Centre), &[]);
        }
        let bars = [
            (results.revenue, -0.5, Fill::Solid, Measure::Revenue),
            (results.net, 0.5, Fill::Pale, Measure::NetIncome),
        ];
        for (value, side, fill, measure) in bars {
            let Some((fact, amount)) = value else { continue };
            let (x, y) = (middle + side * (thickness + 2.0), y_of(amount));
            sketch.bar_px([(x, zero), (x, y)], role, fill, thickness);
            let text = brief.state.currency(lang).in_words(amount, 3, lang);
            let look = Look { role: Role::Text, size_px: 11.0, bold: false, align: Align::Centre };
            // Beyond the bar's end, a line further where others stand, and never outside the panel.
            let (way, half) = (if amount < 0.0 { 8.0 } else { -8.0 }, width_px(&text, 11.0) / 2.0);
            let label_x = within(x, left + half, left + width - half);
            let _ = sketch.words_if_free(label_x, y + way, &text, look, &[])
                || sketch.words_if_free(label_x, y + way * 3.0, &text, look, &[]);
            let measure = fact.measure.unwrap_or(measure);
            sketch.spot(Spot {
                x_px: x,
                y_px: y,
                tail_px: 0.0,
                title: words::titled(&brief.name(id), words::financial(measure).get(lang), lang),
                lines: vec![money_words(brief, amount), results.period.in_words(lang)],
                fact: Some(fact.id.clone()),
            });
        }
    }
}
