//! Milestones on the way to flying a rocket again, and the ladder they form.

use super::interval::Interval;
use super::{Dataset, Edtf, Fact, Id, Lang, Policy, Text, order};
use serde::{Deserialize, Serialize};

/// How an event ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Outcome {
    /// It did what it set out to do.
    Success,
    /// One main goal of several was met.
    Partial,
    /// It failed.
    Failure,
    /// It was announced.
    Planned,
    /// Nobody published the result.
    Unknown,
}

impl Outcome {
    /// Every outcome, best first.
    pub const ALL: [Self; 5] = [Self::Success, Self::Partial, Self::Failure, Self::Planned, Self::Unknown];

    /// Its word in the data and in links.
    pub fn code(self) -> &'static str {
        match self {
            Self::Success => "success",
            Self::Partial => "partial",
            Self::Failure => "failure",
            Self::Planned => "planned",
            Self::Unknown => "unknown",
        }
    }

    /// In one word.
    pub fn in_words(self, lang: Lang) -> &'static str {
        match self {
            Self::Success => lang.pick("success", "成功"),
            Self::Partial => lang.pick("partial success", "部分成功"),
            Self::Failure => lang.pick("failure", "失败"),
            Self::Planned => lang.pick("planned", "计划"),
            Self::Unknown => lang.pick("result not published", "结果未公布"),
        }
    }
}

/// What kind of event a milestone is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Event {
    /// An engine on a test stand.
    EngineTest,
    /// A stage fired while held down.
    StaticFire,
    /// A vertical take-off and landing of a test stage.
    Hop,
    /// A launch of the rocket or of a prototype.
    Launch,
    /// An orbital-class first stage on its way down after a launch, to be brought back or to splash down under control.
    Landing,
    /// A recovered stage that flew again.
    Reflight,
    /// A record in reuse.
    Record,
    /// An accident on the ground.
    Accident,
    /// A promise.
    Plan,
    /// A stage that had splashed down, lifted from the sea.
    Salvage,
}

/// How a stage is brought back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Method {
    /// On legs, on land.
    LegsLand,
    /// On legs, on a ship.
    LegsShip,
    /// Into a net on a ship.
    NetShip,
    /// Into the arms of a tower.
    Tower,
    /// Under a parachute.
    Parachute,
    /// Caught by a helicopter.
    Helicopter,
    /// A controlled touchdown on the open sea, which brings no stage back.
    Sea,
}

impl Method {
    /// Every method, in the order tables show them.
    pub const ALL: [Self; 7] =
        [Self::LegsLand, Self::LegsShip, Self::NetShip, Self::Tower, Self::Parachute, Self::Helicopter, Self::Sea];
}

/// A rung of the ladder to reuse, lowest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Step {
    /// A full-duration run of the main engine.
    EngineTest,
    /// The first vertical take-off and landing of a test stage.
    Hop,
    /// The first such flight above 1 km.
    HighHop,
    /// The first launch, whatever its outcome.
    FirstLaunch,
    /// The first time in orbit.
    FirstOrbit,
    /// The first try to bring an orbital-class first stage back.
    RecoveryAttempt,
    /// The first one that worked.
    Landing,
    /// The first flight of a recovered stage.
    Reflight,
    /// The tenth reflight of one stage.
    TenthReflight,
}

impl Step {
    /// Every rung, lowest first.
    pub const ALL: [Self; 9] = [
        Self::EngineTest,
        Self::Hop,
        Self::HighHop,
        Self::FirstLaunch,
        Self::FirstOrbit,
        Self::RecoveryAttempt,
        Self::Landing,
        Self::Reflight,
        Self::TenthReflight,
    ];
}

/// One dated event of one programme; its outcome and date are the fact of the same id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Milestone {
    /// Its identifier, also that of its fact.
    pub id: Id,
    /// Whose way it is part of.
    pub programme: Id,
    /// What flew or was tested.
    pub vehicle: Text,
    /// What happened.
    pub event: Event,
    /// The rungs this event was the first to reach, or promises to.
    pub steps: Vec<Step>,
    /// How the stage was to come back, for landings.
    pub method: Option<Method>,
}

/// A milestone with its fact and date, as a view sees it.
#[derive(Clone, Copy, Debug)]
pub struct Dated<'a> {
    /// The milestone.
    pub milestone: &'a Milestone,
    /// Its fact.
    pub fact: &'a Fact,
    /// When, as exact as the source.
    pub date: Edtf,
    /// How it ended.
    pub outcome: Outcome,
}

/// One rung of one programme: what was reached, or else what is promised.
#[derive(Clone, Copy, Debug)]
pub enum Rung<'a> {
    /// The event that first reached it.
    Reached(Dated<'a>),
    /// Not reached; the latest promise for it.
    Promised(Dated<'a>),
    /// Nothing known.
    Empty,
}

/// A programme's milestones, oldest first.
pub fn milestones<'a>(dataset: &'a Dataset, programme: &Id, policy: Policy) -> Vec<Dated<'a>> {
    let dated = dataset.milestones_of(programme).filter_map(|(milestone, fact)| {
        let claim = fact.claim(policy)?;
        Some(Dated { milestone, fact, date: claim.date?, outcome: claim.outcome().unwrap_or(Outcome::Unknown) })
    });
    order::by_number(dated.collect(), |dated: &Dated<'_>| f64::from(dated.date.middle().0))
}

/// The ladder of one programme, one rung for each of [`Step::ALL`].
pub fn ladder<'a>(milestones: &[Dated<'a>]) -> [Rung<'a>; Step::ALL.len()] {
    Step::ALL.map(|step| {
        let mut on_step = milestones.iter().filter(|dated| dated.milestone.steps.contains(&step));
        let reached = on_step.clone().find(|dated| dated.milestone.event != Event::Plan);
        match reached {
            Some(dated) => Rung::Reached(*dated),
            None => on_step
                .rfind(|dated| dated.milestone.event == Event::Plan)
                .map_or(Rung::Empty, |dated| Rung::Promised(*dated)),
        }
    })
}

/// The rung reached last before another one, and the time from it; nothing for the first.
///
/// Before means earlier in time, not lower on the ladder: Starship landed before it reached orbit. Rungs of one date
/// follow the ladder.
pub fn step_before(rungs: &[Rung<'_>; Step::ALL.len()], step: Step) -> Option<(Step, Interval)> {
    let reached = Step::ALL.into_iter().zip(rungs).filter_map(|(at, rung)| match rung {
        Rung::Reached(dated) => Some((at, dated.date)),
        Rung::Promised(_) | Rung::Empty => None,
    });
    let (_, date) = reached.clone().find(|(at, _)| *at == step)?;
    let before = reached.filter(|(at, other)| (other.middle(), *at) < (date.middle(), step));
    let (last, from) = before.max_by_key(|(at, other)| (other.middle(), *at))?;
    Some((last, Interval::between(from, date)))
}
