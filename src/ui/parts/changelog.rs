//! What changed from version to version, and in a view since the version its link was made with.

use super::FactLink;
use crate::charts::{Brief, Chart, overview};
use crate::model::{Change, Dataset, Fact, Id, Release, Since};
use crate::ui::state::{Evidence, use_app};
use crate::view_state::View;
use crate::words;
use leptos::prelude::*;

/// How many added facts are listed at first.
const N_FIRST: usize = 60;

/// Every version, the newest first; `wanted` filters by words of statements and names.
#[component]
pub fn Changelog(
    /// What is looked for.
    wanted: RwSignal<String>,
) -> impl IntoView {
    let state = use_app();
    let dataset = state.dataset.get_untracked();
    let releases = dataset.history.iter().rev();
    view! {
        <ol class="changelog">
            {releases.map(|release| view! { <Version release dataset wanted/> }).collect_view()}
        </ol>
    }
}

/// Whether a fact's statement or its entity's name holds some words.
fn is_meant(fact: &Fact, about: &str, wanted: &str, lang: crate::model::Lang) -> bool {
    wanted.is_empty()
        || fact.statement.get(lang).to_ascii_lowercase().contains(wanted)
        || about.to_ascii_lowercase().contains(wanted)
}

#[component]
fn Version(release: &'static Release, dataset: &'static Dataset, wanted: RwSignal<String>) -> impl IntoView {
    let state = use_app();
    let lang = state.lang();
    let (added, changes) = (dataset.added(&release.version), dataset.changed(&release.version));
    let n_withdrawn = changes.iter().filter(|change| dataset.fact(&change.fact).is_none()).count();
    let counts = words::change_counts(added.len(), changes.len() - n_withdrawn, n_withdrawn, lang);
    let title = words::version_title(&release.version, release.version == dataset.version, lang);
    let changed = move || {
        let wanted = wanted.read().to_ascii_lowercase();
        let meant = changes.iter().filter(move |change| {
            let fact = dataset.fact(&change.fact);
            fact.map_or(wanted.is_empty(), |fact| is_meant(fact, &state.name(&fact.about), &wanted, lang))
        });
        meant.map(|change| view! { <Changed change dataset/> }).collect_view()
    };
    let (is_open, shows_all) = (RwSignal::new(false), RwSignal::new(false));
    let found = Memo::new(move |_| {
        let wanted = wanted.read().to_ascii_lowercase();
        let facts = dataset.added(&release.version).into_iter().filter_map(|id| dataset.fact(id));
        facts.filter(|fact| is_meant(fact, &state.name(&fact.about), &wanted, lang)).collect::<Vec<&'static Fact>>()
    });
    let listed = move || {
        let n = if shows_all.get() { usize::MAX } else { N_FIRST };
        let entry = |fact: &'static Fact| {
            let text = fact.claims.first().map(|claim| claim.in_words(lang)).unwrap_or_default();
            view! { <li>{state.name(&fact.about)} " · " {fact.statement.get(lang)} " " <FactLink text fact=fact.id.clone() is_contested=fact.is_contested()/></li> }
        };
        found.get().into_iter().take(n).map(entry).collect_view()
    };
    let rest = move || {
        let n = found.read().len();
        (!shows_all.get() && n > N_FIRST).then(|| view! {
            <button type="button" class="plain-button list-all" on:click=move |_| shows_all.set(true)>{words::show_all(n, lang)}</button>
        })
    };
    view! {
        <li class="changelog__version" data-version=release.version.clone()>
            <h4 class="changelog__title">{title}</h4>
            <p>{release.note.get(lang)}</p>
            <p class="list-count">{counts}</p>
            <ul class="changelog__changes">{changed}</ul>
            <details on:toggle=move |_| is_open.set(true)>
                <summary>{move || words::added_facts(found.read().len(), lang)}</summary>
                <Show when=move || is_open.get()>
                    <ul class="changelog__added">{listed}</ul>
                    {rest}
                </Show>
            </details>
        </li>
    }
}

