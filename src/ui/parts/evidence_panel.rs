//! The evidence of a fact: every claim, who says so, how sure we are, and why one is preferred.

use super::SourceItem;
use crate::model::{Citation, Claim, Dataset, Fact};
use crate::ui::state::{AppState, Evidence, use_app};
use crate::view_state::ViewState;
use crate::{browser, words};
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
    let name = state.name(&fact.about);
    let has_choice = fact.claims.len() > 1;
    let claims = fact
        .claims
        .iter()
        .enumerate()
        .map(|(idx, claim)| view! { <ClaimItem claim dataset is_preferred=idx == 0 && has_choice/> });
    let link = {
        let mut view: ViewState = state.view.get_untracked();
        view.fact = Some(fact.id.clone());
        browser::link_to(&view.to_query())
    };
    view! {
            <p class="evidence__kind">{words::EVIDENCE.get(lang)} " · " {name} " · " {words::topic(fact.topic).get(lang)}</p>
            <h2 id="evidence-title" class="evidence__title">{heading(fact, dataset, state)}</h2>
            <p class="evidence__count">
                {words::n_claims(fact.claims.len(), lang)}
                {fact.is_contested().then(|| format!(" · {}", words::CONTESTED.get(lang)))}
            </p>
            {move || match state.evidence.get() {
                Evidence::Loading => Some(view! { <p class="evidence__state">{words::EVIDENCE_LOADING.get(lang)}</p> }),
                Evidence::Failed => Some(view! { <p class="evidence__state">{words::EVIDENCE_FAILED.get(lang)}</p> }),
                Evidence::Ready => None,
            }}
            <ol class="evidence__claims">{claims.collect_view()}</ol>
            {fact.reason.as_ref().map(|reason| view! {
                <h3 class="evidence__heading">{words::WHY.get(lang)}</h3>
                <p class="evidence__reason">{reason.get(lang)}</p>
            })}
            <p class="evidence__link"><a href=link>{words::LINK_TO_FACT.get(lang)}</a></p>
    }
}

/// The fact's statement; while it is on its way, what the value is about.
fn heading(fact: &Fact, dataset: &Dataset, state: AppState) -> String {
    let lang = state.lang();
    let statement = fact.statement.get(lang);
    if !statement.is_empty() {
        return statement.to_owned();
    }
    match (dataset.round(&fact.id), dataset.milestone(&fact.id)) {
        (Some(round), _) => words::round_name(&state.name(&fact.about), round.label.get(lang), lang),
        (_, Some(milestone)) => {
            words::titled(milestone.vehicle.get(lang), words::event(milestone.event).get(lang), lang)
        }
        _ => words::titled(&state.name(&fact.about), words::topic(fact.topic).get(lang), lang),
    }
}

#[component]
fn ClaimItem(claim: &'static Claim, dataset: &'static Dataset, is_preferred: bool) -> impl IntoView {
    let lang = use_app().lang();
    let date = claim.date.filter(|_| claim.value.is_some()).map(|date| date.in_words(lang));
    let level = words::confidence(claim.confidence);
    let citations = claim.citations.iter().map(|citation| view! { <CitationItem citation dataset/> });
    view! {
        <li class="claim" data-preferred=is_preferred.then_some("")>
            <p class="claim__value">
                {claim.in_words(lang)}
                {is_preferred.then(|| view! { <span class="claim__tag">{words::PREFERRED_CLAIM.get(lang)}</span> })}
            </p>
            {claim.quantity().filter(|quantity| quantity.currency().is_some()).map(|quantity| view! { <p class="claim__exact">{quantity.exactly()}</p> })}
            {date.map(|date| view! { <p class="claim__date">{date}</p> })}
            <p class="claim__confidence" title=words::confidence_rule(claim.confidence).get(lang)>
                {level.get(lang)} <span class="claim__rule">": " {words::confidence_rule(claim.confidence).get(lang)}</span>
            </p>
            {claim.note.as_ref().map(|note| view! { <p class="claim__note">{note.get(lang)}</p> })}
            <ul class="claim__citations">{citations.collect_view()}</ul>
        </li>
    }
}

#[component]
fn CitationItem(citation: &'static Citation, dataset: &'static Dataset) -> impl IntoView {
    let lang = use_app().lang();
    let source = dataset.source(&citation.source);
    view! {
        <li class="citation">
            {source.map(|source| view! { <SourceItem source/> })}
            {citation.place.as_ref().map(|place| view! { <span class="citation__place">{place.as_str()}</span> })}
            {citation.summary_only.then(|| view! { <span class="citation__place">{words::SUMMARY_ONLY.get(lang)}</span> })}
        </li>
    }
}
