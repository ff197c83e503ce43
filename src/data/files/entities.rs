//! From records to the model: the things facts are about.

use super::convert::{choose, date, id, text};
use super::problem::Report;
use super::records::{InvestorRecord, OperatedRecord, OrganisationRecord, TopicRecord};
use crate::model::entity::{Capital, Country, OrganisationKind};
use crate::model::{Entity, EntityKind, Id};

/// A company, a state body or an investor of the old kind.
pub fn organisation(record: OrganisationRecord, report: &mut Report<'_>) -> Option<Entity> {
    let countries = Country::ALL.map(|country| (country.code(), country));
    let kinds = [
        ("company", OrganisationKind::Company),
        ("state", OrganisationKind::State),
        ("investor", OrganisationKind::Investor),
    ];
    let country = choose("country", &record.country, &countries, report);
    let kind = choose("kind", &record.kind, &kinds, report);
    let founded = record.founded.as_deref().map(|value| date("founded", value, report));
    Some(Entity {
        id: id("id", &record.id, report)?,
        name: text(record.name),
        aliases: record.aliases,
        kind: EntityKind::Organisation { country: country?, kind: kind?, founded: founded.flatten() },
    })
}

/// A programme or a constellation, which `kind` says.
pub fn operated(record: OperatedRecord, report: &mut Report<'_>, kind: impl Fn(Id) -> EntityKind) -> Option<Entity> {
    let operator = id("operator", &record.operator, report);
    Some(Entity {
        id: id("id", &record.id, report)?,
        name: text(record.name),
        aliases: record.aliases,
        kind: kind(operator?),
    })
}

/// Someone who puts money into organisations.
pub fn investor(record: InvestorRecord, report: &mut Report<'_>) -> Option<Entity> {
    let words = [
        ("state", Capital::State),
        ("local", Capital::Local),
        ("private", Capital::Private),
        ("foreign", Capital::Foreign),
        ("company", Capital::Company),
        ("unknown", Capital::Unknown),
    ];
    let capital = choose("capital", &record.capital, &words, report);
    Some(Entity {
        id: id("id", &record.id, report)?,
        name: text(record.name),
        aliases: record.aliases,
        kind: EntityKind::Investor { capital: capital? },
    })
}

/// Anything else.
pub fn topic(record: TopicRecord, report: &mut Report<'_>) -> Option<Entity> {
    Some(Entity {
        id: id("id", &record.id, report)?,
        name: text(record.name),
        aliases: record.aliases,
        kind: EntityKind::Topic,
    })
}
