//! Rounds in groups: by year, by country, by whose money came in; and the rounds of each investor.
//!
//! A grouping puts each round into exactly one group, so its sums add up to the sum by organisation. Investors are no
//! grouping: a round has several, and how much each of them brought is hardly ever published.

use super::entity::{Capital, Country, OrganisationKind};
use super::funding::{Disclosure, Raise};
use super::{Dataset, EntityKind, Id, Round, order};

/// What the rounds of a group share.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The calendar year of the middle of their date.
    Year(i32),
    /// Where the organisation that raised is at home.
    Country(Country),
    /// Whose money it was, where all named investors are of one kind.
    Capital(Capital),
    /// Named investors of several kinds.
    Mixed,
    /// No investor is named.
    NotNamed,
}

/// The sum of a group's rounds: a lower bound of what was raised.
#[derive(Clone, Debug)]
pub struct Group<'a> {
    /// What they share.
    pub key: Key,
    /// The sum of those disclosed, in the currency of the raises.
    pub amount: f64,
    /// How many rounds it rests on.
    pub disclosure: Disclosure,
    /// The rounds, oldest first.
    pub rounds: Vec<Raise<'a>>,
    /// The largest of those disclosed.
    pub largest: Option<Raise<'a>>,
}

/// The rounds that may be summed, in groups; a round without a key is left out.
///
/// `amount(k) = Σ amount(r)` over summable rounds `r` with `key(r) = k`. Two rounds of 200 and 300 million in 2024 and one
/// undisclosed in 2025 give 500 million, 2 of 2 for 2024 and nothing, 0 of 1 for 2025.
pub fn grouped<'a>(raises: &[Raise<'a>], key: impl Fn(&Raise<'a>) -> Option<Key>) -> Vec<Group<'a>> {
    let mut groups: Vec<Group<'a>> = Vec::new();
    for raise in raises.iter().filter(|raise| raise.is_summed) {
        let Some(key) = key(raise) else { continue };
        let at = groups.iter().position(|group| group.key == key).unwrap_or_else(|| {
            groups.push(Group {
                key,
                amount: 0.0,
                disclosure: Disclosure::default(),
                rounds: Vec::new(),
                largest: None,
            });
            groups.len() - 1
        });
        if let Some(group) = groups.get_mut(at) {
            group.rounds.push(*raise);
            group.amount += raise.amount.unwrap_or(0.0);
            group.disclosure = counted(group.disclosure, raise);
            group.largest = larger(group.largest, *raise);
        }
    }
    groups
}

fn counted(count: Disclosure, raise: &Raise<'_>) -> Disclosure {
    Disclosure { disclosed: count.disclosed + usize::from(raise.is_disclosed()), rounds: count.rounds + 1 }
}

fn larger<'a>(best: Option<Raise<'a>>, raise: Raise<'a>) -> Option<Raise<'a>> {
    let amount = |raise: &Raise<'_>| raise.amount.unwrap_or(f64::MIN);
    let best = best.filter(|best| amount(best) >= amount(&raise));
    best.or(Some(raise).filter(|raise| raise.amount.is_some()))
}

/// The country of the organisation that raised.
pub fn country(dataset: &Dataset, round: &Round) -> Option<Key> {
    match dataset.entity(&round.organisation)?.kind {
        EntityKind::Organisation { country, .. } => Some(Key::Country(country)),
        _ => None,
    }
}

/// Whose money a round was, by those who led it or are named in it; several kinds are mixed, never split.
pub fn capital(dataset: &Dataset, round: &Round) -> Key {
    let mut key = Key::NotNamed;
    for investor in round.leads.iter().chain(&round.investors) {
        let own = Key::Capital(capital_of(dataset, investor, &round.organisation));
        key = match key {
            Key::NotNamed => own,
            same if same == own => own,
            _ => return Key::Mixed,
        };
    }
    key
}

/// Whose money an investor of an organisation brings.
///
/// Organisations that invest are judged by what they are and by whether they are at home in the same country.
pub fn capital_of(dataset: &Dataset, investor: &Id, organisation: &Id) -> Capital {
    let kind = |id: &Id| dataset.entity(id).map(|entity| &entity.kind);
    let home = |id: &Id| match kind(id) {
        Some(EntityKind::Organisation { country, .. }) => Some(*country),
        _ => None,
    };
    match kind(investor) {
        Some(EntityKind::Investor { capital }) => *capital,
        Some(EntityKind::Organisation { .. }) if home(investor) != home(organisation) => Capital::Foreign,
        Some(EntityKind::Organisation { kind: OrganisationKind::State, .. }) => Capital::State,
        Some(EntityKind::Organisation { kind: OrganisationKind::Company, .. }) => Capital::Company,
        _ => Capital::Unknown,
    }
}

/// The rounds an investor is named in.
#[derive(Clone, Debug)]
pub struct Backing<'a> {
    /// The investor.
    pub investor: &'a Id,
    /// The rounds, oldest first.
    pub rounds: Vec<Raise<'a>>,
    /// How many of them it led.
    pub led: usize,
    /// The sizes of those disclosed, added up: what the rounds raised in all, not what this investor paid.
    pub amount: f64,
    /// How many of them have a published size.
    pub disclosure: Disclosure,
}

