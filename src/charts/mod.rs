//! Figures: from selection, view state and palette to title, sentence, table and drawing.
//!
//! Everything here is a pure function: the same input gives the same JSON natively and in the browser.

mod aligned;
pub mod axis;
mod capacity;
mod carriers;
mod clock;
mod cumulative;
pub mod derived;
pub mod events;
pub mod explain;
mod factories;
pub mod figure;
mod financials;
mod fleet;
pub mod grammar;
mod groups;
mod itu;
mod ladder;
mod lanes;
mod launches;
mod marks;
pub mod measure;
mod money_steps;
mod numbers;
pub mod overview;
pub mod palette;
mod per_launch;
mod pipeline;
pub mod profile;
mod progress;
mod ranking;
mod rate;
mod recovery;
mod rounds;
mod satellites;
mod scenario;
mod series;
pub mod side_by_side;
mod sign;
pub mod sketch;
mod slips;
mod spec_cells;
mod strip;
mod targets;
mod totals;
mod track_record;
pub mod uses;
mod valuations;
mod vehicles;
mod what_if;
mod what_if_drawing;

pub use derived::{Derivation, Derived, Input};
pub use figure::{Brief, Cell, Column, Figure, KeyEntry, RowLimit, Sign, Table};
pub use palette::Palette;
pub use scenario::subject;
pub use sign::Pen;
pub use sketch::{Canvas, Drawing, Size, Spot};
pub use track_record::track_record;

use crate::view_state::{By, Clock, Lanes, Marks, Mode, ViewState};
use crate::words;

/// A figure the page can draw.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chart {
    /// Funding rounds along time.
    Rounds,
    /// Money raised so far.
    Cumulative,
    /// Organisations by money raised.
    Ranking,
    /// Programmes by steps to reuse.
    Ladder,
    /// Milestones along time.
    Strip,
    /// Satellites launched so far.
    Launched,
    /// Satellites in orbit.
    InOrbit,
    /// Satellites launched per period.
    Rate,
    /// Steps towards a listing.
    Pipeline,
    /// What companies were valued at.
    Valuations,
    /// Revenue and losses.
    Financials,
    /// State funds and sector totals, by definition.
    Totals,
    /// What had been raised when each step was taken.
    MoneySteps,
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
    /// Satellites on each launch.
    PerLaunch,
    /// Launches by rocket.
    Carriers,
    /// Targets against what was reached.
    Targets,
    /// The ITU's 10, 50 and 100 percent.
    Itu,
    /// Share of what low orbits can hold.
    Capacity,
    /// What factories can build against what is needed.
    Factories,
    /// What-if growth.
    WhatIf,
    /// Every dated fact along time.
    Events,
}

impl Chart {
    /// Every chart.
    pub const ALL: [Self; 26] = [
        Self::Rounds,
        Self::Cumulative,
        Self::Ranking,
        Self::Ladder,
        Self::Strip,
        Self::Launched,
        Self::InOrbit,
        Self::Rate,
        Self::Pipeline,
        Self::Valuations,
        Self::Financials,
        Self::Totals,
        Self::MoneySteps,
        Self::Progress,
        Self::Recovery,
        Self::Launches,
        Self::Vehicles,
        Self::Slips,
        Self::PerLaunch,
        Self::Carriers,
        Self::Targets,
        Self::Itu,
        Self::Capacity,
        Self::Factories,
        Self::WhatIf,
        Self::Events,
    ];

