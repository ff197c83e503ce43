//! What a reader can choose about a view, and each choice's name in links.

/// Chart or table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Display {
    /// The chart, with its table folded away.
    #[default]
    Chart,
    /// The table alone.
    Table,
}

/// The scale of the value axis.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scale {
    /// Equal steps are equal differences.
    Linear,
    /// Equal steps are equal factors.
    Log,
}

/// Which theme is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// The system's.
    #[default]
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Theme {
    /// The theme's name in links and in `<html data-theme>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Auto => "auto",
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }
}

/// How much of the page stands around the figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Chrome {
    /// All of it.
    #[default]
    Full,
    /// In a frame: the figure with the choice of its mode.
    Min,
    /// In a frame: the figure alone.
    None,
}

impl Chrome {
    /// Its name in links and in `<html data-chrome>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Min => "min",
            Self::None => "none",
        }
    }
}

/// What the time axis counts from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clock {
    /// The calendar.
    #[default]
    Calendar,
    /// Years since the organisation was founded.
    Founding,
    /// Years since the programme's first hop.
    FirstHop,
    /// Years since the programme's first orbital launch.
    FirstOrbit,
    /// Months since the constellation's first launch.
    FirstSatellite,
}

impl Clock {
    /// Every clock.
    pub const ALL: [Self; 5] = [Self::Calendar, Self::Founding, Self::FirstHop, Self::FirstOrbit, Self::FirstSatellite];

    /// The clock's name in links.
    pub fn code(self) -> &'static str {
        match self {
            Self::Calendar => "calendar",
            Self::Founding => "founding",
            Self::FirstHop => "first-hop",
            Self::FirstOrbit => "first-orbit",
            Self::FirstSatellite => "first-satellite",
        }
    }
}

/// What sums are grouped by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum By {
    /// The organisation.
    #[default]
    Organisation,
    /// The calendar year.
    Year,
    /// The organisation's country.
    Country,
    /// Whose money it is.
    Capital,
    /// The investor.
    Investor,
}

impl By {
    /// Every grouping.
    pub const ALL: [Self; 5] = [Self::Organisation, Self::Year, Self::Country, Self::Capital, Self::Investor];

    /// The grouping's name in links.
    pub fn code(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::Year => "year",
            Self::Country => "country",
            Self::Capital => "capital",
            Self::Investor => "investor",
        }
    }
}

/// How several organisations share a timeline.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Lanes {
    /// All in one field.
    #[default]
    One,
    /// A lane for each.
    Each,
}

/// Which events are marked on a time axis.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Marks {
    /// None.
    #[default]
    None,
    /// Policy events.
    Policy,
    /// Firsts on the way to reuse.
    Firsts,
}

impl Marks {
    /// Every choice.
    pub const ALL: [Self; 3] = [Self::None, Self::Policy, Self::Firsts];

    /// The choice's name in links.
    pub fn code(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Policy => "policy",
            Self::Firsts => "firsts",
        }
    }
}

/// What kinds of dated facts the timeline shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum EventKind {
    /// Launches, hops, landings, tests.
    Milestone,
    /// Funding rounds.
    Round,
    /// Steps towards a listing.
    Listing,
    /// Policy.
    Policy,
    /// Everything else with a date.
    Other,
}

impl EventKind {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Milestone, Self::Round, Self::Listing, Self::Policy, Self::Other];

    /// The kind's name in links.
    pub fn code(self) -> &'static str {
        match self {
            Self::Milestone => "milestone",
            Self::Round => "round",
            Self::Listing => "listing",
            Self::Policy => "policy",
            Self::Other => "other",
        }
    }
}
