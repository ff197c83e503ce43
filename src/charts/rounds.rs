//! When did each organisation raise how much?
//!
//! x: date, a vague one as a bar along time; y: amount; colour and mark: organisation. Position carries the amount, as
//! areas of bubbles are hard to compare; undisclosed rounds stand in a lane of their own below.

use super::axis::{time_ticks, value_ticks};
use super::derived::Derivation;
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, Sign, Table, sources_of};
use super::marks::Marker;
use super::measure::{Rect, within};
use super::palette::{self, Shape};
use super::sketch::{self, Align, Canvas, Drawing, Fill, Look, Margins, Sketch, Spot, Stroke};
use crate::model::funding::{self, Raise};
use crate::model::{Id, Lang, RoundKind, Window, order};
use crate::words;

/// The window in force.
pub fn window(brief: &Brief<'_>) -> Window {
    let picked = brief.state.picked();
    let ids =
        || brief.dataset.rounds.iter().filter(|round| picked.contains(&round.organisation)).map(|round| &round.id);
    let first = ids().filter_map(|id| Some(brief.dataset.fact(id)?.date(brief.policy())?.first())).min();
    brief.window(first.map(|day| day.month_start()), brief.last_day(brief.dataset.reach.rounds, ids()))
}

/// The rounds of what is compared, oldest first.
pub fn raises<'a>(brief: &Brief<'a>) -> Vec<Raise<'a>> {
    let currency = brief.state.currency(brief.lang);
    funding::raises(brief.dataset, &brief.state.picked(), window(brief), brief.policy(), currency)
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    let raises = raises(brief);
    let lang = brief.lang;
    let currency = brief.state.currency(lang);
    let largest = raises
        .iter()
        .filter(|raise| raise.is_summed)
        .filter_map(|raise| Some((raise, raise.amount?)))
        .max_by(|a, b| a.1.total_cmp(&b.1));
    let largest = largest.map(|(raise, amount)| {
        let name = brief.name(&raise.round.organisation);
        (
            words::round_name(&name, raise.round.label.get(lang), lang),
            converted(brief, raise, amount),
            raise.date.in_words(lang),
        )
    });
    let disclosure = funding::disclosure(&raises);
    let mut notes = Vec::new();
    if disclosure.rounds > 0 {
        notes.push(words::disclosed(disclosure.disclosed, disclosure.rounds, lang));
    }
    notes.push(words::KINDS_APART.get(lang).to_owned());
    if raises.iter().any(|raise| raise.round.kind.is_raised() && !raise.is_summed) {
        notes.push(words::OVERLAP_NOTE.get(lang).to_owned());
    }
    notes.extend(super::cumulative::common_notes(brief, &raises));
    let table = Table {
        columns: vec![
            Column::words(words::ORGANISATION.get(lang)),
            Column::words(words::ROUND.get(lang)),
            Column::words(words::KIND.get(lang)),
            Column::words(words::DATE.get(lang)),
            Column::numbers(words::AMOUNT_REPORTED.get(lang)),
            Column::numbers(words::amount_in(currency.code(), lang)),
            Column::words(words::INVESTORS.get(lang)),
        ],
        rows: raises.iter().rev().map(|raise| row(brief, raise)).collect(),
    };
    Figure {
        title: words::ROUNDS_TITLE.get(lang).to_owned(),
        sentence: words::rounds_sentence(raises.len(), largest, lang),
        notes,
        scopes: Vec::new(),
        key: key(brief, &raises).into_iter().chain(KeyEntry::private(n_private(&raises), lang)).collect(),
        table,
        sources: sources_of(raises.iter().map(|raise| raise.fact)),
        reaches: brief.dataset.reach.rounds,
    }
}

