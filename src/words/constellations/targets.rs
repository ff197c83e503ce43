//! Words of targets against what was reached.

use crate::model::number::grouped;
use crate::model::target::Standing;
use crate::model::{Edtf, Lang, Qualifier};
use crate::words::{Phrase, phrase};

/// A title.
pub const TARGETS_TITLE: Phrase =
    phrase("Satellites promised by when, against what was reached", "各星座目标与实际完成情况");
/// A table heading.
pub const TARGET_HEADING: Phrase = phrase("Target", "目标数");
/// A table heading.
pub const PROMISE: Phrase = phrase("What was said", "目标内容");
/// A table heading.
pub const BY_WHEN: Phrase = phrase("By", "期限");
/// A table heading.
pub const SAID_BY: Phrase = phrase("Who says so", "出处");
/// A table heading.
pub const THERE_HEADING: Phrase = phrase("In orbit then or now", "届时或目前在轨");
/// A table heading.
pub const SHORTFALL: Phrase = phrase("Outcome", "结果");
/// A table heading.
pub const CLAIM_NOTE: Phrase = phrase("To know", "说明");
/// No date was named.
pub const NO_DATE: Phrase = phrase("no date named", "未定期限");
/// A note on the counts.
pub const TARGETS_NOTE: Phrase = phrase(
    "Counts are satellites in orbit where known, otherwise launched: on the target's day if it has come, today if not",
    "计数取在轨数，未知时取发射数；期限已到者取当日，未到者取目前",
);
/// A note on licences of one generation.
pub const PART_NOTE: Phrase = phrase(
    "Some licences and deadlines speak of one generation, or of a share of it; the counts do not tell generations apart, so those are listed without a shortfall",
    "部分许可与期限只针对某一代卫星或其比例；统计不分代，故只列出，不计差额",
);
/// A sign's meaning.
pub const KEY_TARGET_PAST: Phrase = phrase("target whose day has come", "期限已到的目标");
/// A sign's meaning.
pub const KEY_TARGET_OPEN: Phrase = phrase("target yet to come", "期限未到的目标");
/// A sign's meaning.
pub const KEY_THERE: Phrase =
    phrase("in orbit then, or now; each operator has its own mark", "届时或目前在轨；各家标记不同");

/// A day to be kept: a bare year means its end.
pub fn deadline(by: Edtf, lang: Lang) -> String {
    let text = by.in_words(lang);
    let ((from, month, day), (to, last_month, last)) = (by.first().ymd(), by.last().ymd());
    match (from == to && (month, day, last_month, last) == (1, 1, 12, 31), lang) {
        (true, Lang::En) => format!("the end of {text}"),
        (true, Lang::Zh) => format!("{text}底"),
        (false, _) => text,
    }
}

/// How many are in orbit today, or were launched where that is not known.
pub fn there_now(n: &str, is_in_orbit: bool, lang: Lang) -> String {
    match is_in_orbit {
        true => lang.pick(format!("{n} in orbit now"), format!("目前在轨{n}颗")),
        false => lang.pick(format!("{n} launched so far"), format!("累计发射{n}颗")),
    }
}

/// A count, said to be about so many where nobody counted.
pub fn estimated(n: f64, is_estimate: bool, lang: Lang) -> String {
    let text = grouped(n);
    if is_estimate { Qualifier::About.with(&text, lang) } else { text }
}

/// A target with its date.
pub fn promised_by(target: &str, by: &str, has_date: bool, lang: Lang) -> String {
    match (has_date, lang) {
        (true, Lang::En) => format!("{target} by {by}"),
        (true, Lang::Zh) if target.ends_with('%') => format!("{by}前{target}"),
        (true, Lang::Zh) => format!("{by}前{target}颗"),
        (false, Lang::En) => format!("{target}, {by}"),
        (false, Lang::Zh) => format!("{target}（{by}）"),
    }
}

/// What became of a target, held against a count or an estimate.
pub fn target_standing(standing: Standing, short: Option<f64>, is_estimate: bool, lang: Lang) -> String {
    let short = short.unwrap_or(0.0);
    let said = |n: f64| estimated(n, is_estimate, lang);
    let n = said(short.abs());
    match (standing, lang) {
        (Standing::Past(there), Lang::En) if short > 0.0 => format!("{} then, {} short", said(there), grouped(short)),
        (Standing::Past(there), Lang::Zh) if short > 0.0 => format!("届时{}颗，少{}颗", said(there), grouped(short)),
        (Standing::Past(there), Lang::En) => format!("reached: {} then", said(there)),
        (Standing::Past(there), Lang::Zh) => format!("已达成：届时{}颗", said(there)),
        (Standing::Open(_), Lang::En) if short > 0.0 => format!("{n} to go"),
        (Standing::Open(_), Lang::Zh) if short > 0.0 => format!("尚差{n}颗"),
        (Standing::Open(there), Lang::En) => format!("reached: {} now", said(there)),
        (Standing::Open(there), Lang::Zh) => format!("已达成：目前{}颗", said(there)),
        (Standing::Uncounted(day), _) => {
            lang.pick(format!("counts end on {}", day.in_words(lang)), format!("统计止于{}", day.in_words(lang)))
        }
        (Standing::Part, _) => lang.pick("one generation only; not compared", "仅涉及一代卫星，不作比较").to_owned(),
    }
}

/// Constellations without a target.
pub fn no_target(names: &str, lang: Lang) -> String {
    lang.pick(format!("No target is known for {names}"), format!("{names}未见目标"))
}

/// What the chart of targets shows: how many are past, how many of those were met, and the next open one as name, target, date
/// and what is missing.
pub fn targets_sentence(past: usize, met: usize, next: Option<(String, String, String, String)>, lang: Lang) -> String {
    let behind = match (lang, past) {
        (Lang::En, 0) => "No target whose day has come is known here".to_owned(),
        (Lang::En, 1) => {
            format!("The one target whose day has come was {}", if met == 1 { "reached" } else { "missed" })
        }
        (Lang::En, _) if met == 0 => format!("Of {past} targets whose day has come, none was reached"),
        (Lang::En, _) => {
            format!("Of {past} targets whose day has come, {met} {} reached", if met == 1 { "was" } else { "were" })
        }
        (Lang::Zh, 0) => "所选范围内没有期限已到的目标".to_owned(),
        (Lang::Zh, _) => format!("期限已到的 {past} 项目标中，达成 {met} 项"),
    };
    match (next, lang) {
        (Some((name, target, by, short)), Lang::En) => {
            format!("{behind}; the next one is {name}'s {target} by {by}, with {short} to go.")
        }
        (Some((name, target, by, short)), Lang::Zh) => {
            format!("{behind}；下一项是{name}{by}前达到{target}颗，尚差{short}颗。")
        }
        (None, Lang::En) => format!("{behind}."),
        (None, Lang::Zh) => format!("{behind}。"),
    }
}
