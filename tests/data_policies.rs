//! Claim policies keep their order wherever there is one, over every fact and every sum of the shipped data.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod shipped;

use perigee::model::funding::{raises, ranking};
use perigee::model::{Currency, Dataset, Day, Fact, Id, Policy, RoundKind, Window};
use proptest::prelude::*;
use shipped::DATASET;

const POLICIES: [Policy; 3] = [Policy::Lowest, Policy::Preferred, Policy::Highest];

fn values(fact: &Fact) -> Option<[f64; 3]> {
    let [low, preferred, high] = POLICIES.map(|policy| fact.quantity(policy));
    Some([low?, preferred?, high?])
}

#[test]
fn every_fact_keeps_lowest_preferred_highest_in_order() {
    let ordered: Vec<&Fact> = DATASET.facts.iter().filter(|fact| values(fact).is_some()).collect();
    assert!(ordered.len() > 500);
    for fact in ordered {
        let [low, preferred, high] = values(fact).unwrap();
        assert!(low <= preferred && preferred <= high, "{}: {low} {preferred} {high}", fact.id);
    }
}

fn organisations(dataset: &Dataset) -> Vec<Id> {
    let mut ids: Vec<Id> = dataset.rounds.iter().map(|round| round.organisation.clone()).collect();
    ids.sort();
    ids.dedup();
    ids
}

fn any_window() -> impl Strategy<Value = Window> {
    (2008i32..2027, 1i32..12).prop_map(|(year, years)| Window {
        from: Day::from_ymd(year, 1, 1).unwrap(),
        to: Day::from_ymd(year + years, 12, 31).unwrap(),
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn a_sum_adds_one_kind_of_money_only(window in any_window(), currency in prop::sample::select(vec![Currency::Cny, Currency::Usd])) {
        let all = organisations(&DATASET);
        for policy in POLICIES {
            let raises = raises(&DATASET, &all, window, policy, currency);
            for raise in raises.iter().filter(|raise| raise.is_summed) {
                prop_assert!(matches!(raise.round.kind, RoundKind::Equity | RoundKind::Ipo), "{}", raise.round.id);
            }
            let totals = ranking(&raises, &all);
            for total in totals {
                let own = raises.iter().filter(|raise| raise.round.organisation == *total.organisation && raise.is_summed);
                let sum: f64 = own.filter_map(|raise| raise.amount).sum();
                prop_assert!((sum - total.amount).abs() <= sum.abs() * 1e-9);
            }
        }
    }
}

#[test]
fn the_whole_sum_keeps_the_order_of_policies() {
    let all = organisations(&DATASET);
    let everything = Window { from: Day(-1_000_000), to: Day(1_000_000) };
    let sums = POLICIES.map(|policy| {
        let raises = raises(&DATASET, &all, everything, policy, Currency::Usd);
        raises.iter().filter(|raise| raise.is_summed).filter_map(|raise| raise.amount).sum::<f64>()
    });
    assert!(sums[0] <= sums[1] && sums[1] <= sums[2], "{sums:?}");
}
