//! A comparison: controls, then the figure of the mode in force.

use crate::charts::{Chart, Size};
use crate::ui::later::{Arrival, Piece};
use crate::ui::parts::{ChartFigure, Controls};
use crate::ui::state::{Evidence, use_app};
use crate::words;
use leptos::prelude::*;

/// The funding, rockets and constellations pages.
#[component]
pub fn ComparisonPage() -> impl IntoView {
    let state = use_app();
    let chart = Memo::new(move |_| Chart::of(state.view.read().mode));
    let is_empty = Memo::new(move |_| state.view.read().lacks_picks());
    // The first view's part can draw it, or the later part is there anyway.
    let is_direct = Memo::new(move |_| {
        let is_there = matches!(state.later.get_untracked(), Arrival::Ready(_));
        chart.get().is_some_and(Chart::is_first) && (is_there || Chart::is_plain(&state.view.read()))
    });
    // What is drawn from more than the first view's data waits for it, and says so.
    let waits = Memo::new(move |_| {
        let needs = chart.get().is_some_and(|chart| chart.needs_evidence(&state.view.read()));
        needs.then(|| state.evidence.get()).filter(|evidence| *evidence != Evidence::Ready)
    });
    Effect::new(move |_| match waits.get() {
        Some(Evidence::Failed) => state.first_view_drawn(),
        Some(_) => state.ask_for_evidence(),
        None => {}
    });
    Effect::new(move |_| {
        if is_empty.get() {
            state.first_view_drawn();
        }
    });
    view! {
        <Controls/>
        {move || match (chart.get(), is_empty.get()) {
            (_, true) => view! { <p class="empty">{state.say(words::NOTHING_PICKED)}</p> }.into_any(),
            (Some(_), false) if waits.get().is_some() => {
                let failed = waits.get() == Some(Evidence::Failed);
                view! { <p class="empty">{state.say(if failed { words::PART_FAILED } else { words::PART_LOADING })}</p> }.into_any()
            }
            (Some(chart), false) if is_direct.get() => view! { <ChartFigure chart shown=state.compared size=Size::Full/> }.into_any(),
            (Some(chart), false) => view! { <Piece of=Box::new(move |it| view! {
                <ChartFigure chart shown=state.compared size=Size::Full/>
                {(chart == Chart::WhatIf).then(|| (it.track_record)())}
            }.into_any())/> }.into_any(),
            (None, false) => ().into_any(),
        }}
    }
}
