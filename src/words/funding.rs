//! The words of the funding view: groups of rounds, listings, valuations, results, totals, and what steps had cost.

use super::{Phrase, list, phrase};
use crate::model::entity::Capital;
use crate::model::grouping::Key;
use crate::model::listing::Outcome;
use crate::model::number::grouped;
use crate::model::{Edtf, Lang, Measure, Step};
use crate::view_state::By;

// Headings of tables.
/// A table heading.
pub const INVESTORS: Phrase = phrase("Investors named", "披露的投资方");
/// A table heading.
pub const SINCE_FOUNDING: Phrase = phrase("After founding", "距成立");
/// A table heading.
pub const NAMED_IN: Phrase = phrase("Rounds named in", "参与轮次");
/// A table heading.
pub const LED: Phrase = phrase("Led", "领投轮次");
/// A table heading.
pub const SIZE_OF_ROUNDS: Phrase = phrase("Disclosed size of these rounds", "所参与轮次的披露总额");
/// A table heading.
pub const WHICH_ROUNDS: Phrase = phrase("Which rounds", "具体轮次");
/// A table heading.
pub const LISTING_STEP: Phrase = phrase("Step", "步骤");
/// A table heading.
pub const DAYS_WAITED: Phrase = phrase("After the step before", "距上一步");
/// A table heading.
pub const KIND_OF_PRICE: Phrase = phrase("Kind of price", "估值依据");
/// A table heading.
pub const WHAT_IT_IS: Phrase = phrase("What it is", "说明");
/// A table heading.
pub const FINANCIAL_MEASURE: Phrase = phrase("Figure", "指标");
/// A table heading.
pub const DEFINITION: Phrase = phrase("What is counted, and by whom", "统计口径与来源");
/// A table heading.
pub const STEP: Phrase = phrase("Step", "里程碑");
/// A table heading.
pub const RAISED_BY_THEN: Phrase = phrase("Raised by then, disclosed", "届时已披露融资额");

// Titles.
/// The title of the lanes.
pub const LANES_TITLE: Phrase = phrase(
    "Funding rounds by date, one lane each; area shows the amount",
    "各机构历次融资：时间与金额（面积表示金额）",
);
/// The title of the chart of sums on the clock of each organisation.
pub const CUMULATIVE_SINCE_TITLE: Phrase =
    phrase("Money raised by years since founding, disclosed rounds only", "成立以来累计融资额（仅含已披露轮次）");
/// The title of the listings.
pub const PIPELINE_TITLE: Phrase = phrase("Steps towards a listing, by company", "各公司上市进程");
/// The title of the valuations.
pub const VALUATIONS_TITLE: Phrase = phrase("What each company was said to be worth", "各公司估值");
/// The title of the results.
pub const FINANCIALS_TITLE: Phrase = phrase("Revenue and net result by company and period", "各公司营业收入与净利润");
/// The title of the totals.
pub const TOTALS_TITLE: Phrase =
    phrase("China's commercial space: published sums, each by its own definition", "中国商业航天：各口径公布的总量");
/// The title of money by steps.
pub const MONEY_STEPS_TITLE: Phrase = phrase(
    "Money raised by the day each step to reuse was taken, disclosed rounds only",
    "迈出每一步复用里程碑时的累计融资额（仅含已披露轮次）",
);

/// The title of the groups.
pub fn groups_title(by: By) -> Phrase {
    match by {
        By::Organisation => super::RANKING_TITLE,
        By::Year => phrase("Money raised in disclosed rounds, by year", "各年已披露融资额"),
        By::Country => phrase("Money raised in disclosed rounds, by country", "各国机构已披露融资额"),
        By::Capital => phrase("Money raised in disclosed rounds, by whose capital it was", "已披露融资额：按资本类型"),
        By::Investor => {
            phrase("Investors by the size of the disclosed rounds they are named in", "投资方：按所参与轮次的披露总额")
        }
    }
}

