//! A sentence as the page shows it.

use super::escape::write_xml;

/// A text as HTML in which names like `Zhuque-3` stay on one line; what is read and copied is the same text.
///
/// ```
/// let html = perigee::exports::sentence("Is Zhuque-3 state-owned?");
/// assert_eq!(html, "Is <span class=\"unbroken\">Zhuque-3</span> state-owned?");
/// ```
pub fn sentence(text: &str) -> String {
    let mut html = String::new();
    for (idx, word) in text.split(' ').enumerate() {
        let mut parts = word.split('-').skip(1);
        let is_name = word.is_ascii() && parts.any(|part| part.starts_with(|first: char| first.is_ascii_digit()));
        html.push_str(if idx > 0 { " " } else { "" });
        html.push_str(if is_name { "<span class=\"unbroken\">" } else { "" });
        write_xml(&mut html, word);
        html.push_str(if is_name { "</span>" } else { "" });
    }
    html
}
