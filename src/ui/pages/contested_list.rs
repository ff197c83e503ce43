//! Every contested fact with its claims side by side, by subject, with a list to jump from.

use super::sources_page::FilterBox;
use crate::browser;
use crate::model::{Claim, Fact, Topic};
use crate::ui::parts::FactLink;
use crate::ui::state::use_app;
use crate::words;
use leptos::prelude::*;

/// The contested facts that a filter leaves.
#[component]
pub fn ContestedList() -> impl IntoView {
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
    let groups = move || {
        let facts = found.get();
        let of = |topic: Topic| facts.iter().copied().filter(|fact| fact.topic == topic).collect::<Vec<_>>();
        Topic::ALL
            .into_iter()
            .map(|topic| (topic, of(topic)))
            .filter(|(_, facts)| !facts.is_empty())
            .collect::<Vec<_>>()
    };
    let jumps = move || {
        let lang = state.lang();
        let jump = |(topic, facts): (Topic, Vec<&'static Fact>)| {
            let go = move |_| browser::focus(&anchor(topic));
            view! { <li><button type="button" class="plain-button" on:click=go>{words::counted(&words::as_heading(words::topic(topic).get(lang)), facts.len(), lang)}</button></li> }
        };
        groups().into_iter().map(jump).collect_view()
    };
    view! {
        <section aria-labelledby="all-contested">
            <h2 id="all-contested" class="section-title" tabindex="-1">{state.says(words::CONTESTED_TITLE)}</h2>
            <FilterBox text=wanted/>
            <p class="list-count" aria-live="polite">{move || words::n_shown(found.read().len(), state.dataset.get().contested().count(), state.lang())}</p>
            <nav aria-label=state.says(words::JUMP)><ul class="jumps">{jumps}</ul></nav>
            {move || {
                state.lang();
                groups().into_iter().map(|(topic, facts)| view! { <Group topic facts/> }).collect_view()
            }}
        </section>
    }
}

fn anchor(topic: Topic) -> String {
    let idx = Topic::ALL.iter().position(|known| *known == topic).unwrap_or_default();
    format!("contested-{idx}")
}

#[component]
fn Group(topic: Topic, facts: Vec<&'static Fact>) -> impl IntoView {
    let lang = use_app().lang();
    view! {
        <section aria-labelledby=anchor(topic)>
            <h3 id=anchor(topic) class="section-subtitle contested-list__subject" tabindex="-1">{words::as_heading(words::topic(topic).get(lang))}</h3>
            <ul class="contested-list">{facts.into_iter().map(|fact| view! { <ContestedEntry fact/> }).collect_view()}</ul>
            <button type="button" class="plain-button" on:click=move |_| browser::focus("all-contested")>{words::TO_TOP.get(lang)}</button>
        </section>
    }
}

#[component]
fn ContestedEntry(fact: &'static Fact) -> impl IntoView {
    let state = use_app();
    let lang = state.lang();
    let claims = fact.claims.iter().enumerate().map(|(idx, claim)| {
        let value = claim.in_words(lang);
        let date = claim.date.filter(|_| claim.value.is_some()).map(|date| date.in_words(lang));
        view! {
            <li class="contested-list__claim" data-preferred=(idx == 0).then_some("")>
                {match idx {
                    0 => view! { <FactLink text=value fact=fact.id.clone() is_contested=true/> }.into_any(),
                    _ => view! { <span>{value}</span> }.into_any(),
                }}
                {date.map(|date| view! { <span class="contested-list__date">{date}</span> })}
                <span class="contested-list__who">{who(claim)}</span>
                <span class="contested-list__who">{words::confidence(claim.confidence).get(lang)}</span>
                {(idx == 0).then(|| view! { <span class="claim__tag">{words::PREFERRED_CLAIM.get(lang)}</span> })}
            </li>
        }
    });
    view! {
        <li class="contested-list__fact">
            <h4 class="contested-list__title"><span class="contested-list__about">{state.name(&fact.about)}</span> " " {fact.statement.get(lang)}</h4>
            <ul class="contested-list__claims">{claims.collect_view()}</ul>
            {fact.reason.as_ref().map(|reason| view! { <p class="contested-list__reason">{reason.get(lang)}</p> })}
        </li>
    }
}

/// Who states a claim, each publisher once.
fn who(claim: &Claim) -> String {
    let state = use_app();
    let dataset = state.dataset.get_untracked();
    let mut publishers: Vec<String> = Vec::new();
    for source in claim.citations.iter().filter_map(|citation| dataset.source(&citation.source)) {
        if !publishers.contains(&source.publisher) {
            publishers.push(source.publisher.clone());
        }
    }
    words::list(&publishers, state.lang())
}
