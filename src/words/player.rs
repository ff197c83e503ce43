//! The words of playing a chart over time.

use super::{Phrase, phrase};

/// The group of buttons.
pub const PLAYER: Phrase = phrase("Play over time", "按时间播放");
/// Starts it.
pub const PLAY: Phrase = phrase("Play", "播放");
/// Stops it.
pub const PAUSE: Phrase = phrase("Pause", "暂停");
/// One step towards the past.
pub const STEP_BACK: Phrase = phrase("Step back", "后退一步");
/// One step towards the present.
pub const STEP_ON: Phrase = phrase("Step forward", "前进一步");
/// The slider of the window's end.
pub const SCRUB: Phrase = phrase("End of the window", "时间窗终点");
