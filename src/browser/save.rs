//! The face of `save.js`: the page as a file.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[wasm_bindgen(module = "/src/browser/save.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = save)]
    async fn save_js(query: &str, name: &str, extra: Option<String>) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = isSingleFile)]
    fn is_single_file_js() -> bool;
}

/// Hands the reader a file of this name that opens with a query string, and with something extra in it; whether it could be put together.
///
/// Whether the browser then keeps it is the reader's to see: no page is told.
pub async fn save_page(query: &str, name: &str, extra: Option<String>) -> bool {
    save_js(query, name, extra).await.is_ok()
}

/// Whether the page is the single-file edition, which has no files beside it.
pub fn is_single_file() -> bool {
    is_single_file_js()
}
