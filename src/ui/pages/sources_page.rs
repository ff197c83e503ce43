//! Trust: every source, every contested fact, what everything means, and the dataset as a whole.

use super::contested_list::ContestedList;
use super::dataset_page::DatasetPage;
use super::definitions_page::DefinitionsPage;
use crate::model::{Dataset, Fact, Source, SourceKind};
use crate::ui::parts::{Choice, ChoiceOption, FactLink, Modes, SourceItem};
use crate::ui::state::{Evidence, use_app};
use crate::view_state::Mode;
use crate::words;
use leptos::prelude::*;

/// How many sources are listed at first: a few screens, at once.
const N_FIRST: usize = 60;

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
            (Evidence::Ready, Mode::Definitions) => (move || {
                state.lang();
                view! { <DefinitionsPage/> }
            })
            .into_any(),
            (Evidence::Ready, Mode::Data) => (move || {
                state.lang();
                view! { <DatasetPage/> }
            })
            .into_any(),
            (Evidence::Ready, _) => view! { <p class="lead">{line}</p> <SourceList/> }.into_any(),
        }}
    }
}

/// A box that filters a list by words; the filter is a passing state and not part of the link.
#[component]
pub fn FilterBox(
    /// What is typed.
    text: RwSignal<String>,
) -> impl IntoView {
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
    let dataset = state.dataset.get_untracked();
    let resting = StoredValue::new(dataset.by_source());
    // A search for a source comes here with its title.
    let (wanted, kind, shows_all) = (state.sought, RwSignal::new(None), RwSignal::new(false));
    on_cleanup(move || wanted.set(String::new()));
    let matching = Memo::new(move |_| {
        let wanted = wanted.read().to_ascii_lowercase();
        let sources: Vec<&'static Source> = dataset.sources.iter().filter(|source| source.mentions(&wanted)).collect();
        sources
    });
    // Grouped by kind; within a kind in the order of the data.
    let found = Memo::new(move |_| {
        let (matching, kind) = (matching.read(), kind.get());
        let kinds = SourceKind::ALL.into_iter().filter(|of| kind.is_none_or(|kind| kind == *of));
        let sources: Vec<&'static Source> =
            kinds.flat_map(|of| matching.iter().copied().filter(move |source| source.kind == of)).collect();
        sources
    });
    let groups = move || {
        state.lang();
        let found = found.read();
        let n = if shows_all.get() { found.len() } else { N_FIRST };
        let shown: Vec<&'static Source> = found.iter().copied().take(n).collect();
        let of = |kind: SourceKind| shown.iter().copied().filter(|source| source.kind == kind).collect::<Vec<_>>();
        let groups = SourceKind::ALL.into_iter().map(|kind| (kind, of(kind))).filter(|(_, of)| !of.is_empty());
        let group = |(kind, sources)| {
            let n = found.iter().filter(|source| source.kind == kind).count();
            view! { <KindGroup kind n sources dataset resting/> }
        };
        groups.map(group).collect_view()
    };
    let rest = move || {
        let n = found.read().len();
        (!shows_all.get() && n > N_FIRST).then(|| view! {
            <button type="button" class="plain-button list-all" on:click=move |_| shows_all.set(true)>{words::show_all(n, state.lang())}</button>
        })
    };
    view! {
        <section aria-labelledby="all-sources">
            <h2 id="all-sources" class="section-title">{state.says(words::SOURCES_TITLE)}</h2>
            <FilterBox text=wanted/>
            <KindChoice matching kind/>
            <p class="list-count" aria-live="polite">
                {move || {
                    let n = found.read().len();
                    words::n_shown(if shows_all.get() { n } else { n.min(N_FIRST) }, dataset.sources.len(), state.lang())
                }}
            </p>
            {groups}
            {rest}
        </section>
    }
}

/// All kinds or one of them, among what the filter left.
#[component]
fn KindChoice(matching: Memo<Vec<&'static Source>>, kind: RwSignal<Option<SourceKind>>) -> impl IntoView {
    let state = use_app();
    let options = Signal::derive(move || {
        let matching = matching.read();
        let all = ChoiceOption { label: state.say(words::EVERY_KIND), code: "all", is_pressed: kind.get().is_none() };
        let present = SourceKind::ALL.into_iter().filter(|of| matching.iter().any(|source| source.kind == *of));
        let option = |of| ChoiceOption {
            label: state.say(words::source_kind(of)),
            code: "kind",
            is_pressed: kind.get() == Some(of),
        };
        [all].into_iter().chain(present.map(option)).collect::<Vec<_>>()
    });
    let choose = Callback::new(move |idx: usize| {
        let matching = matching.read_untracked();
        let mut present = SourceKind::ALL.into_iter().filter(|of| matching.iter().any(|source| source.kind == *of));
        kind.set(idx.checked_sub(1).and_then(|idx| present.nth(idx)));
    });
    view! { <Choice control="source-kind" label=Signal::derive(state.says(words::OF_KIND)) options on_choose=choose/> }
}

/// What rests on each source.
type Resting = StoredValue<std::collections::BTreeMap<&'static crate::model::Id, Vec<&'static Fact>>>;

#[component]
fn KindGroup(
    kind: SourceKind,
    n: usize,
    sources: Vec<&'static Source>,
    dataset: &'static Dataset,
    resting: Resting,
) -> impl IntoView {
    let lang = use_app().lang();
    let entries = sources.into_iter().map(|source| view! { <SourceEntry source dataset resting/> });
    view! {
        <h3 class="section-subtitle">{words::counted(&words::as_heading(words::source_kind(kind).get(lang)), n, lang)}</h3>
        <p class="list-count">{words::kind_weight(kind).get(lang)}</p>
        <ul class="source-list">{entries.collect_view()}</ul>
    }
}

#[component]
fn SourceEntry(source: &'static Source, dataset: &'static Dataset, resting: Resting) -> impl IntoView {
    let lang = use_app().lang();
    let facts = resting.with_value(|resting| resting.get(&source.id).cloned().unwrap_or_default());
    let mut rests = Vec::new();
    if !facts.is_empty() {
        rests.push(words::n_facts(facts.len(), lang));
    }
    if dataset.table_sources().any(|id| *id == source.id) {
        rests.push(words::TABLE_RESTS.get(lang).to_owned());
    }
    let is_open = RwSignal::new(false);
    // What a search for a source scrolls to.
    let id = format!("source-{}", source.id);
    view! {
        <li class="source-list__entry" id=id>
            <SourceItem source/>
            <details on:toggle=move |_| is_open.set(true)>
                <summary>{words::list(&rests, lang)}</summary>
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
