//! Promised dates against what happened.

use super::interval::Interval;
use super::reuse::{self, Dated};
use super::{Dataset, Day, Edtf, Event, Id, Outcome, Policy, Step};

/// How a promise was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slip {
    /// It happened before the promised time; days from it to the first promised day.
    Early(Interval),
    /// It happened within the promised time.
    Kept,
    /// It happened after the promised time; days from the last promised day.
    Late(Interval),
    /// The dates are too vague to tell.
    Unclear,
    /// Not yet due when the data end; days left to the last promised day.
    Due(i32),
    /// Due and not known to have happened; days since the last promised day, up to where the data reach.
    Overdue(i32),
}

/// Measures a promised date against the actual one, or against the last day the data reach.
///
/// A promise of a month, quarter or year is kept until its last day.
///
/// ```
/// use perigee::model::{Day, Edtf, interval::Interval, slips::{Slip, slip}};
/// let [quarter, flight] = ["2026-04/2026-06", "2026-08-18"].map(|date| Edtf::parse(date).unwrap());
/// let reach = Day::from_ymd(2026, 10, 10).unwrap();
/// assert_eq!(slip(quarter, Some(flight), reach), Slip::Late(Interval { least: 49, most: 49 }));
/// assert_eq!(slip(quarter, None, reach), Slip::Overdue(102));
/// let year = Edtf::parse("2026").unwrap();
/// assert_eq!((slip(year, Some(flight), reach), slip(year, None, reach)), (Slip::Kept, Slip::Due(82)));
/// ```
pub fn slip(promised: Edtf, actual: Option<Edtf>, reach: Day) -> Slip {
    let due = promised.last();
    match actual {
        None if reach <= due => Slip::Due(due.0 - reach.0),
        None => Slip::Overdue(reach.0 - due.0),
        Some(date) if date.first() > due => Slip::Late(Interval::between(Edtf::from(due), date)),
        Some(date) if date.last() < promised.first() => {
            Slip::Early(Interval::between(date, Edtf::from(promised.first())))
        }
        Some(date) if promised.first() <= date.first() && date.last() <= due => Slip::Kept,
        Some(_) => Slip::Unclear,
    }
}

/// A promise, what came of it, and how far apart they are.
#[derive(Clone, Copy, Debug)]
pub struct Promise<'a> {
    /// The milestone that holds the promise.
    pub plan: Dated<'a>,
    /// The rung promised; the next flight where none is named.
    pub step: Option<Step>,
    /// When it was said, by the first dated source of it; unknown without evidence.
    pub said: Option<Edtf>,
    /// What kept it.
    pub met: Option<Dated<'a>>,
    /// How far apart they are.
    pub slip: Slip,
}

/// The promises of a programme, by when they fall due: one for each rung a plan names, or for the next flight.
pub fn promises<'a>(dataset: &'a Dataset, programme: &Id, policy: Policy) -> Vec<Promise<'a>> {
    let milestones = reuse::milestones(dataset, programme, policy);
    let plans = milestones.iter().filter(|dated| dated.milestone.event == Event::Plan);
    plans
        .flat_map(|plan| {
            let named = plan.milestone.steps.iter().copied().map(Some);
            let next = plan.milestone.steps.is_empty().then_some(None);
            named.chain(next).map(|step| promise(dataset, &milestones, *plan, step, policy))
        })
        .collect()
}

fn promise<'a>(
    dataset: &'a Dataset,
    milestones: &[Dated<'a>],
    plan: Dated<'a>,
    step: Option<Step>,
    policy: Policy,
) -> Promise<'a> {
    let said = said(dataset, &plan, policy);
    let has_flown = |dated: &&Dated<'a>| {
        let event = dated.milestone.event;
        dated.outcome != Outcome::Planned && matches!(event, Event::Launch | Event::Landing | Event::Reflight)
    };
    let met = match (step, said) {
        (Some(step), _) => milestones
            .iter()
            .find(|dated| dated.milestone.event != Event::Plan && dated.milestone.steps.contains(&step)),
        (None, Some(said)) => milestones.iter().filter(has_flown).find(|dated| dated.date.first() > said.last()),
        (None, None) => None,
    };
    let slip = slip(plan.date, met.map(|dated| dated.date), dataset.reach.milestones);
    Promise { plan, step, said, met: met.copied(), slip }
}

/// The date of the first dated source of the promise.
fn said(dataset: &Dataset, plan: &Dated<'_>, policy: Policy) -> Option<Edtf> {
    let citations = plan.fact.claim(policy)?.citations.iter();
    citations.filter_map(|citation| dataset.source(&citation.source)?.date).min_by_key(|date| date.first())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_later_flight_never_slips_less(due in 0i32..20_000, first in 0i32..20_000, more in 0i32..2_000) {
            let days = |slip: Slip| match slip {
                Slip::Late(by) => f64::from(by.least),
                Slip::Early(by) => -f64::from(by.most),
                _ => 0.0,
            };
            let of = |actual: i32| days(slip(Edtf::from(Day(due)), Some(Edtf::from(Day(actual))), Day(30_000)));
            prop_assert!(of(first) <= of(first + more));
            prop_assert_eq!(of(first), f64::from(first - due));
        }
    }
}
