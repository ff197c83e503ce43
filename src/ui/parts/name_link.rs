//! A name in a table, as the way to its page.

use super::StateLink;
use crate::model::EntityKind;
use crate::ui::state::AppState;
use crate::view_state::{Chrome, View};
use leptos::prelude::*;

/// The way to an organisation's page, where a text is the name of one; nothing in frames, which have no such page.
pub fn name_link(state: AppState, name: &str) -> Option<AnyView> {
    let (mut target, lang) = (state.view.get_untracked(), state.lang());
    let is_it = |kind: &EntityKind| matches!(kind, EntityKind::Organisation { .. });
    let mut entities = state.dataset.get_untracked().entities.iter();
    let entity = entities.find(|entity| is_it(&entity.kind) && entity.name.get(lang) == name)?;
    if target.chrome != Chrome::Full {
        return None;
    }
    target.go_to(View::Companies);
    target.set_pick(vec![entity.id.clone()]);
    Some(view! { <StateLink text=name.to_owned() target/> }.into_any())
}
