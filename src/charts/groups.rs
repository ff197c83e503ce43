//! Which years, countries, kinds of capital or investors stand behind the money raised?
//!
//! One bar per group from zero; length: sum of its disclosed rounds. Every round is in exactly one group, so the bars add
//! up to those by organisation; investors are the exception, as each is shown the whole size of the rounds it is named in.

use super::cumulative::common_notes;
use super::derived::Derivation;
use super::figure::{Brief, Cell, Column, Figure, Table, sources_of};
use super::palette;
use super::ranking::{self, Bar, raises};
use super::sketch::{Canvas, Drawing};
use crate::model::funding::{self, Disclosure, Raise};
use crate::model::grouping::{self, Backing, Group, Key};
use crate::model::{EntityKind, Id, order};
use crate::view_state::By;
use crate::words::{self, workings};

/// How many investors the chart draws; the table holds all.
const N_INVESTORS: usize = 20;

fn groups<'a>(brief: &Brief<'a>, raises: &[Raise<'a>]) -> Vec<Group<'a>> {
    let groups = grouping::grouped(raises, |raise| match brief.state.by() {
        By::Year => Some(Key::Year(raise.date.year())),
        By::Country => grouping::country(brief.dataset, raise.round),
        _ => Some(grouping::capital(brief.dataset, raise.round)),
    });
    order::by_number(groups, |group| match group.key {
        Key::Year(year) => f64::from(year),
        _ => -group.amount,
    })
}

/// The figure in words and numbers.
pub fn figure(brief: &Brief<'_>) -> Figure {
    let (raises, lang, by) = (raises(brief), brief.lang, brief.state.by());
    let disclosure = funding::disclosure(&raises);
    let mut notes =
        vec![words::disclosed(disclosure.disclosed, disclosure.rounds, lang), words::LOWER_BOUND.get(lang).to_owned()];
    notes.push(words::grouping_note(by).get(lang).to_owned());
    let (sentence, table) = match by {
        By::Investor => {
            let backings = grouping::backings(&raises);
            if backings.len() > N_INVESTORS {
                notes.push(words::only_first(N_INVESTORS, backings.len(), lang));
            }
            let nameless = raises.iter().filter(|raise| raise.is_summed);
            let n_nameless = nameless.filter(|raise| grouping::capital(brief.dataset, raise.round) == Key::NotNamed);
            notes.push(words::nameless_rounds(n_nameless.count(), disclosure.rounds, lang));
            (investors_sentence(brief, &backings), investors_table(brief, &backings))
        }
        _ => {
            let groups = groups(brief, &raises);
            (groups_sentence(brief, &groups), groups_table(brief, &groups))
        }
    };
    notes.extend(common_notes(brief, &raises));
    Figure {
        title: words::groups_title(by).get(lang).to_owned(),
        sentence,
        notes,
        scopes: Vec::new(),
        key: Vec::new(),
        table,
        sources: sources_of(raises.iter().filter(|raise| raise.is_summed).map(|raise| raise.fact)),
        reaches: brief.dataset.reach.rounds,
    }
}

fn money(brief: &Brief<'_>, amount: f64) -> String {
    brief.state.currency(brief.lang).in_words(amount, 3, brief.lang)
}

fn groups_sentence(brief: &Brief<'_>, groups: &[Group<'_>]) -> String {
    let largest = order::by_number(groups.to_vec(), |group| -group.amount);
    let named: Vec<(String, String)> = largest
        .iter()
        .filter(|group| group.amount > 0.0)
        .take(2)
        .map(|group| (words::group(group.key, brief.lang), money(brief, group.amount)))
        .collect();
    words::groups_sentence(brief.state.by(), &named, brief.lang)
}

fn groups_table(brief: &Brief<'_>, groups: &[Group<'_>]) -> Table {
    let lang = brief.lang;
    let rows = groups.iter().map(|group| {
        vec![
            Cell::plain(words::group(group.key, lang)),
            sum_cell(brief, (group.amount, group.disclosure), words::group(group.key, lang), &group.rounds),
            n_of_m(group.disclosure, brief)
                .worked_out(Derivation::sum(words::group(group.key, lang), group.rounds.iter())),
            largest_cell(brief, group.largest.as_ref()),
        ]
    });
    Table {
        columns: vec![
            Column::words(words::grouping(brief.state.by()).get(lang)),
            Column::numbers(words::SUM_DISCLOSED.get(lang)),
            Column::numbers(words::ROUNDS_DISCLOSED.get(lang)),
            Column::words(words::LARGEST_ROUND.get(lang)),
        ],
        rows: rows.collect(),
    }
}

/// A sum that opens what it is worked out from.
fn sum_cell(brief: &Brief<'_>, (amount, disclosure): (f64, Disclosure), of: String, rounds: &[Raise<'_>]) -> Cell {
    let cell =
        Cell::plain(ranking::sum_in_words(brief, amount, disclosure)).worked_out(Derivation::sum(of, rounds.iter()));
    Cell { is_contested: rounds.iter().any(|raise| raise.fact.is_contested()), ..cell }
}

fn n_of_m(disclosure: Disclosure, brief: &Brief<'_>) -> Cell {
    Cell::plain(words::n_of_m(disclosure.disclosed, disclosure.rounds, brief.lang))
}

