//! The two rooms of the app that read and check data, compiled without the app.

#[path = "../../../src/data/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the rooms are shared with the app, which uses more of them")]
pub mod data;
#[path = "../../../src/model/mod.rs"]
#[allow(dead_code, unused_imports, reason = "the same")]
pub mod model;
