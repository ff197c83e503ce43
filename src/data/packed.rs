//! The packed form of a dataset: what the build hands to the page, in postcard's bytes.
//!
//! Values without names, so a packed dataset is read only by the program it was built with; both are named by their
//! content, and the page asks for its own.

use crate::model::dataset::HEADLINES;
use crate::model::{Dataset, EntityKind, Id, Text};
pub use postcard::Error;
use std::collections::BTreeSet;

/// Packs a dataset.
///
/// # Errors
/// Never for a dataset in memory; postcard's signature allows for writers that can fill up.
pub fn pack(dataset: &Dataset) -> Result<Vec<u8>, Error> {
    postcard::to_allocvec(dataset)
}

/// Reads a packed dataset.
///
/// # Errors
/// When the bytes end early or hold what no dataset can.
pub fn unpack(bytes: &[u8]) -> Result<Dataset, Error> {
    postcard::from_bytes(bytes)
}

/// What the first view draws: rounds, milestones, growth, their facts' values and the headlines', without words and sources.
///
/// Everything else comes with the evidence file, which replaces this whole.
pub fn early(mut dataset: Dataset) -> Dataset {
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
