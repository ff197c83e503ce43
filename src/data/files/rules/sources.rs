//! Evidence: cited, used, and as strong as claimed.

use super::{Problem, Report, each_claim, on_fact, quoted};
use crate::model::{Confidence, Dataset, Fact, Id, trust};
use std::collections::BTreeSet;

const SOURCE: &str = "the id of a source in sources.json";

/// Every fact has a claim, every claim a citation, every citation a source.
pub fn cited_sources(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let manifests =
        dataset.manifests.iter().map(|manifest| ("launches.json", manifest.constellation.as_str(), &manifest.source));
    let files = [
        ("exchange-rates.json", "the file", &dataset.rates_source),
        ("launch-years.json", "the file", &dataset.launch_years_source),
    ];
    for (file, record, source) in files.into_iter().chain(manifests) {
        if dataset.source(source).is_none() {
            Report::new(file, record, problems).add("source", quoted(source.as_str()), SOURCE);
        }
    }
    for fact in dataset.facts.iter().filter(|fact| fact.claims.is_empty()) {
        on_fact(dataset, problems, fact, |report| report.add("claims", "empty", "at least one claim"));
    }
    each_claim(dataset, problems, |at, claim, report| {
        if claim.citations.is_empty() {
            report.add(&format!("{at}.citations"), "empty", "at least one citation");
        }
        for (idx, citation) in claim.citations.iter().enumerate() {
            if dataset.source(&citation.source).is_none() {
                let field = format!("{at}.citations[{idx}].source");
                report.add(&field, quoted(citation.source.as_str()), SOURCE);
            }
        }
    });
}

/// Every source says what it is and who published it.
pub fn named_sources(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for source in &dataset.sources {
        let mut report = Report::new("sources.json", source.id.as_str(), problems);
        if source.title.trim().is_empty() {
            report.add("title", "empty", "the title as published, or a description of the page");
        }
        if source.publisher.trim().is_empty() {
            report.add("publisher", "empty", "who published it");
        }
    }
}

/// Every source is cited.
pub fn used_sources(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let used: BTreeSet<&Id> = dataset.facts.iter().flat_map(Fact::sources).chain(dataset.table_sources()).collect();
    for source in &dataset.sources {
        if !used.contains(&source.id) {
            Report::new("sources.json", source.id.as_str(), problems).add(
                "id",
                "cited nowhere",
                "a source that is cited",
            );
        }
    }
}

/// No claim is surer than its sources allow.
pub fn confidence(dataset: &Dataset, problems: &mut Vec<Problem>) {
    each_claim(dataset, problems, |at, claim, report| {
        let limit = trust::support(dataset, claim).limit();
        // What an unknown source supports cannot be said.
        let are_known = claim.citations.iter().all(|citation| dataset.source(&citation.source).is_some());
        if claim.confidence > limit && !claim.citations.is_empty() && are_known {
            let expected = match limit {
                Confidence::High => return,
                Confidence::Medium => "medium at most: one origin that a reader can reach",
                Confidence::Low => "low: no source that a reader can reach",
            };
            report.add(&format!("{at}.confidence"), format!("{:?}", claim.confidence).to_lowercase(), expected);
        }
    });
}

/// Several claims need a reason, a single one has none.
pub fn reasons(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for fact in &dataset.facts {
        on_fact(dataset, problems, fact, |report| match (&fact.reason, fact.claims.len() > 1) {
            (None, true) => report.add("reason", "missing", "why the first of several claims is preferred"),
            (Some(_), false) => report.add("reason", "given", "no reason where there is one claim"),
            _ => {}
        });
    }
}

/// The three articles the dataset began from, and how many statements each makes.
const FOUNDING_ARTICLES: [(&str, u32); 3] = [("kailian-2026", 21), ("asianfin-241983", 41), ("caixin-cover-2025", 53)];

/// Every numbered statement of the founding articles is cited somewhere.
pub fn founding_articles(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let citations = || dataset.facts.iter().flat_map(|fact| &fact.claims).flat_map(|claim| &claim.citations);
    for (article, n_statements) in FOUNDING_ARTICLES {
        let carried: BTreeSet<u32> =
            citations().filter(|citation| citation.source == *article).filter_map(|citation| citation.item).collect();
        let mut report = Report::new("facts, rounds and milestones", article, problems);
        for item in (1..=n_statements).filter(|item| !carried.contains(item)) {
            report.add("item", format!("{item} missing"), "a citation of every statement of this article");
        }
        for item in carried.iter().filter(|item| !(1..=n_statements).contains(*item)) {
            report.add("item", item.to_string(), format!("at most {n_statements}"));
        }
    }
}
