//! The face of `clipboard.js`: copy a text, or have it selected for the reader to copy.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/src/browser/clipboard.js")]
extern "C" {
    #[wasm_bindgen(js_name = copy)]
    async fn copy_js(text: &str) -> wasm_bindgen::JsValue;
    #[wasm_bindgen(js_name = select)]
    fn select_js(id: &str);
}

/// Puts a text on the clipboard; `false` where the browser refuses, and the text should be shown selected instead.
pub async fn copy(text: &str) -> bool {
    copy_js(text).await.as_bool().unwrap_or(false)
}

/// Focuses the text box with an id and selects all it holds.
pub fn select_text(id: &str) {
    select_js(id);
}
