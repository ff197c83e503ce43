//! The face of `save.js`: the page, a text or a picture as a file.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[wasm_bindgen(module = "/src/browser/save.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = save)]
    async fn save_js(query: &str, name: &str, extra: Option<String>) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(js_name = isSingleFile)]
    fn is_single_file_js() -> bool;
    #[wasm_bindgen(js_name = saveText)]
    fn save_text_js(text: &str, media_type: &str, name: &str);
    #[wasm_bindgen(js_name = savePicture)]
    fn save_picture_js(address: &str, name: &str);
    #[wasm_bindgen(catch, js_name = maySave)]
    fn may_save_js() -> Result<JsValue, JsValue>;
}

/// Hands the reader a file of this name that opens with a query string, and with something extra in it; whether it could be put together.
///
/// Whether the browser then keeps it is the reader's to see: no page is told.
pub async fn save_page(query: &str, name: &str, extra: Option<String>) -> bool {
    save_js(query, name, extra).await.is_ok()
}

/// Hands the reader a text as a file.
pub fn save_text(text: &str, media_type: &str, name: &str) {
    save_text_js(text, media_type, name);
}

/// Hands the reader the picture of a `data:` address as a file.
pub fn save_picture(address: &str, name: &str) {
    save_picture_js(address, name);
}

/// Whether files can be saved here; nothing where the page cannot know.
pub fn may_save() -> Option<bool> {
    may_save_js().ok()?.as_bool()
}

/// Whether the page is the single-file edition, which has no files beside it.
pub fn is_single_file() -> bool {
    is_single_file_js()
}
