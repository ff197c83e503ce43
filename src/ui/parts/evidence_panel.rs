//! The evidence of a fact: every claim, who says so, how sure we are, why one is preferred, what is worked out from it.

use super::{CiteBox, ClaimItem};
use crate::browser;
use crate::charts::{Brief, explain, uses};
use crate::model::{Claim, Fact, Policy};
use crate::ui::state::{Evidence, use_app};
use crate::view_state::ViewState;
use crate::words;
use leptos::prelude::*;

/// What there is to say about a fact.
#[component]
pub fn EvidencePanel(
    /// The fact.
    fact: &'static Fact,
) -> impl IntoView {
    let state = use_app();
    let dataset = state.dataset.get();
    let lang = state.lang();
    let title = {
        let view = state.view.read_untracked();
        explain::heading(&Brief { dataset, state: &view, lang }, fact)
    };
    let has_choice = fact.claims.len() > 1;
    let claims = fact
        .claims
        .iter()
        .enumerate()
        .map(|(idx, claim)| view! { <ClaimItem claim dataset is_preferred=idx == 0 && has_choice/> });
    let back = move || {
        state.working().map(|_| view! {
            <button type="button" class="plain-button evidence__back" on:click=move |_| state.open(None)>{words::BACK_TO_WORKING.get(lang)}</button>
        })
    };
    view! {
        {back}
        <p class="evidence__kind">{words::EVIDENCE.get(lang)} " · " {state.name(&fact.about)} " · " {words::topic(fact.topic).get(lang)}</p>
        <h2 id="evidence-title" class="evidence__title">{title}</h2>
        <p class="evidence__count">
            {words::n_claims(fact.claims.len(), lang)}
            {fact.is_contested().then(|| format!(" · {}", words::CONTESTED.get(lang)))}
        </p>
        {move || match state.evidence.get() {
            Evidence::Loading => Some(view! { <p class="evidence__state">{words::EVIDENCE_LOADING.get(lang)}</p> }),
            Evidence::Failed => Some(view! { <p class="evidence__state">{words::EVIDENCE_FAILED.get(lang)}</p> }),
            Evidence::Ready => None,
        }}
        <Policies fact/>
        <ol class="evidence__claims" aria-label=words::ALL_CLAIMS.get(lang)>{claims.collect_view()}</ol>
        {fact.reason.as_ref().map(|reason| view! {
            <h3 class="evidence__heading">{words::WHY.get(lang)}</h3>
            <p class="evidence__reason">{reason.get(lang)}</p>
        })}
        // A reader's own row has no source to cite and no use to list.
        {fact.id.is_private().then(|| view! { <p class="evidence__reason">{words::PRIVATE_FACT.get(lang)}</p> })}
        {move || (state.evidence.get() == Evidence::Ready && !fact.id.is_private()).then(|| view! {
            <Uses fact/>
            <h3 class="evidence__heading">{words::CITE.get(lang)}</h3>
            <CiteBox fact/>
        })}
    }
}

/// What each claim policy picks, where they differ.
#[component]
fn Policies(fact: &'static Fact) -> impl IntoView {
    let state = use_app();
    let lang = state.lang();
    let said = |claim: &Claim| match claim.date.filter(|_| claim.outcome().is_some()) {
        Some(date) => words::dated_value(&claim.in_words(lang), &date.in_words(lang), lang),
        None => claim.in_words(lang),
    };
    let values = [Policy::Lowest, Policy::Preferred, Policy::Highest]
        .map(|policy| (policy, fact.claim(policy).map(said).unwrap_or_default()));
    let [(_, low), (_, preferred), (_, high)] = &values;
    let differ = low != preferred || high != preferred;
    differ.then(|| {
        let rows = values.map(|(policy, value)| {
            let is_in_force = move || state.view.read().claims == policy;
            view! {
                <div class="policies__row" data-now=move || is_in_force().then_some("")>
                    <dt>{words::policy(policy).get(lang)} {move || is_in_force().then(|| view! { <span class="policies__now">{words::IN_FORCE.get(lang)}</span> })}</dt>
                    <dd>{value}</dd>
                </div>
            }
        });
        view! { <dl class="policies" aria-label=words::BY_POLICY.get(lang)>{rows.into_iter().collect_view()}</dl> }
    })
}

/// What is worked out from the fact, and the views that show it.
#[component]
fn Uses(fact: &'static Fact) -> impl IntoView {
    let state = use_app();
    let lang = state.lang();
    let (lines, places) = {
        let view = state.view.read_untracked();
        let brief = Brief { dataset: state.dataset.get_untracked(), state: &view, lang };
        (uses::uses(&brief, fact), uses::shown_in(&brief, fact))
    };
    let none = lines.is_empty().then(|| view! { <p class="evidence__none">{words::NOT_USED.get(lang)}</p> });
    let lines = lines.into_iter().map(|line| match line.place {
        Some(place) => view! { <li><PlaceLink text=line.text place/></li> }.into_any(),
        None => view! { <li>{line.text}</li> }.into_any(),
    });
    let places: Vec<_> = places
        .into_iter()
        .map(|(view, mode, place)| {
            let text = words::titled(words::view(view).get(lang), words::mode(mode).get(lang), lang);
            view! { <li><PlaceLink text place/></li> }
        })
        .collect();
    view! {
        <h3 class="evidence__heading">{words::USED_FOR.get(lang)}</h3>
        {none}
        <ul class="evidence__uses">{lines.collect_view()}</ul>
        {(!places.is_empty()).then(|| view! {
            <h3 class="evidence__heading">{words::SHOWN_IN.get(lang)}</h3>
            <ul class="evidence__places">{places}</ul>
        })}
    }
}

/// A link to a view; a plain click stays in the page and closes the evidence.
#[component]
fn PlaceLink(text: String, place: ViewState) -> impl IntoView {
    let state = use_app();
    let href = format!("?{}", place.to_query());
    let go = move |event: web_sys::MouseEvent| {
        if event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        event.prevent_default();
        state.close_evidence();
        state.view.set(place.clone());
        browser::restore_focus();
        browser::scroll_to_top();
    };
    view! { <a href=href on:click=go>{text}</a> }
}
