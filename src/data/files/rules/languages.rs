//! Both languages are there.

use super::{Problem, Report, file_of_entity, on_fact, quoted};
use crate::model::{Dataset, Text, Value};

fn is_han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// English stands where English belongs, and Chinese where Chinese does.
pub fn languages(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let check = |field: &str, text: &Text, is_name: bool, report: &mut Report<'_>| {
        if text.en.trim().is_empty() || text.en.chars().any(is_han) && !is_name {
            report.add(&format!("{field}.en"), quoted(&text.en), "English");
        }
        if text.zh.trim().is_empty() || !text.zh.chars().any(is_han) && !is_name {
            report.add(&format!("{field}.zh"), quoted(&text.zh), "Chinese");
        }
    };
    for fact in &dataset.facts {
        on_fact(dataset, problems, fact, |report| {
            check("statement", &fact.statement, false, report);
            if let Some(reason) = &fact.reason {
                check("reason", reason, false, report);
            }
            for (idx, claim) in fact.claims.iter().enumerate() {
                if let Some(note) = &claim.note {
                    check(&format!("claims[{idx}].note"), note, false, report);
                }
                for (at, citation) in claim.citations.iter().enumerate() {
                    if let Some(place) = &citation.place {
                        check(&format!("claims[{idx}].citations[{at}].place"), place, false, report);
                    }
                }
                if let Some(Value::Words(words)) = &claim.value {
                    check(&format!("claims[{idx}].value"), words, true, report);
                }
            }
        });
    }
    for source in &dataset.sources {
        if let Some(note) = &source.note {
            check("note", note, false, &mut Report::new("sources.json", source.id.as_str(), problems));
        }
    }
    for entity in &dataset.entities {
        check("name", &entity.name, true, &mut Report::new(file_of_entity(&entity.kind), entity.id.as_str(), problems));
    }
    for round in &dataset.rounds {
        let mut report = Report::new("rounds.json", round.id.as_str(), problems);
        check("label", &round.label, true, &mut report);
    }
    for milestone in &dataset.milestones {
        let mut report = Report::new("milestones.json", milestone.id.as_str(), problems);
        check("vehicle", &milestone.vehicle, true, &mut report);
    }
}
