//! Words of the ladder on a clock: how fast each programme climbed.

use super::intervals::interval;
use super::intervals::months;
use crate::model::interval::Interval;
use crate::model::number::grouped;
use crate::model::{Lang, Step};
use crate::view_state::Clock;
use crate::words::{Phrase, list, phrase, step};

/// A table heading.
pub const STEP: Phrase = phrase("Step", "里程碑");
/// A table heading.
pub const ON_CLOCK: Phrase = phrase("Years on the clock", "距起点（年）");
/// A table heading.
pub const SINCE_BEFORE: Phrase = phrase("Since the step before", "距上一步");
/// A sign's meaning.
pub const KEY_REFERENCE: Phrase = phrase("thick line: Falcon 9, the reference", "粗线：参照对象猎鹰9号");
/// A sign's meaning.
pub const KEY_TO_PLAN: Phrase = phrase("to a step that is planned", "通往计划中的步骤");
/// A note on lines.
pub const PROGRESS_NOTE: Phrase = phrase(
    "A line joins the steps that took a rocket higher than before; a thin one leads down to a step reached later than a higher one",
    "折线连接逐级登高的里程碑；细线引向晚于更高一级才达成的里程碑",
);

/// The title of progress, with its clock.
pub fn progress_title(clock: Clock, lang: Lang) -> &'static str {
    match clock {
        Clock::FirstHop => lang.pick("Steps to reuse by years since the first hop", "复用里程碑：距首次起降年数"),
        Clock::FirstOrbit => lang.pick("Steps to reuse by years since the first launch", "复用里程碑：距首飞年数"),
        Clock::Founding => {
            lang.pick("Steps to reuse by years since the maker was founded", "复用里程碑：距企业成立年数")
        }
        Clock::Calendar | Clock::FirstSatellite => lang.pick("Steps to reuse by date", "复用里程碑：按日期"),
    }
}

/// What a clock counts from, within a sentence.
fn clock_start(clock: Clock, lang: Lang) -> &'static str {
    match clock {
        Clock::FirstOrbit => lang.pick("first launch", "首飞"),
        Clock::Founding => lang.pick("its maker's founding", "企业成立"),
        _ => step(Step::Hop).get(lang),
    }
}

/// The time since the step before: `942 days after first hop`.
pub fn since_step(by: Interval, before: Step, lang: Lang) -> String {
    let (time, before) = (interval(by, lang), step(before).get(lang));
    match (lang, by.most <= 0) {
        (Lang::En, true) => format!("the same day as {before}"),
        (Lang::En, false) => format!("{time} after {before}"),
        (Lang::Zh, true) => format!("与{before}同日"),
        (Lang::Zh, false) => format!("{before}后{time}"),
    }
}

/// A date with the time since the step before it.
pub fn and_since(when: &str, since: &str, lang: Lang) -> String {
    lang.pick(format!("{when}; {since}"), format!("{when}；{since}"))
}

/// How long it took to a step, programme by programme, and the reference.
pub fn progress_sentence(
    clock: Clock,
    to: Step,
    others: &[(String, Interval)],
    reference: Option<(String, Interval)>,
    lang: Lang,
) -> String {
    let (from, to) = (clock_start(clock, lang), step(to).get(lang));
    let took = |(name, by): &(String, Interval)| match lang {
        Lang::En => format!("{name} took {}", months(*by, lang)),
        Lang::Zh => format!("{name}用时{}", months(*by, lang)),
    };
    let named: Vec<String> = others.iter().map(took).collect();
    let falcon = reference.map(|reference| took(&reference));
    match (lang, falcon) {
        (Lang::En, Some(falcon)) => format!("From {from} to {to}: {}; {falcon}.", list(&named, lang)),
        (Lang::En, None) => format!("From {from} to {to}: {}.", list(&named, lang)),
        (Lang::Zh, Some(falcon)) => format!("从{from}到{to}：{}；{falcon}。", named.join("，")),
        (Lang::Zh, None) => format!("从{from}到{to}：{}。", named.join("，")),
    }
}

/// How far behind the reference each reached a step, on the calendar.
pub fn behind_sentence(to: Step, reference: &str, date: &str, others: &[(String, Interval)], lang: Lang) -> String {
    let to = step(to).get(lang);
    let named: Vec<String> = others
        .iter()
        .map(|(name, by)| {
            lang.pick(format!("{name} {} later", months(*by, lang)), format!("{name}晚{}", months(*by, lang)))
        })
        .collect();
    match lang {
        Lang::En => format!("{reference} had its {to} on {date}; {}.", list(&named, lang)),
        Lang::Zh => format!("{reference}于{date}实现{to}；{}。", named.join("，")),
    }
}

/// Nothing to compare on a clock.
pub fn nothing_on_clock(clock: Clock, lang: Lang) -> String {
    match (lang, clock) {
        (Lang::En, Clock::Calendar) => "None of the rockets compared has reached a step that another has.".to_owned(),
        (Lang::Zh, Clock::Calendar) => "所选火箭没有可比较的里程碑。".to_owned(),
        (Lang::En, _) => format!(
            "None of the rockets compared has gone from {} to a step that Falcon 9 has reached.",
            clock_start(clock, lang)
        ),
        (Lang::Zh, _) => format!("所选火箭尚无一型在{}之后达成可与猎鹰9号比较的里程碑。", clock_start(clock, lang)),
    }
}

/// Which programmes a clock leaves out.
pub fn left_out(names: &[String], clock: Clock, lang: Lang) -> String {
    let from = match (clock, lang) {
        (Clock::Founding, Lang::En) => "maker's founding",
        _ => clock_start(clock, lang),
    };
    match lang {
        Lang::En => format!("Left out, as the data do not hold their {from}: {}", list(names, lang)),
        Lang::Zh => format!("数据中缺少其{from}日期，未列入：{}", list(names, lang)),
    }
}

/// A year on a clock's axis.
pub fn years_tick(years: f64, is_last: bool, lang: Lang) -> String {
    let number = grouped(years);
    match (is_last, lang) {
        (false, _) => number,
        (true, Lang::En) => format!("{number} years"),
        (true, Lang::Zh) => format!("{number}年"),
    }
}

/// Years on the clock in a table or a tip: a range where a date is vague.
pub fn clock_years((low, high): (f64, f64), lang: Lang) -> String {
    let tenths = |years: f64| grouped((years * 10.0).round() / 10.0);
    let (low, high) = (tenths(low), tenths(high));
    if low == high { low } else { lang.pick(format!("{low} to {high}"), format!("{low}至{high}")) }
}

/// The same within a tip.
pub fn on_clock(years: (f64, f64), clock: Clock, lang: Lang) -> String {
    let (years, from) = (clock_years(years, lang), clock_start(clock, lang));
    lang.pick(format!("{years} years since {from}"), format!("距{from}{years}年"))
}

/// The name of the reference line.
pub fn reference(name: &str, lang: Lang) -> String {
    lang.pick(format!("{name} (reference)"), format!("{name}（参照）"))
}
