//! A source in one entry: title, publisher, date, kind, address, and how far it can be trusted.

use crate::model::Source;
use crate::ui::state::use_app;
use crate::words;
use leptos::prelude::*;

/// One source.
#[component]
pub fn SourceItem(
    /// The source.
    source: &'static Source,
) -> impl IntoView {
    let lang = use_app().lang();
    let title = match &source.url {
        Some(url) => {
            view! { <a href=url.as_str() target="_blank" rel="noopener noreferrer">{source.title.as_str()}</a> }
                .into_any()
        }
        None => view! { <span>{source.title.as_str()}</span> }.into_any(),
    };
    let date = source.date.map(|date| format!(", {}", date.in_words(lang)));
    view! {
        <span class="source">
            {title} ". " {source.publisher.as_str()} {date} ". "
            <span class="source__kind">{words::source_kind(source.kind).get(lang)}</span>
            {source.url.is_none().then(|| view! { <span class="source__kind">" · " {words::NO_ADDRESS.get(lang)}</span> })}
            {source.note.as_ref().map(|note| view! { <span class="source__note">{note.get(lang)}</span> })}
        </span>
    }
}
