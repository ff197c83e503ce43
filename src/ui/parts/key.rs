//! The key of a figure: signs of certainty and what they mean.

use crate::charts::{KeyEntry, Pen, Sign};
use crate::ui::state::use_app;
use crate::words;
use leptos::prelude::*;

/// A list of signs and meanings.
#[component]
pub fn Key(
    /// What to explain.
    entries: Vec<KeyEntry>,
) -> impl IntoView {
    let label = use_app().say(words::KEY);
    let items = entries.into_iter().map(|entry| view! { <li class="key__entry" data-number=matches!(entry.sign, Sign::Number(_)).then_some("")>{sign(entry.sign)} <span>{entry.meaning}</span></li> });
    view! { <ul class="key" aria-label=label>{items.collect_view()}</ul> }
}

/// A sign as a small picture in the text colour.
fn sign(sign: Sign) -> AnyView {
    let (pen, path) = match sign.strokes() {
        Ok(strokes) => strokes,
        Err(n) => return view! { <span class="key__number">{n}</span> }.into_any(),
    };
    let class = match pen {
        Pen::Line => "key__line",
        Pen::Dotted => "key__line key__line--dotted",
        Pen::Dashed => "key__line key__line--dashed",
        Pen::Hatch => "key__hatch",
        Pen::Solid => "key__solid",
        Pen::Pale => "key__solid key__pale",
        Pen::Hollow => "key__hollow",
    };
    view! { <svg class="key__sign" viewBox="0 0 32 16" aria-hidden="true"><path class=class d=path/></svg> }.into_any()
}