// Keys.
/// A sign's meaning.
pub const KEY_EQUITY: Phrase = phrase("money raised", "已完成融资");
/// A sign's meaning.
pub const KEY_ELSEWHERE: Phrase = phrase("money counted in another round shown", "资金已计入另一轮");
/// A sign's meaning.
pub const KEY_BUNDLE: Phrase = phrase("a sum over several rounds, not added", "多轮合计数，不计入总额");
/// A sign's meaning.
pub const KEY_NO_AMOUNT: Phrase = phrase("amount not disclosed", "金额未披露");
/// A sign's meaning.
pub const KEY_ENDED: Phrase = phrase("withdrawn or ended", "撤回或终止");
/// A sign's meaning.
pub const KEY_PAID: Phrase = phrase("between prices that were paid", "实际成交价之间");
/// A sign's meaning.
pub const KEY_SUM: Phrase = phrase("a published sum", "公布数");
/// A sign's meaning.
pub const KEY_DOUBTFUL: Phrase = phrase("doubtful", "存疑");
/// A sign's meaning.
pub const KEY_EXPECTED: Phrase = phrase("expected", "预测");
/// A sign's meaning.
pub const KEY_RANGE: Phrase = phrase("a range", "区间");

// Notes.
/// A note on the clock of founding.
pub const FOUNDING_NOTE: Phrase =
    phrase("A founding known only by its year is taken as the middle of that year", "仅知成立年份的，以该年年中计");
/// A note on waiting times.
pub const WAITING_NOTE: Phrase = phrase(
    "Days run from one known step to the next, from middle to middle where a date is vague; a step the data do not know is not counted",
    "天数为相邻已知步骤之间的间隔，日期不精确的取区间中点；未收录的步骤不计",
);
/// A note on kinds of valuations.
pub const VALUATION_NOTE: Phrase = phrase(
    "Only what was paid is joined; lists, arithmetic and asking prices stand alone",
    "仅连接实际成交价；榜单、推算和要价各自独立",
);
/// A note on valuations before and after the money.
pub const PRE_POST_NOTE: Phrase = phrase(
    "Whether a value is before or after the new money is said in the table where its source says so, and is unknown otherwise",
    "投前或投后口径在来源写明时列于表中，其余未知",
);
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
/// A note on totals.
pub const TOTALS_NOTE: Phrase = phrase(
    "No two of these count the same thing, so none are added, joined or subtracted; they do not depend on what is compared",
    "各数口径不同，不相加、不连线、不相减；与所选机构无关",
);
/// A note on the scale of the totals.
pub const LOG_WIDTH_NOTE: Phrase =
    phrase("Log scale: each grid line is ten times the one to its left", "对数坐标：每条网格线是左侧一条的十倍");
/// A note on money by steps.
pub const MONEY_STEPS_NOTE: Phrase = phrase(
    "All of an organisation's disclosed rounds up to the day of the step, whatever they were for; a line falls where a step came earlier than the one before it",
    "截至该日该机构全部已披露轮次之和，不论资金用途；某步早于前一步达成时，连线会下降",
);
/// A note on steps before the first money.
pub const NOTHING_YET_NOTE: Phrase = phrase(
    "A step before the first disclosed round stands in the table; a log scale has no zero to draw it at",
    "早于首笔披露融资的里程碑仅列于表中，对数坐标无法表示零",
);

/// What a grouping does.
pub fn grouping_note(by: By) -> Phrase {
    match by {
        By::Organisation => super::LOWER_BOUND,
        By::Year => phrase(
            "Each round counts in one year: that of its date, or of its middle where it is vague",
            "每轮只计入一年：以其日期所在年计，日期不精确的取区间中点",
        ),
        By::Country => phrase("By where the organisation that raised is at home", "按融资机构所在国"),
        By::Capital => phrase(
            "A round counts for a kind when all investors named in it are of that kind; several kinds are mixed, never split. Who paid how much is not known",
            "披露的投资方同属一类的轮次计入该类，多类并存的计为混合，不作拆分；各方出资额未知",
        ),
        By::Investor => phrase(
            "The size of a round is what all its investors paid together, not one investor's share; a round counts in full for each, so these sums must not be added",
            "轮次金额为全体投资方合计，并非单一投资方出资；同一轮对每个投资方均全额列示，不可相加",
        ),
    }
}

/// Policy events worth marking on a time axis, by the id of their fact, in few words.
pub const POLICY_MARKS: [(&str, Phrase); 9] = [
    ("china-space-opened-to-private-capital", phrase("open to private capital", "向民间资本开放")),
    ("china-commercial-rocket-notice-2019", phrase("rocket rules", "商业火箭规定")),
    ("china-new-infrastructure-2020", phrase("new infrastructure", "新基建")),
    ("china-satnet-set-up", phrase("SatNet set up", "中国星网成立")),
    ("shanghai-space-plan-2023", phrase("Shanghai plan", "上海行动计划")),
    ("china-work-report-2024", phrase("work report 2024", "2024政府工作报告")),
    ("china-star-growth-tier-2025", phrase("STAR route reopened", "科创板重启")),
    ("china-cnsa-action-plan-2025", phrase("CNSA action plan", "国家航天局行动计划")),
    ("china-star-guideline-9-2025", phrase("STAR guideline 9", "第9号指引")),
];

