//! One box that finds entities, views, facts and sources: a combobox over a grouped list, as WAI-ARIA's guide has it.

use crate::browser;
use crate::model::catalogue::{Catalogue, Subject};
use crate::model::{Dataset, Id, Lang, Policy};
use crate::ui::state::{AppState, Evidence, use_app};
use crate::view_state::{Mode, View, ViewState};
use crate::words::{self, Phrase};
use leptos::prelude::*;
use std::sync::Arc;

/// How many of each kind are listed.
const MOST: usize = 6;

/// Something found, ready to be shown and opened.
#[derive(Clone, PartialEq)]
struct Hit {
    title: String,
    detail: String,
    target: ViewState,
    /// The source to find in the list of all.
    source: Option<Id>,
}

/// What was found of one kind.
#[derive(Clone, PartialEq)]
struct HitGroup {
    heading: String,
    total: usize,
    hits: Vec<Hit>,
}

/// The places of the page: every view, and every mode where a view has several.
fn places() -> Vec<(View, Mode)> {
    let modes = |view: View| view.modes().iter().skip(1).map(move |mode| (view, *mode));
    View::ALL.into_iter().flat_map(|view| [(view, view.first_mode())].into_iter().chain(modes(view))).collect()
}

/// Everything a place is called, in both languages and in links.
fn place_names((view, mode): &(View, Mode)) -> Vec<&'static str> {
    let both = |phrase: Phrase| Lang::ALL.map(|lang| phrase.get(lang));
    let own = both(words::mode(*mode)).into_iter().chain([mode.code()]);
    match *mode == view.first_mode() {
        true => own.chain(both(words::view(*view))).chain(both(words::question(*view))).chain([view.code()]).collect(),
        false => own.collect(),
    }
}

