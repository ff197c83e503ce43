//! What the charts of constellations share: whose mark, whose words, and rows with their captions above them.

use super::derived::{Derivation, Input};
use super::figure::{Brief, Cell, Figure};
use super::measure::{Rect, width_px};
use super::palette::{self, Role, Shape};
use super::sketch::{Align, BOLD, Canvas, Look, Margins, Sketch};
use crate::model::number::grouped;
use crate::model::{Day, Entity, EntityKind, Fact, Growth, Id, Lang, Manifest, Point};
use crate::view_state::Scale;
use crate::words::{self, workings};

/// The growth of what is compared, as far as it is counted.
pub fn growths<'a>(brief: &Brief<'a>) -> Vec<&'a Growth> {
    brief.state.picked().iter().filter_map(|id| brief.dataset.growth(id)).collect()
}

/// The launches of what is compared, as far as they are listed.
pub fn manifests<'a>(brief: &Brief<'a>) -> Vec<&'a Manifest> {
    let of = |id: &Id| brief.dataset.manifests.iter().find(|manifest| manifest.constellation == *id);
    brief.state.picked().iter().filter_map(of).collect()
}

/// The colour and mark of a constellation: those of its operator.
pub fn mark(brief: &Brief<'_>, constellation: &Id) -> (Role, Shape) {
    let organisation = brief.dataset.entity(constellation).and_then(|entity| entity.organisation());
    (palette::organisation(organisation), palette::shape(organisation))
}

/// The name of a rocket as launch lists spell it, in the language in force.
pub fn rocket(brief: &Brief<'_>, name: &str) -> String {
    let is_it = |entity: &&Entity| matches!(entity.kind, EntityKind::Programme { .. }) && entity.name.en == *name;
    let known = brief.dataset.entities.iter().find(is_it).map(|entity| entity.name.get(brief.lang));
    known.unwrap_or_else(|| words::other_rocket(name, brief.lang)).to_owned()
}

/// Who states the claim in force of a fact: the publishers, each once, the first two.
pub fn said_by(brief: &Brief<'_>, fact: &Fact) -> String {
    let mut publishers: Vec<String> = Vec::new();
    let citations = fact.claim(brief.policy()).into_iter().flat_map(|claim| &claim.citations);
    for source in citations.filter_map(|citation| brief.dataset.source(&citation.source)) {
        if !publishers.contains(&source.publisher) && publishers.len() < 2 {
            publishers.push(source.publisher.clone());
        }
    }
    if publishers.is_empty() { "–".to_owned() } else { words::list(&publishers, brief.lang) }
}

/// The note of the claim in force of a fact.
pub fn note<'a>(brief: &Brief<'a>, fact: &'a Fact) -> Option<&'a str> {
    Some(fact.claim(brief.policy())?.note.as_ref()?.get(brief.lang))
}

/// The fact that carries what is counted as there: in orbit, or launched where that is not known.
fn presence<'a>(brief: &Brief<'a>, growth: &Growth, day: Day) -> Option<&'a Fact> {
    let in_orbit = growth.on(day).and_then(|point| point.in_orbit);
    brief.dataset.fact(growth.in_orbit.as_ref().filter(|_| in_orbit.is_some()).unwrap_or(&growth.launched))
}

/// What is there on a day, in words: about so many where nobody counted them.
pub fn counted(growth: &Growth, day: Day, lang: Lang) -> String {
    words::estimated(growth.present(day), growth.is_estimate(day), lang)
}

/// What is there today, in words; nothing is there of a constellation that nobody counts.
pub fn there_now(brief: &Brief<'_>, growth: Option<&Growth>) -> String {
    let (today, lang) = (brief.dataset.reach.launches, brief.lang);
    let is_in_orbit = growth.and_then(|growth| growth.on(today)).is_none_or(|point| point.in_orbit.is_some());
    let n = growth.map_or_else(|| grouped(0.0), |growth| counted(growth, today, lang));
    words::there_now(&n, is_in_orbit, lang)
}

/// What is there on a day, as an input.
pub fn present(brief: &Brief<'_>, growth: &Growth, day: Day) -> Input {
    let lang = brief.lang;
    let name = workings::counted_on(workings::THERE.get(lang), &day.in_words(lang), lang);
    let amount = counted(growth, day, lang);
    let how = growth.on(day).filter(Point::is_estimate).map(|point| workings::estimated(point.basis));
    let input = match presence(brief, growth, day) {
        Some(fact) => Input::of(brief, fact, amount).named(name),
        None => Input::plain(name, amount),
    };
    input.how(how.map(|how| how.get(lang)).unwrap_or_default())
}