fn row(brief: &Brief<'_>, raise: &Raise<'_>) -> Vec<Cell> {
    let lang = brief.lang;
    let claim = raise.fact.claim(brief.policy());
    let reported = claim.map(|claim| claim.in_words(lang)).unwrap_or_default();
    let converted = raise.amount.map(|amount| converted(brief, raise, amount));
    vec![
        Cell::plain(brief.name(&raise.round.organisation)),
        Cell::plain(raise.round.label.get(lang)),
        Cell::plain(kind(raise, lang)),
        Cell::plain(raise.date.in_words(lang)),
        Cell::of(reported, raise.fact),
        match converted {
            Some(text) => Cell::plain(text).worked_out(Derivation::Conversion(raise.fact.id.clone())),
            None => Cell::plain("–"),
        },
        Cell::plain(words::investors(&names(brief, &raise.round.leads), &names(brief, &raise.round.investors), lang)),
    ]
}

fn names(brief: &Brief<'_>, ids: &[Id]) -> Vec<String> {
    ids.iter().map(|id| brief.name(id)).collect()
}

/// An amount in the currency in force, as exact as the claim it comes from.
fn converted(brief: &Brief<'_>, raise: &Raise<'_>, amount: f64) -> String {
    let amount = brief.state.currency(brief.lang).in_words(amount, 3, brief.lang);
    raise.fact.claim(brief.policy()).map_or(amount.clone(), |claim| claim.qualifier.with(&amount, brief.lang))
}

/// What kind of event it is, and whether its money is counted elsewhere.
fn kind(raise: &Raise<'_>, lang: Lang) -> String {
    let kind = words::round_kind(raise.round.kind).get(lang);
    match raise.round.kind.is_raised() && !raise.is_summed {
        true => words::counted_elsewhere(kind, lang),
        false => kind.to_owned(),
    }
}

/// How many of the rounds are a reader's own.
pub fn n_private(raises: &[Raise<'_>]) -> usize {
    raises.iter().filter(|raise| raise.fact.id.is_private()).count()
}

fn key(brief: &Brief<'_>, raises: &[Raise<'_>]) -> Vec<KeyEntry> {
    let lang = brief.lang;
    let has = |kind: RoundKind| raises.iter().any(|raise| raise.round.kind == kind);
    let mut key = Vec::new();
    let mut explain = |sign, meaning: words::Phrase| key.push(KeyEntry { sign, meaning: meaning.get(lang).to_owned() });
    explain(Sign::Mark(Shape::Circle, Fill::Solid), words::KEY_RAISED);
    if raises.iter().any(|raise| raise.round.kind.is_raised() && !raise.is_summed) {
        explain(Sign::Mark(Shape::Circle, Fill::Pale), words::KEY_ELSEWHERE);
    }
    if has(RoundKind::Planned) {
        explain(Sign::Mark(Shape::Circle, Fill::Hollow), words::KEY_PLANNED);
    }
    if has(RoundKind::Withdrawn) {
        explain(Sign::Mark(Shape::Hatched, Fill::Hollow), words::KEY_WITHDRAWN);
    }
    if has(RoundKind::Secondary) || has(RoundKind::Merger) || has(RoundKind::Debt) {
        explain(Sign::Mark(Shape::Struck, Fill::Solid), words::KEY_NOT_RAISED);
    }
    if has(RoundKind::Bundle) {
        explain(Sign::Mark(Shape::Sum, Fill::Solid), words::KEY_BUNDLE);
    }
    if raises.iter().any(|raise| raise.date.is_vague()) {
        explain(Sign::Span, words::KEY_VAGUE);
    }
    key.extend(super::ranking::spread_key(raises.iter().any(|raise| spread(brief, raise).is_some()), lang));
    key
}

/// The lowest and the highest amount claimed, in the currency in force, where they differ.
fn spread(brief: &Brief<'_>, raise: &Raise<'_>) -> Option<(f64, f64)> {
    funding::spread(brief.dataset, raise.round, brief.state.currency(brief.lang))
}

/// A span shorter than this hides behind its mark.
const SPAN_PX: f64 = 14.0;

