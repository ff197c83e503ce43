//! A text to copy: shown, copied by a button, selected where copying is denied.

use crate::ui::state::use_app;
use crate::{browser, words};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// A read-only box with a button; a status says what became of the copy.
#[component]
pub fn CopyBox(
    /// The element's id.
    #[prop(into)]
    id: String,
    /// What is copied.
    #[prop(into)]
    text: Signal<String>,
    /// What the button says.
    label: words::Phrase,
    /// How many lines are seen.
    rows: u32,
) -> impl IntoView {
    let state = use_app();
    let was_copied: RwSignal<Option<bool>> = RwSignal::new(None);
    let box_id = id.clone();
    let copy = move |_| {
        let id = id.clone();
        spawn_local(async move {
            let is_copied = browser::copy(&text.get_untracked()).await;
            if !is_copied {
                browser::select_text(&id);
            }
            // The panel may have been closed meanwhile.
            let _ = was_copied.try_set(Some(is_copied));
        });
    };
    view! {
        <div class="copy-box">
            <textarea id=box_id class="copy-box__text" readonly rows=rows.to_string() spellcheck="false" aria-label=state.says(label) prop:value=text></textarea>
            <button type="button" class="plain-button" on:click=copy>{state.says(label)}</button>
            <span class="copy-box__status" role="status">
                {move || was_copied.get().map(|is_copied| state.say(if is_copied { words::COPIED } else { words::COPY_BY_HAND }))}
            </span>
        </div>
    }
}
