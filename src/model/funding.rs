//! Funding rounds, and the sums that may honestly be made of them.

use super::{Currency, Dataset, Day, Edtf, Fact, Id, Policy, Text, Window, order};
use serde::{Deserialize, Serialize};

/// What a funding event is; only equity and flotations are money raised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum RoundKind {
    /// New shares sold to investors.
    Equity,
    /// Existing shares that changed hands; nothing for the company.
    Secondary,
    /// Borrowed.
    Debt,
    /// Paid in shares for another company.
    Merger,
    /// Shares sold in a flotation.
    Ipo,
    /// Announced or sought, not completed.
    Planned,
    /// Announced and given up.
    Withdrawn,
    /// A sum that its source gives over several rounds together.
    Bundle,
}

impl RoundKind {
    /// Whether the company itself received new equity money.
    pub fn is_raised(self) -> bool {
        matches!(self, Self::Equity | Self::Ipo)
    }
}

/// One funding event of one organisation; its amount and date are the fact of the same id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Round {
    /// Its identifier, also that of its fact.
    pub id: Id,
    /// Who raised.
    pub organisation: Id,
    /// What the round is called.
    pub label: Text,
    /// What it is.
    pub kind: RoundKind,
    /// Another round that holds its money too; wherever that one is summed, this one is left out.
    pub overlaps: Option<Id>,
    /// Who led it: investors or organisations.
    pub leads: Vec<Id>,
    /// Who else took part, where named.
    pub investors: Vec<Id>,
}

/// A round as a view sees it: under one claim policy, in one currency.
#[derive(Clone, Copy, Debug)]
pub struct Raise<'a> {
    /// The round.
    pub round: &'a Round,
    /// Its fact.
    pub fact: &'a Fact,
    /// When, as exact as the source.
    pub date: Edtf,
    /// How much, in the asked currency; `None` when undisclosed or when no exchange rate is known.
    pub amount: Option<f64>,
    /// Whether it may be added to the others: raised, and its money not in another of them.
    pub is_summed: bool,
}

impl Raise<'_> {
    /// Whether an amount was published, even one from before the first exchange rate.
    pub fn is_disclosed(&self) -> bool {
        self.fact.quantity(Policy::Preferred).is_some()
    }
}

/// How many of the rounds that may be summed have a published amount.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Disclosure {
    /// Rounds with an amount.
    pub disclosed: usize,
    /// All rounds.
    pub rounds: usize,
}

/// A sum of disclosed rounds: a lower bound of what was raised.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Total<'a> {
    /// Who raised.
    pub organisation: &'a Id,
    /// The sum, in the asked currency.
    pub amount: f64,
    /// How many rounds it rests on.
    pub disclosure: Disclosure,
}

/// The rounds of some organisations in a window, oldest first.
pub fn raises<'a>(
    dataset: &'a Dataset,
    organisations: &[Id],
    window: Window,
    policy: Policy,
    currency: Currency,
) -> Vec<Raise<'a>> {
    let rounds = dataset.rounds.iter().filter(|round| organisations.contains(&round.organisation));
    let raises = rounds.filter_map(|round| raise(dataset, round, policy, currency));
    summable(raises.filter(|raise| window.touches(raise.date)).collect())
}

/// One round as a view sees it; `None` for one whose fact or date is missing.
pub fn raise<'a>(dataset: &'a Dataset, round: &'a Round, policy: Policy, currency: Currency) -> Option<Raise<'a>> {
    let fact = dataset.fact(&round.id)?;
    let date = fact.date(policy)?;
    let amount = fact.quantity(policy).and_then(|amount| {
        let reported = fact.claim(policy)?.quantity()?.currency()?;
        dataset.rates.convert(amount, reported, currency, date)
    });
    Some(Raise { round, fact, date, amount, is_summed: round.kind.is_raised() })
}

/// The lowest and the highest amount claimed for a round, where they differ.
pub fn spread(dataset: &Dataset, round: &Round, currency: Currency) -> Option<(f64, f64)> {
    let amount = |policy| raise(dataset, round, policy, currency)?.amount;
    let (low, high) = (amount(Policy::Lowest)?, amount(Policy::Highest)?);
    (low < high).then_some((low, high))
}

