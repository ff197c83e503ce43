//! A dataset as one JSON text: the records as they stand in `data/`, so that whoever downloads it reads what an editor reads.
//!
//! Written by hand, field by field: a general writer of trees would cost the page more than these few lines.

use super::home::{FACT_FILES, home};
use super::lists::{self, word};
use crate::model::{
    Claim, Dataset, Day, Edtf, Entity, EntityKind, Fact, Growth, Id, Launch, LaunchKind, LaunchYear, Manifest, Measure,
    Quantity, Source, Text, Unit, Value,
};

/// The licence of the data, as SPDX names it.
pub const LICENCE: &str = "CC-BY-4.0";

/// Whom the data must credit.
pub const ATTRIBUTION: [&str; 3] = [
    "Perigee dataset",
    "General Catalog of Artificial Space Objects (GCAT) by Jonathan C. McDowell, planet4589.org, CC BY 4.0",
    "CelesTrak, celestrak.org",
];

/// The whole dataset in one text, file by file.
pub fn written(dataset: &Dataset) -> String {
    let entities = |record: fn(&Entity) -> Option<String>| list(dataset.entities.iter().filter_map(record));
    let facts = |file: &str| {
        let own = dataset.facts.iter().filter(|fact| {
            home(fact) == file && dataset.round(&fact.id).is_none() && dataset.milestone(&fact.id).is_none()
        });
        list(own.map(|fact| object(&fact_fields(fact))))
    };
    let mut files = vec![
        ("licence", text(LICENCE)),
        ("attribution", list(ATTRIBUTION.into_iter().map(text))),
        ("dataset", about(dataset)),
        ("sources", list(dataset.sources.iter().map(source))),
        ("organisations", entities(organisation)),
        ("programmes", entities(programme)),
        ("constellations", entities(constellation)),
        ("investors", entities(investor)),
        ("topics", entities(topic)),
    ];
    files.extend(FACT_FILES.map(|file| (file.trim_end_matches(".json"), facts(file))));
    files.extend([
        ("rounds", list(dataset.rounds.iter().filter_map(|round| super::written_events::round(dataset, round)))),
        ("milestones", list(dataset.milestones.iter().filter_map(|it| super::written_events::milestone(dataset, it)))),
        ("growth", list(dataset.growth.iter().map(growth))),
        ("launches", list(dataset.manifests.iter().map(manifest))),
        ("launch-years", launch_years(dataset)),
        ("exchange-rates", rates(dataset)),
        ("gaps", list(dataset.gaps.iter().map(both))),
        ("changes", changes(dataset)),
    ]);
    let files: Vec<(&str, Option<String>)> = files.into_iter().map(|(name, json)| (name, Some(json))).collect();
    object(&files)
}

/// A text as JSON.
pub fn text(text: &str) -> String {
    serde_json::to_string(text).unwrap_or_default()
}

/// A list of what is JSON already.
pub fn list(items: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", items.into_iter().collect::<Vec<_>>().join(","))
}

/// An object of the fields that are there, in their order.
pub fn object(fields: &[(&str, Option<String>)]) -> String {
    let there = fields.iter().filter_map(|(name, value)| Some(format!("{}:{}", text(name), value.as_ref()?)));
    format!("{{{}}}", there.collect::<Vec<_>>().join(","))
}

/// A text in both languages.
pub fn both(it: &Text) -> String {
    object(&[("en", Some(text(&it.en))), ("zh", Some(text(&it.zh)))])
}

/// A list of ids.
pub fn ids(ids: &[Id]) -> String {
    list(ids.iter().map(|id| text(id.as_str())))
}

/// A number without an exponent and without an empty fraction.
pub fn number(value: f64) -> String {
    let written = serde_json::to_string(&value).unwrap_or_default();
    written.strip_suffix(".0").map(str::to_owned).unwrap_or(written)
}

/// A quantity as the data files spell it: `CNY 900000000`, `60000..100000 satellites`.
pub fn quantity(it: Quantity) -> String {
    let numbers = if it.low == it.high { number(it.low) } else { format!("{}..{}", number(it.low), number(it.high)) };
    match it.unit {
        Unit::Money(currency) => format!("{} {numbers}", currency.code()),
        Unit::Other(names) => format!("{numbers} {}", names.code),
    }
}

