//! How large are the sector's funding, its funds and its market, by whose count?
//!
//! Rows: single published sums, grouped by what they measure, oldest first; x: amount on a log scale; mark: the sum, or a
//! bar for a range. No two are joined, because no two count the same thing; what is doubtful is pale, what is expected
//! hollow.

use super::axis::{Axis, log_ticks};
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, MOST_DRAWN, RowLimit, Sign, Table, drawn_note, sources_of};
use super::measure::{width_px, wrapped};
use super::palette::{Role, Shape};
use super::sketch::{Align, Canvas, Drawing, Fill, Look, Margins, Sketch, Spot};
use crate::model::{Claim, Confidence, Day, Fact, Measure, MeasureGroup, Window, money, order};
use crate::view_state::Scale;
use crate::words;

/// What is drawn, in this order; counts of companies and launches stand in the table only.
const DRAWN: [Measure; 4] = [Measure::SectorFunding, Measure::FundSize, Measure::FundsTotal, Measure::SectorMarket];

/// One published sum.
struct Total<'a> {
    fact: &'a Fact,
    measure: Measure,
    /// Its low and high end in the currency in force; `None` for counts, and for a sum too doubtful to convert.
    ends: Option<(f64, f64)>,
    is_doubtful: bool,
    /// Whether it was expected and not counted.
    is_expected: bool,
}

fn window(brief: &Brief<'_>) -> Window {
    let ever = Window { from: Day(i32::MIN / 2), to: Day(i32::MAX / 2) };
    let dated = money::dated(brief.dataset, MeasureGroup::Total, brief.policy(), ever);
    let dates = || dated.iter().filter_map(|(_, fact)| fact.date(brief.policy()));
    // Forecasts reach beyond the data.
    let last = dates().map(|date| date.last()).max().unwrap_or(brief.dataset.reach.rounds);
    brief.window(dates().map(|date| date.first()).min(), last)
}

fn totals<'a>(brief: &Brief<'a>) -> Vec<Total<'a>> {
    let currency = brief.state.currency(brief.lang);
    let dated = money::dated(brief.dataset, MeasureGroup::Total, brief.policy(), window(brief));
    let total = |(measure, fact): (Measure, &'a Fact)| {
        let claim = fact.claim(brief.policy());
        let is_doubtful = claim.is_some_and(|claim| claim.confidence == Confidence::Low);
        let is_ahead = |claim: &Claim| claim.date.is_some_and(|date| date.first() > brief.dataset.reach.rounds);
        let is_expected = claim.is_some_and(|claim| claim.is_expected() || is_ahead(claim));
        // The sum printed for all funds together fits none of the funds known; its fact says it is not to be converted.
        let is_quoted_only = is_doubtful && measure == Measure::FundsTotal;
        let ends = money::ends(brief.dataset, fact, brief.policy(), currency).filter(|_| !is_quoted_only);
        Total { fact, measure, ends, is_doubtful, is_expected }
    };
    let totals: Vec<Total<'a>> = dated.into_iter().map(total).collect();
    let place = |measure| DRAWN.iter().position(|drawn| *drawn == measure).unwrap_or(DRAWN.len());
    order::by_number(totals, |total| place(total.measure) as f64)
}

/// What is claimed, with the word for doubt where there is any.
fn reported(brief: &Brief<'_>, total: &Total<'_>) -> String {
    let claim = total.fact.claim(brief.policy()).map(|claim| claim.in_words(brief.lang)).unwrap_or_default();
    if total.is_doubtful { words::doubtful(&claim, brief.lang) } else { claim }
}

fn converted(brief: &Brief<'_>, total: &Total<'_>) -> Option<String> {
    let (low, high) = total.ends?;
    let claim = total.fact.claim(brief.policy())?;
    let currency = brief.state.currency(brief.lang);
    let own = currency.in_words(low, 3, brief.lang);
    let range = words::range(&own, &currency.in_words(high, 3, brief.lang), brief.lang);
    Some(claim.qualifier.with(if low == high { &own } else { &range }, brief.lang))
}

