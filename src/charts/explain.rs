//! The working of a derived number in words: inputs, formula, exchange rates, what was left out and why.

use super::derived::{Derivation, Derived, Input};
use super::figure::Brief;
use crate::model::funding::{self, Raise};
use crate::model::growth::Period;
use crate::model::number::grouped;
use crate::model::{Basis, Currency, Day, Edtf, Fact, Id, Interval, Point, Policy, RoundKind, Step};
use crate::words::{self, workings};

/// The working of a number under the claim policy and in the currency in force; `None` where the data no longer hold it.
pub fn explain(brief: &Brief<'_>, derivation: &Derivation) -> Option<Derived> {
    match derivation {
        Derivation::Sum(of, rounds) => Some(sum(brief, of, rounds)),
        Derivation::Conversion(fact) => conversion(brief, brief.dataset.fact(fact)?),
        Derivation::Rate(constellation, period, end, _) => rate(brief, constellation, *period, *end),
        Derivation::Estimate(constellation, day, fact) => {
            estimate(brief, constellation, *day, brief.dataset.fact(fact)?)
        }
        Derivation::Count(of, formula, facts) => Some(count(brief, of, *formula, facts)),
        Derivation::Interval([(from, before), (to, step)]) => {
            interval(brief, (brief.dataset.fact(from)?, *before), (brief.dataset.fact(to)?, *step))
        }
        Derivation::Share(part, whole) => share(brief, brief.dataset.fact(part)?, brief.dataset.fact(whole)?),
        Derivation::Told(derived) => Some((**derived).clone()),
    }
}

/// Rounds that are shown together, under a policy.
fn raises<'a>(brief: &Brief<'a>, rounds: &[Id], policy: Policy) -> Vec<Raise<'a>> {
    let currency = brief.state.currency(brief.lang);
    let rounds = rounds.iter().filter_map(|id| brief.dataset.round(id));
    funding::summable(rounds.filter_map(|round| funding::raise(brief.dataset, round, policy, currency)).collect())
}