/// A first on the way to reuse: `first landing: Falcon 9`, `China's first landing: Long March 10B`.
pub fn first_mark(step: &str, programme: &str, is_china: bool, lang: Lang) -> String {
    match (lang, is_china) {
        (Lang::En, false) => format!("{step}: {programme}"),
        (Lang::En, true) => format!("China's {step}: {programme}"),
        (Lang::Zh, false) => format!("{step}：{programme}"),
        (Lang::Zh, true) => format!("中国{step}：{programme}"),
    }
}

/// A marked event with its date.
pub fn marked_event(label: &str, date: &str, lang: Lang) -> String {
    lang.pick(format!("{label} ({date})"), format!("{label}（{date}）"))
}

/// Which events are marked.
pub fn marked(events: &[String], lang: Lang) -> String {
    lang.pick(format!("Marked: {}", list(events, lang)), format!("图中标注：{}", list(events, lang)))
}

/// Things one after the other, each long.
pub fn one_by_one(things: &[String], lang: Lang) -> String {
    things.join(lang.pick("; ", "；"))
}

/// Sentences after one another.
pub fn sentences(sentences: &[String], lang: Lang) -> String {
    sentences.join(lang.pick(" ", ""))
}

/// How small an amount is still drawn to scale.
pub fn area_note(least: &str, lang: Lang) -> String {
    match lang {
        Lang::En => {
            format!(
                "The area of a mark is its amount; below about {least} marks stay as large as that, to be seen. What is no new equity has one size whatever its amount"
            )
        }
        Lang::Zh => format!("标记面积与金额成正比；约{least}以下者按该大小绘出，以便辨认。非新增股权的标记大小固定"),
    }
}

/// A sum and how many rounds it rests on: `CNY 3.55 billion, 5 of 7 rounds disclosed`.
pub fn sum_of_rounds(sum: &str, n: usize, of: usize, lang: Lang) -> String {
    lang.pick(format!("{sum}, {n} of {of} rounds disclosed"), format!("{sum}，{of} 轮中披露 {n} 轮"))
}

/// Who led a round and who else is named.
pub fn investors(leads: &[String], others: &[String], lang: Lang) -> String {
    let (led, all) = (list(leads, lang), list(others, lang));
    match (lang, leads.is_empty(), others.is_empty()) {
        (_, true, true) => "–".to_owned(),
        (_, true, false) => all,
        (Lang::En, false, true) => format!("{led} (lead)"),
        (Lang::Zh, false, true) => format!("{led}（领投）"),
        (Lang::En, false, false) => format!("{led} (lead); {all}"),
        (Lang::Zh, false, false) => format!("{led}（领投）；{all}"),
    }
}

/// Whole years on an axis, with the unit.
pub fn n_years(years: i32, lang: Lang) -> String {
    match (lang, years) {
        (Lang::En, 1) => "1 year".to_owned(),
        (Lang::En, _) => format!("{years} years"),
        (Lang::Zh, _) => format!("{years}年"),
    }
}

/// Years after a founding, to a tenth.
pub fn years_after(years: f64, lang: Lang) -> String {
    let years = grouped((years * 10.0).round() / 10.0);
    lang.pick(format!("{years} years"), format!("{years}年"))
}

/// Organisations whose founding is unknown.
pub fn founding_unknown(names: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("Not drawn, as no founding date is known: {names}"),
        Lang::Zh => format!("成立日期未知，未绘出：{names}"),
    }
}

/// Whose money it is.
pub fn capital(capital: Capital) -> Phrase {
    match capital {
        Capital::State => phrase("central state", "国家级资本"),
        Capital::Local => phrase("local government", "地方国资"),
        Capital::Company => phrase("company", "产业资本"),
        Capital::Private => phrase("private", "民间资本"),
        Capital::Foreign => phrase("foreign", "境外资本"),
        Capital::Unknown => phrase("kind unknown", "类型不明"),
    }
}

