//! One of a few: a row of buttons, one of them pressed.

use leptos::prelude::*;

/// One option of a choice.
#[derive(Clone, PartialEq)]
pub struct ChoiceOption {
    /// What it is called.
    pub label: &'static str,
    /// Its name in links, for scripts and styles.
    pub code: &'static str,
    /// Whether it is in force.
    pub is_pressed: bool,
}

/// A labelled row of buttons of which one is pressed.
#[component]
pub fn Choice(
    /// The name of the setting in links.
    control: &'static str,
    /// What is chosen.
    #[prop(into)]
    label: Signal<&'static str>,
    /// What there is to choose from.
    #[prop(into)]
    options: Signal<Vec<ChoiceOption>>,
    /// Called with the place of the chosen option.
    on_choose: Callback<usize>,
) -> impl IntoView {
    view! {
        <div class="choice" role="group" aria-label=label data-control=control>
            <span class="choice__label" aria-hidden="true">{label}</span>
            <span class="choice__options">
                {move || {
                    let buttons = options.get().into_iter().enumerate().map(|(idx, option)| view! {
                        <button
                            type="button"
                            class="choice__option"
                            aria-pressed=option.is_pressed.to_string()
                            data-value=option.code
                            on:click=move |_| on_choose.run(idx)
                        >
                            {option.label}
                        </button>
                    });
                    buttons.collect_view()
                }}
            </span>
        </div>
    }
}
