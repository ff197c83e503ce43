//! A piece of the later part, folded under a line; made when first opened.

use crate::ui::later::{Later, Piece};
use crate::ui::state::use_app;
use crate::words::Phrase;
use leptos::prelude::*;

/// The line and what it unfolds.
#[component]
pub fn Fold(
    /// The class of the element.
    class: &'static str,
    /// The line.
    summary: Phrase,
    /// What is unfolded.
    of: fn(&'static Later, Signal<String>) -> AnyView,
    /// The title of the figure it belongs to.
    title: Signal<String>,
) -> impl IntoView {
    let state = use_app();
    let is_open = RwSignal::new(false);
    view! {
        <details class=class on:toggle=move |_| is_open.set(true)>
            <summary>{state.says(summary)}</summary>
            <Show when=move || is_open.get()><Piece of=Box::new(move |it| of(it, title))/></Show>
        </details>
    }
}
