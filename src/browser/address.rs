//! The address bar: the query string in and out, and the back button.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::Closure;

fn window() -> Option<web_sys::Window> {
    web_sys::window()
}

/// The query string of the address, with its question mark; empty where there is none.
pub fn query() -> String {
    window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// Writes a query string as a new entry of the history, so that *back* returns to the one before.
pub fn push(query: &str) {
    write(query, true);
}

/// Writes a query string over the present entry of the history.
pub fn replace(query: &str) {
    write(query, false);
}

/// A page in a frame without an origin may not write its address; the view works all the same, so that is no error.
fn write(query: &str, is_new: bool) {
    let Some(window) = window() else { return };
    let (Ok(history), Ok(path)) = (window.history(), window.location().pathname()) else { return };
    let address = if query.is_empty() { path } else { format!("{path}?{query}") };
    let written = match is_new {
        true => history.push_state_with_url(&JsValue::NULL, "", Some(&address)),
        false => history.replace_state_with_url(&JsValue::NULL, "", Some(&address)),
    };
    written.ok();
}

/// Calls back whenever the reader goes back or forward.
pub fn on_back(callback: impl Fn() + 'static) {
    let Some(window) = window() else { return };
    let closure = Closure::<dyn Fn()>::new(callback);
    window.add_event_listener_with_callback("popstate", closure.as_ref().unchecked_ref()).ok();
    // The listener lives as long as the page.
    closure.forget();
}
