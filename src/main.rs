//! Starts the page in a browser; natively there is nothing to start.

#[cfg(target_arch = "wasm32")]
fn main() {
    perigee::ui::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    println!("Perigee runs in a browser: `cargo xtask serve` builds and serves it.");
}
