//! The words of the timeline and its filters.

use super::{Phrase, phrase};
use crate::model::growth::Period;
use crate::model::happenings::Standing;
use crate::model::number::grouped;
use crate::model::{Lang, Outcome};
use crate::view_state::EventKind;

/// The title of the timeline.
pub const EVENTS_TITLE: Phrase = phrase("Dated facts along time", "有日期的事实：按时间排列");
/// A table heading.
pub const WHO: Phrase = phrase("About", "涉及");
/// A table heading.
pub const VALUE_OR_OUTCOME: Phrase = phrase("Value or outcome", "数值或结果");
/// A sign's meaning.
pub const KEY_NOT_YET: Phrase =
    phrase("planned, promised or demanded, not reported as done", "计划、承诺或要求，未见实现");
/// A note while only the values are there.
pub const EVENTS_LOADING: Phrase = phrase(
    "The other dated facts are still loading; these are milestones and rounds",
    "其余事实仍在加载；目前仅含里程碑与融资",
);
/// A note on the filter of outcomes.
pub const OUTCOMES_KNOWN: Phrase = phrase(
    "Only milestones end in success or failure, and only plans are planned; other facts have no outcome and are left out by this filter",
    "仅里程碑有成败，仅计划属于“计划”；其他事实没有结果，按结果筛选时不显示",
);
/// A note on what the strip holds.
pub const EVENTS_NOTE: Phrase = phrase(
    "Counts and sums stand at the day or period they hold for; a fact without a date is not on the timeline",
    "统计与合计列于其对应的日期或时段；没有日期的事实不在时间线上",
);
/// The button that takes all filters off.
pub const NO_FILTER: Phrase = phrase("Show all", "全部显示");

/// An outcome, as a filter names it.
pub fn outcome(outcome: Outcome) -> Phrase {
    match outcome {
        Outcome::Success => phrase("Success", "成功"),
        Outcome::Partial => phrase("Partial success", "部分成功"),
        Outcome::Failure => phrase("Failure", "失败"),
        Outcome::Planned => phrase("Planned", "计划"),
        Outcome::Unknown => phrase("Not published", "未公布"),
    }
}

/// The kind of one event.
pub fn event_kind(kind: EventKind) -> Phrase {
    match kind {
        EventKind::Milestone => phrase("milestone", "里程碑"),
        EventKind::Round => phrase("funding round", "融资"),
        EventKind::Listing => phrase("step to a listing", "上市进程"),
        EventKind::Policy => phrase("policy", "政策"),
        EventKind::Other => phrase("other fact", "其他事实"),
    }
}

/// The kinds of events, as filters and lanes name them.
pub fn event_kinds(kind: EventKind) -> Phrase {
    match kind {
        EventKind::Milestone => phrase("Milestones", "里程碑"),
        EventKind::Round => phrase("Funding rounds", "融资"),
        EventKind::Listing => phrase("Listings", "上市"),
        EventKind::Policy => phrase("Policy", "政策"),
        EventKind::Other => phrase("Other facts", "其他事实"),
    }
}

/// A kind with how far it has come true, unless it happened.
pub fn standing_kind(kind: &str, standing: Standing, lang: Lang) -> String {
    let standing = match standing {
        Standing::Happened => return kind.to_owned(),
        Standing::Planned => lang.pick("planned", "计划"),
        Standing::Withdrawn => lang.pick("withdrawn", "已撤回"),
    };
    lang.pick(format!("{kind}, {standing}"), format!("{kind}（{standing}）"))
}

fn counted(kind: EventKind, n: usize, lang: Lang) -> String {
    let (one, many, zh) = match kind {
        EventKind::Milestone => ("milestone", "milestones", "里程碑"),
        EventKind::Round => ("funding round", "funding rounds", "融资"),
        EventKind::Listing => ("step to a listing", "steps to a listing", "上市进程"),
        EventKind::Policy => ("policy act", "policy acts", "政策"),
        EventKind::Other => ("other fact", "other facts", "其他"),
    };
    let n_words = grouped(n as f64);
    lang.pick(format!("{n_words} {}", if n == 1 { one } else { many }), format!("{zh}{n_words}项"))
}

/// What the timeline shows: how many of how many, by kind, and the newest that happened, as its name and date.
pub fn events_sentence(
    n: usize,
    of: usize,
    counts: &[(EventKind, usize)],
    newest: Option<(String, String)>,
    lang: Lang,
) -> String {
    let kinds: Vec<String> = counts.iter().filter(|(_, n)| *n > 0).map(|(kind, n)| counted(*kind, *n, lang)).collect();
    let (n_words, of) = (grouped(n as f64), grouped(of as f64));
    let newest = match (newest, lang) {
        (Some((name, date)), Lang::En) => format!("; the newest event is {name}, {date}"),
        (Some((name, date)), Lang::Zh) => format!("；最新事件是{name}（{date}）"),
        (None, _) => String::new(),
    };
    match (n, lang) {
        (_, Lang::En) if n > 0 && n_words == of => {
            format!("All {of} dated facts: {}{newest}.", super::list(&kinds, lang))
        }
        (_, Lang::Zh) if n > 0 && n_words == of => format!("共 {of} 项有日期的事实：{}{newest}。", kinds.join("、")),
        (0, Lang::En) => format!("None of the {of} dated facts passes these filters."),
        (0, Lang::Zh) => format!("{of} 项有日期的事实中，没有一项符合筛选条件。"),
        (_, Lang::En) => format!("{n_words} of {of} dated facts: {}{newest}.", super::list(&kinds, lang)),
        (_, Lang::Zh) => format!("{of} 项有日期的事实中的 {n_words} 项：{}{newest}。", kinds.join("、")),
    }
}

/// Facts that lie outside the years drawn.
pub fn events_outside(n: usize, from: i32, to: i32, lang: Lang) -> String {
    match lang {
        Lang::En => {
            format!("Drawn from {from} to {to}; {n} earlier or later facts stand in the table, or set a window")
        }
        Lang::Zh => format!("图中仅绘 {from} 至 {to} 年；更早或更晚的 {n} 项见表格，或设定时间范围"),
    }
}

/// How a crowded lane counts.
pub fn density_line(n: usize, most: f64, period: Period, lang: Lang) -> String {
    let (n, most) = (grouped(n as f64), grouped(most.round().max(1.0)));
    let per = match period {
        Period::Month => lang.pick("a month", "月份"),
        Period::Quarter => lang.pick("a quarter", "季度"),
        Period::Year => lang.pick("a year", "年份"),
    };
    lang.pick(format!("{n}, at most about {most} {per}"), format!("{n}项，最多的{per}约{most}项"))
}

/// How many facts lie in a period.
pub fn n_facts_in(n: usize, period: &str, lang: Lang) -> String {
    match (lang, n) {
        (Lang::En, 1) => format!("{period}: 1 fact"),
        (Lang::En, _) => format!("{period}: {n} facts"),
        (Lang::Zh, _) => format!("{period}：{n} 项"),
    }
}

/// What a tip leaves out.
pub fn more_by_filter(n: &str, lang: Lang) -> String {
    lang.pick(
        format!("and {n} more; narrow the window or filter to see each"),
        format!("另有 {n} 项；缩小时间范围或筛选后可逐项查看"),
    )
}
