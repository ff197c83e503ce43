//! What a figure says of itself wherever it goes: scope, reach, version, sources, link.

use super::Export;
use crate::model::{Dataset, Edtf, Lang, Policy, Source};
use crate::view_state::{Mode, Picks, ViewState};
use crate::words;

/// Title, scope and origin of a figure, in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct About<'a> {
    /// What is shown and its scope.
    pub title: &'a str,
    /// What it shows, in one sentence.
    pub sentence: &'a str,
    /// What the reader should know.
    pub notes: &'a [String],
    /// What was chosen: each choice with its value.
    pub scope: Vec<(&'static str, String)>,
    /// The last day its data reach, in ISO 8601.
    pub reaches: String,
    /// The same in words.
    pub reaches_in_words: String,
    /// The dataset version.
    pub version: &'a str,
    /// What it rests on.
    pub sources: Vec<&'a Source>,
    /// Who published that, in short.
    pub publishers: String,
    /// The link to it.
    pub link: &'a str,
}

impl<'a> About<'a> {
    /// What there is to say about a figure.
    pub fn new(export: &Export<'a>) -> Self {
        let Export { brief, figure, link } = *export;
        let lang = brief.lang;
        Self {
            title: &figure.title,
            sentence: &figure.sentence,
            notes: &figure.notes,
            scope: scope(export),
            reaches: Edtf::from(figure.reaches).to_string(),
            reaches_in_words: figure.reaches.in_words(lang),
            version: &brief.dataset.version,
            sources: figure.sources.iter().filter_map(|id| brief.dataset.source(id)).collect(),
            publishers: words::frame_sources(&figure.publishers(brief.dataset), figure.sources.len(), lang),
            link,
        }
    }

    /// The scope in one line.
    pub fn scope_line(&self, lang: Lang) -> String {
        let parts: Vec<String> = self.scope.iter().map(|(label, value)| words::labelled(label, value, lang)).collect();
        parts.join(lang.pick("; ", "；"))
    }

    /// Sources, reach, version and product in one line, without the link.
    pub fn origin_line(&self, lang: Lang) -> String {
        words::origin(&self.publishers, &self.reaches_in_words, self.version, lang)
    }
}

/// What was chosen, as far as the mode offers it.
fn scope(export: &Export<'_>) -> Vec<(&'static str, String)> {
    let brief = export.brief;
    let (state, lang) = (brief.state, brief.lang);
    let mode = state.mode;
    let mut scope = Vec::new();
    let mut put = |label: words::Phrase, value: String| scope.push((label.get(lang), value));
    put(words::VIEW, words::titled(words::view(state.view).get(lang), words::mode(mode).get(lang), lang));
    let picked: Vec<String> = state.picked().iter().map(|id| brief.name(id)).collect();
    if mode.has_picker() && !picked.is_empty() {
        put(words::COMPARED, words::list(&picked, lang));
    }
    if mode.has_window() {
        let [from, to] = [state.from, state.to].map(|end| end.map(|date| date.in_words(lang)));
        put(words::WINDOW, words::window_value(from, to, lang));
    }
    put(words::CLAIMS, policy(state.claims).get(lang).to_owned());
    if mode.has_money() {
        put(words::CURRENCY, state.currency(lang).code().to_owned());
    }
    if !mode.clocks().is_empty() {
        put(words::CLOCK, words::clock(state.clock()).get(lang).to_owned());
    }
    if !mode.groupings().is_empty() {
        put(words::GROUPED_BY, words::grouping(state.by()).get(lang).to_owned());
    }
    let plans: Vec<String> = state.plans.iter().flatten().map(ToString::to_string).collect();
    if mode == Mode::WhatIf {
        put(words::SCENARIO_SCOPE, if plans.is_empty() { "observed".to_owned() } else { plans.join("; ") });
    }
    let filters = state.kinds.iter().map(|kind| kind.code()).chain(state.outcomes.iter().map(|it| it.code()));
    let filters: Vec<&str> = filters.chain(state.countries.iter().map(|country| country.code())).collect();
    if !filters.is_empty() {
        put(words::FILTER, filters.join(", "));
    }
    scope
}

fn policy(policy: Policy) -> words::Phrase {
    match policy {
        Policy::Preferred => words::PREFERRED,
        Policy::Lowest => words::LOWEST,
        Policy::Highest => words::HIGHEST,
    }
}

/// The same view of everything that can be compared, over all time, unfiltered.
pub fn everything(state: &ViewState, dataset: &Dataset) -> ViewState {
    let mut all = ViewState {
        from: None,
        to: None,
        kinds: Vec::new(),
        outcomes: Vec::new(),
        countries: Vec::new(),
        ..state.clone()
    };
    // A view of one, or of a few, stays with those: what it could show is another question.
    let ids: Vec<_> = state.view.pickable(dataset).into_iter().map(|entity| entity.id.clone()).collect();
    if state.mode.picks() == Picks::Narrow {
        all.pick = None;
    } else if state.view.most_picked().is_none() && !ids.is_empty() {
        all.set_pick(ids);
    }
    all
}
