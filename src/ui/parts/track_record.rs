//! Beneath the what-if chart: how its method would have done in the past.

use super::DataTable;
use crate::charts::{self, Brief};
use crate::ui::state::use_app;
use crate::words;
use leptos::prelude::*;

/// The sentence and the table.
#[component]
pub fn TrackRecord() -> impl IntoView {
    let state = use_app();
    let record = Memo::new(move |_| {
        let view = state.view.read();
        charts::track_record(&Brief { dataset: state.dataset.get(), state: &view, lang: state.lang() })
    });
    view! {
        <section class="track-record">
            <h2 class="figure__title">{state.says(words::TRIALS_TITLE)}</h2>
            {move || record.get().map(|(sentence, table)| view! {
                <p class="figure__sentence">{sentence}</p>
                <DataTable table caption=state.say(words::TRIALS_TITLE).to_owned()/>
            })}
        </section>
    }
}
