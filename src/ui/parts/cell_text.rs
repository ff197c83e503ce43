//! The content of a cell outside tables.

use super::{FactLink, WorkedLink, name_link};
use crate::charts::Cell;
use crate::ui::state::use_app;
use leptos::prelude::*;

/// The text of a cell, as a way to its working, its evidence or the page of what it names, where it has any.
#[component]
pub fn CellText(
    /// The cell.
    cell: Cell,
) -> impl IntoView {
    match (cell.derivation, cell.fact) {
        (Some(derivation), _) => {
            view! { <WorkedLink text=cell.text derivation is_contested=cell.is_contested/> }.into_any()
        }
        (None, Some(fact)) => view! { <FactLink text=cell.text fact is_contested=cell.is_contested/> }.into_any(),
        (None, None) => name_link(use_app(), &cell.text).unwrap_or_else(|| cell.text.into_any()),
    }
}
