//! The filters of the timeline: kinds, countries and outcomes, each with the number of facts it leaves.

use crate::charts::Brief;
use crate::charts::events::{Facets, facets};
use crate::ui::state::use_app;
use crate::view_state::ViewState;
use crate::words::{self, Phrase};
use leptos::prelude::*;

/// One value of a filter.
struct Chip<T> {
    value: T,
    code: &'static str,
    label: Phrase,
    count: usize,
}

/// Every filter, and the way back to all.
#[component]
pub fn EventFilters() -> impl IntoView {
    let state = use_app();
    let found = Memo::new(move |_| {
        let view = state.compared.get();
        facets(&Brief { dataset: state.dataset.get(), state: &view, lang: state.lang() })
    });
    let is_filtered = move || {
        let view = state.view.read();
        !(view.kinds.is_empty() && view.countries.is_empty() && view.outcomes.is_empty())
    };
    let clear = move |_| {
        state.view.update(|view| {
            view.kinds.clear();
            view.countries.clear();
            view.outcomes.clear();
        });
    };
    view! {
        <Filter control="kind" label=words::KIND found list=|view| &mut view.kinds chips=|facets| {
            let chip = |(value, count): &(crate::view_state::EventKind, usize)| Chip { value: *value, code: value.code(), label: words::event_kinds(*value), count: *count };
            facets.kinds.iter().map(chip).collect()
        }/>
        <Filter control="country" label=words::COUNTRY found list=|view| &mut view.countries chips=|facets| {
            let chip = |(value, count): &(crate::model::entity::Country, usize)| Chip { value: *value, code: value.code(), label: words::country(*value), count: *count };
            facets.countries.iter().map(chip).collect()
        }/>
        <Filter control="outcome" label=words::OUTCOME found list=|view| &mut view.outcomes chips=|facets| {
            let chip = |(value, count): &(crate::model::Outcome, usize)| Chip { value: *value, code: value.code(), label: words::outcome(*value), count: *count };
            facets.outcomes.iter().map(chip).collect()
        }/>
        <Show when=is_filtered>
            <button type="button" class="plain-button" data-value="no-filter" on:click=clear>{state.says(words::NO_FILTER)}</button>
        </Show>
    }
}

/// One filter: any number of its values can be on; none means all.
#[component]
fn Filter<T: Copy + PartialEq + Send + Sync + 'static>(
    /// Its name in links.
    control: &'static str,
    /// What is filtered by.
    label: Phrase,
    /// What there is to filter by.
    found: Memo<Facets>,
    /// Where the state holds it.
    list: fn(&mut ViewState) -> &mut Vec<T>,
    /// Its values.
    chips: fn(&Facets) -> Vec<Chip<T>>,
) -> impl IntoView {
    let state = use_app();
    let on = Memo::new(move |_| {
        let mut view = state.view.get();
        list(&mut view).iter().map(|value| Some(*value)).collect::<Vec<_>>()
    });
    let toggle = move |value: T| {
        state.view.update(|view| {
            let list = list(view);
            match list.iter().position(|on| *on == value) {
                Some(idx) => {
                    list.remove(idx);
                }
                None => list.push(value),
            }
        });
    };
    let is_on = move |value: T| on.read().contains(&Some(value));
    view! {
        <div class="choice choice--many" role="group" aria-label=state.says(label) data-control=control>
            <span class="choice__label" aria-hidden="true">{state.says(label)}</span>
            <span class="choice__options">
                // The buttons stay, so that the one just pressed keeps the focus; only their numbers change.
                {chips(&found.get_untracked()).into_iter().map(|chip| {
                    let Chip { value, code, label, .. } = chip;
                    let count = move || chips(&found.read()).iter().find(|chip| chip.code == code).map_or(0, |chip| chip.count);
                    view! {
                        <button type="button" class="choice__option" aria-pressed=move || is_on(value).to_string() data-value=code hidden=move || count() == 0 && !is_on(value) on:click=move |_| toggle(value)>
                            {state.says(label)} " " <span class="choice__count">{count}</span>
                        </button>
                    }
                }).collect_view()}
            </span>
        </div>
    }
}
