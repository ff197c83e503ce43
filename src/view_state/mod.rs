//! What the reader is looking at, and its link: the query string is the whole state.
//!
//! Reading a link never fails: what cannot be understood is left out and reported as a [`Notice`].

mod query;
mod read;
mod write;

use crate::model::growth::Period;
use crate::model::{Currency, Dataset, Edtf, Entity, EntityKind, Id, Lang, Policy, Window};
use std::collections::BTreeSet;

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
    /// Whether this can be trusted.
    Sources,
}

impl View {
    /// All views, in the order of the masthead.
    pub const ALL: [Self; 5] = [Self::Overview, Self::Funding, Self::Rockets, Self::Constellations, Self::Sources];

    /// The view's name in links and in `<main data-view>`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Overview => "overview",
            Self::Funding => "funding",
            Self::Rockets => "rockets",
            Self::Constellations => "constellations",
            Self::Sources => "sources",
        }
    }

    /// The view's sub-views, the default first.
    pub fn modes(self) -> &'static [Mode] {
        match self {
            Self::Overview => &[Mode::Front],
            Self::Funding => &[Mode::Rounds, Mode::Cumulative, Mode::Ranking],
            Self::Rockets => &[Mode::Ladder, Mode::Strip],
            Self::Constellations => &[Mode::Launched, Mode::InOrbit, Mode::Rate],
            Self::Sources => &[Mode::List, Mode::Contested],
        }
    }

    /// The mode the view opens in.
    pub fn first_mode(self) -> Mode {
        self.modes().first().copied().unwrap_or(Mode::Front)
    }

    /// The ids compared when the link names none.
    pub fn default_pick(self) -> &'static [&'static str] {
        match self {
            Self::Overview | Self::Sources => &[],
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
        }
    }

    /// Everything that can be picked here, in the order of the data.
    pub fn pickable(self, dataset: &Dataset) -> Vec<&Entity> {
        let fits = |entity: &&Entity| match (self, &entity.kind) {
            (Self::Funding, EntityKind::Organisation { .. }) => {
                dataset.rounds.iter().any(|round| round.organisation == entity.id)
            }
            (Self::Rockets, EntityKind::Programme { .. }) => {
                dataset.milestones.iter().any(|milestone| milestone.programme == entity.id)
            }
            (Self::Constellations, EntityKind::Constellation { .. }) => dataset.growth(&entity.id).is_some(),
            _ => false,
        };
        dataset.entities.iter().filter(fits).collect()
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
    /// Organisations by money raised.
    Ranking,
    /// Programmes by steps.
    Ladder,
    /// Events along time.
    Strip,
    /// Satellites launched so far.
    Launched,
    /// Satellites in orbit.
    InOrbit,
    /// Satellites launched per period.
    Rate,
    /// Every source.
    List,
    /// Every contested fact.
    Contested,
}

impl Mode {
    /// The mode's name in links.
    pub fn code(self) -> &'static str {
        match self {
            Self::Front => "front",
            Self::Rounds => "rounds",
            Self::Cumulative => "cumulative",
            Self::Ranking => "ranking",
            Self::Ladder => "ladder",
            Self::Strip => "strip",
            Self::Launched => "launched",
            Self::InOrbit => "in-orbit",
            Self::Rate => "rate",
            Self::List => "list",
            Self::Contested => "contested",
        }
    }

    /// The scale a mode opens with; `None` where there is no choice (bars need zero, ladders have no numbers).
    pub fn scale(self) -> Option<Scale> {
        match self {
            Self::Rounds | Self::Cumulative | Self::Launched | Self::InOrbit | Self::Rate => Some(Scale::Log),
            _ => None,
        }
    }

    /// Whether amounts of money are shown.
    pub fn has_money(self) -> bool {
        matches!(self, Self::Front | Self::Rounds | Self::Cumulative | Self::Ranking)
    }

    /// Whether a time window applies.
    pub fn has_window(self) -> bool {
        !matches!(self, Self::Front | Self::List | Self::Contested)
    }
}

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

