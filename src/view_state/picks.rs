//! What is compared: what picks do in each mode, and picking.

use super::{Mode, ViewState};
use crate::model::Id;

/// What picks do in a mode.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Picks {
    /// Nothing: the figure is the same whatever is picked, so nothing can be.
    Nothing,
    /// The figure is of one, which a control of the mode's own chooses.
    Subject,
    /// They are what is compared; without any named, the view's default set is.
    Compared,
    /// They narrow the figure; without any, it shows all.
    Narrow,
}

impl Mode {
    /// What picks do.
    pub fn picks(self) -> Picks {
        match self {
            Self::Front
            | Self::Totals
            | Self::Launches
            | Self::List
            | Self::Contested
            | Self::Definitions
            | Self::Data => Picks::Nothing,
            Self::WhatIf => Picks::Subject,
            Self::Vehicles | Self::Slips | Self::Events => Picks::Narrow,
            Self::Rounds
            | Self::Cumulative
            | Self::Ranking
            | Self::Pipeline
            | Self::Valuations
            | Self::Financials
            | Self::MoneySteps
            | Self::Ladder
            | Self::Strip
            | Self::Progress
            | Self::Recovery
            | Self::Launched
            | Self::InOrbit
            | Self::Rate
            | Self::PerLaunch
            | Self::Carriers
            | Self::Targets
            | Self::Itu
            | Self::Capacity
            | Self::Factories
            | Self::Profile
            | Self::SideBySide => Picks::Compared,
        }
    }

    /// Whether a reader picks among all that the view compares.
    pub fn has_picker(self) -> bool {
        matches!(self.picks(), Picks::Compared | Picks::Narrow)
    }
}

impl ViewState {
    /// What is compared: the picked ids, or the default ones; in modes that picks narrow, none is everything.
    pub fn picked(&self) -> Vec<Id> {
        match &self.pick {
            Some(ids) => ids.clone(),
            None => self.default_pick().iter().filter_map(|id| Id::parse(id)).collect(),
        }
    }

    /// The ids compared when the link names none.
    pub fn default_pick(&self) -> &'static [&'static str] {
        if self.mode.picks() == Picks::Narrow { &[] } else { self.view.default_pick() }
    }

    /// Whether nothing is compared where only picks can be.
    pub fn lacks_picks(&self) -> bool {
        self.mode.picks() == Picks::Compared && self.picked().is_empty()
    }

    /// Adds an id to what is compared, or takes it out.
    pub fn toggle_pick(&mut self, id: &Id) {
        let mut ids = self.picked();
        match ids.iter().position(|picked| picked == id) {
            Some(idx) => {
                ids.remove(idx);
            }
            None => ids.push(id.clone()),
        }
        // Where only so many fit, the newest choice pushes the oldest out.
        let most = self.view.most_picked().unwrap_or(ids.len());
        ids.drain(..ids.len().saturating_sub(most));
        self.set_pick(ids);
    }

    /// Sets what is compared; the default set is stored as none.
    pub fn set_pick(&mut self, ids: Vec<Id>) {
        let default = self.default_pick();
        let has = |picked: &str| ids.iter().any(|id| id.as_str() == picked);
        let is_default = default.iter().all(|id| has(id)) && ids.iter().all(|id| default.contains(&id.as_str()));
        self.pick = (!is_default).then_some(ids);
    }
}
