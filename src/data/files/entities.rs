//! From records to the model: the things facts are about.

use super::convert::{choose, date, id, text};
use super::problem::Report;
use super::records::{InvestorRecord, OperatedRecord, OrganisationRecord, TextRecord, TopicRecord};
use super::spelling::spelling;
use crate::data::lists;
use crate::model::{Entity, EntityKind, Id};

/// A company, a state body or an investor of the old kind.
pub fn organisation(record: OrganisationRecord, report: &mut Report<'_>) -> Option<Entity> {
    let country = choose("country", &record.country, lists::COUNTRIES, report);
    let kind = choose("kind", &record.kind, lists::ORGANISATION_KINDS, report);
    let founded = record.founded.as_deref().map(|value| date("founded", value, report));
    entity(
        id("id", &record.id, report)?,
        record.name,
        record.aliases,
        EntityKind::Organisation { country: country?, kind: kind?, founded: founded.flatten() },
    )
}

/// A programme or a constellation, which `kind` says.
pub fn operated(record: OperatedRecord, report: &mut Report<'_>, kind: impl Fn(Id) -> EntityKind) -> Option<Entity> {
    let operator = id("operator", &record.operator, report);
    entity(id("id", &record.id, report)?, record.name, record.aliases, kind(operator?))
}

/// Someone who puts money into organisations.
pub fn investor(record: InvestorRecord, report: &mut Report<'_>) -> Option<Entity> {
    let capital = choose("capital", &record.capital, lists::CAPITALS, report);
    entity(id("id", &record.id, report)?, record.name, record.aliases, EntityKind::Investor { capital: capital? })
}

/// Anything else.
pub fn topic(record: TopicRecord, report: &mut Report<'_>) -> Option<Entity> {
    entity(id("id", &record.id, report)?, record.name, record.aliases, EntityKind::Topic)
}

fn entity(id: Id, name: TextRecord, aliases: Vec<String>, kind: EntityKind) -> Option<Entity> {
    let name = text(name);
    let spellings = [&name.zh].into_iter().chain(&aliases).filter_map(|name| spelling(name)).collect();
    Some(Entity { id, name, aliases, spellings, kind })
}
