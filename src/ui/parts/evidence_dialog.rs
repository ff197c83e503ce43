//! The frame of the evidence panel: opens beside the page, takes the focus and gives it back.

use crate::ui::later::Piece;
use crate::ui::state::{AppState, Evidence, use_app};
use crate::{browser, words};
use leptos::prelude::*;

/// The dialog; absent until a fact is opened.
#[component]
pub fn EvidenceDialog() -> impl IntoView {
    let state = use_app();
    let fact = Memo::new(move |_| state.view.read().fact.clone());
    Effect::new(move |_| {
        if fact.get().is_some() {
            // The panel is in the page only after this effect has run.
            browser::after_paint(|| browser::focus("evidence"));
        }
    });
    let on_key = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" {
            close(state);
        }
    };
    let content = move || {
        // The panel is made anew in another language.
        state.lang();
        let found = fact.get().and_then(|id| state.dataset.get().fact(&id));
        match (found, state.evidence.get()) {
            (Some(fact), _) => view! { <Piece of=Box::new(move |it| (it.evidence)(fact))/> }.into_any(),
            (None, Evidence::Loading) => {
                view! { <p class="evidence__state">{state.say(words::EVIDENCE_LOADING)}</p> }.into_any()
            }
            (None, _) => view! { <p class="evidence__state">{state.say(words::EVIDENCE_FAILED)}</p> }.into_any(),
        }
    };
    view! {
        <Show when=move || fact.read().is_some()>
            <div id="evidence" class="evidence" role="dialog" aria-label=state.says(words::EVIDENCE) tabindex="-1" on:keydown=on_key>
                <button type="button" class="plain-button evidence__close" on:click=move |_| close(state)>{state.says(words::CLOSE)}</button>
                {content}
            </div>
        </Show>
    }
}

/// Closes the panel and gives the focus back to what opened it.
fn close(state: AppState) {
    state.open(None);
    browser::restore_focus();
}
