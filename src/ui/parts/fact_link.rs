//! A value that opens its evidence.

use crate::model::Id;
use crate::ui::state::use_app;
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
    let state = use_app();
    let lang = state.lang();
    let label = words::opens_evidence(&text, is_contested, lang);
    let id = fact.to_string();
    view! {
        <button type="button" class="fact" data-fact=id data-contested=is_contested.then_some("") aria-label=label on:click=move |_| state.open(Some(fact.clone()))>
            {is_contested.then(|| view! { <sup class="fact__mark">{words::CONTESTED_MARK.get(lang)}</sup> })}
            <span class="fact__value">{text}</span>
        </button>
    }
}
