//! The front page: the answer in one sentence, the key figures, and what changed most recently.

use super::derived::Derivation;
use super::figure::Brief;
use crate::model::entity::Country;
use crate::model::growth::Period;
use crate::model::number::grouped;
use crate::model::reuse::{self, Dated, Rung};
use crate::model::{Edtf, EntityKind, Event, Fact, Id, Step, order};
use crate::words::{self, workings};

/// A number that sums up a part of the race.
#[derive(Clone, Debug, PartialEq)]
pub struct KeyFigure {
    /// What it counts.
    pub label: String,
    /// The number with its unit.
    pub value: String,
    /// Its trend or its measure.
    pub detail: String,
    /// The fact it opens.
    pub fact: Id,
    /// Whether that fact is contested.
    pub is_contested: bool,
    /// How the number in the detail was worked out, where it was.
    pub derivation: Option<Derivation>,
}

/// Something that happened recently.
#[derive(Clone, Debug, PartialEq)]
pub struct Latest {
    /// When, in words.
    pub date: String,
    /// What it concerns.
    pub title: String,
    /// How it ended, or how much it was.
    pub value: String,
    /// What happened, in a sentence; empty until the evidence is there.
    pub statement: String,
    /// The fact it opens.
    pub fact: Id,
    /// Whether that fact is contested.
    pub is_contested: bool,
}

fn fact<'a>(brief: &Brief<'a>, id: &str) -> Option<&'a Fact> {
    brief.dataset.fact(&Id::parse(id)?)
}

/// The Chinese rockets that reached a step, by the event that did, oldest first.
fn chinese_at<'a>(brief: &Brief<'a>, step: Step) -> Vec<Dated<'a>> {
    let is_chinese = |operator: &Id| {
        let operator = brief.dataset.entity(operator).map(|entity| &entity.kind);
        matches!(operator, Some(EntityKind::Organisation { country: Country::Cn, .. }))
    };
    let programmes = brief.dataset.entities.iter().filter(|entity| match &entity.kind {
        EntityKind::Programme { operator, .. } => is_chinese(operator),
        _ => false,
    });
    let reached: Vec<Dated<'a>> = programmes
        .filter_map(|entity| {
            let milestones = reuse::milestones(brief.dataset, &entity.id, brief.policy());
            let rungs = reuse::ladder(&milestones);
            Step::ALL.iter().zip(rungs).find_map(|(at, rung)| match rung {
                Rung::Reached(dated) if *at == step => Some(dated),
                _ => None,
            })
        })
        .collect();
    order::by_number(reached, |dated| f64::from(dated.date.middle().0))
}

/// The key figures, most telling first.
pub fn key_figures(brief: &Brief<'_>) -> Vec<KeyFigure> {
    let lang = brief.lang;
    let figure = |label: words::Phrase, value: String, detail: String, fact: &Fact| KeyFigure {
        label: label.get(lang).to_owned(),
        value,
        detail,
        fact: fact.id.clone(),
        is_contested: fact.is_contested(),
        derivation: None,
    };
    let mut figures = Vec::new();
    let landings = chinese_at(brief, Step::Landing);
    if let Some(newest) = landings.last() {
        let names: Vec<String> = landings.iter().map(|dated| brief.name(&dated.milestone.programme)).collect();
        let value = words::n_rockets(landings.len(), lang);
        let own = figure(words::FIGURE_LANDED, value, words::list(&names, lang), newest.fact);
        let facts = landings.iter().map(|dated| dated.fact.id.clone()).collect();
        let derivation = Some(Derivation::Count(own.label.clone(), workings::ROCKETS_LANDED, facts));
        figures.push(KeyFigure { derivation, ..own });
    }
    if let Some(fact) = fact(brief, "falcon-9-booster-flight-record") {
        let value = fact.quantity(brief.policy()).map(|n| words::n_flights(n, lang)).unwrap_or_default();
        let date = fact.date(brief.policy()).map(|date| date.in_words(lang)).unwrap_or_default();
        figures.push(figure(words::FIGURE_RECORD, value, words::as_of(&date, lang), fact));
    }
    for (id, label, target) in [
        ("starlink", words::FIGURE_STARLINK, None),
        ("guowang", words::FIGURE_GUOWANG, Some("guowang-planned-size")),
        ("qianfan", words::FIGURE_QIANFAN, Some("qianfan-2027-target")),
    ] {
        let Some(growth) = Id::parse(id).and_then(|id| brief.dataset.growth(&id)) else { continue };
        let Some(fact) = brief.dataset.fact(&growth.launched) else { continue };
        let n = fact.quantity(brief.policy()).unwrap_or_default();
        let target = target
            .and_then(|id| self::fact(brief, id))
            .and_then(|fact| Some((fact, fact.quantity(brief.policy())?, fact.date(brief.policy()))));
        let mut derivation = None;
        let detail = match target {
            Some((plan, target, by)) => {
                derivation = Some(Derivation::Share(fact.id.clone(), plan.id.clone()));
                words::of_target(n / target * 100.0, &grouped(target), by.map(|by| by.in_words(lang)), lang)
            }
            None => {
                let rates = growth.rates(Period::Quarter);
                let last = rates.iter().rev().find(|rate| rate.is_complete);
                last.map(|rate| {
                    let (id, launched) = (growth.constellation.clone(), growth.launched.clone());
                    derivation = Some(Derivation::Rate(id, Period::Quarter, rate.end, launched));
                    words::rate_on(rate.launched, true, &words::period_name(Period::Quarter, rate.end, lang), lang)
                })
                .unwrap_or_default()
            }
        };
        figures.push(KeyFigure { derivation, ..figure(label, grouped(n), detail, fact) });
    }
    for (id, label) in
        [("ispace-d-plus-plus-2026", words::FIGURE_CHINA_ROUND), ("spacex-ipo-2026", words::FIGURE_SPACEX_IPO)]
    {
        let Some(fact) = fact(brief, id) else { continue };
        let Some(amount) = fact.claim(brief.policy()).and_then(|claim| claim.quantity()) else { continue };
        let date = fact.date(brief.policy());
        let currency = brief.state.currency(lang);
        let converted = amount
            .currency()
            .zip(date)
            .and_then(|(from, date)| brief.dataset.rates.convert(amount.middle(), from, currency, date));
        let qualified = |amount: f64| {
            let amount = currency.in_words(amount, 3, lang);
            fact.claim(brief.policy()).map_or(amount.clone(), |claim| claim.qualifier.with(&amount, lang))
        };
        let value = converted.map(qualified).unwrap_or_default();
        let detail = date.map(|date| date.in_words(lang)).unwrap_or_default();
        figures.push(figure(label, value, words::titled(&brief.name(&fact.about), &detail, lang), fact));
    }
    if let (Some(china), Some(spacex)) =
        (fact(brief, "china-launch-attempts-2025"), fact(brief, "spacex-launches-2025"))
    {
        let n = |fact: &Fact| grouped(fact.quantity(brief.policy()).unwrap_or_default());
        figures.push(figure(words::FIGURE_LAUNCHES, n(china), words::against_spacex(&n(spacex), lang), china));
    }
    figures
}

