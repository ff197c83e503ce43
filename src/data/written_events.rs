//! Rounds and milestones as they stand in `data/`: an event and its fact in one record.

use super::lists::{self, word};
use super::written::{both, claimed, ids, list, object, text};
use crate::model::{Dataset, Milestone, Round};

/// A round with its claims.
pub fn round(dataset: &Dataset, round: &Round) -> Option<String> {
    let mut fields = vec![
        ("id", Some(text(round.id.as_str()))),
        ("organisation", Some(text(round.organisation.as_str()))),
        ("label", Some(both(&round.label))),
        ("kind", Some(text(word(lists::ROUND_KINDS, &round.kind)))),
        ("overlaps", round.overlaps.as_ref().map(|id| text(id.as_str()))),
        ("leads", Some(ids(&round.leads))),
        ("investors", Some(ids(&round.investors))),
    ];
    fields.extend(claimed(dataset.fact(&round.id)?));
    Some(object(&fields))
}

/// A milestone with its claims.
pub fn milestone(dataset: &Dataset, milestone: &Milestone) -> Option<String> {
    let steps = milestone.steps.iter().map(|step| text(word(lists::STEPS, step)));
    let mut fields = vec![
        ("id", Some(text(milestone.id.as_str()))),
        ("programme", Some(text(milestone.programme.as_str()))),
        ("vehicle", Some(both(&milestone.vehicle))),
        ("event", Some(text(word(lists::EVENTS, &milestone.event)))),
        ("steps", Some(list(steps))),
        ("method", milestone.method.map(|method| text(word(lists::METHODS, &method)))),
    ];
    fields.extend(claimed(dataset.fact(&milestone.id)?));
    Some(object(&fields))
}
