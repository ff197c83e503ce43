//! How much of what low Earth orbit can hold is taken, and how much is planned?
//!
//! x: satellites. Above, three stacked bars of the constellations compared: in orbit, launched, planned. Below, on the same
//! axis, each published estimate of what fits, a range as a span. One axis, so that the eye divides one by the other.

use super::axis::linear_ticks;
use super::derived::{Derived, Input};
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, Sign, Table, sources_of};
use super::fleet::{self, VALUE};
use super::palette::{Role, Shape};
use super::sketch::{self, Canvas, Drawing, Fill, Look, Sketch, Spot, Stroke};
use crate::model::number::grouped;
use crate::model::{Claim, Fact, Id, Lang, Measure, Policy, Quantity, target};
use crate::words::{self, workings};

/// Where what is in orbit stands in a [`Counted`].
const IN_ORBIT: usize = 0;

/// A constellation's satellites: in orbit, launched, planned; what is not known is nothing.
struct Counted<'a> {
    id: &'a Id,
    n: [Option<f64>; 3],
    facts: [Option<&'a Fact>; 3],
    /// Whether what is in orbit was estimated instead of counted.
    is_estimate: bool,
}

fn counted<'a>(brief: &Brief<'a>) -> Vec<Counted<'a>> {
    let today = brief.dataset.reach.launches;
    let of = |growth: &'a crate::model::Growth| {
        let point = growth.on(today);
        let planned = target::planned(brief.dataset, &growth.constellation, brief.policy());
        let (in_orbit, launched) =
            (growth.in_orbit.as_ref().and_then(|id| brief.dataset.fact(id)), brief.dataset.fact(&growth.launched));
        Counted {
            id: &growth.constellation,
            n: [
                point.and_then(|point| point.in_orbit).map(f64::from),
                point.map(|point| f64::from(point.launched)),
                planned.map(|(_, n)| n),
            ],
            facts: [in_orbit, launched, planned.map(|(fact, _)| fact)],
            is_estimate: growth.is_estimate(today),
        }
    };
    fleet::growths(brief).into_iter().map(of).collect()
}

/// Every estimate, the preferred one of each fact first.
fn estimates<'a>(brief: &Brief<'a>) -> Vec<(&'a Fact, &'a Claim, Quantity)> {
    let Some(leo) = Id::parse("leo") else { return Vec::new() };
    let facts = brief.dataset.measured(&leo, Measure::OrbitCapacity);
    facts.flat_map(|fact| fact.claims.iter().filter_map(move |claim| Some((fact, claim, claim.quantity()?)))).collect()
}

/// A count or a sum of some constellations; about so many where it holds an estimate.
fn in_words<'a>(of: impl IntoIterator<Item = &'a Counted<'a>>, idx: usize, n: f64, lang: Lang) -> String {
    let has_estimate = of.into_iter().any(|counted| counted.is_estimate);
    words::estimated(n, idx == IN_ORBIT && has_estimate, lang)
}

