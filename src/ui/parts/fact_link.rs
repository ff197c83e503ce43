//! A value that opens its evidence, or how it was worked out.

use crate::charts::Derivation;
use crate::model::Id;
use crate::ui::state::{AppState, use_app};
use crate::words;
use leptos::prelude::*;

/// A value that opens its evidence; contested ones bear a small mark.
#[component]
pub fn FactLink(
    /// What it says.
    text: String,
    /// The fact it opens.
    fact: Id,
    /// Whether claims differ.
    is_contested: bool,
) -> impl IntoView {
    let (state, id) = (use_app(), fact.to_string());
    opener(state, text, is_contested, Some(id), Box::new(move || state.open(Some(fact.clone()))))
}

/// A value that no source states; it opens how it was worked out.
#[component]
pub fn WorkedLink(
    /// What it says.
    text: String,
    /// How it was worked out.
    derivation: Derivation,
    /// Whether it rests on a contested fact.
    is_contested: bool,
) -> impl IntoView {
    let state = use_app();
    opener(state, text, is_contested, None, Box::new(move || state.open_working(derivation.clone())))
}

fn opener(
    state: AppState,
    text: String,
    is_contested: bool,
    fact: Option<String>,
    open: Box<dyn Fn() + Send + Sync>,
) -> impl IntoView {
    let lang = state.lang();
    let label = words::opens_evidence(&text, is_contested, fact.is_none(), lang);
    view! {
        <button type="button" class="fact" data-derived=fact.is_none().then_some("") data-fact=fact data-contested=is_contested.then_some("") aria-label=label on:click=move |_| open()>
            {is_contested.then(|| view! { <sup class="fact__mark">{words::CONTESTED_MARK.get(lang)}</sup> })}
            <span class="fact__value">{text}</span>
        </button>
    }
}
