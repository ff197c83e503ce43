//! Everything that has a date, whichever file it stands in: milestones, rounds, steps to a listing, policy, counts.

use super::entity::Country;
use super::{
    Dataset, Day, Edtf, EntityKind, Event, Fact, Id, Measure, MeasureGroup, Milestone, Outcome, Policy, Round,
    RoundKind, Topic, order,
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
    /// How far it has come true.
    pub standing: Standing,
    /// How it ended; known of milestones, and of everything that is still a plan.
    pub outcome: Option<Outcome>,
    /// The organisation it concerns; nothing for the market as a whole.
    pub organisation: Option<&'a Id>,
    /// Where that organisation is at home.
    pub country: Option<Country>,
}

/// A dated fact by its places in the lists of the dataset, so that it can be kept beside them.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dated {
    place: usize,
    is_contested: bool,
    record: Place,
    about: Option<usize>,
    country: Option<Country>,
    date: Edtf,
    standing: Standing,
    outcome: Option<Outcome>,
}

/// A record by its place among those of its kind.
#[derive(Clone, Copy, Debug)]
enum Place {
    Milestone(usize),
    Round(usize),
    None,
}

/// Every dated fact, oldest first.
pub fn happenings(dataset: &Dataset, policy: Policy) -> impl Iterator<Item = Happening<'_>> {
    dataset.dated(policy).iter().filter_map(|dated| happening(dataset, dated))
}

fn happening<'a>(dataset: &'a Dataset, dated: &Dated) -> Option<Happening<'a>> {
    let Dated { place, is_contested, date, standing, outcome, country, .. } = *dated;
    let fact = dataset.facts.get(place)?;
    let record = match dated.record {
        Place::Milestone(place) => Record::Milestone(dataset.milestones.get(place)?),
        Place::Round(place) => Record::Round(dataset.rounds.get(place)?),
        Place::None => record(fact),
    };
    let organisation = dated.about.and_then(|place| dataset.entities.get(place)?.organisation());
    Some(Happening { fact, place, is_contested, record, date, standing, outcome, organisation, country })
}

/// The same for [`Dataset`] to keep. Milestones, rounds and facts are sorted by id, so one walk finds which belong together.
pub(super) fn dated(dataset: &Dataset, policy: Policy) -> Vec<Dated> {
    let reach = dataset.reach.rounds.max(dataset.reach.milestones).max(dataset.reach.launches);
    let mut milestones = dataset.milestones.iter().enumerate().peekable();
    let mut rounds = dataset.rounds.iter().enumerate().peekable();
    // Of one day, milestones come first and rounds next.
    let (mut first, mut next, mut last) = (Vec::new(), Vec::new(), Vec::new());
    // Facts that follow one another are mostly about the same.
    let mut subject: Option<(&Id, Option<usize>, Option<Country>)> = None;
    for (place, fact) in dataset.facts.iter().enumerate() {
        while milestones.next_if(|(_, milestone)| milestone.id < fact.id).is_some() {}
        while rounds.next_if(|(_, round)| round.id < fact.id).is_some() {}
        let (among, record, of) = if let Some((place, milestone)) = milestones.next_if(|(_, it)| it.id == fact.id) {
            (&mut first, Record::Milestone(milestone), Place::Milestone(place))
        } else if let Some((place, round)) = rounds.next_if(|(_, it)| it.id == fact.id) {
            (&mut next, Record::Round(round), Place::Round(place))
        } else {
            (&mut last, record(fact), Place::None)
        };
        let Some((date, standing, outcome)) = standing(policy, reach, fact, record) else { continue };
        let (about, country) = match subject {
            Some((id, about, country)) if *id == fact.about => (about, country),
            _ => {
                let about = dataset.place(&fact.about);
                let country = about.and_then(|place| home(dataset, dataset.entities.get(place)?.organisation()?));
                subject = Some((&fact.about, about, country));
                (about, country)
            }
        };
        let is_contested = fact.is_contested();
        among.push(Dated { place, is_contested, record: of, about, country, date, standing, outcome });
    }
    first.extend(next);
    first.extend(last);
    order::by_number(first, |dated| f64::from(dated.date.middle().0))
}

/// When a fact is dated, how far it has come true and how it ended; nothing without a date.
fn standing(policy: Policy, reach: Day, fact: &Fact, record: Record<'_>) -> Option<(Edtf, Standing, Option<Outcome>)> {
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
    Some((date, standing, outcome))
}

/// Where an organisation is at home.
fn home(dataset: &Dataset, organisation: &Id) -> Option<Country> {
    match dataset.entity(organisation)?.kind {
        EntityKind::Organisation { country, .. } => Some(country),
        _ => None,
    }
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
