//! The packed form of a dataset: what the build hands to the page, in postcard's bytes.
//!
//! Values without names, so a packed dataset is read only by the program it was built with; both are named by their
//! content, and the page asks for its own. Words travel apart from values, each kind of words together, and every id once:
//! a compressor finds likeness nearby, and so sends a fifth less.

use crate::model::dataset::HEADLINES;
use crate::model::{Claim, Dataset, EntityKind, Event, Id, Text, Value};
pub use postcard::Error;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::mem;

/// What words are about, for words of one kind to travel together.
#[derive(Clone, Copy)]
enum Column {
    English,
    Chinese,
    Title,
    Publisher,
    Address,
    Origin,
    Place,
    PlaceInChinese,
    Name,
    Code,
    /// Not a column like the others: each id is written once, and by its number from then on.
    Id,
}

/// How many columns of words there are.
const N_COLUMNS: usize = Column::Id as usize;

/// Stands between two words of a column; no text of the data holds it.
const BETWEEN: char = '\0';

/// A dataset on its way: its values with every text left empty, and the texts of each column in the order of a walk.
#[derive(Serialize, Deserialize)]
struct Packed {
    values: Dataset,
    columns: [String; N_COLUMNS],
    /// Every id, sorted.
    ids: String,
    /// The places of ids in the order of a walk, as places among `ids`.
    numbers: Vec<u32>,
}

/// Packs a dataset.
///
/// # Errors
/// Never for a dataset in memory; postcard's signature allows for writers that can fill up.
pub fn pack(dataset: &Dataset) -> Result<Vec<u8>, Error> {
    let mut values = dataset.clone();
    let mut columns: [String; N_COLUMNS] = Default::default();
    let mut met: Vec<String> = Vec::new();
    walk(&mut values, &mut |column, text| match columns.get_mut(column as usize) {
        Some(all) => {
            all.push_str(&mem::take(text));
            all.push(BETWEEN);
        }
        None => met.push(mem::take(text)),
    });
    let ids: BTreeSet<&str> = met.iter().map(String::as_str).collect();
    let places: BTreeMap<&str, u32> = ids.iter().copied().zip(0..).collect();
    let numbers = met.iter().filter_map(|id| places.get(id.as_str()).copied()).collect();
    let ids = ids.iter().flat_map(|id| id.chars().chain([BETWEEN])).collect();
    postcard::to_allocvec(&Packed { values, columns, ids, numbers })
}

/// Reads a packed dataset.
///
/// # Errors
/// When the bytes end early or hold what no dataset can.
pub fn unpack(bytes: &[u8]) -> Result<Dataset, Error> {
    let Packed { mut values, columns, ids, numbers } = postcard::from_bytes(bytes)?;
    let ids: Vec<&str> = ids.split_terminator(BETWEEN).collect();
    let mut numbers = numbers.into_iter();
    let mut texts = columns.each_ref().map(|all| all.split_terminator(BETWEEN));
    let mut is_whole = true;
    walk(&mut values, &mut |column, text| {
        let found = match texts.get_mut(column as usize) {
            Some(column) => column.next(),
            None => numbers.next().and_then(|number| ids.get(number as usize).copied()),
        };
        match found {
            Some(found) => found.clone_into(text),
            None => is_whole = false,
        }
    });
    let is_used_up = texts.iter_mut().all(|left| left.next().is_none()) && numbers.next().is_none();
    if is_whole && is_used_up { Ok(values) } else { Err(Error::DeserializeUnexpectedEnd) }
}

