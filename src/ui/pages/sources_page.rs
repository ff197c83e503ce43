//! Trust: every source, every contested fact with its claims side by side, and how certainty is drawn.

use crate::model::{Dataset, Fact, Source};
use crate::ui::parts::{FactLink, Modes, SourceItem};
use crate::ui::state::{Evidence, use_app};
use crate::view_state::Mode;
use crate::words;
use leptos::prelude::*;

/// The sources page.
#[component]
pub fn SourcesPage() -> impl IntoView {
    let state = use_app();
    let mode = Memo::new(move |_| state.view.read().mode);
    Effect::new(move |_| state.first_view_drawn());
    let line = move || {
        let (dataset, lang) = (state.dataset.get(), state.lang());
        words::dataset_line(
            &dataset.version,
            dataset.facts.len(),
            dataset.sources.len(),
            dataset.contested().count(),
            lang,
        )
    };
    view! {
        <section class="controls"><Modes/></section>
        {move || match (state.evidence.get(), mode.get()) {
            (Evidence::Loading, _) => view! { <p class="empty">{state.say(words::EVIDENCE_LOADING)}</p> }.into_any(),
            (Evidence::Failed, _) => view! { <p class="empty">{state.say(words::EVIDENCE_FAILED)}</p> }.into_any(),
            (Evidence::Ready, Mode::Contested) => view! { <p class="lead">{line}</p> <ContestedList/> }.into_any(),
            (Evidence::Ready, _) => view! { <p class="lead">{line}</p> <Grammar/> <SourceList/> }.into_any(),
        }}
    }
}

#[component]
fn Grammar() -> impl IntoView {
    let state = use_app();
    view! {
        <section class="grammar">
            <h2 class="section-title">{state.says(words::GRAMMAR_TITLE)}</h2>
            <p>{state.says(words::GRAMMAR)}</p>
        </section>
    }
}

/// A box that filters a list by words; the filter is a passing state and not part of the link.
#[component]
fn FilterBox(text: RwSignal<String>) -> impl IntoView {
    let state = use_app();
    view! {
        <label class="filter">
            <span>{state.says(words::FILTER)}</span>
            <input type="search" prop:value=text on:input=move |event| text.set(event_target_value(&event))/>
        </label>
    }
}

#[component]
fn SourceList() -> impl IntoView {
    let state = use_app();
    let wanted = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let dataset = state.dataset.get();
        let wanted = wanted.read().to_ascii_lowercase();
        let sources: Vec<&'static Source> = dataset.sources.iter().filter(|source| source.mentions(&wanted)).collect();
        sources
    });
    view! {
        <section aria-labelledby="all-sources">
            <h2 id="all-sources" class="section-title">{state.says(words::SOURCES_TITLE)}</h2>
            <FilterBox text=wanted/>
            <p class="list-count" aria-live="polite">{move || words::n_shown(found.read().len(), state.dataset.get().sources.len(), state.lang())}</p>
            <ul class="source-list">
                {move || {
                    state.lang();
                    let dataset = state.dataset.get();
                    found.get().into_iter().map(|source| view! { <SourceEntry source dataset/> }).collect_view()
                }}
            </ul>
        </section>
    }
}

#[component]
fn SourceEntry(source: &'static Source, dataset: &'static Dataset) -> impl IntoView {
    let lang = use_app().lang();
    let facts: Vec<&'static Fact> = dataset.resting_on(&source.id);
    let summary = words::n_facts(facts.len(), lang);
    let is_open = RwSignal::new(false);
    // What a search for a source scrolls to.
    let id = format!("source-{}", source.id);
    view! {
        <li class="source-list__entry" id=id>
            <SourceItem source/>
            <details on:toggle=move |_| is_open.set(true)>
                <summary>{summary}</summary>
                // Built when first opened: hundreds of lists that nobody reads would slow the page.
                <Show when=move || is_open.get()>
                    <ul>
                        {facts.iter().map(|fact| view! { <li>{fact.statement.get(lang)} " " <FactValue fact/></li> }).collect_view()}
                    </ul>
                </Show>
            </details>
        </li>
    }
}

#[component]
fn FactValue(fact: &'static Fact) -> impl IntoView {
    let lang = use_app().lang();
    let text = fact.claims.first().map(|claim| claim.in_words(lang)).unwrap_or_default();
    view! { <FactLink text fact=fact.id.clone() is_contested=fact.is_contested()/> }
}

#[component]
fn ContestedList() -> impl IntoView {
    let state = use_app();
    let wanted = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let (dataset, lang, wanted) = (state.dataset.get(), state.lang(), wanted.read().to_ascii_lowercase());
        let facts: Vec<&'static Fact> = dataset
            .contested()
            .filter(|fact| {
                fact.statement.get(lang).to_ascii_lowercase().contains(&wanted)
                    || state.name(&fact.about).to_ascii_lowercase().contains(&wanted)
            })
            .collect();
        facts
    });
    view! {
        <section aria-labelledby="all-contested">
            <h2 id="all-contested" class="section-title">{state.says(words::CONTESTED_TITLE)}</h2>
            <FilterBox text=wanted/>
            <p class="list-count" aria-live="polite">{move || words::n_shown(found.read().len(), state.dataset.get().contested().count(), state.lang())}</p>
            <ul class="contested-list">
                {move || {
                    state.lang();
                    found.get().into_iter().map(|fact| view! { <ContestedEntry fact/> }).collect_view()
                }}
            </ul>
        </section>
    }
}

#[component]
fn ContestedEntry(fact: &'static Fact) -> impl IntoView {
    let state = use_app();
    let lang = state.lang();
    let dataset = state.dataset.get_untracked();
    let claims = fact.claims.iter().enumerate().map(|(idx, claim)| {
        let who: Vec<String> = claim
            .citations
            .iter()
            .filter_map(|citation| dataset.source(&citation.source))
            .map(|source| source.publisher.clone())
            .collect();
        let value = claim.in_words(lang);
        let date = claim.date.filter(|_| claim.value.is_some()).map(|date| date.in_words(lang));
        view! {
            <li class="contested-list__claim" data-preferred=(idx == 0).then_some("")>
                {match idx {
                    0 => view! { <FactLink text=value fact=fact.id.clone() is_contested=true/> }.into_any(),
                    _ => view! { <span>{value}</span> }.into_any(),
                }}
                {date.map(|date| view! { <span class="contested-list__date">{date}</span> })}
                <span class="contested-list__who">{words::list(&who, lang)}</span>
                {(idx == 0).then(|| view! { <span class="claim__tag">{words::PREFERRED_CLAIM.get(lang)}</span> })}
            </li>
        }
    });
    view! {
        <li class="contested-list__fact">
            <h3 class="contested-list__title"><span class="contested-list__about">{state.name(&fact.about)}</span> " " {fact.statement.get(lang)}</h3>
            <ul class="contested-list__claims">{claims.collect_view()}</ul>
            {fact.reason.as_ref().map(|reason| view! { <p class="contested-list__reason">{reason.get(lang)}</p> })}
        </li>
    }
}
