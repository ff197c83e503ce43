//! Choosing what is compared: chips for what is picked, a searchable list for the rest.

use crate::model::{Entity, Id, search};
use crate::ui::state::use_app;
use crate::{browser, words};
use leptos::prelude::*;

/// The chips and the list.
#[component]
pub fn Picker() -> impl IntoView {
    let state = use_app();
    let picked = Memo::new(move |_| state.view.read().picked());
    let pickable = Memo::new(move |_| {
        let ids: Vec<Id> =
            state.view.read().view.pickable(state.dataset.get()).into_iter().map(|entity| entity.id.clone()).collect();
        ids
    });
    let wanted = RwSignal::new(String::new());
    let is_open = RwSignal::new(false);
    let found = move || {
        let dataset = state.dataset.get();
        let entities: Vec<&'static Entity> = pickable.read().iter().filter_map(|id| dataset.entity(id)).collect();
        search::find(entities.into_iter(), &wanted.read())
    };
    let set_all = move |_| state.view.update(|view| view.set_pick(pickable.get_untracked()));
    let set_default = move |_| state.view.update(|view| view.pick = None);
    let on_key = move |event: web_sys::KeyboardEvent| {
        if event.key() == "Escape" && is_open.get_untracked() {
            event.stop_propagation();
            is_open.set(false);
            browser::focus("picker-toggle");
        }
    };
    view! {
        <div class="picker" data-control="pick" on:keydown=on_key>
            <button
                type="button"
                class="picker__toggle"
                id="picker-toggle"
                aria-expanded=move || is_open.get().to_string()
                aria-controls="picker-list"
                on:click=move |_| is_open.update(|open| *open = !*open)
            >
                {state.says(words::COMPARE)} " "
                <span class="picker__count">{move || words::n_picked(picked.read().len(), pickable.read().len(), state.lang())}</span>
            </button>
            <ul class="picker__chips">
                {move || {
                    // Names follow the language.
                    state.lang();
                    picked.get().into_iter().map(|id| view! { <Chip id/> }).collect_view()
                }}
            </ul>
            <div id="picker-list" class="picker__list" hidden=move || !is_open.get()>
                <input
                    type="search"
                    aria-label=state.says(words::SEARCH)
                    placeholder=state.says(words::SEARCH)
                    prop:value=wanted
                    on:input=move |event| wanted.set(event_target_value(&event))
                />
                <div class="picker__options" role="group" aria-label=state.says(words::COMPARE)>
                    {move || {
                        let lang = state.lang();
                        let entities = found();
                        match entities.is_empty() {
                            true => view! { <p>{state.say(words::NO_MATCH)}</p> }.into_any(),
                            false => entities.into_iter().map(|entity| view! { <Candidate entity lang/> }).collect_view().into_any(),
                        }
                    }}
                </div>
                <div class="picker__buttons">
                    <button type="button" class="plain-button" on:click=set_all>{state.says(words::PICK_ALL)}</button>
                    <button type="button" class="plain-button" on:click=set_default>{state.says(words::DEFAULT_SET)}</button>
                    <button type="button" class="plain-button" on:click=move |_| is_open.set(false)>{state.says(words::CLOSE)}</button>
                </div>
            </div>
        </div>
    }
}

/// The class that gives an entity its organisation's colour.
fn colour_class(entity: Option<&Entity>) -> String {
    let organisation = entity.and_then(Entity::organisation);
    format!("swatch {}", crate::charts::palette::organisation(organisation).property().trim_start_matches('-'))
}

#[component]
fn Chip(id: Id) -> impl IntoView {
    let state = use_app();
    let name = state.name(&id);
    let class = colour_class(state.dataset.get_untracked().entity(&id));
    let label = words::remove(&name, state.lang());
    let data_id = id.to_string();
    view! {
        <li class="chip" data-id=data_id>
            <span class=class aria-hidden="true"></span>
            {name}
            <button type="button" class="chip__remove" aria-label=label on:click=move |_| state.view.update(|view| view.toggle_pick(&id))>"×"</button>
        </li>
    }
}

#[component]
fn Candidate(entity: &'static Entity, lang: crate::model::Lang) -> impl IntoView {
    let state = use_app();
    let other = match lang {
        crate::model::Lang::En => entity.name.zh.as_str(),
        crate::model::Lang::Zh => entity.name.en.as_str(),
    };
    let own = entity.name.get(lang);
    view! {
        <label class="picker__option">
            <input
                type="checkbox"
                value=entity.id.to_string()
                prop:checked=move || state.view.read().picked().contains(&entity.id)
                on:change=move |_| state.view.update(|view| view.toggle_pick(&entity.id))
            />
            <span class=colour_class(Some(entity)) aria-hidden="true"></span>
            {own}
            {(other != own).then(|| view! { <span class="picker__other">{other}</span> })}
        </label>
    }
}
