//! The face of `offline.js`: which build this is, whether the browser keeps it, and the step to another.

use wasm_bindgen::prelude::{Closure, JsValue, wasm_bindgen};

#[wasm_bindgen(module = "/src/browser/offline.js")]
extern "C" {
    #[wasm_bindgen(js_name = buildId)]
    fn build_id_js() -> String;
    #[wasm_bindgen(catch, js_name = keepOffline)]
    async fn keep_offline_js(tell: &Closure<dyn Fn(Option<bool>)>) -> Result<(), JsValue>;
    #[wasm_bindgen(js_name = loadUpdate)]
    fn load_update_js();
}

/// What the browser keeps of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Offline {
    /// Nothing that is known of: it is on its way, or cannot be kept here.
    Unknown,
    /// Every file of this build.
    Ready,
    /// Another build, which a reload would bring.
    Update,
}

/// The name of this build; empty where the page was not built as a site.
pub fn build_id() -> String {
    build_id_js()
}

/// Asks the browser to keep the site, and calls back whenever more is known.
pub async fn keep_offline(tell: impl Fn(Offline) + 'static) {
    let tell = Closure::<dyn Fn(Option<bool>)>::new(move |is_other| {
        tell(match is_other {
            None => Offline::Unknown,
            Some(false) => Offline::Ready,
            Some(true) => Offline::Update,
        });
    });
    // Where nothing can be kept the page works all the same, so that is no error.
    keep_offline_js(&tell).await.ok();
    // The listeners live as long as the page.
    tell.forget();
}

/// Loads the other build.
pub fn load_update() {
    load_update_js();
}
