//! The searchable list of what can be compared.

use super::picker::colour_class;
use crate::model::{Entity, Id, search};
use crate::ui::state::use_app;
use crate::view_state::Picks;
use crate::words;
use leptos::prelude::*;

/// The list with its search box and buttons.
#[component]
pub fn PickerList(
    /// Whether it is open.
    is_open: RwSignal<bool>,
) -> impl IntoView {
    let state = use_app();
    let view = Memo::new(move |_| state.view.read().view);
    let pickable = Memo::new(move |_| {
        let ids: Vec<Id> =
            view.get().pickable(state.dataset.get()).into_iter().map(|entity| entity.id.clone()).collect();
        ids
    });
    let wanted = RwSignal::new(String::new());
    let found = move || {
        let dataset = state.dataset.get();
        let entities: Vec<&'static Entity> = pickable.read().iter().filter_map(|id| dataset.entity(id)).collect();
        search::find(entities.into_iter(), &wanted.read())
    };
    let set_all = move |_| state.view.update(|view| view.set_pick(pickable.get_untracked()));
    let can_pick_all = move || {
        let view = state.view.read();
        view.view.most_picked().is_none() && view.mode.picks() == Picks::Compared
    };
    let set_default = move |_| state.view.update(|view| view.pick = None);
    view! {
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
            // All of them are too many where only a few fit, and say nothing where none means all.
            <Show when=move || can_pick_all()><button type="button" class="plain-button" on:click=set_all>{state.says(words::PICK_ALL)}</button></Show>
            <button type="button" class="plain-button" on:click=set_default>{state.says(words::DEFAULT_SET)}</button>
            <button type="button" class="plain-button" on:click=move |_| is_open.set(false)>{state.says(words::CLOSE)}</button>
        </div>
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
