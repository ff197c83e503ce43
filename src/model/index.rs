//! What is worked out of a dataset once and then looked up, as its facts never change.
//!
//! It holds places in the dataset's lists, never a record, and is no part of what the dataset says: a copy starts without
//! it, so whoever changes a copy does so before anything asks it.

use super::happenings::{Dated, dated};
use super::specs::specified;
use super::{Dataset, EntityKind, Fact, Id, Lang, Milestone, Policy, order};
use std::sync::OnceLock;

/// What was looked up of a dataset so far.
#[derive(Debug, Default)]
pub struct Index {
    by_subject: OnceLock<Vec<usize>>,
    dated: [OnceLock<Vec<Dated>>; 3],
    by_name: [OnceLock<Vec<usize>>; 2],
    cited: OnceLock<Cited>,
    by_programme: OnceLock<Vec<(usize, usize)>>,
    specified: OnceLock<Vec<(usize, usize)>>,
}

/// The places of the sources of every fact.
#[derive(Debug)]
struct Cited {
    /// Those of the first fact, then those of the next, in one list: very many are walked.
    sources: Vec<usize>,
    /// Where in it those of a fact end.
    ends: Vec<usize>,
}

impl Clone for Index {
    fn clone(&self) -> Self {
        Self::default()
    }
}

impl PartialEq for Index {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// The places of some texts, in the order of the texts; equal ones keep theirs.
fn sorted<'a>(texts: impl Iterator<Item = (usize, &'a str)>) -> Vec<usize> {
    let texts = order::by_text(texts.collect(), |(_, text)| text);
    texts.into_iter().map(|(place, _)| place).collect()
}

impl Dataset {
    /// The facts about an entity, in order of id.
    pub fn about(&self, about: &Id) -> impl Iterator<Item = &Fact> {
        self.places_about(about).map(|(_, fact)| fact)
    }

    /// The same with their places among all facts.
    pub(super) fn places_about(&self, about: &Id) -> impl Iterator<Item = (usize, &Fact)> {
        let subjects = || self.facts.iter().map(|fact| fact.about.as_str()).enumerate();
        let places = self.index.by_subject.get_or_init(|| sorted(subjects()));
        let is_before = |place: &usize| self.facts.get(*place).is_some_and(|fact| fact.about < *about);
        let own = places.iter().skip(places.partition_point(is_before));
        let facts = own.filter_map(|place| Some((*place, self.facts.get(*place)?)));
        facts.take_while(move |(_, fact)| fact.about == *about)
    }

    /// The organisation of a name.
    pub fn organisation_named(&self, name: &str, lang: Lang) -> Option<&Id> {
        let [english, chinese] = &self.index.by_name;
        let places = lang.pick(english, chinese).get_or_init(|| {
            let all = self.entities.iter().enumerate();
            let organisations = all.filter(|(_, entity)| matches!(entity.kind, EntityKind::Organisation { .. }));
            sorted(organisations.map(|(place, entity)| (place, entity.name.get(lang))))
        });
        let is_before = |place: &usize| self.entities.get(*place).is_some_and(|it| it.name.get(lang) < name);
        let entity = self.entities.get(*places.get(places.partition_point(is_before))?)?;
        (entity.name.get(lang) == name).then_some(&entity.id)
    }

    /// The sources of some facts, given by their places, each once, in order: for very many facts.
    pub fn cited(&self, facts: impl Iterator<Item = usize>) -> Vec<Id> {
        let all = self.index.cited.get_or_init(|| self.all_cited());
        let (mut met, mut cited) = (vec![false; self.sources.len()], Vec::new());
        for fact in facts {
            let start = fact.checked_sub(1).and_then(|before| all.ends.get(before)).copied().unwrap_or_default();
            let own = all.ends.get(fact).and_then(|end| all.sources.get(start..*end)).unwrap_or_default();
            for source in own {
                if let Some(is_met) = met.get_mut(*source).filter(|is_met| !**is_met) {
                    *is_met = true;
                    cited.push(*source);
                }
            }
        }
        cited.into_iter().filter_map(|place| Some(self.sources.get(place)?.id.clone())).collect()
    }

    fn all_cited(&self) -> Cited {
        let place_of = |id: &Id| self.sources.binary_search_by(|source| source.id.cmp(id)).ok();
        let mut sources = Vec::new();
        let ends = self.facts.iter().map(|fact| {
            sources.extend(fact.sources().into_iter().filter_map(place_of));
            sources.len()
        });
        let ends = ends.collect();
        Cited { sources, ends }
    }

    /// The milestones of a programme, each with its fact, in order of id.
    pub fn milestones_of(&self, programme: &Id) -> impl Iterator<Item = (&Milestone, &Fact)> {
        let places = self.index.by_programme.get_or_init(|| self.by_programme());
        let is_before =
            |(place, _): &(usize, usize)| self.milestones.get(*place).is_some_and(|it| it.programme < *programme);
        let own = places.iter().skip(places.partition_point(is_before));
        let own = own.filter_map(|(milestone, fact)| Some((self.milestones.get(*milestone)?, self.facts.get(*fact)?)));
        own.take_while(move |(milestone, _)| milestone.programme == *programme)
    }

    /// The places of every milestone and of its fact, programme by programme.
    fn by_programme(&self) -> Vec<(usize, usize)> {
        let mut facts = self.facts.iter().enumerate().peekable();
        // Both are sorted by id, so one walk finds which belong together.
        let places = self.milestones.iter().enumerate().filter_map(|(place, milestone)| {
            while facts.next_if(|(_, fact)| fact.id < milestone.id).is_some() {}
            let (fact, _) = facts.next_if(|(_, fact)| fact.id == milestone.id)?;
            Some((milestone.programme.as_str(), place, fact))
        });
        let places = order::by_text(places.collect(), |(programme, ..)| programme);
        places.into_iter().map(|(_, milestone, fact)| (milestone, fact)).collect()
    }

    /// The places of every programme that is specified and of each fact that specifies it, programme by programme.
    pub(super) fn specified(&self) -> &[(usize, usize)] {
        self.index.specified.get_or_init(|| specified(self))
    }

    /// Every fact as a claim policy dates it, oldest first.
    pub(super) fn dated(&self, policy: Policy) -> &[Dated] {
        let [preferred, lowest, highest] = &self.index.dated;
        let kept = match policy {
            Policy::Preferred => preferred,
            Policy::Lowest => lowest,
            Policy::Highest => highest,
        };
        kept.get_or_init(|| dated(self, policy))
    }
}