    /// The chart's name in `<figure data-chart>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Rounds => "rounds",
            Self::Cumulative => "cumulative",
            Self::Ranking => "ranking",
            Self::Ladder => "ladder",
            Self::Strip => "strip",
            Self::Launched => "launched",
            Self::InOrbit => "in-orbit",
            Self::Rate => "rate",
            Self::Pipeline => "pipeline",
            Self::Valuations => "valuations",
            Self::Financials => "financials",
            Self::Totals => "totals",
            Self::MoneySteps => "steps",
            Self::Progress => "progress",
            Self::Recovery => "recovery",
            Self::Launches => "launches",
            Self::Vehicles => "vehicles",
            Self::Slips => "slips",
            Self::PerLaunch => "per-launch",
            Self::Carriers => "carriers",
            Self::Targets => "targets",
            Self::Itu => "itu",
            Self::Capacity => "capacity",
            Self::Factories => "factories",
            Self::WhatIf => "what-if",
            Self::Events => "events",
        }
    }

    /// The chart a mode shows; the overview and the sources have none of their own.
    pub fn of(mode: Mode) -> Option<Self> {
        match mode {
            Mode::Rounds => Some(Self::Rounds),
            Mode::Cumulative => Some(Self::Cumulative),
            Mode::Ranking => Some(Self::Ranking),
            Mode::Ladder => Some(Self::Ladder),
            Mode::Strip => Some(Self::Strip),
            Mode::Launched => Some(Self::Launched),
            Mode::InOrbit => Some(Self::InOrbit),
            Mode::Rate => Some(Self::Rate),
            Mode::Pipeline => Some(Self::Pipeline),
            Mode::Valuations => Some(Self::Valuations),
            Mode::Financials => Some(Self::Financials),
            Mode::Totals => Some(Self::Totals),
            Mode::MoneySteps => Some(Self::MoneySteps),
            Mode::Progress => Some(Self::Progress),
            Mode::Recovery => Some(Self::Recovery),
            Mode::Launches => Some(Self::Launches),
            Mode::Vehicles => Some(Self::Vehicles),
            Mode::Slips => Some(Self::Slips),
            Mode::PerLaunch => Some(Self::PerLaunch),
            Mode::Carriers => Some(Self::Carriers),
            Mode::Targets => Some(Self::Targets),
            Mode::Itu => Some(Self::Itu),
            Mode::Capacity => Some(Self::Capacity),
            Mode::Factories => Some(Self::Factories),
            Mode::WhatIf => Some(Self::WhatIf),
            Mode::Events => Some(Self::Events),
            Mode::Front
            | Mode::Profile
            | Mode::SideBySide
            | Mode::List
            | Mode::Contested
            | Mode::Definitions
            | Mode::Data => None,
        }
    }

    /// Whether the first view can need it; all others are drawn by the later part of the program.
    pub fn is_first(self) -> bool {
        matches!(self, Self::Rounds | Self::Ranking | Self::Ladder | Self::Launched)
    }

    /// Whether it can mark a reader's own rows among the others.
    pub fn takes_private(self) -> bool {
        matches!(self, Self::Rounds | Self::Cumulative | Self::Strip | Self::Launched | Self::InOrbit)
    }

    /// Whether it is drawn as the first view can draw it: without choices that came with the later part.
    pub fn is_plain(state: &ViewState) -> bool {
        state.lanes == Lanes::One
            && state.marks == Marks::None
            && state.by() == By::Organisation
            && state.clock() == Clock::Calendar
    }

    /// Whether it needs more of the data than the first view has; until then it says that they are on their way.
    pub fn needs_evidence(self, state: &ViewState) -> bool {
        match self {
            Self::Ranking => matches!(state.by(), By::Capital | By::Investor),
            Self::Rounds | Self::Cumulative | Self::Launched | Self::InOrbit | Self::Rate => {
                state.marks == Marks::Policy || state.clock() == Clock::Founding
            }
            Self::Ladder => false,
            _ => true,
        }
    }

    fn must_wait(self, brief: &Brief<'_>) -> bool {
        self.needs_evidence(brief.state) && !brief.dataset.has_evidence()
    }

    /// The figure in words and numbers.
    pub fn figure(self, brief: &Brief<'_>) -> Figure {
        self.figure_with(brief, RowLimit::NONE)
    }

    /// The same with only some rows of a long table.
    pub fn figure_with(self, brief: &Brief<'_>, limit: RowLimit) -> Figure {
        if self.must_wait(brief) {
            let (title, sentence) = (words::mode(brief.state.mode), words::PART_LOADING);
            let [title, sentence] = [title, sentence].map(|phrase| phrase.get(brief.lang).to_owned());
            return Figure { title, sentence, ..Figure::default() };
        }
        let (figure, n_contested) = match self {
            Self::Events => events::figure(brief, limit),
            Self::Vehicles => vehicles::figure(brief, limit),
            Self::Slips => slips::figure(brief, limit),
            Self::Totals => totals::figure(brief, limit),
            _ => self.whole(brief).counted(brief.dataset),
        };
        framed(n_contested, marks::explained(figure, brief), limit, brief)
    }

    /// The figure of a chart that shows what was picked, which is never much.
    fn whole(self, brief: &Brief<'_>) -> Figure {
        match self {
            Self::Launched if is_aligned(brief) => aligned::figure(brief),
            Self::Rounds if brief.state.lanes == Lanes::Each => lanes::figure(brief),
            Self::Ranking if brief.state.by() != By::Organisation => groups::figure(brief),
            Self::Rounds | Self::Ranking | Self::Ladder | Self::Launched => self.first(brief),
            Self::Cumulative => cumulative::figure(brief),
            Self::Strip => strip::figure(brief),
            Self::InOrbit => satellites::figure(brief, satellites::Count::InOrbit),
            Self::Rate => rate::figure(brief),
            Self::Pipeline => pipeline::figure(brief),
            Self::Valuations => valuations::figure(brief),
            Self::Financials => financials::figure(brief),
            Self::MoneySteps => money_steps::figure(brief),
            Self::Progress => progress::figure(brief),
            Self::Recovery => recovery::figure(brief),
            Self::Launches => launches::figure(brief),
            Self::PerLaunch => per_launch::figure(brief),
            Self::Carriers => carriers::figure(brief),
            Self::Targets => targets::figure(brief),
            Self::Itu => itu::figure(brief),
            Self::Capacity => capacity::figure(brief),
            Self::Factories => factories::figure(brief),
            Self::WhatIf => what_if::figure(brief),
            // These show all there is, and leave rows out themselves.
            Self::Events | Self::Vehicles | Self::Slips | Self::Totals => Figure::default(),
        }
    }

    /// The figure's drawing.
    pub fn draw(self, brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
        if self.must_wait(brief) {
            return sketch::nothing(canvas);
        }
        match self {
            Self::Launched if is_aligned(brief) => aligned::draw(brief, canvas),
            Self::Rounds if brief.state.lanes == Lanes::Each => lanes::draw(brief, canvas, marks::draw),
            Self::Rounds => rounds::draw(brief, canvas, marks::draw),
            Self::Launched => satellites::draw(brief, canvas, satellites::Count::Launched, marks::draw),
            Self::Ranking if brief.state.by() != By::Organisation => groups::draw(brief, canvas),
            Self::Ranking | Self::Ladder => self.first_draw(brief, canvas),
            Self::Cumulative => cumulative::draw(brief, canvas),
            Self::Strip => strip::draw(brief, canvas),
            Self::InOrbit => satellites::draw(brief, canvas, satellites::Count::InOrbit, marks::draw),
            Self::Rate => rate::draw(brief, canvas),
            Self::Pipeline => pipeline::draw(brief, canvas),
            Self::Valuations => valuations::draw(brief, canvas),
            Self::Financials => financials::draw(brief, canvas),
            Self::Totals => totals::draw(brief, canvas),
            Self::MoneySteps => money_steps::draw(brief, canvas),
            Self::Progress => progress::draw(brief, canvas),
            Self::Recovery => recovery::draw(brief, canvas),
            Self::Launches => launches::draw(brief, canvas),
            Self::Vehicles => vehicles::draw(brief, canvas),
            Self::Slips => slips::draw(brief, canvas),
            Self::PerLaunch => per_launch::draw(brief, canvas),
            Self::Carriers => carriers::draw(brief, canvas),
            Self::Targets => targets::draw(brief, canvas),
            Self::Itu => itu::draw(brief, canvas),
            Self::Capacity => capacity::draw(brief, canvas),
            Self::Factories => factories::draw(brief, canvas),
            Self::WhatIf => what_if::draw(brief, canvas),
            Self::Events => events::draw(brief, canvas),
        }
    }

    /// The figure of a chart that [`Self::is_first`]; nothing for others, so that their code need not be there.
    pub fn first_figure(self, brief: &Brief<'_>, limit: RowLimit) -> Figure {
        if !self.is_first() {
            return Figure::default();
        }
        let (figure, n_contested) = self.first(brief).counted(brief.dataset);
        framed(n_contested, figure, limit, brief)
    }

    fn first(self, brief: &Brief<'_>) -> Figure {
        match self {
            Self::Ranking => ranking::figure(brief),
            Self::Rounds => rounds::figure(brief),
            Self::Ladder => ladder::figure(brief),
            Self::Launched if !is_aligned(brief) => satellites::figure(brief, satellites::Count::Launched),
            _ => Figure::default(),
        }
    }

    /// The drawing of a chart that [`Self::is_first`]; an empty one for others.
    pub fn first_draw(self, brief: &Brief<'_>, canvas: &Canvas) -> Drawing {
        match self {
            Self::Ranking => ranking::draw(brief, canvas),
            Self::Rounds => rounds::draw(brief, canvas, marks::none),
            Self::Ladder => ladder::draw(brief, canvas),
            Self::Launched if !is_aligned(brief) => {
                satellites::draw(brief, canvas, satellites::Count::Launched, marks::none)
            }
            _ => sketch::nothing(canvas),
        }
    }
}

/// Whether time counts from each constellation's first batch, which the later part draws.
fn is_aligned(brief: &Brief<'_>) -> bool {
    brief.state.clock() == Clock::FirstSatellite
}

/// A figure with what every figure says: its window in the title, the claim policy first among the notes, then how many
/// facts its table and the working of its numbers rest on are contested.
fn framed(n_contested: usize, mut figure: Figure, limit: RowLimit, brief: &Brief<'_>) -> Figure {
    if n_contested > 0 {
        figure.notes.insert(0, words::contested_here(n_contested, brief.lang));
    }
    let [from, to] = [brief.state.from, brief.state.to].map(|end| end.map(|date| date.in_words(brief.lang)));
    figure.notes.splice(..0, words::policy_note(brief.policy()).map(|note| note.get(brief.lang).to_owned()));
    figure.title = words::windowed(&figure.title, from, to, brief.lang);
    figure.table.rows.truncate(limit.of(figure.table.rows.len(), figure.table.columns.len()));
    figure
}
