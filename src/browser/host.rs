//! The face of `host.js`: the page that embeds this one, if any.

use wasm_bindgen::prelude::{Closure, wasm_bindgen};

#[wasm_bindgen(module = "/src/browser/host.js")]
extern "C" {
    #[wasm_bindgen(js_name = tellHost)]
    fn tell_host_js(query: &str);
    #[wasm_bindgen(js_name = hearHost)]
    fn hear_host_js(callback: &Closure<dyn Fn(String)>);
    #[wasm_bindgen(js_name = watchHeight)]
    fn watch_height_js(callback: &Closure<dyn Fn()>);
}

/// Tells the embedding page our height and the query string of our state, unless it knows them.
pub fn tell_host(query: &str) {
    tell_host_js(query);
}

/// Calls back with each query string the embedding page asks for.
pub fn hear_host(callback: impl Fn(String) + 'static) {
    let closure = Closure::<dyn Fn(String)>::new(callback);
    hear_host_js(&closure);
    // The listener lives as long as the page.
    closure.forget();
}

/// Calls back whenever an embedded page changes its height.
pub fn watch_height(callback: impl Fn() + 'static) {
    let closure = Closure::<dyn Fn()>::new(callback);
    watch_height_js(&closure);
    closure.forget();
}
