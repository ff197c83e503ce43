//! The address bar: the query string in and out, and the back button.

use std::cell::RefCell;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

thread_local! {
    /// What the address should say where it may not be written.
    static UNWRITTEN: RefCell<Option<String>> = const { RefCell::new(None) };
}

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

/// The query string of the view a saved page opens with, when nothing else is asked for.
fn baked() -> Option<String> {
    let tag = window()?.document()?.query_selector("meta[name=perigee-view]").ok()??;
    tag.get_attribute("content").filter(|query| !query.is_empty())
}

/// The address of this page without its query string, where it can be opened by others.
fn public_page() -> Option<String> {
    let address = window()?.location().href().ok().filter(|address| address.starts_with("http"))?;
    address.split(['?', '#']).next().map(str::to_owned)
}

/// The address of the live site, where the page is a file that knows it.
fn site() -> Option<String> {
    let tag = window()?.document()?.query_selector("meta[name=perigee-site]").ok()??;
    tag.get_attribute("content").filter(|address| !address.is_empty())
}

/// A link to send on: to this page where others can open it, to the site where this is a file that knows its site, and
/// else to this file.
pub fn shared_link(query: &str) -> String {
    match public_page().or_else(site) {
        Some(page) => format!("{page}?{query}"),
        None => super::link_to(query),
    }
}

/// Whether links can only lead to this file, because it does not know a site.
pub fn is_lone_file() -> bool {
    public_page().or_else(site).is_none()
}

/// The query string of the page, without its question mark; empty where there is none.
///
/// A question mark with nothing after it is an empty one too, and not the view a page was saved with.
pub fn query() -> String {
    if let Some(query) = UNWRITTEN.with_borrow(Clone::clone) {
        return query;
    }
    let location = window().map(|window| window.location());
    let asked = location.and_then(|location| Some((location.href().ok()?, location.search().ok()?)));
    match asked {
        Some((href, search)) if href.split('#').next().is_some_and(|page| page.contains('?')) => {
            search.trim_start_matches('?').to_owned()
        }
        _ => baked().unwrap_or_default(),
    }
}

/// Writes a query string as a new entry of the history, so that *back* returns to the one before.
pub fn push(query: &str) {
    write(query, true);
}

/// Writes a query string over the present entry of the history.
pub fn replace(query: &str) {
    write(query, false);
}

/// A page in a frame without an origin may not write its address, so its query string is kept here instead.
fn write(query: &str, is_new: bool) {
    let is_written = try_write(query, is_new).is_some();
    UNWRITTEN.set((!is_written).then(|| query.to_owned()));
}

fn try_write(query: &str, is_new: bool) -> Option<()> {
    let window = window()?;
    let (history, path) = (window.history().ok()?, window.location().pathname().ok()?);
    let is_plain = query.is_empty() && baked().is_none();
    let address = if is_plain { path } else { format!("{path}?{query}") };
    let written = match is_new {
        true => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
        false => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
    };
    written.ok()
}

/// Calls back whenever the reader goes back or forward.
pub fn on_back(callback: impl Fn() + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn Fn()>::new(callback);
    window.add_event_listener_with_callback("popstate", closure.as_ref().unchecked_ref()).ok();
    // The listener lives as long as the page.
    closure.forget();
}
