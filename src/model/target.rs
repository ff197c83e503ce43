//! Targets of constellations and how far they are reached.

use super::{Dataset, order};
use super::{Day, Edtf, Fact, Growth, Id, Measure, Policy, Unit};

/// A number of satellites that someone said there would be.
#[derive(Clone, Copy, Debug)]
pub struct Target<'a> {
    /// The fact that holds it.
    pub fact: &'a Fact,
    /// How many; nothing where only a share is demanded.
    pub satellites: Option<f64>,
    /// By when; nothing where no date was named.
    pub by: Option<Edtf>,
}

/// What became of a target.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Standing {
    /// Its day has come, and so many were there.
    Past(f64),
    /// Its day is yet to come or was never named; so many are there now.
    Open(f64),
    /// Its day has come, but the counts end before it, on this day.
    Uncounted(Day),
    /// It speaks of a part of the network, which the counts do not tell apart.
    Part,
}

impl Target<'_> {
    /// The satellites missing; negative when there are more than promised.
    ///
    /// `short = promised − there`: 648 promised for 2025 and 108 there is 540 short.
    pub fn short(&self, standing: Standing) -> Option<f64> {
        match standing {
            Standing::Past(there) | Standing::Open(there) => Some(self.satellites? - there),
            Standing::Uncounted(_) | Standing::Part => None,
        }
    }

    /// Whether it speaks of one generation, or of a share, which the counts do not tell apart.
    pub fn is_part(&self) -> bool {
        self.satellites.is_none() || is_of_part(self.fact)
    }

    /// What became of it: the count on its day, or today's.
    pub fn standing(&self, growth: &Growth, today: Day) -> Standing {
        if self.is_part() {
            return Standing::Part;
        }
        let due = self.by.map(Edtf::last).filter(|due| *due <= today);
        match due {
            Some(due) if growth.reaches().is_some_and(|reaches| reaches < due) && growth.is_over(today) => {
                Standing::Uncounted(growth.reaches().unwrap_or(due))
            }
            Some(due) => Standing::Past(growth.present(due)),
            None => Standing::Open(growth.present(today)),
        }
    }
}

impl Growth {
    /// Satellites in orbit on a day; launched ones where in orbit is not known.
    pub fn present(&self, day: Day) -> f64 {
        self.on(day).map_or(0.0, |point| f64::from(point.in_orbit.unwrap_or(point.launched)))
    }

    /// Whether what is present on a day was estimated instead of counted.
    pub fn is_estimate(&self, day: Day) -> bool {
        self.on(day).is_some_and(|point| point.is_estimate())
    }

    /// Whether the counts ended more than a year before a day, so that nothing can be read off them any more.
    fn is_over(&self, today: Day) -> bool {
        self.reaches().is_none_or(|reaches| today.0 - reaches.0 > 366)
    }
}

/// Whether a fact is of a single generation; nothing in the counts says which generation a satellite is of.
pub fn is_of_part(fact: &Fact) -> bool {
    let id = fact.id.as_str();
    id.contains("-gen1-") || id.contains("-gen2-")
}

/// Every target of a constellation, those without a date last.
///
/// The date of a planned size is its due date only if it lies ahead; otherwise it is the day of the licence.
pub fn targets<'a>(dataset: &'a Dataset, constellation: &Id, policy: Policy) -> Vec<Target<'a>> {
    let today = dataset.reach.launches;
    let of = |measure: Measure| {
        dataset.measured(constellation, measure).filter_map(move |fact| {
            let claim = fact.claim(policy)?;
            let is_count = matches!(claim.quantity()?.unit, Unit::Other(names) if names.code == "satellites");
            let by = claim.date.filter(|date| measure != Measure::PlannedSize || date.last() > today);
            Some(Target { fact, satellites: fact.quantity(policy).filter(|_| is_count), by })
        })
    };
    let all = [Measure::Target, Measure::Deadline, Measure::PlannedSize].into_iter().flat_map(of).collect();
    order::by_number(all, |target: &Target<'_>| target.by.map_or(f64::MAX, |by| f64::from(by.last().0)))
}

/// Satellites planned for a constellation in the end.
pub fn planned<'a>(dataset: &'a Dataset, constellation: &Id, policy: Policy) -> Option<(&'a Fact, f64)> {
    let sizes = dataset.measured(constellation, Measure::PlannedSize);
    sizes.filter_map(|fact| Some((fact, fact.quantity(policy)?))).max_by(|a, b| a.1.total_cmp(&b.1))
}