/// The figure in words and numbers, with no more rows than asked for, and how many of all facts shown are contested.
pub fn figure(brief: &Brief<'_>, limit: RowLimit) -> (Figure, usize) {
    let lang = brief.lang;
    let totals = totals(brief);
    let is_count = |total: &&Total<'_>| total.measure == Measure::SectorFunding && !total.is_expected;
    let funding = || totals.iter().filter(is_count).filter(|total| total.ends.is_some());
    // The year counted most often shows best how far the counts lie apart.
    let year_of = |total: &Total<'_>| total.fact.date(brief.policy()).map(|date| date.year());
    let years = order::by_number(funding().filter_map(year_of).collect(), |year| f64::from(*year));
    let most_counted =
        years.chunk_by(|a, b| a == b).max_by_key(|same| same.len()).and_then(|same| same.first()).copied();
    let of_year: Vec<(f64, f64)> =
        funding().filter(|total| year_of(total) == most_counted).filter_map(|total| total.ends).collect();
    let low = of_year.iter().map(|(low, _)| *low).fold(f64::MAX, f64::min);
    let high = of_year.iter().map(|(_, high)| *high).fold(0.0, f64::max);
    let currency = brief.state.currency(lang);
    let spread = most_counted
        .filter(|_| of_year.len() > 1)
        .map(|year| (year, of_year.len(), currency.in_words(low, 3, lang), currency.in_words(high, 3, lang)));
    let sums: Vec<&Total<'_>> = totals.iter().filter(|total| is_drawn(brief, total)).collect();
    let n_doubtful = sums.iter().filter(|total| total.is_doubtful).count();
    let mut notes = vec![words::TOTALS_NOTE.get(lang).to_owned(), words::LOG_WIDTH_NOTE.get(lang).to_owned()];
    notes.extend((n_doubtful > 0).then(|| words::doubtful_here(n_doubtful, lang)));
    notes.extend(drawn_note(sums.len(), lang));
    notes.extend(super::valuations::shared_notes(brief, totals.iter().map(|total| total.fact)));
    let columns = vec![
        Column::words(words::DEFINITION.get(lang)),
        Column::words(words::KIND.get(lang)),
        Column::words(words::DATE.get(lang)),
        Column::numbers(words::AMOUNT_REPORTED.get(lang)),
        Column::numbers(words::amount_in(currency.code(), lang)),
    ];
    let rows = totals.iter().take(limit.of(totals.len(), columns.len())).map(|total| {
        vec![
            Cell::plain(super::valuations::said(total.fact, brief.policy(), lang)),
            Cell::plain(words::total_kind(total.measure).get(lang)),
            Cell::plain(total.fact.date(brief.policy()).map_or_else(|| "–".to_owned(), |date| date.in_words(lang))),
            Cell::of(reported(brief, total), total.fact),
            super::valuations::conversion_cell(converted(brief, total), total.fact),
        ]
    });
    let figure = Figure {
        title: words::TOTALS_TITLE.get(lang).to_owned(),
        sentence: words::totals_sentence(sums.len(), spread, lang),
        notes,
        scopes: Vec::new(),
        key: key(brief),
        table: Table { columns, rows: rows.collect() },
        sources: sources_of(totals.iter().map(|total| total.fact)),
        reaches: brief.dataset.reach.rounds,
    };
    (figure, totals.iter().filter(|total| total.fact.is_contested()).count())
}

fn key(brief: &Brief<'_>) -> Vec<KeyEntry> {
    let signs = [
        (Sign::Mark(Shape::Circle, Fill::Solid), words::KEY_SUM),
        (Sign::Mark(Shape::Circle, Fill::Pale), words::KEY_DOUBTFUL),
        (Sign::Mark(Shape::Circle, Fill::Hollow), words::KEY_EXPECTED),
        (Sign::Span, words::KEY_RANGE),
    ];
    signs.map(|(sign, meaning)| KeyEntry { sign, meaning: meaning.get(brief.lang).to_owned() }).into()
}