/// A day as the data files spell it.
pub fn day(day: Day) -> String {
    Edtf::from(day).to_string()
}

fn about(dataset: &Dataset) -> String {
    let reach = dataset.reach;
    let reaches = [("rounds", reach.rounds), ("milestones", reach.milestones), ("launches", reach.launches)];
    let mut reaches: Vec<(&str, Option<String>)> =
        reaches.into_iter().map(|(name, on)| (name, Some(text(&day(on))))).collect();
    reaches.push(("rates", Some(text(&reach.rates.to_string()))));
    object(&[
        ("version", Some(text(&dataset.version))),
        ("compiled", Some(text(&day(dataset.compiled)))),
        ("reaches", Some(object(&reaches))),
    ])
}

fn source(source: &Source) -> String {
    object(&[
        ("id", Some(text(source.id.as_str()))),
        ("title", Some(text(&source.title))),
        ("publisher", Some(text(&source.publisher))),
        ("date", source.date.map(|date| text(&date.to_string()))),
        ("url", source.url.as_deref().map(text)),
        ("kind", Some(text(word(lists::SOURCE_KINDS, &source.kind)))),
        ("origin", source.origin.as_deref().map(text)),
        ("note", source.note.as_ref().map(both)),
    ])
}

fn entity(entity: &Entity, own: &[(&'static str, Option<String>)]) -> String {
    let mut fields = vec![
        ("id", Some(text(entity.id.as_str()))),
        ("name", Some(both(&entity.name))),
        ("aliases", Some(list(entity.aliases.iter().map(|alias| text(alias))))),
    ];
    fields.extend_from_slice(own);
    object(&fields)
}

fn organisation(it: &Entity) -> Option<String> {
    let EntityKind::Organisation { country, kind, founded } = &it.kind else { return None };
    let own = [
        ("country", Some(text(word(lists::COUNTRIES, country)))),
        ("kind", Some(text(word(lists::ORGANISATION_KINDS, kind)))),
        ("founded", founded.map(|date| text(&date.to_string()))),
    ];
    Some(entity(it, &own))
}

fn programme(it: &Entity) -> Option<String> {
    let EntityKind::Programme { operator, names_some_landings } = &it.kind else { return None };
    let landings = names_some_landings.then(|| text(word(lists::LANDINGS, &true)));
    Some(entity(it, &[("operator", Some(text(operator.as_str()))), ("landings", landings)]))
}

fn constellation(it: &Entity) -> Option<String> {
    let EntityKind::Constellation { operator } = &it.kind else { return None };
    Some(entity(it, &[("operator", Some(text(operator.as_str())))]))
}

fn investor(it: &Entity) -> Option<String> {
    let EntityKind::Investor { capital } = &it.kind else { return None };
    Some(entity(it, &[("capital", Some(text(word(lists::CAPITALS, capital))))]))
}

fn topic(it: &Entity) -> Option<String> {
    matches!(it.kind, EntityKind::Topic).then(|| entity(it, &[]))
}

fn fact_fields(fact: &Fact) -> Vec<(&'static str, Option<String>)> {
    let mut fields = vec![
        ("id", Some(text(fact.id.as_str()))),
        ("about", Some(text(fact.about.as_str()))),
        ("topic", Some(text(word(lists::TOPICS, &fact.topic)))),
        ("measure", fact.measure.map(Measure::code).map(text)),
        ("money", fact.money.map(|money| text(word(lists::NEW_MONEY, &money)))),
    ];
    fields.extend(claimed(fact));
    fields
}

/// What facts, rounds and milestones have in common.
pub fn claimed(fact: &Fact) -> [(&'static str, Option<String>); 3] {
    [
        ("statement", Some(both(&fact.statement))),
        ("claims", Some(list(fact.claims.iter().map(claim)))),
        ("reason", fact.reason.as_ref().map(both)),
    ]
}

/// A claim's value as the data files spell it.
pub fn value(it: &Value) -> String {
    match it {
        Value::Quantity(it) => text(&quantity(*it)),
        Value::Outcome(outcome) => text(outcome.code()),
        Value::Words(words) => both(words),
    }
}

fn claim(claim: &Claim) -> String {
    let qualifier = word(lists::QUALIFIERS, &claim.qualifier);
    let citations = claim.citations.iter().map(|citation| {
        object(&[
            ("source", Some(text(citation.source.as_str()))),
            ("place", citation.place.as_ref().map(both)),
            ("read", citation.summary_only.then(|| text("summary"))),
            ("item", citation.item.map(|item| item.to_string())),
        ])
    });
    object(&[
        ("value", claim.value.as_ref().map(value)),
        ("qualifier", (qualifier != "exactly").then(|| text(qualifier))),
        ("date", claim.date.map(|date| text(&date.to_string()))),
        ("confidence", Some(text(word(lists::LEVELS, &claim.confidence)))),
        ("citations", Some(list(citations))),
        ("note", claim.note.as_ref().map(both)),
    ])
}

fn growth(growth: &Growth) -> String {
    let points = growth.points.iter().map(|point| {
        let in_orbit = point.in_orbit.map_or_else(|| "null".to_owned(), |n| n.to_string());
        list([text(&day(point.day)), point.launched.to_string(), in_orbit, text(word(lists::BASES, &point.basis))])
    });
    object(&[
        ("id", Some(text(growth.constellation.as_str()))),
        ("launched", Some(text(growth.launched.as_str()))),
        ("in_orbit", growth.in_orbit.as_ref().map(|id| text(id.as_str()))),
        ("points", Some(list(points))),
    ])
}

fn manifest(manifest: &Manifest) -> String {
    object(&[
        ("id", Some(text(manifest.constellation.as_str()))),
        ("source", Some(text(manifest.source.as_str()))),
        ("rows", Some(list(manifest.launches.iter().map(launch)))),
    ])
}

fn launch(launch: &Launch) -> String {
    let on = day(launch.day);
    let (on, kind, n) = match launch.kind {
        LaunchKind::Batch => (on.as_str(), None, None),
        LaunchKind::Test => (on.as_str(), Some("test"), None),
        LaunchKind::Failed => (on.as_str(), Some("failed"), None),
        LaunchKind::Month(n) => (on.get(..7).unwrap_or(&on), Some("month"), Some(n.to_string())),
    };
    let designator = launch.designator.as_deref().map_or_else(|| "null".to_owned(), text);
    let row = [text(on), designator, launch.satellites.to_string(), text(&launch.vehicle)];
    list(row.into_iter().chain(kind.map(text)).chain(n))
}

fn launch_years(dataset: &Dataset) -> String {
    object(&[
        ("source", Some(text(dataset.launch_years_source.as_str()))),
        ("years", Some(list(dataset.launch_years.iter().map(launch_year)))),
    ])
}

fn launch_year(year: &LaunchYear) -> String {
    let pair = |it: Option<crate::model::launches::Attempts>| {
        it.map(|it| list([it.attempts.to_string(), it.successes.to_string()]))
    };
    object(&[
        ("year", Some(year.year.to_string())),
        ("until", year.until.map(|until| text(&day(until)))),
        ("world", year.world.map(|n| n.to_string())),
        ("china", pair(year.china)),
        ("us", pair(year.us)),
        ("falcon", pair(year.falcon)),
        ("china_commercial", year.china_commercial.map(|n| n.to_string())),
    ])
}

fn rates(dataset: &Dataset) -> String {
    let table = |rows: Vec<(String, f64)>| {
        let rows = rows.iter().map(|(period, rate)| format!("{}:{}", text(period), number(*rate)));
        Some(format!("{{{}}}", rows.collect::<Vec<_>>().join(",")))
    };
    let (cny, eur) = dataset.rates.tables();
    object(&[
        ("source", Some(text(dataset.rates_source.as_str()))),
        ("unit", Some(text("CNY per USD"))),
        ("monthly", table(cny.by_month())),
        ("annual", table(cny.by_year())),
        ("eur_monthly", table(eur.by_month())),
        ("eur_annual", table(eur.by_year())),
    ])
}

fn changes(dataset: &Dataset) -> String {
    let releases = dataset.history.iter().map(|release| {
        let reasons: Vec<(&str, Option<String>)> =
            dataset.changed(&release.version).iter().map(|it| (it.fact.as_str(), Some(both(&it.reason)))).collect();
        let facts = (!reasons.is_empty()).then(|| object(&reasons));
        format!("{}:{}", text(&release.version), object(&[("note", Some(both(&release.note))), ("facts", facts)]))
    });
    format!("{{{}}}", releases.collect::<Vec<_>>().join(","))
}
