//! The words of evidence: who says so, how far it can be trusted, what is worked out from it and how to quote it.

use super::{Phrase, phrase};
use crate::model::rates::{Rate, RatePeriod};
use crate::model::trust::Support;
use crate::model::{Confidence, Currency, Day, Edtf, Lang, Policy, RoundKind, derivation::Use, number};

// The panel.
/// Goes back from a fact to the number it was opened from.
pub const BACK_TO_WORKING: Phrase = phrase("← Back to how it was worked out", "← 返回计算过程");
/// The value to the last digit.
pub const EXACT: Phrase = phrase("Exact amount", "精确数额");
/// A source that repeats no other.
pub const INDEPENDENT: Phrase = phrase("independent", "独立来源");
/// The heading of what a fact is used for.
pub const USED_FOR: Phrase = phrase("What is worked out from it", "据此得出");
/// The heading of the views that show a fact.
pub const SHOWN_IN: Phrase = phrase("Shown in", "见于");
/// Nothing is worked out from a fact.
pub const NOT_USED: Phrase = phrase("Nothing else; it is shown as it is", "无；仅照原样列示");
/// The heading of how each claim policy decides.
pub const BY_POLICY: Phrase = phrase("Value by claim policy", "各取值方式的结果");
/// Which policy is in force.
pub const IN_FORCE: Phrase = phrase("in force", "当前");
/// The heading of the quotable forms.
pub const CITE: Phrase = phrase("Cite", "引用");
/// The label of the choice of form.
pub const CITE_AS: Phrase = phrase("Form", "格式");
/// A form of citation.
pub const CITE_PLAIN: Phrase = phrase("Plain", "纯文本");
/// The button that copies a citation.
pub const COPY_CITATION: Phrase = phrase("Copy citation", "复制引文");
/// The button that copies the link to a fact.
pub const COPY_FACT_LINK: Phrase = phrase("Copy link to this fact", "复制此项事实的链接");

// Numbers that no source states.
/// The heading of the working of a number.
pub const WORKED_OUT: Phrase = phrase("How it was worked out", "计算过程");
/// The heading of the formula.
pub const FORMULA: Phrase = phrase("Formula", "公式");
/// The heading of the inputs.
pub const INPUTS: Phrase = phrase("Worked out from", "计算依据");
/// A count of nothing.
pub const NO_INPUTS: Phrase = phrase("Nothing in the data counts towards it", "数据中没有计入此项的记录");
/// The heading of what was left out.
pub const LEFT_OUT: Phrase = phrase("Left out", "未计入");
/// The heading of remarks.
pub const TO_KNOW: Phrase = phrase("Also to know", "另请注意");
/// The data no longer hold what a number was worked out from.
pub const WORKING_GONE: Phrase =
    phrase("This number is not part of what is shown any more", "此数字已不在当前显示范围内");
/// How rounds are summed.
pub const SUM_FORMULA: Phrase = phrase(
    "Sum of the disclosed amounts of completed equity rounds and flotations, each converted at the mean rate of the months it is dated in, else of the year; money in two rounds counts once",
    "已完成股权融资与上市募资的披露金额之和，逐笔按所在月份（无月份则按当年）平均汇率折算；重叠资金只计一次",
);
/// How money is converted.
pub const CONVERSION_FORMULA: Phrase = phrase(
    "Reported amount ÷ units of its currency for one dollar × units of the other for one dollar, at the mean rate of the months it is dated in, else of the year",
    "披露金额 ÷ 原币种兑美元汇率 × 目标币种兑美元汇率，均取所在月份（无月份则取当年）的平均汇率",
);
/// How a share is worked out.
pub const SHARE_FORMULA: Phrase = phrase("The first count ÷ the second × 100", "前一数字 ÷ 后一数字 × 100");
/// An input that is an exchange rate.
pub const EXCHANGE_RATE: Phrase = phrase("Exchange rate", "汇率");
/// A series that starts in a period.
pub const NONE_BEFORE: Phrase = phrase("None had been launched before", "此前尚无发射");
/// Why a round is left out.
pub const NOT_COMPLETED: Phrase = phrase("not completed: planned or withdrawn", "未完成：计划中或已撤回");
/// Why a round is left out.
pub const NOT_NEW_EQUITY: Phrase =
    phrase("no new equity: shares sold by holders, debt or a merger", "非新增股权：老股转让、债务或并购");
