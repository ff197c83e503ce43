//! What is compared of organisations.

use super::{Entry, Make, Rank, make, measured};
use crate::charts::derived::Derivation;
use crate::charts::figure::{Brief, Cell};
use crate::charts::profile::{highest, raises};
use crate::model::funding::{self, Raise};
use crate::model::{
    Dataset, Entity, EntityKind, Fact, Id, Lang, Measure, MeasureGroup, Policy, Topic, listing, order, profile,
};
use crate::words;

/// The rockets of an organisation.
pub fn programmes(dataset: &Dataset, organisation: &Id) -> Vec<Id> {
    profile::programmes(dataset, organisation).into_iter().map(|entity| entity.id.clone()).collect()
}

/// The networks of an organisation.
pub fn constellations(dataset: &Dataset, organisation: &Id) -> Vec<Id> {
    profile::constellations(dataset, organisation).into_iter().map(|entity| entity.id.clone()).collect()
}

/// The rows, in the order a reader asks.
pub fn rows<'m>(lang: Lang) -> Vec<Make<'m>> {
    let measure = |measures: &'static [Measure], rank: Rank| {
        let label = measures.first().map_or(words::VALUE, |measure| words::compared(*measure));
        make(label, rank, lang, move |brief, entity| measured(brief, &entity.id, measures, true))
    };
    // A quarter beside a year would compare nothing.
    let yearly = |measures: &'static [Measure]| {
        let label = measures.first().map_or(words::VALUE, |measure| words::compared(*measure));
        make(label, Rank::Most, lang, move |brief, entity| {
            let fits = |fact: &&Fact| {
                let is_year = fact.date(brief.policy()).is_some_and(|date| date.last().0 - date.first().0 >= 364);
                is_year && fact.about == entity.id && fact.measure.is_some_and(|it| measures.contains(&it))
            };
            newest(brief, brief.dataset.facts.iter().filter(fits).collect(), brief.policy())
        })
    };
    vec![
        make(words::COUNTRY, Rank::None, lang, |brief, entity| match entity.kind {
            EntityKind::Organisation { country, .. } => Entry::plain(words::country(country).get(brief.lang)),
            _ => Entry::none(),
        }),
        make(words::FOUNDED, Rank::Earliest, lang, founded),
        make(words::RAISED, Rank::Most, lang, raised),
        make(words::LARGEST_ROUND, Rank::Most, lang, |brief, entity| {
            let amount = |raise: &Raise<'_>| raise.amount.unwrap_or(0.0);
            let disclosed = raises(brief, entity).into_iter().filter(|raise| raise.is_summed && raise.amount.is_some());
            round(brief, disclosed.max_by(|a, b| amount(a).total_cmp(&amount(b))))
        }),
        make(words::LAST_ROUND, Rank::None, lang, |brief, entity| {
            round(brief, raises(brief, entity).into_iter().rev().find(|raise| raise.round.kind.is_raised()))
        }),
        make(words::LAST_VALUATION, Rank::Most, lang, |brief, entity| {
            let is_valuation = |fact: &&Fact| {
                fact.about == entity.id
                    && fact.measure.map(Measure::group) == Some(MeasureGroup::Valuation)
                    && fact.measure != Some(Measure::ValuationSought)
            };
            let facts = brief.dataset.facts.iter().filter(is_valuation).collect();
            newest(brief, facts, brief.policy())
        }),
        yearly(&[Measure::Revenue]),
        yearly(&[Measure::NetIncome, Measure::NetIncomeAttributable]),
        measure(&[Measure::Backlog], Rank::Most),
        measure(&[Measure::Employees], Rank::Most),
        make(words::LAST_LISTING_STEP, Rank::None, lang, |brief, entity| {
            let by = brief.dataset.reach.rounds;
            let listing = listing::listing(brief.dataset, &entity.id, brief.policy(), by);
            listing.as_ref().and_then(|listing| listing.latest(by)).map_or_else(Entry::none, |step| {
                let (said, date) = (step.fact.statement.get(brief.lang), step.date.in_words(brief.lang));
                Entry::of(words::dated_value(said, &date, brief.lang), step.fact, None)
            })
        }),
        make(words::HIGHEST_STEP_OF_ALL, Rank::None, lang, |brief, entity| {
            let steps = programmes(brief.dataset, &entity.id).into_iter().filter_map(|id| {
                let (step, dated, _) = highest(brief, &id)?;
                Some((id, step, dated))
            });
            // The first to reach the highest step stands for all.
            let best = order::by_number(steps.collect(), |(_, _, dated)| f64::from(dated.date.middle().0));
            let top = best.iter().map(|(_, step, _)| *step).max();
            best.iter().find(|(_, step, _)| Some(*step) == top).map_or_else(Entry::none, |(id, step, dated)| {
                let name = words::titled(&brief.name(id), words::step(*step).get(brief.lang), brief.lang);
                Entry::of(words::dated_value(&name, &dated.date.in_words(brief.lang), brief.lang), dated.fact, None)
            })
        }),
        measure(&[Measure::LaunchesInYear], Rank::Most),
        make(words::SATELLITES_LAUNCHED, Rank::Most, lang, |brief, entity| of_networks(brief, entity, true)),
        make(words::SATELLITES_IN_ORBIT, Rank::Most, lang, |brief, entity| of_networks(brief, entity, false)),
    ]
}

