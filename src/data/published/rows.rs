//! The rows of each table, from the model.

use super::table::Table;
use crate::data::home::home;
use crate::data::lists::{self, word};
use crate::data::written::{day, number};
use crate::model::{Claim, Dataset, Edtf, Entity, EntityKind, Fact, Id, LaunchKind, Measure, Unit, Value};

/// Every table.
pub fn tables(dataset: &Dataset) -> Vec<Table> {
    vec![
        facts(dataset),
        sources(dataset),
        rounds(dataset),
        milestones(dataset),
        growth(dataset),
        launches(dataset),
        entities(dataset),
    ]
}

fn joined<'a>(ids: impl IntoIterator<Item = &'a Id>) -> String {
    ids.into_iter().map(Id::as_str).collect::<Vec<_>>().join(" ")
}

fn date(date: Option<Edtf>) -> [String; 3] {
    date.map(|date| [date.to_string(), day(date.first()), day(date.last())]).unwrap_or_default()
}

/// Low end, high end, unit, and the same in words where there is no number.
fn value(claim: &Claim) -> [String; 5] {
    let mut cells = [const { String::new() }; 5];
    let [low, high, unit, en, zh] = &mut cells;
    match &claim.value {
        Some(Value::Quantity(it)) => {
            (*low, *high) = (number(it.low), number(it.high));
            *unit = match it.unit {
                Unit::Money(currency) => currency.code(),
                Unit::Other(names) => names.code,
            }
            .to_owned();
        }
        Some(Value::Outcome(outcome)) => *en = outcome.code().to_owned(),
        Some(Value::Words(words)) => (*en, *zh) = (words.en.clone(), words.zh.clone()),
        None => {}
    }
    cells
}

fn facts(dataset: &Dataset) -> Table {
    let mut rows = Vec::new();
    for fact in &dataset.facts {
        let file = match (dataset.round(&fact.id), dataset.milestone(&fact.id)) {
            (Some(_), _) => "rounds",
            (_, Some(_)) => "milestones",
            _ => home(fact).trim_end_matches(".json"),
        };
        for (claim, number) in fact.claims.iter().zip(1..) {
            let mut row = vec![fact.id.to_string(), i32::to_string(&number), file.to_owned(), fact.about.to_string()];
            row.push(word(lists::TOPICS, &fact.topic).to_owned());
            row.push(fact.measure.map(Measure::code).unwrap_or_default().to_owned());
            row.push(fact.money.map_or("", |money| word(lists::NEW_MONEY, &money)).to_owned());
            row.extend([fact.statement.en.clone(), fact.statement.zh.clone()]);
            row.extend(value(claim));
            row.push(word(lists::QUALIFIERS, &claim.qualifier).to_owned());
            row.extend(date(claim.date));
            row.push(word(lists::LEVELS, &claim.confidence).to_owned());
            row.push(joined(claim.citations.iter().map(|citation| &citation.source)));
            row.push(claim.note.as_ref().map(|note| note.en.clone()).unwrap_or_default());
            row.push(fact.reason.as_ref().filter(|_| number == 1).map(|it| it.en.clone()).unwrap_or_default());
            rows.push(row);
        }
    }
    Table {
        name: "facts",
        row: "One claim of one fact; the preferred claim of a fact is its number 1",
        columns: &[
            ("fact", "string", "Id of the fact, as in links"),
            ("claim", "integer", "Its claims counted from 1, the preferred one first"),
            ("file", "string", "The file of data/ it stands in"),
            ("about", "string", "Id of the entity it is about"),
            ("topic", "string", "Its subject"),
            ("measure", "string", "What it measures, where that is one of the known measures"),
            ("money", "string", "Of a valuation whose source says so: pre or post, before or after the new money"),
            ("statement_en", "string", "The question, answered in a sentence"),
            ("statement_zh", "string", "The same in Chinese"),
            ("low", "number", "The value, or the low end of a range"),
            ("high", "number", "The same value, or the high end of a range"),
            ("unit", "string", "Currency or unit of the value"),
            ("words_en", "string", "The value where it is no number: an outcome, or words"),
            ("words_zh", "string", "The same in Chinese"),
            ("qualifier", "string", "How exactly the value is stated"),
            ("date", "string", "When it holds or happened, in EDTF, as exact as the source"),
            ("date_first", "date", "The first day that can mean"),
            ("date_last", "date", "The last day that can mean"),
            ("confidence", "string", "high, medium or low"),
            ("sources", "string", "Ids of the sources cited, separated by spaces"),
            ("note_en", "string", "What a reader should know of the claim"),
            ("reason_en", "string", "Why the first claim is preferred; with the first of several only"),
        ],
        key: &["fact", "claim"],
        refers: &[("about", "entities", "id")],
        rows,
    }
}