fn name(brief: &Brief<'_>, raise: &Raise<'_>) -> String {
    words::round_name(&brief.name(&raise.round.organisation), raise.round.label.get(brief.lang), brief.lang)
}

fn largest_cell(brief: &Brief<'_>, largest: Option<&Raise<'_>>) -> Cell {
    largest.map_or_else(
        || Cell::plain("–"),
        |raise| {
            let amount = money(brief, raise.amount.unwrap_or(0.0));
            Cell::of(words::round_name(&name(brief, raise), &amount, brief.lang), raise.fact)
        },
    )
}

fn investors_sentence(brief: &Brief<'_>, backings: &[Backing<'_>]) -> String {
    let most = order::by_number(backings.iter().collect(), |backing| -(backing.rounds.len() as f64));
    let most = most.first().map(|backing| (brief.name(backing.investor), backing.rounds.len()));
    let largest = backings.first().map(|backing| (brief.name(backing.investor), money(brief, backing.amount)));
    words::investors_sentence(backings.len(), most.zip(largest), brief.lang)
}

/// How many rounds name an investor, or it led, and which.
fn n_rounds(brief: &Brief<'_>, backing: &Backing<'_>, has_led: bool) -> Cell {
    let (what, n, formula) = match has_led {
        true => (words::LED, backing.led, workings::ROUNDS_LED),
        false => (words::NAMED_IN, backing.rounds.len(), workings::ROUNDS_BACKED),
    };
    let title = words::titled(&brief.name(backing.investor), what.get(brief.lang), brief.lang);
    let counted = backing.rounds.iter().filter(|raise| !has_led || raise.round.leads.contains(backing.investor));
    let rounds = counted.map(|raise| raise.round.id.clone()).collect();
    Cell::plain(n.to_string()).worked_out(Derivation::Count(title, formula, rounds))
}

fn investors_table(brief: &Brief<'_>, backings: &[Backing<'_>]) -> Table {
    let lang = brief.lang;
    let rows = backings.iter().map(|backing| {
        let rounds: Vec<String> = backing.rounds.iter().map(|raise| name(brief, raise)).collect();
        vec![
            Cell::plain(brief.name(backing.investor)),
            Cell::plain(own_capital(brief, backing.investor)),
            n_rounds(brief, backing, false),
            n_rounds(brief, backing, true),
            sum_cell(brief, (backing.amount, backing.disclosure), brief.name(backing.investor), &backing.rounds),
            n_of_m(backing.disclosure, brief)
                .worked_out(Derivation::sum(brief.name(backing.investor), backing.rounds.iter())),
            backing
                .rounds
                .last()
                .map_or_else(Cell::default, |raise| Cell::of(words::one_by_one(&rounds, lang), raise.fact)),
        ]
    });
    Table {
        columns: vec![
            Column::words(words::grouping(By::Investor).get(lang)),
            Column::words(words::grouping(By::Capital).get(lang)),
            Column::numbers(words::NAMED_IN.get(lang)),
            Column::numbers(words::LED.get(lang)),
            Column::numbers(words::SIZE_OF_ROUNDS.get(lang)),
            Column::numbers(words::ROUNDS_DISCLOSED.get(lang)),
            Column::words(words::WHICH_ROUNDS.get(lang)),
        ],
        rows: rows.collect(),
    }
}

/// Whose money an investor brings; an organisation that invests says what it is elsewhere.
fn own_capital(brief: &Brief<'_>, investor: &Id) -> String {
    match brief.dataset.entity(investor).map(|entity| &entity.kind) {
        Some(EntityKind::Investor { capital }) => words::capital(*capital).get(brief.lang).to_owned(),
        Some(EntityKind::Organisation { kind, .. }) => words::organisation_kind(*kind).get(brief.lang).to_owned(),
        _ => "–".to_owned(),
    }
}

/// The drawing.
pub fn draw(brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
    let (raises, lang) = (raises(brief), brief.lang);
    let role = palette::organisation(None);
    let largest_round = |largest: Option<&Raise<'_>>| {
        largest.map(|raise| words::largest_round(&name(brief, raise), &raise.date.in_words(lang), lang))
    };
    let bars = match brief.state.by() {
        By::Investor => {
            let bar = |backing: Backing<'_>| Bar {
                name: brief.name(backing.investor),
                role,
                amount: backing.amount,
                disclosure: backing.disclosure,
                spread: None,
                working: Derivation::sum(brief.name(backing.investor), backing.rounds.iter()),
                more: vec![words::named_and_led(backing.rounds.len(), backing.led, lang)],
                fact: backing.rounds.last().map(|raise| raise.fact.id.clone()),
            };
            grouping::backings(&raises).into_iter().take(N_INVESTORS).map(bar).collect()
        }
        _ => {
            let bar = |group: Group<'_>| Bar {
                name: words::group(group.key, lang),
                role,
                amount: group.amount,
                disclosure: group.disclosure,
                spread: None,
                working: Derivation::sum(words::group(group.key, lang), group.rounds.iter()),
                more: largest_round(group.largest.as_ref()).into_iter().collect(),
                fact: group.largest.map(|raise| raise.fact.id.clone()),
            };
            groups(brief, &raises).into_iter().map(bar).collect()
        }
    };
    ranking::bars(brief, canvas, bars)
}
