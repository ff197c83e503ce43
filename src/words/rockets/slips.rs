//! Words of announced dates against actual ones.

use super::intervals::interval;
use crate::model::interval::Interval;
use crate::model::slips::Slip;
use crate::model::{Lang, Step};
use crate::words::{Phrase, list, phrase, step};

/// The title of slips.
pub const SLIPS_TITLE: Phrase =
    phrase("Announced dates against actual ones, by rocket", "各型火箭的预告日期与实际日期");
/// A table heading.
pub const PROMISED: Phrase = phrase("Announced for", "预告日期");
/// A table heading.
pub const SAID: Phrase = phrase("Announced on", "公布时间");
/// A table heading.
pub const ACTUAL: Phrase = phrase("Happened", "实际");
/// A table heading.
pub const SLIP: Phrase = phrase("Slip", "推迟");
/// A sign's meaning.
pub const KEY_PROMISED: Phrase = phrase("date announced", "预告日期");
/// A sign's meaning.
pub const KEY_SAID: Phrase = phrase("day of the announcement", "公布之日");
/// A sign's meaning.
pub const KEY_SLIP: Phrase = phrase("from the announced date to what happened", "从预告到实现");
/// A sign's meaning.
pub const KEY_OPEN: Phrase = phrase("not happened when the data end", "数据截止时尚未实现");
/// A note on what slips count.
pub const SLIPS_NOTE: Phrase = phrase(
    "Only announcements in this dataset count: the list is a selection, not every date a company ever named",
    "只计本数据集收录的预告，并非各公司说过的全部日期",
);
/// A note on how slips are counted.
pub const SLIP_RULE: Phrase = phrase(
    "A month, quarter or year is kept until its last day; a plan that names no step is for the next flight after it",
    "预告为月、季或年的，以其最后一日为限；未指明里程碑的计划指其后的下一次飞行",
);
/// How a slip is worked out.
pub const SLIP_FORMULA: Phrase = phrase(
    "from the last day the announced date can mean to the day it happened, or to where the data end",
    "自预告日期的最后一日起，至实际发生之日或数据截止日",
);
/// An input of what is still open.
pub const DATA_END: Phrase = phrase("Last day the data reach", "数据截止日");
/// A note on far dates.
pub const SLIPS_EDGE: Phrase =
    phrase("A date beyond the axis stands at its edge; its row names it", "超出坐标轴的日期标在边缘，行内注明");

/// Picked rockets without an announced date.
pub fn no_promise(names: &[String], lang: Lang) -> String {
    lang.pick(
        format!("No announced date in the data: {}", list(names, lang)),
        format!("数据中无预告日期：{}", list(names, lang)),
    )
}

/// What a promise was about; the next flight where it names no step.
pub fn promised_step(promised: Option<Step>) -> Phrase {
    promised.map_or(phrase("next flight", "下一次飞行"), step)
}

/// A slip in words.
pub fn slip(slip: Slip, lang: Lang) -> String {
    let day = |n: i32| Interval { least: n, most: n };
    match (slip, lang) {
        (Slip::Early(by), Lang::En) => format!("{} early", interval(by, lang)),
        (Slip::Early(by), Lang::Zh) => format!("提前{}", interval(by, lang)),
        (Slip::Kept, _) => lang.pick("kept", "如期").to_owned(),
        (Slip::Late(by), Lang::En) => format!("{} late", interval(by, lang)),
        (Slip::Late(by), Lang::Zh) => format!("推迟{}", interval(by, lang)),
        (Slip::Unclear, _) => lang.pick("too vague to tell", "日期过于模糊，无法判断").to_owned(),
        (Slip::Due(n), Lang::En) => format!("open, {} left", interval(day(n), lang)),
        (Slip::Due(n), Lang::Zh) => format!("未到期，尚余{}", interval(day(n), lang)),
        (Slip::Overdue(n), Lang::En) => format!("open, {} over", interval(day(n), lang)),
        (Slip::Overdue(n), Lang::Zh) => format!("未实现，已逾期{}", interval(day(n), lang)),
    }
}

/// When something was said.
pub fn said_on(date: &str, lang: Lang) -> String {
    lang.pick(format!("said {date}"), format!("{date}公布"))
}

/// What the chart of slips shows.
pub fn slips_sentence(
    n: usize,
    [kept, late, overdue, due]: [usize; 4],
    worst: Option<(String, String)>,
    lang: Lang,
) -> String {
    let tail = match (lang, worst) {
        (Lang::En, Some((what, by))) => format!(" The longest slip is {what}: {by}."),
        (Lang::Zh, Some((what, by))) => format!("推迟最久的是{what}：{by}。"),
        (_, None) => String::new(),
    };
    match (lang, n) {
        (Lang::En, 0) => "No announced date is known for this selection.".to_owned(),
        (Lang::Zh, 0) => "所选范围内没有预告日期。".to_owned(),
        (Lang::En, _) => format!(
            "Of {n} announced dates {kept} kept, {late} late, {overdue} passed without the event, {due} not yet due when the data end.{tail}"
        ),
        (Lang::Zh, _) => format!(
            "{n} 个预告日期中，如期 {kept} 个，推迟 {late} 个，逾期未实现 {overdue} 个，尚未到期 {due} 个。{tail}"
        ),
    }
}