/// Visits the texts of a dataset, always in the same order.
fn walk(dataset: &mut Dataset, visit: &mut dyn FnMut(Column, &mut String)) {
    walk_ids([&mut dataset.launch_years_source, &mut dataset.rates_source], visit);
    for source in &mut dataset.sources {
        walk_ids([&mut source.id], visit);
        visit(Column::Title, &mut source.title);
        visit(Column::Publisher, &mut source.publisher);
        source.url.iter_mut().for_each(|url| visit(Column::Address, url));
        source.origin.iter_mut().for_each(|origin| visit(Column::Origin, origin));
        source.note.iter_mut().for_each(|note| walk_text(note, visit));
    }
    for entity in &mut dataset.entities {
        walk_ids([&mut entity.id], visit);
        if let EntityKind::Programme { operator, .. } | EntityKind::Constellation { operator } = &mut entity.kind {
            walk_ids([operator], visit);
        }
        walk_text(&mut entity.name, visit);
        entity.aliases.iter_mut().chain(&mut entity.spellings).for_each(|name| visit(Column::Name, name));
    }
    for fact in &mut dataset.facts {
        walk_ids([&mut fact.id, &mut fact.about], visit);
        walk_text(&mut fact.statement, visit);
        fact.claims.iter_mut().for_each(|claim| walk_claim(claim, visit));
        fact.reason.iter_mut().for_each(|reason| walk_text(reason, visit));
    }
    for round in &mut dataset.rounds {
        walk_ids([&mut round.id, &mut round.organisation].into_iter().chain(&mut round.overlaps), visit);
        walk_ids(round.leads.iter_mut().chain(&mut round.investors), visit);
        walk_text(&mut round.label, visit);
    }
    for milestone in &mut dataset.milestones {
        walk_ids([&mut milestone.id, &mut milestone.programme], visit);
        walk_text(&mut milestone.vehicle, visit);
    }
    for growth in &mut dataset.growth {
        walk_ids([&mut growth.constellation, &mut growth.launched].into_iter().chain(&mut growth.in_orbit), visit);
    }
    for manifest in &mut dataset.manifests {
        walk_ids([&mut manifest.constellation, &mut manifest.source], visit);
        for launch in &mut manifest.launches {
            launch.designator.iter_mut().for_each(|code| visit(Column::Code, code));
            visit(Column::Name, &mut launch.vehicle);
        }
    }
    dataset.gaps.iter_mut().for_each(|gap| walk_text(gap, visit));
    for release in &mut dataset.history {
        walk_ids(&mut release.facts, visit);
        for change in &mut release.changes {
            walk_ids([&mut change.fact], visit);
            walk_claim(&mut change.was, visit);
            walk_text(&mut change.reason, visit);
        }
    }
}

fn walk_claim(claim: &mut Claim, visit: &mut dyn FnMut(Column, &mut String)) {
    if let Some(Value::Words(words)) = &mut claim.value {
        walk_text(words, visit);
    }
    for citation in &mut claim.citations {
        walk_ids([&mut citation.source], visit);
        if let Some(place) = &mut citation.place {
            visit(Column::Place, &mut place.en);
            visit(Column::PlaceInChinese, &mut place.zh);
        }
    }
    claim.note.iter_mut().for_each(|note| walk_text(note, visit));
}

fn walk_text(text: &mut Text, visit: &mut dyn FnMut(Column, &mut String)) {
    visit(Column::English, &mut text.en);
    visit(Column::Chinese, &mut text.zh);
}

fn walk_ids<'a>(ids: impl IntoIterator<Item = &'a mut Id>, visit: &mut dyn FnMut(Column, &mut String)) {
    ids.into_iter().for_each(|id| visit(Column::Id, id.text_mut()));
}

/// How many of the newest milestones the first view has, besides those that are steps of the ladder.
const N_NEWEST: usize = 12;

/// What the first view draws: rounds, steps, the newest events, growth, their facts' values and the headlines', without words
/// and sources.
///
/// Everything else comes with the evidence file, which replaces this whole.
pub fn early(mut dataset: Dataset) -> Dataset {
    let last = |id: &Id| {
        let claims = dataset.fact(id).into_iter().flat_map(|fact| &fact.claims);
        claims.filter_map(|claim| claim.date).map(|date| date.last()).max()
    };
    let mut newest: Vec<_> = dataset
        .milestones
        .iter()
        .filter(|milestone| milestone.event != Event::Plan)
        .map(|milestone| (last(&milestone.id), milestone.id.clone()))
        .collect();
    newest.sort();
    let newest: BTreeSet<Id> = newest.into_iter().rev().take(N_NEWEST).map(|(_, id)| id).collect();
    dataset.milestones.retain(|milestone| !milestone.steps.is_empty() || newest.contains(&milestone.id));
    let drawn: BTreeSet<Id> = dataset
        .rounds
        .iter()
        .map(|round| &round.id)
        .chain(dataset.milestones.iter().map(|milestone| &milestone.id))
        .chain(dataset.growth.iter().flat_map(|growth| [Some(&growth.launched), growth.in_orbit.as_ref()]).flatten())
        .cloned()
        .chain(HEADLINES.iter().filter_map(|id| Id::parse(id)))
        .collect();
    let leads: BTreeSet<Id> = dataset.rounds.iter().flat_map(|round| &round.leads).cloned().collect();
    dataset.sources.clear();
    dataset.manifests.clear();
    dataset.launch_years.clear();
    dataset.gaps.clear();
    dataset.history.clear();
    dataset.entities.retain(|entity| !matches!(entity.kind, EntityKind::Investor { .. }) || leads.contains(&entity.id));
    for entity in &mut dataset.entities {
        entity.aliases.clear();
        entity.spellings.clear();
    }
    for round in &mut dataset.rounds {
        round.investors.clear();
    }
    dataset.facts.retain(|fact| drawn.contains(&fact.id));
    for fact in &mut dataset.facts {
        fact.statement = Text { en: String::new(), zh: String::new() };
        fact.reason = None;
        for claim in &mut fact.claims {
            claim.citations.clear();
            claim.note = None;
        }
    }
    dataset
}
