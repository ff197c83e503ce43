//! Words of the launches of a year.

use crate::model::Lang;
use crate::model::launch_counts::Series;
use crate::model::number::grouped;
use crate::words::{Phrase, list, phrase};

/// A table heading.
pub const WHOSE: Phrase = phrase("Whose", "发射方");
/// A table heading.
pub const YEAR: Phrase = phrase("Year", "年份");
/// A table heading.
pub const LAUNCHES_ALL: Phrase = phrase("Launches, failures included", "发射次数（含失败）");
/// A table heading.
pub const REACHED_ORBIT: Phrase = phrase("Reached orbit", "入轨次数");
/// A table heading.
pub const RESTS_ON: Phrase = phrase("Rests on", "依据");
/// A sign's meaning.
pub const KEY_TICKS: Phrase = phrase("claims differ: each value claimed", "说法不一：各方数值");
/// A sign's meaning.
pub const KEY_YEAR_OPEN: Phrase = phrase("year not over in the data", "该年数据不完整");
/// A note on sources.
pub const LAUNCHES_LOG: Phrase = phrase(
    "Facts about whole years come first; other years are counted in Jonathan McDowell's launch log (GCAT), whose copy here ends on 4 April 2025",
    "有整年事实的年份以事实为准；其余年份据乔纳森·麦克道尔的发射日志（GCAT）统计，所用副本止于2025年4月4日",
);
/// A note on who counts as a company.
pub const COMPANIES_NOTE: Phrase = phrase(
    "Chinese companies leaves out the state groups CASC and CASIC; no whole-year count is known after 2024",
    "“中国商业火箭企业”不含航天科技、航天科工等国家队；2024年之后未见整年统计",
);

/// The title of launches.
pub fn launches_title(by_country: bool, lang: Lang) -> &'static str {
    match by_country {
        true => lang.pick("Orbital launch attempts per year, by country", "各国每年轨道发射次数（含失败）"),
        false => lang.pick("Launches per year, by operator", "各发射方每年发射次数"),
    }
}

/// A series of launches.
pub fn series(series: Series) -> Phrase {
    match series {
        Series::World => phrase("World", "全球"),
        Series::China => phrase("China", "中国"),
        Series::UnitedStates => phrase("United States", "美国"),
        Series::ChineseCompanies => phrase("Chinese companies", "中国商业火箭企业"),
        Series::Falcon => phrase("SpaceX Falcon", "SpaceX 猎鹰系列"),
        Series::Starship => phrase("SpaceX Starship", "SpaceX 星舰"),
        Series::Electron => phrase("Rocket Lab Electron", "火箭实验室电子号"),
    }
}

/// A number of launches in a tip.
pub fn n_launches(n: f64, lang: Lang) -> String {
    let number = grouped(n);
    lang.pick(format!("{number} {}", if n == 1.0 { "launch" } else { "launches" }), format!("{number}次"))
}

/// A count of part of a year.
pub fn so_far(count: &str, until: &str, lang: Lang) -> String {
    lang.pick(format!("{count} to {until}"), format!("截至{until}：{count}"))
}

/// What claims range over.
pub fn claimed_between(low: f64, high: f64, lang: Lang) -> String {
    let (low, high) = (grouped(low), grouped(high));
    lang.pick(format!("claims from {low} to {high}"), format!("各方说法{low}至{high}"))
}

/// How many of the launches reached orbit.
pub fn reached_orbit(n: u32, lang: Lang) -> String {
    lang.pick(format!("{n} reached orbit"), format!("{n}次入轨"))
}

/// What launches rest on, where that is no fact.
pub const LOG: Phrase = phrase("launch log (GCAT)", "发射日志（GCAT）");
/// What launches rest on, where that is a fact.
pub const FACT: Phrase = phrase("fact", "事实");

/// What the chart of launches shows: the last whole year that all leading series know.
///
/// Those without a count of the year are named with the last whole one there is: name, year, count.
pub fn launches_sentence(
    year: i32,
    counts: &[(String, String)],
    without: &[(String, Option<(i32, String)>)],
    lang: Lang,
) -> String {
    let named: Vec<String> =
        counts.iter().map(|(name, n)| lang.pick(format!("{name} {n}"), format!("{name}{n}次"))).collect();
    let without: Vec<String> = without
        .iter()
        .map(|(name, last)| match (lang, last) {
            (Lang::En, Some((last, n))) => format!("{name} ({n} in {last})"),
            (Lang::Zh, Some((last, n))) => format!("{name}（{last}年为{n}次）"),
            (_, None) => name.clone(),
        })
        .collect();
    let unknown = match (lang, without.is_empty()) {
        (_, true) => String::new(),
        (Lang::En, false) => format!(" No count of all of {year} is known of {}.", list(&without, lang)),
        (Lang::Zh, false) => format!("以下未见{year}年全年统计：{}。", without.join("，")),
    };
    match (lang, named.is_empty()) {
        (Lang::En, false) => format!("Launches in {year}, failures included: {}.{unknown}", list(&named, lang)),
        (Lang::Zh, false) => format!("{year}年发射次数（含失败）：{}。{unknown}", named.join("，")),
        (Lang::En, true) => "No launches are known for this window.".to_owned(),
        (Lang::Zh, true) => "该时间范围内没有发射数据。".to_owned(),
    }
}
