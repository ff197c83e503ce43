//! Which claim of a fact counts where claims differ: what competes, and what is lowest and highest.

use super::{Claim, Edtf, Fact};

/// Which claim of a contested fact charts and totals use.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Policy {
    /// The one we prefer, with a reason.
    #[default]
    Preferred,
    /// The lowest value claimed; of dates, the earliest.
    Lowest,
    /// The highest value claimed; of dates, the latest.
    Highest,
}

impl Fact {
    /// Whether claims differ about the same thing; an older count is no dispute.
    pub fn is_contested(&self) -> bool {
        self.claims.iter().skip(1).any(|claim| self.competes(claim))
    }

    /// Whether a claim is about the same as the preferred one: counts of two days are both right.
    fn competes(&self, claim: &Claim) -> bool {
        let is_count = |claim: &Claim| claim.quantity().is_some_and(|quantity| quantity.currency().is_none());
        let preferred = self.claims.first();
        preferred.is_none_or(|preferred| {
            preferred.date.is_none() || claim.date.is_none() || preferred.date == claim.date || !is_count(claim)
        })
    }

    /// The claim a policy picks; `None` only for a fact without claims, which the data rules refuse.
    ///
    /// Lowest and highest compare claims in the unit of the preferred one and, for counts, of its day, so that neither a
    /// printed conversion into another currency nor an older count competes. Of claims that differ in their date alone,
    /// the lowest is the earliest, the highest the latest. Where claims have no order, all policies pick the preferred.
    pub fn claim(&self, policy: Policy) -> Option<&Claim> {
        let preferred = self.claims.first()?;
        let Some(unit) = preferred.quantity().map(|quantity| quantity.unit) else {
            return Some(self.dated(preferred, policy));
        };
        let comparable =
            self.claims.iter().filter(|claim| claim.quantity().is_some_and(|q| q.unit == unit) && self.competes(claim));
        let low = |claim: &&Claim| claim.quantity().map_or(f64::MAX, |q| q.low);
        let high = |claim: &&Claim| claim.quantity().map_or(f64::MIN, |q| q.high);
        match policy {
            Policy::Preferred => Some(preferred),
            Policy::Lowest => comparable.min_by(|a, b| low(a).total_cmp(&low(b))),
            Policy::Highest => comparable.max_by(|a, b| high(a).total_cmp(&high(b))),
        }
    }

    /// The earliest or the latest of the claims that say the same as the preferred one of another date.
    ///
    /// Of two dates one is earlier only if it can neither start nor end later: a year and a month in it have no order.
    fn dated<'a>(&'a self, preferred: &'a Claim, policy: Policy) -> &'a Claim {
        let Some(date) = preferred.date else { return preferred };
        let ends = |date: Edtf| (date.first(), date.last());
        let (first, last) = ends(date);
        let alike = self.claims.iter().filter(|claim| claim.value == preferred.value);
        let dated = alike.filter_map(|claim| Some((ends(claim.date?), claim)));
        let picked = match policy {
            Policy::Preferred => None,
            Policy::Lowest => {
                dated.filter(|((from, to), _)| *from <= first && *to <= last).min_by_key(|(ends, _)| *ends)
            }
            Policy::Highest => dated
                .rev()
                .filter(|((from, to), _)| *from >= first && *to >= last)
                .max_by_key(|((from, to), _)| (*to, *from)),
        };
        picked.map_or(preferred, |(_, claim)| claim)
    }

    /// The value a policy picks from this fact: the low end of a range for lowest, the high end for highest.
    pub fn quantity(&self, policy: Policy) -> Option<f64> {
        let quantity = self.claim(policy)?.quantity()?;
        Some(match policy {
            Policy::Preferred => quantity.middle(),
            Policy::Lowest => quantity.low,
            Policy::Highest => quantity.high,
        })
    }