/// The sum of each organisation with the lowest and with the highest claims, where they differ; in their order.
///
/// All of them at once, because each needs a walk over every round there is.
pub fn spreads(dataset: &Dataset, organisations: &[Id], window: Window, currency: Currency) -> Vec<Option<(f64, f64)>> {
    let [lowest, highest] =
        [Policy::Lowest, Policy::Highest].map(|policy| raises(dataset, organisations, window, policy, currency));
    let sum = |raises: &[Raise<'_>], organisation: &Id| -> f64 {
        let own = raises.iter().filter(|raise| raise.is_summed && raise.round.organisation == *organisation);
        own.filter_map(|raise| raise.amount).sum()
    };
    let spread = |id| Some((sum(&lowest, id), sum(&highest, id))).filter(|(low, high)| low < high);
    organisations.iter().map(spread).collect()
}

/// Rounds that are shown together, oldest first: one whose money is in another of them is not summed.
pub fn summable(mut raises: Vec<Raise<'_>>) -> Vec<Raise<'_>> {
    let shown: Vec<&Id> = raises.iter().map(|raise| &raise.round.id).collect();
    // A round whose money is in another counts only where that other one does not.
    for raise in &mut raises {
        raise.is_summed &= !raise.round.overlaps.as_ref().is_some_and(|other| shown.contains(&other));
    }
    order::by_number(raises, |raise| f64::from(raise.date.last().0))
}

/// Counts the summable rounds and those of them with a published amount, in whatever currency.
pub fn disclosure(raises: &[Raise<'_>]) -> Disclosure {
    let summed = raises.iter().filter(|raise| raise.is_summed);
    summed.fold(Disclosure::default(), |count, raise| Disclosure {
        disclosed: count.disclosed + usize::from(raise.is_disclosed()),
        rounds: count.rounds + 1,
    })
}

/// The running sum of one organisation's rounds, one step per disclosed round.
///
/// `total(d) = Σ amount(r)` over raised rounds `r` whose date can mean no day later than `d` (a vague date counts from the
/// last day it can mean) and whose overlapping round is not among them. For 200 million in January and 300 million in March
/// the steps are 200 and 500 million; for 900 million in December 2024, counted again in 1,350 million in 2025, they are
/// 900 and 1,350 million.
pub fn cumulative<'a>(raises: &[Raise<'a>], organisation: &Id) -> Vec<(Raise<'a>, f64)> {
    let own = raises.iter().filter(|raise| raise.round.organisation == *organisation && raise.round.kind.is_raised());
    let (mut there, mut steps) = (Vec::<Raise<'a>>::new(), Vec::new());
    for raise in own {
        if there.iter().any(|other| raise.round.overlaps.as_ref() == Some(&other.round.id)) {
            continue;
        }
        there.retain(|other| other.round.overlaps.as_ref() != Some(&raise.round.id));
        there.push(*raise);
        if raise.amount.is_some() {
            steps.push((*raise, there.iter().filter_map(|raise| raise.amount).sum()));
        }
    }
    steps
}

/// Organisations by the sum of their disclosed summable rounds, largest first; those without rounds are left out.
pub fn ranking<'a>(raises: &[Raise<'a>], organisations: &'a [Id]) -> Vec<Total<'a>> {
    let totals: Vec<Total<'a>> = organisations
        .iter()
        .filter_map(|organisation| {
            let own: Vec<Raise<'_>> =
                raises.iter().filter(|raise| raise.round.organisation == *organisation).copied().collect();
            let amount = own.iter().filter(|raise| raise.is_summed).filter_map(|raise| raise.amount).sum();
            let disclosure = disclosure(&own);
            (disclosure.rounds > 0).then_some(Total { organisation, amount, disclosure })
        })
        .collect();
    order::by_number(totals, |total| -total.amount)
}

/// What some rounds had raised by a day, as in [`cumulative`], and how many of them are disclosed: of 900 million in
/// December 2024, counted again in 1,350 million in 2025, the first stands in mid-2025 and the second from the end of 2025.
pub fn raised_by(raises: &[Raise<'_>], day: Day) -> (f64, Disclosure) {
    let there: Vec<&Raise<'_>> =
        raises.iter().filter(|raise| raise.round.kind.is_raised() && raise.date.last() <= day).collect();
    let is_there = |id: &Id| there.iter().any(|raise| raise.round.id == *id);
    let summed = there.iter().filter(|raise| !raise.round.overlaps.as_ref().is_some_and(is_there));
    summed.fold((0.0, Disclosure::default()), |(sum, count), raise| {
        let disclosed = count.disclosed + usize::from(raise.is_disclosed());
        (sum + raise.amount.unwrap_or(0.0), Disclosure { disclosed, rounds: count.rounds + 1 })
    })
}
