//! A name, as the way to its page.

use super::StateLink;
use crate::model::{Entity, EntityKind, Id};
use crate::ui::state::AppState;
use crate::view_state::{Chrome, View};
use leptos::prelude::*;
use std::collections::BTreeMap;

/// Makes the way to an organisation's page from its name; nothing from any other text.
pub type Names = Box<dyn Fn(&str) -> Option<AnyView> + Send + Sync>;

/// The ways to all organisations, found quickly: a table asks for each of its cells.
pub fn names(state: AppState) -> Names {
    let (dataset, lang) = (state.dataset.get_untracked(), state.lang());
    let organisations = dataset.entities.iter().filter(|entity| is_organisation(entity));
    let ids: BTreeMap<&str, &Id> = organisations.map(|entity| (entity.name.get(lang), &entity.id)).collect();
    Box::new(move |name| way(state, name, ids.get(name)?))
}

/// The way to an organisation's page, where a text is the name of one.
pub fn name_link(state: AppState, name: &str) -> Option<AnyView> {
    let (dataset, lang) = (state.dataset.get_untracked(), state.lang());
    let mut entities = dataset.entities.iter();
    let entity = entities.find(|entity| is_organisation(entity) && entity.name.get(lang) == name)?;
    way(state, name, &entity.id)
}

fn is_organisation(entity: &Entity) -> bool {
    matches!(entity.kind, EntityKind::Organisation { .. })
}

/// Nothing on that page itself, nor in frames, which have no such page.
fn way(state: AppState, name: &str, id: &Id) -> Option<AnyView> {
    let mut target = state.view.get_untracked();
    let is_open = target.view == View::Companies && target.picked().first() == Some(id);
    if is_open || target.chrome != Chrome::Full {
        return None;
    }
    target.go_to(View::Companies);
    target.set_pick(vec![id.clone()]);
    Some(view! { <StateLink text=name.to_owned() target/> }.into_any())
}
