//! The signals of the page, provided once.

use super::later::Arrival;
use crate::browser::{self, Engine, Offline};
use crate::charts::palette::Role;
use crate::charts::{Chart, Derivation, Palette, Size};
use crate::model::{Dataset, Fact, Id, Lang};
use crate::view_state::{Chrome, Mode, Notice, View, ViewState};
use crate::{data, words};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Whether the evidence file is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// On its way.
    Loading,
    /// There.
    Ready,
    /// It did not load.
    Failed,
}

/// A reader's own rows, for as long as the page is open.
#[derive(Clone, Copy)]
pub struct Private {
    /// The data with these rows among them.
    pub dataset: &'static Dataset,
    /// The table they came from.
    pub text: &'static str,
    /// How many rounds, milestones and counts they are.
    pub counts: [usize; 3],
}

/// Everything components share.
#[derive(Clone, Copy)]
pub struct AppState {
    /// The data: values only at first, everything once the evidence file is there.
    pub dataset: RwSignal<&'static Dataset>,
    /// What the reader looks at.
    pub view: RwSignal<ViewState>,
    /// The same without the open fact, which no figure depends on: opening evidence redraws nothing.
    pub compared: Memo<ViewState>,
    /// What of the link could not be followed.
    pub notices: RwSignal<Vec<Notice>>,
    /// The colours of the theme in force.
    pub palette: RwSignal<Palette>,
    /// What the list of sources is filtered by: a passing state and not part of the link.
    pub sought: RwSignal<String>,
    /// The reader's own rows, never part of a link.
    pub private: RwSignal<Option<Private>>,
    /// Whether charts can be drawn.
    pub engine: RwSignal<Engine>,
    /// Whether the evidence is there.
    pub evidence: RwSignal<Evidence>,
    /// Whether the evidence was asked for.
    pub evidence_asked: RwSignal<bool>,
    /// The part of the program that comes later.
    pub later: RwSignal<Arrival>,
    /// Whether the first charts have been drawn.
    pub drawn: RwSignal<bool>,
    /// What the browser keeps of the site.
    pub offline: RwSignal<Offline>,
    working: RwSignal<Option<(View, Mode, Derivation)>>,
    lang: Memo<Lang>,
}

impl AppState {
    /// The state of a page that has just opened.
    pub fn new(dataset: &'static Dataset) -> Self {
        let (view, notices) = ViewState::from_query(&browser::query(), dataset);
        let is_chinese = browser::languages().iter().find_map(|tag| {
            let tag = tag.to_ascii_lowercase();
            [("zh", true), ("en", false)].into_iter().find(|(prefix, _)| tag.starts_with(prefix)).map(|(_, is)| is)
        });
        let system_lang = if is_chinese == Some(true) { Lang::Zh } else { Lang::En };
        let view = RwSignal::new(view);
        let state = Self {
            dataset: RwSignal::new(dataset),
            view,
            compared: Memo::new(move |_| ViewState { fact: None, ..view.get() }),
            notices: RwSignal::new(notices),
            palette: RwSignal::new(Palette::new(Vec::new())),
            sought: RwSignal::new(String::new()),
            private: RwSignal::new(None),
            engine: RwSignal::new(Engine::Loading),
            evidence: RwSignal::new(Evidence::Loading),
            evidence_asked: RwSignal::new(false),
            later: RwSignal::new(Arrival::Unasked),
            drawn: RwSignal::new(false),
            offline: RwSignal::new(Offline::Unknown),
            working: RwSignal::new(None),
            // A memo, so that what only follows the language is left alone when anything else changes.
            lang: Memo::new(move |_| view.read().lang.unwrap_or(system_lang)),
        };
        spawn_local(async move { state.engine.set(browser::load_engine().await) });
        state
    }

    /// The language in force; read in a component, it follows changes.
    pub fn lang(self) -> Lang {
        self.lang.get()
    }