/// Why a round is left out.
pub const PARTS_APART: Phrase = phrase("a sum over several rounds, which are listed apart", "多轮合计，各轮另行列示");
/// Why a round is left out.
pub const UNDISCLOSED_ADDS_NOTHING: Phrase = phrase("amount not disclosed", "金额未披露");
/// Why a round is left out.
pub const NO_RATE: Phrase = phrase("from before the first exchange rate", "早于首个可用汇率");

/// Why a round is left out: its money is in another.
pub fn money_in_other(other: &str, lang: Lang) -> String {
    lang.pick(format!("overlap: its money is in {other}"), format!("重叠：资金已含于{other}"))
}

/// A sum of rounds.
pub fn sum_title(of: &str, lang: Lang) -> String {
    lang.pick(format!("{of}, sum of disclosed rounds"), format!("{of} · 已披露轮次合计"))
}

/// A name and its date.
pub fn dated(name: &str, date: &str, lang: Lang) -> String {
    lang.pick(format!("{name}, {date}"), format!("{name}，{date}"))
}

/// An amount in another currency.
pub fn conversion_title(what: &str, to: Currency, lang: Lang) -> String {
    let code = to.code();
    lang.pick(format!("{what}, in {code}"), format!("{what}（折合 {code}）"))
}

/// A rate of a constellation in a period.
pub fn rate_of(name: &str, period: &str, lang: Lang) -> String {
    lang.pick(format!("{name}, satellites launched in {period}"), format!("{name} · {period}发射卫星数"))
}

/// A count at a period's edge.
pub fn launched_by(name: &str, date: &str, lang: Lang) -> String {
    lang.pick(format!("{name}, launched by {date}"), format!("{name} · 截至{date}累计发射"))
}

/// A share of what is planned.
pub fn share_title(name: &str, lang: Lang) -> String {
    lang.pick(format!("{name}, share of the plan launched"), format!("{name} · 已发射占计划数的比例"))
}

/// A percentage to one decimal.
pub fn percent(value: f64) -> String {
    format!("{}%", number::trimmed(value, 1))
}

/// What a sum is under the other claim policies.
pub fn between_claims(low: &str, high: &str, lang: Lang) -> String {
    lang.pick(
        format!("Where claims differ: {low} with the lowest, {high} with the highest"),
        format!("说法不一之处：取最低为{low}，取最高为{high}"),
    )
}

/// An amount and the rates it was converted at.
pub fn converted_from(amount: &str, rates: &str, lang: Lang) -> String {
    lang.pick(format!("{amount} at {rates}"), format!("{amount}，按{rates}"))
}

/// A rate and the period it is the mean of: `7.1935 yuan per dollar, mean of February 2024`.
pub fn exchange_rate(currency: Currency, rate: Rate, lang: Lang) -> String {
    let period = match rate.period {
        RatePeriod::Month(year, month) => format!("{year:04}-{month:02}"),
        RatePeriod::Months(from, to) => format!("{:04}-{:02}/{:04}-{:02}", from.0, from.1, to.0, to.1),
        RatePeriod::Year(year) => format!("{year:04}"),
    };
    let period = Edtf::parse(&period).map(|date| date.in_words(lang)).unwrap_or_default();
    let (n, name) = (number::trimmed(rate.per_usd, 4), currency_name(currency).get(lang));
    lang.pick(format!("{n} {name} per dollar (mean of {period})"), format!("1美元={n}{name}（{period}均值）"))
}

fn currency_name(currency: Currency) -> Phrase {
    match currency {
        Currency::Cny => phrase("yuan", "元"),
        Currency::Usd => phrase("dollars", "美元"),
        Currency::Eur => phrase("euros", "欧元"),
    }
}

/// The source of exchange rates.
pub fn rates_from(publisher: &str, lang: Lang) -> String {
    lang.pick(format!("rates: {publisher}"), format!("汇率来源：{publisher}"))
}

/// What a source repeats.
pub fn copy_of(original: &str, lang: Lang) -> String {
    lang.pick(format!("repeats {original}"), format!("转述{original}"))
}

/// A source that repeats something the dataset does not list.
pub const COPY_OF_UNLISTED: Phrase = phrase("repeats a report not listed here", "转述未收录的报道");

/// A confidence and what gives it.
pub fn confidence_because(confidence: Confidence, why: &str, lang: Lang) -> (String, String) {
    let level = super::confidence(confidence).get(lang);
    (level.to_owned(), lang.pick(format!(": {why}"), format!("：{why}")))
}

