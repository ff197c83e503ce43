//! Dates: within the data's reach, and no later than whoever says so.

use super::{Problem, Report, is_promise, on_fact, quoted};
use crate::model::{Dataset, Day, Edtf, EntityKind, Event, Id, Lang, RoundKind};

/// What happened lies within the data's reach.
pub fn reach(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for round in &dataset.rounds {
        let is_over = !matches!(round.kind, RoundKind::Planned);
        if is_over && let Some(date) = begun(dataset, &round.id, dataset.reach.rounds) {
            let mut report = Report::new("rounds.json", round.id.as_str(), problems);
            report.add("claims[0].date", quoted(&date.to_string()), within(dataset.reach.rounds, "rounds"));
        }
    }
    for milestone in dataset.milestones.iter().filter(|milestone| milestone.event != Event::Plan) {
        if let Some(date) = begun(dataset, &milestone.id, dataset.reach.milestones) {
            let mut report = Report::new("milestones.json", milestone.id.as_str(), problems);
            report.add("claims[0].date", quoted(&date.to_string()), within(dataset.reach.milestones, "milestones"));
        }
    }
}

/// The preferred date of a fact that lies wholly after a day.
fn begun(dataset: &Dataset, id: &Id, after: Day) -> Option<Edtf> {
    dataset.fact(id)?.claims.first()?.date.filter(|date| date.first() > after)
}

/// What a date beyond the reach of its part of the data should be.
pub fn within(reach: Day, part: &str) -> String {
    let reach = reach.in_words(Lang::En);
    format!("{reach} at the latest, as `reaches.{part}` of dataset.json says; data/README.md tells how to move it")
}

/// Nobody raises money, or has a rocket tested, before there is an organisation.
pub fn founded_before(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let founded = |id: &Id| match dataset.entity(id)?.kind {
        EntityKind::Organisation { founded, .. } => founded,
        _ => None,
    };
    let rounds = dataset.rounds.iter().map(|round| ("rounds.json", &round.id, Some(&round.organisation)));
    let milestones = dataset.milestones.iter().map(|milestone| {
        let operator = dataset.entity(&milestone.programme).and_then(|entity| match &entity.kind {
            EntityKind::Programme { operator, .. } => Some(operator),
            _ => None,
        });
        ("milestones.json", &milestone.id, operator)
    });
    for (file, id, organisation) in rounds.chain(milestones) {
        let claims = dataset.fact(id).map(|fact| fact.claims.as_slice()).unwrap_or_default();
        let Some((organisation, founded)) = organisation.and_then(|id| Some((id, founded(id)?))) else { continue };
        let mut report = Report::new(file, id.as_str(), problems);
        for (idx, claim) in claims.iter().enumerate() {
            if let Some(date) = claim.date.filter(|date| date.last() < founded.first()) {
                let expected = format!("{founded} at the earliest, when {} was founded", quoted(organisation.as_str()));
                report.add(&format!("claims[{idx}].date"), quoted(&date.to_string()), expected);
            }
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
