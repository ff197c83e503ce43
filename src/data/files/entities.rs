//! From records to the model: the things facts are about.

use super::convert::{choose, date, id, text};
use super::problem::Report;
use super::records::{
    ConstellationRecord, InvestorRecord, OrganisationRecord, ProgrammeRecord, TextRecord, TopicRecord,
};
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

/// A rocket.
pub fn programme(record: ProgrammeRecord, report: &mut Report<'_>) -> Option<Entity> {
    let operator = id("operator", &record.operator, report);
    let landings = record.landings.as_deref().and_then(|word| choose("landings", word, lists::LANDINGS, report));
    let kind = EntityKind::Programme { operator: operator?, names_some_landings: landings.unwrap_or(false) };
    entity(id("id", &record.id, report)?, record.name, record.aliases, kind)
}

/// A satellite network.
pub fn constellation(record: ConstellationRecord, report: &mut Report<'_>) -> Option<Entity> {
    let operator = id("operator", &record.operator, report);
    let kind = EntityKind::Constellation { operator: operator? };
    entity(id("id", &record.id, report)?, record.name, record.aliases, kind)
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
