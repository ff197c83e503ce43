//! How numbers are worked out, in words: the formulas of every chart but money's, and what their inputs are called.

use super::{Phrase, phrase};
use crate::model::number::grouped;
use crate::model::{Basis, Lang, Unit};

/// Days between two steps.
pub const DAYS_BETWEEN: Phrase = phrase(
    "Days from the first date to the second, from middle to middle where one is vague",
    "两个日期相隔的天数；日期不精确时取其中点",
);
/// The time between two steps, as vague as their dates.
pub const TIME_BETWEEN: Phrase = phrase(
    "From the last day the first date can mean to the first day the second can mean, and the other way round; in days where both dates are days, in months of 30.44 days where one is vague",
    "自前一日期可能的最晚一日至后一日期可能的最早一日，反之取上限；两个日期均精确到日时以天计，否则按每月30.44天折成月",
);
/// Years on a clock.
pub const YEARS_ON_CLOCK: Phrase = phrase(
    "Years of 365.2425 days from the clock's start to the date; a range where one of the two is vague",
    "自计时起点至该日期的年数，每年365.2425天；任一日期不精确时为区间",
);
/// Years since founding.
pub const YEARS_AFTER_FOUNDING: Phrase = phrase(
    "Years of 365.2425 days from the middle of the founding date to the last day the round's date can mean",
    "自成立日期中点至该轮日期可能的最晚一日的年数，每年365.2425天",
);
/// The start of a clock.
pub const CLOCK_START: Phrase = phrase("The clock's start", "计时起点");
/// When an organisation was founded.
pub const FOUNDED: Phrase = phrase("Founded", "成立");
/// How launches of a year are counted.
pub const LOGGED_ATTEMPTS: Phrase = phrase(
    "Count of the launch log's orbital attempts in the year, failures included",
    "发射日志中该年轨道发射次数，含失败",
);
/// How launches that arrived are counted.
pub const LOGGED_SUCCESSES: Phrase = phrase(
    "Count of the launch log's orbital attempts in the year that reached orbit",
    "发射日志中该年成功入轨的发射次数",
);
/// How the launches of a rocket are counted.
pub const LAUNCHES_LISTED: Phrase = phrase(
    "Count of the launches in the list within the window, failures included; months are added as the list counts them",
    "清单中时间范围内的发射次数，含失败；仅有月度数据者按清单所记次数相加",
);
/// How the satellites of a rocket are counted.
pub const SATELLITES_LISTED: Phrase = phrase(
    "Sum of the satellites on the launches in the list within the window",
    "清单中时间范围内各次发射的卫星数之和",
);
/// The share one rocket carried.
pub const SHARE_CARRIED: Phrase = phrase(
    "Satellites this rocket carried ÷ all satellites of the constellation on the launches in the window × 100",
    "该火箭所载卫星数 ÷ 时间范围内该星座全部卫星数 × 100",
);
/// What a list of launches leaves out.
pub const TEST_SATELLITES: Phrase = phrase("Test satellites", "试验星");
/// Why they are left out.
pub const NOT_OPERATIONAL: Phrase = phrase("outside the operational count", "不计入组网卫星");
/// The mean of a month.
pub const MONTH_MEAN: Phrase =
    phrase("Satellites launched in the month ÷ launches in the month", "当月发射卫星数 ÷ 当月发射次数");
/// What a target lacks.
pub const SHORTFALL: Phrase = phrase(
    "Satellites promised − satellites in orbit, on the target's day or, until it comes, on the last day of the data; launched ones where in orbit is not known",
    "承诺数 − 目标日的在轨数；未到期者取数据截止日；在轨数未知时取发射数",
);
/// When a step of the ITU is due.
pub const DUE_DATE: Phrase = phrase(
    "The clock's start + 7 years for bringing into use + the years the rule gives after them",
    "计时起点 + 7年启用期 + 规则规定的后续年数",
);
/// How many are due.
pub const DUE_COUNT: Phrase =
    phrase("Satellites filed × percent of the step, rounded up", "申报卫星数 × 该阶段百分比，向上取整");
