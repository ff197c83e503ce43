//! Sentences in which no name breaks at its hyphen.

use leptos::prelude::*;

/// Text whose words like `Zhuque-3` stay on one line; what is read and copied is the same text.
pub fn unbroken(text: &str) -> Vec<AnyView> {
    let is_name = |word: &str| {
        let after = word.split('-').skip(1).any(|part| part.starts_with(|first: char| first.is_ascii_digit()));
        after && word.is_ascii()
    };
    let (mut parts, mut plain) = (Vec::new(), String::new());
    for (idx, word) in text.split(' ').enumerate() {
        if idx > 0 {
            plain.push(' ');
        }
        if is_name(word) {
            parts.push(std::mem::take(&mut plain).into_any());
            parts.push(view! { <span class="unbroken">{word.to_owned()}</span> }.into_any());
        } else {
            plain.push_str(word);
        }
    }
    parts.push(plain.into_any());
    parts
}
