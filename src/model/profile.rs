//! What the data hold about one organisation: what it runs, who backs it, which of its counts is the newest.

use super::{Dataset, Entity, EntityKind, Fact, Id, Measure, Policy, Round, order};

/// Someone who put money into an organisation.
#[derive(Clone, Debug)]
pub struct Backer<'a> {
    /// The investor or organisation.
    pub id: &'a Id,
    /// The rounds it took part in, oldest first.
    pub rounds: Vec<&'a Round>,
    /// Whether it led one of them.
    pub has_led: bool,
}

/// The rockets an organisation builds.
pub fn programmes<'a>(dataset: &'a Dataset, organisation: &Id) -> Vec<&'a Entity> {
    let is_own =
        |entity: &&Entity| matches!(&entity.kind, EntityKind::Programme { operator, .. } if operator == organisation);
    dataset.entities.iter().filter(is_own).collect()
}

/// The satellite networks an organisation runs.
pub fn constellations<'a>(dataset: &'a Dataset, organisation: &Id) -> Vec<&'a Entity> {
    let is_own =
        |entity: &&Entity| matches!(&entity.kind, EntityKind::Constellation { operator } if operator == organisation);
    dataset.entities.iter().filter(is_own).collect()
}

/// The newest fact about an entity that measures one of some things; undated ones come last.
pub fn newest<'a>(dataset: &'a Dataset, about: &Id, measures: &[Measure], policy: Policy) -> Option<&'a Fact> {
    let facts = dataset
        .facts
        .iter()
        .filter(|fact| fact.about == *about && fact.measure.is_some_and(|measure| measures.contains(&measure)));
    facts.max_by_key(|fact| fact.date(policy).map(|date| (date.last(), date.first())))
}

/// Facts newest first, those without a date last.
pub fn newest_first(facts: Vec<&Fact>, policy: Policy) -> Vec<&Fact> {
    order::by_number(facts, |fact| fact.date(policy).map_or(f64::MAX, |date| -f64::from(date.middle().0)))
}

/// Who put money into an organisation, in the order of their first round.
pub fn backers<'a>(dataset: &'a Dataset, organisation: &Id) -> Vec<Backer<'a>> {
    let mut backers: Vec<Backer<'a>> = Vec::new();
    for round in dataset.rounds.iter().filter(|round| round.organisation == *organisation) {
        let leads = round.leads.iter().map(|id| (id, true));
        for (id, has_led) in leads.chain(round.investors.iter().map(|id| (id, false))) {
            match backers.iter_mut().find(|backer| backer.id == id) {
                Some(backer) => {
                    backer.rounds.push(round);
                    backer.has_led |= has_led;
                }
                None => backers.push(Backer { id, rounds: vec![round], has_led }),
            }
        }
    }
    backers
}
