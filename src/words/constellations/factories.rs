//! Words of what factories make and plans need.

use crate::model::Lang;
use crate::words::{Phrase, phrase};

/// A title.
pub const FACTORIES_TITLE: Phrase =
    phrase("Satellites that factories can make a year, against what plans need", "卫星工厂年产能与计划需求");
/// A table heading, and the unit.
pub const A_YEAR: Phrase = phrase("Satellites a year", "颗/年");
/// A table heading.
pub const RESTS_ON: Phrase = phrase("Rests on", "依据");
/// All of China.
pub const CHINA_SECTOR: Phrase = phrase("All of China", "中国全行业");
/// A kind of row.
pub const MAKES: Phrase = phrase("can be made", "产能");
/// A kind of row.
pub const NEEDS_UPKEEP: Phrase = phrase("needed to keep the planned size", "维持计划规模所需");
/// A kind of row.
pub const NEEDS_DEADLINE: Phrase = phrase("needed to meet the next target", "完成下一目标所需");
/// A sign's meaning.
pub const KEY_CAPACITY: Phrase = phrase("capacity, as stated", "公布的产能");
/// A sign's meaning.
pub const KEY_NEED: Phrase = phrase("need, worked out", "推算的需求");
/// A note on capacities.
pub const FACTORY_NOTE: Phrase = phrase(
    "Capacities are what companies and officials state, at work or planned, and overlap: a factory of one company is in the sum of its country too. A month counts twelve times, a week 52 times",
    "产能均为企业或官方所述，含在建规划，且互有重叠：企业工厂亦计入全国合计；月产能乘12，周产能乘52",
);

/// A kind of row with the date of its claim.
pub fn kind_of(kind: &str, date: Option<String>, lang: Lang) -> String {
    date.map_or_else(|| kind.to_owned(), |date| lang.pick(format!("{kind}, {date}"), format!("{kind}（{date}）")))
}

/// How needs are worked out.
pub fn need_formula(years: u32, lang: Lang) -> String {
    match lang {
        Lang::En => format!(
            "Need: planned size divided by a satellite's life, assumed to be {years} years; and what the next target lacks, divided by the years until its day"
        ),
        Lang::Zh => format!("需求：计划总数除以卫星寿命（假定{years}年）；以及下一目标的差额除以距期限的年数"),
    }
}

/// What the chart of factories shows, for China.
pub fn factories_sentence(names: &str, years: u32, need: &str, capacity: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!(
            "With satellites that live {years} years, {names} need {need} new ones a year once complete; China's factories at work are said to make {capacity}."
        ),
        Lang::Zh => format!(
            "按卫星寿命{years}年计，{names}建成后每年需补充{need}颗；中国在产卫星工厂年产能据称为{capacity}颗。"
        ),
    }
}

/// What the chart shows where there is nothing to set against each other.
pub fn factories_counted(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::En, 1) => "One statement on factory capacity is known for this selection.".to_owned(),
        (Lang::En, _) => format!("{n} statements on factory capacity are known for this selection."),
        (Lang::Zh, _) => format!("所选范围内有 {n} 项产能说法。"),
    }
}

/// Constellations nothing is known for.
pub fn no_factory(names: &str, lang: Lang) -> String {
    lang.pick(
        format!("Neither capacity nor planned size is known for {names}"),
        format!("{names}的产能与计划总数均不详"),
    )
}
