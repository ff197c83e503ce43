//! The document around the app: title, attributes, colours, files, marks, and the end of a panic.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::{Closure, JsValue, wasm_bindgen};

#[wasm_bindgen(module = "/src/browser/page.js")]
extern "C" {
    #[wasm_bindgen(js_name = colours)]
    fn colours_js(names: Vec<String>) -> Vec<String>;
    #[wasm_bindgen(js_name = onSystemTheme)]
    fn on_system_theme_js(callback: &Closure<dyn Fn()>);
    #[wasm_bindgen(js_name = prefersLessMotion)]
    fn prefers_less_motion_js() -> bool;
    #[wasm_bindgen(catch, js_name = fetchNamed)]
    async fn fetch_named_js(meta: &str) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = afterPaint)]
    fn after_paint_js(callback: JsValue);
    #[wasm_bindgen(js_name = showCurrent)]
    fn show_current_js(id: &str);
    #[wasm_bindgen(js_name = rememberFocus)]
    fn remember_focus_js();
    #[wasm_bindgen(js_name = restoreFocus)]
    fn restore_focus_js();
    fn panic(message: &str);
}

fn document() -> Option<web_sys::Document> {
    web_sys::window().and_then(|window| window.document())
}

fn element(id: &str) -> Option<web_sys::HtmlElement> {
    document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Shows the readable failure page with the reason, should the program ever panic.
pub fn fail_on_panic() {
    // The place in the code is left out: it would show paths of the machine that built the page.
    std::panic::set_hook(Box::new(|info| panic(info.payload_as_str().unwrap_or("a fault in the program"))));
}

/// Hides the static page that stood in until the app was there.
pub fn show_app() {
    if let Some(shell) = element("shell") {
        shell.set_hidden(true);
    }
}

/// Sets an attribute of `<html>`.
pub fn root_attribute(name: &str, value: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        root.set_attribute(name, value).ok();
    }
}

/// Sets the document's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// The languages the reader's browser asks for, most wanted first.
pub fn languages() -> Vec<String> {
    let languages = web_sys::window().map(|window| window.navigator().languages());
    languages.map(|languages| languages.iter().filter_map(|tag| tag.as_string()).collect()).unwrap_or_default()
}

/// The address of this page with another query string.
pub fn link_to(query: &str) -> String {
    let address = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let page = address.split(['?', '#']).next().unwrap_or_default();
    format!("{page}?{query}")
}

/// Leaves a performance mark.
pub fn mark(name: &str) {
    if let Some(performance) = web_sys::window().and_then(|window| window.performance()) {
        performance.mark(name).ok();
    }
}

/// The resolved values of registered custom properties, in order.
pub fn colours(names: Vec<String>) -> Vec<String> {
    colours_js(names)
}

/// Calls back when the system changes between light and dark.
pub fn on_system_theme(callback: impl Fn() + 'static) {
    let closure = Closure::<dyn Fn()>::new(callback);
    on_system_theme_js(&closure);
    // The listener lives as long as the page.
    closure.forget();
}

/// Whether the reader wants nothing to move by itself.
pub fn prefers_less_motion() -> bool {
    prefers_less_motion_js()
}

/// The bytes of the file that a meta tag of the page names.
///
/// # Errors
/// Why it could not be fetched, in the browser's words.
pub async fn fetch_named(meta: &str) -> Result<Vec<u8>, String> {
    match fetch_named_js(meta).await {
        Ok(bytes) => Ok(js_sys::Uint8Array::new(&bytes).to_vec()),
        Err(error) => {
            Err(error.dyn_ref::<js_sys::Error>().map(|error| String::from(error.message())).unwrap_or_default())
        }
    }
}

/// Runs once after the browser has painted.
pub fn after_paint(callback: impl FnOnce() + 'static) {
    after_paint_js(Closure::once_into_js(callback));
}

/// Moves the focus to an element.
pub fn focus(id: &str) {
    if let Some(element) = element(id) {
        element.focus().ok();
    }
}

/// Scrolls a strip of links sideways until the current one is in its middle.
pub fn show_current(id: &str) {
    show_current_js(id);
}

/// Notes what has the focus, to give it back when what opens now is closed.
pub fn remember_focus() {
    remember_focus_js();
}

/// Gives the focus back to what had it, or to the content when that is gone.
pub fn restore_focus() {
    restore_focus_js();
}

/// Scrolls to the top of the page.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}