/// What it takes in time.
pub const NEEDED_A_YEAR: Phrase = phrase(
    "(Satellites due − satellites there) ÷ years from the last day of the data to the due date, rounded up; none once reached or past",
    "（应有数 − 现有数）÷ 自数据截止日至到期日的年数，向上取整；已达到或已过期则无",
);
/// A share of what fits.
pub const SHARE_OF_CAPACITY: Phrase = phrase(
    "Satellites ÷ the estimate × 100; of a range, from its high end to its low end",
    "卫星数 ÷ 容量估计 × 100；估计为区间时，由其上限至下限",
);
/// A share of what fits of several networks.
pub const SUM_OF_CAPACITY: Phrase = phrase(
    "Sum of the constellations compared, then ÷ the estimate × 100; of a range, from its high end to its low end",
    "所比星座之和 ÷ 容量估计 × 100；估计为区间时，由其上限至下限",
);
/// Why one is left out of a sum.
pub const NOT_KNOWN: Phrase = phrase("not known, adds nothing", "未知，不计入");
/// What is taken where nobody counts.
pub const NOT_COUNTED: Phrase = phrase("No count is known, so none are taken to be there", "无统计数据，按零计");
/// What keeps a network whole.
pub const UPKEEP: Phrase =
    phrase("Planned size ÷ years a satellite is taken to work, rounded up", "计划规模 ÷ 假定的卫星寿命年数，向上取整");
/// What a target asks of the factories.
pub const DEADLINE_A_YEAR: Phrase = phrase(
    "(Satellites promised − satellites there) ÷ years from the last day of the data to the target's day, rounded up",
    "（承诺数 − 现有数）÷ 自数据截止日至目标日的年数，向上取整",
);
/// The years a satellite works.
pub const LIFETIME: Phrase = phrase("Years a satellite is taken to work, an assumption", "假定的卫星寿命（年）");
/// The time left.
pub const YEARS_LEFT: Phrase = phrase("Years left", "剩余年数");
/// The time left, as exact as a reader needs to work the number out again: `3.01`.
pub fn years_left(years: f64) -> String {
    grouped((years * 100.0).round() / 100.0)
}

/// How many there are.
pub const THERE: Phrase = phrase("Satellites there", "现有卫星数");
/// Satellites of a month.
pub const IN_MONTH: Phrase = phrase("Satellites launched in the month", "当月发射卫星数");
/// Where rows come from.
pub const COUNTED_IN: Phrase = phrase("Counted in", "统计自");
/// How a scenario counts.
pub const FORECAST: Phrase = phrase(
    "Those there at the start that have not outlived their life + Σ over the months: launches a year ÷ 12, grown, × satellites on each × (1 − failing share), those that have not outlived theirs",
    "期初在轨且未到寿者 + 逐月累加：年发射次数 ÷ 12（按增速递增）× 每发卫星数 × （1 − 失败率），扣除到寿者",
);
/// When a scenario reaches a number.
pub const REACHED: Phrase = phrase(
    "The first month in which the scenario's satellites in orbit reach the target; within half a century",
    "情景中在轨卫星数首次达到目标的月份，以半个世纪为限",
);
/// What reaches a target in time.
pub const REQUIRED: Phrase = phrase(
    "The launches a year with which the scenario's formula gives the target on its day, all else as assumed, rounded up",
    "其他假设不变时，使情景公式在目标日恰好达到目标的年发射次数，向上取整",
);
/// How many times as often.
pub const TIMES_OBSERVED: Phrase =
    phrase("Launches a year needed ÷ launches a year observed", "所需年发射次数 ÷ 实际年发射次数");