fn sources(dataset: &Dataset) -> Table {
    let row = |source: &crate::model::Source| {
        let note = source.note.as_ref().map(|note| note.en.clone()).unwrap_or_default();
        vec![
            source.id.to_string(),
            source.title.clone(),
            source.publisher.clone(),
            source.date.map(|date| date.to_string()).unwrap_or_default(),
            source.url.clone().unwrap_or_default(),
            word(lists::SOURCE_KINDS, &source.kind).to_owned(),
            source.origin().to_owned(),
            note,
        ]
    };
    Table {
        name: "sources",
        row: "Something published",
        columns: &[
            ("id", "string", "Id of the source"),
            ("title", "string", "Its title as published, or a description"),
            ("publisher", "string", "Who published it"),
            ("date", "string", "When, in EDTF, where known"),
            ("url", "string", "Where a reader can open it, if anywhere"),
            ("kind", "string", "What kind of publication it is"),
            ("origin", "string", "What it repeats, or itself; two sources of one origin are not independent"),
            ("note_en", "string", "How far it can be trusted, where that needs saying"),
        ],
        key: &["id"],
        refers: &[],
        rows: dataset.sources.iter().map(row).collect(),
    }
}

/// The preferred claim of a fact: value, qualifier, dates, confidence.
fn preferred(fact: Option<&Fact>) -> Vec<String> {
    let Some(claim) = fact.and_then(|fact| fact.claims.first()) else { return Vec::new() };
    let [low, high, unit, words, _] = value(claim);
    let mut cells = vec![low, high, unit, words, word(lists::QUALIFIERS, &claim.qualifier).to_owned()];
    cells.extend(date(claim.date));
    cells.push(word(lists::LEVELS, &claim.confidence).to_owned());
    cells
}

fn rounds(dataset: &Dataset) -> Table {
    let row = |round: &crate::model::Round| {
        let mut row = vec![
            round.id.to_string(),
            round.organisation.to_string(),
            round.label.en.clone(),
            round.label.zh.clone(),
            word(lists::ROUND_KINDS, &round.kind).to_owned(),
            round.kind.is_raised().to_string(),
            round.overlaps.as_ref().map(Id::to_string).unwrap_or_default(),
            joined(&round.leads),
            joined(&round.investors),
        ];
        let mut cells = preferred(dataset.fact(&round.id));
        cells.remove(3);
        row.extend(cells);
        row
    };
    Table {
        name: "rounds",
        row: "One funding event of one organisation, with its preferred claim",
        columns: &[
            ("id", "string", "Id of the round and of its fact"),
            ("organisation", "string", "Who raised"),
            ("label_en", "string", "What the round is called"),
            ("label_zh", "string", "The same in Chinese"),
            ("kind", "string", "What it is"),
            ("is_raised", "boolean", "Whether the company itself received new equity money"),
            ("overlaps", "string", "A round that holds its money too; then this one is not summed beside it"),
            ("leads", "string", "Who led it: ids separated by spaces"),
            ("investors", "string", "Who else took part, where named: ids separated by spaces"),
            ("low", "number", "The amount, or the low end of a range; empty when undisclosed"),
            ("high", "number", "The same amount, or the high end of a range"),
            ("currency", "string", "The currency it was reported in"),
            ("qualifier", "string", "How exactly the amount is stated"),
            ("date", "string", "When it was announced or completed, in EDTF"),
            ("date_first", "date", "The first day that can mean"),
            ("date_last", "date", "The last day that can mean"),
            ("confidence", "string", "high, medium or low"),
        ],
        key: &["id"],
        refers: &[("organisation", "entities", "id")],
        rows: dataset.rounds.iter().map(row).collect(),
    }
}

fn milestones(dataset: &Dataset) -> Table {
    let row = |milestone: &crate::model::Milestone| {
        let steps: Vec<&str> = milestone.steps.iter().map(|step| word(lists::STEPS, step)).collect();
        let mut row = vec![
            milestone.id.to_string(),
            milestone.programme.to_string(),
            milestone.vehicle.en.clone(),
            milestone.vehicle.zh.clone(),
            word(lists::EVENTS, &milestone.event).to_owned(),
            steps.join(" "),
            milestone.method.map(|method| word(lists::METHODS, &method).to_owned()).unwrap_or_default(),
        ];
        row.extend(preferred(dataset.fact(&milestone.id)).into_iter().skip(3));
        row.remove(8);
        row
    };
    Table {
        name: "milestones",
        row: "One dated event of one programme, with its preferred claim",
        columns: &[
            ("id", "string", "Id of the milestone and of its fact"),
            ("programme", "string", "The rocket"),
            ("vehicle_en", "string", "The vehicle that flew or was tested"),
            ("vehicle_zh", "string", "The same in Chinese"),
            ("event", "string", "What happened"),
            ("steps", "string", "The rungs it was the first to reach, separated by spaces"),
            ("method", "string", "How the stage came back, for landings"),
            ("outcome", "string", "How it ended"),
            ("date", "string", "When, in UTC and in EDTF"),
            ("date_first", "date", "The first day that can mean"),
            ("date_last", "date", "The last day that can mean"),
            ("confidence", "string", "high, medium or low"),
        ],
        key: &["id"],
        refers: &[("programme", "entities", "id")],
        rows: dataset.milestones.iter().map(row).collect(),
    }
}

