//! A table of figures: the same rows as its chart.

use super::way_of;
use crate::charts::Table;
use crate::model::Id;
use crate::ui::state::{AppState, use_app};
use crate::{browser, exports};
use leptos::prelude::*;

/// A real table with a caption for assistive technology.
#[component]
pub fn DataTable(
    /// What it holds.
    table: Table,
    /// Its caption.
    caption: String,
) -> impl IntoView {
    let state = use_app();
    let class = |is_number: bool| if is_number { "table__number" } else { "table__words" };
    let heads = table
        .columns
        .iter()
        .map(|column| view! { <th scope="col" class=class(column.is_number)>{column.heading.clone()}</th> });
    let heads = heads.collect_view();
    let rows = exports::rows(&table, |text| way_of(state, text), state.lang());
    let label = caption.clone();
    view! {
        <div class="table" tabindex="0" role="region" aria-label=label>
            <table on:click=move |event| follow(state, &table, &event)>
                <caption class="sr-only">{caption}</caption>
                <thead>
                    <tr>{heads}</tr>
                </thead>
                <tbody inner_html=rows></tbody>
            </table>
        </div>
    }
}

/// Opens what was pressed: evidence, a working, or the page of a name.
fn follow(state: AppState, table: &Table, event: &web_sys::MouseEvent) {
    let pressed = event_target::<web_sys::HtmlElement>(event).closest("tbody button, tbody a").ok().flatten();
    let Some(pressed) = pressed else { return };
    if let Some(id) = pressed.get_attribute("data-fact") {
        state.open(Id::parse(&id));
    } else if let Some(place) = pressed.get_attribute("data-derived") {
        let cell = place.parse().ok().and_then(|place| table.rows.iter().flatten().nth(place));
        if let Some(derivation) = cell.and_then(|cell| cell.workings().next()) {
            state.open_working(derivation.clone());
        }
    } else if let Some(address) = pressed.get_attribute("href")
        && !(event.ctrl_key() || event.meta_key() || event.shift_key())
    {
        event.prevent_default();
        state.follow(address.trim_start_matches('?'));
        browser::scroll_to_top();
    }
}