/// Launches observed.
pub const LAUNCHES_OBSERVED: Phrase = phrase(
    "Launches a year observed, mean of the last twelve complete months",
    "实际年发射次数（近十二个完整月份均值）",
);
/// Launches assumed.
pub const LAUNCHES_ASSUMED: Phrase = phrase("Launches a year", "年发射次数");
/// Satellites on a launch.
pub const ON_EACH: Phrase = phrase("Satellites on each launch", "每发卫星数");
/// Growth assumed.
pub const GROWTH: Phrase = phrase("Growth of the launches a year", "发射次数年增速");
/// Failures assumed.
pub const FAILING: Phrase = phrase("Share of launches that fail", "发射失败率");
/// How long satellites stay.
pub const STAYS: Phrase = phrase("Months a satellite stays", "卫星在轨月数");
/// A launch rate needed.
pub const LAUNCHES_NEEDED: Phrase = phrase("Launches a year needed", "所需年发射次数");
/// How a test of the method goes.
pub const TRIAL: Phrase = phrase(
    "The scenario's formula, fed only with what was counted by the day it starts from, with the rate observed then",
    "情景公式，只用起算日之前的统计数据与当时的实际频率",
);
/// How far a test was off.
pub const TRIAL_ERROR: Phrase = phrase(
    "(What the method said − what happened) ÷ satellites launched in between × 100",
    "（方法所得 − 实际）÷ 其间发射的卫星数 × 100",
);
/// What the method said.
pub const METHOD_SAID: Phrase = phrase("What the method said", "方法所得");
/// What happened.
pub const HAPPENED: Phrase = phrase("What happened", "实际");
/// What was launched before.
pub const LAUNCHED_BEFORE: Phrase = phrase("Launched by the day it starts from", "起算日累计发射");
/// How outcomes are counted.
pub const OUTCOMES: Phrase = phrase("Count of the attempts with this outcome", "该结果的尝试次数");
/// How stages brought back are counted.
pub const RECOVERED: Phrase =
    phrase("Count of the attempts that worked, splashdowns left out", "成功的着陆尝试次数，不含海面溅落");
/// How splashdowns are counted.
pub const SPLASHDOWNS: Phrase =
    phrase("Count of the soft touchdowns on the open sea, which bring no stage back", "受控溅落海面的次数，不算回收");
/// How the last row of stages brought back is counted.
pub const STREAK: Phrase = phrase(
    "Count of the stages brought back after the last attempt that brought none; splashdowns and attempts without a published result end a row",
    "最近一次未收回之后的连续回收次数；溅落与结果未公布者视为中断",
);
/// How the longest row of stages brought back is counted.
pub const LONGEST: Phrase =
    phrase("The most stages brought back by attempts that followed one another", "最长的连续回收次数");
/// How a method's record is counted.
pub const BY_METHOD: Phrase = phrase(
    "For each method: count of the attempts that worked, of all of its attempts",
    "逐一方式：成功次数与尝试次数",
);
/// When something was announced.
pub const EARLIEST_SOURCE: Phrase =
    phrase("The date of the earliest dated source of the announcement", "该预告所引来源中最早的发布日期");
/// How rockets that landed are counted.
pub const ROCKETS_LANDED: Phrase = phrase("Count of the rockets by their first landing", "按各型火箭首次着陆计数");
/// How rounds are counted.
pub const ROUNDS_BACKED: Phrase =
    phrase("Count of the rounds in the data that name the investor", "数据中列有该投资方的轮次数");

/// How rounds led are counted.
pub const ROUNDS_LED: Phrase =
    phrase("Count of the rounds in the data that name the investor as a lead", "数据中列该投资方为领投的轮次数");

/// What is missing from those launched.
pub const LOST: Phrase = phrase("Taken to be lost by then", "估计已损失");

/// How a count that nobody made came about.
pub const fn estimated(basis: Basis) -> Phrase {
    match basis {
        Basis::Observed => phrase("Counted", "实际统计"),
        Basis::Interpolated => phrase(
            "Satellites launched − those lost, which are taken to grow evenly between the counts before and after",
            "发射数 − 损失数；损失数在前后两次统计之间按匀速内插",
        ),
        Basis::Extrapolated => phrase(
            "Satellites launched − those lost: by the last count, and since then at the rate the evidence names",
            "发射数 − 损失数：末次统计时的损失数，加上此后按证据所述速率估算的损失",
        ),
        Basis::Assumed => phrase("Satellites launched, as nobody has reported a loss", "等于发射数，因未见损失报道"),
    }
}

/// How what a factory makes is brought to a year; nothing where it is already told for one.
pub fn to_a_year(unit: Unit) -> Option<Phrase> {
    match unit {
        Unit::Other(names) if names.code == "satellites/month" => {
            Some(phrase("Satellites a month × 12", "月产卫星数 × 12"))
        }
        Unit::Other(names) if names.code == "satellites/week" => {
            Some(phrase("Satellites a week × 52", "周产卫星数 × 52"))
        }
        _ => None,
    }
}

/// A count of a series on a day.
pub fn counted_on(name: &str, date: &str, lang: Lang) -> String {
    lang.pick(format!("{name}, {date}"), format!("{name} · {date}"))
}
