//! The rules that hold between records, each a named function; all run, all report.

mod copied;
mod dates;
mod ids;
mod languages;
mod measures;
mod milestones;
mod rates;
mod rounds;
mod satellites;
mod sources;
mod values;

use super::problem::{Problem, Report, quoted};
use crate::model::{Claim, Dataset, EntityKind, Event, Fact, Id, Lang, Measure, RoundKind, Topic};

/// A rule: what it looks at and where it reports.
pub type Rule = fn(&Dataset, &mut Vec<Problem>);

/// Every rule, by name.
pub const RULES: [(&str, Rule); 32] = [
    ("ids are unique", ids::unique_ids),
    ("entities exist where they are named", ids::known_entities),
    ("every claim cites a known source", sources::cited_sources),
    ("every source says what it is", sources::named_sources),
    ("no source stands unused", sources::used_sources),
    ("confidence follows from the sources", sources::confidence),
    ("a contested fact says why one claim is preferred", sources::reasons),
    ("every statement of the founding articles is carried", sources::founding_articles),
    ("no words are copied from the founding articles", copied::runs_of_words),
    ("both languages are there", languages::languages),
    ("a claim has a value or a date", values::claims),
    ("a round is money with a date", values::rounds),
    ("a milestone is an outcome with a date", values::milestones),
    ("an overlap names another round of the same organisation", rounds::overlaps),
    ("no round stands twice", rounds::no_twins),
    ("a round is of its neighbours' size", rounds::neighbours),
    ("no round is larger than its valuation", rounds::below_valuations),
    ("known rounds stay within stated totals", rounds::within_stated_totals),
    ("a rung is reached once, and as its name says", milestones::rungs),
    ("the first landing attempt is the first recovery attempt", milestones::first_attempts),
    ("a measure has its unit", measures::units),
    ("amounts are of a sane size", measures::sizes),
    ("neighbours in a series are of one size", measures::neighbours),
    ("growth series rise day by day and agree with their facts", satellites::growth),
    ("launches add up to growth series", satellites::launches),
    ("yearly counts agree with one another", satellites::launch_years),
    ("what a year launched is what the series grew by", satellites::launched_in_years),
    ("no more satellites than were launched", satellites::no_more_than_launched),
    ("nothing happened after the data's reach", dates::reach),
    ("nothing happened before its organisation", dates::founded_before),
    ("no claim is later than its sources", dates::sources_come_after),
    ("exchange rates leave no month out", rates::rates),
];

/// Checks a loaded dataset against every rule.
///
/// # Errors
/// All breaches of all rules, sorted.
pub fn check(dataset: &Dataset) -> Result<(), Vec<Problem>> {
    let mut problems = Vec::new();
    for (_, rule) in RULES {
        rule(dataset, &mut problems);
    }
    problems.sort();
    problems.dedup();
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

/// The file a fact stands in.
fn file_of(dataset: &Dataset, id: &Id) -> &'static str {
    if dataset.round(id).is_some() {
        "rounds.json"
    } else if dataset.milestone(id).is_some() {
        "milestones.json"
    } else {
        dataset.fact(id).map_or("facts.json", crate::data::home::home)
    }
}

fn file_of_entity(kind: &EntityKind) -> &'static str {
    match kind {
        EntityKind::Organisation { .. } => "organisations.json",
        EntityKind::Programme { .. } => "programmes.json",
        EntityKind::Constellation { .. } => "constellations.json",
        EntityKind::Investor { .. } => "investors.json",
        EntityKind::Topic => "topics.json",
    }
}

fn on_fact(dataset: &Dataset, problems: &mut Vec<Problem>, fact: &Fact, check: impl Fn(&mut Report<'_>)) {
    check(&mut Report::new(file_of(dataset, &fact.id), fact.id.as_str(), problems));
}

fn each_claim(dataset: &Dataset, problems: &mut Vec<Problem>, check: impl Fn(&str, &Claim, &mut Report<'_>)) {
    for fact in &dataset.facts {
        on_fact(dataset, problems, fact, |report| {
            for (idx, claim) in fact.claims.iter().enumerate() {
                check(&format!("claims[{idx}]"), claim, report);
            }
        });
    }
}

fn stated(claim: &Claim) -> String {
    claim.value.as_ref().map_or_else(|| "missing".to_owned(), |_| quoted(&claim.in_words(Lang::En)))
}

/// Whether a fact is about what is to come.
fn is_promise(dataset: &Dataset, fact: &Fact) -> bool {
    let promises = [Measure::Target, Measure::Deadline, Measure::Guidance];
    fact.topic == Topic::Target
        || fact.measure.is_some_and(|measure| promises.contains(&measure))
        || dataset.round(&fact.id).is_some_and(|round| round.kind == RoundKind::Planned)
        || dataset.milestone(&fact.id).is_some_and(|milestone| milestone.event == Event::Plan)
}
