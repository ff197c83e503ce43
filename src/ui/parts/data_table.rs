//! A table of figures: the same rows as its chart.

use super::{FactLink, Names, WorkedLink};
use crate::charts::{Cell, Table};
use crate::ui::later::Arrival;
use crate::ui::state::{AppState, use_app};
use leptos::prelude::*;
use std::sync::{Arc, OnceLock};

/// A real table with a caption for assistive technology.
#[component]
pub fn DataTable(
    /// What it holds.
    table: Table,
    /// Its caption.
    caption: String,
) -> impl IntoView {
    let (state, names) = (use_app(), Arc::default());
    let numbers: Vec<bool> = table.columns.iter().map(|column| column.is_number).collect();
    let class = |is_number: bool| if is_number { "table__number" } else { "table__words" };
    let is_grouped = table.columns.first().is_some_and(|column| column.is_group);
    let mut group = String::new();
    let mut cell = move |idx: usize, cell: Cell| {
        // The text that groups rows is said with each and shown with the first.
        if is_grouped && idx == 0 {
            let is_same = group == cell.text;
            group.clone_from(&cell.text);
            let class = if is_same { "sr-only" } else { "table__group" };
            return view! { <th scope="row"><span class=class>{cell.text}</span></th> }.into_any();
        }
        let class = class(numbers.get(idx).copied().unwrap_or(false));
        let content = match (cell.derivation, cell.fact) {
            (Some(derivation), _) => {
                view! { <WorkedLink text=cell.text derivation is_contested=cell.is_contested/> }.into_any()
            }
            (None, Some(fact)) => match cell.tail {
                None => view! { <FactLink text=cell.text fact is_contested=cell.is_contested/> }.into_any(),
                Some(tail) => {
                    // Each stands on lines of its own, so what joins them in one text is left out.
                    let said = cell.text.strip_suffix(&tail.text).unwrap_or(&cell.text);
                    let text = said.trim_end_matches([';', '；', ' ']).to_owned();
                    view! {
                        <FactLink text fact is_contested=cell.is_contested/>
                        " "
                        <WorkedLink text=tail.text derivation=tail.derivation is_contested=false/>
                    }
                    .into_any()
                }
            },
            (None, None) => named(state, cell.text, &names),
        };
        match idx {
            0 => view! { <th scope="row" class=class>{content}</th> }.into_any(),
            _ => view! { <td class=class>{content}</td> }.into_any(),
        }
    };
    let rows = table.rows.into_iter().map(move |row| {
        let cells: Vec<AnyView> = row.into_iter().enumerate().map(|(idx, content)| cell(idx, content)).collect();
        view! { <tr>{cells}</tr> }
    });
    let label = caption.clone();
    view! {
        <div class="table" tabindex="0" role="region" aria-label=label>
            <table>
                <caption class="sr-only">{caption}</caption>
                <thead>
                    <tr>
                        {table.columns.iter().map(|column| view! { <th scope="col" class=class(column.is_number)>{column.heading.clone()}</th> }).collect_view()}
                    </tr>
                </thead>
                <tbody>{rows.collect_view()}</tbody>
            </table>
        </div>
    }
}

/// Words; the name of an organisation leads to its page once the later part is there.
///
/// The table is not drawn anew for that, as a reader may be in the middle of it.
fn named(state: AppState, text: String, names: &Arc<OnceLock<Names>>) -> AnyView {
    let names = names.clone();
    let view = move |arrival: Arrival| match arrival {
        Arrival::Ready(later) => {
            names.get_or_init(|| (later.names)(state))(&text).unwrap_or_else(|| text.clone().into_any())
        }
        _ => text.clone().into_any(),
    };
    match state.later.get_untracked() {
        Arrival::Ready(later) => view(Arrival::Ready(later)),
        _ => (move || view(state.later.get())).into_any(),
    }
}
