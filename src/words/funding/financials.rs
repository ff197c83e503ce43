//! The words of revenue and losses.

use crate::model::{Edtf, Lang, Measure};
use crate::words::{self, Phrase, phrase};

/// A table heading.
pub const FINANCIAL_MEASURE: Phrase = phrase("Figure", "指标");
/// The title of the results.
pub const FINANCIALS_TITLE: Phrase = phrase("Revenue and net result by company and period", "各公司营业收入与净利润");
/// A note on scales.
pub const OWN_SCALE_NOTE: Phrase = phrase(
    "Each company has a scale of its own: compare numbers, not heights",
    "各公司纵轴不同：请比较数值，勿比较高度",
);
/// A note on periods.
pub const PERIODS_NOTE: Phrase = phrase(
    "Parts of a year are drawn only where the year itself is not known; the table has every period and every other figure",
    "仅在缺全年数据时绘出半年或季度；表中列出全部期间与其他指标",
);

/// What a figure of a company's accounts is.
pub fn financial(measure: Measure) -> Phrase {
    match measure {
        Measure::Revenue => phrase("revenue", "营业收入"),
        Measure::RevenuePart => phrase("revenue of a part", "分部收入"),
        Measure::NetIncome => phrase("net result", "净利润"),
        Measure::NetIncomeAttributable => phrase("net result of the owners", "归母净利润"),
        Measure::OperatingIncome => phrase("operating result", "营业利润"),
        Measure::Ebitda => phrase("adjusted EBITDA", "调整后EBITDA"),
        Measure::OperatingCashFlow => phrase("cash flow from operations", "经营现金流"),
        Measure::ResearchAndDevelopment => phrase("research and development", "研发费用"),
        Measure::Capex => phrase("capital expenditure", "资本开支"),
        Measure::Cash => phrase("cash", "现金"),
        Measure::TotalAssets => phrase("total assets", "总资产"),
        Measure::NetDebt => phrase("net debt", "净债务"),
        Measure::AccumulatedDeficit => phrase("accumulated deficit", "累计未弥补亏损"),
        Measure::Backlog => phrase("orders not yet delivered", "在手订单"),
        Measure::Guidance => phrase("expected by the company", "公司指引"),
        Measure::RaisedTotal => phrase("raised in all, as told", "自述累计融资"),
        Measure::OwnerFunding => phrase("put in by the owner", "股东投入"),
        Measure::Employees => phrase("people employed", "员工人数"),
        Measure::Subscribers => phrase("subscribers", "用户数"),
        _ => phrase("another figure", "其他指标"),
    }
}

/// A period in little room: `2024`, `H1 2025`, `Q2 2026`, `to Jun 2024`.
pub fn short_period(period: Edtf, lang: Lang) -> String {
    let ((year, first, _), (last_year, last, _)) = (period.first().ymd(), period.last().ymd());
    let within = year == last_year;
    match (lang, within, first, last) {
        (Lang::En, true, 1, 12) => year.to_string(),
        (Lang::Zh, true, 1, 12) => format!("{year}年"),
        (Lang::En, true, 1, 6) => format!("H1 {year}"),
        (Lang::Zh, true, 1, 6) => format!("{year}年上半年"),
        (Lang::En, true, 7, 12) => format!("H2 {year}"),
        (Lang::Zh, true, 7, 12) => format!("{year}年下半年"),
        (Lang::En, true, _, _) if last == first + 2 && last % 3 == 0 => format!("Q{} {year}", last / 3),
        (Lang::Zh, true, _, _) if last == first + 2 && last % 3 == 0 => format!("{year}年{}", words::quarter_zh(last)),
        (Lang::En, ..) => format!("to {}", words::short_month(last_year, last, lang)),
        (Lang::Zh, ..) => format!("至{}", words::short_month(last_year, last, lang)),
    }
}

/// A short period in two parts: `2026年` and `第一季度`, or `Q1` and `2026`.
pub fn at_year(period: &str) -> (&str, &str) {
    period.split_at(period.find('年').map_or_else(|| period.rfind(' ').unwrap_or(0), |at| at + '年'.len_utf8()))
}

/// A profit or a loss.
pub fn net_result(net: f64, amount: &str, lang: Lang) -> String {
    match (lang, net < 0.0) {
        (Lang::En, true) => format!("lost {amount}"),
        (Lang::En, false) => format!("kept {amount}"),
        (Lang::Zh, true) => format!("净亏损{amount}"),
        (Lang::Zh, false) => format!("净利润{amount}"),
    }
}

/// What a company earned in a period.
pub fn earned(who: &str, period: &str, revenue: &str, net: Option<String>, lang: Lang) -> String {
    match (lang, net) {
        (Lang::En, Some(net)) => format!("{who} took in {revenue} and {net} in {period}"),
        (Lang::En, None) => format!("{who} took in {revenue} in {period}"),
        (Lang::Zh, Some(net)) => format!("{who} {period}营业收入{revenue}，{net}"),
        (Lang::Zh, None) => format!("{who} {period}营业收入{revenue}"),
    }
}

/// What the companies earned last.
pub fn financials_sentence(told: &[String], lang: Lang) -> String {
    match (lang, told.is_empty()) {
        (Lang::En, false) => format!("{}.", told.join("; ")),
        (Lang::Zh, false) => format!("{}。", told.join("；")),
        (Lang::En, true) => "No revenue or net result is known for this selection.".to_owned(),
        (Lang::Zh, true) => "所选公司暂无已知的收入或净利润。".to_owned(),
    }
}

/// Companies without accounts.
pub fn no_financials(names: &str, lang: Lang) -> String {
    lang.pick(format!("No revenue or net result is known for {names}"), format!("{names}收入与净利润未知"))
}
