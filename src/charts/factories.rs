//! Can the factories build what the plans need?
//!
//! One row each, satellites a year: a bar for what a factory is said to make, a diamond on a stem for what a plan needs:
//! to be kept whole once built, and to be met by its date. Bars from zero, because lengths are compared.

use super::axis::linear_ticks;
use super::derived::{Derived, Input};
use super::figure::{Brief, Cell, Column, Figure, KeyEntry, Sign, Table, sources_of};
use super::fleet::{self, VALUE};
use super::palette::{Role, Shape};
use super::sketch::{self, Canvas, Drawing, Fill, Look, Spot, Stroke};
use crate::model::entity::Country;
use crate::model::number::grouped;
use crate::model::target::{self, Standing};
use crate::model::{EntityKind, Fact, Growth, Id, Measure, factory, order};
use crate::words::{self, workings};

/// One row: what can be made, or what is needed, a year.
struct Row<'a> {
    /// The constellation, or nothing for the whole sector.
    whose: Option<&'a Id>,
    fact: &'a Fact,
    a_year: f64,
    kind: Kind,
}

/// What a row holds.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Capacity,
    Upkeep,
    Deadline,
}

/// The years a satellite is taken to work.
fn lifetime(brief: &Brief<'_>) -> u32 {
    let assumed = brief.state.plans.first().copied().flatten().and_then(|plan| plan.lifetime_years);
    assumed.unwrap_or(factory::USUAL_LIFETIME_YEARS)
}

fn is_chinese(brief: &Brief<'_>, constellation: &Id) -> bool {
    let operator = brief.dataset.entity(constellation).and_then(|entity| entity.organisation());
    let operator = operator.and_then(|id| brief.dataset.entity(id));
    operator.is_some_and(|entity| matches!(entity.kind, EntityKind::Organisation { country: Country::Cn, .. }))
}

/// Factories of the constellation and of its operator, then its needs.
fn of_one<'a>(brief: &Brief<'a>, growth: &'a Growth) -> Vec<Row<'a>> {
    let (dataset, policy, id) = (brief.dataset, brief.policy(), &growth.constellation);
    let today = dataset.reach.launches;
    let operator = dataset.entity(id).and_then(|entity| entity.organisation());
    let capacity =
        [Some(id), operator].into_iter().flatten().flat_map(|about| dataset.measured(about, Measure::FactoryCapacity));
    let mut rows: Vec<Row<'a>> = capacity
        .filter_map(|fact| {
            Some(Row { whose: Some(id), fact, a_year: factory::per_year(fact, policy)?, kind: Kind::Capacity })
        })
        .collect();
    rows.extend(target::planned(dataset, id, policy).map(|(fact, planned)| Row {
        whose: Some(id),
        fact,
        a_year: factory::upkeep_per_year(planned, lifetime(brief)),
        kind: Kind::Upkeep,
    }));
    let due = target::targets(dataset, id, policy).into_iter().find_map(|target| {
        let standing = target.standing(growth, today);
        let missing = target.short(standing).filter(|_| matches!(standing, Standing::Open(_)))?;
        let years = target.by?.last().years_since(today);
        (missing > 0.0).then_some(Row {
            whose: Some(id),
            fact: target.fact,
            a_year: missing / years,
            kind: Kind::Deadline,
        })
    });
    rows.extend(due);
    rows
}

