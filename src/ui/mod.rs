//! Leptos components: they arrange what the pure rooms compute and pass events back to them.

mod app;
mod later;
mod pages;
mod parts;
mod state;

use crate::browser;
use crate::embedded;
use leptos::prelude::*;

/// Mounts the app, or shows why it cannot be.
pub fn start() {
    browser::fail_on_panic();
    browser::mark("perigee:app-started");
    match embedded::dataset() {
        Ok(dataset) => {
            // Loaded once and kept for the life of the page, so that every component can hold it by reference.
            let dataset: &'static _ = Box::leak(Box::new(dataset));
            // The state is made inside, because signals and tasks need the runtime that mounting starts.
            mount_to_body(move || view! { <app::App state=state::AppState::new(dataset)/> });
            browser::show_app();
        }
        Err(error) => browser::root_attribute("data-failed", &error.to_string()),
    }
}
