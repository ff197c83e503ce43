//! Rungs.

use super::{Problem, Report};
use crate::model::{Claim, Dataset, Event, Id, Outcome, Step};
use std::collections::BTreeSet;

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
