//! How a number that no source states was worked out: formula, inputs with their facts, what was left out and why.

use super::FactLink;
use crate::charts::{Brief, Derivation, Input, explain};
use crate::ui::state::{Evidence, use_app};
use crate::words;
use leptos::prelude::*;

/// The working of a number; it follows currency and claim policy.
#[component]
pub fn WorkingPanel(
    /// How it came about.
    derivation: Derivation,
) -> impl IntoView {
    let state = use_app();
    move || {
        let (lang, dataset) = (state.lang(), state.holding(&derivation.facts()));
        let derived = {
            let view = state.view.read();
            explain::explain(&Brief { dataset, state: &view, lang }, &derivation)
        };
        let Some(derived) = derived else {
            return view! { <p class="evidence__state">{words::WORKING_GONE.get(lang)}</p> }.into_any();
        };
        let loading = (state.evidence.get() == Evidence::Loading).then(|| words::EVIDENCE_LOADING.get(lang));
        let notes = derived.notes.iter().map(|note| view! { <li>{note.clone()}</li> }).collect_view();
        view! {
            <p class="evidence__kind">{words::WORKED_OUT.get(lang)}</p>
            <h2 id="evidence-title" class="evidence__title">{derived.title}</h2>
            <p class="claim__value">{derived.value}</p>
            {loading.map(|text| view! { <p class="evidence__state">{text}</p> })}
            <h3 class="evidence__heading">{words::FORMULA.get(lang)}</h3>
            <p class="evidence__reason">{derived.formula}</p>
            {if derived.inputs.is_empty() {
                view! { <p class="evidence__reason">{words::NO_INPUTS.get(lang)}</p> }.into_any()
            } else {
                view! {
                    <h3 class="evidence__heading">{words::counted(words::INPUTS.get(lang), derived.inputs.len(), lang)}</h3>
                    <Inputs inputs=derived.inputs/>
                }
                .into_any()
            }}
            {(!derived.excluded.is_empty()).then(|| view! {
                <h3 class="evidence__heading">{words::counted(words::LEFT_OUT.get(lang), derived.excluded.len(), lang)}</h3>
                <Inputs inputs=derived.excluded/>
            })}
            {(!derived.notes.is_empty()).then(|| view! {
                <h3 class="evidence__heading">{words::TO_KNOW.get(lang)}</h3>
                <ul class="evidence__uses">{notes}</ul>
            })}
        }
        .into_any()
    }
}

#[component]
fn Inputs(inputs: Vec<Input>) -> impl IntoView {
    let items = inputs.into_iter().map(|input| {
        let amount = match input.fact {
            Some(fact) => view! { <FactLink text=input.amount fact is_contested=input.is_contested/> }.into_any(),
            None => input.amount.into_any(),
        };
        view! {
            <li class="input">
                <span class="input__name">{input.name}</span>
                <span class="input__amount">{amount}</span>
                {(!input.how.is_empty()).then(|| view! { <span class="input__how">{input.how}</span> })}
            </li>
        }
    });
    view! { <ul class="inputs">{items.collect_view()}</ul> }
}
