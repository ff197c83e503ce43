//! A link to another view of the page.

use crate::browser;
use crate::ui::state::use_app;
use crate::view_state::ViewState;
use leptos::prelude::*;

/// A real link, so that it can be opened in a new tab; a plain click stays in the page.
#[component]
pub fn StateLink(
    /// What it says.
    text: String,
    /// Where it leads.
    target: ViewState,
) -> impl IntoView {
    let state = use_app();
    let href = format!("?{}", target.to_query());
    let go = move |event: web_sys::MouseEvent| {
        if event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        event.prevent_default();
        state.view.set(target.clone());
        state.notices.set(Vec::new());
        browser::scroll_to_top();
    };
    view! { <a href=href on:click=go>{text}</a> }
}
