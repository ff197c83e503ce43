//! What is worked out from a fact: sums, conversions, growth series, rates, shares and steps.

use super::{Currency, Dataset, Fact, Id, Policy, RoundKind, Step, reuse};

/// Something the page works out from a fact, or the reason why it is left out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Use<'a> {
    /// Added to an organisation's sum of disclosed rounds.
    Summed(&'a Id),
    /// Counted among an organisation's rounds; with no amount it adds nothing to the sum.
    Undisclosed(&'a Id),
    /// Its money is in another round, so it is summed only where that one is not shown.
    Overlapping(&'a Id),
    /// Shown, and never added to money raised.
    Apart(RoundKind),
    /// Converted into the other currency at the mean rate of its date.
    Converted(Currency),
    /// The series of satellites launched.
    Launched(&'a Id),
    /// The series of satellites in orbit.
    InOrbit(&'a Id),
    /// Satellites launched per period, worked out from the series.
    Rate(&'a Id),
    /// The first to reach a step.
    Reached(&'a Id, Step),
    /// The promise of a step.
    Promised(&'a Id, Step),
}

/// Everything worked out from a fact, in the order of the domain: money, satellites, rockets.
///
/// Every round is in exactly one of the first four cases, so a sum can be checked from its parts: the total of an
/// organisation is the sum over its facts with [`Use::Summed`].
pub fn uses<'a>(dataset: &'a Dataset, fact: &'a Fact) -> Vec<Use<'a>> {
    let mut uses = Vec::new();
    if let Some(round) = dataset.round(&fact.id) {
        let is_disclosed = fact.quantity(Policy::Preferred).is_some();
        uses.push(match (&round.overlaps, round.kind.is_raised()) {
            (_, false) => Use::Apart(round.kind),
            (Some(other), true) => Use::Overlapping(other),
            (None, true) if is_disclosed => Use::Summed(&round.organisation),
            (None, true) => Use::Undisclosed(&round.organisation),
        });
    }
    if let Some(reported) = fact.claim(Policy::Preferred).and_then(|claim| claim.quantity()?.currency()) {
        uses.push(Use::Converted(reported));
    }
    for growth in &dataset.growth {
        if growth.launched == fact.id {
            uses.extend([Use::Launched(&growth.constellation), Use::Rate(&growth.constellation)]);
        }
        if growth.in_orbit.as_ref() == Some(&fact.id) {
            uses.push(Use::InOrbit(&growth.constellation));
        }
    }
    if let Some(milestone) = dataset.milestone(&fact.id) {
        let rungs = reuse::ladder(&reuse::milestones(dataset, &milestone.programme, Policy::Preferred));
        for (step, rung) in Step::ALL.into_iter().zip(rungs) {
            match rung {
                reuse::Rung::Reached(dated) if dated.fact.id == fact.id => {
                    uses.push(Use::Reached(&milestone.programme, step));
                }
                reuse::Rung::Promised(dated) if dated.fact.id == fact.id => {
                    uses.push(Use::Promised(&milestone.programme, step));
                }
                _ => {}
            }
        }
    }
    uses
}
