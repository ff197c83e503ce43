//! When did each organisation raise how much, one lane for each?
//!
//! x: date, a vague one as a bar along time; area of the mark: amount; lane and colour: organisation; sign: what kind of
//! event. Lanes, because in one field a rich organisation hides the rhythm of the others; areas, because a lane has no
//! second axis.

use super::axis::time_ticks;
use super::figure::{Brief, Figure, KeyEntry, Sign};
use super::marks::Marker;
use super::measure::{Rect, width_px, within};
use super::palette::{self, Role, Shape};
use super::rounds::{raises, spot, window};
use super::sketch::{Align, BOLD, Canvas, Drawing, Fill, Look, Margins, Sketch};
use crate::model::funding::{self, Raise};
use crate::model::{Id, Lang, RoundKind, order};
use crate::view_state::Scale;
use crate::words;

/// A mark smaller than this cannot be seen or pointed at.
const LEAST_PX: f64 = 4.0;
/// The size of a mark that has no area of its own: its amount is unknown, or it is not money raised. A merger paid in
/// shares would dwarf every round.
const UNSIZED_PX: f64 = 8.0;

/// The figure in words and numbers: that of the rounds, with its own key.
pub fn figure(brief: &Brief<'_>) -> Figure {
    let (raises, lang) = (raises(brief), brief.lang);
    let mut figure = super::rounds::figure(brief);
    figure.title = words::LANES_TITLE.get(lang).to_owned();
    // The diameter a page's widest chart uses; a narrower one shows fewer amounts to scale.
    let least = largest(&raises) * (LEAST_PX / full_px(false)).powi(2);
    let least = brief.state.currency(lang).in_words(least, 1, lang);
    figure.notes.push(words::area_note(&least, lang));
    figure.key = key(&raises, lang);
    figure
}

/// Whether the area of its mark is its amount.
fn is_sized(raise: &Raise<'_>) -> bool {
    raise.amount.is_some() && !matches!(raise.round.kind, RoundKind::Secondary | RoundKind::Debt | RoundKind::Merger)
}