/// The name of a group of rounds.
pub fn group(key: Key, lang: Lang) -> String {
    match key {
        Key::Year(year) => lang.pick(year.to_string(), format!("{year}年")),
        Key::Country(own) => super::country(own).get(lang).to_owned(),
        Key::Capital(own) => capital(own).get(lang).to_owned(),
        Key::Mixed => lang.pick("mixed", "混合").to_owned(),
        Key::NotNamed => lang.pick("not named", "未披露投资方").to_owned(),
    }
}

/// Which groups raised most.
pub fn groups_sentence(by: By, named: &[(String, String)], lang: Lang) -> String {
    let what = super::grouping(by).get(lang);
    match (lang, named) {
        (Lang::En, [(first, sum), (second, less), ..]) => format!(
            "By {}, most was raised under {first}: {sum} in disclosed rounds, ahead of {second} with {less}.",
            what.to_ascii_lowercase()
        ),
        (Lang::Zh, [(first, sum), (second, less), ..]) => {
            format!("按{what}计，{first}已披露融资{sum}居首，其次是{second}，{less}。")
        }
        (Lang::En, [(first, sum)]) => format!("All disclosed rounds, {sum}, fall under {first}."),
        (Lang::Zh, [(first, sum)]) => format!("全部已披露轮次均属{first}，合计{sum}。"),
        (Lang::En, []) => "No round with a disclosed amount is known for this selection.".to_owned(),
        (Lang::Zh, []) => "所选范围内未见披露金额的轮次。".to_owned(),
    }
}

/// Who is named in most rounds, and who in the largest ones.
pub fn investors_sentence(n: usize, told: Option<((String, usize), (String, String))>, lang: Lang) -> String {
    match (lang, told) {
        (Lang::En, Some(((busiest, rounds), (first, sum)))) => format!(
            "Of {n} investors named, {busiest} stands in most rounds ({rounds}), and {first} in the largest: together they raised {sum} from all their investors."
        ),
        (Lang::Zh, Some(((busiest, rounds), (first, sum)))) => format!(
            "在披露的 {n} 家投资方中，{busiest}参与轮次最多（{rounds} 轮）；{first}所参与轮次规模最大，全体投资方合计{sum}。"
        ),
        (Lang::En, None) => "No investor is named in the rounds of this selection.".to_owned(),
        (Lang::Zh, None) => "所选轮次均未披露投资方。".to_owned(),
    }
}

/// How many investors the chart draws.
pub fn only_first(n: usize, of: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("The chart draws the first {n} of {of}; the table has all"),
        Lang::Zh => format!("图中仅列前 {n} 家，全部 {of} 家见表"),
    }
}

/// Rounds without a named investor.
pub fn nameless_rounds(n: usize, of: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{n} of the {of} completed rounds name no investor and are missing here"),
        Lang::Zh => format!("已完成的 {of} 轮中有 {n} 轮未披露投资方，未计入本图"),
    }
}

/// How often an investor is named and leads.
pub fn named_and_led(named: usize, led: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("named in {named}, led {led}; the size of the rounds, not its share"),
        Lang::Zh => format!("参与 {named} 轮，领投 {led} 轮；为轮次总额，非其出资额"),
    }
}

/// A step towards a listing; `None` is any other.
pub fn listing_step(measure: Option<Measure>) -> Phrase {
    match measure {
        Some(Measure::IpoTutoring) => phrase("guidance filed", "辅导备案"),
        Some(Measure::IpoTutored) => phrase("guidance completed", "辅导完成"),
        Some(Measure::IpoFiled) => phrase("application filed or accepted", "申请受理或公开递表"),
        Some(Measure::IpoInquiry) => phrase("inquiry by the exchange", "交易所问询"),
        Some(Measure::IpoInspection) => phrase("drawn for inspection", "抽中现场检查"),
        Some(Measure::IpoUpdated) => phrase("updated prospectus", "更新招股书"),
        Some(Measure::IpoPriced) => phrase("shares priced", "定价"),
        Some(Measure::IpoListed) => phrase("listed", "上市"),
        Some(Measure::IpoWithdrawn) => phrase("withdrawn", "撤回申请"),
        Some(Measure::IpoTerminated) => phrase("ended by the exchange", "终止审核"),
        Some(Measure::IpoTarget) => phrase("to be raised", "拟募资"),
        _ => phrase("another step", "其他步骤"),
    }
}

