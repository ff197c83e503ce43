//! Where the window's end stops while a view plays over time.

use super::{Mode, View, ViewState};
use crate::model::growth::Period;
use crate::model::happenings::{Record, happenings};
use crate::model::{Dataset, Day, Edtf};

/// More stops than this take longer to play than anyone watches.
const MOST_STOPS: usize = 100;

/// The ends a window can have, from the first data to the last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Playback {
    stops: Vec<Edtf>,
}

impl Playback {
    /// The stops of a view: by year where it shows years, else by the shortest of month and quarter that is not too long.
    pub fn new(state: &ViewState, dataset: &Dataset) -> Self {
        let (first, last) = extent(state, dataset);
        let first = state.from.map_or(first, |from| from.first().max(first));
        let by = |months| stops(first, last, months);
        let fits = |months: i32| Some(by(months)).filter(|stops| stops.len() <= MOST_STOPS);
        let stops = match (state.mode, state.period) {
            (Mode::Launches | Mode::Financials | Mode::Totals, _) | (Mode::Rate, Period::Year) => by(12),
            (Mode::Rate, Period::Quarter) => by(3),
            _ => fits(1).or_else(|| fits(3)).unwrap_or_else(|| by(12)),
        };
        Self { stops }
    }

    /// How many stops there are; never none.
    pub fn n_stops(&self) -> usize {
        self.stops.len()
    }

    /// The stop a window's end lies at or after; the last for a window that is open.
    pub fn at(&self, to: Option<Edtf>) -> usize {
        let last = self.stops.len().saturating_sub(1);
        to.map_or(last, |to| self.stops.iter().rposition(|stop| stop.last() <= to.last()).unwrap_or(0))
    }

    /// The window's end at a stop; open at the last.
    pub fn end(&self, stop: usize) -> Option<Edtf> {
        self.stops.get(stop).copied().filter(|_| stop + 1 < self.stops.len())
    }

    /// The date of a stop.
    pub fn date(&self, stop: usize) -> Option<Edtf> {
        self.stops.get(stop).copied()
    }
}

/// The first and last day of what a view plays through.
fn extent(state: &ViewState, dataset: &Dataset) -> (Day, Day) {
    let picked = state.picked();
    let date = |id| Some(dataset.fact(id)?.date(state.claims)?.first());
    let reach = dataset.reach;
    let (first, last) = match state.view {
        View::Rockets if !picked.is_empty() => {
            let own = picked.iter().flat_map(|id| dataset.milestones_of(id));
            (own.filter_map(|(_, fact)| Some(fact.date(state.claims)?.first())).min(), reach.milestones)
        }
        View::Rockets | View::Timeline => {
            let is_event = |record: Record<'_>| match record {
                Record::Milestone(_) => true,
                Record::Round(_) => state.view == View::Timeline,
                Record::Listing | Record::Policy | Record::Other => false,
            };
            let events = happenings(dataset, state.claims).filter(|happening| is_event(happening.record));
            (events.map(|happening| happening.days.from).min(), reach.milestones)
        }
        View::Constellations => {
            let points = picked.iter().filter_map(|id| dataset.growth(id)?.points.first());
            (points.map(|point| point.day).min(), reach.launches)
        }
        _ => {
            let own = dataset.rounds.iter().filter(|round| picked.contains(&round.organisation));
            (own.filter_map(|round| date(&round.id)).min(), reach.rounds)
        }
    };
    (first.unwrap_or(last).min(last), last)
}

/// Every period's end from that of the first day to that of the last, as the month or year it is named by.
fn stops(first: Day, last: Day, months: i32) -> Vec<Edtf> {
    let period = |day: Day| {
        let (year, month, _) = day.ymd();
        (year * 12 + i32::from(month) - 1).div_euclid(months)
    };
    let name = |period: i32| {
        let month = period * months + months - 1;
        let year = month.div_euclid(12);
        let text = if months == 12 { year.to_string() } else { format!("{year}-{:02}", month.rem_euclid(12) + 1) };
        Edtf::parse(&text)
    };
    (period(first)..=period(last)).filter_map(name).collect()
}