fn largest(raises: &[Raise<'_>]) -> f64 {
    raises.iter().filter(|raise| is_sized(raise)).filter_map(|raise| raise.amount).fold(1.0, f64::max)
}

/// The diameter of the largest amount.
fn full_px(is_narrow: bool) -> f64 {
    if is_narrow { 62.0 } else { 104.0 }
}

/// The sign of a round, whatever its size.
fn sign(raise: &Raise<'_>) -> (Shape, Fill) {
    match raise.round.kind {
        RoundKind::Secondary | RoundKind::Debt | RoundKind::Merger => (Shape::Struck, Fill::Solid),
        _ if raise.amount.is_none() => (Shape::Square, Fill::Hollow),
        RoundKind::Equity | RoundKind::Ipo if !raise.is_summed => (Shape::Circle, Fill::Pale),
        RoundKind::Equity | RoundKind::Ipo => (Shape::Circle, Fill::Solid),
        RoundKind::Planned => (Shape::Circle, Fill::Hollow),
        RoundKind::Withdrawn => (Shape::Hatched, Fill::Hollow),
        RoundKind::Bundle => (Shape::Sum, Fill::Solid),
    }
}

fn key(raises: &[Raise<'_>], lang: Lang) -> Vec<KeyEntry> {
    let signs = [
        ((Shape::Circle, Fill::Solid), words::KEY_EQUITY),
        ((Shape::Circle, Fill::Pale), words::KEY_ELSEWHERE),
        ((Shape::Circle, Fill::Hollow), words::KEY_PLANNED),
        ((Shape::Hatched, Fill::Hollow), words::KEY_WITHDRAWN),
        ((Shape::Struck, Fill::Solid), words::KEY_NOT_RAISED),
        ((Shape::Sum, Fill::Solid), words::KEY_BUNDLE),
        ((Shape::Square, Fill::Hollow), words::KEY_NO_AMOUNT),
    ];
    let used = signs.into_iter().filter(|(own, _)| raises.iter().any(|raise| sign(raise) == *own));
    let entry = |sign, meaning: words::Phrase| KeyEntry { sign, meaning: meaning.get(lang).to_owned() };
    let mut key: Vec<KeyEntry> = used.map(|((shape, fill), meaning)| entry(Sign::Mark(shape, fill), meaning)).collect();
    if raises.iter().any(|raise| raise.date.is_vague()) {
        key.push(entry(Sign::Span, words::KEY_VAGUE));
    }
    key
}

/// How wide a round's mark is: its area is the amount's share of the largest.
fn size_px(raise: &Raise<'_>, most: f64, full: f64) -> f64 {
    let Some(amount) = raise.amount.filter(|_| is_sized(raise)) else { return UNSIZED_PX };
    let diameter = full * (amount / most).sqrt();
    // A square has the same area as the disc of an equal amount.
    let width = if sign(raise).0 == Shape::Hatched { diameter * std::f64::consts::PI.sqrt() / 2.0 } else { diameter };
    width.max(LEAST_PX)
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas, mark: Marker) -> Drawing {
    let raises = raises(brief);
    let (window, lang) = (window(brief), brief.lang);
    let (most, full) = (largest(&raises), full_px(canvas.is_narrow()));
    let picked = brief.state.picked();
    let lanes: Vec<(&Id, Vec<&Raise<'_>>, f64)> = picked
        .iter()
        .map(|id| {
            // An amount from before the first exchange rate is neither undisclosed nor known; the notes say so.
            let is_drawn = |raise: &&Raise<'_>| raise.amount.is_some() || !raise.is_disclosed();
            let own = raises.iter().filter(|raise| raise.round.organisation == *id);
            let own: Vec<&Raise<'_>> = own.filter(is_drawn).collect();
            let tallest = own.iter().map(|raise| size_px(raise, most, full)).fold(14.0, f64::max);
            (id, own, tallest)
        })
        .filter(|(_, own, _)| !own.is_empty())
        .collect();
    let scale_px = full * 0.5 + 8.0;
    let height = scale_px + lanes.iter().map(|(_, _, tallest)| tallest + NAME_PX + GAP_PX).sum::<f64>() + 34.0;
    let margins = Margins { left: full / 2.0 + 2.0, top: scale_px, right: full / 2.0 + 2.0, bottom: 30.0 };
    let x = (f64::from(window.from.0), f64::from(window.to.0));
    let mut sketch = Sketch::new(canvas, height, margins, x, (Scale::Linear, 0.0, 1.0)).with_rows(lanes.len().max(1));
    let (left, right) = sketch.x_range();
    sketch.time_axis(&time_ticks(window, right - left, lang));
    area_scale(&mut sketch, brief, most, full, scale_px);
    let mut top = scale_px;
    for (id, own, tallest) in lanes {
        let y = top + NAME_PX + tallest / 2.0;
        lane(&mut sketch, brief, id, &own, (top + NAME_PX / 2.0, y), (most, full));
        top += tallest + NAME_PX + GAP_PX;
    }
    // The names of lanes and rounds come first.
    mark(&mut sketch, brief, window);
    sketch.finish()
}

const NAME_PX: f64 = 22.0;
const GAP_PX: f64 = 8.0;

/// Two discs of round amounts, to read the others by.
fn area_scale(sketch: &mut Sketch<'_>, brief: &Brief<'_>, most: f64, full: f64, room_px: f64) {
    let lang = brief.lang;
    let round = 10f64.powi(most.log10().floor() as i32);
    let mut x = 0.0;
    for amount in [round, round / 10.0] {
        let size = full * (amount / most).sqrt();
        let size = if size > room_px - 8.0 { continue } else { size.max(LEAST_PX) };
        sketch.mark_at((x + size / 2.0 + 1.0, room_px / 2.0), Role::TextQuiet, Shape::Circle, Fill::Hollow, size);
        let text = brief.state.currency(lang).in_words(amount, 2, lang);
        sketch.words_if_free(x + size + 7.0, room_px / 2.0, &text, Look::TICK, &[]);
        x += size + 7.0 + width_px(&text, 12.0) + 18.0;
    }
}

/// One organisation's rounds around its line, its largest ones named.
fn lane(
    sketch: &mut Sketch<'_>,
    brief: &Brief<'_>,
    id: &Id,
    own: &[&Raise<'_>],
    (name_y, y): (f64, f64),
    (most, full): (f64, f64),
) {
    let (lang, role) = (brief.lang, palette::organisation(Some(id)));
    let currency = brief.state.currency(lang);
    let (left, right) = sketch.x_range();
    sketch.rule(&[[(left, y), (right, y)]], Role::Rule, 1.0);
    let (name, look) = (brief.name(id), Look::name(role));
    sketch.words(0.0, name_y, name.clone(), look);
    let copies: Vec<Raise<'_>> = own.iter().map(|raise| **raise).collect();
    let count = funding::disclosure(&copies);
    let sum: f64 = copies.iter().filter(|raise| raise.is_summed).filter_map(|raise| raise.amount).sum();
    if count.rounds > 0 {
        let at = width_px(&name, look.size_px) * BOLD + 10.0;
        let short = currency.in_words(sum, 3, lang);
        let (long, short) = match count.disclosed {
            0 => (words::n_of_m_rounds(0, count.rounds, lang), words::n_of_m(0, count.rounds, lang)),
            n => (words::sum_of_rounds(&short, n, count.rounds, lang), short),
        };
        let _ = sketch.words_if_free(at, name_y, &long, Look::TICK, &[])
            || sketch.words_if_free(at, name_y, &short, Look::TICK, &[]);
    }
    let largest_first = order::by_number(own.to_vec(), |raise| -size_px(raise, most, full));
    let (mut taken, mut spans): (Vec<Rect>, Vec<Rect>) = (Vec::new(), Vec::new());
    for raise in &largest_first {
        let (start, end) = (sketch.day_px(raise.date.first()).max(left), sketch.day_px(raise.date.last()).min(right));
        let (x, size) = (within(sketch.day_px(raise.date.middle()), left, right), size_px(raise, most, full));
        if end - start > size.max(14.0) {
            sketch.rule(&[[(start, y), (end, y)]], role, 2.0);
            spans.push(Rect { left: start, top: y - 2.0, right: end, bottom: y + 2.0 });
        }
        let (shape, fill) = sign(raise);
        sketch.mark_at((x, y), role, shape, fill, size);
        taken.push(Rect::around(x, y, size / 2.0 + 1.0, size / 2.0 + 1.0));
        sketch.spot(spot(brief, raise, x, y));
    }
    let marks = taken.clone();
    taken.extend(spans);
    for (raise, mark) in largest_first.iter().zip(marks).take(3) {
        let Some(amount) = raise.amount else { continue };
        let label = raise.round.label.get(lang);
        let amount = currency.in_words(amount, 2, lang);
        let look = Look { role, size_px: 11.0, bold: false, align: Align::Left };
        // Beside a large mark, above the line beside a small one.
        let y = if mark.bottom - mark.top > 22.0 { y } else { y - 9.0 };
        let places = [(mark.right + 3.0, Align::Left), (mark.left - 3.0, Align::Right)];
        let texts = [words::round_name(label, &amount, lang), amount];
        let mut both = texts.iter().flat_map(|text| places.map(|place| (text, place)));
        let _ = both.any(|(text, (x, align))| sketch.words_if_free(x, y, text, look.aligned(align), &taken));
    }
}
