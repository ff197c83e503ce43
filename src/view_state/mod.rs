//! What the reader is looking at, and its link: the query string is the whole state.
//!
//! Reading a link never fails: what cannot be understood is left out and reported as a [`Notice`].

mod choice;
mod destination;
mod picks;
mod plan;
mod playback;
mod query;
mod read;
mod view;
mod write;

pub use choice::{By, Chrome, Clock, Display, EventKind, Lanes, Marks, Scale, Theme};
pub use picks::Picks;
pub use plan::{Plan, PlanValue};
pub use playback::Playback;
pub use view::{Mode, View};

use crate::model::entity::Country;
use crate::model::growth::Period;
use crate::model::{Currency, Dataset, Edtf, Id, Lang, Outcome, Policy, Window};

/// Everything a link holds.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ViewState {
    /// The page.
    pub view: View,
    /// Its sub-view.
    pub mode: Mode,
    /// What is compared; `None` is the default set, which in modes that picks narrow is everything.
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
    /// What the time axis counts from; `None` is the mode's own.
    pub clock: Option<Clock>,
    /// What sums are grouped by; `None` is the mode's own.
    pub by: Option<By>,
    /// One field or a lane for each.
    pub lanes: Lanes,
    /// Which events are marked on the time axis.
    pub marks: Marks,
    /// The kinds of events the timeline shows; empty is all.
    pub kinds: Vec<EventKind>,
    /// The outcomes the timeline shows; empty is all.
    pub outcomes: Vec<Outcome>,
    /// The countries the timeline shows; empty is all.
    pub countries: Vec<Country>,
    /// The assumed start of the ITU's clock; `None` is the one the data assume.
    pub start: Option<Edtf>,
    /// The assumptions of what-if growth, at most two sets; `None` of a set is today's observed rate.
    pub plans: [Option<Plan>; 2],
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
    /// More picked than so many; the others, joined.
    TooMany(usize, String),
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

    /// The clock in force.
    pub fn clock(&self) -> Clock {
        self.clock.or(self.mode.clocks().first().copied()).unwrap_or_default()
    }

    /// The grouping in force.
    pub fn by(&self) -> By {
        self.by.or(self.mode.groupings().first().copied()).unwrap_or_default()
    }

    /// Sets the clock; the mode's own is stored as none.
    pub fn set_clock(&mut self, clock: Clock) {
        self.clock = Some(clock).filter(|clock| self.mode.clocks().iter().skip(1).any(|other| other == clock));
    }

    /// Sets the grouping; the mode's own is stored as none.
    pub fn set_by(&mut self, by: By) {
        self.by = Some(by).filter(|by| self.mode.groupings().iter().skip(1).any(|other| other == by));
    }

    /// The scale in force.
    pub fn scale(&self) -> Scale {
        self.scale.or(self.mode.scale()).unwrap_or(Scale::Linear)
    }

    /// Whether there is a scale to choose; lanes carry amounts as areas, which have none.
    pub fn has_scale(&self) -> bool {
        self.mode.scale().is_some() && (self.mode, self.lanes) != (Mode::Rounds, Lanes::Each)
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
        self.clock = None;
        self.by = None;
        // What is the default set there has no name there.
        if let Some(ids) = self.pick.take() {
            self.set_pick(ids);
        }
    }

    /// Sets the scale, where there is a choice; the mode's own is stored as none.
    pub fn set_scale(&mut self, scale: Scale) {
        self.scale = self.mode.scale().filter(|own| *own != scale).map(|_| scale);
    }
}
