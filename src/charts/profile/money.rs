//! Money: rounds, who paid, valuations, accounts, steps to a listing.

use super::{Onward, Section, fact_table, filled, plain_section, target};
use crate::charts::Chart;
use crate::charts::derived::Derivation;
use crate::charts::figure::{Brief, Cell, Column, Table};
use crate::model::funding::{self, Raise};
use crate::model::{Day, Entity, EntityKind, Fact, Lang, Measure, MeasureGroup, Topic, Window, profile};
use crate::view_state::{Mode, View};
use crate::words::{self, Phrase};

/// All rounds of an organisation, oldest first.
pub fn raises<'a>(brief: &Brief<'a>, entity: &Entity) -> Vec<Raise<'a>> {
    let all = Window { from: Day(i32::MIN / 2), to: Day(i32::MAX / 2) };
    let currency = brief.state.currency(brief.lang);
    funding::raises(brief.dataset, std::slice::from_ref(&entity.id), all, brief.policy(), currency)
}

/// Its rounds, newest first, and their sum.
pub fn funding(brief: &Brief<'_>, entity: &Entity) -> Option<Section> {
    let (lang, raises) = (brief.lang, raises(brief, entity));
    let currency = brief.state.currency(lang);
    let pick = vec![entity.id.clone()];
    let rows = raises.iter().rev().map(|raise| round_row(brief, raise)).collect();
    let columns = vec![
        Column::words(words::DATE.get(lang)),
        Column::words(words::ROUND.get(lang)),
        Column::words(words::KIND.get(lang)),
        Column::numbers(words::AMOUNT_REPORTED.get(lang)),
        Column::numbers(words::amount_in(currency.code(), lang)),
        Column::words(words::LED_BY.get(lang)),
    ];
    let section = plain_section(Table { columns, rows })?;
    let total = funding::ranking(&raises, &pick).first().copied().map(|total| {
        words::raised_in_all(
            &currency.in_words(total.amount, 3, lang),
            total.disclosure.disclosed,
            total.disclosure.rounds,
            lang,
        )
    });
    let steps = funding::cumulative(&raises, &entity.id);
    let view = |mode| target(brief, View::Funding, mode, pick.clone());
    let chart = Some(Mode::Cumulative).filter(|_| steps.len() > 1);
    let chart = chart.and_then(|mode| filled(brief, Chart::Cumulative, view(mode)));
    let text = words::among(words::view(View::Funding).get(lang), &brief.name(&entity.id), lang);
    let onward = Some(Onward { text, target: view(Mode::Rounds) });
    Some(Section { lead: total, chart, onward, ..section })
}

fn round_row(brief: &Brief<'_>, raise: &Raise<'_>) -> Vec<Cell> {
    let lang = brief.lang;
    let claim = raise.fact.claim(brief.policy());
    let converted = raise.amount.map(|amount| {
        let amount = brief.state.currency(lang).in_words(amount, 3, lang);
        claim.map_or(amount.clone(), |claim| claim.qualifier.with(&amount, lang))
    });
    let kind = words::round_kind(raise.round.kind).get(lang);
    let is_elsewhere = raise.round.kind.is_raised() && !raise.is_summed;
    let kind = if is_elsewhere { words::counted_elsewhere(kind, lang) } else { kind.to_owned() };
    let leads: Vec<String> = raise.round.leads.iter().map(|lead| brief.name(lead)).collect();
    vec![
        Cell::plain(raise.date.in_words(lang)),
        Cell::plain(raise.round.label.get(lang)),
        Cell::plain(kind),
        Cell::of(claim.map(|claim| claim.in_words(lang)).unwrap_or_default(), raise.fact),
        match converted {
            Some(text) => Cell::plain(text).worked_out(Derivation::Conversion(raise.fact.id.clone())),
            None => Cell::plain("–"),
        },
        Cell::plain(if leads.is_empty() { "–".to_owned() } else { words::list(&leads, lang) }),
    ]
}

