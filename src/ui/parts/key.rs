//! The key of a figure: signs of certainty and what they mean.

use crate::charts::palette::Shape;
use crate::charts::sketch::{Fill, Stroke};
use crate::charts::{KeyEntry, Sign};
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
    let (class, path) = match sign {
        Sign::Number(n) | Sign::Step(n) => return view! { <span class="key__number">{n}</span> }.into_any(),
        Sign::Line(Stroke::Solid) => ("key__line", "M1 8H31"),
        Sign::Line(Stroke::Dotted) => ("key__line key__line--dotted", "M1 8H31"),
        Sign::Line(Stroke::Dashed) => ("key__line key__line--dashed", "M1 8H31"),
        Sign::Span => ("key__line", "M6 8H26"),
        Sign::Spread => ("key__line", "M6 8H26M6 4V12M26 4V12"),
        Sign::Mark(Shape::Cross, _) => ("key__line", "M11 3L21 13M21 3L11 13"),
        Sign::Mark(Shape::Struck, _) => {
            ("key__line", "M10.5 8A5.5 5.5 0 1 0 21.5 8A5.5 5.5 0 1 0 10.5 8M12 4L20 12M20 4L12 12")
        }
        Sign::Mark(Shape::Sum, _) => {
            ("key__line", "M10.5 8A5.5 5.5 0 1 0 21.5 8A5.5 5.5 0 1 0 10.5 8M10.5 8H21.5M16 2.5V13.5")
        }
        Sign::Mark(Shape::Hatched, _) => ("key__hatch", "M11 3H21V13H11ZM11 8L16 3M11 13L21 3M16 13L21 8"),
        Sign::Mark(shape, fill) => {
            let path = match shape {
                Shape::Triangle => "M16 2.5L22 13H10Z",
                Shape::TriangleDown => "M16 13.5L22 3H10Z",
                Shape::Square => "M11 3H21V13H11Z",
                Shape::Pentagon => "M16 2.5L21.5 6.7L19.4 13.5L12.6 13.5L10.5 6.7Z",
                _ => "M10.5 8A5.5 5.5 0 1 0 21.5 8A5.5 5.5 0 1 0 10.5 8Z",
            };
            let class = match fill {
                Fill::Solid => "key__solid",
                Fill::Hollow => "key__hollow",
                Fill::Pale => "key__solid key__pale",
            };
            (class, path)
        }
    };
    view! { <svg class="key__sign" viewBox="0 0 32 16" aria-hidden="true"><path class=class d=path/></svg> }.into_any()
}