/// The mark of a round: the organisation's own when money came in, otherwise a sign for what it was.
fn sign(raise: &Raise<'_>) -> (Shape, Fill) {
    let own = palette::shape(Some(&raise.round.organisation));
    match raise.round.kind {
        RoundKind::Equity | RoundKind::Ipo if !raise.is_summed => (own, Fill::Pale),
        RoundKind::Equity | RoundKind::Ipo => (own, Fill::Solid),
        RoundKind::Planned => (own, Fill::Hollow),
        RoundKind::Withdrawn => (Shape::Hatched, Fill::Hollow),
        RoundKind::Bundle => (Shape::Sum, Fill::Solid),
        RoundKind::Secondary | RoundKind::Debt | RoundKind::Merger => (Shape::Struck, Fill::Solid),
    }
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas, mark: Marker) -> Drawing {
    let raises = raises(brief);
    if raises.is_empty() {
        return sketch::nothing(canvas);
    }
    let (window, lang) = (window(brief), brief.lang);
    let claimed = raises.iter().filter_map(|raise| spread(brief, raise)).flat_map(|(low, high)| [low, high]);
    let claimed: Vec<f64> = raises.iter().filter_map(|raise| raise.amount).chain(claimed).collect();
    let ticks = value_ticks(brief.state.scale(), claimed.iter().copied());
    let height = canvas.height_px(if canvas.is_narrow() { 430.0 } else { 520.0 });
    let margins = Margins { left: 76.0, top: 26.0, right: if canvas.is_narrow() { 14.0 } else { 40.0 }, bottom: 74.0 };
    let x = (f64::from(window.from.0), f64::from(window.to.0));
    let mut sketch = Sketch::new(canvas, height, margins, x, (brief.state.scale(), ticks.min, ticks.max));
    let currency = brief.state.currency(lang);
    let names = super::axis::money_ticks(&ticks.at, currency, lang);
    sketch.value_axis(&names);
    let (left, right) = sketch.x_range();
    sketch.time_axis(&time_ticks(window, right - left, lang));
    let lane_y = height - 26.0;
    let any_undisclosed = raises.iter().any(|raise| !raise.is_disclosed());
    if any_undisclosed {
        sketch.rule(&[[(0.0, lane_y + 16.0), (right, lane_y + 16.0)]], super::palette::Role::Rule, 1.0);
        sketch.words(0.0, lane_y, words::UNDISCLOSED_LANE.get(lang), Look::TICK);
    }
    mark(&mut sketch, brief, window);
    let mut taken: Vec<Rect> = Vec::new();
    let mut plotted: Vec<(&Raise<'_>, f64, f64, f64)> = Vec::new();
    // An amount from before the first exchange rate is neither undisclosed nor known in this currency; the notes say so.
    for raise in raises.iter().filter(|raise| raise.amount.is_some() || !raise.is_disclosed()) {
        let role = palette::organisation(Some(&raise.round.organisation));
        let day = raise.date.middle();
        let x_px = within(sketch.day_px(day), left, right);
        let (start, end) = (sketch.day_px(raise.date.first()).max(left), sketch.day_px(raise.date.last()).min(right));
        let y_px = match raise.amount {
            Some(amount) => {
                let (shape, fill) = sign(raise);
                if end - start > SPAN_PX {
                    let span = [raise.date.first(), raise.date.last()];
                    let points = span.map(|day| Some((within(f64::from(day.0), x.0, x.1), amount)));
                    sketch.line(&points, role, Stroke::Solid, 2.0);
                }
                sketch.marks(&[(within(f64::from(day.0), x.0, x.1), amount)], role, shape, fill, 11.0);
                let y_px = sketch.y_px(amount);
                if let Some((low, high)) = spread(brief, raise) {
                    let [bottom, top] = [low, high].map(|end| sketch.y_px(end));
                    sketch.spread([(x_px, bottom), (x_px, top)], role);
                    taken.push(Rect { left: x_px - 8.0, top: top - 2.0, right: x_px + 8.0, bottom: bottom + 2.0 });
                }
                plotted.push((raise, amount, x_px, y_px));
                y_px
            }
            None => {
                if end - start > SPAN_PX {
                    sketch.rule(&[[(start, lane_y), (end, lane_y)]], role, 2.0);
                }
                let (shape, fill) = sign(raise);
                sketch.mark_at((x_px, lane_y), role, shape, fill, 10.0);
                lane_y
            }
        };
        if raise.fact.id.is_private() {
            sketch.ring_at((x_px, y_px), role);
        }
        taken.push(Rect::around(x_px, y_px, 6.0, 6.0));
        if end - start > SPAN_PX {
            taken.push(Rect { left: start, top: y_px - 2.0, right: end, bottom: y_px + 2.0 });
        }
        sketch.spot(spot(brief, raise, x_px, y_px));
    }
    // The largest round of every organisation is named first, then their second ones: the richest must not take all names.
    let rank = |raise: &Raise<'_>, amount: f64| {
        let is_larger = |other: &(&Raise<'_>, f64, f64, f64)| {
            other.0.round.organisation == raise.round.organisation && other.1 > amount
        };
        plotted.iter().filter(|other| is_larger(other)).count() as f64
    };
    let ranked: Vec<_> = plotted.iter().map(|entry| (rank(entry.0, entry.1), *entry)).collect();
    let plotted = order::by_number(order::by_number(ranked, |(_, entry)| -entry.1), |(rank, _)| *rank);
    let n_names = if canvas.is_narrow() { 7 } else { 22 };
    let mut named = 0;
    for (_, (raise, _, x_px, y_px)) in plotted {
        if named == n_names {
            break;
        }
        let name = words::round_name(&brief.name(&raise.round.organisation), raise.round.label.get(lang), lang);
        let role = palette::organisation(Some(&raise.round.organisation));
        let look = Look { role, size_px: 12.0, bold: false, align: Align::Left };
        let places = [
            (x_px + 9.0, y_px, Align::Left),
            (x_px - 9.0, y_px, Align::Right),
            (x_px, y_px - 14.0, Align::Centre),
            (x_px, y_px + 14.0, Align::Centre),
        ];
        named += usize::from(
            places.into_iter().any(|(x, y, align)| sketch.words_if_free(x, y, &name, look.aligned(align), &taken)),
        );
    }
    sketch.finish()
}

