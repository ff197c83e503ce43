//! A source in one entry: title, publisher, date, kind, address, and how far it can be trusted.

use crate::model::trust::repeats;
use crate::model::{Id, Source};
use crate::ui::state::use_app;
use crate::words;
use leptos::prelude::*;

/// One source.
#[component]
pub fn SourceItem(
    /// The source.
    source: &'static Source,
    /// What it repeats, or that it stands by itself; by the source alone when left out.
    #[prop(optional)]
    standing: Option<String>,
) -> impl IntoView {
    let state = use_app();
    let lang = state.lang();
    let title = match &source.url {
        Some(url) => {
            view! { <a href=url.as_str() target="_blank" rel="noopener noreferrer">{source.title.as_str()}</a> }
                .into_any()
        }
        None => view! { <span>{source.title.as_str()}</span> }.into_any(),
    };
    let date = source.date.map(|date| format!(", {}", date.in_words(lang)));
    let address =
        source.url.as_deref().map_or_else(|| words::NO_ADDRESS.get(lang).to_owned(), |url| host(url).to_owned());
    let standing = standing.unwrap_or_else(|| match repeats(state.dataset.get_untracked(), source) {
        Some(Ok(original)) => words::copy_of(&format!("{}, {}", original.publisher, original.title), lang),
        Some(Err(_)) => words::COPY_OF_UNLISTED.get(lang).to_owned(),
        None => words::INDEPENDENT.get(lang).to_owned(),
    });
    view! {
        <span class="source">
            {title} ". " {source.publisher.as_str()} {date} ". "
            <span class="source__kind">{words::source_kind(source.kind).get(lang)} " · " {standing} " · " {address}</span>
            {source.note.as_ref().map(|note| view! { <span class="source__note">{note.get(lang)}</span> })}
        </span>
    }
}

/// The sources of a figure, those there are.
#[component]
pub fn SourceItems(
    /// Their ids.
    ids: Vec<Id>,
) -> impl IntoView {
    let state = use_app();
    move || {
        let dataset = state.dataset.get();
        let sources = ids.iter().filter_map(|id| dataset.source(id));
        let items = sources.map(|source| view! { <li><SourceItem source/></li> });
        state.lang();
        view! { <ul class="figure__source-list">{items.collect_view()}</ul> }
    }
}

/// The host of an address: `www.sohu.com/a/1` is at `sohu.com`.
fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split('/').next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host)
}
