//! A figure as JSON: what is displayed, the facts behind it with every claim, their sources, and what it is.
//!
//! Names and codes are the same in every language; titles, headings and statements are in the reader's.
//! `tests/figure.schema.json` describes it.

use super::evidence::facts_of;
use super::{About, Export};
use crate::charts::Cell;
use crate::model::reading;
use crate::model::{Claim, Confidence, Fact, Id, Lang, Policy, Source, number};
use crate::words;
use serde::Serialize;
use serde_json::ser::Formatter;
use std::io::{self, Write};

#[derive(Serialize)]
struct File<'a> {
    format: &'static str,
    title: &'a str,
    sentence: &'a str,
    notes: &'a [String],
    language: &'static str,
    scope: Scope<'a>,
    data_to: String,
    dataset_version: &'a str,
    licence: &'static str,
    link: &'a str,
    key: Vec<&'a str>,
    columns: Vec<Column<'a>>,
    rows: Vec<Vec<Value<'a>>>,
    facts: Vec<FactEntry<'a>>,
    sources: Vec<SourceEntry<'a>>,
}

#[derive(Serialize)]
struct Scope<'a> {
    view: &'static str,
    mode: &'static str,
    compared: Vec<Named<'a>>,
    from: Option<String>,
    to: Option<String>,
    claims: &'static str,
    currency: Option<&'static str>,
    in_words: Vec<(&'static str, String)>,
}

#[derive(Serialize)]
struct Named<'a> {
    id: &'a str,
    name: String,
}

#[derive(Serialize)]
struct Column<'a> {
    heading: &'a str,
    is_number: bool,
}

#[derive(Serialize)]
struct Value<'a> {
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<f64>,
    #[serde(skip_serializing_if = "str::is_empty")]
    unit: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    fact: Option<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    worked_out_from: Vec<&'a str>,
}

#[derive(Serialize)]
struct FactEntry<'a> {
    id: &'a str,
    about: &'a str,
    statement: &'a str,
    is_contested: bool,
    claims: Vec<ClaimEntry<'a>>,
    why_preferred: Option<&'a str>,
}

#[derive(Serialize)]
struct ClaimEntry<'a> {
    in_words: String,
    low: Option<f64>,
    high: Option<f64>,
    unit: Option<&'static str>,
    date: Option<String>,
    confidence: &'static str,
    is_used: bool,
    note: Option<&'a str>,
    sources: Vec<&'a str>,
}

#[derive(Serialize)]
struct SourceEntry<'a> {
    id: &'a str,
    title: &'a str,
    publisher: &'a str,
    date: Option<String>,
    url: Option<&'a str>,
    kind: &'static str,
}

/// The figure as JSON.
pub fn json(export: &Export<'_>) -> String {
    let Export { brief, figure, .. } = *export;
    let (state, lang, dataset) = (brief.state, brief.lang, brief.dataset);
    let about = About::new(export);
    let picked = state.picked();
    let cells = || figure.table.rows.iter().flatten();
    let facts = once(cells().flat_map(facts_of).filter_map(|id| dataset.fact(id)), |fact| &fact.id);
    let cited = facts.iter().flat_map(|fact| fact.sources()).chain(&figure.sources);
    let sources = once(cited.filter_map(|id| dataset.source(id)), |source| &source.id);
    let numbers: Vec<bool> = figure.table.columns.iter().map(|column| column.is_number).collect();
    let rows = figure.table.rows.iter();
    let rows =
        rows.map(|row| row.iter().zip(&numbers).map(|(cell, is_number)| value(cell, *is_number, lang)).collect());
    let file = File {
        format: "perigee-figure-1",
        title: about.title,
        sentence: about.sentence,
        notes: about.notes,
        language: lang.tag(),
        scope: Scope {
            view: state.view.code(),
            mode: state.mode.code(),
            compared: picked.iter().map(|id| Named { id: id.as_str(), name: brief.name(id) }).collect(),
            from: state.from.map(|date| date.to_string()),
            to: state.to.map(|date| date.to_string()),
            claims: match state.claims {
                Policy::Preferred => "preferred",
                Policy::Lowest => "lowest",
                Policy::Highest => "highest",
            },
            currency: state.mode.has_money().then(|| state.currency(lang).code()),
            in_words: about.scope.clone(),
        },
        data_to: about.reaches.clone(),
        dataset_version: about.version,
        licence: words::LICENCE.get(lang),
        link: about.link,
        key: figure.key.iter().map(|entry| entry.meaning.as_str()).collect(),
        columns: figure
            .table
            .columns
            .iter()
            .map(|column| Column { heading: &column.heading, is_number: column.is_number })
            .collect(),
        rows: rows.collect(),
        facts: facts.iter().map(|fact| fact_entry(fact, state.claims, lang)).collect(),
        sources: sources.iter().map(|source| source_entry(source)).collect(),
    };
    let mut bytes = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, Plain);
    // Writing into memory never fails.
    file.serialize(&mut serializer).ok();
    String::from_utf8(bytes).unwrap_or_default()
}

