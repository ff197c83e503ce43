//! What rockets are: their specifications, and whether they have shown them.

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
    /// What specifies it, with the place among all facts; of several facts that measure the same, the first by id.
    pub specs: Vec<(usize, &'a Fact)>,
}

impl<'a> Described<'a> {
    /// The fact that measures something.
    pub fn spec(&self, measure: Measure) -> Option<&'a Fact> {
        self.specs.iter().map(|(_, fact)| *fact).find(|fact| fact.measure == Some(measure))
    }

    /// The larger of its two payloads to low Earth orbit, in kilograms; 0 where none is known.
    pub fn largest_payload(&self, policy: Policy) -> f64 {
        let payloads = [Measure::PayloadExpendable, Measure::PayloadReusable].into_iter();
        payloads.filter_map(|measure| self.spec(measure)?.quantity(policy)).fold(0.0, f64::max)
    }
}

/// Programmes with at least one specification, the largest payload first.
pub fn described(dataset: &Dataset, policy: Policy) -> Vec<Described<'_>> {
    let described = dataset.specified().chunk_by(|(a, _), (b, _)| a == b).filter_map(|own| {
        let programme = dataset.entities.get(own.first()?.0)?;
        let specs = own.iter().filter_map(|(_, place)| Some((*place, dataset.facts.get(*place)?))).collect();
        Some(Described { programme, specs })
    });
    order::by_number(described.collect(), |it| -it.largest_payload(policy))
}

/// The places of every programme that is specified and of each fact that specifies it, for [`Dataset`] to keep.
pub(super) fn specified(dataset: &Dataset) -> Vec<(usize, usize)> {
    let is_spec = |fact: &Fact| fact.measure.is_some_and(|it| it.group() == MeasureGroup::Specification);
    let programmes = dataset.entities.iter().enumerate();
    let programmes = programmes.filter(|(_, entity)| matches!(entity.kind, EntityKind::Programme { .. }));
    let of = |(programme, entity): (usize, &Entity)| {
        let mut measured = Vec::new();
        let mut is_first = |fact: &Fact| {
            let is_first = !measured.contains(&fact.measure);
            measured.push(fact.measure);
            is_first
        };
        let specs = dataset.places_about(&entity.id).filter(|(_, fact)| is_spec(fact) && is_first(fact));
        specs.map(|(place, _)| (programme, place)).collect::<Vec<_>>()
    };
    programmes.flat_map(of).collect()
}

/// How far a rocket has shown what it is meant to do, by the milestones.
pub fn shown(dataset: &Dataset, programme: &Id, policy: Policy) -> Shown {
    let flown_as = FLOWN_AS.iter().find(|(variant, _)| *programme == **variant);
    let id = flown_as.and_then(|(_, base)| Id::parse(base)).unwrap_or_else(|| programme.clone());
    let own =
        || dataset.milestones_of(&id).filter(|(_, fact)| fact.date(policy).is_some()).map(|(milestone, _)| milestone);
    Shown {
        flown: own().any(|milestone| milestone.event == Event::Launch),
        landed: own().any(|milestone| milestone.event != Event::Plan && milestone.steps.contains(&Step::Landing)),
    }
}
