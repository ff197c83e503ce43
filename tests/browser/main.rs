//! The built page in Chromium: what readers, embedders and assistive technology meet.
//!
//! Needs `dist/` and a ChromeDriver of the browser's version; `cargo xtask test` provides both. Every test has a server,
//! a driver and a profile of its own, waits for conditions instead of time, and says what it saw when it fails.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod accessibility;
mod content;
mod costs;
mod driver;
mod embedding;
mod evidence;
mod exports;
mod failures;
mod faults;
mod funding;
mod history;
mod host;
mod hostile_links;
mod hosting;
mod keyboard;
mod languages;
mod layout;
mod offline;
mod overlay;
mod page;
mod pages;
mod picker;
mod player;
mod questions;
mod scale;
mod scenarios;
mod search;
mod shared_links;
mod sharing;
mod single_file;
mod site;
mod tables;
mod themes;
mod updates;
mod versions;
mod views;
