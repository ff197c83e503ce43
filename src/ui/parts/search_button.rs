//! The button and the keys that open the search over everything.

use crate::ui::later::Piece;
use crate::ui::state::use_app;
use crate::view_state::Chrome;
use crate::{browser, words};
use leptos::prelude::*;

/// The button, and the dialog while it is open.
#[component]
pub fn SearchButton() -> impl IntoView {
    let state = use_app();
    let is_open = RwSignal::new(false);
    browser::on_search_key(move || {
        // In a frame only the host decides what is shown.
        let may_open = state.view.read_untracked().chrome == Chrome::Full;
        is_open.update(|open| *open |= may_open);
        may_open
    });
    view! {
        <button type="button" class="plain-button" aria-haspopup="dialog" aria-keyshortcuts="/ Control+K Meta+K" data-value="search" on:click=move |_| is_open.set(true)>
            {state.says(words::SEARCH_ALL)}
        </button>
        <Show when=move || is_open.get()><Piece of=Box::new(move |it| (it.search)(is_open))/></Show>
    }
}
