//! From snapshots of earlier versions and the reasons for what changed since, to the history of the data.
//!
//! A fact that differs between two versions needs a reason; one that does not needs none.

use super::convert::{claim, id, text};
use super::problem::{Problem, Report, quoted};
use super::records::{ClaimRecord, ReleaseRecord, SnapshotRecord, StatedRecord};
use crate::model::history::{Change, Release, differs};
use crate::model::{Claim, Fact, Id, Lang};
use std::collections::BTreeMap;

/// The file of the reasons.
pub const CHANGES: &str = "changes.json";

/// What an earlier version preferred, fact by fact.
pub struct Snapshot {
    version: String,
    facts: BTreeMap<Id, Claim>,
}

/// A snapshot, whose file is named by its version.
pub fn snapshot(version: &str, record: SnapshotRecord, report: &mut Report<'_>) -> Snapshot {
    let mut facts = BTreeMap::new();
    for (name, record) in record.facts {
        let at = format!("facts.{name}");
        if let (Some(id), Some(claim)) = (id(&at, &name, report), claim(&at, stated(record), report)) {
            facts.insert(id, claim);
        }
    }
    Snapshot { version: version.to_owned(), facts }
}

/// A snapshot holds no evidence, so its claims are read as bare ones.
fn stated(record: StatedRecord) -> ClaimRecord {
    ClaimRecord {
        value: record.value,
        qualifier: record.qualifier,
        date: record.date,
        confidence: "low".to_owned(),
        citations: Vec::new(),
        note: None,
    }
}

/// The parts of a version in the order they count.
pub fn numbered(version: &str) -> Option<[u32; 3]> {
    let parts: Option<Vec<u32>> = version.split('.').map(|part| part.parse().ok()).collect();
    parts?.try_into().ok()
}

/// Every version, oldest first, the present one last.
pub fn releases(
    version: &str,
    facts: &[Fact],
    mut snapshots: Vec<Snapshot>,
    mut notes: BTreeMap<String, ReleaseRecord>,
    problems: &mut Vec<Problem>,
) -> Vec<Release> {
    snapshots.sort_by_key(|snapshot| numbered(&snapshot.version));
    let mut report = Report::new(CHANGES, version, problems);
    if snapshots.last().is_some_and(|last| numbered(&last.version) >= numbered(version)) {
        report.add("version", quoted(version), "a version after every snapshot");
    }
    let present: BTreeMap<&Id, &Fact> = facts.iter().map(|fact| (&fact.id, fact)).collect();
    let versions: Vec<String> =
        snapshots.iter().map(|snapshot| snapshot.version.clone()).chain([version.to_owned()]).collect();
    let mut reasons: Vec<BTreeMap<String, super::records::TextRecord>> = Vec::new();
    let mut releases = Vec::new();
    for version in &versions {
        let Some(record) = notes.remove(version) else {
            Report::new(CHANGES, version, problems).add("the whole", "missing", "what this version brought");
            continue;
        };
        reasons.push(record.facts.unwrap_or_default());
        releases.push(Release {
            version: version.clone(),
            note: text(record.note),
            facts: Vec::new(),
            changes: Vec::new(),
        });
    }
    for version in notes.keys() {
        Report::new(CHANGES, version, problems).add(
            "the whole",
            "no such version",
            "the present version or one with a snapshot",
        );
    }
    if releases.len() != versions.len() {
        return releases;
    }
    for (idx, snapshot) in snapshots.iter().enumerate() {
        let next = snapshots.get(idx + 1);
        let name = versions.get(idx + 1).map_or("", String::as_str);
        let mut report = Report::new(CHANGES, name, problems);
        let mut given = reasons.get_mut(idx + 1).map(std::mem::take).unwrap_or_default();
        let mut changes = Vec::new();
        for (id, was) in &snapshot.facts {
            let is_other = match next {
                Some(next) => next.facts.get(id) != Some(was),
                None => present.get(id).is_none_or(|fact| differs(was, fact)),
            };
            match (is_other, given.remove(id.as_str())) {
                (true, Some(reason)) => {
                    changes.push(Change { fact: id.clone(), was: was.clone(), reason: text(reason) })
                }
                (true, None) => {
                    let is = next.map_or_else(
                        || present.get(id).and_then(|fact| fact.claims.first()),
                        |next| next.facts.get(id),
                    );
                    report.add(&format!("facts.{id}"), "missing", why(was, is));
                }
                (false, Some(_)) => report.add(&format!("facts.{id}"), "given", "no reason where nothing changed"),
                (false, None) => {}
            }
        }
        for id in given.keys() {
            report.add(&format!("facts.{id}"), "given", "a fact the version before had");
        }
        if let Some(release) = releases.get_mut(idx) {
            release.facts = snapshot.facts.keys().cloned().collect();
            release.changes = changes;
        }
    }
    releases
}

/// What a reason has to explain, in the words an editor would look for in the files.
fn why(was: &Claim, is: Option<&Claim>) -> String {
    let told = |claim: &Claim| {
        let date = claim.date.map(|date| format!(" of {date}")).unwrap_or_default();
        quoted(&format!("{}{date}", claim.in_words(Lang::En)))
    };
    let was = told(was);
    is.map_or_else(|| format!("why {was} was withdrawn"), |is| format!("why {was} became {}", told(is)))
}
