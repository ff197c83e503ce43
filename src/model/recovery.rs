//! The record of bringing stages back: attempts, outcomes and streaks.
//!
//! One rule for every programme. An attempt is an orbital-class first stage that set out to come down under control after a
//! launch. It brought a stage back when it worked by any method but a splashdown: that is a test which leaves the stage in
//! the sea, fished out afterwards or not.

use super::reuse::{self, Dated};
use super::{Dataset, Day, EntityKind, Event, Fact, Id, Measure, Method, Outcome, Policy, order};

/// What was counted about landings by others, in the order tables show it.
pub const PUBLISHED: [Measure; 5] =
    [Measure::Landings, Measure::LandingStreak, Measure::Reflights, Measure::FlightsOfOneBooster, Measure::Turnaround];

/// Attempts by how they ended, and stages brought back in a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All attempts.
    pub attempts: usize,
    /// Those that brought a stage back.
    pub recovered: usize,
    /// Those that ended in a soft splashdown.
    pub splashdowns: usize,
    /// Those that worked in part.
    pub partial: usize,
    /// Those that failed.
    pub failures: usize,
    /// Those whose result nobody published.
    pub unknown: usize,
    /// Stages brought back in a row up to the last attempt.
    pub streak: usize,
    /// The most stages brought back in a row.
    pub longest: usize,
}

/// Whether an attempt that ended in this way by this method brought a stage back.
pub fn is_recovery(outcome: Outcome, method: Option<Method>) -> bool {
    outcome == Outcome::Success && method != Some(Method::Sea)
}

/// Whether an attempt ended in a soft splashdown.
pub fn is_splashdown(outcome: Outcome, method: Option<Method>) -> bool {
    outcome == Outcome::Success && method == Some(Method::Sea)
}

/// Counts attempts, oldest first; what is only planned is none, and anything but a stage brought back ends a row.
///
/// ```
/// use perigee::model::Method::{Sea, Tower};
/// use perigee::model::Outcome::{Failure, Planned, Success};
/// let (caught, splashed, missed) = ((Success, Some(Tower)), (Success, Some(Sea)), (Failure, Some(Tower)));
/// let tally = perigee::model::recovery::tally(&[splashed, caught, caught, missed, caught, (Planned, None)]);
/// assert_eq!((tally.attempts, tally.recovered, tally.splashdowns, tally.failures), (5, 3, 1, 1));
/// assert_eq!((tally.streak, tally.longest), (1, 2));
/// ```
pub fn tally(attempts: &[(Outcome, Option<Method>)]) -> Tally {
    let mut tally = Tally::default();
    for (outcome, method) in attempts {
        let is_back = is_recovery(*outcome, *method);
        match outcome {
            Outcome::Success if is_back => tally.recovered += 1,
            Outcome::Success => tally.splashdowns += 1,
            Outcome::Partial => tally.partial += 1,
            Outcome::Failure => tally.failures += 1,
            Outcome::Unknown => tally.unknown += 1,
            Outcome::Planned => continue,
        }
        tally.attempts += 1;
        tally.streak = if is_back { tally.streak + 1 } else { 0 };
        tally.longest = tally.longest.max(tally.streak);
    }
    tally
}

/// The record of some attempts, oldest first.
pub fn tally_of(attempts: &[Dated<'_>]) -> Tally {
    let ends: Vec<_> = attempts.iter().map(|dated| (dated.outcome, dated.milestone.method)).collect();
    tally(&ends)
}

/// The landing attempts of a programme, oldest first.
pub fn attempts<'a>(dataset: &'a Dataset, programme: &Id, policy: Policy) -> Vec<Dated<'a>> {
    let mut milestones = reuse::milestones(dataset, programme, policy);
    milestones.retain(|dated| dated.milestone.event == Event::Landing);
    milestones
}

/// The methods tried, in their own order, each with its attempts.
pub fn by_method<'a>(attempts: &[Dated<'a>]) -> Vec<(Option<Method>, Vec<Dated<'a>>)> {
    let all = Method::ALL.into_iter().map(Some).chain([None]);
    all.map(|method| (method, attempts.iter().filter(|dated| dated.milestone.method == method).copied().collect()))
        .filter(|(_, tried): &(_, Vec<_>)| !tried.is_empty())
        .collect()
}

/// Whether the milestones name only some of a programme's attempts; a streak over those would mean nothing.
pub fn is_selection(dataset: &Dataset, programme: &Id) -> bool {
    let kind = dataset.entity(programme).map(|entity| &entity.kind);
    matches!(kind, Some(EntityKind::Programme { names_some_landings: true, .. }))
}

/// The latest count by others, up to a day, of one thing about a programme's landings.
pub fn published<'a>(
    dataset: &'a Dataset,
    programme: &Id,
    measure: Measure,
    policy: Policy,
    to: Day,
) -> Option<&'a Fact> {
    let is_known = |fact: &&Fact| fact.date(policy).is_some_and(|date| date.last() <= to);
    let facts: Vec<&Fact> = dataset.measured(programme, measure).filter(is_known).collect();
    order::by_number(facts, |fact| fact.date(policy).map_or(0.0, |date| f64::from(date.last().0))).pop()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn attempts_are_the_sum_over_outcomes_and_streaks_fit_in_stages_brought_back(
            outcomes in prop::collection::vec(prop::sample::select(Outcome::ALL.to_vec()), 0..40),
            methods in prop::collection::vec(prop::sample::select(vec![None, Some(Method::Sea), Some(Method::Tower)]), 40),
        ) {
            let attempts: Vec<_> = outcomes.into_iter().zip(methods).collect();
            let tally = tally(&attempts);
            let sum = tally.recovered + tally.splashdowns + tally.partial + tally.failures + tally.unknown;
            prop_assert_eq!(tally.attempts, sum);
            prop_assert!(tally.streak <= tally.longest && tally.longest <= tally.recovered);
        }
    }
}
