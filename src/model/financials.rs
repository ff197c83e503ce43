//! What a company earned, period by period, and which periods stand side by side without covering one another.

use super::{Currency, Dataset, Edtf, Fact, Id, Measure, Policy, money, order};

/// A period's results.
#[derive(Clone, Copy, Debug)]
pub struct Results<'a> {
    /// The period.
    pub period: Edtf,
    /// What came in.
    pub revenue: Option<(&'a Fact, f64)>,
    /// What was left; negative is a loss. That of the owners where only theirs is known.
    pub net: Option<(&'a Fact, f64)>,
}

/// Days a period lasts, both ends included.
///
/// ```
/// use perigee::model::{Edtf, financials::days};
/// assert_eq!(days(Edtf::parse("2024").unwrap()), 366);
/// assert_eq!(days(Edtf::parse("2025-01/2025-06").unwrap()), 181);
/// ```
pub fn days(period: Edtf) -> i32 {
    period.last().0 - period.first().0 + 1
}

/// A company's results in a currency, oldest first.
pub fn results<'a>(dataset: &'a Dataset, company: &Id, policy: Policy, currency: Currency) -> Vec<Results<'a>> {
    let measured = |measure: Measure| {
        dataset
            .measured(company, measure)
            .filter_map(move |fact| Some((fact.date(policy)?, fact, money::amount(dataset, fact, policy, currency)?)))
    };
    let mut results: Vec<Results<'a>> = Vec::new();
    let nets = measured(Measure::NetIncome).chain(measured(Measure::NetIncomeAttributable));
    let both = measured(Measure::Revenue).map(|item| (true, item)).chain(nets.map(|item| (false, item)));
    for (is_revenue, (period, fact, amount)) in both {
        let at = results.iter().position(|known| known.period == period).unwrap_or_else(|| {
            results.push(Results { period, revenue: None, net: None });
            results.len() - 1
        });
        if let Some(known) = results.get_mut(at) {
            let slot = if is_revenue { &mut known.revenue } else { &mut known.net };
            *slot = slot.or(Some((fact, amount)));
        }
    }
    order::by_number(results, |results| f64::from(results.period.last().0))
}

/// The periods that can stand beside one another: whole years, and parts of years of which no longer period is known.
///
/// Of 2024, January to June 2025 and 2025, the half is left out; without 2025 it stays.
pub fn side_by_side<'a>(results: &[Results<'a>]) -> Vec<Results<'a>> {
    let covers = |long: Edtf, short: Edtf| {
        days(long) > days(short) && long.first() <= short.first() && short.last() <= long.last()
    };
    let is_covered = |period: Edtf| results.iter().any(|other| covers(other.period, period));
    results.iter().filter(|results| !is_covered(results.period)).copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn of(period: &str) -> Results<'static> {
        Results { period: Edtf::parse(period).unwrap(), revenue: None, net: None }
    }

    #[track_caller]
    fn check(periods: &[&str], expected: &[&str]) {
        let all: Vec<Results<'_>> = periods.iter().map(|period| of(period)).collect();
        let shown: Vec<String> = side_by_side(&all).iter().map(|results| results.period.to_string()).collect();
        assert_eq!(shown, expected);
    }

    #[test]
    fn a_part_of_a_year_gives_way_to_the_year() {
        check(&["2024", "2025-01/2025-06"], &["2024", "2025-01/2025-06"]);
        check(&["2024", "2025-01/2025-06", "2025"], &["2024", "2025"]);
        check(&["2023-07/2024-06", "2025-10/2025-12", "2025"], &["2023-07/2024-06", "2025"]);
    }

    proptest! {
        #[test]
        fn no_period_shown_lies_in_another(spans in prop::collection::vec((1u8..13, 1u8..13), 1..12)) {
            let ordered = spans.iter().filter(|(from, to)| from < to);
            let all: Vec<Results<'_>> = ordered.map(|(from, to)| of(&format!("2025-{from:02}/2025-{to:02}"))).collect();
            let shown = side_by_side(&all);
            for results in &shown {
                let inside = |other: &Results<'_>| other.period != results.period
                    && other.period.first() <= results.period.first() && results.period.last() <= other.period.last();
                prop_assert!(!shown.iter().any(inside));
            }
        }
    }
}