    /// A phrase in the language in force.
    pub fn say(self, phrase: words::Phrase) -> &'static str {
        phrase.get(self.lang())
    }

    /// A phrase that follows the language; one closure type for all, as each would be compiled anew.
    pub fn says(self, phrase: words::Phrase) -> impl Fn() -> &'static str + Copy + Send + Sync + 'static {
        move || self.say(phrase)
    }

    /// An entity's name in the language in force.
    pub fn name(self, id: &Id) -> String {
        let dataset = self.dataset.get();
        dataset.entity(id).map_or_else(|| id.to_string(), |entity| entity.name.get(self.lang()).to_owned())
    }

    /// The data a chart shows: with the reader's own rows where it can mark them.
    pub fn shown(self, chart: Chart, size: Size) -> &'static Dataset {
        let private = self.private.get().filter(|_| chart.takes_private() && size == Size::Full);
        private.map_or_else(|| self.dataset.get(), |private| private.dataset)
    }

    /// The data that hold some facts: with the reader's own rows if those are among them.
    pub fn holding(self, facts: &[&Id]) -> &'static Dataset {
        let private = self.private.get().filter(|_| facts.iter().any(|id| id.is_private()));
        private.map_or_else(|| self.dataset.get(), |private| private.dataset)
    }

    /// A fact of the data or of the reader's own.
    pub fn fact(self, id: &Id) -> Option<&'static Fact> {
        self.dataset.get().fact(id).or_else(|| self.private.get()?.dataset.fact(id))
    }

    /// Forgets the reader's own rows.
    pub fn remove_private(self) {
        if self.view.read_untracked().fact.as_ref().is_some_and(Id::is_private) {
            self.open(None);
        }
        self.private.set(None);
    }

    /// Opens the evidence of a fact, or closes it.
    pub fn open(self, fact: Option<Id>) {
        if fact.is_some() && self.view.read_untracked().fact.is_none() && self.working().is_none() {
            browser::remember_focus();
        }
        self.view.update(|view| view.fact = fact);
    }

    /// Opens how a number was worked out; a passing state of this view, and no part of its link.
    pub fn open_working(self, derivation: Derivation) {
        if self.view.read_untracked().fact.is_none() && self.working().is_none() {
            browser::remember_focus();
        }
        let (view, mode) = (self.view.read_untracked().view, self.view.read_untracked().mode);
        self.working.set(Some((view, mode, derivation)));
        self.view.update(|view| view.fact = None);
    }

    /// The number whose working is open in the view in force.
    pub fn working(self) -> Option<Derivation> {
        let here = {
            let view = self.view.read();
            (view.view, view.mode)
        };
        self.working.get().filter(|(view, mode, _)| (*view, *mode) == here).map(|(_, _, derivation)| derivation)
    }

    /// Closes whatever evidence is open.
    pub fn close_evidence(self) {
        self.working.set(None);
        self.open(None);
    }

    /// Reads the address again, after the reader went back or forward.
    pub fn follow_address(self) {
        self.follow(&browser::query());
    }

    /// Opens what a link says; what frames the page stays unless the link changes it.
    pub fn follow(self, query: &str) {
        let (mut view, notices) = ViewState::from_query(query, self.dataset.get_untracked());
        if view.chrome == Chrome::Full {
            view.chrome = self.view.read_untracked().chrome;
        }
        self.view.set(view);
        self.notices.set(notices);
    }

    /// Reads the colours of the theme again.
    pub fn read_colours(self) {
        let properties = Role::all().into_iter().map(Role::property).collect();
        let palette = Palette::new(browser::colours(properties));
        if *self.palette.read_untracked() != palette {
            self.palette.set(palette);
        }
    }

    /// Says once that the first view is drawn, then fetches the evidence, and then has the site kept for offline use:
    /// one after the other, so that no file is fetched twice at once.
    pub fn first_view_drawn(self) {
        if self.drawn.get_untracked() {
            return;
        }
        self.drawn.set(true);
        browser::mark("perigee:charts-drawn");
        browser::root_attribute("data-ready", "true");
        browser::after_paint(move || {
            super::later::fetch(self);
            let is_asked = self.evidence_asked.get_untracked();
            spawn_local(async move {
                if !is_asked {
                    self.evidence_asked.set(true);
                    self.fetch_evidence().await;
                }
                browser::keep_offline(move |offline| self.offline.set(offline)).await;
            });
        });
    }

    /// Fetches the evidence before the first charts are drawn, for a view that cannot be drawn without it.
    pub fn ask_for_evidence(self) {
        if !self.evidence_asked.get_untracked() {
            self.evidence_asked.set(true);
            spawn_local(self.fetch_evidence());
        }
    }

    /// Closes a fact that the link named and nobody knows, now that all facts are there.
    fn drop_unknown_fact(self, dataset: &Dataset) {
        let unknown = self.view.read_untracked().fact.clone().filter(|id| dataset.fact(id).is_none());
        if let Some(id) = unknown {
            self.view.update(|view| view.fact = None);
            self.notices.update(|notices| notices.push(Notice::BadValue("fact", id.to_string())));
        }
    }

    async fn fetch_evidence(self) {
        let file = browser::fetch_named("perigee-evidence").await;
        match file.ok().and_then(|bytes| data::unpack(&bytes).ok()) {
            Some(dataset) => {
                let dataset: &'static Dataset = Box::leak(Box::new(dataset));
                self.dataset.set(dataset);
                self.evidence.set(Evidence::Ready);
                self.drop_unknown_fact(dataset);
            }
            None => self.evidence.set(Evidence::Failed),
        }
    }
}

/// The shared state; every component is below the one that provides it.
pub fn use_app() -> AppState {
    expect_context::<AppState>()
}
