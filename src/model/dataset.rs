//! The dataset as a whole: everything the page knows, looked up by id.

use super::index::Index;
use super::{
    Day, Edtf, Entity, Fact, Growth, Id, LaunchYear, Manifest, Measure, Milestone, Rates, Release, Round, Source, Text,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The facts that headline figures rest on, besides rounds, milestones and growth.
pub const HEADLINES: [&str; 5] = [
    "falcon-9-booster-flight-record",
    "guowang-planned-size",
    "qianfan-2027-target",
    "china-launch-attempts-2025",
    "spacex-launches-2025",
];

/// The last day each part of the data reaches; later is unknown, not unchanged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reach {
    /// Funding rounds.
    pub rounds: Day,
    /// Milestones.
    pub milestones: Day,
    /// Launches and satellite counts.
    pub launches: Day,
    /// Exchange rates, to the month.
    pub rates: Edtf,
}

impl Reach {
    /// The newest day of any part; how old the end of a series is, is counted to it and not to today.
    pub fn newest(&self) -> Day {
        self.rounds.max(self.milestones).max(self.launches)
    }
}

/// Everything the page knows; never changes once loaded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Dataset {
    /// The dataset version, `year.month.number`.
    pub version: String,
    /// The day it was put together.
    pub compiled: Day,
    /// How far each part reaches.
    pub reach: Reach,
    /// Sources, sorted by id.
    pub sources: Vec<Source>,
    /// Organisations, programmes, constellations and topics, sorted by id.
    pub entities: Vec<Entity>,
    /// All facts, those of rounds and milestones included, sorted by id.
    pub facts: Vec<Fact>,
    /// Funding rounds, sorted by id.
    pub rounds: Vec<Round>,
    /// Milestones, sorted by id.
    pub milestones: Vec<Milestone>,
    /// Growth series, one per constellation.
    pub growth: Vec<Growth>,
    /// Launches of constellations, one by one or by month.
    pub manifests: Vec<Manifest>,
    /// Orbital attempts by year, oldest first.
    pub launch_years: Vec<LaunchYear>,
    /// Where the attempts by year come from.
    pub launch_years_source: Id,
    /// What the data knowingly lack.
    pub gaps: Vec<Text>,
    /// Every version so far, oldest first, the present one last.
    pub history: Vec<Release>,
    /// Exchange rates.
    pub rates: Rates,
    /// Where the exchange rates come from.
    pub rates_source: Id,
    /// What was looked up of all this so far.
    #[serde(skip)]
    pub index: Index,
}

impl Dataset {
    /// Whether the words and sources of the evidence are there, or only the values.
    pub fn has_evidence(&self) -> bool {
        !self.sources.is_empty()
    }

    /// The source with an id.
    pub fn source(&self, id: &Id) -> Option<&Source> {
        let idx = self.sources.binary_search_by(|source| source.id.cmp(id)).ok()?;
        self.sources.get(idx)
    }

    /// The entity with an id.
    pub fn entity(&self, id: &Id) -> Option<&Entity> {
        self.entities.get(self.place(id)?)
    }

    /// The place among the entities of the one with an id.
    pub(super) fn place(&self, id: &Id) -> Option<usize> {
        self.entities.binary_search_by(|entity| entity.id.cmp(id)).ok()
    }

    /// The fact with an id.
    pub fn fact(&self, id: &Id) -> Option<&Fact> {
        let idx = self.facts.binary_search_by(|fact| fact.id.cmp(id)).ok()?;
        self.facts.get(idx)
    }

    /// Each round with its fact, in order of id: one walk for all of them, as both are sorted by it.
    pub fn round_facts(&self) -> impl Iterator<Item = (&Round, &Fact)> {
        let mut facts = self.facts.iter().peekable();
        self.rounds.iter().filter_map(move |round| {
            while facts.next_if(|fact| fact.id < round.id).is_some() {}
            Some((round, facts.next_if(|fact| fact.id == round.id)?))
        })
    }

    /// The round with an id.
    pub fn round(&self, id: &Id) -> Option<&Round> {
        let idx = self.rounds.binary_search_by(|round| round.id.cmp(id)).ok()?;
        self.rounds.get(idx)
    }

    /// The milestone with an id.
    pub fn milestone(&self, id: &Id) -> Option<&Milestone> {
        let idx = self.milestones.binary_search_by(|milestone| milestone.id.cmp(id)).ok()?;
        self.milestones.get(idx)
    }

    /// The growth series of a constellation.
    pub fn growth(&self, constellation: &Id) -> Option<&Growth> {
        self.growth.iter().find(|growth| growth.constellation == *constellation)
    }

    /// The facts about an entity that measure one thing, in order of id.
    pub fn measured(&self, about: &Id, measure: Measure) -> impl Iterator<Item = &Fact> {
        self.about(about).filter(move |fact| fact.measure == Some(measure))
    }

    /// The sources that whole tables rest on: exchange rates, launches, attempts by year.
    pub fn table_sources(&self) -> impl Iterator<Item = &Id> {
        let own = [&self.rates_source, &self.launch_years_source];
        own.into_iter().chain(self.manifests.iter().map(|manifest| &manifest.source))
    }

    /// The facts that cite a source, in order of id.
    pub fn resting_on(&self, source: &Id) -> Vec<&Fact> {
        self.facts.iter().filter(|fact| fact.sources().contains(&source)).collect()
    }

    /// The facts that cite each source, in order of id; one walk for a list of all sources.
    pub fn by_source(&self) -> BTreeMap<&Id, Vec<&Fact>> {
        let mut resting: BTreeMap<&Id, Vec<&Fact>> = BTreeMap::new();
        for fact in &self.facts {
            fact.sources().into_iter().for_each(|source| resting.entry(source).or_default().push(fact));
        }
        resting
    }

    /// Facts whose claims differ, in order of id.
    pub fn contested(&self) -> impl Iterator<Item = &Fact> {
        self.facts.iter().filter(|fact| fact.is_contested())
    }
}