/// What it raised in all and from whom, as it and others add it up; never added to the rounds.
pub fn sums(brief: &Brief<'_>, entity: &Entity) -> Option<Section> {
    let facts = brief.dataset.facts.iter().filter(|fact| {
        let is_money = fact.topic == Topic::Funding && brief.dataset.round(&fact.id).is_none();
        fact.about == entity.id && (is_sum(fact) || is_money)
    });
    plain_section(fact_table(brief, facts.collect()))
}

fn is_sum(fact: &Fact) -> bool {
    matches!(fact.measure, Some(Measure::RaisedTotal | Measure::OwnerFunding))
}

/// Who put money in, in the order of their first round.
pub fn investors(brief: &Brief<'_>, entity: &Entity) -> Option<Section> {
    let lang = brief.lang;
    let rows = profile::backers(brief.dataset, &entity.id).into_iter().map(|backer| {
        let capital = brief.dataset.entity(backer.id).map(|investor| match investor.kind {
            EntityKind::Investor { capital } => words::capital_kind(capital).get(lang),
            _ => words::organisation_word(lang),
        });
        let rounds: Vec<&str> = backer.rounds.iter().map(|round| round.label.get(lang)).collect();
        // The round that names it is its evidence.
        let fact = backer.rounds.last().and_then(|round| brief.dataset.fact(&round.id));
        let rounds = rounds.join(lang.pick(", ", "、"));
        vec![
            Cell::plain(brief.name(backer.id)),
            Cell::plain(capital.unwrap_or("–")),
            fact.map_or_else(
                || Cell::plain(rounds.clone()),
                |fact| Cell { is_contested: false, ..Cell::of(&*rounds, fact) },
            ),
            Cell::plain(if backer.has_led { words::HAS_LED.get(lang) } else { "–" }),
        ]
    });
    let columns = [words::INVESTOR, words::CAPITAL, words::ROUNDS, words::ROLE];
    plain_section(Table { columns: columns.map(|it| Column::words(it.get(lang))).into(), rows: rows.collect() })
}

fn of_group(brief: &Brief<'_>, entity: &Entity, group: MeasureGroup, topic: Topic) -> Table {
    let fits = |fact: &&Fact| {
        let has_group = fact.measure.map(Measure::group) == Some(group);
        fact.about == entity.id && (has_group || (fact.measure.is_none() && fact.topic == topic)) && !is_sum(fact)
    };
    fact_table(brief, brief.dataset.facts.iter().filter(fits).collect())
}

/// A section of one group of measures with its chart and the view that compares it.
fn measured(
    brief: &Brief<'_>,
    entity: &Entity,
    (group, topic): (MeasureGroup, Topic),
    (chart, mode): (Chart, Mode),
    on: Phrase,
) -> Option<Section> {
    let lang: Lang = brief.lang;
    let section = plain_section(of_group(brief, entity, group, topic))?;
    let state = target(brief, View::Funding, mode, vec![entity.id.clone()]);
    // Funding compares those with rounds; others cannot be picked there.
    let can_pick = View::Funding.pickable(brief.dataset).iter().any(|other| other.id == entity.id);
    let chart = filled(brief, chart, state.clone()).filter(|_| can_pick);
    let text = words::among(on.get(lang), &brief.name(&entity.id), lang);
    let onward = chart.is_some().then_some(Onward { text, target: state });
    Some(Section { chart, onward, ..section })
}

/// Steps to a listing.
pub fn listing(brief: &Brief<'_>, entity: &Entity) -> Option<Section> {
    let of = (MeasureGroup::Listing, Topic::Listing);
    measured(brief, entity, of, (Chart::Pipeline, Mode::Pipeline), words::mode(Mode::Pipeline))
}

/// What it was valued at.
pub fn valuations(brief: &Brief<'_>, entity: &Entity) -> Option<Section> {
    let of = (MeasureGroup::Valuation, Topic::Valuation);
    measured(brief, entity, of, (Chart::Valuations, Mode::Valuations), words::mode(Mode::Valuations))
}

/// What it earned, spent and owns.
pub fn financials(brief: &Brief<'_>, entity: &Entity) -> Option<Section> {
    let of = (MeasureGroup::Financial, Topic::Financials);
    measured(brief, entity, of, (Chart::Financials, Mode::Financials), words::mode(Mode::Financials))
}
