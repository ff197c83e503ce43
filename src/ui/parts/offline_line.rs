//! The line that names the build, and says when it is kept for offline use or another one is there.

use crate::browser::{self, Offline};
use crate::ui::state::use_app;
use crate::words;
use leptos::prelude::*;

/// The line; empty in a page that is one file, which has no build of its own and is its own copy.
#[component]
pub fn OfflineLine() -> impl IntoView {
    let state = use_app();
    let id = browser::build_id();
    let is_site = !id.is_empty();
    let build = move || is_site.then(|| words::build_line(&id, state.lang()));
    let kept = move || {
        match state.offline.get() {
        Offline::Unknown => ().into_any(),
        Offline::Ready => view! { " · " <span data-offline="ready">{state.say(words::OFFLINE_READY)}</span> }.into_any(),
        Offline::Update => view! {
            " · " <span data-offline="update">{state.say(words::UPDATE_AVAILABLE)}</span>
            <button type="button" class="plain-button" on:click=move |_| browser::load_update()>{state.say(words::RELOAD_NOW)}</button>
        }
        .into_any(),
    }
    };
    view! { <p>{build} <span role="status">{kept}</span></p> }
}
