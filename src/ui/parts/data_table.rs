//! A table of figures: the same rows as its chart.

use super::{FactLink, WorkedLink};
use crate::charts::{Cell, Column, Table};
use crate::ui::state::use_app;
use crate::words;
use leptos::prelude::*;

/// More rows than this come when asked for: a browser takes seconds to lay out ten thousand.
const MOST_ROWS: usize = 1_000;

/// A real table with a caption for assistive technology.
#[component]
pub fn DataTable(
    /// What it holds.
    table: Table,
    /// Its caption.
    caption: String,
) -> impl IntoView {
    let Table { columns, rows: mut first } = table;
    let n_rows = first.len();
    let rest = StoredValue::new(first.split_off(MOST_ROWS.min(n_rows)));
    let last = first.last().and_then(|row| row.first()).map(|cell| cell.text.clone());
    let (shows_all, state) = (RwSignal::new(n_rows <= MOST_ROWS), use_app());
    let head = columns.iter().map(|column| view! { <th scope="col" class=class(column)>{column.heading.clone()}</th> });
    let head = head.collect_view();
    let first = rows(first, &columns, None);
    let label = caption.clone();
    view! {
        <div class="table" tabindex="0" role="region" aria-label=label>
            <table>
                <caption class="sr-only">{caption}</caption>
                <thead>
                    <tr>{head}</tr>
                </thead>
                <tbody>
                    {first}
                    {move || shows_all.get().then(|| rows(rest.get_value(), &columns, last.clone()))}
                </tbody>
            </table>
            <Show when=move || !shows_all.get()>
                <button type="button" class="plain-button list-all" on:click=move |_| shows_all.set(true)>{words::show_all(n_rows, state.lang())}</button>
            </Show>
        </div>
    }
}

fn class(column: &Column) -> &'static str {
    if column.is_number { "table__number" } else { "table__words" }
}

/// Rows in order; the group that the row before them belongs to, if any.
fn rows(rows: Vec<Vec<Cell>>, columns: &[Column], mut group: Option<String>) -> Vec<AnyView> {
    let mut views = Vec::new();
    for row in rows {
        let before = std::mem::replace(&mut group, row.first().map(|cell| cell.text.clone()));
        let is_same = before == group;
        let cells: Vec<AnyView> = row
            .into_iter()
            .zip(columns)
            .enumerate()
            .map(|(idx, (cell, column))| entry(idx, cell, column, is_same))
            .collect();
        views.push(view! { <tr>{cells}</tr> }.into_any());
    }
    views
}

fn entry(idx: usize, cell: Cell, column: &Column, is_same: bool) -> AnyView {
    // The text that groups rows is said with each and shown with the first.
    if column.is_group && idx == 0 {
        let class = if is_same { "sr-only" } else { "table__group" };
        return view! { <th scope="row"><span class=class>{cell.text}</span></th> }.into_any();
    }
    let class = class(column);
    let content = match (cell.derivation, cell.fact) {
        (Some(derivation), _) => {
            view! { <WorkedLink text=cell.text derivation is_contested=cell.is_contested/> }.into_any()
        }
        (None, Some(fact)) => view! { <FactLink text=cell.text fact is_contested=cell.is_contested/> }.into_any(),
        (None, None) => cell.text.into_any(),
    };
    match idx {
        0 => view! { <th scope="row" class=class>{content}</th> }.into_any(),
        _ => view! { <td class=class>{content}</td> }.into_any(),
    }
}