/// How a way to the market ended.
pub fn listing_outcome(outcome: Outcome) -> Phrase {
    match outcome {
        Outcome::Listed => phrase("listed", "已上市"),
        Outcome::Withdrawn => phrase("withdrawn", "已撤回"),
        Outcome::Terminated => phrase("ended by the exchange", "已终止"),
        Outcome::Waiting => phrase("waiting", "进行中"),
    }
}

/// A number of days, or about that many.
pub fn n_days(days: i32, is_vague: bool, lang: Lang) -> String {
    let days = grouped(f64::from(days));
    match (lang, is_vague) {
        (Lang::En, false) => format!("{days} days"),
        (Lang::En, true) => format!("about {days} days"),
        (Lang::Zh, false) => format!("{days}天"),
        (Lang::Zh, true) => format!("约{days}天"),
    }
}

/// So long after the step before.
pub fn after_days(days: &str, lang: Lang) -> String {
    lang.pick(format!("{days} after the step before"), format!("距上一步{days}"))
}

/// How long a company has waited since its last known step.
pub fn waiting_since(days: i32, lang: Lang) -> String {
    let days = grouped(f64::from(days));
    lang.pick(format!("{days} days since the last known step"), format!("距最近已知步骤{days}天"))
}

/// How many companies got how far.
pub fn pipeline_sentence(n: usize, listed: usize, ended: usize, lang: Lang) -> String {
    let waiting = n.saturating_sub(listed + ended);
    match (lang, n) {
        (Lang::En, 0) => "No step towards a listing is known for this selection.".to_owned(),
        (Lang::Zh, 0) => "所选公司暂无已知的上市步骤。".to_owned(),
        (Lang::En, _) => format!(
            "Of {n} companies with known steps towards a listing, {listed} listed, {ended} gave up or were ended, and {waiting} had not finished."
        ),
        (Lang::Zh, _) => {
            format!("已知有上市动作的 {n} 家公司中，{listed} 家已上市，{ended} 家撤回或终止，{waiting} 家仍在进行。")
        }
    }
}

/// From guidance to the application.
pub fn guidance_to_filing(who: &str, days: i32, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{who} took {days} days from filing for guidance to an accepted application."),
        Lang::Zh => format!("{who}从辅导备案到申请受理用了 {days} 天。"),
    }
}

/// From the application to the first day of trading.
pub fn filing_to_listing(who: &str, days: i32, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{who} listed {days} days after its public filing."),
        Lang::Zh => format!("{who}公开递表 {days} 天后上市。"),
    }
}

/// Companies without known steps.
pub fn no_listing_steps(names: &str, lang: Lang) -> String {
    lang.pick(format!("No step towards a listing is known for {names}"), format!("{names}暂无已知的上市步骤"))
}

/// What kind of price a valuation rests on.
pub fn valuation_kind(measure: Measure) -> Phrase {
    match measure {
        Measure::ValuationRound => phrase("funding round", "融资估值"),
        Measure::ValuationSecondary => phrase("share sale by holders", "老股转让估值"),
        Measure::ValuationMarket => phrase("market or offer price", "市值或发行价"),
        Measure::ValuationList => phrase("published list", "榜单估值"),
        Measure::ValuationImplied => phrase("worked out or estimated", "推算或估计"),
        _ => phrase("asked for, not agreed", "要价，未成交"),
    }
}

/// A kind of price and its date.
pub fn kind_and_date(kind: &str, date: &str, lang: Lang) -> String {
    lang.pick(format!("{kind}, {date}"), format!("{date}，{kind}"))
}

/// The latest valuations: name, value, how it is known.
pub fn valuations_sentence(latest: &[(String, String, String)], lang: Lang) -> String {
    let told: Vec<String> = latest
        .iter()
        .take(3)
        .map(|(name, worth, how)| lang.pick(format!("{name} {worth} ({how})"), format!("{name}{worth}（{how}）")))
        .collect();
    match (lang, told.is_empty()) {
        (Lang::En, false) => format!("The latest valuations known are {}.", list(&told, lang)),
        (Lang::Zh, false) => format!("已知最新估值：{}。", told.join("；")),
        (Lang::En, true) => "No valuation is known for this selection.".to_owned(),
        (Lang::Zh, true) => "所选范围内未见估值。".to_owned(),
    }
}

/// Companies without a valuation.
pub fn no_valuation(names: &str, lang: Lang) -> String {
    lang.pick(format!("No valuation is known for {names}"), format!("{names}估值未知"))
}