/// What there is to say about a round.
pub fn spot(brief: &Brief<'_>, raise: &Raise<'_>, x_px: f64, y_px: f64) -> Spot {
    let lang = brief.lang;
    let claim = raise.fact.claim(brief.policy());
    let mut lines = vec![claim.map(|claim| claim.in_words(lang)).unwrap_or_default(), raise.date.in_words(lang)];
    let reported = claim.and_then(|claim| claim.quantity()).and_then(|quantity| quantity.currency());
    if let (Some(amount), true) = (raise.amount, reported != Some(brief.state.currency(lang))) {
        lines.insert(1, words::approximately(&brief.state.currency(lang).in_words(amount, 3, lang), lang));
    }
    if let Some((low, high)) = spread(brief, raise) {
        let [low, high] = [low, high].map(|end| brief.state.currency(lang).in_words(end, 3, lang));
        lines.push(words::claims_from_to(&low, &high, lang));
    }
    if raise.round.kind != RoundKind::Equity || !raise.is_summed {
        lines.push(kind(raise, lang));
    }
    if !raise.round.leads.is_empty() {
        lines.push(words::led_by(&words::list(&names(brief, &raise.round.leads), lang), lang));
    }
    let title = words::round_name(&brief.name(&raise.round.organisation), raise.round.label.get(lang), lang);
    Spot { x_px, y_px, tail_px: 0.0, title, lines, fact: Some(raise.fact.id.clone()) }
}
