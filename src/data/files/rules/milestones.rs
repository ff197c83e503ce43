//! Rungs.

use super::{Problem, Report};
use crate::model::{Claim, Dataset, Day, Edtf, Event, Id, Milestone, Outcome, Policy, Step};
use std::collections::{BTreeMap, BTreeSet};

/// A programme's first landing attempt is its first recovery attempt, so that the ladder and the record of recovery agree.
pub fn first_attempts(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let mut first: BTreeMap<&Id, (Day, &Milestone)> = BTreeMap::new();
    for milestone in dataset.milestones.iter().filter(|milestone| milestone.event == Event::Landing) {
        let date = dataset.fact(&milestone.id).and_then(|fact| fact.date(Policy::Preferred));
        if let Some(day) = date.map(Edtf::first) {
            let earliest = first.entry(&milestone.programme).or_insert((day, milestone));
            if day < earliest.0 {
                *earliest = (day, milestone);
            }
        }
    }
    for (_, milestone) in first.into_values().filter(|(_, it)| !it.steps.contains(&Step::RecoveryAttempt)) {
        Report::new("milestones.json", milestone.id.as_str(), problems).add(
            "steps",
            "without `recovery-attempt`",
            "that rung, as no landing attempt of the programme is earlier",
        );
    }
}

/// Each rung is reached once per programme, and none by a failure that cannot reach it.
pub fn rungs(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let mut reached: BTreeSet<(&Id, Step)> = BTreeSet::new();
    for milestone in dataset.milestones.iter().filter(|milestone| milestone.event != Event::Plan) {
        let outcome = dataset.fact(&milestone.id).and_then(|fact| fact.claims.first()).and_then(Claim::outcome);
        let mut report = Report::new("milestones.json", milestone.id.as_str(), problems);
        for (idx, step) in milestone.steps.iter().enumerate() {
            let field = format!("steps[{idx}]");
            if !reached.insert((&milestone.programme, *step)) {
                report.add(&field, "a rung another event reached", "each rung once per programme");
            }
            let failed = matches!(outcome, Some(Outcome::Failure | Outcome::Unknown));
            if failed && matches!(step, Step::FirstOrbit | Step::Landing | Step::Reflight | Step::TenthReflight) {
                report.add(&field, "reached by a failure", "a rung that a failure can reach");
            }
        }
    }
}
