//! Everything that has a date, whichever file it stands in: milestones, rounds, steps to a listing, policy, counts.

use super::entity::Country;
use super::{
    Dataset, Day, Edtf, EntityKind, Event, Fact, Id, Measure, MeasureGroup, Milestone, Outcome, Policy, Round,
    RoundKind, Topic, order,
};
use std::collections::BTreeSet;

/// Which record a dated fact is the evidence of.
#[derive(Clone, Copy, Debug)]
pub enum Record<'a> {
    /// A milestone.
    Milestone(&'a Milestone),
    /// A funding round.
    Round(&'a Round),
    /// A step towards a listing.
    Listing,
    /// Policy.
    Policy,
    /// Anything else.
    Other,
}

/// How far a dated fact has come true.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It happened, or was counted.
    Happened,
    /// It was announced, promised or demanded; its date may have passed since.
    Planned,
    /// It was announced and given up.
    Withdrawn,
}

/// A dated fact, as a timeline sees it.
#[derive(Clone, Copy, Debug)]
pub struct Happening<'a> {
    /// Its fact.
    pub fact: &'a Fact,
    /// What it is the evidence of.
    pub record: Record<'a>,
    /// When, as exact as the source.
    pub date: Edtf,
    /// How far it has come true.
    pub standing: Standing,
    /// How it ended; known of milestones, and of everything that is still a plan.
    pub outcome: Option<Outcome>,
    /// The organisation it concerns; nothing for the market as a whole.
    pub organisation: Option<&'a Id>,
    /// Where that organisation is at home.
    pub country: Option<Country>,
}

/// Every dated fact, oldest first.
pub fn happenings(dataset: &Dataset, policy: Policy) -> Vec<Happening<'_>> {
    let milestones = dataset.milestones.iter().map(|milestone| (&milestone.id, Record::Milestone(milestone)));
    let rounds = dataset.rounds.iter().map(|round| (&round.id, Record::Round(round)));
    let records: Vec<(&Id, Record<'_>)> = milestones.chain(rounds).collect();
    let of_records: BTreeSet<&Id> = records.iter().map(|(id, _)| *id).collect();
    let others = dataset.facts.iter().filter(|fact| !of_records.contains(&fact.id)).map(|fact| (fact, record(fact)));
    let facts = records.iter().filter_map(|(id, record)| Some((dataset.fact(id)?, *record)));
    let reach = dataset.reach.rounds.max(dataset.reach.milestones).max(dataset.reach.launches);
    let dated = facts.chain(others).filter_map(|(fact, record)| happening(dataset, policy, reach, fact, record));
    order::by_number(dated.collect(), |happening| f64::from(happening.date.middle().0))
}

fn happening<'a>(
    dataset: &'a Dataset,
    policy: Policy,
    reach: Day,
    fact: &'a Fact,
    record: Record<'a>,
) -> Option<Happening<'a>> {
    let claim = fact.claim(policy)?;
    let date = claim.date?;
    let standing = match record {
        Record::Milestone(milestone) if milestone.event == Event::Plan => Standing::Planned,
        Record::Round(round) if round.kind == RoundKind::Planned => Standing::Planned,
        Record::Round(round) if round.kind == RoundKind::Withdrawn => Standing::Withdrawn,
        Record::Milestone(_) | Record::Round(_) => Standing::Happened,
        _ if is_plan(fact) || claim.outcome() == Some(Outcome::Planned) || date.first() > reach => Standing::Planned,
        _ => Standing::Happened,
    };
    let outcome = match (record, standing) {
        (_, Standing::Planned) => Some(Outcome::Planned),
        (Record::Milestone(_), _) => Some(claim.outcome().unwrap_or(Outcome::Unknown)),
        _ => None,
    };
    let organisation = dataset.entity(&fact.about).and_then(|entity| entity.organisation());
    let country = organisation.and_then(|id| dataset.entity(id)).and_then(|entity| match entity.kind {
        EntityKind::Organisation { country, .. } => Some(country),
        _ => None,
    });
    Some(Happening { fact, record, date, standing, outcome, organisation, country })
}

fn record(fact: &Fact) -> Record<'static> {
    match (fact.topic, fact.measure.map(Measure::group)) {
        (Topic::Policy, _) => Record::Policy,
        (Topic::Listing, _) | (_, Some(MeasureGroup::Listing)) => Record::Listing,
        _ => Record::Other,
    }
}

/// Whether a fact states what is meant to be; a filing with a regulator is an act, whatever it asks for.
fn is_plan(fact: &Fact) -> bool {
    let is_aim = matches!(fact.measure, Some(Measure::IpoTarget | Measure::ValuationSought | Measure::Guidance));
    is_aim || (fact.topic == Topic::Target && fact.measure != Some(Measure::Filing))
}