fn growth(dataset: &Dataset) -> Table {
    let points = dataset.growth.iter().flat_map(|growth| growth.points.iter().map(move |point| (growth, point)));
    let row = |(growth, point): (&crate::model::Growth, &crate::model::Point)| {
        vec![
            growth.constellation.to_string(),
            day(point.day),
            point.launched.to_string(),
            point.in_orbit.map(|n| n.to_string()).unwrap_or_default(),
            word(lists::BASES, &point.basis).to_owned(),
        ]
    };
    Table {
        name: "growth",
        row: "One constellation's satellites on one day, mostly a month's last",
        columns: &[
            ("constellation", "string", "The network"),
            ("day", "date", "The day"),
            ("launched", "integer", "Satellites launched so far, arrived or not"),
            ("in_orbit", "integer", "Satellites in orbit, working or not, where known"),
            ("basis", "string", "How the in-orbit count is known"),
        ],
        key: &["constellation", "day"],
        refers: &[("constellation", "entities", "id")],
        rows: points.map(row).collect(),
    }
}

fn launches(dataset: &Dataset) -> Table {
    let mut rows = Vec::new();
    for manifest in &dataset.manifests {
        for (launch, number) in manifest.launches.iter().zip(1..) {
            let kind = match launch.kind {
                LaunchKind::Batch => "batch",
                LaunchKind::Test => "test",
                LaunchKind::Failed => "failed",
                LaunchKind::Month(_) => "month",
            };
            rows.push(vec![
                manifest.constellation.to_string(),
                i32::to_string(&number),
                day(launch.day),
                launch.designator.clone().unwrap_or_default(),
                launch.satellites.to_string(),
                launch.vehicle.clone(),
                kind.to_owned(),
                launch.n_launches().to_string(),
                manifest.source.to_string(),
            ]);
        }
    }
    Table {
        name: "launches",
        row: "Satellites of one constellation that left on one rocket, or in one month",
        columns: &[
            ("constellation", "string", "The network"),
            ("row", "integer", "Its rows counted from 1, oldest first"),
            ("day", "date", "The day in UTC; the last day of a month"),
            ("designator", "string", "The international designator, where there is one"),
            ("satellites", "integer", "Satellites of this network on board"),
            ("vehicle", "string", "The rocket"),
            ("kind", "string", "batch, test, failed, or month for all launches of a month"),
            ("launches", "integer", "How many launches the row stands for"),
            ("source", "string", "Where the row comes from"),
        ],
        key: &["constellation", "row"],
        refers: &[("constellation", "entities", "id"), ("source", "sources", "id")],
        rows,
    }
}

fn entities(dataset: &Dataset) -> Table {
    let row = |entity: &Entity| {
        let mut own = [const { String::new() }; 5];
        let [kind, country, operator, founded, capital] = &mut own;
        match &entity.kind {
            EntityKind::Organisation { country: home, kind: word_of, founded: since } => {
                *kind = word(lists::ORGANISATION_KINDS, word_of).to_owned();
                *country = home.code().to_owned();
                *founded = since.map(|date| date.to_string()).unwrap_or_default();
            }
            EntityKind::Programme { operator: by, .. } => (*kind, *operator) = ("programme".to_owned(), by.to_string()),
            EntityKind::Constellation { operator: by } => {
                (*kind, *operator) = ("constellation".to_owned(), by.to_string());
            }
            EntityKind::Investor { capital: whose } => {
                (*kind, *capital) = ("investor".to_owned(), word(lists::CAPITALS, whose).to_owned());
            }
            EntityKind::Topic => *kind = "topic".to_owned(),
        }
        let mut row = vec![entity.id.to_string(), entity.name.en.clone(), entity.name.zh.clone()];
        row.push(entity.aliases.join("; "));
        row.extend(own);
        row
    };
    Table {
        name: "entities",
        row: "Something facts are about: an organisation, a rocket, a network, an investor, a topic",
        columns: &[
            ("id", "string", "Id, as in links"),
            ("name_en", "string", "Its name"),
            ("name_zh", "string", "Its Chinese name"),
            ("aliases", "string", "Other names, separated by semicolons"),
            ("kind", "string", "company, state, investor, programme, constellation or topic"),
            ("country", "string", "Where an organisation is at home"),
            ("operator", "string", "Who runs a rocket programme or a network"),
            ("founded", "string", "When an organisation was founded, in EDTF, where known"),
            ("capital", "string", "Whose money an investor brings"),
        ],
        key: &["id"],
        refers: &[],
        rows: dataset.entities.iter().map(row).collect(),
    }
}