fn founded(brief: &Brief<'_>, entity: &Entity) -> Entry {
    let is_founding = |fact: &&Fact| fact.about == entity.id && fact.topic == Topic::Founding;
    let fact = brief.dataset.facts.iter().find(is_founding);
    let dated = fact.and_then(|fact| Some((fact, fact.date(brief.policy())?)));
    match (dated, &entity.kind) {
        (Some((fact, date)), _) => Entry::of(date.in_words(brief.lang), fact, Some(f64::from(date.middle().0))),
        (None, EntityKind::Organisation { founded: Some(date), .. }) => {
            Entry { cell: Cell::plain(date.in_words(brief.lang)), number: Some(f64::from(date.middle().0)) }
        }
        _ => Entry::none(),
    }
}

/// The sum of disclosed rounds, with its working.
fn raised(brief: &Brief<'_>, entity: &Entity) -> Entry {
    let (lang, raises) = (brief.lang, raises(brief, entity));
    let pick = std::slice::from_ref(&entity.id);
    let Some(total) = funding::ranking(&raises, pick).first().copied() else { return Entry::none() };
    let sum = brief.state.currency(lang).in_words(total.amount, 3, lang);
    let disclosed = words::n_of_m_rounds(total.disclosure.disclosed, total.disclosure.rounds, lang);
    if total.disclosure.disclosed == 0 {
        return Entry::plain(disclosed);
    }
    let working = Derivation::sum(brief.name(&entity.id), raises.iter());
    let cell = Cell::plain(words::with_count(&sum, &disclosed, lang)).worked_out(working);
    Entry { cell, number: Some(total.amount) }
}

fn round(brief: &Brief<'_>, raise: Option<Raise<'_>>) -> Entry {
    let lang = brief.lang;
    raise.map_or_else(Entry::none, |raise| {
        let amount = match raise.amount {
            Some(amount) => {
                let amount = brief.state.currency(lang).in_words(amount, 3, lang);
                raise.fact.claim(brief.policy()).map_or(amount.clone(), |claim| claim.qualifier.with(&amount, lang))
            }
            None => raise.fact.claim(brief.policy()).map(|claim| claim.in_words(lang)).unwrap_or_default(),
        };
        let name = words::round_name(&amount, raise.round.label.get(lang), lang);
        Entry::of(words::dated_value(&name, &raise.date.in_words(lang), lang), raise.fact, raise.amount)
    })
}

fn newest(brief: &Brief<'_>, facts: Vec<&Fact>, policy: Policy) -> Entry {
    let facts = profile::newest_first(facts, policy);
    facts.first().map_or_else(Entry::none, |fact| Entry::claimed(brief, fact, true))
}

/// The satellites of the network that has most; operators of several are rare and their sum has no evidence of its own.
fn of_networks(brief: &Brief<'_>, entity: &Entity, launched: bool) -> Entry {
    let networks = constellations(brief.dataset, &entity.id);
    let counts = networks.iter().map(|id| super::constellations::counted(brief, id, launched));
    let most = counts.max_by(|a, b| a.number.unwrap_or(0.0).total_cmp(&b.number.unwrap_or(0.0)));
    most.unwrap_or_else(Entry::none)
}
