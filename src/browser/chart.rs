//! The face of `chart.js`: draw, dispose, watch a size.

use wasm_bindgen::prelude::{Closure, JsValue, wasm_bindgen};

#[wasm_bindgen(module = "/src/browser/chart.js")]
extern "C" {
    #[wasm_bindgen(catch)]
    async fn load() -> Result<(), JsValue>;
    #[wasm_bindgen(catch, js_name = draw)]
    fn draw_js(id: &str, json: &str, width: f64, height: f64) -> Result<bool, JsValue>;
    #[wasm_bindgen(catch, js_name = svg)]
    fn svg_js(json: &str, width: f64, height: f64) -> Result<String, JsValue>;
    #[wasm_bindgen(js_name = dispose)]
    fn dispose_js(id: &str);
    #[wasm_bindgen(js_name = watchSize)]
    fn watch_size_js(id: &str, callback: &Closure<dyn Fn(f64, f64)>) -> js_sys::Function;
}

/// Whether the drawing code is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// On its way.
    Loading,
    /// There.
    Ready,
    /// It did not load, or could not draw.
    Failed,
}

/// Waits for the drawing code.
pub async fn load_engine() -> Engine {
    match load().await {
        Ok(()) => Engine::Ready,
        Err(_) => Engine::Failed,
    }
}

/// Draws an option into the element with an id; `Loading` while there is no such element yet.
pub fn draw(id: &str, json: &str, width_px: f64, height_px: f64) -> Engine {
    match draw_js(id, json, width_px, height_px) {
        Ok(true) => Engine::Ready,
        Ok(false) => Engine::Loading,
        Err(_) => Engine::Failed,
    }
}

/// An option's drawing as SVG text; none while the drawing code is not there.
pub fn svg(json: &str, width_px: f64, height_px: f64) -> Option<String> {
    svg_js(json, width_px, height_px).ok()
}

/// Frees the chart of an element.
pub fn dispose(id: &str) {
    dispose_js(id);
}

/// A watch on an element's size; ends when dropped.
pub struct SizeWatch {
    stop: js_sys::Function,
    // The observer calls it, so it must live as long as the watch.
    _callback: Closure<dyn Fn(f64, f64)>,
}

impl Drop for SizeWatch {
    fn drop(&mut self) {
        self.stop.call0(&JsValue::NULL).ok();
    }
}

/// Calls back with an element's width and the height the window leaves it, in pixels, now and whenever either changes.
pub fn watch_size(id: &str, callback: impl Fn(f64, f64) + 'static) -> SizeWatch {
    let callback = Closure::<dyn Fn(f64, f64)>::new(callback);
    let stop = watch_size_js(id, &callback);
    SizeWatch { stop, _callback: callback }
}