/// Every investor named in rounds that may be summed, those in the largest rounds first.
pub fn backings<'a>(raises: &[Raise<'a>]) -> Vec<Backing<'a>> {
    let mut backings: Vec<Backing<'a>> = Vec::new();
    for raise in raises.iter().filter(|raise| raise.is_summed) {
        let (leads, others) = (&raise.round.leads, &raise.round.investors);
        for investor in leads.iter().chain(others.iter().filter(|other| !leads.contains(other))) {
            let at = backings.iter().position(|backing| backing.investor == investor).unwrap_or_else(|| {
                let (rounds, disclosure) = (Vec::new(), Disclosure::default());
                backings.push(Backing { investor, rounds, led: 0, amount: 0.0, disclosure });
                backings.len() - 1
            });
            if let Some(backing) = backings.get_mut(at) {
                backing.rounds.push(*raise);
                backing.led += usize::from(leads.contains(investor));
                backing.amount += raise.amount.unwrap_or(0.0);
                backing.disclosure = counted(backing.disclosure, raise);
            }
        }
    }
    let backings = order::by_number(backings, |backing| -(backing.rounds.len() as f64));
    order::by_number(backings, |backing| -backing.amount)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{
        Claim, Confidence, Currency, Edtf, Fact, Qualifier, Quantity, RoundKind, Text, Topic, Unit, Value,
    };
    use proptest::prelude::*;

    fn id(text: &str) -> Id {
        Id::parse(text).unwrap()
    }

    fn fact(amount: Option<u32>) -> Fact {
        let unit = Unit::Money(Currency::Cny);
        let value = amount.map(|n| Value::Quantity(Quantity { low: f64::from(n), high: f64::from(n), unit }));
        let qualifier = if value.is_some() { Qualifier::Exactly } else { Qualifier::Undisclosed };
        let claim = Claim { value, qualifier, date: None, confidence: Confidence::Low, citations: vec![], note: None };
        let text = Text { en: String::new(), zh: String::new() };
        let (about, topic) = (id("landspace"), Topic::Funding);
        Fact {
            id: id("fact"),
            about,
            topic,
            measure: None,
            money: None,
            statement: text,
            claims: vec![claim],
            reason: None,
        }
    }

    fn round(leads: &[&str], investors: &[&str]) -> Round {
        let ids = |names: &[&str]| names.iter().map(|name| id(name)).collect();
        let label = Text { en: String::new(), zh: String::new() };
        let (organisation, kind) = (id("landspace"), RoundKind::Equity);
        Round {
            id: id("round"),
            organisation,
            label,
            kind,
            overlaps: None,
            leads: ids(leads),
            investors: ids(investors),
        }
    }

    fn raise<'a>(round: &'a Round, fact: &'a Fact, date: &str, is_summed: bool) -> Raise<'a> {
        Raise {
            round,
            fact,
            date: Edtf::parse(date).unwrap(),
            amount: fact.claims[0].quantity().map(|q| q.low),
            is_summed,
        }
    }

    #[test]
    fn years_sum_what_is_disclosed_and_count_what_is_not() {
        let (round, facts) = (round(&[], &[]), [fact(Some(200)), fact(Some(300)), fact(None), fact(Some(9_000))]);
        let dates = ["2024-01", "2024-07", "2025", "2025"];
        let raises: Vec<Raise<'_>> =
            facts.iter().zip(dates).enumerate().map(|(idx, (fact, date))| raise(&round, fact, date, idx < 3)).collect();
        let groups = grouped(&raises, |raise| Some(Key::Year(raise.date.year())));
        let said: Vec<_> = groups.iter().map(|group| (group.key, group.amount, group.disclosure)).collect();
        let of = |disclosed, rounds| Disclosure { disclosed, rounds };
        assert_eq!(said, [(Key::Year(2024), 500.0, of(2, 2)), (Key::Year(2025), 0.0, of(0, 1))]);
        assert_eq!(groups[0].largest.and_then(|raise| raise.amount), Some(300.0));
    }

    proptest! {
        #[test]
        fn every_grouping_adds_up_to_the_whole_and_no_investor_to_more(
            rounds in prop::collection::vec((prop::option::of(1u32..1_000), 2015i32..2027, 0usize..4, any::<bool>()), 1..30),
        ) {
            let backers = [round(&[], &[]), round(&["a"], &["b"]), round(&["b"], &["b", "c"]), round(&[], &["a", "c"])];
            let facts: Vec<Fact> = rounds.iter().map(|(amount, ..)| fact(*amount)).collect();
            let raises: Vec<Raise<'_>> = rounds
                .iter()
                .zip(&facts)
                .map(|((_, year, who, is_summed), fact)| raise(&backers[*who], fact, &year.to_string(), *is_summed))
                .collect();
            let whole: f64 = raises.iter().filter(|raise| raise.is_summed).filter_map(|raise| raise.amount).sum();
            let count = crate::model::funding::disclosure(&raises);
            let keys: [fn(&Raise<'_>) -> Key; 2] = [|raise| Key::Year(raise.date.year()), |raise| {
                if raise.round.leads.is_empty() { Key::NotNamed } else { Key::Mixed }
            }];
            for key in keys {
                let groups = grouped(&raises, |raise| Some(key(raise)));
                prop_assert_eq!(groups.iter().map(|group| group.amount).sum::<f64>(), whole);
                prop_assert_eq!(groups.iter().map(|group| group.disclosure.rounds).sum::<usize>(), count.rounds);
                prop_assert_eq!(groups.iter().map(|group| group.disclosure.disclosed).sum::<usize>(), count.disclosed);
            }
            for backing in backings(&raises) {
                prop_assert!(backing.amount <= whole && backing.led <= backing.rounds.len());
                prop_assert!(backing.rounds.len() == backing.disclosure.rounds);
            }
        }
    }
}
