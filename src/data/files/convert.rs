//! From records to the model: here a value becomes trusted, or a problem.

use super::entities::{constellation, investor, organisation, programme, topic};
use super::history::{self, Snapshot, numbered};
use super::launches::{launch_years, manifest};
use super::problem::{Problem, Report, quoted};
use super::rates::rates;
use super::read::Read;
use super::records::{
    CitationRecord, ClaimRecord, DatasetRecord, FactRecord, GrowthRecord, MilestoneRecord, PointRecord, ReleaseRecord,
    RoundRecord, SnapshotRecord, SourceRecord, TextRecord, ValueRecord,
};
use crate::data::home::{FACT_FILES, home};
use crate::data::lists;
use crate::model::index::Index;
use crate::model::{
    Citation, Claim, Dataset, Day, Edtf, Event, Fact, Growth, Id, Measure, Milestone, Outcome, Point, Quantity, Reach,
    Round, Source, Text, Topic, Value, order,
};
use serde_json::{Map, Value as Json};
use std::collections::BTreeMap;

const EDTF: &str = "an EDTF date such as 2024, 2024-12, 2024-12-04, 2024~ or 2024-06/2024-08";
const VALUE: &str = "money such as `CNY 900000000` (or USD, EUR), a count such as `72 satellites`, success, partial, \
    failure, planned, unknown, or words in both languages";
const DAY: &str = "a day such as 2024-12-04";
/// Where the snapshots of earlier versions lie.
const SNAPSHOTS: &str = "versions/";
const ID: &str = "lower-case letters and digits joined by single hyphens, starting with a letter";

/// Reads every file; `None` when one that cannot be left empty is missing.
pub fn dataset(files: Map<String, Json>, problems: &mut Vec<Problem>) -> Option<Dataset> {
    let mut read = Reader { files, problems };
    let sources = read.each("sources.json", source);
    let mut entities = read.each("organisations.json", organisation);
    entities.extend(read.each("programmes.json", programme));
    entities.extend(read.each("constellations.json", constellation));
    entities.extend(read.each("investors.json", investor));
    entities.extend(read.each("topics.json", topic));
    let mut facts = Vec::new();
    for file in FACT_FILES {
        facts.extend(read.each(file, |record, report| {
            let fact = fact(record, report)?;
            if home(&fact) != file {
                report.add(
                    "measure",
                    quoted(fact.measure.map_or("none", Measure::code)),
                    format!("a record of {}", home(&fact)),
                );
            }
            Some(fact)
        }));
    }
    let mut rounds = Vec::new();
    for (round, fact) in read.each("rounds.json", round) {
        rounds.push(round);
        facts.push(fact);
    }
    let mut milestones = Vec::new();
    for (milestone, fact) in read.each("milestones.json", milestone) {
        milestones.push(milestone);
        facts.push(fact);
    }
    let growth = read.each("growth.json", growth);
    let manifests = read.each("launches.json", manifest);
    let gaps = read.each("gaps.json", |record: TextRecord, _| Some(text(record)));
    let launch_years = read.one("launch-years.json", launch_years);
    let rates = read.one("exchange-rates.json", rates);
    let about = read.one("dataset.json", about);
    let notes = read.one(history::CHANGES, |notes: BTreeMap<String, ReleaseRecord>, _| Some(notes));
    let snapshots = read.snapshots();
    let ((rates, rates_source), (version, compiled, reach)) = (rates?, about?);
    let (launch_years, launch_years_source) = launch_years?;
    let rounds = order::by_text(rounds, |round| round.id.as_str());
    let milestones = order::by_text(milestones, |milestone| milestone.id.as_str());
    let sources = order::by_text(sources, |source| source.id.as_str());
    let entities = order::by_text(entities, |entity| entity.id.as_str());
    let facts = order::by_text(facts, |fact| fact.id.as_str());
    // What is half read would look changed or withdrawn.
    let history = match notes {
        Some(notes) if problems.is_empty() => history::releases(&version, &facts, snapshots, notes, problems),
        _ => Vec::new(),
    };
    Some(Dataset {
        version,
        compiled,
        reach,
        sources,
        entities,
        facts,
        rounds,
        milestones,
        growth,
        manifests,
        launch_years,
        launch_years_source,
        gaps,
        history,
        rates,
        rates_source,
        index: Index::default(),
    })
}

