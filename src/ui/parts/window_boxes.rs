//! The time window: two boxes that take a year, a month or a day.

use crate::model::Edtf;
use crate::ui::state::use_app;
use crate::view_state::ViewState;
use crate::words;
use leptos::prelude::*;

/// Two boxes for the window's ends.
#[component]
pub fn WindowBoxes() -> impl IntoView {
    view! {
        <div class="window" data-control="window">
            <DateBox name="from" label=words::FROM placeholder=words::DATE_PLACEHOLDER read=|view| view.from write=|view, date| view.from = date/>
            <DateBox name="to" label=words::TO placeholder=words::DATE_PLACEHOLDER read=|view| view.to write=|view, date| view.to = date/>
        </div>
    }
}

/// A box for a date of the link.
#[component]
pub fn DateBox(
    /// Its name in links.
    name: &'static str,
    /// What it sets.
    label: words::Phrase,
    /// What an empty box means.
    placeholder: words::Phrase,
    /// The date in force.
    read: fn(&ViewState) -> Option<Edtf>,
    /// Puts another in force.
    write: fn(&mut ViewState, Option<Edtf>),
) -> impl IntoView {
    let state = use_app();
    let is_wrong = RwSignal::new(false);
    let text = move || read(&state.view.read()).map(|date| date.to_string()).unwrap_or_default();
    let change = move |event: web_sys::Event| {
        let text = event_target_value(&event);
        // The link's own reader decides what a date is, so box and link never differ.
        let (parsed, notices) =
            ViewState::from_query(&format!("view=funding&{name}={}", text.trim()), state.dataset.get_untracked());
        is_wrong.set(!text.trim().is_empty() && !notices.is_empty());
        if !is_wrong.get_untracked() {
            state.view.update(|view| write(view, read(&parsed)));
        }
    };
    view! {
        <label class="window__box">
            <span>{state.says(label)}</span>
            <input
                type="text"
                name=name
                inputmode="numeric"
                autocomplete="off"
                size="10"
                prop:value=text
                aria-invalid=move || is_wrong.get().to_string()
                title=state.says(words::DATE_HINT)
                placeholder=state.says(placeholder)
                on:change=change
            />
            <Show when=move || is_wrong.get()>
                <span class="window__hint" role="alert">{state.says(words::DATE_HINT)}</span>
            </Show>
        </label>
    }
}