fn total(raises: &[Raise<'_>]) -> f64 {
    raises.iter().filter(|raise| raise.is_summed).filter_map(|raise| raise.amount).sum()
}

fn sum(brief: &Brief<'_>, of: &str, rounds: &[Id]) -> Derived {
    let (lang, currency) = (brief.lang, brief.state.currency(brief.lang));
    let money = |amount: f64| currency.in_words(amount, 4, lang);
    let raises = raises(brief, rounds, brief.policy());
    let result = match total(&raises) {
        0.0 => super::ranking::sum_in_words(brief, 0.0, funding::disclosure(&raises)),
        sum => money(sum),
    };
    let mut derived = Derived::new(words::sum_title(of, lang), result, words::SUM_FORMULA.get(lang).to_owned());
    for raise in raises.iter().rev() {
        let label = words::round_name(&brief.name(&raise.round.organisation), raise.round.label.get(lang), lang);
        let name = words::dated(&label, &raise.date.in_words(lang), lang);
        let reported = raise.fact.claim(brief.policy()).map(|claim| claim.in_words(lang)).unwrap_or_default();
        let input = |amount: String| Input::of(brief, raise.fact, amount).named(name.clone());
        derived = match (raise.amount.filter(|_| raise.is_summed), left_out(raise, brief)) {
            (Some(amount), _) => derived
                .from(input(qualified(raise, money(amount), brief)).how(how_converted(brief, raise.fact, &reported))),
            (None, why) => derived.without(input(reported).how(why)),
        };
    }
    let [low, high] = [Policy::Lowest, Policy::Highest].map(|policy| total(&self::raises(brief, rounds, policy)));
    if low < high {
        derived = derived.noting(words::between_claims(&money(low), &money(high), lang));
    }
    derived.noting(words::LOWER_BOUND.get(lang))
}

/// An amount as exact as the claim it comes from.
fn qualified(raise: &Raise<'_>, amount: String, brief: &Brief<'_>) -> String {
    let claim = raise.fact.claim(brief.policy());
    claim.map_or_else(|| amount.clone(), |claim| claim.qualifier.with(&amount, brief.lang))
}

/// Why a round is not in a sum.
fn left_out(raise: &Raise<'_>, brief: &Brief<'_>) -> String {
    let lang = brief.lang;
    if !raise.round.kind.is_raised() {
        return match raise.round.kind {
            RoundKind::Planned | RoundKind::Withdrawn => words::NOT_COMPLETED.get(lang),
            RoundKind::Bundle => words::PARTS_APART.get(lang),
            _ => words::NOT_NEW_EQUITY.get(lang),
        }
        .to_owned();
    }
    let other = raise.round.overlaps.as_ref().and_then(|id| brief.dataset.round(id));
    match other.filter(|_| !raise.is_summed) {
        Some(other) => words::money_in_other(other.label.get(lang), lang),
        None if raise.is_disclosed() => words::NO_RATE.get(lang).to_owned(),
        None => words::UNDISCLOSED_ADDS_NOTHING.get(lang).to_owned(),
    }
}

/// The reported amount and the rate it was converted at; nothing where no conversion was needed.
fn how_converted(brief: &Brief<'_>, fact: &Fact, reported: &str) -> String {
    let Some((from, date)) = reported_in(fact, brief.policy()) else { return String::new() };
    let to = brief.state.currency(brief.lang);
    let rates = rates_in_words(brief, from, to, date);
    if rates.is_empty() { String::new() } else { words::converted_from(reported, &rates, brief.lang) }
}

fn reported_in(fact: &Fact, policy: Policy) -> Option<(Currency, Edtf)> {
    let claim = fact.claim(policy)?;
    Some((claim.quantity()?.currency()?, claim.date?))
}

/// The exchange rates between two currencies on a date, each with the period it is the mean of; nothing for one currency.
pub fn rates_in_words(brief: &Brief<'_>, from: Currency, to: Currency, date: Edtf) -> String {
    if from == to {
        return String::new();
    }
    let foreign = [from, to].into_iter().filter(|currency| *currency != Currency::Usd);
    let rates = foreign.filter_map(|currency| Some((currency, brief.dataset.rates.on(currency, date)?)));
    let rates: Vec<String> = rates.map(|(currency, rate)| words::exchange_rate(currency, rate, brief.lang)).collect();
    words::list(&rates, brief.lang)
}

/// The time between two rungs, and the two dates it is worked out from.
fn interval(brief: &Brief<'_>, from: (&Fact, Step), to: (&Fact, Step)) -> Option<Derived> {
    let (lang, policy) = (brief.lang, brief.policy());
    let by = Interval::between(from.0.date(policy)?, to.0.date(policy)?);
    let title = words::titled(&brief.name(&to.0.about), words::step(to.1).get(lang), lang);
    let working = Derived::new(title, words::rockets::since_step(by, from.1, lang), workings::TIME_BETWEEN.get(lang));
    // One event can be two rungs, so each says which it stands for.
    let input = |(fact, step): (&Fact, Step)| {
        Some(Input::of(brief, fact, fact.date(policy)?.in_words(lang)).how(words::step(step).get(lang)))
    };
    Some(working.from(input(from)?).from(input(to)?))
}

fn conversion(brief: &Brief<'_>, fact: &Fact) -> Option<Derived> {
    let (lang, to) = (brief.lang, brief.state.currency(brief.lang));
    let claim = fact.claim(brief.policy())?;
    let (from, date) = reported_in(fact, brief.policy())?;
    let amount = brief.dataset.rates.convert(fact.quantity(brief.policy())?, from, to, date)?;
    let rates = rates_in_words(brief, from, to, date);
    let source = brief.dataset.source(&brief.dataset.rates_source);
    let mut derived = Derived::new(
        words::conversion_title(&heading(brief, fact), to, lang),
        claim.qualifier.with(&to.in_words(amount, 4, lang), lang),
        words::CONVERSION_FORMULA.get(lang),
    )
    .from(Input::of(brief, fact, claim.in_words(lang)).named(heading(brief, fact)).how(date.in_words(lang)));
    if !rates.is_empty() {
        let publisher = source.map(|source| format!("{}, {}", source.publisher, source.title)).unwrap_or_default();
        derived = derived.from(Input::plain(words::EXCHANGE_RATE.get(lang), rates).how(publisher));
    }
    Some(derived)
}

/// What a fact says, or, until its words are there, what it is about.
pub fn heading(brief: &Brief<'_>, fact: &Fact) -> String {
    let lang = brief.lang;
    match (fact.statement.get(lang), brief.dataset.round(&fact.id), brief.dataset.milestone(&fact.id)) {
        ("", Some(round), _) => words::round_name(&brief.name(&fact.about), round.label.get(lang), lang),
        ("", _, Some(milestone)) => {
            words::titled(milestone.vehicle.get(lang), words::event(milestone.event).get(lang), lang)
        }
        ("", None, None) => words::titled(&brief.name(&fact.about), words::topic(fact.topic).get(lang), lang),
        (statement, ..) => statement.to_owned(),
    }
}

fn rate(brief: &Brief<'_>, constellation: &Id, period: Period, end: Day) -> Option<Derived> {
    let lang = brief.lang;
    let growth = brief.dataset.growth(constellation)?;
    let rates = super::rate::rates(brief, growth, period);
    let idx = rates.iter().position(|rate| rate.end == end)?;
    let rate = rates.get(idx)?;
    let (name, when) = (brief.name(constellation), words::period_name(period, end, lang));
    let fact = brief.dataset.fact(&growth.launched)?;
    let after = growth.on(end)?;
    let before = idx.checked_sub(1).and_then(|idx| rates.get(idx)).and_then(|rate| growth.on(rate.end));
    let count = |n: u32, day: Day| {
        let name = words::launched_by(&name, &day.in_words(lang), lang);
        Input::of(brief, fact, grouped(f64::from(n))).named(name)
    };
    let mut derived = Derived::new(
        words::rate_of(&name, &when, lang),
        words::rate_value(rate.launched, rate.is_complete, lang),
        words::RATE_DEFINITION.get(lang),
    )
    .from(count(before.map_or(0, |before| before.launched) + rate.launched, after.day.min(end)));
    derived = match before {
        Some(before) => derived.from(count(before.launched, before.day)),
        None => derived.noting(words::NONE_BEFORE.get(lang)),
    };
    Some(if rate.is_complete { derived } else { derived.noting(words::KEY_INCOMPLETE.get(lang)) })
}

/// A count nobody made: the counts around it, and how it follows from them.
fn estimate(brief: &Brief<'_>, constellation: &Id, day: Day, fact: &Fact) -> Option<Derived> {
    let lang = brief.lang;
    let growth = brief.dataset.growth(constellation)?;
    let point = growth.on(day)?;
    let is_counted = |at: &&Point| at.basis == Basis::Observed && at.in_orbit.is_some();
    let before = growth.points.iter().rev().filter(|at| at.day < day).find(is_counted);
    let after = growth.points.iter().filter(|at| at.day > day).find(is_counted);
    let around = [before, after.filter(|_| point.basis == Basis::Interpolated)].into_iter().flatten();
    let name = brief.name(constellation);
    let title = words::titled(&name, &words::dated(words::IN_ORBIT.get(lang), &day.in_words(lang), lang), lang);
    let value = words::with_basis(&grouped(f64::from(point.in_orbit?)), point.basis, lang);
    let mut derived = Derived::new(title, value, workings::estimated(point.basis).get(lang));
    for at in around.filter(|_| point.basis != Basis::Assumed) {
        let name = workings::counted_on(words::IN_ORBIT.get(lang), &at.day.in_words(lang), lang);
        derived = derived.from(Input::of(brief, fact, grouped(f64::from(at.in_orbit?))).named(name));
    }
    let launched =
        Input::plain(words::launched_by(&name, &day.in_words(lang), lang), grouped(f64::from(point.launched)));
    let launched = match brief.dataset.fact(&growth.launched) {
        Some(fact) => Input::of(brief, fact, &*launched.amount).named(launched.name),
        None => launched,
    };
    let note = fact.claim(brief.policy()).and_then(|claim| claim.note.as_ref());
    derived = derived.from(launched);
    let lost = point.launched.saturating_sub(point.in_orbit?);
    if lost > 0 {
        derived = derived.from(Input::plain(workings::LOST.get(lang), grouped(f64::from(lost))));
    }
    Some(note.into_iter().fold(derived, |derived, note| derived.noting(note.get(lang))))
}

fn count(brief: &Brief<'_>, of: &str, formula: words::Phrase, facts: &[Id]) -> Derived {
    let facts = facts.iter().filter_map(|id| brief.dataset.fact(id));
    let inputs = facts.map(|fact| {
        let date = fact.date(brief.policy()).map(|date| date.in_words(brief.lang)).unwrap_or_default();
        Input::of(brief, fact, date).named(heading(brief, fact))
    });
    let inputs: Vec<Input> = inputs.collect();
    let empty = Derived::new(of, grouped(inputs.len() as f64), formula.get(brief.lang));
    inputs.into_iter().fold(empty, Derived::from)
}

fn share(brief: &Brief<'_>, part: &Fact, whole: &Fact) -> Option<Derived> {
    let lang = brief.lang;
    let (n, of) = (part.quantity(brief.policy())?, whole.quantity(brief.policy())?);
    let claimed = |fact: &Fact| fact.claim(brief.policy()).map(|claim| claim.in_words(lang)).unwrap_or_default();
    let on = |fact: &Fact| fact.date(brief.policy()).map(|date| date.in_words(lang)).unwrap_or_default();
    let percent = words::percent(n / of * 100.0);
    let input = |fact: &Fact| Input::of(brief, fact, claimed(fact)).named(heading(brief, fact)).how(on(fact));
    Some(
        Derived::new(words::share_title(&brief.name(&part.about), lang), percent, words::SHARE_FORMULA.get(lang))
            .from(input(part))
            .from(input(whole)),
    )
}