fn catalogue(dataset: &'static Dataset) -> Arc<Catalogue<'static>> {
    let names: Vec<Vec<&str>> = places().iter().map(place_names).collect();
    Arc::new(Catalogue::new(dataset, &names))
}

/// What there is to say about a finding, and where it leads.
fn hit(subject: &Subject<'_>, now: &ViewState, dataset: &Dataset, lang: Lang) -> Hit {
    let name = |id| dataset.entity(id).map(|entity| entity.name.get(lang)).unwrap_or_default();
    let joined = |parts: [&str; 2]| parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    match subject {
        Subject::Entity(entity) => {
            let (own, other) = (entity.name.get(lang), lang.pick(&entity.name.zh, &entity.name.en));
            let other = if other == own { "" } else { other };
            Hit {
                title: own.to_owned(),
                detail: joined([other, words::entity_kind(&entity.kind).get(lang)]),
                target: now.at_entity(entity, dataset),
                source: None,
            }
        }
        Subject::Place(idx) => {
            let (view, mode) = places().get(*idx).copied().unwrap_or_default();
            let (view_name, mode_name) = (words::view(view).get(lang), words::mode(mode).get(lang));
            let mode_name = if mode_name == view_name { "" } else { mode_name };
            Hit {
                title: joined([view_name, mode_name]),
                detail: words::question(view).get(lang).to_owned(),
                target: now.at_mode(view, mode),
                source: None,
            }
        }
        Subject::Fact(fact) => {
            let claim = fact.claim(Policy::Preferred).map(|claim| claim.in_words(lang)).unwrap_or_default();
            Hit {
                title: fact.statement.get(lang).to_owned(),
                detail: joined([name(&fact.about), &claim]),
                target: now.at_fact(fact, dataset),
                source: None,
            }
        }
        Subject::Source(source) => {
            let date = source.date.map(|date| date.in_words(lang)).unwrap_or_default();
            Hit {
                title: source.title.clone(),
                detail: joined([&source.publisher, &date]),
                target: now.at_mode(View::Sources, Mode::List),
                source: Some(source.id.clone()),
            }
        }
    }
}

fn found(catalogue: &Catalogue<'_>, text: &str, state: AppState) -> Vec<HitGroup> {
    let (lang, dataset, now) = (state.lang(), state.dataset.get(), state.view.get_untracked());
    let groups = catalogue.find(text, MOST).into_iter().map(|group| HitGroup {
        heading: words::group_heading(group.kind, group.found.len(), group.total, lang),
        total: group.total,
        hits: group.found.iter().map(|subject| hit(subject, &now, dataset, lang)).collect(),
    });
    groups.collect()
}

/// Goes where a finding leads.
fn open(hit: &Hit, state: AppState) {
    browser::close_modal("search");
    // What opens now gives the focus back to the content, as the box that led there is gone.
    browser::focus("content");
    browser::remember_focus();
    if hit.source.is_some() {
        state.sought.set(hit.title.clone());
    }
    state.notices.set(Vec::new());
    state.view.set(hit.target.clone());
    browser::scroll_to_top();
    if let Some(source) = hit.source.clone() {
        browser::after_paint(move || browser::reveal(&format!("source-{source}")));
    }
}

/// The dialog.
#[component]
pub fn SearchDialog(
    /// Whether it is open.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let state = use_app();
    let wanted = RwSignal::new(String::new());
    // Two catalogues are never equal enough to be worth comparing.
    let catalogue = Memo::new_with_compare(move |_| catalogue(state.dataset.get()), |_, _| true);
    let groups = Memo::new(move |_| found(&catalogue.read(), &wanted.read(), state));
    let hits = move || groups.read().iter().flat_map(|group| group.hits.clone()).collect::<Vec<_>>();
    let at = RwSignal::new(0_usize);
    Effect::new(|_| browser::show_modal("search"));
    Effect::new(move |_| browser::keep_in_view(&option_id(at.get())));
    let on_key = move |event: web_sys::KeyboardEvent| {
        let n = hits().len();
        match event.key().as_str() {
            "ArrowDown" if n > 0 => at.update(|at| *at = (*at + 1) % n),
            "ArrowUp" if n > 0 => at.update(|at| *at = (*at + n - 1) % n),
            // An input method uses Enter to end a word.
            "Enter" if !event.is_composing() => {
                if let Some(hit) = hits().get(at.get_untracked()) {
                    open(hit, state);
                }
            }
            _ => return,
        }
        event.prevent_default();
    };
    let status = move || {
        let n = groups.read().iter().map(|group| group.total).sum();
        match (wanted.read().trim().is_empty(), n) {
            (true, _) => state.say(words::SEARCH_HINT).to_owned(),
            (_, 0) => state.say(words::SEARCH_NOTHING).to_owned(),
            _ => words::n_found(n, state.lang()),
        }
    };
    let waiting = move || match state.evidence.get() {
        Evidence::Loading => Some(state.say(words::EVIDENCE_LOADING)),
        Evidence::Failed => Some(state.say(words::EVIDENCE_FAILED)),
        Evidence::Ready => None,
    };
    let active = move || (!groups.read().is_empty()).then(|| option_id(at.get()));
    view! {
        <dialog id="search" class="search" closedby="any" aria-label=state.says(words::SEARCH_LABEL) on:close=move |_| is_open.set(false)>
            <div class="search__head">
                <input
                    type="text"
                    class="search__box"
                    role="combobox"
                    autocomplete="off"
                    spellcheck="false"
                    autofocus
                    enterkeyhint="go"
                    aria-autocomplete="list"
                    aria-controls="search-list"
                    aria-expanded=move || (!groups.read().is_empty()).to_string()
                    aria-activedescendant=active
                    aria-label=state.says(words::SEARCH_LABEL)
                    placeholder=state.says(words::SEARCH_LABEL)
                    prop:value=wanted
                    on:input=move |event| {
                        at.set(0);
                        wanted.set(event_target_value(&event));
                    }
                    on:keydown=on_key
                />
                <button type="button" class="plain-button" on:click=move |_| browser::close_modal("search")>{state.says(words::CLOSE)}</button>
            </div>
            <p class="search__status" role="status">{status}</p>
            {move || waiting().map(|line| view! { <p class="search__status">{line}</p> })}
            <div id="search-list" class="search__list" role="listbox" aria-label=state.says(words::SEARCH_RESULTS)>
                {move || {
                    let mut first = 0;
                    let groups = groups.get().into_iter().map(|group| {
                        let start = first;
                        first += group.hits.len();
                        view! { <FoundGroup group start at/> }
                    });
                    groups.collect_view()
                }}
            </div>
        </dialog>
    }
}

fn option_id(idx: usize) -> String {
    format!("search-option-{idx}")
}

#[component]
fn FoundGroup(group: HitGroup, start: usize, at: RwSignal<usize>) -> impl IntoView {
    let id = format!("search-group-{start}");
    let label = id.clone();
    let options = group.hits.into_iter().enumerate().map(|(idx, hit)| view! { <FoundOption hit idx=start + idx at/> });
    view! {
        <div role="group" class="search__group" aria-labelledby=label>
            <p id=id class="search__heading" role="presentation">{group.heading}</p>
            {options.collect_view()}
        </div>
    }
}

/// A real link, so that it can be opened in a new tab; the focus stays in the box.
#[component]
fn FoundOption(hit: Hit, idx: usize, at: RwSignal<usize>) -> impl IntoView {
    let state = use_app();
    let href = format!("?{}", hit.target.to_query());
    let (title, detail) = (hit.title.clone(), hit.detail.clone());
    let on_click = move |event: web_sys::MouseEvent| {
        if !(event.ctrl_key() || event.meta_key() || event.shift_key()) {
            event.prevent_default();
            open(&hit, state);
        }
    };
    view! {
        <a id=option_id(idx) class="search__option" role="option" tabindex="-1" href=href aria-selected=move || (at.get() == idx).to_string() on:click=on_click>
            <span class="search__title">{title}</span> " "
            <span class="search__detail">{detail}</span>
        </a>
    }
}
