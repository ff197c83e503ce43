//! What the signs of the grammar of certainty mean, wherever they are drawn.

use super::{Phrase, phrase};

/// A full mark.
pub const HAPPENED: Phrase = phrase("happened or was counted", "已发生或实测");
/// A whole line.
pub const LINE_OBSERVED: Phrase = phrase("line: observed", "线：实测");
/// A dotted line.
pub const LINE_INFERRED: Phrase =
    phrase("line: interpolated or assumed, or a period not over", "线：插值、假定或时段未完");
/// A dashed line.
pub const LINE_ESTIMATED: Phrase =
    phrase("line: estimate beyond the last count, or a scenario", "线：末次统计之后的估算，或情景推演");
/// A shaded band.
pub const BAND: Phrase = phrase(
    "what-if: where a scenario may lie, shaded and with the word scenario across it; never data",
    "假设推演：情景可能所在的区间，加阴影并标“情景推演”字样；并非数据",
);
/// A hollow mark.
pub const PLANNED: Phrase = phrase("planned, or not yet over, or an estimate", "计划、尚未结束或估算");
/// A full diamond.
pub const TARGET_PAST: Phrase = phrase("target whose day has come, on a stem", "已到期的目标，立于细线之上");
/// A hollow diamond.
pub const TARGET_OPEN: Phrase =
    phrase("target or deadline yet to come, or a need, on a stem", "未到期的目标、期限或需求，立于细线之上");
/// A hatched mark.
pub const WITHDRAWN: Phrase = phrase("withdrawn", "已撤回");
/// A triangle.
pub const IN_PART: Phrase = phrase("in part", "部分成功");
/// A cross.
pub const FAILED: Phrase = phrase("failed, or ended without result", "失败，或无果而终");
/// A pale mark.
pub const PALE: Phrase =
    phrase("counted elsewhere already, doubtful, or the lesser of two bars", "已在别处计入、存疑，或两柱中较次者");
/// A ring crossed out.
pub const STRUCK: Phrase = phrase("in funding: no new equity, never added", "融资图：非新增股权，不计入");
/// A ring with a plus.
pub const SUM: Phrase = phrase("in funding: a sum over several rounds, never added", "融资图：多轮合计，不计入");
/// A bar along time or values.
pub const SPAN: Phrase = phrase("date or value known only within this span", "仅知日期或数值在此区间");
/// A thin line with ticks.
pub const SPREAD: Phrase = phrase("contested: lowest and highest claim", "存疑：各方说法的最低值与最高值");
/// A ring around a mark.
pub const PRIVATE: Phrase = phrase("private: your own data, in no source", "私有：您的自有数据，无来源");
