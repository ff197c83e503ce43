//! The controls of a comparison: sub-view, what, when, how.

use super::{Choice, ChoiceOption, Picker, WindowBoxes};
use crate::model::growth::Period;
use crate::model::{Currency, Policy};
use crate::ui::later::{Arrival, Piece};
use crate::ui::state::use_app;
use crate::view_state::{Clock, Display, Mode, Scale, ViewState};
use crate::words;
use leptos::prelude::*;

/// A choice between values of one setting of the view.
#[component]
pub fn Setting<T: Copy + PartialEq + Send + Sync + 'static>(
    /// Its name in links.
    control: &'static str,
    /// What is chosen.
    label: words::Phrase,
    /// The values, their names in links and in words.
    #[prop(into)]
    options: Vec<(T, &'static str, words::Phrase)>,
    /// Which of them is in force.
    now: fn(&ViewState, crate::model::Lang) -> T,
    /// Puts another in force.
    set: fn(&mut ViewState, T),
) -> impl IntoView {
    let state = use_app();
    let options = StoredValue::new(options);
    let shown = Signal::derive(move || {
        let options = options.get_value();
        let now = now(&state.view.read(), state.lang());
        options
            .iter()
            .map(|(value, code, label)| ChoiceOption { label: state.say(*label), code, is_pressed: *value == now })
            .collect()
    });
    let choose = Callback::new(move |idx: usize| {
        if let Some((value, ..)) = options.get_value().get(idx).copied() {
            state.view.update(|view| set(view, value));
        }
    });
    view! { <Choice control label=Signal::derive(state.says(label)) options=shown on_choose=choose/> }
}

/// The sub-views of the view in force, where it has more than one.
#[component]
pub fn Modes() -> impl IntoView {
    let state = use_app();
    let modes = Memo::new(move |_| state.view.read().view.modes());
    let options = Signal::derive(move || {
        let now = state.view.read().mode;
        modes
            .get()
            .iter()
            .map(|mode| ChoiceOption {
                label: state.say(words::mode(*mode)),
                code: mode.code(),
                is_pressed: *mode == now,
            })
            .collect()
    });
    let choose = Callback::new(move |idx: usize| {
        if let Some(mode) = modes.get_untracked().get(idx) {
            state.view.update(|view| view.set_mode(*mode));
        }
    });
    move || {
        let is_choice = modes.read().len() > 1;
        let label = Signal::derive(state.says(words::SHOW));
        is_choice.then(|| view! { <Choice control="mode" label options on_choose=choose/> })
    }
}

/// All controls that apply to the mode in force; folded into a sheet on narrow screens.
#[component]
pub fn Controls() -> impl IntoView {
    let state = use_app();
    let is_open = RwSignal::new(false);
    let mode = Memo::new(move |_| state.view.read().mode);
    let has_scale = Memo::new(move |_| state.view.read().has_scale());
    let plays = Memo::new(move |_| {
        let view = state.view.read();
        view.mode.has_window() && view.clock() == Clock::Calendar
    });
    view! {
        <section class="controls" data-open=move || is_open.get().then_some("")>
            <div class="controls__first">
                <Modes/>
                <button type="button" class="controls__toggle plain-button" aria-expanded=move || is_open.get().to_string() aria-controls="controls-rest" on:click=move |_| is_open.update(|open| *open = !*open)>
                    {move || state.say(if is_open.get() { words::CLOSE } else { words::ADJUST })}
                </button>
            </div>
            <div id="controls-rest" class="controls__rest">
                {move || mode.get().has_picker().then(|| view! { <Picker/> })}
                {move || mode.get().has_window().then(|| view! { <WindowBoxes/> })}
                // Nobody waits for it, so it says nothing until it is there.
                {move || match state.later.get() {
                    Arrival::Ready(later) if plays.get() => (later.player)(),
                    _ => ().into_any(),
                }}
                <Setting control="as" label=words::DISPLAY options=[(Display::Chart, "chart", words::CHART), (Display::Table, "table", words::TABLE)] now=|view, _| view.display set=|view, display| view.display = display/>
                {move || has_scale.get().then(|| view! {
                    <Setting control="scale" label=words::SCALE options=[(Scale::Log, "log", words::LOG), (Scale::Linear, "linear", words::LINEAR)] now=|view, _| view.scale() set=ViewState::set_scale/>
                })}
                {move || (mode.get() == Mode::Rate).then(|| view! {
                    <Setting control="per" label=words::PER options=[(Period::Month, "month", words::MONTH), (Period::Quarter, "quarter", words::QUARTER), (Period::Year, "year", words::YEAR)] now=|view, _| view.period set=|view, period| view.period = period/>
                })}
                {move || mode.get().has_money().then(|| view! { <MoneySettings/> })}
                {move || has_more(mode.get()).then(|| view! { <Piece of=Box::new(|it| (it.controls)())/> })}
                <ClaimsSetting/>
            </div>
        </section>
    }
}

/// Whether a mode has choices of its own, which come with the later part.
fn has_more(mode: Mode) -> bool {
    let is_plain = mode.clocks().is_empty() && mode.groupings().is_empty() && !mode.has_marks();
    !is_plain || matches!(mode, Mode::Rounds | Mode::WhatIf | Mode::Itu | Mode::Factories | Mode::Events)
}

/// The currency amounts are shown in.
#[component]
pub fn MoneySettings() -> impl IntoView {
    view! {
        <Setting control="cur" label=words::CURRENCY options=[(Currency::Cny, "cny", words::CNY), (Currency::Usd, "usd", words::USD)] now=|view, lang| view.currency(lang) set=|view, currency| view.currency = Some(currency)/>
    }
}

/// Which claim of a contested fact counts.
#[component]
pub fn ClaimsSetting() -> impl IntoView {
    view! {
        <Setting control="claims" label=words::CLAIMS options=[(Policy::Lowest, "lowest", words::LOWEST), (Policy::Preferred, "preferred", words::PREFERRED), (Policy::Highest, "highest", words::HIGHEST)] now=|view, _| view.claims set=|view, policy| view.claims = policy/>
    }
}
