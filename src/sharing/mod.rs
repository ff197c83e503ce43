//! What goes into other pages and messages: snippets that embed a chart, and a link in words.

mod embed;
mod link;

pub use embed::{Host, Snippet, framed};
pub use link::{LINK_LIMIT, in_words};
