//! What rockets are: their specifications, and whether they have shown them.

use super::reuse::{self, Rung};
use super::{Dataset, Entity, EntityKind, Event, Fact, Id, Measure, MeasureGroup, Policy, Step, order};

/// Variants whose flights and landings the milestones hold under another programme.
const FLOWN_AS: [(&str, &str); 3] =
    [("starship-block-1", "starship"), ("starship-block-2", "starship"), ("zhuque-2e", "zhuque-2")];

/// How far a rocket has shown what it is meant to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shown {
    /// It has been launched.
    pub flown: bool,
    /// A stage of it has been landed or caught.
    pub landed: bool,
}

/// A rocket and what is specified of it.
#[derive(Clone, Debug)]
pub struct Described<'a> {
    /// The rocket.
    pub programme: &'a Entity,
    /// Its specifications, in order of id.
    specs: Vec<&'a Fact>,
}

impl<'a> Described<'a> {
    /// The specification that measures something; of several, the first by id.
    pub fn spec(&self, measure: Measure) -> Option<&'a Fact> {
        self.specs.iter().find(|fact| fact.measure == Some(measure)).copied()
    }

    /// The larger of its two payloads to low Earth orbit, in kilograms; 0 where none is known.
    pub fn largest_payload(&self, policy: Policy) -> f64 {
        let payloads = [Measure::PayloadExpendable, Measure::PayloadReusable].into_iter();
        payloads.filter_map(|measure| self.spec(measure)?.quantity(policy)).fold(0.0, f64::max)
    }
}

/// Programmes with at least one specification, the largest payload first.
pub fn described(dataset: &Dataset, policy: Policy) -> Vec<Described<'_>> {
    let is_spec = |fact: &&Fact| fact.measure.is_some_and(|it| it.group() == MeasureGroup::Specification);
    let programmes = dataset.entities.iter().filter(|entity| matches!(entity.kind, EntityKind::Programme { .. }));
    let described = programmes.filter_map(|programme| {
        let specs: Vec<&Fact> = dataset.about(&programme.id).filter(is_spec).collect();
        (!specs.is_empty()).then_some(Described { programme, specs })
    });
    order::by_number(described.collect(), |it| -it.largest_payload(policy))
}

/// How far a rocket has shown what it is meant to do, by the milestones.
pub fn shown(dataset: &Dataset, programme: &Id, policy: Policy) -> Shown {
    let flown_as = FLOWN_AS.iter().find(|(variant, _)| *programme == **variant);
    let id = flown_as.and_then(|(_, base)| Id::parse(base)).unwrap_or_else(|| programme.clone());
    let milestones = reuse::milestones(dataset, &id, policy);
    let rungs = reuse::ladder(&milestones);
    let landed =
        Step::ALL.iter().zip(rungs).any(|(step, rung)| *step == Step::Landing && matches!(rung, Rung::Reached(_)));
    Shown { flown: milestones.iter().any(|dated| dated.milestone.event == Event::Launch), landed }
}
