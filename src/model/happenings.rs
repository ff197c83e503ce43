//! Everything that has a date, whichever file it stands in: milestones, rounds, steps to a listing, policy, counts.

use super::entity::Country;
use super::{
    Dataset, Edtf, Entity, EntityKind, Event, Fact, Id, Measure, MeasureGroup, Milestone, Outcome, Policy, Round,
    RoundKind, Topic, Window, order,
};

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
    /// The place of its fact among all.
    pub place: usize,
    /// Whether its fact is contested.
    pub is_contested: bool,
    /// What it is the evidence of.
    pub record: Record<'a>,
    /// When, as exact as the source.
    pub date: Edtf,
    /// The days that date can mean.
    pub days: Window,
    /// How far it has come true.
    pub standing: Standing,
    /// How it ended; known of milestones, and of everything that is still a plan.
    pub outcome: Option<Outcome>,
    /// The organisation it concerns; nothing for the market as a whole.
    pub organisation: Option<&'a Id>,
    /// Where that organisation is at home.
    pub country: Option<Country>,
}

/// A fact by its places in the lists of the dataset, so that it can be kept beside them; a walk over very many looks up
/// nothing else.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dated {
    place: usize,
    is_contested: bool,
    record: Place,
    organisation: Option<usize>,
    country: Option<Country>,
    /// Nothing for a fact that has no date.
    when: Option<When>,
}

#[derive(Clone, Copy, Debug)]
struct When {
    date: Edtf,
    days: Window,
    standing: Standing,
    outcome: Option<Outcome>,
}

/// A record by its place among those of its kind.
#[derive(Clone, Copy, Debug)]
enum Place {
    Milestone(usize),
    Round(usize),
    Listing,
    Policy,
    Other,
}

impl Place {
    fn record(self, dataset: &Dataset) -> Option<Record<'_>> {
        Some(match self {
            Self::Milestone(place) => Record::Milestone(dataset.milestones.get(place)?),
            Self::Round(place) => Record::Round(dataset.rounds.get(place)?),
            Self::Listing => Record::Listing,
            Self::Policy => Record::Policy,
            Self::Other => Record::Other,
        })
    }
}

/// Every dated fact, oldest first.
pub fn happenings(dataset: &Dataset, policy: Policy) -> impl Iterator<Item = Happening<'_>> {
    dataset.dated(policy).iter().filter_map(|dated| happening(dataset, dated))
}

fn happening<'a>(dataset: &'a Dataset, dated: &Dated) -> Option<Happening<'a>> {
    let Dated { place, is_contested, country, .. } = *dated;
    let When { date, days, standing, outcome } = dated.when?;
    let fact = dataset.facts.get(place)?;
    let record = dated.record.record(dataset)?;
    let organisation = dated.organisation.and_then(|place| Some(&dataset.entities.get(place)?.id));
    Some(Happening { fact, place, is_contested, record, date, days, standing, outcome, organisation, country })
}

/// Every fact for [`Dataset`] to keep, by date; those without one first.
///
/// A policy other than the preferred one only changes the dates of facts with several claims.
pub(super) fn dated(dataset: &Dataset, policy: Policy) -> Vec<Dated> {
    let mut all = match policy {
        Policy::Preferred => undated(dataset),
        Policy::Lowest | Policy::Highest => dataset.dated(Policy::Preferred).to_vec(),
    };
    for dated in &mut all {
        let Some(fact) = dataset.facts.get(dated.place) else { continue };
        if policy == Policy::Preferred || dated.is_contested {
            dated.when = dated.record.record(dataset).and_then(|record| when(dataset, policy, fact, record));
        }
    }
    order::by_number(all, |dated| {
        let day = dated.when.map_or(i32::MIN, |when| when.days.middle().0);
        // Of one day, milestones come first and rounds next; of one kind, facts in order of id.
        let kind = match dated.record {
            Place::Milestone(_) => 0.0,
            Place::Round(_) => 1.0,
            Place::Listing | Place::Policy | Place::Other => 2.0,
        };
        (f64::from(day) * 3.0 + kind) * dataset.facts.len() as f64 + dated.place as f64
    })
}

/// Every fact with what it is about. Milestones, rounds and facts are sorted by id, so one walk finds which belong together.
fn undated(dataset: &Dataset) -> Vec<Dated> {
    let mut milestones = dataset.milestones.iter().enumerate().peekable();
    let mut rounds = dataset.rounds.iter().enumerate().peekable();
    // Facts that follow one another are mostly about the same.
    let mut subject: Option<(&Id, Option<usize>, Option<Country>)> = None;
    let dated = dataset.facts.iter().enumerate().map(|(place, fact)| {
        while milestones.next_if(|(_, milestone)| milestone.id < fact.id).is_some() {}
        while rounds.next_if(|(_, round)| round.id < fact.id).is_some() {}
        let record = if let Some((place, _)) = milestones.next_if(|(_, milestone)| milestone.id == fact.id) {
            Place::Milestone(place)
        } else if let Some((place, _)) = rounds.next_if(|(_, round)| round.id == fact.id) {
            Place::Round(place)
        } else {
            record(fact)
        };
        let (organisation, country) = match subject {
            Some((id, organisation, country)) if *id == fact.about => (organisation, country),
            _ => {
                let organisation = dataset.entity(&fact.about).and_then(|entity| dataset.place(entity.organisation()?));
                let country = organisation.and_then(|place| home(dataset.entities.get(place)?));
                subject = Some((&fact.about, organisation, country));
                (organisation, country)
            }
        };
        Dated { place, is_contested: fact.is_contested(), record, organisation, country, when: None }
    });
    dated.collect()
}

/// When a fact is dated, how far it has come true and how it ended; nothing without a date.
fn when(dataset: &Dataset, policy: Policy, fact: &Fact, record: Record<'_>) -> Option<When> {
    let claim = fact.claim(policy)?;
    let date = claim.date?;
    let reach = dataset.reach.newest();
    let standing = match record {
        Record::Milestone(milestone) if milestone.event == Event::Plan => Standing::Planned,
        Record::Round(round) if round.kind == RoundKind::Planned => Standing::Planned,
        Record::Round(round) if round.kind == RoundKind::Withdrawn => Standing::Withdrawn,
        Record::Milestone(_) | Record::Round(_) => Standing::Happened,
        _ if is_plan(fact) || claim.is_expected() || date.first() > reach => Standing::Planned,
        _ => Standing::Happened,
    };
    let outcome = match (record, standing) {
        (_, Standing::Planned) => Some(Outcome::Planned),
        (Record::Milestone(_), _) => Some(claim.outcome().unwrap_or(Outcome::Unknown)),
        _ => None,
    };
    Some(When { date, days: date.days(), standing, outcome })
}

/// Where an organisation is at home.
fn home(entity: &Entity) -> Option<Country> {
    match entity.kind {
        EntityKind::Organisation { country, .. } => Some(country),
        _ => None,
    }
}

fn record(fact: &Fact) -> Place {
    match (fact.topic, fact.measure.map(Measure::group)) {
        (Topic::Policy, _) => Place::Policy,
        (Topic::Listing, _) | (_, Some(MeasureGroup::Listing)) => Place::Listing,
        _ => Place::Other,
    }
}

/// Whether a fact states what is meant to be; a filing with a regulator is an act, whatever it asks for.
fn is_plan(fact: &Fact) -> bool {
    let is_aim = matches!(fact.measure, Some(Measure::IpoTarget | Measure::ValuationSought | Measure::Guidance));
    is_aim || (fact.topic == Topic::Target && fact.measure != Some(Measure::Filing))
}
