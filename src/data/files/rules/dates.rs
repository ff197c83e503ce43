//! Dates: within the data's reach, and no later than whoever says so.

use super::{Problem, Report, is_promise, on_fact};
use crate::model::{Dataset, Edtf, Event, RoundKind};

/// What happened lies within the data's reach.
pub fn reach(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for round in &dataset.rounds {
        let starts = dataset.fact(&round.id).and_then(|fact| fact.claims.first()).and_then(|claim| claim.date);
        let is_over = !matches!(round.kind, RoundKind::Planned);
        if is_over && starts.is_some_and(|date| date.first() > dataset.reach.rounds) {
            Report::new("rounds.json", round.id.as_str(), problems).add(
                "claims[0].date",
                "after the data's reach",
                "a day the rounds reach",
            );
        }
    }
    for milestone in dataset.milestones.iter().filter(|milestone| milestone.event != Event::Plan) {
        let starts = dataset.fact(&milestone.id).and_then(|fact| fact.claims.first()).and_then(|claim| claim.date);
        if starts.is_some_and(|date| date.first() > dataset.reach.milestones) {
            let mut report = Report::new("milestones.json", milestone.id.as_str(), problems);
            report.add("claims[0].date", "after the data's reach", "a day the milestones reach");
        }
    }
}

/// A claim about the past is no later than its newest source, unless a note says how that can be.
///
/// A source without a date bounds nothing. A day is forgiven, as the world has more than one.
pub fn sources_come_after(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for fact in dataset.facts.iter().filter(|fact| !is_promise(dataset, fact)) {
        on_fact(dataset, problems, fact, |report| {
            for (idx, claim) in fact.claims.iter().enumerate().filter(|(_, claim)| claim.note.is_none()) {
                let dates: Option<Vec<Edtf>> = claim
                    .citations
                    .iter()
                    .map(|citation| dataset.source(&citation.source).and_then(|source| source.date))
                    .collect();
                let newest = dates.and_then(|dates| dates.into_iter().max_by_key(|date| date.last()));
                if let (Some(date), Some(newest)) = (claim.date, newest)
                    && date.first().0 > newest.last().0 + 1
                {
                    let expected = format!("no later than its newest source, {newest}, or a note");
                    report.add(&format!("claims[{idx}].date"), date.to_string(), expected);
                }
            }
        });
    }
}
