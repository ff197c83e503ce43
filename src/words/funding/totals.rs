//! The words of state funds, sector totals and markets.

use crate::model::{Lang, Measure};
use crate::words::{Phrase, phrase};

/// A table heading.
pub const DEFINITION: Phrase = phrase("What is counted, and by whom", "统计口径与来源");
/// The title of the totals.
pub const TOTALS_TITLE: Phrase =
    phrase("China's commercial space: published sums, each by its own definition", "中国商业航天：各口径公布的总量");
/// A sign's meaning.
pub const KEY_SUM: Phrase = phrase("a published sum", "公布数");
/// A sign's meaning.
pub const KEY_DOUBTFUL: Phrase = phrase("doubtful", "存疑");
/// A sign's meaning.
pub const KEY_EXPECTED: Phrase = phrase("expected", "预测");
/// A sign's meaning.
pub const KEY_RANGE: Phrase = phrase("a range", "区间");
/// A note on totals.
pub const TOTALS_NOTE: Phrase = phrase(
    "No two of these count the same thing, so none are added, joined or subtracted; they do not depend on what is compared",
    "各数口径不同，不相加、不连线、不相减；与所选机构无关",
);
/// A note on the scale of the totals.
pub const LOG_WIDTH_NOTE: Phrase =
    phrase("Log scale: each grid line is ten times the one to its left", "对数坐标：每条网格线是左侧一条的十倍");

/// What a sum over the sector measures.
pub fn total_kind(measure: Measure) -> Phrase {
    match measure {
        Measure::SectorFunding => phrase("Money raised by the sector", "行业融资额"),
        Measure::FundSize => phrase("Single funds", "单只基金规模"),
        Measure::FundsTotal => phrase("All funds together", "基金合计规模"),
        Measure::SectorMarket => phrase("Size of the market", "市场规模"),
        Measure::SectorCompanies => phrase("Companies", "企业数"),
        _ => phrase("Launches", "发射次数"),
    }
}

/// How far counts of one year lie apart: the year, how many, the lowest and the highest.
pub fn totals_sentence(n: usize, spread: Option<(i32, usize, String, String)>, lang: Lang) -> String {
    match (lang, spread) {
        (Lang::En, Some((year, counts, low, high))) => format!(
            "{n} sums over the sector are published; for {year} alone {counts} counts of the money raised run from {low} to {high}, by definition and period."
        ),
        (Lang::Zh, Some((year, counts, low, high))) => {
            format!(
                "已公布的行业总量共 {n} 项；仅{year}年融资额就有 {counts} 个统计，因口径和时段不同，从{low}到{high}不等。"
            )
        }
        (Lang::En, None) => format!("{n} sums over the sector are published, each by its own definition."),
        (Lang::Zh, None) => format!("已公布的行业总量共 {n} 项，口径各不相同。"),
    }
}

/// A value with the word for doubt.
pub fn doubtful(value: &str, lang: Lang) -> String {
    lang.pick(format!("{value} (doubtful)"), format!("{value}（存疑）"))
}

/// A value that is quoted and not drawn.
pub fn not_drawn(value: &str, lang: Lang) -> String {
    lang.pick(format!("{value}, as printed; not drawn to scale"), format!("{value}，原文如此，未按比例绘出"))
}

/// How many sums are doubtful.
pub fn doubtful_here(n: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{n} of them rest on a single or doubtful source and are marked doubtful"),
        Lang::Zh => format!("其中 {n} 项仅有单一或存疑来源，标为存疑"),
    }
}

/// From one amount to another.
pub fn range(low: &str, high: &str, lang: Lang) -> String {
    lang.pick(format!("{low} to {high}"), format!("{low}至{high}"))
}
