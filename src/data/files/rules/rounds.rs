//! Rounds against one another, against valuations and against stated totals.

use super::{Problem, Report, on_fact, quoted, stated};
use crate::model::{Currency, Dataset, Day, Fact, Id, Measure, Policy, Qualifier, Round, RoundKind};
use std::collections::BTreeSet;

/// How many days apart two reports of one event can lie.
const SAME_EVENT: i32 = 60;

/// How much larger than its neighbours a round can be without a note: less than the zero too many of a slip.
const FACTOR: f64 = 4.0;

/// A round that overlaps names another of the same organisation that is summed itself.
pub fn overlaps(dataset: &Dataset, problems: &mut Vec<Problem>) {
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

/// What a fact prefers, in dollars, and the last day it can mean.
fn preferred(dataset: &Dataset, fact: &Fact) -> Option<(f64, Day)> {
    let date = fact.date(Policy::Preferred)?;
    let quantity = fact.claim(Policy::Preferred)?.quantity()?;
    let dollars = dataset.rates.convert(quantity.middle(), quantity.currency()?, Currency::Usd, date)?;
    Some((dollars, date.last()))
}

/// The rounds of an organisation that have an amount, each with it in dollars and its day.
fn disclosed<'a>(dataset: &'a Dataset, organisation: &'a Id) -> impl Iterator<Item = (&'a Round, f64, Day)> {
    let own = dataset.rounds.iter().filter(move |round| round.organisation == *organisation);
    own.filter_map(|round| {
        let (dollars, day) = preferred(dataset, dataset.fact(&round.id)?)?;
        Some((round, dollars, day))
    })
}

/// No two rounds of one organisation have one amount within sixty days, unless one says it overlaps.
pub fn no_twins(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let amount = |round: &Round| {
        let claim = dataset.fact(&round.id)?.claims.first()?;
        Some((claim.quantity()?, claim.date?.middle()))
    };
    for (idx, round) in dataset.rounds.iter().enumerate() {
        let Some((quantity, day)) = amount(round) else { continue };
        let twin = dataset.rounds.iter().take(idx).find(|other| {
            other.organisation == round.organisation
                && other.overlaps.is_none()
                && round.overlaps.is_none()
                && amount(other).is_some_and(|(its, on)| its == quantity && (on.0 - day.0).abs() <= SAME_EVENT)
        });
        if let Some(twin) = twin {
            let value = format!("the amount and month of {}", quoted(twin.id.as_str()));
            let expected = "an event of its own, or `overlaps`";
            Report::new("rounds.json", round.id.as_str(), problems).add("claims[0].value", value, expected);
        }
    }
}

/// An equity round is at most four times the larger of those before and after it, unless a note or a reason explains it.
pub fn neighbours(dataset: &Dataset, problems: &mut Vec<Problem>) {
    let organisations: BTreeSet<&Id> = dataset.rounds.iter().map(|round| &round.organisation).collect();
    for organisation in organisations {
        let equity = disclosed(dataset, organisation).filter(|(round, ..)| round.kind == RoundKind::Equity);
        let mut rounds: Vec<(&Round, f64, Day)> = equity.collect();
        rounds.sort_by_key(|(_, _, day)| *day);
        for (idx, (round, dollars, _)) in rounds.iter().enumerate() {
            let beside = [idx.checked_sub(1), idx.checked_add(1)].into_iter().flatten().filter_map(|at| rounds.get(at));
            let Some((larger, most, _)) = beside.max_by(|a, b| a.1.total_cmp(&b.1)) else { continue };
            let Some(fact) = dataset.fact(&round.id) else { continue };
            let is_explained = fact.reason.is_some() || fact.claims.iter().any(|claim| claim.note.is_some());
            if *dollars > most * FACTOR && !is_explained {
                let value = fact.claims.first().map(stated).unwrap_or_default();
                let expected =
                    format!("at most {FACTOR} times its neighbour {}, or a note", quoted(larger.id.as_str()));
                Report::new("rounds.json", round.id.as_str(), problems).add("claims[0].value", value, expected);
            }
        }
    }
}

/// Nobody raises more than the valuation of the same weeks.
pub fn below_valuations(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for fact in dataset.facts.iter().filter(|fact| fact.measure == Some(Measure::ValuationRound)) {
        let Some((valuation, day)) = preferred(dataset, fact) else { continue };
        let larger = disclosed(dataset, &fact.about)
            .find(|(_, amount, on)| (on.0 - day.0).abs() <= SAME_EVENT && *amount > valuation);
        if let Some((round, _, _)) = larger {
            on_fact(dataset, problems, fact, |report| {
                let value = format!("less than the round {}", quoted(round.id.as_str()));
                report.add("claims[0].value", value, "a valuation above what was raised at it");
            });
        }
    }
}

/// Known rounds make no more than a stated total, unless it is a lower bound or a note says why; a hundredth is rounding.
pub fn within_stated_totals(dataset: &Dataset, problems: &mut Vec<Problem>) {
    for fact in dataset.facts.iter().filter(|fact| fact.measure == Some(Measure::RaisedTotal)) {
        let (Some((stated, until)), Some(claim)) = (preferred(dataset, fact), fact.claims.first()) else { continue };
        let is_bound = matches!(claim.qualifier, Qualifier::MoreThan | Qualifier::AtLeast);
        let sum: f64 = disclosed(dataset, &fact.about)
            .filter(|(round, _, day)| round.kind.is_raised() && round.overlaps.is_none() && *day <= until)
            .map(|(_, dollars, _)| dollars)
            .sum();
        if sum > stated * 1.01 && !is_bound && claim.note.is_none() {
            on_fact(dataset, problems, fact, |report| {
                let known = Currency::Usd.in_words(sum, 3, crate::model::Lang::En);
                report.add(
                    "claims[0].value",
                    format!("less than the known rounds, {known}"),
                    "their sum at least, or a note",
                );
            });
        }
    }
}
