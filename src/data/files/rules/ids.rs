//! Ids: unique, and known where they are named.

use super::{Problem, Report, file_of_entity, on_fact, quoted};
use crate::model::{Dataset, EntityKind, Id};

/// No two records of a kind share an id.
pub fn unique_ids(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let mut grown: Vec<&Id> = dataset.growth.iter().map(|growth| &growth.constellation).collect();
    grown.sort();
    let groups: [(&str, Vec<&Id>); 4] = [
        ("growth.json", grown),
        ("sources.json", dataset.sources.iter().map(|source| &source.id).collect()),
        ("the entity files", dataset.entities.iter().map(|entity| &entity.id).collect()),
        ("facts, rounds and milestones", dataset.facts.iter().map(|fact| &fact.id).collect()),
    ];
    for (file, ids) in groups {
        for pair in ids.windows(2) {
            if let [a, b] = pair
                && a == b
            {
                Report::new(file, a.as_str(), problems).add("id", "used twice", "an id of its own");
            }
        }
    }
}

/// Whatever a record names exists, and is of the kind its place asks for.
pub fn known_entities(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let is = |id: &Id, wanted: fn(&EntityKind) -> bool| dataset.entity(id).is_some_and(|entity| wanted(&entity.kind));
    let organisation = |kind: &EntityKind| matches!(kind, EntityKind::Organisation { .. });
    let programme = |kind: &EntityKind| matches!(kind, EntityKind::Programme { .. });
    let constellation = |kind: &EntityKind| matches!(kind, EntityKind::Constellation { .. });
    let investor = |kind: &EntityKind| matches!(kind, EntityKind::Investor { .. } | EntityKind::Organisation { .. });
    for entity in &dataset.entities {
        let (EntityKind::Programme { operator, .. } | EntityKind::Constellation { operator }) = &entity.kind else {
            continue;
        };
        if !is(operator, organisation) {
            let mut report = Report::new(file_of_entity(&entity.kind), entity.id.as_str(), problems);
            report.add("operator", quoted(operator.as_str()), "the id of an organisation");
        }
    }
    for fact in &dataset.facts {
        // Rounds and milestones say whom they are about in a field of another name, looked at below.
        let names_its_own = dataset.round(&fact.id).is_some() || dataset.milestone(&fact.id).is_some();
        if !names_its_own && dataset.entity(&fact.about).is_none() {
            on_fact(dataset, problems, fact, |report| {
                report.add(
                    "about",
                    quoted(fact.about.as_str()),
                    "the id of an organisation, a programme, a constellation or a topic",
                );
            });
        }
    }
    for round in &dataset.rounds {
        if !is(&round.organisation, organisation) {
            let mut report = Report::new("rounds.json", round.id.as_str(), problems);
            report.add("organisation", quoted(round.organisation.as_str()), "the id of an organisation");
        }
        for (field, ids) in [("leads", &round.leads), ("investors", &round.investors)] {
            for (idx, investor) in ids.iter().enumerate().filter(|(_, id)| !is(id, investor)) {
                let mut report = Report::new("rounds.json", round.id.as_str(), problems);
                report.add(
                    &format!("{field}[{idx}]"),
                    quoted(investor.as_str()),
                    "the id of an investor or an organisation",
                );
            }
        }
    }
    for milestone in &dataset.milestones {
        if !is(&milestone.programme, programme) {
            let mut report = Report::new("milestones.json", milestone.id.as_str(), problems);
            report.add("programme", quoted(milestone.programme.as_str()), "the id of a programme");
        }
    }
    for manifest in &dataset.manifests {
        if !is(&manifest.constellation, constellation) {
            let mut report = Report::new("launches.json", manifest.constellation.as_str(), problems);
            report.add("id", quoted(manifest.constellation.as_str()), "the id of a constellation");
        }
    }
    for growth in &dataset.growth {
        if !is(&growth.constellation, constellation) {
            let mut report = Report::new("growth.json", growth.constellation.as_str(), problems);
            report.add("id", quoted(growth.constellation.as_str()), "the id of a constellation");
        }
    }
}
