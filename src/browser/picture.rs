//! The face of `picture.js`: an SVG drawn to pixels, and copied.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[wasm_bindgen(module = "/src/browser/picture.js")]
extern "C" {
    #[wasm_bindgen(catch, js_name = rasterise)]
    async fn rasterise_js(svg: &str, width: f64, height: f64, scale: f64) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch, js_name = copyPicture)]
    async fn copy_picture_js(address: &str) -> Result<JsValue, JsValue>;
}

/// The PNG of an SVG of a size, `scale` pixels for each of its own, as a `data:` address; none where the browser cannot.
pub async fn rasterise(svg: &str, width_px: f64, height_px: f64, scale: f64) -> Option<String> {
    rasterise_js(svg, width_px, height_px, scale).await.ok()?.as_string()
}

/// Puts the picture of a `data:` address on the clipboard; `false` where the browser refuses.
pub async fn copy_picture(address: &str) -> bool {
    copy_picture_js(address).await.is_ok()
}