/// How values other than rounds were converted.
pub fn converted_values(last_month: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!(
            "Converted at the mean rate of the month or year each value holds for; rates reach {last_month}, later values use that month"
        ),
        Lang::Zh => format!("按各数值所属月份或年份的平均汇率折算；汇率截至{last_month}，其后沿用该月"),
    }
}

/// A statement with a note on it.
pub fn with_note(statement: &str, note: Option<&str>, lang: Lang) -> String {
    match (note, lang) {
        (None, _) => statement.to_owned(),
        (Some(note), Lang::En) => format!("{statement}. {note}"),
        (Some(note), Lang::Zh) => format!("{statement}。{note}"),
    }
}

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
        (Lang::Zh, true, 1, 6) => format!("{year}上半年"),
        (Lang::En, true, 7, 12) => format!("H2 {year}"),
        (Lang::Zh, true, 7, 12) => format!("{year}下半年"),
        (Lang::En, true, _, _) if last == first + 2 && last % 3 == 0 => format!("Q{} {year}", last / 3),
        (Lang::Zh, true, _, _) if last == first + 2 && last % 3 == 0 => format!("{year}年{}季度", last / 3),
        (Lang::En, ..) => format!("to {}", super::short_month(last_year, last, lang)),
        (Lang::Zh, ..) => format!("至{}", super::short_month(last_year, last, lang)),
    }
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
        (Lang::Zh, Some(net)) => format!("{who}{period}营业收入{revenue}，{net}"),
        (Lang::Zh, None) => format!("{who}{period}营业收入{revenue}"),
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

/// A statement and the date it holds for.
pub fn dated_statement(statement: &str, date: &str, lang: Lang) -> String {
    if date.is_empty() {
        return statement.to_owned();
    }
    lang.pick(format!("{statement} ({date})"), format!("{statement}（{date}）"))
}

/// Taking a step, as the end of a sentence: `first reached orbit`.
pub fn taking(step: Step, lang: Lang) -> &'static str {
    match step {
        Step::EngineTest => lang.pick("passed its full hot fire", "完成全系统热试车"),
        Step::Hop => lang.pick("first hopped", "首次垂直起降"),
        Step::HighHop => lang.pick("first hopped above 1 km", "首次千米以上垂直起降"),
        Step::FirstLaunch => lang.pick("was first launched", "首飞"),
        Step::FirstOrbit => lang.pick("first reached orbit", "首次入轨"),
        Step::RecoveryAttempt => lang.pick("first tried to bring its stage back", "首次尝试回收"),
        Step::Landing => lang.pick("first brought its stage back", "首次成功回收"),
        Step::Reflight => lang.pick("first flew a stage again", "首次复用飞行"),
        Step::TenthReflight => lang.pick("flew a stage for the tenth time again", "第十次复用"),
    }
}

/// What organisations had raised when their programmes took one step: name, sum, programme.
pub fn money_steps_sentence(told: &[(String, String, String)], step: &str, lang: Lang) -> String {
    let each: Vec<String> = told
        .iter()
        .enumerate()
        .map(|(idx, (who, sum, programme))| match (lang, idx) {
            (Lang::En, 0) => format!("{who} had raised at least {sum} when {programme} {step}"),
            (Lang::En, _) => format!("{who} {sum} when {programme} did"),
            (Lang::Zh, 0) => format!("{programme}{step}时，{who}已披露融资至少{sum}"),
            (Lang::Zh, _) => format!("{programme}时，{who}为{sum}"),
        })
        .collect();
    match (lang, each.is_empty()) {
        (Lang::En, false) => format!("{}.", each.join("; ")),
        (Lang::Zh, false) => format!("{}。", each.join("；")),
        (Lang::En, true) => "No step by a rocket of this selection is known with money raised before it.".to_owned(),
        (Lang::Zh, true) => "所选机构的火箭暂无可对照融资额的里程碑。".to_owned(),
    }
}

/// Organisations without a rocket on its way to reuse.
pub fn no_programme(names: &str, lang: Lang) -> String {
    lang.pick(format!("No step of a rocket is known for {names}"), format!("{names}暂无已知的火箭里程碑"))
}

/// What an organisation had raised.
pub fn had_raised(who: &str, sum: &str, lang: Lang) -> String {
    lang.pick(format!("{who} had raised {sum}"), format!("{who}已披露融资{sum}"))
}
