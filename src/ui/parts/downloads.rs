//! The data to take away: the whole from what the page holds, the tables from beside it.

use crate::ui::state::use_app;
use crate::{browser, data, words};
use leptos::prelude::*;

/// The tables that lie beside the page, and what describes them.
const FILES: [&str; 11] = [
    "facts.csv",
    "rounds.csv",
    "milestones.csv",
    "growth.csv",
    "launches.csv",
    "entities.csv",
    "sources.csv",
    "datapackage.json",
    "perigee.schema.json",
    "LICENSE.txt",
    "ATTRIBUTION.txt",
];

/// The button that saves everything, and the links to the tables.
#[component]
pub fn Downloads() -> impl IntoView {
    let state = use_app();
    let lang = state.lang();
    let save = move |_| {
        let dataset = state.dataset.get_untracked();
        let name = format!("perigee-{}.json", dataset.version);
        browser::save_text(&data::written(dataset), "application/json", &name);
    };
    let files = FILES.map(|name| view! { <li><a href=format!("data/{name}") download=name>{name}</a></li> });
    let tables = match browser::is_single_file() {
        true => view! { <p>{words::DOWNLOAD_INSIDE.get(lang)}</p> }.into_any(),
        false => view! { <p>{words::DOWNLOAD_TABLES.get(lang)}</p> <ul class="downloads">{files.collect_view()}</ul> }
            .into_any(),
    };
    let credits = data::ATTRIBUTION.map(|line| view! { <li>{line}</li> });
    view! {
        <p><button type="button" class="plain-button" data-download="json" on:click=save>{words::DOWNLOAD_ALL.get(lang)}</button></p>
        {tables}
        <p>{words::DOWNLOAD_LICENCE.get(lang)}</p>
        <ul class="plain-list">{credits.collect_view()}</ul>
    }
}
