//! The face of `downloads.js`: a text or a picture as a file.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[wasm_bindgen(module = "/src/browser/downloads.js")]
extern "C" {
    #[wasm_bindgen(js_name = saveText)]
    fn save_text_js(text: &str, media_type: &str, name: &str);
    #[wasm_bindgen(js_name = savePicture)]
    fn save_picture_js(address: &str, name: &str);
    #[wasm_bindgen(catch, js_name = maySave)]
    fn may_save_js() -> Result<JsValue, JsValue>;
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