const HEADING_PX: f64 = 40.0;
const LINE_PX: f64 = 15.0;
const MARK_PX: f64 = 24.0;

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let lang = brief.lang;
    let totals: Vec<Total<'_>> =
        totals(brief).into_iter().filter(|total| is_drawn(brief, total)).take(MOST_DRAWN).collect();
    let room = canvas.width_px - 8.0;
    let texts: Vec<Vec<String>> = totals
        .iter()
        .map(|total| {
            let date = total.fact.date(brief.policy()).map(|date| date.in_words(lang)).unwrap_or_default();
            wrapped(&words::dated_statement(total.fact.statement.get(lang), &date, lang), 12.0, room, 3)
        })
        .collect();
    let n_headings = DRAWN.iter().filter(|drawn| totals.iter().any(|total| total.measure == **drawn)).count();
    let rows_px: f64 = texts.iter().map(|lines| LINE_PX * lines.len() as f64 + MARK_PX).sum();
    let height = 30.0 + HEADING_PX * n_headings as f64 + rows_px;
    let margins = Margins { left: 0.0, top: 0.0, right: 0.0, bottom: 0.0 };
    let mut sketch = Sketch::new(canvas, height, margins, (0.0, 1.0), (Scale::Linear, 0.0, 1.0));
    let ends = || totals.iter().filter_map(|total| total.ends);
    let low = ends().map(|(low, _)| low).fold(f64::MAX, f64::min);
    let ticks = log_ticks(low, ends().map(|(_, high)| high).fold(0.0, f64::max));
    let axis = Axis { scale: Scale::Log, min: ticks.min, max: ticks.max, start_px: 8.0, end_px: canvas.width_px - 8.0 };
    let currency = brief.state.currency(lang);
    let lines: Vec<[(f64, f64); 2]> =
        ticks.at.iter().map(|at| [(axis.px(*at), 24.0), (axis.px(*at), height)]).collect();
    sketch.rule(&lines, Role::Rule, 1.0);
    for value in &ticks.at {
        let name = currency.in_words(*value, 1, lang);
        let half = width_px(&name, 12.0) / 2.0;
        let x = super::measure::within(axis.px(*value), half, canvas.width_px - half);
        sketch.words_if_free(x, 12.0, &name, Look::TICK.aligned(Align::Centre), &[]);
    }
    let mut y = 26.0;
    let mut before: Option<Measure> = None;
    for (total, lines) in totals.iter().zip(texts) {
        if before != Some(total.measure) {
            let look = Look { role: Role::Text, size_px: 13.0, bold: true, align: Align::Left };
            sketch.words(0.0, y + HEADING_PX / 2.0 + 2.0, words::total_kind(total.measure).get(lang), look);
            y += HEADING_PX;
            before = Some(total.measure);
        }
        for line in lines {
            sketch.words(0.0, y + LINE_PX / 2.0, line, Look::TICK);
            y += LINE_PX;
        }
        row(&mut sketch, brief, total, &axis, y + MARK_PX / 2.0 - 3.0);
        y += MARK_PX;
    }
    sketch.finish()
}

fn is_drawn(brief: &Brief<'_>, total: &Total<'_>) -> bool {
    let is_money = || total.fact.claim(brief.policy()).and_then(|claim| claim.quantity()?.currency()).is_some();
    DRAWN.contains(&total.measure) && is_money()
}

/// One sum: its mark or its bar, and its value beside it.
fn row(sketch: &mut Sketch<'_>, brief: &Brief<'_>, total: &Total<'_>, axis: &Axis, y: f64) {
    let (lang, width) = (brief.lang, sketch.canvas().width_px);
    let role = Role::Organisation(super::palette::ORGANISATIONS.len() - 1);
    let value = Look { role: Role::Text, size_px: 12.0, bold: false, align: Align::Left };
    let text = match converted(brief, total) {
        Some(text) if total.is_doubtful => words::doubtful(&text, lang),
        Some(text) => text,
        None => words::not_drawn(&reported(brief, total), lang),
    };
    let (start, end) = match total.ends {
        Some((low, high)) => {
            let (start, end) = (axis.px(low), axis.px(high));
            if end > start {
                sketch.rule(&[[(start, y), (end, y)]], role, 3.0);
            }
            let fill = match (total.is_expected, total.is_doubtful) {
                (true, _) => Fill::Hollow,
                (false, true) => Fill::Pale,
                (false, false) => Fill::Solid,
            };
            let ends = if end > start { vec![start, end] } else { vec![start] };
            ends.into_iter().for_each(|x| sketch.mark_at((x, y), role, Shape::Circle, fill, 10.0));
            (start, end)
        }
        None => (0.0, 0.0),
    };
    let (after, text_px) = (if total.ends.is_some() { end + 9.0 } else { 8.0 }, width_px(&text, 12.0));
    let places = [(after, Align::Left), (start - 9.0, Align::Right)];
    let fits = |(x, align): &(f64, Align)| match align {
        Align::Left => x + text_px <= width,
        _ => x - text_px >= 0.0,
    };
    if let Some((x, align)) = places.into_iter().find(fits) {
        sketch.words_if_free(x, y, &text, value.aligned(align), &[]);
    }
    let mut lines = vec![reported(brief, total)];
    lines.extend(total.fact.date(brief.policy()).map(|date| date.in_words(lang)));
    let (title, fact) = (total.fact.statement.get(lang).to_owned(), Some(total.fact.id.clone()));
    sketch.spot(Spot { x_px: end.max(8.0), y_px: y, tail_px: 0.0, title, lines, fact });
}
