//! The face of `files.js`: a file the reader brings along, and the one a saved page was given.

use wasm_bindgen::prelude::{Closure, wasm_bindgen};

#[wasm_bindgen(module = "/src/browser/files.js")]
extern "C" {
    #[wasm_bindgen(js_name = receiveFile)]
    fn receive_file_js(id: &str, limit: f64, take: &Closure<dyn Fn(Option<Vec<u8>>, bool)>);
}

/// What came of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Received {
    /// Its bytes.
    Bytes(Vec<u8>),
    /// It is larger than is read.
    TooLarge,
    /// It could not be read.
    Unreadable,
}

/// Calls back with each file chosen, dropped or pasted into an element, unread if it has more bytes than `limit`.
pub fn receive_file(id: &str, limit: usize, take: impl Fn(Received) + 'static) {
    let closure = Closure::<dyn Fn(Option<Vec<u8>>, bool)>::new(move |bytes: Option<Vec<u8>>, is_too_large| {
        take(match bytes {
            Some(bytes) => Received::Bytes(bytes),
            None if is_too_large => Received::TooLarge,
            None => Received::Unreadable,
        });
    });
    receive_file_js(id, limit as f64, &closure);
    // A file may still be on its way when its element has left.
    closure.forget();
}

/// What a saved page was given besides its view, if anything.
pub fn baked_extra() -> Option<String> {
    let document = web_sys::window()?.document()?;
    document.query_selector("meta[name=perigee-extra]").ok()??.get_attribute("content")
}
