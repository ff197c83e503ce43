//! Launches of each calendar year, by country and by operator, from the launch log and from facts.

use super::{Attempts, Dataset, Day, Edtf, Fact, LaunchYear, Measure, Policy, order};

/// Whose launches are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Series {
    /// Everyone's.
    World,
    /// China's.
    China,
    /// The United States'.
    UnitedStates,
    /// Those of Chinese launch companies, state groups left out.
    ChineseCompanies,
    /// SpaceX's Falcon 9 and Falcon Heavy.
    Falcon,
    /// SpaceX's Starship.
    Starship,
    /// Rocket Lab's Electron.
    Electron,
}

impl Series {
    /// The series of operators.
    pub const OPERATORS: [Self; 4] = [Self::Falcon, Self::ChineseCompanies, Self::Electron, Self::Starship];
    /// The series of countries.
    pub const COUNTRIES: [Self; 3] = [Self::World, Self::UnitedStates, Self::China];

    /// What its facts are about, how their ids begin where that must tell them apart, and what they measure.
    fn facts(self) -> Option<(&'static str, &'static str, Measure)> {
        match self {
            Self::World => Some(("orbital-launches", "world-", Measure::AttemptsInYear)),
            Self::UnitedStates => Some(("orbital-launches", "us-", Measure::AttemptsInYear)),
            Self::China => Some(("china-launch-market", "", Measure::AttemptsInYear)),
            Self::Falcon => Some(("spacex", "", Measure::LaunchesInYear)),
            Self::Starship => Some(("starship", "", Measure::LaunchesInYear)),
            Self::Electron => Some(("electron", "", Measure::LaunchesInYear)),
            Self::ChineseCompanies => None,
        }
    }

    /// Its attempts in a row of the launch log, and those that reached orbit where the log tells.
    fn logged(self, year: &LaunchYear) -> Option<(u32, Option<u32>)> {
        let both = |attempts: Attempts| (attempts.attempts, Some(attempts.successes));
        match self {
            Self::World => year.world.map(|n| (n, None)),
            Self::China => year.china.map(both),
            Self::UnitedStates => year.us.map(both),
            Self::ChineseCompanies => year.china_commercial.map(|n| (n, None)),
            Self::Falcon => year.falcon.map(both),
            Self::Starship | Self::Electron => None,
        }
    }
}

/// The launches of one year.
#[derive(Clone, Copy, Debug)]
pub struct YearCount<'a> {
    /// The year.
    pub year: i32,
    /// Launches, failed ones included, by the claim policy.
    pub count: f64,
    /// The lowest and the highest number claimed for the same time.
    pub range: (f64, f64),
    /// Those that reached orbit, where the launch log tells.
    pub successes: Option<u32>,
    /// The last day counted, where the year is not over.
    pub until: Option<Day>,
    /// The fact that carries the evidence; none for a row of the launch log.
    pub fact: Option<&'a Fact>,
}

/// The launches of a series by year, oldest first.
///
/// A fact about a whole year outranks the launch log, whose last year is cut short; of facts about parts of a year the one
/// that reaches furthest counts. Where fact and log both know the whole year and differ, the range shows it.
pub fn yearly(dataset: &Dataset, series: Series, policy: Policy) -> Vec<YearCount<'_>> {
    let logged = dataset.launch_years.iter().filter_map(|row| {
        let (n, successes) = series.logged(row)?;
        let count = f64::from(n);
        Some(YearCount { year: row.year, count, range: (count, count), successes, until: row.until, fact: None })
    });
    let mut counts: Vec<YearCount<'_>> = logged.collect();
    for fact in facts(dataset, series) {
        let Some(claimed) = of_fact(fact, policy) else { continue };
        match counts.iter_mut().find(|known| known.year == claimed.year) {
            None => counts.push(claimed),
            Some(known) => *known = better(*known, claimed),
        }
    }
    order::by_number(counts, |count| f64::from(count.year))
}

fn facts(dataset: &Dataset, series: Series) -> impl Iterator<Item = &Fact> {
    dataset.facts.iter().filter(move |fact| {
        series.facts().is_some_and(|(about, prefix, measure)| {
            fact.about == *about && fact.measure == Some(measure) && fact.id.as_str().starts_with(prefix)
        })
    })
}

fn of_fact(fact: &Fact, policy: Policy) -> Option<YearCount<'_>> {
    let (count, date) = (fact.quantity(policy)?, fact.date(policy)?);
    let range = (fact.quantity(Policy::Lowest)?, fact.quantity(Policy::Highest)?);
    Some(YearCount { year: date.year(), count, range, successes: None, until: part_of_year(date), fact: Some(fact) })
}

/// The last day of a count that does not cover its whole year.
fn part_of_year(date: Edtf) -> Option<Day> {
    let is_whole =
        date.first() == Day::from_ymd(date.year(), 1, 1)? && date.last() == Day::from_ymd(date.year(), 12, 31)?;
    (!is_whole).then_some(date.last())
}

/// Which of two counts of one year says more.
fn better<'a>(known: YearCount<'a>, claimed: YearCount<'a>) -> YearCount<'a> {
    match (known.until, claimed.until) {
        (None, None) => {
            let range = (known.range.0.min(claimed.range.0), known.range.1.max(claimed.range.1));
            let successes = known.successes.filter(|_| known.count == claimed.count);
            YearCount { range, successes, ..claimed }
        }
        (Some(_), None) => claimed,
        (None, Some(_)) => known,
        (Some(a), Some(b)) => {
            if b > a {
                claimed
            } else {
                known
            }
        }
    }
}
