//! Playing a chart over time: the window's end moves through the data.

use crate::ui::state::use_app;
use crate::view_state::{Playback, ViewState};
use crate::{browser, words};
use leptos::leptos_dom::helpers::IntervalHandle;
use leptos::prelude::*;
use std::time::Duration;

/// Slow enough to read, and for browsers that take only so many changes of the address.
const PACE: Duration = Duration::from_millis(400);

/// The buttons and the slider.
#[component]
pub fn Player() -> impl IntoView {
    let state = use_app();
    let playback = Memo::new(move |_| Playback::new(&state.view.read(), state.dataset.get()));
    let at = Memo::new(move |_| playback.read().at(state.view.read().to));
    let last = move || playback.read().n_stops().saturating_sub(1);
    let timer: RwSignal<Option<IntervalHandle>> = RwSignal::new(None);
    let pause = move || {
        if let Some(Some(handle)) = timer.try_get_untracked() {
            handle.clear();
            timer.set(None);
        }
    };
    on_cleanup(pause);
    let show =
        move |stop: usize| state.view.update(|view: &mut ViewState| view.to = playback.read_untracked().end(stop));
    let step_on = move || {
        let next = at.get_untracked() + 1;
        show(next);
        if next >= untrack(last) {
            pause();
        }
    };
    let play = move |_| {
        if timer.read_untracked().is_some() {
            return pause();
        }
        // From the end it starts over.
        if at.get_untracked() >= untrack(last) {
            show(0);
        }
        timer.set(set_interval_with_handle(step_on, PACE).ok());
    };
    let date = move || playback.read().date(at.get()).map(|date| date.in_words(state.lang())).unwrap_or_default();
    let step = move |by: isize| {
        pause();
        show(at.get_untracked().saturating_add_signed(by).min(untrack(last)));
    };
    // Whoever wants no motion moves it step by step.
    let may_play = !browser::prefers_less_motion();
    view! {
        <div class="player" role="group" aria-label=state.says(words::PLAYER) data-control="play">
            {may_play.then(|| view! {
                <button type="button" class="plain-button player__play" data-value="play" on:click=play>
                    {move || state.say(if timer.read().is_some() { words::PAUSE } else { words::PLAY })}
                </button>
            })}
            <button type="button" class="plain-button" data-value="back" aria-label=state.says(words::STEP_BACK) disabled=move || at.get() == 0 on:click=move |_| step(-1)>"‹"</button>
            <input
                type="range"
                class="player__slider"
                min="0"
                max=move || last().to_string()
                prop:value=move || at.get().to_string()
                aria-label=state.says(words::SCRUB)
                aria-valuetext=date
                on:input=move |event| {
                    pause();
                    if let Ok(stop) = event_target_value(&event).parse() {
                        show(stop);
                    }
                }
            />
            <button type="button" class="plain-button" data-value="on" aria-label=state.says(words::STEP_ON) disabled=move || at.get() == last() on:click=move |_| step(1)>"›"</button>
            <span class="player__date">{date}</span>
        </div>
    }
}