fn rows<'a>(brief: &Brief<'a>) -> Vec<Row<'a>> {
    let growths = fleet::growths(brief);
    let mut rows: Vec<Row<'a>> = growths.iter().flat_map(|growth| of_one(brief, growth)).collect();
    if growths.iter().any(|growth| is_chinese(brief, &growth.constellation)) {
        let sector = Id::parse("china-space-sector");
        let facts = sector.iter().flat_map(|id| brief.dataset.measured(id, Measure::FactoryCapacity));
        let of = |fact| {
            Some(Row { whose: None, fact, a_year: factory::per_year(fact, brief.policy())?, kind: Kind::Capacity })
        };
        rows.extend(order::by_number(facts.filter_map(of).collect(), |row| row.a_year));
    }
    rows
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    if !brief.dataset.has_evidence() {
        return fleet::awaited(words::FACTORIES_TITLE, brief);
    }
    let (lang, rows, lifetime) = (brief.lang, rows(brief), lifetime(brief));
    let chinese =
        rows.iter().filter(|row| row.kind == Kind::Upkeep && row.whose.is_some_and(|id| is_chinese(brief, id)));
    let (names, need) = chinese.fold((Vec::new(), 0.0), |(mut names, need), row| {
        names.extend(row.whose.map(|id| brief.name(id)));
        (names, need + row.a_year)
    });
    let sector = rows.iter().find(|row| row.fact.id == *"china-satellite-factories-2026");
    let sentence = match (sector, names.is_empty()) {
        (Some(sector), false) => words::factories_sentence(
            &words::list(&names, lang),
            lifetime,
            &grouped(need.ceil()),
            &grouped(sector.a_year),
            lang,
        ),
        _ => words::factories_counted(rows.iter().filter(|row| row.kind == Kind::Capacity).count(), lang),
    };
    let none: Vec<String> = fleet::growths(brief)
        .iter()
        .filter(|growth| !rows.iter().any(|row| row.whose == Some(&growth.constellation)))
        .map(|growth| brief.name(&growth.constellation))
        .collect();
    let mut notes = vec![words::need_formula(lifetime, lang), words::FACTORY_NOTE.get(lang).to_owned()];
    if !none.is_empty() {
        notes.push(words::no_factory(&words::list(&none, lang), lang));
    }
    let table_rows = rows.iter().map(|row| {
        vec![
            Cell::plain(whose(brief, row)),
            Cell::plain(kind(row.kind).get(lang)),
            a_year_cell(brief, row),
            Cell::plain(row.fact.statement.get(lang)),
            Cell::plain(fleet::said_by(brief, row.fact)),
        ]
    });
    Figure {
        title: words::FACTORIES_TITLE.get(lang).to_owned(),
        sentence,
        notes,
        scopes: Vec::new(),
        key: vec![
            KeyEntry { sign: Sign::Line(Stroke::Solid), meaning: words::KEY_CAPACITY.get(lang).to_owned() },
            KeyEntry { sign: Sign::Mark(Shape::Diamond, Fill::Hollow), meaning: words::KEY_NEED.get(lang).to_owned() },
        ],
        table: Table {
            columns: vec![
                Column::words(words::CONSTELLATION.get(lang)),
                Column::words(words::KIND.get(lang)),
                Column::numbers(words::A_YEAR.get(lang)),
                Column::words(words::RESTS_ON.get(lang)),
                Column::words(words::SAID_BY.get(lang)),
            ],
            rows: table_rows.collect(),
        },
        sources: sources_of(rows.iter().map(|row| row.fact)),
        reaches: brief.dataset.reach.launches,
    }
}

fn whose(brief: &Brief<'_>, row: &Row<'_>) -> String {
    row.whose.map_or_else(|| words::CHINA_SECTOR.get(brief.lang).to_owned(), |id| brief.name(id))
}

