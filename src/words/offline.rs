//! The words of offline use.

use super::{Phrase, phrase};
use crate::model::Lang;

/// Everything is kept.
pub const OFFLINE_READY: Phrase = phrase("Ready offline", "可离线使用");
/// Another build is there.
pub const UPDATE_AVAILABLE: Phrase = phrase("Update available", "有新版本");
/// The button that loads it.
pub const RELOAD_NOW: Phrase = phrase("Reload now", "立即刷新");

/// The name of the build.
pub fn build_line(id: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("Build {id}"),
        Lang::Zh => format!("程序版本 {id}"),
    }
}
