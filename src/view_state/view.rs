//! Views and their sub-views: what each is called in links, compares and lets the reader choose.

use super::{By, Clock, Picks, Scale};
use crate::model::{Dataset, Entity, EntityKind, Id};

/// A page of the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum View {
    /// The state of the race.
    #[default]
    Overview,
    /// Who raised how much.
    Funding,
    /// Who can fly a booster again.
    Rockets,
    /// Who grows how fast.
    Constellations,
    /// What happened when, across all of it.
    Timeline,
    /// All that is known of one organisation.
    Companies,
    /// Some of one kind, side by side.
    Compare,
    /// Whether this can be trusted.
    Sources,
}

impl View {
    /// All views, in the order of the masthead.
    pub const ALL: [Self; 8] = [
        Self::Overview,
        Self::Funding,
        Self::Rockets,
        Self::Constellations,
        Self::Timeline,
        Self::Companies,
        Self::Compare,
        Self::Sources,
    ];

    /// The view's name in links and in `<main data-view>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Funding => "funding",
            Self::Rockets => "rockets",
            Self::Constellations => "constellations",
            Self::Timeline => "timeline",
            Self::Companies => "companies",
            Self::Compare => "compare",
            Self::Sources => "sources",
        }
    }

    /// The view's sub-views, the default first.
    pub fn modes(self) -> &'static [Mode] {
        match self {
            Self::Overview => &[Mode::Front],
            Self::Funding => &[
                Mode::Rounds,
                Mode::Cumulative,
                Mode::Ranking,
                Mode::Pipeline,
                Mode::Valuations,
                Mode::Financials,
                Mode::Totals,
                Mode::MoneySteps,
            ],
            Self::Rockets => &[
                Mode::Ladder,
                Mode::Strip,
                Mode::Progress,
                Mode::Recovery,
                Mode::Launches,
                Mode::Vehicles,
                Mode::Slips,
            ],
            Self::Constellations => &[
                Mode::Launched,
                Mode::InOrbit,
                Mode::Rate,
                Mode::PerLaunch,
                Mode::Carriers,
                Mode::Targets,
                Mode::Itu,
                Mode::Capacity,
                Mode::Factories,
                Mode::WhatIf,
            ],
            Self::Timeline => &[Mode::Events],
            Self::Companies => &[Mode::Profile],
            Self::Compare => &[Mode::SideBySide],
            Self::Sources => &[Mode::List, Mode::Contested, Mode::Definitions, Mode::Data],
        }
    }

    /// The mode the view opens in.
    pub fn first_mode(self) -> Mode {
        self.modes().first().copied().unwrap_or(Mode::Front)
    }

    /// The ids compared when the link names none, in the modes that do not show all then.
    pub fn default_pick(self) -> &'static [&'static str] {
        match self {
            Self::Overview | Self::Sources | Self::Timeline => &[],
            Self::Funding => &["landspace", "ispace", "space-pioneer", "galactic-energy", "spacecom", "spacex"],
            Self::Rockets => &[
                "falcon-9",
                "starship",
                "new-glenn",
                "zhuque-3",
                "long-march-10b",
                "long-march-12a",
                "hyperbola-3",
                "tianlong-3",
            ],
            Self::Constellations => &["starlink", "guowang", "qianfan", "oneweb", "amazon-leo"],
            Self::Companies => &["landspace"],
            Self::Compare => &["landspace", "spacex"],
        }
    }

    /// Whether picks mean something in any of its modes.
    pub fn can_pick(self) -> bool {
        self.modes().iter().any(|mode| mode.picks() != Picks::Nothing)
    }

    /// How many can be picked at once; `None` where any number can.
    pub fn most_picked(self) -> Option<usize> {
        match self {
            Self::Companies => Some(1),
            Self::Compare => Some(6),
            _ => None,
        }
    }

    /// Everything that can be picked here, in the order of the data.
    pub fn pickable(self, dataset: &Dataset) -> Vec<&Entity> {
        // What is counted is gathered once instead of sought anew for each entity.
        let mut is_counted = vec![!matches!(self, Self::Funding | Self::Constellations); dataset.entities.len()];
        let mut count = |id: &Id| {
            let place = dataset.entities.binary_search_by(|entity| entity.id.cmp(id)).ok();
            if let Some(is_counted) = place.and_then(|place| is_counted.get_mut(place)) {
                *is_counted = true;
            }
        };
        match self {
            Self::Funding => dataset.rounds.iter().for_each(|round| count(&round.organisation)),
            Self::Constellations => dataset.growth.iter().for_each(|growth| count(&growth.constellation)),
            _ => {}
        }
        let counted = dataset.entities.iter().zip(is_counted).filter(|(_, is_counted)| *is_counted);
        counted.map(|(entity, _)| entity).filter(|entity| self.takes_kind(&entity.kind)).collect()
    }

    /// Whether an entity can be picked here.
    pub fn takes(self, entity: &Entity, dataset: &Dataset) -> bool {
        let is_counted = match self {
            Self::Funding => dataset.rounds.iter().any(|round| round.organisation == entity.id),
            Self::Constellations => dataset.growth(&entity.id).is_some(),
            // Rockets without a milestone have at least a specification, which not every dataset in hand holds.
            _ => true,
        };
        is_counted && self.takes_kind(&entity.kind)
    }

    fn takes_kind(self, kind: &EntityKind) -> bool {
        match kind {
            EntityKind::Organisation { .. } => {
                matches!(self, Self::Funding | Self::Timeline | Self::Companies | Self::Compare)
            }
            EntityKind::Programme { .. } => matches!(self, Self::Rockets | Self::Compare),
            EntityKind::Constellation { .. } => matches!(self, Self::Constellations | Self::Compare),
            _ => false,
        }
    }
}

