//! A button that saves the view as one file, and what came of it.

use crate::ui::state::use_app;
use crate::{browser, words};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The button with its line.
#[component]
pub fn SaveFile() -> impl IntoView {
    let state = use_app();
    let status = RwSignal::new(words::SAVE_FILE_HINT);
    let save = move |_| {
        let (query, name) = {
            let (view, dataset) = (state.view.read_untracked(), state.dataset.get_untracked());
            let name = words::saved_file_name(view.view.code(), view.mode.code(), &dataset.version);
            (view.to_query(), name)
        };
        status.set(words::SAVE_FILE_WORKING);
        spawn_local(async move {
            let is_saved = browser::save_page(&query, &name).await;
            // The button may have left meanwhile.
            let _ = status.try_set(if is_saved { words::SAVE_FILE_DONE } else { words::SAVE_FILE_FAILED });
        });
    };
    view! {
        <p class="save-file">
            <button type="button" class="plain-button" on:click=save>{state.says(words::SAVE_FILE)}</button>
            <span class="save-file__status" role="status">{move || state.say(status.get())}</span>
        </p>
    }
}