/// Satellites a year: as a factory's fact says, or with what they are worked out from.
fn a_year_cell(brief: &Brief<'_>, row: &Row<'_>) -> Cell {
    let (lang, today, text) = (brief.lang, brief.dataset.reach.launches, grouped(row.a_year.ceil()));
    let cell = Cell::of(&*text, row.fact);
    let claim = row.fact.claim(brief.policy());
    let said = Input::of(brief, row.fact, claim.map(|claim| claim.in_words(lang)).unwrap_or_default());
    let working = |formula: words::Phrase| {
        let title = words::titled(&whose(brief, row), kind(row.kind).get(lang), lang);
        Derived::new(title, &*text, formula.get(lang)).from(said.clone())
    };
    match row.kind {
        Kind::Capacity => {
            let unit = claim.and_then(|claim| claim.quantity()).map(|quantity| quantity.unit);
            let formula = unit.and_then(workings::to_a_year);
            formula.map_or(cell.clone(), |formula| cell.worked_out(working(formula)))
        }
        Kind::Upkeep => {
            let years = Input::plain(workings::LIFETIME.get(lang), lifetime(brief).to_string());
            cell.worked_out(working(workings::UPKEEP).from(years))
        }
        Kind::Deadline => {
            let by = row.fact.date(brief.policy()).map(|by| by.last().years_since(today));
            let left = by.map(|years| Input::plain(workings::YEARS_LEFT.get(lang), workings::years_left(years)));
            let growth = row.whose.and_then(|id| brief.dataset.growth(id));
            let there = growth.map(|growth| fleet::present(brief, growth, today));
            let inputs = there.into_iter().chain(left);
            cell.worked_out(inputs.fold(working(workings::DEADLINE_A_YEAR), Derived::from))
        }
    }
}

fn kind(kind: Kind) -> words::Phrase {
    match kind {
        Kind::Capacity => words::MAKES,
        Kind::Upkeep => words::NEEDS_UPKEEP,
        Kind::Deadline => words::NEEDS_DEADLINE,
    }
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let rows = rows(brief);
    if rows.is_empty() {
        return sketch::nothing(canvas);
    }
    let lang = brief.lang;
    let ticks =
        linear_ticks(rows.iter().map(|row| row.a_year).fold(0.0, f64::max), if canvas.is_narrow() { 3 } else { 6 });
    let is_first =
        |idx: usize| idx == 0 || rows.get(idx - 1).map(|row| row.whose) != rows.get(idx).map(|row| row.whose);
    let n_heads = (0..rows.len()).filter(|idx| is_first(*idx)).count();
    let mut sketch = fleet::rows(canvas, rows.len() + n_heads, (0.0, ticks.max));
    sketch.x_axis(&ticks.at.iter().map(|n| (*n, grouped(*n))).collect::<Vec<_>>());
    let mut at = 0;
    for (idx, row) in rows.iter().enumerate() {
        let role = row.whose.map_or(Role::TextQuiet, |id| fleet::mark(brief, id).0);
        let name = whose(brief, row);
        if is_first(idx) {
            let unit = if at == 0 { words::A_YEAR.get(lang) } else { "" };
            fleet::heading(&mut sketch, at, &name, unit, role);
            at += 1;
        }
        let (n, what) = (grouped(row.a_year.ceil()), kind(row.kind).get(lang));
        let date = row.fact.date(brief.policy()).filter(|_| row.kind == Kind::Capacity).map(|date| date.in_words(lang));
        let said = words::kind_of(what, date, lang);
        let statement = row.fact.statement.get(lang);
        let parts = [(n.as_str(), Look { bold: true, ..VALUE }), (said.as_str(), Look::TICK), (statement, Look::TICK)];
        fleet::caption(&mut sketch, at, &parts);
        let y = at as f64 + 0.16;
        if row.kind == Kind::Capacity {
            sketch.line(&[Some((0.0, y)), Some((row.a_year, y))], role, Stroke::Solid, 9.0);
        } else {
            // Under the diamond, so that it stays hollow.
            let (x_px, y_px) = (sketch.x_px(row.a_year), sketch.y_px(y));
            sketch.rule(&[[(0.0, y_px), (x_px, y_px)]], role, 1.5);
            sketch.marks(&[(row.a_year, y)], role, Shape::Diamond, Fill::Hollow, 13.0);
        }
        let x_px = sketch.x_px(row.a_year).max(120.0);
        let lines = vec![
            words::count_named(what, &n, lang),
            row.fact.statement.get(lang).to_owned(),
            fleet::said_by(brief, row.fact),
        ];
        sketch.spot(Spot {
            x_px,
            y_px: sketch.y_px(y),
            tail_px: x_px,
            title: name,
            lines,
            fact: Some(row.fact.id.clone()),
        });
        at += 1;
    }
    sketch.finish()
}
