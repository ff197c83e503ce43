//! The record of bringing stages back: attempts, outcomes and streaks.

use super::reuse::{self, Dated};
use super::{Dataset, Day, Event, Fact, Id, Measure, Method, Outcome, Policy, order};

/// Programmes of whose many landings the milestones name only some; a streak over those would mean nothing.
const SELECTED: [&str; 3] = ["electron", "falcon-9", "falcon-heavy"];

/// What was counted about landings by others, in the order tables show it.
pub const PUBLISHED: [Measure; 5] =
    [Measure::Landings, Measure::LandingStreak, Measure::Reflights, Measure::FlightsOfOneBooster, Measure::Turnaround];

/// Attempts by how they ended, and successes in a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// All attempts.
    pub attempts: usize,
    /// Those that worked.
    pub successes: usize,
    /// Those that worked in part.
    pub partial: usize,
    /// Those that failed.
    pub failures: usize,
    /// Those whose result nobody published.
    pub unknown: usize,
    /// Successes in a row up to the last attempt.
    pub streak: usize,
    /// The most successes in a row.
    pub longest: usize,
}

/// Counts outcomes, oldest first; what is only planned is no attempt, and anything but a success ends a streak.
///
/// ```
/// use perigee::model::Outcome::{Failure, Planned, Success};
/// let tally = perigee::model::recovery::tally(&[Failure, Success, Success, Failure, Success, Planned]);
/// assert_eq!((tally.attempts, tally.successes, tally.failures), (5, 3, 2));
/// assert_eq!((tally.streak, tally.longest), (1, 2));
/// ```
pub fn tally(outcomes: &[Outcome]) -> Tally {
    let mut tally = Tally::default();
    for outcome in outcomes {
        match outcome {
            Outcome::Success => tally.successes += 1,
            Outcome::Partial => tally.partial += 1,
            Outcome::Failure => tally.failures += 1,
            Outcome::Unknown => tally.unknown += 1,
            Outcome::Planned => continue,
        }
        tally.attempts += 1;
        tally.streak = if *outcome == Outcome::Success { tally.streak + 1 } else { 0 };
        tally.longest = tally.longest.max(tally.streak);
    }
    tally
}

/// The attempts of a programme to bring a stage back, oldest first.
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

/// Whether the milestones name only some of a programme's attempts.
pub fn is_selection(programme: &Id) -> bool {
    SELECTED.iter().any(|selected| *programme == **selected)
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
        fn attempts_are_the_sum_over_outcomes_and_streaks_fit_in_successes(
            outcomes in prop::collection::vec(prop::sample::select(Outcome::ALL.to_vec()), 0..40),
        ) {
            let tally = tally(&outcomes);
            let sum = tally.successes + tally.partial + tally.failures + tally.unknown;
            prop_assert_eq!(tally.attempts, sum);
            prop_assert!(tally.streak <= tally.longest && tally.longest <= tally.successes);
        }
    }
}
