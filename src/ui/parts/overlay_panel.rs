//! A reader's own rows: how to bring them, what is wrong with them, and how to be rid of them.

use super::CopyBox;
use crate::browser::{self, Received};
use crate::model::overlay::{Column, Fault, Overlay, Problem, TEMPLATE};
use crate::sheets;
use crate::ui::state::{AppState, Evidence, Private, use_app};
use crate::words;
use leptos::prelude::*;

/// How many problems are listed.
const MOST_PROBLEMS: usize = 12;

/// Reads a table and lays it over the data.
fn draw(bytes: &[u8], state: AppState) -> Result<Private, Vec<Problem>> {
    let dataset = state.dataset.get_untracked();
    let overlay = Overlay::new(&sheets::rows(bytes)?, dataset)?;
    let text = String::from_utf8_lossy(bytes).into_owned();
    // Kept for the life of the page, as every component holds the data by reference; a reader brings few tables.
    Ok(Private {
        dataset: Box::leak(Box::new(overlay.over(dataset, &words::private_mark()))),
        text: Box::leak(text.into_boxed_str()),
        counts: overlay.counts(),
    })
}

/// Draws the rows a saved page was given, if they still fit.
pub fn restore(state: AppState) {
    if state.private.read_untracked().is_none() {
        let private = browser::baked_extra().and_then(|text| draw(text.as_bytes(), state).ok());
        state.private.set(private);
    }
}

/// The panel under a chart that can mark private rows.
#[component]
pub fn OverlayPanel() -> impl IntoView {
    let state = use_app();
    let problems: RwSignal<Vec<Problem>> = RwSignal::new(Vec::new());
    let was_removed = RwSignal::new(false);
    let pasted = RwSignal::new(String::new());
    let take = move |received: Received| {
        // The panel may have been closed meanwhile.
        if problems.is_disposed() {
            return;
        }
        let found = match received {
            Received::Bytes(bytes) => draw(&bytes, state),
            Received::TooLarge => Err(vec![Problem::of_file(Fault::TooLarge(sheets::MOST_BYTES))]),
            Received::Unreadable => Err(vec![Problem::of_file(Fault::Unreadable)]),
        };
        was_removed.set(false);
        match found {
            Ok(private) => {
                problems.set(Vec::new());
                state.private.set(Some(private));
            }
            Err(found) => problems.set(found),
        }
    };
    Effect::new(move |_| {
        if state.evidence.get() == Evidence::Ready {
            browser::after_paint(move || browser::receive_file("overlay", sheets::MOST_BYTES, take));
        }
    });
    let remove = move |_| {
        state.remove_private();
        was_removed.set(true);
    };
    let listed = move || {
        let (problems, lang) = (problems.read(), state.lang());
        let lines = problems.iter().take(MOST_PROBLEMS).map(|problem| words::overlay_problem(problem, lang));
        let more = problems.len().saturating_sub(MOST_PROBLEMS);
        lines
            .chain((more > 0).then(|| words::more_problems(more, lang)))
            .map(|line| view! { <li>{line}</li> })
            .collect_view()
    };
    let status = move || match state.private.get() {
        // What is wrong with newer rows says what became of these.
        Some(_) if !problems.read().is_empty() => String::new(),
        Some(private) => words::overlay_drawn(private.counts, state.lang()),
        None if was_removed.get() => state.say(words::OVERLAY_REMOVED).to_owned(),
        None => String::new(),
    };
    let form = move || {
        view! {
            <label class="overlay__field">
                <span>{state.says(words::OVERLAY_FILE)}</span>
                <input type="file" accept=".csv,.tsv,.txt,.json,text/csv,application/json"/>
            </label>
            <label class="overlay__field">
                <span>{state.says(words::OVERLAY_PASTE)}</span>
                <textarea class="copy-box__text overlay__rows" rows="4" spellcheck="false" prop:value=pasted on:input=move |event| pasted.set(event_target_value(&event))></textarea>
            </label>
            <button type="button" class="plain-button" data-value="draw" on:click=move |_| take(Received::Bytes(pasted.get_untracked().into_bytes()))>{state.says(words::OVERLAY_DRAW)}</button>
        }
    };
    view! {
        <div id="overlay" class="overlay__panel">
            <p>{state.says(words::OVERLAY_INTRO)}</p>
            {move || match state.evidence.get() {
                Evidence::Ready => form().into_any(),
                Evidence::Loading => view! { <p>{state.say(words::EVIDENCE_LOADING)}</p> }.into_any(),
                Evidence::Failed => view! { <p>{state.say(words::EVIDENCE_FAILED)}</p> }.into_any(),
            }}
            <Show when=move || state.private.read().is_some()>
                <button type="button" class="plain-button" data-value="remove" on:click=remove>{state.says(words::OVERLAY_REMOVE)}</button>
            </Show>
            <p class="overlay__status" role="status">{status}</p>
            <Show when=move || !problems.read().is_empty()>
                <div class="overlay__problems" role="alert">
                    <p>{move || state.say(words::overlay_wrong(state.private.read().is_some()))}</p>
                    <ul>{listed}</ul>
                </div>
            </Show>
            <p class="overlay__heading">{state.says(words::OVERLAY_COLUMNS)}</p>
            <dl class="overlay__columns">
                {Column::ALL.map(|column| view! { <dt>{column.code()}</dt> <dd>{state.says(words::overlay_column(column))}</dd> }).collect_view()}
            </dl>
            <CopyBox id="overlay-template" text=Signal::stored(TEMPLATE.to_owned()) label=words::OVERLAY_TEMPLATE rows=4/>
        </div>
    }
}