fn sums(all: &[Counted<'_>]) -> [f64; 3] {
    let mut sums = [0.0; 3];
    for counted in all {
        sums.iter_mut().zip(counted.n).for_each(|(sum, n)| *sum += n.unwrap_or(0.0));
    }
    sums
}

/// A share of an estimate: of a range, from its high end to its low one.
fn share(n: f64, capacity: Quantity) -> String {
    words::share_range(n / capacity.high * 100.0, n / capacity.low * 100.0)
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    if !brief.dataset.has_evidence() {
        return fleet::awaited(words::CAPACITY_TITLE, brief);
    }
    let (lang, all, estimates) = (brief.lang, counted(brief), estimates(brief));
    let [in_orbit, _, planned] = sums(&all);
    // The policy says which estimate the sentence speaks of; the chart shows them all. An estimate is no count of a day,
    // so all of them compete, whenever they were made.
    let spoken = match brief.policy() {
        Policy::Preferred => estimates.first(),
        Policy::Lowest => estimates.iter().min_by(|a, b| a.2.high.total_cmp(&b.2.high)),
        Policy::Highest => estimates.iter().max_by(|a, b| a.2.high.total_cmp(&b.2.high)),
    };
    let sentence = spoken.filter(|_| !all.is_empty()).map(|(_, claim, capacity)| {
        words::capacity_sentence(
            all.len(),
            &claim.in_words(lang),
            [
                (in_words(&all, IN_ORBIT, in_orbit, lang), share(in_orbit, *capacity)),
                (grouped(planned), share(planned, *capacity)),
            ],
            lang,
        )
    });
    let unplanned: Vec<String> =
        all.iter().filter(|counted| counted.n[2].is_none()).map(|counted| brief.name(counted.id)).collect();
    let mut notes = vec![words::CAPACITY_NOTE.get(lang).to_owned()];
    if !unplanned.is_empty() {
        notes.push(words::no_planned_size(&words::list(&unplanned, lang), lang));
    }
    let is_part = |counted: &&Counted<'_>| counted.facts[2].is_some_and(target::is_of_part);
    notes.extend(all.iter().filter(is_part).map(|counted| words::plan_of_part(&brief.name(counted.id), lang)));
    let mut key = vec![
        KeyEntry { sign: Sign::Span, meaning: words::KEY_ESTIMATE_RANGE.get(lang).to_owned() },
        KeyEntry {
            sign: Sign::Mark(Shape::Circle, Fill::Solid),
            meaning: words::KEY_ESTIMATE_POINT.get(lang).to_owned(),
        },
    ];
    key.push(KeyEntry {
        sign: Sign::Mark(Shape::Square, Fill::Hollow),
        meaning: words::KEY_PLANNED_SUM.get(lang).to_owned(),
    });
    let facts = all.iter().flat_map(|counted| counted.facts).flatten();
    Figure {
        title: words::CAPACITY_TITLE.get(lang).to_owned(),
        sentence: sentence.unwrap_or_else(|| words::NOTHING_TO_COUNT.get(lang).to_owned()),
        notes,
        scopes: Vec::new(),
        key,
        table: table(brief, &all, &estimates),
        sources: sources_of(estimates.iter().map(|(fact, ..)| *fact).take(1).chain(facts)),
        reaches: brief.dataset.reach.launches,
    }
}

/// What is counted of each constellation.
const HEADINGS: [words::Phrase; 3] = [words::IN_ORBIT_HEADING, words::LAUNCHED_HEADING, words::PLANNED_HEADING];

fn table(brief: &Brief<'_>, all: &[Counted<'_>], estimates: &[(&Fact, &Claim, Quantity)]) -> Table {
    let lang = brief.lang;
    let mut columns = vec![Column::words(words::ESTIMATE.get(lang)), Column::words(words::CONSTELLATION.get(lang))];
    columns.extend(HEADINGS.map(|heading| Column::numbers(heading.get(lang))));
    let mut rows = Vec::new();
    for (fact, claim, capacity) in estimates {
        for counted in all {
            let mut row = vec![Cell::of(claim.in_words(lang), fact), Cell::plain(brief.name(counted.id))];
            let name = brief.name(counted.id);
            row.extend((0..3).map(|idx| {
                let of = [counted];
                cell(brief, &Shared { of: &of, whose: &name, idx, estimate: (fact, claim, *capacity) })
            }));
            rows.push(row);
        }
        if all.len() > 1 {
            let mut row = vec![Cell::of(claim.in_words(lang), fact), Cell::plain(words::SUM_TOGETHER.get(lang))];
            let (of, name): (Vec<_>, _) = (all.iter().collect(), words::SUM_TOGETHER.get(lang));
            row.extend(
                (0..3)
                    .map(|idx| cell(brief, &Shared { of: &of, whose: name, idx, estimate: (fact, claim, *capacity) })),
            );
            rows.push(row);
        }
    }
    Table { columns, rows }
}

/// What some constellations have of one kind, as a share of one estimate.
struct Shared<'s, 'a> {
    of: &'s [&'s Counted<'a>],
    whose: &'s str,
    /// In orbit, launched or planned.
    idx: usize,
    estimate: (&'a Fact, &'a Claim, Quantity),
}