/// Words of the middle of a sentence as a heading.
pub fn as_heading(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map(|first| first.to_ascii_uppercase().to_string() + chars.as_str()).unwrap_or_default()
}

/// A source that another citation of the same claim repeats, so that both count once.
pub fn same_origin(publisher: &str, lang: Lang) -> String {
    lang.pick(format!("same origin as {publisher}, counts once"), format!("与{publisher}同源，只计一次"))
}

/// What gives a claim its confidence.
pub fn support(support: Support, confidence: Confidence, lang: Lang) -> String {
    let why = match support {
        Support::Official => {
            lang.pick("an official source that a reader can open", "有读者可打开的官方来源").to_owned()
        }
        Support::Independent(n) => lang
            .pick(format!("{n} independent sources that a reader can open"), format!("有 {n} 个读者可打开的独立来源")),
        Support::Single => {
            lang.pick("sources that a reader can open, all of one origin", "来源可打开，但同出一源").to_owned()
        }
        Support::Unreachable => lang.pick("no source that a reader can open", "无读者可打开的来源").to_owned(),
    };
    if confidence < support.limit() {
        return lang.pick(
            format!("{why}; kept lower because the value is estimated or doubtful"),
            format!("{why}；因数值为估算或存疑而下调"),
        );
    }
    why
}

/// The name of a claim policy.
pub fn policy(policy: Policy) -> Phrase {
    match policy {
        Policy::Preferred => super::PREFERRED,
        Policy::Lowest => super::LOWEST,
        Policy::Highest => super::HIGHEST,
    }
}

/// What a fact is used for; the names are of whom or what it is about.
pub fn used_for(of: &Use<'_>, name: &str, lang: Lang) -> String {
    match of {
        Use::Summed(_) => lang.pick(
            format!("{name}'s sum of disclosed rounds, and every ranking and cumulative line with it"),
            format!("{name}已披露融资合计，以及含其的排名与累计曲线"),
        ),
        Use::Undisclosed(_) => lang.pick(
            format!("The number of {name}'s rounds; it adds nothing to the sum, as no amount is disclosed"),
            format!("{name}的轮次数；金额未披露，不计入合计"),
        ),
        Use::Overlapping(_) => lang.pick(
            format!("Not in the sum: its money is in {name}, which counts instead"),
            format!("不计入合计：资金已含于{name}，由后者计入"),
        ),
        Use::Apart(kind) => {
            let kind: RoundKind = *kind;
            let kind = super::round_kind(kind).get(lang);
            lang.pick(format!("Shown as {kind} and never added to money raised"), format!("标为“{kind}”，不计入融资额"))
        }
        Use::Converted(from) => {
            let code = from.code();
            lang.pick(
                format!("Its conversion from {code} at the mean rate of its date"),
                format!("按其日期的平均汇率由 {code} 折算"),
            )
        }
        Use::Launched(_) => {
            lang.pick(format!("{name}'s series of satellites launched"), format!("{name}累计发射卫星曲线"))
        }
        Use::InOrbit(_) => lang.pick(format!("{name}'s series of satellites in orbit"), format!("{name}在轨卫星曲线")),
        Use::Rate(_) => lang.pick(
            format!("{name}'s launches per month, quarter and year: differences of the series"),
            format!("{name}每月、每季度、每年发射数：由曲线相减得出"),
        ),
        Use::Reached(_, step) => lang.pick(
            format!("{name}'s rung “{}” on the ladder", super::step(*step).get(lang)),
            format!("{name}在里程碑图中的“{}”", super::step(*step).get(lang)),
        ),
        Use::Promised(_, step) => lang.pick(
            format!("{name}'s promised rung “{}” on the ladder, drawn hollow", super::step(*step).get(lang)),
            format!("{name}在里程碑图中计划的“{}”，空心标示", super::step(*step).get(lang)),
        ),
    }
}

/// A statement with its value, as it is quoted.
pub fn stated(statement: &str, value: &str, lang: Lang) -> String {
    lang.pick(format!("{statement}: {value}"), format!("{statement}：{value}"))
}

/// The dataset as a publication.
pub fn dataset_name(version: &str, lang: Lang) -> String {
    lang.pick(format!("Perigee, dataset {version}"), format!("近地点（Perigee）数据集 {version}"))
}

/// A key figure of the overview.
pub fn headline(label: &str, lang: Lang) -> String {
    lang.pick(format!("Key figure on the overview: {label}"), format!("概览关键数字：{label}"))
}

