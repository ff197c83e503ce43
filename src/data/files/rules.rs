//! The rules that hold between records, each a named function; all run, all report.

use super::problem::{Problem, Report, quoted};
use crate::model::{
    Claim, Confidence, Dataset, EntityKind, Event, Fact, Id, Lang, Outcome, Qualifier, RoundKind, Step, Text, Value,
    trust,
};
use std::collections::BTreeSet;

type Rule = fn(&Dataset, &mut Vec<Problem>);

/// Every rule, by name.
const RULES: [(&str, Rule); 14] = [
    ("ids are unique", unique_ids),
    ("entities exist where they are named", known_entities),
    ("every claim cites a known source", cited_sources),
    ("no source stands unused", used_sources),
    ("confidence follows from the sources", confidence),
    ("a contested fact says why one claim is preferred", reasons),
    ("a value is of the kind its record needs", value_kinds),
    ("an overlap names another round of the same organisation", overlaps),
    ("both languages are there", languages),
    ("a rung is reached once, and as its name says", rungs),
    ("growth series rise day by day and agree with their facts", growth),
    ("nothing happened after the data's reach", horizon),
    ("exchange rates leave no month out", rates),
    ("every statement of the founding articles is carried", founding_articles),
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
        dataset.fact(id).map_or("facts.json", super::convert::home)
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

fn unique_ids(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let mut grown: Vec<&Id> = dataset.growth.iter().map(|growth| &growth.constellation).collect();
    grown.sort();
    let groups: [(&str, Vec<&Id>); 4] = [
        ("growth.json", grown),
        ("sources.json", dataset.sources.iter().map(|source| &source.id).collect()),
        ("the entity files", dataset.entities.iter().map(|entity| &entity.id).collect()),
        ("facts, rounds and milestones", dataset.facts.iter().map(|fact| &fact.id).collect()),
    ];
    for (file, ids) in groups {
        for pair in ids.windows(2) {
            if let [a, b] = pair
                && a == b
            {
                Report::new(file, a.as_str(), problems).add("id", "used twice", "an id of its own");
            }
        }
    }
}

fn known_entities(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let is = |id: &Id, wanted: fn(&EntityKind) -> bool| dataset.entity(id).is_some_and(|entity| wanted(&entity.kind));
    let organisation = |kind: &EntityKind| matches!(kind, EntityKind::Organisation { .. });
    let programme = |kind: &EntityKind| matches!(kind, EntityKind::Programme { .. });
    let constellation = |kind: &EntityKind| matches!(kind, EntityKind::Constellation { .. });
    let investor = |kind: &EntityKind| matches!(kind, EntityKind::Investor { .. } | EntityKind::Organisation { .. });
    for entity in &dataset.entities {
        let (EntityKind::Programme { operator } | EntityKind::Constellation { operator }) = &entity.kind else {
            continue;
        };
        if !is(operator, organisation) {
            let mut report = Report::new(file_of_entity(&entity.kind), entity.id.as_str(), problems);
            report.add("operator", quoted(operator.as_str()), "the id of an organisation");
        }
    }
    for fact in &dataset.facts {
        // Rounds and milestones say whom they are about in a field of another name, looked at below.
        let names_its_own = dataset.round(&fact.id).is_some() || dataset.milestone(&fact.id).is_some();
        if !names_its_own && dataset.entity(&fact.about).is_none() {
            on_fact(dataset, problems, fact, |report| {
                report.add("about", quoted(fact.about.as_str()), "the id of an entity");
            });
        }
    }
    for round in &dataset.rounds {
        if !is(&round.organisation, organisation) {
            let mut report = Report::new("rounds.json", round.id.as_str(), problems);
            report.add("organisation", quoted(round.organisation.as_str()), "the id of an organisation");
        }
        for (field, ids) in [("leads", &round.leads), ("investors", &round.investors)] {
            for (idx, investor) in ids.iter().enumerate().filter(|(_, id)| !is(id, investor)) {
                let mut report = Report::new("rounds.json", round.id.as_str(), problems);
                report.add(
                    &format!("{field}[{idx}]"),
                    quoted(investor.as_str()),
                    "the id of an investor or an organisation",
                );
            }
        }
    }
    for milestone in &dataset.milestones {
        if !is(&milestone.programme, programme) {
            let mut report = Report::new("milestones.json", milestone.id.as_str(), problems);
            report.add("programme", quoted(milestone.programme.as_str()), "the id of a programme");
        }
    }
    for manifest in &dataset.manifests {
        if !is(&manifest.constellation, constellation) {
            let mut report = Report::new("launches.json", manifest.constellation.as_str(), problems);
            report.add("id", quoted(manifest.constellation.as_str()), "the id of a constellation");
        }
    }
    for growth in &dataset.growth {
        if !is(&growth.constellation, constellation) {
            let mut report = Report::new("growth.json", growth.constellation.as_str(), problems);
            report.add("id", quoted(growth.constellation.as_str()), "the id of a constellation");
        }
    }
}

fn cited_sources(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let manifests =
        dataset.manifests.iter().map(|manifest| ("launches.json", manifest.constellation.as_str(), &manifest.source));
    let files = [
        ("exchange-rates.json", "the file", &dataset.rates_source),
        ("launch-years.json", "the file", &dataset.launch_years_source),
    ];
    for (file, record, source) in files.into_iter().chain(manifests) {
        if dataset.source(source).is_none() {
            Report::new(file, record, problems).add("source", quoted(source.as_str()), "the id of a source");
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
                report.add(&field, quoted(citation.source.as_str()), "the id of a source");
            }
        }
    });
}

