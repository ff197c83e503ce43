//! A link in words: what whoever opens it will see.

use crate::model::{Dataset, Lang};
use crate::view_state::{Display, Picks, Theme, ViewState};
use crate::words;

/// How long a link may get and still survive mail and chat.
pub const LINK_LIMIT: usize = 2_000;

/// What a link holds, a line for each setting that is not the default.
pub fn in_words(view: &ViewState, dataset: &Dataset, lang: Lang) -> Vec<String> {
    let mut lines = vec![words::titled(words::view(view.view).get(lang), words::mode(view.mode).get(lang), lang)];
    if view.view.modes().len() == 1 {
        lines = vec![words::view(view.view).get(lang).to_owned()];
    }
    if view.pick.is_some() && view.mode.picks() != Picks::Nothing {
        let name = |id: &crate::model::Id| dataset.entity(id).map(|entity| entity.name.get(lang).to_owned());
        let names: Vec<String> = view.picked().iter().filter_map(name).collect();
        lines.push(if names.is_empty() {
            words::NOTHING_PICKED.get(lang).to_owned()
        } else {
            words::list(&names, lang)
        });
    }
    if view.from.is_some() || view.to.is_some() {
        let [from, to] = [view.from, view.to].map(|end| end.map(|date| date.in_words(lang)));
        lines.push(words::windowed(words::WINDOW.get(lang), from, to, lang));
    }
    if view.display == Display::Table {
        lines.push(words::TABLE.get(lang).to_owned());
    }
    if let Some(fact) = view.fact.as_ref().and_then(|id| dataset.fact(id)) {
        lines.push(words::titled(words::EVIDENCE.get(lang), fact.statement.get(lang), lang));
    }
    if view.theme != Theme::Auto {
        lines.push(words::theme(view.theme).get(lang).to_owned());
    }
    lines
}
