//! A name, as the way to its page.

use super::StateLink;
use crate::model::Id;
use crate::ui::state::AppState;
use crate::view_state::{Chrome, View, ViewState};
use leptos::prelude::*;

/// The way to an organisation's page, where a text is the name of one.
pub fn name_link(state: AppState, name: &str) -> Option<AnyView> {
    let target = page_of(state, name)?;
    Some(view! { <StateLink text=name.to_owned() target/> }.into_any())
}

/// The address of that way.
pub fn way_of(state: AppState, name: &str) -> Option<String> {
    page_of(state, name).map(|target| format!("?{}", target.to_query()))
}

/// Nothing on that page itself, nor in frames, which have no such page.
fn page_of(state: AppState, name: &str) -> Option<ViewState> {
    let id: &Id = state.dataset.get_untracked().organisation_named(name, state.lang())?;
    let mut target = state.view.get_untracked();
    let is_open = target.view == View::Companies && target.picked().first() == Some(id);
    if is_open || target.chrome != Chrome::Full {
        return None;
    }
    target.go_to(View::Companies);
    target.set_pick(vec![id.clone()]);
    Some(target)
}
