//! What goes into other pages and messages: snippets that embed a chart, a link in words, and citations.

mod citation;
mod embed;
mod link;

pub use citation::{Form, Work, cite, cite_fact};
pub use embed::{Host, Snippet, framed};
pub use link::{LINK_LIMIT, in_words};