/// Each thing once, in order.
fn once<'a, T>(all: impl Iterator<Item = &'a T>, id: impl Fn(&T) -> &Id) -> Vec<&'a T> {
    let mut seen: Vec<&T> = Vec::new();
    for it in all {
        if !seen.iter().any(|other| id(other) == id(it)) {
            seen.push(it);
        }
    }
    seen
}

fn value(cell: &Cell, is_number: bool, lang: Lang) -> Value<'_> {
    let read = is_number.then(|| reading::read(&cell.text, lang)).flatten();
    Value {
        text: &cell.text,
        number: read.map(|read| read.number),
        unit: read.map(|read| read.unit).unwrap_or_default(),
        fact: cell.fact.as_ref().map(Id::as_str),
        worked_out_from: cell.workings().flat_map(|it| it.facts()).map(Id::as_str).collect(),
    }
}

fn fact_entry(fact: &Fact, policy: Policy, lang: Lang) -> FactEntry<'_> {
    let used = fact.claim(policy);
    let claims = fact.claims.iter().map(|claim| claim_entry(claim, used == Some(claim), lang));
    FactEntry {
        id: fact.id.as_str(),
        about: fact.about.as_str(),
        statement: fact.statement.get(lang),
        is_contested: fact.is_contested(),
        claims: claims.collect(),
        why_preferred: fact.reason.as_ref().map(|reason| reason.get(lang)),
    }
}

fn claim_entry(claim: &Claim, is_used: bool, lang: Lang) -> ClaimEntry<'_> {
    let quantity = claim.quantity();
    ClaimEntry {
        in_words: claim.in_words(lang),
        low: quantity.map(|quantity| quantity.low),
        high: quantity.map(|quantity| quantity.high),
        unit: quantity.map(|quantity| quantity.unit.code()),
        date: claim.date.map(|date| date.to_string()),
        confidence: match claim.confidence {
            Confidence::High => "high",
            Confidence::Medium => "medium",
            Confidence::Low => "low",
        },
        is_used,
        note: claim.note.as_ref().map(|note| note.get(lang)),
        sources: claim.citations.iter().map(|citation| citation.source.as_str()).collect(),
    }
}

fn source_entry(source: &Source) -> SourceEntry<'_> {
    SourceEntry {
        id: source.id.as_str(),
        title: &source.title,
        publisher: &source.publisher,
        date: source.date.map(|date| date.to_string()),
        url: source.url.as_deref(),
        kind: words::source_kind(source.kind).get(Lang::En),
    }
}

/// Numbers the way `model` writes them, without the tables that exact printing brings along.
struct Plain;

impl Formatter for Plain {
    fn write_f64<W: ?Sized + Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        writer.write_all(number::plain(value).as_bytes())
    }
}