/// A count with its share, and what both are worked out from.
fn cell(brief: &Brief<'_>, shared: &Shared<'_, '_>) -> Cell {
    let (lang, (fact, claim, capacity)) = (brief.lang, shared.estimate);
    let of = || shared.of.iter().map(|counted| (counted, counted.n.get(shared.idx).copied().flatten()));
    let known: Vec<f64> = of().filter_map(|(_, n)| n).collect();
    if known.is_empty() {
        return Cell::plain("–");
    }
    let n = known.iter().sum();
    let heading = HEADINGS.get(shared.idx).map_or("", |heading| heading.get(lang));
    let counted = in_words(shared.of.iter().copied(), shared.idx, n, lang);
    let text = words::count_and_share(&counted, &share(n, capacity), lang);
    let formula = if shared.of.len() > 1 { workings::SUM_OF_CAPACITY } else { workings::SHARE_OF_CAPACITY };
    let mut working = Derived::new(words::titled(shared.whose, heading, lang), &*text, formula.get(lang));
    for (counted, n) in of() {
        let input = Input::plain(
            brief.name(counted.id),
            n.map_or_else(|| "–".to_owned(), |n| in_words([*counted], shared.idx, n, lang)),
        );
        working = match (n, counted.facts.get(shared.idx).copied().flatten()) {
            (Some(_), Some(fact)) => working.from(Input::of(brief, fact, input.amount).named(input.name)),
            (Some(_), None) => working.from(input),
            (None, _) => working.without(input.how(workings::NOT_KNOWN.get(lang))),
        };
    }
    Cell::plain(text).worked_out(working.from(Input::of(brief, fact, claim.in_words(lang))))
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let (lang, all, estimates) = (brief.lang, counted(brief), estimates(brief));
    if all.is_empty() || estimates.is_empty() {
        return sketch::nothing(canvas);
    }
    let sums = sums(&all);
    let most = estimates.iter().map(|(_, _, capacity)| capacity.high).chain(sums).fold(0.0, f64::max);
    let ticks = linear_ticks(most, if canvas.is_narrow() { 3 } else { 6 });
    let mut sketch = fleet::rows(canvas, 3 + estimates.len(), (0.0, ticks.max));
    sketch.x_axis(&ticks.at.iter().map(|n| (*n, grouped(*n))).collect::<Vec<_>>());
    let headings = [words::IN_ORBIT_HEADING, words::LAUNCHED_HEADING, words::PLANNED_HEADING];
    for (row, (heading, sum)) in headings.into_iter().zip(sums).enumerate() {
        fleet::caption(
            &mut sketch,
            row,
            &[(heading.get(lang), VALUE), (&in_words(&all, row, sum, lang), Look { bold: true, ..VALUE })],
        );
        let y = row as f64 + 0.16;
        let mut from = 0.0;
        for counted in &all {
            let Some(n) = counted.n.get(row).copied().flatten() else { continue };
            let (role, _) = fleet::mark(brief, counted.id);
            if row == 2 {
                hollow_bar(&mut sketch, (from, from + n), y, role);
            } else {
                sketch.line(&[Some((from, y)), Some((from + n, y))], role, Stroke::Solid, 10.0);
            }
            let width = sketch.x_px(from + n) - sketch.x_px(from);
            sketch.spot(Spot {
                x_px: sketch.x_px(from + n),
                y_px: sketch.y_px(y),
                tail_px: width,
                title: brief.name(counted.id),
                lines: vec![words::count_named(heading.get(lang), &in_words([counted], row, n, lang), lang)],
                fact: counted.facts.get(row).copied().flatten().map(|fact| fact.id.clone()),
            });
            from += n;
        }
    }
    for (idx, (fact, claim, capacity)) in estimates.iter().enumerate() {
        let row = 3 + idx;
        let planned = words::planned_share(&share(sums[2], *capacity), lang);
        let said = claim.in_words(lang);
        fleet::caption(&mut sketch, row, &[(&said, VALUE), (&planned, Look::TICK)]);
        let y = row as f64 + 0.16;
        // What is planned, carried down to each estimate.
        let (end, y_px) = (sketch.x_px(sums[2]), sketch.y_px(y));
        sketch.rule(&[[(end, y_px - 6.0), (end, y_px + 6.0)]], Role::Text, 1.5);
        match capacity.low < capacity.high {
            true => {
                sketch.line(&[Some((capacity.low, y)), Some((capacity.high, y))], Role::TextQuiet, Stroke::Solid, 3.0)
            }
            false => sketch.marks(&[(capacity.high, y)], Role::TextQuiet, Shape::Circle, Fill::Solid, 9.0),
        }
        let (low, high) = (sketch.x_px(capacity.low), sketch.x_px(capacity.high));
        let in_orbit = words::in_orbit_share(&share(sums[0], *capacity), lang);
        let lines = vec![said, in_orbit, planned, publishers(brief, claim)];
        let title = words::ESTIMATE.get(lang).to_owned();
        sketch.spot(Spot {
            x_px: high,
            y_px: sketch.y_px(y),
            tail_px: high - low,
            title,
            lines,
            fact: Some(fact.id.clone()),
        });
    }
    sketch.finish()
}

/// A bar of what is only planned.
fn hollow_bar(sketch: &mut Sketch<'_>, (from, to): (f64, f64), y: f64, role: Role) {
    let (left, right, y) = (sketch.x_px(from) + 1.0, sketch.x_px(to) - 1.0, sketch.y_px(y));
    let (top, bottom) = (y - 5.0, y + 5.0);
    let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
    let [a, b, c, d] = corners;
    sketch.rule(&[[a, b], [b, c], [c, d], [d, a]], role, 1.75);
}

fn publishers(brief: &Brief<'_>, claim: &Claim) -> String {
    let sources = claim.citations.iter().filter_map(|citation| brief.dataset.source(&citation.source));
    words::list(&sources.map(|source| source.publisher.clone()).collect::<Vec<_>>(), brief.lang)
}
