//! The way to a listing: its steps, the days between them, and how it ended.

use super::{Dataset, Day, Edtf, Fact, Id, Measure, MeasureGroup, Policy, Topic, order};

/// How far a company's way to the market has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// Its shares trade.
    Listed,
    /// It withdrew its application.
    Withdrawn,
    /// The exchange ended the review.
    Terminated,
    /// None of these yet.
    Waiting,
}

/// One dated step.
#[derive(Clone, Copy, Debug)]
pub struct Step<'a> {
    /// Its fact.
    pub fact: &'a Fact,
    /// Which step it is; `None` for one outside the usual ones.
    pub measure: Option<Measure>,
    /// When, as exact as the source.
    pub date: Edtf,
    /// Days since the step before.
    pub waited: Option<i32>,
}

/// A company's way to the market.
#[derive(Clone, Debug)]
pub struct Listing<'a> {
    /// The company.
    pub organisation: &'a Id,
    /// Its steps, oldest first; never empty.
    pub steps: Vec<Step<'a>>,
    /// What the flotation is to raise.
    pub target: Option<&'a Fact>,
}

/// Days between two dates, from middle to middle where one is vague.
///
/// ```
/// use perigee::model::{Edtf, listing::days_between};
/// let date = |text| Edtf::parse(text).unwrap();
/// assert_eq!(days_between(date("2025-07-29"), date("2025-12-31")), 155);
/// assert_eq!(days_between(date("2026-05-20"), date("2026-06-12")), 23);
/// ```
pub fn days_between(earlier: Edtf, later: Edtf) -> i32 {
    later.middle().0 - earlier.middle().0
}

/// The way of one company, if any step of it is known by a day.
pub fn listing<'a>(dataset: &'a Dataset, organisation: &'a Id, policy: Policy, by: Day) -> Option<Listing<'a>> {
    let about = || dataset.facts.iter().filter(|fact| fact.about == *organisation && fact.topic == Topic::Listing);
    let is_step = |fact: &&'a Fact| match fact.measure {
        Some(measure) => measure.group() == MeasureGroup::Listing && measure != Measure::IpoTarget,
        // What only a date is claimed for happened; what has a value says something else about the listing.
        None => fact.claims.iter().all(|claim| claim.value.is_none()),
    };
    let dated = about().filter(is_step).filter_map(|fact| Some((fact, fact.date(policy)?)));
    let dated = order::by_number(dated.filter(|(_, date)| date.first() <= by).collect(), |(_, date)| {
        f64::from(date.middle().0)
    });
    let mut before: Option<Edtf> = None;
    let steps: Vec<Step<'a>> = dated
        .into_iter()
        .map(|(fact, date)| {
            let waited = before.replace(date).map(|before| days_between(before, date));
            Step { fact, measure: fact.measure, date, waited }
        })
        .collect();
    let target = about().find(|fact| fact.measure == Some(Measure::IpoTarget));
    (!steps.is_empty()).then_some(Listing { organisation, steps, target })
}

impl<'a> Listing<'a> {
    /// The first step of a kind.
    pub fn step(&self, measure: Measure) -> Option<&Step<'a>> {
        self.steps.iter().find(|step| step.measure == Some(measure))
    }

    /// How it ended by a day; what is dated later is only planned.
    pub fn outcome(&self, by: Day) -> Outcome {
        let has = |measure| self.step(measure).is_some_and(|step| step.date.first() <= by);
        match () {
            () if has(Measure::IpoListed) => Outcome::Listed,
            () if has(Measure::IpoWithdrawn) => Outcome::Withdrawn,
            () if has(Measure::IpoTerminated) => Outcome::Terminated,
            () => Outcome::Waiting,
        }
    }

    /// Days from the first step of a kind to the first of another.
    pub fn days(&self, from: Measure, to: Measure) -> Option<i32> {
        Some(days_between(self.step(from)?.date, self.step(to)?.date))
    }

    /// The last step taken by a day.
    pub fn latest(&self, by: Day) -> Option<&Step<'a>> {
        self.steps.iter().rev().find(|step| step.date.first() <= by)
    }
}
