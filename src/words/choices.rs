//! The words of choices that only some modes have.

use super::{Phrase, phrase};
use crate::view_state::{By, Clock, Marks};

/// The label of the clock.
pub const CLOCK: Phrase = phrase("Count from", "计时起点");
/// The label of the grouping.
pub const GROUPED_BY: Phrase = phrase("Grouped by", "分组");
/// The label of lanes.
pub const LANES: Phrase = phrase("Lanes", "泳道");
/// All in one field.
pub const LANES_ONE: Phrase = phrase("One field", "合并");
/// A lane for each.
pub const LANES_EACH: Phrase = phrase("One each", "每家一道");
/// The label of marks.
pub const MARKS: Phrase = phrase("Mark", "标注");

/// A clock.
pub fn clock(clock: Clock) -> Phrase {
    match clock {
        Clock::Calendar => phrase("Calendar", "日历"),
        Clock::Founding => phrase("Founding", "成立"),
        Clock::FirstHop => phrase("First hop", "首次起降"),
        Clock::FirstOrbit => phrase("First launch", "首飞"),
        Clock::FirstSatellite => phrase("First batch", "首批卫星"),
    }
}

/// A grouping.
pub fn grouping(by: By) -> Phrase {
    match by {
        By::Organisation => phrase("Organisation", "机构"),
        By::Year => phrase("Year", "年份"),
        By::Country => phrase("Country", "国家"),
        By::Capital => phrase("Kind of capital", "资本类型"),
        By::Investor => phrase("Investor", "投资方"),
    }
}

/// A set of marks.
pub fn marks(marks: Marks) -> Phrase {
    match marks {
        Marks::None => phrase("Nothing", "不标注"),
        Marks::Policy => phrase("Policy", "政策"),
        Marks::Firsts => phrase("Reuse firsts", "复用首次"),
    }
}
