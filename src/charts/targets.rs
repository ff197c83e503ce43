//! What was promised, by when, by whom, and how much of it is there?
//!
//! One row per target; x: satellites, log; the diamond is the target, on a stem from the count on its day or today. Filled
//! where the day has come, hollow where it is yet to come. Rows and not a time axis, because many targets share a year.

use super::axis::log_ticks;
use super::derived::{Derived, Input};
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, Sign, Table, sources_of};
use super::fleet::{self, VALUE};
use super::palette::Shape;
use super::sketch::{self, Canvas, Drawing, Fill, Look, Spot};
use crate::model::number::grouped;
use crate::model::target::{self, Standing, Target};
use crate::model::{Day, Edtf, Growth, order};
use crate::words::{self, workings};

/// A target of a constellation and what became of it.
struct Row<'a> {
    growth: &'a Growth,
    target: Target<'a>,
    standing: Standing,
}

impl Row<'_> {
    /// How many, in words; a share stays a share.
    fn promised(&self, brief: &Brief<'_>) -> String {
        let claim = self.target.fact.claim(brief.policy());
        match (claim, self.target.satellites) {
            (Some(claim), Some(n)) => claim.qualifier.with(&grouped(n), brief.lang),
            (Some(claim), None) => claim.in_words(brief.lang),
            (None, _) => "–".to_owned(),
        }
    }

    /// The day it is held against a count; nothing where it cannot be.
    fn day(&self, brief: &Brief<'_>) -> Option<Day> {
        match self.standing {
            Standing::Past(_) => self.target.by.map(Edtf::last),
            Standing::Open(_) => Some(brief.dataset.reach.launches),
            Standing::Uncounted(_) | Standing::Part => None,
        }
    }

    /// What is missing, in words; about so much where the count is an estimate.
    fn outcome(&self, brief: &Brief<'_>) -> String {
        words::target_standing(self.standing, self.target.short(self.standing), self.is_estimate(brief), brief.lang)
    }

    fn is_estimate(&self, brief: &Brief<'_>) -> bool {
        self.day(brief).is_some_and(|day| self.growth.is_estimate(day))
    }

    fn by(&self, brief: &Brief<'_>) -> String {
        self.target.by.map_or_else(|| words::NO_DATE.get(brief.lang).to_owned(), |by| words::deadline(by, brief.lang))
    }
}

fn rows<'a>(brief: &Brief<'a>) -> Vec<Row<'a>> {
    let today = brief.dataset.reach.launches;
    let of = |growth: &'a Growth| {
        let targets = target::targets(brief.dataset, &growth.constellation, brief.policy());
        let rows =
            targets.into_iter().map(move |target| Row { growth, target, standing: target.standing(growth, today) });
        // Those that cannot be compared stand last.
        order::by_number(rows.collect(), |row: &Row<'_>| f64::from(u8::from(row.standing == Standing::Part)))
    };
    // A window shows the targets whose day lies in it.
    let window =
        brief.state.window(crate::model::Window { from: crate::model::Day(i32::MIN), to: crate::model::Day(i32::MAX) });
    let shown = |row: &Row<'_>| match row.target.by {
        Some(by) => window.touches(by),
        None => brief.state.from.is_none() && brief.state.to.is_none(),
    };
    fleet::growths(brief).into_iter().flat_map(of).filter(shown).collect()
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    if !brief.dataset.has_evidence() {
        return fleet::awaited(words::TARGETS_TITLE, brief);
    }
    let (lang, rows) = (brief.lang, rows(brief));
    let past = || rows.iter().filter(|row| matches!(row.standing, Standing::Past(_)));
    let met = past().filter(|row| row.target.short(row.standing).is_some_and(|short| short <= 0.0)).count();
    let open: Vec<&Row<'_>> = rows
        .iter()
        .filter(|row| matches!(row.standing, Standing::Open(_)) && row.target.by.is_some())
        .filter(|row| row.target.short(row.standing).is_some_and(|short| short > 0.0))
        .collect();
    let next = order::by_number(open, |row| row.target.by.map_or(f64::MAX, |by| f64::from(by.last().0)));
    let next = next.first().map(|row| {
        let short = row.target.short(row.standing).unwrap_or(0.0);
        (
            brief.name(&row.growth.constellation),
            row.promised(brief),
            row.by(brief),
            words::estimated(short, row.is_estimate(brief), lang),
        )
    });
    let none: Vec<String> = fleet::growths(brief)
        .iter()
        .filter(|growth| !rows.iter().any(|row| row.growth.constellation == growth.constellation))
        .map(|growth| brief.name(&growth.constellation))
        .collect();
    let mut notes = [words::TARGETS_NOTE, words::LOG_WIDTH_NOTE].map(|note| note.get(lang).to_owned()).to_vec();
    if rows.iter().any(|row| row.standing == Standing::Part) {
        notes.push(words::PART_NOTE.get(lang).to_owned());
    }
    if !none.is_empty() {
        notes.push(words::no_target(&words::list(&none, lang), lang));
    }
    let key = |shape, fill, meaning: words::Phrase| KeyEntry {
        sign: Sign::Mark(shape, fill),
        meaning: meaning.get(lang).to_owned(),
    };
    Figure {
        title: words::TARGETS_TITLE.get(lang).to_owned(),
        sentence: words::targets_sentence(past().count(), met, next, lang),
        notes,
        scopes: Vec::new(),
        key: vec![
            key(Shape::Diamond, Fill::Solid, words::KEY_TARGET_PAST),
            key(Shape::Diamond, Fill::Hollow, words::KEY_TARGET_OPEN),
            key(Shape::Circle, Fill::Solid, words::KEY_THERE),
        ],
        table: table(brief, &rows),
        sources: sources_of(rows.iter().map(|row| row.target.fact)),
        reaches: brief.dataset.reach.launches,
    }
}

