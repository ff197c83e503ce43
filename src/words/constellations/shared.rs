//! Words that several charts of constellations share.

use crate::words::{Phrase, phrase};

/// The facts of a chart are not there yet.
pub const FACTS_LOADING: Phrase = phrase("The facts of this chart are on their way.", "正在加载此图所需的事实。");
/// A table heading.
pub const CONSTELLATION: Phrase = phrase("Constellation", "星座");
/// A table heading.
pub const CARRIER: Phrase = phrase("Rocket", "火箭");
/// All of them.
pub const SUM_TOGETHER: Phrase = phrase("Together", "合计");
