//! The choices that only some modes have.

use super::{EventFilters, LifetimeBox, PlanControls, Setting, StartBox};
use crate::ui::state::use_app;
use crate::view_state::{Lanes, Marks, Mode, ViewState};
use crate::words;
use leptos::prelude::*;

/// Clock, grouping, lanes, assumptions, marks and filters, where the mode in force has them.
#[component]
pub fn MoreControls() -> impl IntoView {
    let state = use_app();
    let mode = Memo::new(move |_| state.view.read().mode);
    move || {
        let mode = mode.get();
        let clocks: Vec<_> = mode.clocks().iter().map(|clock| (*clock, clock.code(), words::clock(*clock))).collect();
        let groupings: Vec<_> = mode.groupings().iter().map(|by| (*by, by.code(), words::grouping(*by))).collect();
        view! {
            {(!clocks.is_empty()).then(|| view! {
                <Setting control="clock" label=words::CLOCK options=clocks now=|view, _| view.clock() set=ViewState::set_clock/>
            })}
            {(!groupings.is_empty()).then(|| view! {
                <Setting control="by" label=words::GROUPED_BY options=groupings now=|view, _| view.by() set=ViewState::set_by/>
            })}
            {(mode == Mode::Rounds).then(|| view! {
                <Setting control="lanes" label=words::LANES options=[(Lanes::One, "one", words::LANES_ONE), (Lanes::Each, "each", words::LANES_EACH)] now=|view, _| view.lanes set=|view, lanes| view.lanes = lanes/>
            })}
            {match mode {
                Mode::WhatIf => view! { <PlanControls/> }.into_any(),
                Mode::Factories => view! { <LifetimeBox/> }.into_any(),
                Mode::Itu => view! { <StartBox/> }.into_any(),
                Mode::Events => view! { <EventFilters/> }.into_any(),
                _ => ().into_any(),
            }}
            {mode.has_marks().then(|| view! {
                <Setting control="marks" label=words::MARKS options=Marks::ALL.map(|marks| (marks, marks.code(), words::marks(marks))) now=|view, _| view.marks set=|view, marks| view.marks = marks/>
            })}
        }
    }
}