fn table(brief: &Brief<'_>, rows: &[Row<'_>]) -> Table {
    let lang = brief.lang;
    let headings = [
        words::CONSTELLATION,
        words::TARGET_HEADING,
        words::PROMISE,
        words::BY_WHEN,
        words::SAID_BY,
        words::THERE_HEADING,
        words::SHORTFALL,
        words::CLAIM_NOTE,
    ];
    let rows = rows.iter().map(|row| {
        vec![
            Cell::plain(brief.name(&row.growth.constellation)),
            Cell::of(row.promised(brief), row.target.fact),
            Cell::plain(row.target.fact.statement.get(lang)),
            Cell::plain(row.by(brief)),
            Cell::plain(fleet::said_by(brief, row.target.fact)),
            fleet::present_cell(brief, row.growth, row.day(brief)),
            outcome_cell(brief, row),
            Cell::plain(fleet::note(brief, row.target.fact).unwrap_or("–")),
        ]
    });
    Table { columns: headings.map(|heading| Column::words(heading.get(lang))).into(), rows: rows.collect() }
}

/// What became of a target, and the two numbers it is worked out from.
fn outcome_cell(brief: &Brief<'_>, row: &Row<'_>) -> Cell {
    let (lang, short) = (brief.lang, row.target.short(row.standing));
    let text = row.outcome(brief);
    let (Some(day), Some(_)) = (row.day(brief), short) else { return Cell::plain(text) };
    let title = words::titled(&brief.name(&row.growth.constellation), words::SHORTFALL.get(lang), lang);
    let promised = Input::of(brief, row.target.fact, row.promised(brief)).how(row.by(brief));
    let working = Derived::new(title, &*text, workings::SHORTFALL.get(lang)).from(promised);
    Cell::plain(text).worked_out(working.from(fleet::present(brief, row.growth, day)))
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let rows = rows(brief);
    if rows.is_empty() {
        return sketch::nothing(canvas);
    }
    let lang = brief.lang;
    let there = |row: &Row<'_>| match row.standing {
        Standing::Past(n) | Standing::Open(n) => Some(n),
        Standing::Uncounted(_) | Standing::Part => None,
    };
    let values = || rows.iter().flat_map(|row| [row.target.satellites, there(row)]).flatten().filter(|n| *n > 0.0);
    let ticks = log_ticks(values().fold(f64::MAX, f64::min), values().fold(0.0, f64::max));
    let log = |n: f64| n.max(ticks.min).log10();
    let is_first = |idx: usize| {
        idx == 0
            || rows.get(idx - 1).map(|row| &row.growth.constellation)
                != rows.get(idx).map(|row| &row.growth.constellation)
    };
    let n_heads = (0..rows.len()).filter(|idx| is_first(*idx)).count();
    let mut sketch = fleet::rows(canvas, rows.len() + n_heads, (log(ticks.min), log(ticks.max)));
    sketch.x_axis(&ticks.at.iter().map(|n| (log(*n), grouped(*n))).collect::<Vec<_>>());
    let (left, right) = sketch.x_range();
    let mut at = 0;
    for (idx, row) in rows.iter().enumerate() {
        let (role, shape) = fleet::mark(brief, &row.growth.constellation);
        let name = brief.name(&row.growth.constellation);
        if is_first(idx) {
            let now = fleet::there_now(brief, Some(row.growth));
            fleet::heading(&mut sketch, at, &name, &now, role);
            at += 1;
        }
        let promised = words::promised_by(&row.promised(brief), &row.by(brief), row.target.by.is_some(), lang);
        let verdict = row.outcome(brief);
        fleet::caption(&mut sketch, at, &[(&promised, VALUE), (&verdict, Look::TICK)]);
        let y = at as f64 + 0.2;
        let is_past = row.target.by.map(Edtf::last).is_some_and(|due| due <= brief.dataset.reach.launches);
        let mut x_px = left + 8.0;
        if let Some(target) = row.target.satellites {
            if let Some(there) = there(row) {
                // Under the marks, so that a hollow one stays hollow.
                let (from, to, y_px) = (sketch.x_px(log(there)), sketch.x_px(log(target)), sketch.y_px(y));
                sketch.rule(&[[(from, y_px), (to, y_px)]], role, 1.5);
                sketch.marks(&[(log(there), y)], role, shape, Fill::Solid, 9.0);
            }
            let fill = if is_past { Fill::Solid } else { Fill::Hollow };
            sketch.marks(&[(log(target), y)], role, Shape::Diamond, fill, 13.0);
            x_px = sketch.x_px(log(target));
        }
        let mut lines = vec![promised, verdict, fleet::said_by(brief, row.target.fact)];
        lines.extend(fleet::note(brief, row.target.fact).map(str::to_owned));
        sketch.spot(Spot {
            x_px: x_px.min(right),
            y_px: sketch.y_px(y),
            tail_px: x_px.min(right) - left,
            title: name,
            lines,
            fact: Some(row.target.fact.id.clone()),
        });
        at += 1;
    }
    sketch.finish()
}
