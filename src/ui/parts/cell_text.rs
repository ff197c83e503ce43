//! The content of a cell outside tables.

use super::{FactLink, WorkedLink};
use crate::charts::Cell;
use leptos::prelude::*;

/// The text of a cell, as a way to its working or its evidence where it has any.
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
        (None, None) => cell.text.into_any(),
    }
}
