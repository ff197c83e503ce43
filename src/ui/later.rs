//! The part of the program that the first view does without.
//!
//! The build cuts the wasm in two: what is reachable only through [`Later`] travels in a file of its own, fetched once the
//! first charts are drawn, or at once where the view needs it. Nothing else knows where the cut is.
#![allow(unsafe_code, reason = "the macro that marks the cut declares the loader as a foreign function")]

use super::pages::{CompaniesPage, ComparePage, SourcesPage};
use super::parts::{
    EmbedPanel, EvidencePanel, ExportPanel, MoreControls, OverlayPanel, PickerList, Player, SearchDialog, SharePanel,
    SinceLink, SourceItems, Subject, TrackRecord, WorkingPanel, restore,
};
use super::state::{AppState, use_app};
use crate::charts::{Brief, Canvas, Chart, Derivation, Drawing, Figure, RowLimit};
use crate::model::{Fact, Id};
use crate::view_state::View;
use crate::words;
use leptos::prelude::*;
use leptos::task::spawn_local;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// What the later part can do.
pub struct Later {
    /// Any figure in words and numbers, with only some rows of a long table.
    pub figure: fn(Chart, &Brief<'_>, RowLimit) -> Figure,
    /// Any figure's drawing.
    pub draw: fn(Chart, &Brief<'_>, &Canvas) -> Drawing,
    /// The controls that only some modes have.
    pub controls: fn() -> AnyView,
    /// The evidence of a fact.
    pub evidence: fn(&'static Fact) -> AnyView,
    /// The working of a number.
    pub working: fn(Derivation) -> AnyView,
    /// The search over everything.
    pub search: fn(RwSignal<bool>) -> AnyView,
    /// The sources of a figure.
    pub sources: fn(Vec<Id>) -> AnyView,
    /// What changed since the version a link was made with.
    pub since: fn() -> AnyView,
    /// What shares a link.
    pub share: fn() -> AnyView,
    /// What embeds a chart of a title.
    pub embed: fn(Signal<String>) -> AnyView,
    /// What saves and copies a chart.
    pub export: fn(Subject) -> AnyView,
    /// What chooses what is compared.
    pub picker: fn(RwSignal<bool>) -> AnyView,
    /// What stands beneath the what-if chart.
    pub track_record: fn() -> AnyView,
    /// What plays a chart over time.
    pub player: fn() -> AnyView,
    /// What takes a reader's own rows.
    pub overlay: fn() -> AnyView,
    /// Draws the reader's own rows that a saved page was given.
    pub restore: fn(AppState),
    /// The page of a view that is not among the first ones.
    pub page: fn(View) -> AnyView,
}

static LATER: Later = Later {
    figure: Chart::figure_with,
    draw: Chart::draw,
    controls: || view! { <MoreControls/> }.into_any(),
    evidence: |fact| view! { <EvidencePanel fact/> }.into_any(),
    working: |derivation| view! { <WorkingPanel derivation/> }.into_any(),
    search: |is_open| view! { <SearchDialog is_open/> }.into_any(),
    sources: |ids| view! { <SourceItems ids/> }.into_any(),
    since: || view! { <SinceLink/> }.into_any(),
    share: || view! { <SharePanel/> }.into_any(),
    embed: |title| view! { <EmbedPanel title/> }.into_any(),
    export: |subject| view! { <ExportPanel subject/> }.into_any(),
    picker: |is_open| view! { <PickerList is_open/> }.into_any(),
    track_record: || view! { <TrackRecord/> }.into_any(),
    player: || view! { <Player/> }.into_any(),
    overlay: || view! { <OverlayPanel/> }.into_any(),
    restore,
    page,
};

#[wasm_split(later, fallible)]
fn later() -> Result<&'static Later, SplitLoaderError> {
    Ok(&LATER)
}

/// Whether the later part is there.
#[derive(Clone, Copy)]
pub enum Arrival {
    /// Nobody has asked for it.
    Unasked,
    /// On its way.
    Loading,
    /// There.
    Ready(&'static Later),
    /// It did not load; asking again tries again.
    Failed,
}

/// Fetches the later part, unless it is there or on its way.
pub fn fetch(state: AppState) {
    if matches!(state.later.get_untracked(), Arrival::Loading | Arrival::Ready(_)) {
        return;
    }
    state.later.set(Arrival::Loading);
    spawn_local(async move { state.later.set(later().await.map_or(Arrival::Failed, Arrival::Ready)) });
}

fn page(view: View) -> AnyView {
    match view {
        View::Companies => view! { <CompaniesPage/> }.into_any(),
        View::Compare => view! { <ComparePage/> }.into_any(),
        _ => view! { <SourcesPage/> }.into_any(),
    }
}

/// A piece of the later part, as soon as it is there; until then a line that says so.
#[component]
pub fn Piece(
    /// Makes it.
    of: Box<dyn Fn(&'static Later) -> AnyView + Send + Sync>,
) -> impl IntoView {
    let state = use_app();
    fetch(state);
    move || {
        match state.later.get() {
        Arrival::Ready(later) => of(later),
        Arrival::Unasked | Arrival::Loading => view! { <p class="empty">{state.say(words::PART_LOADING)}</p> }.into_any(),
        Arrival::Failed => view! {
            <p class="empty" role="alert">
                {state.say(words::PART_FAILED)} " "
                <button type="button" class="plain-button" on:click=move |_| fetch(state)>{state.say(words::TRY_AGAIN)}</button>
            </p>
        }
        .into_any(),
    }
    }
}