/// Everything a link holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ViewState {
    /// The page.
    pub view: View,
    /// Its sub-view.
    pub mode: Mode,
    /// What is compared; `None` is the view's default set.
    pub pick: Option<Vec<Id>>,
    /// The window's first year, month or day; `None` is the data's.
    pub from: Option<Edtf>,
    /// The window's last year, month or day; `None` is the data's.
    pub to: Option<Edtf>,
    /// Chart or table.
    pub display: Display,
    /// The value axis; `None` is the mode's own.
    pub scale: Option<Scale>,
    /// The currency; `None` is the language's.
    pub currency: Option<Currency>,
    /// What rates are counted over.
    pub period: Period,
    /// Which claim of a contested fact counts.
    pub claims: Policy,
    /// The language; `None` is the browser's.
    pub lang: Option<Lang>,
    /// The theme.
    pub theme: Theme,
    /// How much of the page stands around the figure.
    pub chrome: Chrome,
    /// The dataset version the link is pinned to; `None` is whichever the page holds.
    pub data: Option<String>,
    /// The fact whose evidence is open.
    pub fact: Option<Id>,
}

/// Something a link said that could not be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A key nobody knows.
    UnknownKey(String),
    /// A key given twice; the first counts.
    Repeated(&'static str),
    /// A value the key does not take.
    BadValue(&'static str, String),
    /// A value that means nothing in this view.
    NotHere(&'static str, String),
    /// A window that ends before it starts.
    EmptyWindow,
    /// A link made by a newer version.
    NewerVersion,
    /// A link pinned to another dataset version than the page holds: theirs, then ours.
    OtherData(String, String),
}

impl ViewState {
    /// Reads a query string, with or without its question mark; any text at all gives a usable state.
    pub fn from_query(query: &str, dataset: &Dataset) -> (Self, Vec<Notice>) {
        read::state(query, dataset)
    }

    /// The query string, without question mark; defaults are left out, so the default state is empty.
    pub fn to_query(&self) -> String {
        write::query(self)
    }

    /// What is compared: the picked ids, or the view's default ones.
    pub fn picked(&self) -> Vec<Id> {
        match &self.pick {
            Some(ids) => ids.clone(),
            None => self.view.default_pick().iter().filter_map(|id| Id::parse(id)).collect(),
        }
    }

    /// The scale in force.
    pub fn scale(&self) -> Scale {
        self.scale.or(self.mode.scale()).unwrap_or(Scale::Linear)
    }

    /// The currency in force.
    pub fn currency(&self, lang: Lang) -> Currency {
        self.currency.unwrap_or(lang.pick(Currency::Usd, Currency::Cny))
    }

    /// The window in force, given all the data's.
    pub fn window(&self, all: Window) -> Window {
        Window { from: self.from.map_or(all.from, Edtf::first), to: self.to.map_or(all.to, Edtf::last) }
    }

    /// Opens another view, with its own defaults; language, theme, currency, claim policy and what frames and pins it stay.
    pub fn go_to(&mut self, view: View) {
        *self = Self {
            view,
            mode: view.first_mode(),
            currency: self.currency,
            claims: self.claims,
            lang: self.lang,
            theme: self.theme,
            chrome: self.chrome,
            data: self.data.clone(),
            ..Self::default()
        };
    }

    /// Opens another sub-view of the same view; what is compared and when stays.
    pub fn set_mode(&mut self, mode: Mode) {
        self.mode = mode;
        self.scale = None;
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
        self.set_pick(ids);
    }

    /// Sets what is compared; the default set is stored as none.
    pub fn set_pick(&mut self, ids: Vec<Id>) {
        let wanted: BTreeSet<&str> = ids.iter().map(Id::as_str).collect();
        let default: BTreeSet<&str> = self.view.default_pick().iter().copied().collect();
        self.pick = (wanted != default).then_some(ids);
    }

    /// Sets the scale, where there is a choice; the mode's own is stored as none.
    pub fn set_scale(&mut self, scale: Scale) {
        self.scale = self.mode.scale().filter(|own| *own != scale).map(|_| scale);
    }
}