/// How long before another day a day is: `2 weeks`, `3 months`, `1 year 10 months`.
///
/// ```
/// use perigee::model::{Day, Lang};
/// let day = |y, m, d| Day::from_ymd(y, m, d).unwrap();
/// assert_eq!(perigee::words::age(day(2026, 7, 10), day(2026, 10, 10), Lang::En), "3 months");
/// assert_eq!(perigee::words::age(day(2024, 11, 11), day(2026, 10, 10), Lang::Zh), "1年10个月");
/// assert_eq!(perigee::words::age(day(2026, 9, 28), day(2026, 10, 10), Lang::En), "12 days");
/// ```
pub fn age(from: Day, to: Day, lang: Lang) -> String {
    let days = (to.0 - from.0).max(0);
    let ((y1, m1, d1), (y2, m2, d2)) = (from.ymd(), to.ymd());
    let months = (y2 - y1) * 12 + i32::from(m2) - i32::from(m1) - i32::from(d2 < d1);
    let count = |n: i32, en: &str, zh: &str| {
        lang.pick(format!("{n} {en}{}", if n == 1 { "" } else { "s" }), format!("{n}{zh}"))
    };
    match (months.max(0) / 12, months.max(0) % 12) {
        (0, 0 | 1) if days < 60 => count(days, "day", "天"),
        (0, months) => count(months, "month", "个月"),
        (years, 0) => count(years, "year", "年"),
        (years, months) => {
            let gap = lang.pick(" ", "");
            format!("{}{gap}{}", count(years, "year", "年"), count(months, "month", "个月"))
        }
    }
}

/// How old the end of a series is, against the newest day of the dataset; nothing for the newest itself.
pub fn how_old(reaches: Day, newest: Day, lang: Lang) -> String {
    if reaches >= newest {
        return String::new();
    }
    let age = age(reaches, newest, lang);
    lang.pick(format!(" ({age} before the newest data)"), format!("（早于最新数据{age}）"))
}

// Lists of sources and contested facts.
/// The label of the choice of a kind.
pub const OF_KIND: Phrase = phrase("Kind", "类别");
/// No filter by kind.
pub const EVERY_KIND: Phrase = phrase("All", "全部");
/// A source that whole tables rest on.
pub const TABLE_RESTS: Phrase = phrase("a whole table rests on it", "支持整张数据表");
/// The label of the jump list.
pub const JUMP: Phrase = phrase("Jump to", "跳至");
/// Back to the jump list.
pub const TO_TOP: Phrase = phrase("Back to the list", "返回目录");
/// Signs that a text carries.
pub const TEXT_SIGNS: Phrase = phrase(
    "Numbers with a dotted underline open their evidence or how they were worked out; a † marks those that rest on contested facts.",
    "带点状下划线的数字可点开查看证据或计算过程；带†的涉及存疑事实。",
);

/// The button that shows a whole list.
pub fn show_all(n: usize, lang: Lang) -> String {
    lang.pick(format!("Show all {n}"), format!("显示全部 {n} 项"))
}

/// A heading and how many stand under it.
pub fn counted(heading: &str, n: usize, lang: Lang) -> String {
    lang.pick(format!("{heading} ({n})"), format!("{heading}（{n}）"))
}

/// How many facts measure something.
pub fn n_measured(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::En, 0) => "no fact yet".to_owned(),
        (Lang::En, 1) => "1 fact".to_owned(),
        (Lang::En, _) => format!("{n} facts"),
        (Lang::Zh, _) => format!("{n} 项事实"),
    }
}

// The dataset.
/// The heading of how far the parts reach.
pub const REACH_TITLE: Phrase = phrase("How far it reaches", "数据截止");
/// The heading of what the data lack.
pub const GAPS_TITLE: Phrase = phrase("Known gaps", "已知缺漏");
/// The heading of licence and credits.
pub const LICENCE_TITLE: Phrase = phrase("Licence and attributions", "许可与署名");
/// A part of the data.
pub const PART_ROUNDS: Phrase = phrase("Funding", "融资");
/// A part of the data.
pub const PART_MILESTONES: Phrase = phrase("Milestones", "里程碑");
/// A part of the data.
pub const PART_LAUNCHES: Phrase = phrase("Launches and satellites", "发射与卫星");
/// A part of the data.
pub const PART_RATES: Phrase = phrase("Exchange rates", "汇率");
