//! The content of a cell outside tables.

use super::FactLink;
use crate::charts::Cell;
use leptos::prelude::*;

/// The text of a cell, as a way to its evidence where it has any.
#[component]
pub fn CellText(
    /// The cell.
    cell: Cell,
) -> impl IntoView {
    match cell.fact {
        Some(fact) => view! { <FactLink text=cell.text fact is_contested=cell.is_contested/> }.into_any(),
        None => cell.text.into_any(),
    }
}
