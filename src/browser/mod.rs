//! The only room that touches the browser; it receives strings and numbers and knows no word of the domain.

mod address;
mod chart;
mod clipboard;
mod dialog;
mod host;
mod offline;
mod page;
mod save;
mod share;

pub use address::{on_back, push, query, replace};
pub use chart::{Engine, SizeWatch, dispose, draw, load_engine, watch_size};
pub use clipboard::{copy, select_text};
pub use dialog::{close_modal, keep_in_view, on_search_key, reveal, show_modal};
pub use host::{hear_host, tell_host, watch_height};
pub use offline::{Offline, build_id, keep_offline, load_update};
pub use page::{
    after_paint, colours, fail_on_panic, fetch_named, focus, languages, link_to, mark, on_system_theme, remember_focus,
    restore_focus, root_attribute, scroll_to_top, set_title, show_app,
};
pub use save::{is_single_file, save_page, save_text};
pub use share::{can_share, share};
