//! A button that saves the view as one file, and what came of it.

use crate::ui::state::use_app;
use crate::{browser, words};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The button with its line.
#[component]
pub fn SaveFile() -> impl IntoView {
    let state = use_app();
    // Private rows go along only when asked for.
    let with_private = RwSignal::new(false);
    let status = RwSignal::new(words::SAVE_FILE_HINT);
    let save = move |_| {
        let (query, name) = {
            let (view, dataset) = (state.view.read_untracked(), state.dataset.get_untracked());
            let name = words::saved_file_name(view.view.code(), view.mode.code(), &dataset.version);
            (view.to_query(), name)
        };
        let private = state.private.get_untracked().filter(|_| with_private.get_untracked());
        let extra = private.map(|private| private.text.to_owned());
        status.set(words::SAVE_FILE_WORKING);
        spawn_local(async move {
            let is_saved = browser::save_page(&query, &name, extra).await;
            // The button may have left meanwhile.
            let _ = status.try_set(if is_saved { words::SAVE_FILE_DONE } else { words::SAVE_FILE_FAILED });
        });
    };
    view! {
        <p class="save-file">
            <button type="button" class="plain-button" on:click=save>{state.says(words::SAVE_FILE)}</button>
            <Show when=move || state.private.read().is_some()>
                <label class="save-file__private">
                    <input type="checkbox" prop:checked=with_private on:change=move |event| with_private.set(event_target_checked(&event))/> " "
                    {state.says(words::SAVE_PRIVATE)}
                </label>
            </Show>
            <span class="save-file__status" role="status">{move || state.say(status.get())}</span>
        </p>
    }
}
