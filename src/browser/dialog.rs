//! The face of `dialog.js`: dialogs over the whole page, and the keys that open one.

use wasm_bindgen::prelude::{Closure, wasm_bindgen};

#[wasm_bindgen(module = "/src/browser/dialog.js")]
extern "C" {
    #[wasm_bindgen(js_name = onSearchKey)]
    fn on_search_key_js(callback: &Closure<dyn Fn() -> bool>);
    #[wasm_bindgen(js_name = showModal)]
    fn show_modal_js(id: &str);
    #[wasm_bindgen(js_name = closeModal)]
    fn close_modal_js(id: &str);
    #[wasm_bindgen(js_name = keepInView)]
    fn keep_in_view_js(id: &str);
    #[wasm_bindgen(js_name = reveal)]
    fn reveal_js(id: &str);
}

/// Calls back on the keys that ask for a search; what they do otherwise is left out if it returns `true`.
pub fn on_search_key(callback: impl Fn() -> bool + 'static) {
    let closure = Closure::<dyn Fn() -> bool>::new(callback);
    on_search_key_js(&closure);
    // The listener lives as long as the page.
    closure.forget();
}

/// Opens a dialog element over everything else.
pub fn show_modal(id: &str) {
    show_modal_js(id);
}

/// Closes a dialog element; the focus goes back to what had it.
pub fn close_modal(id: &str) {
    close_modal_js(id);
}

/// Brings an element into view with the least scrolling.
pub fn keep_in_view(id: &str) {
    keep_in_view_js(id);
}

/// Scrolls to an element and gives it the focus.
pub fn reveal(id: &str) {
    reveal_js(id);
}
