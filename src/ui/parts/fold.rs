//! A piece of the later part, folded under a line; made when first opened.

use crate::charts::Chart;
use crate::ui::later::{Later, Piece};
use crate::ui::state::use_app;
use crate::view_state::ViewState;
use crate::words::Phrase;
use leptos::prelude::*;

/// The figure a piece belongs to.
#[derive(Clone, Copy)]
pub struct Subject {
    /// Which chart.
    pub chart: Chart,
    /// What it shows.
    pub shown: Signal<ViewState>,
    /// Its title.
    pub title: Signal<String>,
}

/// The line and what it unfolds.
#[component]
pub fn Fold(
    /// The class of the element.
    class: &'static str,
    /// The line.
    summary: Phrase,
    /// What is unfolded.
    of: fn(&'static Later, Subject) -> AnyView,
    /// The figure it belongs to.
    subject: Subject,
) -> impl IntoView {
    let state = use_app();
    let is_open = RwSignal::new(false);
    view! {
        <details class=class on:toggle=move |_| is_open.set(true)>
            <summary>{state.says(summary)}</summary>
            <Show when=move || is_open.get()><Piece of=Box::new(move |it| of(it, subject))/></Show>
        </details>
    }
}
