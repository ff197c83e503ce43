//! The only room that touches the browser; it receives strings and numbers and knows no word of the domain.

mod address;
mod chart;
mod clipboard;
mod dialog;
mod downloads;
mod files;
mod host;
mod offline;
mod page;
mod picture;
mod save;
mod share;

pub use address::{is_lone_file, on_back, push, query, replace, shared_link};
pub use chart::{Engine, SizeWatch, dispose, draw, load_engine, svg, watch_size};
pub use clipboard::{copy, select_text};
pub use dialog::{close_modal, keep_in_view, on_search_key, reveal, show_modal};
pub use downloads::{may_save, save_picture, save_text};
pub use files::{Received, baked_extra, receive_file};
pub use host::{hear_host, tell_host, watch_height};
pub use offline::{Offline, build_id, keep_offline, load_update};
pub use page::{
    after_paint, colours, fail_on_panic, fetch_named, focus, languages, link_to, mark, on_system_theme,
    prefers_less_motion, remember_focus, restore_focus, root_attribute, scroll_to_top, set_title, show_app,
    show_current,
};
pub use picture::{copy_picture, rasterise};
pub use save::{is_single_file, save_page};
pub use share::{can_share, share};
