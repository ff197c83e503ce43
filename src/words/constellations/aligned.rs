//! Words of constellations at the same age.

use crate::model::Lang;
use crate::words::{Phrase, phrase};

/// A title.
pub const ALIGNED_TITLE: Phrase =
    phrase("Satellites launched, by months since the first batch", "自首批发射起各月累计发射卫星数");
/// A table heading.
pub const MONTHS_SINCE: Phrase = phrase("Months since first batch", "距首批发射月数");
/// A note on where Starlink's clock starts.
pub const STARLINK_START: Phrase = phrase(
    "Starlink starts with its first batch of 60 in May 2019; the two prototypes of February 2018 are in its count but do not start the clock",
    "星链以2019年5月首批60颗为起点；2018年2月的两颗原型星计入总数，但不作为起点",
);

/// Where each clock starts.
pub fn month_nought(starts: &[String], lang: Lang) -> String {
    match lang {
        Lang::En => format!("Month 0 is the month of the first operational batch: {}", starts.join("; ")),
        Lang::Zh => format!("第0个月为首批业务卫星发射当月：{}", starts.join("；")),
    }
}

/// The first tick of an axis of months.
pub fn month_word(lang: Lang) -> String {
    lang.pick("month 0", "第0月").to_owned()
}

/// A count at an age.
pub fn at_age(count: &str, age: u32, lang: Lang) -> String {
    lang.pick(format!("{count} after {age} months"), format!("第{age}个月：{count}"))
}

/// What the aligned chart shows: age, name, count, the reference and its count at that age.
pub fn aligned_sentence(against: &[(u32, String, String, String, String)], lang: Lang) -> String {
    if against.is_empty() {
        return lang
            .pick(
                "Nothing else of this selection has a count at the same age.",
                "所选范围内没有可在同一月数比较的其他星座。",
            )
            .to_owned();
    }
    let parts: Vec<String> = against
        .iter()
        .map(|(age, name, n, reference, then)| match lang {
            Lang::En => {
                format!("{age} months after its first batch {name} had launched {n} satellites, {reference} {then}")
            }
            Lang::Zh => format!("首批发射后第{age}个月，{name}累计发射{n}颗，{reference}同期为{then}颗"),
        })
        .collect();
    lang.pick(format!("{}.", parts.join("; ")), format!("{}。", parts.join("；")))
}