fn used_sources(dataset: &Dataset, problems: &mut Vec<Problem>) {
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

fn confidence(dataset: &Dataset, problems: &mut Vec<Problem>) {
    each_claim(dataset, problems, |at, claim, report| {
        let limit = trust::support(dataset, claim).limit();
        if claim.confidence > limit && !claim.citations.is_empty() {
            let expected = match limit {
                Confidence::High => return,
                Confidence::Medium => "medium at most: one origin that a reader can reach",
                Confidence::Low => "low: no source that a reader can reach",
            };
            report.add(&format!("{at}.confidence"), format!("{:?}", claim.confidence).to_lowercase(), expected);
        }
    });
}

fn reasons(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for fact in &dataset.facts {
        on_fact(dataset, problems, fact, |report| match (&fact.reason, fact.claims.len() > 1) {
            (None, true) => report.add("reason", "missing", "why the first of several claims is preferred"),
            (Some(_), false) => report.add("reason", "given", "no reason where there is one claim"),
            _ => {}
        });
    }
}

/// A claim's value, for a message.
fn stated(claim: &Claim) -> String {
    claim.value.as_ref().map_or_else(|| "missing".to_owned(), |_| quoted(&claim.in_words(Lang::En)))
}

fn value_kinds(dataset: &Dataset, problems: &mut Vec<Problem>) {
    each_claim(dataset, problems, |at, claim, report| {
        if (claim.qualifier == Qualifier::Undisclosed) && claim.value.is_some() {
            report.add(&format!("{at}.value"), "given", "no value where the amount is undisclosed");
        }
        if claim.value.is_none() && claim.date.is_none() {
            report.add(at, "neither a value nor a date", "one of them");
        }
    });
    for round in &dataset.rounds {
        let Some(fact) = dataset.fact(&round.id) else { continue };
        let mut report = Report::new("rounds.json", round.id.as_str(), problems);
        for (idx, claim) in fact.claims.iter().enumerate() {
            let is_money = claim.quantity().is_some_and(|quantity| quantity.currency().is_some());
            if !is_money && claim.qualifier != Qualifier::Undisclosed {
                report.add(
                    &format!("claims[{idx}].value"),
                    stated(claim),
                    "an amount of money, or the qualifier `undisclosed`",
                );
            }
            if claim.date.is_none() {
                report.add(&format!("claims[{idx}].date"), "missing", "when the round was announced or completed");
            }
        }
    }
    for milestone in &dataset.milestones {
        let Some(fact) = dataset.fact(&milestone.id) else { continue };
        let mut report = Report::new("milestones.json", milestone.id.as_str(), problems);
        for (idx, claim) in fact.claims.iter().enumerate() {
            let planned = claim.outcome() == Some(Outcome::Planned);
            if claim.outcome().is_none() || planned != (milestone.event == Event::Plan) {
                let expected = "an outcome; `planned` for plans and only for them";
                report.add(&format!("claims[{idx}].value"), stated(claim), expected);
            }
            if claim.date.is_none() {
                report.add(&format!("claims[{idx}].date"), "missing", "when it happened or is promised");
            }
        }
    }
}

fn overlaps(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for round in &dataset.rounds {
        let Some(other) = &round.overlaps else { continue };
        let fits = dataset.round(other).is_some_and(|found| {
            found.id != round.id && found.organisation == round.organisation && found.overlaps.is_none()
        });
        if !fits {
            let expected = "another round of the same organisation that is itself summed";
            Report::new("rounds.json", round.id.as_str(), problems).add("overlaps", quoted(other.as_str()), expected);
        }
    }
}

fn is_han(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

fn languages(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let check = |field: &str, text: &Text, is_name: bool, report: &mut Report<'_>| {
        if text.en.trim().is_empty() || text.en.chars().any(is_han) && !is_name {
            report.add(&format!("{field}.en"), quoted(&text.en), "English");
        }
        if text.zh.trim().is_empty() || !text.zh.chars().any(is_han) && !is_name {
            report.add(&format!("{field}.zh"), quoted(&text.zh), "Chinese");
        }
    };
    for fact in &dataset.facts {
        on_fact(dataset, problems, fact, |report| {
            check("statement", &fact.statement, false, report);
            if let Some(reason) = &fact.reason {
                check("reason", reason, false, report);
            }
            for (idx, claim) in fact.claims.iter().enumerate() {
                if let Some(note) = &claim.note {
                    check(&format!("claims[{idx}].note"), note, false, report);
                }
                if let Some(Value::Words(words)) = &claim.value {
                    check(&format!("claims[{idx}].value"), words, true, report);
                }
            }
        });
    }
    for source in &dataset.sources {
        if let Some(note) = &source.note {
            check("note", note, false, &mut Report::new("sources.json", source.id.as_str(), problems));
        }
    }
    for entity in &dataset.entities {
        check("name", &entity.name, true, &mut Report::new(file_of_entity(&entity.kind), entity.id.as_str(), problems));
    }
    for round in &dataset.rounds {
        let mut report = Report::new("rounds.json", round.id.as_str(), problems);
        check("label", &round.label, true, &mut report);
    }
    for milestone in &dataset.milestones {
        let mut report = Report::new("milestones.json", milestone.id.as_str(), problems);
        check("vehicle", &milestone.vehicle, true, &mut report);
    }
}

fn rungs(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let mut reached: BTreeSet<(&Id, Step)> = BTreeSet::new();
    for milestone in dataset.milestones.iter().filter(|milestone| milestone.event != Event::Plan) {
        let outcome = dataset.fact(&milestone.id).and_then(|fact| fact.claims.first()).and_then(Claim::outcome);
        let mut report = Report::new("milestones.json", milestone.id.as_str(), problems);
        for (idx, step) in milestone.steps.iter().enumerate() {
            let field = format!("steps[{idx}]");
            if !reached.insert((&milestone.programme, *step)) {
                report.add(&field, "a rung another event reached", "each rung once per programme");
            }
            let failed = matches!(outcome, Some(Outcome::Failure | Outcome::Unknown));
            if failed && matches!(step, Step::FirstOrbit | Step::Landing | Step::Reflight | Step::TenthReflight) {
                report.add(&field, "reached by a failure", "a rung that a failure can reach");
            }
        }
    }
}

fn growth(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for growth in &dataset.growth {
        let mut report = Report::new("growth.json", growth.constellation.as_str(), problems);
        if growth.points.is_empty() {
            report.add("points", "empty", "at least one point");
            continue;
        }
        for (idx, pair) in growth.points.windows(2).enumerate() {
            let [before, after] = pair else { continue };
            if after.day <= before.day || after.launched < before.launched {
                report.add(&format!("points[{}]", idx + 1), "out of order", "a later day and no fewer launched");
            }
        }
        for (idx, point) in growth.points.iter().enumerate() {
            if point.in_orbit.is_some_and(|in_orbit| in_orbit > point.launched) {
                report.add(&format!("points[{idx}][2]"), "more than launched", "at most the launched count");
            }
            if point.day > dataset.reach.launches {
                report.add(&format!("points[{idx}][0]"), "after the data's reach", "a day the launches reach");
            }
        }
        let last = growth.points.last();
        let ends = [
            ("launched", Some(&growth.launched), last.map(|point| point.launched)),
            ("in_orbit", growth.in_orbit.as_ref(), last.and_then(|point| point.in_orbit)),
        ];
        for (field, fact, count) in ends {
            let Some(id) = fact else { continue };
            let stated = dataset.fact(id).and_then(|fact| fact.claims.first()).and_then(Claim::quantity);
            if stated.map(|quantity| quantity.low) != count.map(f64::from) {
                report.add(field, quoted(id.as_str()), "a fact whose preferred claim is the last count");
            }
        }
    }
}

fn horizon(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for round in &dataset.rounds {
        let starts = dataset.fact(&round.id).and_then(|fact| fact.claims.first()).and_then(|claim| claim.date);
        let is_over = !matches!(round.kind, RoundKind::Planned);
        if is_over && starts.is_some_and(|date| date.first() > dataset.reach.rounds) {
            Report::new("rounds.json", round.id.as_str(), problems).add(
                "claims[0].date",
                "after the data's reach",
                "a day the rounds reach",
            );
        }
    }
    for milestone in dataset.milestones.iter().filter(|milestone| milestone.event != Event::Plan) {
        let starts = dataset.fact(&milestone.id).and_then(|fact| fact.claims.first()).and_then(|claim| claim.date);
        if starts.is_some_and(|date| date.first() > dataset.reach.milestones) {
            let mut report = Report::new("milestones.json", milestone.id.as_str(), problems);
            report.add("claims[0].date", "after the data's reach", "a day the milestones reach");
        }
    }
}

fn rates(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let months = dataset.rates.months();
    for pair in months.windows(2) {
        let [(year, month), next] = pair else { continue };
        let following = if *month == 12 { (year + 1, 1) } else { (*year, month + 1) };
        if *next != following {
            let field = format!("monthly.{:04}-{:02}", following.0, following.1);
            Report::new("exchange-rates.json", "the file", problems).add(&field, "missing", "a rate for every month");
        }
    }
    let last = months.last().map(|(year, month)| format!("{year:04}-{month:02}"));
    if last.as_deref() != Some(dataset.reach.rates.to_string().as_str()) {
        Report::new("dataset.json", "the file", problems).add(
            "reaches.rates",
            dataset.reach.rates.to_string(),
            "the last month with a rate",
        );
    }
}

/// The three articles the dataset began from, and how many statements each makes.
const FOUNDING_ARTICLES: [(&str, u32); 3] = [("kailian-2026", 21), ("asianfin-241983", 41), ("caixin-cover-2025", 53)];

fn founding_articles(dataset: &Dataset, problems: &mut Vec<Problem>) {
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
