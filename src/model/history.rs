//! What earlier versions of the data said, and why it changed.

use super::{Claim, Dataset, Fact, Id, Text};
use serde::{Deserialize, Serialize};

/// One published version, and what came after it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Release {
    /// The version.
    pub version: String,
    /// What it brought, in a sentence.
    pub note: Text,
    /// The facts it had, sorted; empty for the present version, whose facts are the dataset's.
    pub facts: Vec<Id>,
    /// What the version after it changed of them or withdrew.
    pub changes: Vec<Change>,
}

/// A fact whose preferred claim changed, or that was withdrawn.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Change {
    /// The fact.
    pub fact: Id,
    /// What was preferred before; its citations stayed with that version.
    pub was: Claim,
    /// Why it changed.
    pub reason: Text,
}

/// What became of a fact since a version.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Since<'a> {
    /// The preferred claim is what it was.
    Same,
    /// That version did not have it.
    Added,
    /// The preferred claim was another.
    Changed(&'a Change),
    /// That version had it; it is gone.
    Withdrawn(&'a Change),
}

impl Dataset {
    /// A version by its number.
    pub fn release(&self, version: &str) -> Option<&Release> {
        self.history.iter().find(|release| release.version == version)
    }

    /// What became of a fact since an earlier version; the same where nothing is known of that version.
    ///
    /// The first change after the version tells what it said: what was preferred in 2026.11.0 is what the version after it replaced.
    pub fn since(&self, version: &str, fact: &Id) -> Since<'_> {
        let Some(at) = self.history.iter().position(|release| release.version == version) else { return Since::Same };
        let later = self.history.iter().skip(at);
        let is_present = self.fact(fact).is_some();
        let change = later.flat_map(|release| &release.changes).find(|change| change.fact == *fact);
        let had = self.history.get(at).is_some_and(|release| release.facts.binary_search(fact).is_ok());
        match change {
            _ if version == self.version => Since::Same,
            _ if !had => Since::Added,
            Some(change) if is_present => Since::Changed(change),
            Some(change) => Since::Withdrawn(change),
            None => Since::Same,
        }
    }

    /// The facts that came with a version: those it had and the one before it had not.
    pub fn added(&self, version: &str) -> Vec<&Id> {
        let Some(at) = self.history.iter().position(|release| release.version == version) else { return Vec::new() };
        let before = at.checked_sub(1).and_then(|before| self.history.get(before));
        let is_present = version == self.version;
        let own: Vec<&Id> = match self.history.get(at) {
            Some(release) if !is_present => release.facts.iter().collect(),
            _ => self.facts.iter().map(|fact| &fact.id).collect(),
        };
        own.into_iter().filter(|id| before.is_none_or(|before| before.facts.binary_search(id).is_err())).collect()
    }

    /// What a version changed of the one before it, or withdrew.
    pub fn changed(&self, version: &str) -> &[Change] {
        let at = self.history.iter().position(|release| release.version == version);
        let before = at.and_then(|at| at.checked_sub(1)).and_then(|before| self.history.get(before));
        before.map_or(&[], |before| &before.changes)
    }
}

/// Whether the preferred claims of two versions differ: in value, qualifier or date.
pub fn differs(before: &Claim, after: &Fact) -> bool {
    let after = after.claims.first();
    after.is_none_or(|after| {
        (&after.value, after.qualifier, after.date) != (&before.value, before.qualifier, before.date)
    })
}