/// What is there on a day, opening the fact that carries the series, or how it was estimated.
pub fn present_cell(brief: &Brief<'_>, growth: &Growth, day: Option<Day>) -> Cell {
    let Some(day) = day else { return Cell::plain("–") };
    let text = counted(growth, day, brief.lang);
    let cell = presence(brief, growth, day).map_or_else(|| Cell::plain(&*text), |fact| Cell::of(&*text, fact));
    match growth.on(day) {
        Some(point) if point.is_estimate() => {
            let fact = growth.in_orbit.clone().unwrap_or_else(|| growth.launched.clone());
            cell.worked_out(Derivation::Estimate(growth.constellation.clone(), point.day, fact))
        }
        _ => cell,
    }
}

/// A figure whose facts are still on their way.
pub fn awaited(title: words::Phrase, brief: &Brief<'_>) -> Figure {
    let (title, sentence) = (title.get(brief.lang).to_owned(), words::FACTS_LOADING.get(brief.lang).to_owned());
    Figure { title, sentence, reaches: brief.dataset.reach.launches, ..Figure::default() }
}

/// The height of a row with a caption and a bar.
pub const ROW_PX: f64 = 38.0;

/// An empty sketch of so many rows of [`ROW_PX`], with room for an axis below.
pub fn rows<'c>(canvas: &'c Canvas, n: usize, x: (f64, f64)) -> Sketch<'c> {
    let height = ROW_PX * n.max(1) as f64 + 34.0;
    let margins = Margins { left: 0.0, top: 4.0, right: 26.0, bottom: 30.0 };
    Sketch::new(canvas, height, margins, x, (Scale::Linear, 0.0, 1.0)).with_rows(n.max(1))
}

/// Words above a row, from left to right; the first always, others where there is room.
pub fn caption(sketch: &mut Sketch<'_>, row: usize, parts: &[(&str, Look)]) {
    let y = sketch.y_px(row as f64) - 9.0;
    let mut x = 0.0;
    for (idx, (text, look)) in parts.iter().enumerate() {
        if idx == 0 {
            let room = sketch.canvas().width_px;
            let text = super::measure::fitted_name(text, room);
            sketch.words(x, y, text, *look);
        } else if !sketch.words_if_free(x, y, text, *look, &[]) {
            return;
        }
        x += width_px(text, look.size_px) * if look.bold { BOLD } else { 1.0 } + 10.0;
    }
}

/// The name of a constellation above its rows.
pub fn heading(sketch: &mut Sketch<'_>, row: usize, name: &str, more: &str, role: Role) {
    let y = sketch.y_px(row as f64) + 8.0;
    sketch.words(0.0, y, name, Look::name(role));
    if !more.is_empty() {
        sketch.words_if_free(width_px(name, 13.0) * BOLD + 10.0, y, more, Look::TICK, &[]);
    }
}

/// Words of a value, in the text colour.
pub const VALUE: Look = Look { role: Role::Text, size_px: 13.0, bold: false, align: Align::Left };

/// A name at the end of a line that stops inside the plot: clear of what is drawn if it can be, of other words in any case.
pub fn name_near(sketch: &mut Sketch<'_>, (x, y): (f64, f64), name: &str, role: Role, drawn: &[Rect]) {
    let look = Look::name(role);
    let places = [
        (x + 8.0, y, Align::Left),
        (x, y - 13.0, Align::Centre),
        (x, y + 14.0, Align::Centre),
        (x - 8.0, y, Align::Right),
        (x + 6.0, y - 16.0, Align::Left),
        (x + 6.0, y + 16.0, Align::Left),
        (x + 8.0, y + 30.0, Align::Left),
        (x + 8.0, y - 30.0, Align::Left),
        (x + 8.0, y + 48.0, Align::Left),
        (x + 8.0, y - 48.0, Align::Left),
    ];
    let mut place = |taken: &[Rect]| {
        places.into_iter().find(|(x, y, align)| sketch.words_if_free(*x, *y, name, look.aligned(*align), taken))
    };
    let found = place(drawn).or_else(|| place(&[]));
    // A name further off is led to.
    if let Some((to, at, _)) = found.filter(|(_, at, _)| (at - y).abs() > 20.0) {
        sketch.rule(&[[(x, y), (to - 2.0, at)]], role, 1.0);
    }
}