/// A view's sub-view.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// The overview has just one.
    #[default]
    Front,
    /// Funding rounds on a timeline.
    Rounds,
    /// Money raised so far.
    Cumulative,
    /// Who raised most, by whatever is grouped by.
    Ranking,
    /// Steps towards a listing.
    Pipeline,
    /// What companies were valued at.
    Valuations,
    /// What companies earned and lost.
    Financials,
    /// State funds and sums over the sector, by definition.
    Totals,
    /// What had been raised when each step to reuse was taken.
    MoneySteps,
    /// Programmes by steps.
    Ladder,
    /// Events along time.
    Strip,
    /// Steps over time, on any clock.
    Progress,
    /// Attempts to bring a stage back, by method.
    Recovery,
    /// Launches per year.
    Launches,
    /// Rockets by their specifications.
    Vehicles,
    /// Announced dates against actual ones.
    Slips,
    /// Satellites launched so far.
    Launched,
    /// Satellites in orbit.
    InOrbit,
    /// Satellites launched per period.
    Rate,
    /// Satellites on each launch.
    PerLaunch,
    /// Launches by rocket.
    Carriers,
    /// Targets against what was reached.
    Targets,
    /// The ITU's 10, 50 and 100 percent.
    Itu,
    /// Share of what low orbits can hold, by each estimate.
    Capacity,
    /// What factories can build against what is needed.
    Factories,
    /// What-if growth.
    WhatIf,
    /// Every dated fact.
    Events,
    /// One organisation's page.
    Profile,
    /// Entities side by side.
    SideBySide,
    /// Every source.
    List,
    /// Every contested fact.
    Contested,
    /// What every measure means.
    Definitions,
    /// The dataset: version, changes, downloads, gaps.
    Data,
}

impl Mode {
    /// The mode's name in links.
    pub fn code(self) -> &'static str {
        match self {
            Self::Front => "front",
            Self::Rounds => "rounds",
            Self::Cumulative => "cumulative",
            Self::Ranking => "ranking",
            Self::Pipeline => "pipeline",
            Self::Valuations => "valuations",
            Self::Financials => "financials",
            Self::Totals => "totals",
            Self::MoneySteps => "steps",
            Self::Ladder => "ladder",
            Self::Strip => "strip",
            Self::Progress => "progress",
            Self::Recovery => "recovery",
            Self::Launches => "launches",
            Self::Vehicles => "vehicles",
            Self::Slips => "slips",
            Self::Launched => "launched",
            Self::InOrbit => "in-orbit",
            Self::Rate => "rate",
            Self::PerLaunch => "per-launch",
            Self::Carriers => "carriers",
            Self::Targets => "targets",
            Self::Itu => "itu",
            Self::Capacity => "capacity",
            Self::Factories => "factories",
            Self::WhatIf => "what-if",
            Self::Events => "events",
            Self::Profile => "profile",
            Self::SideBySide => "side-by-side",
            Self::List => "list",
            Self::Contested => "contested",
            Self::Definitions => "definitions",
            Self::Data => "data",
        }
    }

    /// The scale a mode opens with; `None` where there is no choice (bars need zero, ladders have no numbers).
    pub fn scale(self) -> Option<Scale> {
        match self {
            Self::Rounds
            | Self::Cumulative
            | Self::Valuations
            | Self::MoneySteps
            | Self::Launched
            | Self::InOrbit
            | Self::Rate
            | Self::WhatIf => Some(Scale::Log),
            _ => None,
        }
    }

    /// The clocks a mode can count from, its own first; none where only the calendar makes sense.
    pub fn clocks(self) -> &'static [Clock] {
        match self {
            Self::Cumulative => &[Clock::Calendar, Clock::Founding],
            Self::Progress => &[Clock::FirstHop, Clock::FirstOrbit, Clock::Founding, Clock::Calendar],
            Self::Launched => &[Clock::Calendar, Clock::FirstSatellite],
            _ => &[],
        }
    }

    /// What a mode can group by, its own first; none where there is nothing to choose.
    pub fn groupings(self) -> &'static [By] {
        match self {
            Self::Ranking => &[By::Organisation, By::Year, By::Country, By::Capital, By::Investor],
            Self::Launches => &[By::Organisation, By::Country],
            _ => &[],
        }
    }

    /// Whether amounts of money are shown.
    pub fn has_money(self) -> bool {
        matches!(
            self,
            Self::Front
                | Self::Rounds
                | Self::Cumulative
                | Self::Ranking
                | Self::Valuations
                | Self::Financials
                | Self::Totals
                | Self::MoneySteps
                | Self::Vehicles
                | Self::Profile
                | Self::SideBySide
        )
    }

    /// Whether a time window applies.
    pub fn has_window(self) -> bool {
        !matches!(
            self,
            Self::Front
                | Self::Vehicles
                | Self::Itu
                | Self::Capacity
                | Self::Factories
                | Self::WhatIf
                | Self::Profile
                | Self::SideBySide
                | Self::List
                | Self::Contested
                | Self::Definitions
                | Self::Data
        )
    }

    /// Whether events can be marked on its time axis.
    pub fn has_marks(self) -> bool {
        matches!(self, Self::Rounds | Self::Cumulative | Self::Valuations | Self::Launched | Self::InOrbit | Self::Rate)
    }
}
