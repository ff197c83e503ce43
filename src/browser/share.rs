//! The face of `share.js`: the platform's own way to send a link on.

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(module = "/src/browser/share.js")]
extern "C" {
    #[wasm_bindgen(js_name = canShare)]
    fn can_share_js() -> bool;
    #[wasm_bindgen(js_name = share)]
    fn share_js(title: &str, url: &str);
}

/// Whether the platform offers to send links on.
pub fn can_share() -> bool {
    can_share_js()
}

/// Offers a link to the platform.
pub fn share(title: &str, url: &str) {
    share_js(title, url);
}
