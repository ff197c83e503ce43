//! The assumptions of what-if growth: which constellation, a box for each number, a second scenario on request.

use super::DateBox;
use crate::charts::{Brief, subject};
use crate::model::Id;
use crate::model::factory::USUAL_LIFETIME_YEARS;
use crate::ui::state::use_app;
use crate::view_state::{Plan, ViewState};
use crate::words;
use leptos::prelude::*;

/// The place of the satellites' life among [`Plan::VALUES`].
const LIFETIME: usize = 4;

/// Everything a scenario can assume.
#[component]
pub fn PlanControls() -> impl IntoView {
    let state = use_app();
    let has_second = Memo::new(move |_| state.view.read().plans[1].is_some());
    let toggle_second = move |_| {
        state.view.update(|view| view.plans[1] = if view.plans[1].is_some() { None } else { Some(Plan::default()) })
    };
    view! {
        <div class="plans">
            <Subject/>
            {move || {
                let label = if has_second.get() { words::ASSUMED_FIRST } else { words::ASSUMED };
                view! { <PlanBoxes plan=0 label/> }
            }}
            <Show when=move || has_second.get()><PlanBoxes plan=1 label=words::ASSUMED_TOO/></Show>
            <p class="plans__actions">
                <button type="button" class="plain-button" data-action="second" on:click=toggle_second>
                    {move || state.say(if has_second.get() { words::REMOVE_SECOND } else { words::ADD_SECOND })}
                </button>
                " "
                <button type="button" class="plain-button" data-action="reset" on:click=move |_| state.view.update(|view| view.plans = [None, None])>
                    {state.says(words::RESET)}
                </button>
            </p>
        </div>
    }
}

/// The assumed life of a satellite, where nothing else is assumed.
#[component]
pub fn LifetimeBox() -> impl IntoView {
    let usual = USUAL_LIFETIME_YEARS.to_string();
    view! { <div class="plans"><NumberBox plan=0 idx=LIFETIME usual/></div> }
}

/// The assumed start of the ITU's clock.
#[component]
pub fn StartBox() -> impl IntoView {
    view! {
        <div class="window" data-control="start">
            <DateBox name="start" label=words::CLOCK_START_BOX placeholder=words::AS_FILED read=|view| view.start write=|view, date| view.start = date/>
        </div>
    }
}

/// Which constellation is looked at.
#[component]
fn Subject() -> impl IntoView {
    let state = use_app();
    let chosen = Memo::new(move |_| {
        let view = state.view.read();
        subject(&Brief { dataset: state.dataset.get(), state: &view, lang: state.lang() })
    });
    let options = move || {
        let ids: Vec<Id> = {
            let view = state.view.read_untracked().view;
            view.pickable(state.dataset.get()).into_iter().map(|entity| entity.id.clone()).collect()
        };
        let now = chosen.get();
        ids.into_iter()
            .map(|id| {
                let is_chosen = Some(&id) == now.as_ref();
                view! { <option value=id.to_string() selected=is_chosen>{state.name(&id)}</option> }
            })
            .collect_view()
    };
    let choose = move |event: web_sys::Event| {
        if let Some(id) = Id::parse(&event_target_value(&event)) {
            state.view.update(|view| view.set_pick(vec![id]));
        }
    };
    view! {
        <label class="window__box" data-control="subject">
            <span>{state.says(words::SUBJECT)}</span>
            <select on:change=choose>{options}</select>
        </label>
    }
}

/// The boxes of one scenario.
#[component]
fn PlanBoxes(plan: usize, label: words::Phrase) -> impl IntoView {
    let state = use_app();
    view! {
        <fieldset class="plan" data-control=if plan == 0 { "plan" } else { "plan2" }>
            <legend>{state.says(label)}</legend>
            {(0..Plan::VALUES.len()).map(|idx| view! { <NumberBox plan idx/> }).collect_view()}
        </fieldset>
    }
}

/// One assumption; an empty box leaves it as observed, or as usual where that is given.
#[component]
fn NumberBox(plan: usize, idx: usize, #[prop(optional)] usual: Option<String>) -> impl IntoView {
    let state = use_app();
    let value = Plan::VALUES.get(idx).copied();
    let (code, min, max) = value.map_or(("", 0, 0), |value| (value.code, value.min, value.max));
    let is_wrong = RwSignal::new(false);
    let assumed = move |view: &ViewState| {
        view.plans.get(plan).copied().flatten().and_then(|plan| plan.values().get(idx).copied().flatten())
    };
    let text = move || assumed(&state.view.read()).map(|n| n.to_string()).unwrap_or_default();
    let change = move |event: web_sys::Event| {
        let text = event_target_value(&event);
        let text = text.trim();
        // The link's own reader decides what a number is, so box and link never differ.
        let parsed = Plan::parse(&format!("{code}.{text}"));
        is_wrong.set(!text.is_empty() && parsed.is_none());
        if !is_wrong.get_untracked() {
            let number = parsed.and_then(|parsed| parsed.values().get(idx).copied().flatten());
            state.view.update(|view| set(view, plan, idx, number));
        }
    };
    let nothing = match idx {
        0 | 1 => words::OBSERVED,
        LIFETIME => words::FOR_EVER,
        _ => words::NONE_ASSUMED,
    };
    let hint = move || words::number_range(min, max, state.lang());
    view! {
        <label class="window__box plan__box">
            <span>{state.says(words::assumption(idx))}</span>
            <input
                type="text"
                name=code
                inputmode="numeric"
                autocomplete="off"
                size="6"
                prop:value=text
                aria-invalid=move || is_wrong.get().to_string()
                title=hint
                placeholder=move || usual.clone().unwrap_or_else(|| state.say(nothing).to_owned())
                on:change=change
            />
            <Show when=move || is_wrong.get()><span class="window__hint" role="alert">{move || words::not_applied(&hint(), state.lang())}</span></Show>
        </label>
    }
}

/// Sets one assumption; a first scenario that assumes nothing is no part of the link.
fn set(view: &mut ViewState, plan: usize, idx: usize, number: Option<u32>) {
    if let Some(slot) = view.plans.get_mut(plan) {
        let mut changed = slot.unwrap_or_default();
        changed.set(idx, number);
        *slot = Some(changed).filter(|changed| plan > 0 || *changed != Plan::default());
    }
}