/// A fact that changed: what it said, what it says, and why.
#[component]
fn Changed(change: &'static Change, dataset: &'static Dataset) -> impl IntoView {
    let state = use_app();
    let lang = state.lang();
    let before = change.was.in_words(lang);
    let date = change.was.date.filter(|_| change.was.value.is_some()).map(|date| date.in_words(lang));
    let fact = dataset.fact(&change.fact);
    let name = fact.map_or_else(
        || change.fact.to_string(),
        |fact| format!("{} · {}", state.name(&fact.about), fact.statement.get(lang)),
    );
    let now = fact.and_then(|fact| {
        let claim = fact.claims.first()?;
        let date = claim.date.filter(|_| claim.value.is_some()).map(|date| date.in_words(lang));
        let link =
            view! { <FactLink text=claim.in_words(lang) fact=fact.id.clone() is_contested=fact.is_contested()/> };
        Some(view! { {words::IS_NOW.get(lang)} " " {link} {date.map(|date| words::bracketed(&date, lang))} })
    });
    let gone = fact.is_none().then(|| words::WITHDRAWN.get(lang));
    view! {
        <li class="changelog__change">
            <span class="changelog__fact">{name}</span>
            <span class="changelog__values">
                {words::WAS.get(lang)} " " <del class="changelog__was">{before} {date.map(|date| words::bracketed(&date, lang))}</del> " " {now} {gone}
            </span>
            <span class="changelog__reason">{change.reason.get(lang)}</span>
        </li>
    }
}

/// What changed in the view since the version that its link names.
#[component]
pub fn SinceLink() -> impl IntoView {
    let state = use_app();
    let version = Memo::new(move |_| state.view.read().data.clone());
    move || {
        let (Some(version), Evidence::Ready) = (version.get(), state.evidence.get()) else { return ().into_any() };
        let (dataset, lang) = (state.dataset.get(), state.lang());
        if version == dataset.version {
            return ().into_any();
        }
        if dataset.release(&version).is_none() {
            return view! { <p class="since" data-since="unknown">{words::unknown_version(&version, lang)}</p> }
                .into_any();
        }
        let view = state.view.get_untracked();
        let brief = Brief { dataset, state: &view, lang };
        let facts: Vec<Id> = match (Chart::of(view.mode), view.view) {
            (Some(chart), _) => chart.figure(&brief).facts().into_iter().cloned().collect(),
            (None, View::Overview) => overview::key_figures(&brief).into_iter().map(|figure| figure.fact).collect(),
            (None, _) => dataset.facts.iter().map(|fact| fact.id.clone()).collect(),
        };
        let mut changes: Vec<&'static Change> = Vec::new();
        let mut n_added = 0;
        for fact in &facts {
            match dataset.since(&version, fact) {
                Since::Changed(change) | Since::Withdrawn(change) => changes.push(change),
                Since::Added => n_added += 1,
                Since::Same => {}
            }
        }
        let line = words::changed_here(&version, changes.len(), n_added, lang);
        let is_open = RwSignal::new(false);
        let label = move || state.say(if is_open.get() { words::HIDE_OLD } else { words::SHOW_OLD });
        let has_changes = !changes.is_empty();
        let list = StoredValue::new(changes);
        view! {
            <div class="since" data-since="known">
                <p>{line}</p>
                {has_changes.then(|| view! {
                    <button type="button" class="plain-button" aria-expanded=move || is_open.get().to_string() on:click=move |_| is_open.update(|it| *it = !*it)>{label}</button>
                    <Show when=move || is_open.get()>
                        <ul class="changelog__changes">{list.get_value().into_iter().map(|change| view! { <Changed change dataset/> }).collect_view()}</ul>
                    </Show>
                })}
            </div>
        }
        .into_any()
    }
}