    /// The date of the claim a policy picks.
    pub fn date(&self, policy: Policy) -> Option<Edtf> {
        self.claim(policy).and_then(|claim| claim.date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Confidence, Id, Outcome, Qualifier, Quantity, Text, Topic, Value};
    use proptest::prelude::*;

    fn claim(value: &str) -> Claim {
        Claim {
            value: Some(Value::Quantity(Quantity::parse(value).unwrap())),
            qualifier: Qualifier::Exactly,
            date: None,
            confidence: Confidence::Medium,
            citations: Vec::new(),
            note: None,
        }
    }

    fn fact(values: &[&str]) -> Fact {
        let text = Text { en: "Question".into(), zh: "问题".into() };
        Fact {
            id: Id::parse("question").unwrap(),
            about: Id::parse("starlink").unwrap(),
            topic: Topic::Satellites,
            measure: None,
            money: None,
            statement: text,
            claims: values.iter().map(|value| claim(value)).collect(),
            reason: None,
        }
    }

    #[test]
    fn a_printed_conversion_never_competes_with_the_sum() {
        let fact = fact(&["CNY 6700000000", "USD 924000000"]);
        assert_eq!(fact.quantity(Policy::Lowest), Some(6.7e9));
        assert_eq!(fact.quantity(Policy::Highest), Some(6.7e9));
    }

    #[test]
    fn a_range_gives_its_ends_to_the_policies() {
        let fact = fact(&["USD 1160000000..1200000000"]);
        assert_eq!(fact.quantity(Policy::Lowest), Some(1.16e9));
        assert_eq!(fact.quantity(Policy::Preferred), Some(1.18e9));
        assert_eq!(fact.quantity(Policy::Highest), Some(1.2e9));
    }

    /// A fact whose claims differ in their date alone, but for the last, which says something else.
    fn dated_fact(dates: &[String], value: Option<Outcome>) -> Fact {
        let claims = dates.iter().map(|date| Claim {
            value: value.map(Value::Outcome),
            date: Edtf::parse(date),
            ..claim("1 satellites")
        });
        Fact { claims: claims.collect(), ..fact(&[]) }
    }

    #[test]
    fn of_dates_the_lowest_is_the_earliest_and_the_highest_the_latest() {
        let dates = ["2023", "2021-11", "2024"].map(str::to_owned);
        let [low, preferred, high] = [Policy::Lowest, Policy::Preferred, Policy::Highest]
            .map(|policy| dated_fact(&dates, None).date(policy).unwrap().to_string());
        assert_eq!([low, preferred, high], ["2021-11", "2023", "2024"]);
    }

    #[test]
    fn what_has_no_order_stays_as_preferred() {
        let mut launch = dated_fact(&["2026-05-22", "2026-05-19"].map(str::to_owned), Some(Outcome::Partial));
        assert_eq!(launch.date(Policy::Lowest), Edtf::parse("2026-05-19"));
        launch.claims[1].value = Some(Value::Outcome(Outcome::Failure));
        assert_eq!(launch.date(Policy::Lowest), Edtf::parse("2026-05-22"));
        let nested = dated_fact(&["2024", "2024-05"].map(str::to_owned), None);
        assert_eq!(nested.date(Policy::Lowest), Edtf::parse("2024"));
        assert_eq!(nested.date(Policy::Highest), Edtf::parse("2024"));
    }

    /// Dates of every kind of exactness.
    fn dates() -> impl Strategy<Value = String> {
        (2000i32..2030, 1u8..=12, 1u8..=28, 0u8..4).prop_map(|(year, month, day, kind)| match kind {
            0 => format!("{year}"),
            1 => format!("{year}-{month:02}"),
            2 => format!("{year}-{month:02}-{day:02}"),
            _ => format!("{year}-{month:02}/{}-{month:02}", year + 1),
        })
    }

    proptest! {
        #[test]
        fn earliest_preferred_latest_keep_their_order(dates in prop::collection::vec(dates(), 1..6)) {
            let fact = dated_fact(&dates, Some(Outcome::Success));
            let [low, preferred, high] = [Policy::Lowest, Policy::Preferred, Policy::Highest].map(|p| fact.date(p).unwrap());
            for at in [Edtf::first, Edtf::middle, Edtf::last] {
                prop_assert!(at(low) <= at(preferred) && at(preferred) <= at(high));
            }
            for date in dates.iter().filter_map(|date| Edtf::parse(date)) {
                prop_assert!(date.last() >= low.first() || date.last() > preferred.last());
                prop_assert!(date.first() <= high.last() || date.first() < preferred.first());
            }
        }

        #[test]
        fn lowest_preferred_highest_keep_their_order(counts in prop::collection::vec(0u32..100_000, 1..6)) {
            let values: Vec<String> = counts.iter().map(|n| format!("{n} satellites")).collect();
            let fact = fact(&values.iter().map(String::as_str).collect::<Vec<_>>());
            let [low, preferred, high] = [Policy::Lowest, Policy::Preferred, Policy::Highest].map(|p| fact.quantity(p).unwrap());
            prop_assert!(low <= preferred && preferred <= high);
        }
    }
}