struct Reader<'a> {
    files: Map<String, Json>,
    problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    fn file(&mut self, name: &str) -> Option<Json> {
        let file = self.files.remove(name);
        if file.is_none() {
            Report::new(name, "the file", self.problems).add("the whole", "missing", "a file of this name");
        }
        file
    }

    /// The records of a file that holds an array; those that do not fit are reported and left out.
    fn each<R: Read, T>(&mut self, file: &str, convert: impl Fn(R, &mut Report<'_>) -> Option<T>) -> Vec<T> {
        let items = match self.file(file) {
            None => return Vec::new(),
            Some(Json::Array(items)) => items,
            Some(_) => {
                Report::new(file, "the file", self.problems).add("the whole", "no array", "an array of records");
                return Vec::new();
            }
        };
        let converted = items.into_iter().enumerate().filter_map(|(idx, item)| {
            let id = item.get("id").and_then(Json::as_str).map_or_else(|| format!("record {}", idx + 1), str::to_owned);
            let mut report = Report::new(file, &id, self.problems);
            let record = R::read(item, "", &mut report)?;
            convert(record, &mut report)
        });
        converted.collect()
    }

    /// The snapshots of earlier versions, one a file.
    fn snapshots(&mut self) -> Vec<Snapshot> {
        let names: Vec<String> = self.files.keys().filter(|name| name.starts_with(SNAPSHOTS)).cloned().collect();
        let read = names.iter().filter_map(|name| {
            let version = name.strip_prefix(SNAPSHOTS)?.strip_suffix(".json")?;
            self.one(name, |record: SnapshotRecord, report| Some(history::snapshot(version, record, report)))
        });
        read.collect()
    }

    /// The record of a file that holds just one.
    fn one<R: Read, T>(&mut self, file: &str, convert: impl Fn(R, &mut Report<'_>) -> Option<T>) -> Option<T> {
        let item = self.file(file)?;
        let mut report = Report::new(file, "the file", self.problems);
        let record = R::read(item, "", &mut report)?;
        convert(record, &mut report)
    }
}

pub(super) fn text(record: TextRecord) -> Text {
    Text { en: record.en, zh: record.zh }
}

/// A list of ids; those misspelt are reported and left out.
pub(super) fn ids(field: &str, values: &[String], report: &mut Report<'_>) -> Vec<Id> {
    values.iter().enumerate().filter_map(|(idx, value)| id(&format!("{field}[{idx}]"), value, report)).collect()
}

pub(super) fn id(field: &str, value: &str, report: &mut Report<'_>) -> Option<Id> {
    // What readers bring along has ids of its own.
    let id = Id::parse(value).filter(|id| !id.is_private());
    if id.is_none() {
        report.add(field, quoted(value), ID);
    }
    id
}

pub(super) fn date(field: &str, value: &str, report: &mut Report<'_>) -> Option<Edtf> {
    let date = Edtf::parse(value);
    if date.is_none() {
        report.add(field, quoted(value), EDTF);
    }
    date
}

pub(super) fn day(field: &str, value: &str, report: &mut Report<'_>) -> Option<Day> {
    let day = Edtf::parse(value).filter(|date| !date.is_vague() && date.to_string().len() == 10).map(Edtf::first);
    if day.is_none() {
        report.add(field, quoted(value), DAY);
    }
    day
}

/// Picks a word from a closed list.
pub(super) fn choose<T: Copy>(field: &str, value: &str, words: &[(&str, T)], report: &mut Report<'_>) -> Option<T> {
    let chosen = words.iter().find(|(word, _)| *word == value).map(|(_, meaning)| *meaning);
    if chosen.is_none() {
        let words: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        report.add(field, quoted(value), format!("one of {}", words.join(", ")));
    }
    chosen
}

fn about(record: DatasetRecord, report: &mut Report<'_>) -> Option<(String, Day, Reach)> {
    let reaches = record.reaches;
    if numbered(&record.version).is_none() {
        report.add("version", quoted(&record.version), "year.month.number, as in 2026.11.0");
    }
    let compiled = day("compiled", &record.compiled, report);
    let rounds = day("reaches.rounds", &reaches.rounds, report);
    let milestones = day("reaches.milestones", &reaches.milestones, report);
    let launches = day("reaches.launches", &reaches.launches, report);
    let rates = date("reaches.rates", &reaches.rates, report);
    let reach = Reach { rounds: rounds?, milestones: milestones?, launches: launches?, rates: rates? };
    Some((record.version, compiled?, reach))
}

fn source(record: SourceRecord, report: &mut Report<'_>) -> Option<Source> {
    let kind = choose("kind", &record.kind, lists::SOURCE_KINDS, report);
    let published = record.date.as_deref().map(|value| date("date", value, report));
    if let Some(url) = &record.url {
        let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
        let complete = rest.is_some_and(|rest| rest.contains('.') && !rest.contains([' ', '…', '{', '<']));
        if !complete {
            report.add("url", quoted(url), "a complete address, starting with https:// or http://");
        }
    }
    Some(Source {
        id: id("id", &record.id, report)?,
        title: record.title,
        publisher: record.publisher,
        date: published.flatten(),
        url: record.url,
        kind: kind?,
        origin: record.origin,
        note: record.note.map(text),
    })
}

fn citation(at: &str, record: CitationRecord, report: &mut Report<'_>) -> Option<Citation> {
    let summary_only = match record.read.as_deref() {
        None => false,
        Some(read) => {
            choose(&format!("{at}.read"), read, &[("summary", ())], report);
            true
        }
    };
    let source = id(&format!("{at}.source"), &record.source, report)?;
    Some(Citation { source, place: record.place.map(text), summary_only, item: record.item })
}

fn value(at: &str, record: ValueRecord, report: &mut Report<'_>) -> Option<Value> {
    let plain = match record {
        ValueRecord::Words(words) => return Some(Value::Words(text(words))),
        ValueRecord::Plain(plain) => plain,
    };
    if let Some(outcome) = Outcome::ALL.into_iter().find(|outcome| outcome.code() == plain) {
        return Some(Value::Outcome(outcome));
    }
    let quantity = Quantity::parse(&plain);
    if quantity.is_none() {
        report.add(&format!("{at}.value"), quoted(&plain), VALUE);
    }
    quantity.map(Value::Quantity)
}

pub(super) fn claim(at: &str, record: ClaimRecord, report: &mut Report<'_>) -> Option<Claim> {
    let value = record.value.map(|record| value(at, record, report));
    let stated = record.qualifier.as_deref().unwrap_or("exactly");
    let qualifier = choose(&format!("{at}.qualifier"), stated, lists::QUALIFIERS, report);
    let date = record.date.as_deref().map(|value| date(&format!("{at}.date"), value, report));
    let confidence = choose(&format!("{at}.confidence"), &record.confidence, lists::LEVELS, report);
    let mut citations = Vec::new();
    for (idx, record) in record.citations.into_iter().enumerate() {
        citations.extend(citation(&format!("{at}.citations[{idx}]"), record, report));
    }
    Some(Claim {
        value: value.flatten(),
        qualifier: qualifier?,
        date: date.flatten(),
        confidence: confidence?,
        citations,
        note: record.note.map(text),
    })
}

fn claims(records: Vec<ClaimRecord>, report: &mut Report<'_>) -> Vec<Claim> {
    let converted = records.into_iter().enumerate();
    converted.filter_map(|(idx, record)| claim(&format!("claims[{idx}]"), record, report)).collect()
}

fn fact(record: FactRecord, report: &mut Report<'_>) -> Option<Fact> {
    let topic = choose("topic", &record.topic, lists::TOPICS, report);
    let about = id("about", &record.about, report);
    let measure = record.measure.as_deref().and_then(|word| choose("measure", word, Measure::ALL, report));
    let money = record.money.as_deref().and_then(|word| choose("money", word, lists::NEW_MONEY, report));
    if money.is_some() && topic != Some(Topic::Valuation) {
        report.add("money", "given", "none, as this is no valuation");
    }
    let claims = claims(record.claims, report);
    Some(Fact {
        id: id("id", &record.id, report)?,
        about: about?,
        topic: topic?,
        measure,
        money,
        statement: text(record.statement),
        claims,
        reason: record.reason.map(text),
    })
}

fn round(record: RoundRecord, report: &mut Report<'_>) -> Option<(Round, Fact)> {
    let kind = choose("kind", &record.kind, lists::ROUND_KINDS, report);
    let organisation = id("organisation", &record.organisation, report);
    let overlaps = record.overlaps.as_deref().map(|value| id("overlaps", value, report));
    let leads = ids("leads", &record.leads, report);
    let investors = ids("investors", &record.investors, report);
    let claims = claims(record.claims, report);
    let round = Round {
        id: id("id", &record.id, report)?,
        organisation: organisation?,
        label: text(record.label),
        kind: kind?,
        overlaps: overlaps.flatten(),
        leads,
        investors,
    };
    let fact = Fact {
        id: round.id.clone(),
        about: round.organisation.clone(),
        topic: Topic::Funding,
        measure: None,
        money: None,
        statement: text(record.statement),
        claims,
        reason: record.reason.map(text),
    };
    Some((round, fact))
}

fn milestone(record: MilestoneRecord, report: &mut Report<'_>) -> Option<(Milestone, Fact)> {
    let event = choose("event", &record.event, lists::EVENTS, report);
    let mut steps = Vec::new();
    for (idx, step) in record.steps.iter().enumerate() {
        steps.extend(choose(&format!("steps[{idx}]"), step, lists::STEPS, report));
    }
    let method = record.method.as_deref().and_then(|word| choose("method", word, lists::METHODS, report));
    let programme = id("programme", &record.programme, report);
    let claims = claims(record.claims, report);
    let milestone = Milestone {
        id: id("id", &record.id, report)?,
        programme: programme?,
        vehicle: text(record.vehicle),
        event: event?,
        steps,
        method,
    };
    let fact = Fact {
        id: milestone.id.clone(),
        about: milestone.programme.clone(),
        topic: if milestone.event == Event::Launch { Topic::Launch } else { Topic::Test },
        measure: None,
        money: None,
        statement: text(record.statement),
        claims,
        reason: record.reason.map(text),
    };
    Some((milestone, fact))
}

fn growth(record: GrowthRecord, report: &mut Report<'_>) -> Option<Growth> {
    let constellation = id("id", &record.id, report);
    let launched = id("launched", &record.launched, report);
    let in_orbit = record.in_orbit.as_deref().map(|value| id("in_orbit", value, report));
    let mut points = Vec::new();
    for (idx, record) in record.points.into_iter().enumerate() {
        points.extend(point(&format!("points[{idx}]"), record, report));
    }
    Some(Growth { constellation: constellation?, launched: launched?, in_orbit: in_orbit.flatten(), points })
}

fn point(at: &str, (on, launched, in_orbit, basis): PointRecord, report: &mut Report<'_>) -> Option<Point> {
    let day = day(&format!("{at}[0]"), &on, report);
    let basis = choose(&format!("{at}[3]"), &basis, lists::BASES, report);
    Some(Point { day: day?, launched, in_orbit, basis: basis? })
}