/// The state of the race in one sentence.
pub fn answer(brief: &Brief<'_>) -> String {
    let lang = brief.lang;
    let landings = chinese_at(brief, Step::Landing);
    let names = |events: &[Dated<'_>]| {
        let names: Vec<String> = events.iter().map(|dated| brief.name(&dated.milestone.programme)).collect();
        words::list(&names, lang)
    };
    let since = landings.first().map(|dated| dated.date);
    let month =
        since.and_then(|date| date.month()).and_then(|(year, month)| Edtf::parse(&format!("{year:04}-{month:02}")));
    let launched = |id: &str| {
        let growth = Id::parse(id).and_then(|id| brief.dataset.growth(&id));
        growth
            .and_then(|growth| brief.dataset.fact(&growth.launched))
            .and_then(|fact| fact.quantity(brief.policy()))
            .unwrap_or_default()
    };
    let record = fact(brief, "falcon-9-booster-flight-record")
        .and_then(|fact| fact.quantity(brief.policy()))
        .unwrap_or_default();
    words::answer(
        &names(&landings),
        &names(&chinese_at(brief, Step::Reflight)),
        &month.map(|month| month.in_words(lang)).unwrap_or_default(),
        &grouped(record),
        &grouped(launched("guowang") + launched("qianfan")),
        &grouped(launched("starlink")),
        lang,
    )
}

/// The newest events, at most `n`: milestones that happened and rounds, newest first.
pub fn latest(brief: &Brief<'_>, n: usize) -> Vec<Latest> {
    let lang = brief.lang;
    let is_event = |fact: &&Fact| match brief.dataset.milestone(&fact.id) {
        Some(milestone) => !matches!(milestone.event, Event::Plan | Event::Record),
        None => brief.dataset.round(&fact.id).is_some_and(|round| round.kind.is_raised()),
    };
    let facts: Vec<(&Fact, Edtf)> = brief
        .dataset
        .facts
        .iter()
        .filter(is_event)
        .filter_map(|fact| Some((fact, fact.date(brief.policy())?)))
        .collect();
    let facts = order::by_number(facts, |(_, date)| -f64::from(date.middle().0));
    let latest = facts.into_iter().take(n).map(|(fact, date)| {
        let title = match (brief.dataset.milestone(&fact.id), brief.dataset.round(&fact.id)) {
            (Some(milestone), _) => {
                words::titled(milestone.vehicle.get(lang), words::event(milestone.event).get(lang), lang)
            }
            (_, Some(round)) => words::round_name(&brief.name(&round.organisation), round.label.get(lang), lang),
            _ => brief.name(&fact.about),
        };
        Latest {
            date: date.in_words(lang),
            title,
            value: fact.claim(brief.policy()).map(|claim| claim.in_words(lang)).unwrap_or_default(),
            statement: fact.statement.get(lang).to_owned(),
            fact: fact.id.clone(),
            is_contested: fact.is_contested(),
        }
    });
    latest.collect()
}
