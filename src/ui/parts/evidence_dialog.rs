//! The frame of the evidence: opens beside the page, takes the focus and gives it back.
//!
//! It shows a fact, which is part of the link, or how a number was worked out, which is not; from an input of such a
//! number the way leads to the fact and back.

use crate::browser;
use crate::ui::later::Piece;
use crate::ui::state::{Evidence, use_app};
use crate::words;
use leptos::prelude::*;

/// The dialog; absent until something is opened.
#[component]
pub fn EvidenceDialog() -> impl IntoView {
    let state = use_app();
    let fact = Memo::new(move |_| state.view.read().fact.clone());
    let working = Memo::new(move |_| state.working());
    let is_open = Memo::new(move |_| fact.read().is_some() || working.read().is_some());
    Effect::new(move |_| {
        working.track();
        fact.track();
        if is_open.get() {
            // The panel is in the page only after this effect has run.
            browser::after_paint(|| browser::focus("evidence"));
        }
    });
    let close = move || {
        state.close_evidence();
        browser::restore_focus();
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" {
            close();
        }
    };
    let content = move || {
        // The panel is made anew in another language.
        state.lang();
        let found = fact.get().and_then(|id| state.fact(&id));
        match (found, working.get(), state.evidence.get()) {
            (Some(fact), _, _) => view! { <Piece of=Box::new(move |it| (it.evidence)(fact))/> }.into_any(),
            (None, Some(working), _) if fact.read().is_none() => {
                view! { <Piece of=Box::new(move |it| (it.working)(working.clone()))/> }.into_any()
            }
            (None, _, Evidence::Loading) => {
                view! { <p class="evidence__state">{state.say(words::EVIDENCE_LOADING)}</p> }.into_any()
            }
            (None, ..) => view! { <p class="evidence__state">{state.say(words::EVIDENCE_FAILED)}</p> }.into_any(),
        }
    };
    view! {
        <Show when=move || is_open.get()>
            // The label stands in while the title, which comes with the content, is not there yet.
            <div id="evidence" class="evidence" role="dialog" aria-label=state.says(words::EVIDENCE) aria-labelledby="evidence-title" tabindex="-1" on:keydown=on_key>
                <button type="button" class="plain-button evidence__close" on:click=move |_| close()>{state.says(words::CLOSE)}</button>
                {content}
            </div>
        </Show>
    }
}
