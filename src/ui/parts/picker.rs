//! Choosing what is compared: chips for what is picked, a searchable list for the rest.

use crate::model::{Entity, Id};
use crate::ui::later::Piece;
use crate::ui::state::use_app;
use crate::view_state::Picks;
use crate::{browser, words};
use leptos::prelude::*;

/// The chips and the list.
#[component]
pub fn Picker() -> impl IntoView {
    let state = use_app();
    let picked = Memo::new(move |_| state.view.read().picked());
    let view = Memo::new(move |_| state.view.read().view);
    let is_all = Memo::new(move |_| state.view.read().mode.picks() == Picks::Narrow && picked.read().is_empty());
    let pickable = Memo::new(move |_| {
        let ids: Vec<Id> =
            view.get().pickable(state.dataset.get()).into_iter().map(|entity| entity.id.clone()).collect();
        ids
    });
    let is_open = RwSignal::new(false);
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
                {move || state.say(words::pick_label(view.get()))} " "
                <span class="picker__count">{move || match is_all.get() {
                    true => words::all_picked(pickable.read().len(), state.lang()),
                    false => words::n_picked(picked.read().len(), pickable.read().len(), state.lang()),
                }}</span>
            </button>
            <ul class="picker__chips">
                {move || {
                    // Names follow the language.
                    state.lang();
                    picked.get().into_iter().map(|id| view! { <Chip id/> }).collect_view()
                }}
            </ul>
            <div id="picker-list" class="picker__list" hidden=move || !is_open.get()>
                <Show when=move || is_open.get()><Piece of=Box::new(move |it| (it.picker)(is_open))/></Show>
            </div>
        </div>
    }
}

/// The class that gives an entity its organisation's colour.
pub fn colour_class(entity: Option<&Entity>) -> String {
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
