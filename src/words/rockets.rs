//! The words of the rockets view: progress, recovery, launches, vehicles, slips.

use super::{Phrase, list, phrase, step};
use crate::model::interval::Interval;
use crate::model::launch_counts::Series;
use crate::model::number::grouped;
use crate::model::recovery::Tally;
use crate::model::slips::Slip;
use crate::model::{Lang, Measure, Method, Step};
use crate::view_state::Clock;

// Titles.
/// The title of recoveries.
pub const RECOVERY_TITLE: Phrase =
    phrase("Attempts to bring a first stage back, by rocket and method", "各型火箭一子级回收尝试：结果与方式");
/// The title of specifications.
pub const VEHICLES_TITLE: Phrase =
    phrase("Payload to low Earth orbit, stage recovered or not, by rocket", "各型火箭近地轨道运力：回收与不回收");
/// The title of slips.
pub const SLIPS_TITLE: Phrase =
    phrase("Announced dates against actual ones, by rocket", "各型火箭的预告日期与实际日期");

// Headings of tables.
/// A table heading.
pub const STEP: Phrase = phrase("Step", "里程碑");
/// A table heading.
pub const ON_CLOCK: Phrase = phrase("Years on the clock", "距起点（年）");
/// A table heading.
pub const SINCE_BEFORE: Phrase = phrase("Since the step before", "距上一步");
/// A table heading.
pub const COUNTED: Phrase = phrase("What is counted", "统计口径");
/// A table heading.
pub const ATTEMPTS: Phrase = phrase("Attempts", "尝试");
/// A table heading.
pub const SUCCESSES: Phrase = phrase("Successes", "成功");
/// A table heading.
pub const IN_PART: Phrase = phrase("In part", "部分成功");
/// A table heading.
pub const FAILURES: Phrase = phrase("Failures", "失败");
/// A table heading.
pub const NOT_PUBLISHED: Phrase = phrase("Result not published", "结果未公布");
/// A table heading.
pub const STREAK: Phrase = phrase("Successes in a row, to the last", "当前连胜");
/// A table heading.
pub const LONGEST: Phrase = phrase("Longest row", "最长连胜");
/// A table heading.
pub const METHODS: Phrase = phrase("Methods", "回收方式");
/// A table heading.
pub const AS_PUBLISHED: Phrase = phrase("As published", "公布数字");
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
/// A table heading.
pub const PROMISED: Phrase = phrase("Announced for", "预告日期");
/// A table heading.
pub const SAID: Phrase = phrase("Announced on", "公布时间");
/// A table heading.
pub const ACTUAL: Phrase = phrase("Happened", "实际");
/// A table heading.
pub const SLIP: Phrase = phrase("Slip", "推迟");

// Keys.
/// A sign's meaning.
pub const KEY_REFERENCE: Phrase = phrase("thick line: Falcon 9, the reference", "粗线：参照对象猎鹰9号");
/// A sign's meaning.
pub const KEY_EXPENDABLE: Phrase = phrase("payload when nothing is recovered", "不回收时的运力");
/// A sign's meaning.
pub const KEY_REUSABLE: Phrase = phrase("payload when the first stage is recovered", "一子级回收时的运力");
/// A sign's meaning.
pub const KEY_GOAL: Phrase =
    phrase("hollow: a goal; not flown yet, or no stage recovered yet", "空心：目标值，尚未首飞或尚未成功回收");
/// A sign's meaning.
pub const KEY_TICKS: Phrase = phrase("claims differ: each value claimed", "说法不一：各方数值");
/// A sign's meaning.
pub const KEY_PROMISED: Phrase = phrase("date announced", "预告日期");
/// A sign's meaning.
pub const KEY_SAID: Phrase = phrase("day of the announcement", "公布之日");
/// A sign's meaning.
pub const KEY_SLIP: Phrase = phrase("from the announced date to what happened", "从预告到实现");
/// A sign's meaning.
pub const KEY_OPEN: Phrase = phrase("not happened when the data end", "数据截止时尚未实现");
/// A sign's meaning.
pub const KEY_YEAR_OPEN: Phrase = phrase("year not over in the data", "该年数据不完整");

// Notes.
/// A note on lines.
pub const PROGRESS_NOTE: Phrase = phrase(
    "A line joins the steps that took a rocket higher than before; a thin one leads down to a step reached later than a higher one",
    "折线连接逐级登高的里程碑；细线引向晚于更高一级才达成的里程碑",
);
/// A note on what is counted.
pub const RECOVERY_NOTE: Phrase = phrase(
    "Each mark is one landing attempt among the milestones of this dataset, from left to right in time",
    "每个标记为本数据集里程碑中的一次回收尝试，按时间从左到右",
);
/// A note on streaks.
pub const STREAK_NOTE: Phrase = phrase(
    "A row of successes ends with anything but a success, a result nobody published included",
    "除成功外的任何结果（含未公布）均中断连胜",
);
/// A note on what picks do.
pub const LAUNCHES_ALL_SHOWN: Phrase = phrase(
    "Every series the data hold is shown, whatever is compared elsewhere in this view",
    "此图展示数据中的全部序列，不随所选火箭变化",
);
/// A note on sources.
pub const LAUNCHES_LOG: Phrase = phrase(
    "Facts about whole years come first; other years are counted in Jonathan McDowell's launch log (GCAT), whose copy here ends on 4 April 2025",
    "有整年事实的年份以事实为准；其余年份据乔纳森·麦克道尔的发射日志（GCAT）统计，所用副本止于2025年4月4日",
);
/// A note on who counts as a company.
pub const COMPANIES_NOTE: Phrase = phrase(
    "Chinese launch companies leaves out the state groups CASC and CASIC; no whole-year count is known after 2024",
    "“中国商业火箭企业”不含航天科技、航天科工等国家队；2024年之后未见整年统计",
);
/// A note on the scale.
pub const PAYLOAD_NOTE: Phrase = phrase(
    "Log scale: equal steps to the right are equal factors. Payloads are makers' figures to low orbits of different height and tilt",
    "对数坐标，等距即等倍。运力为研制方数字，所指近地轨道高度与倾角不尽相同",
);
/// A note on prices.
pub const PRICE_NOTE: Phrase = phrase(
    "Prices and prices per kg are as published, of different years and for different services; goals and list prices stand side by side",
    "价格与单位价格照所公布数字，年份和服务内容不同，目标价与标价并列",
);
/// A note on what slips count.
pub const SLIPS_NOTE: Phrase = phrase(
    "Only announcements in this dataset count: the list is a selection, not every date a company ever named",
    "只计本数据集收录的预告，并非各公司说过的全部日期",
);
/// A note on how slips are counted.
pub const SLIP_RULE: Phrase = phrase(
    "A month, quarter or year is kept until its last day; a plan that names no step is for the next flight after it",
    "预告为月、季或年的，以其最后一日为限；未指明里程碑的计划指其后的下一次飞行",
);

/// How a slip is worked out.
pub const SLIP_FORMULA: Phrase = phrase(
    "from the last day the announced date can mean to the day it happened, or to where the data end",
    "自预告日期的最后一日起，至实际发生之日或数据截止日",
);
/// An input of what is still open.
pub const DATA_END: Phrase = phrase("Last day the data reach", "数据截止日");

/// A note on far dates.
pub const SLIPS_EDGE: Phrase =
    phrase("A date beyond the axis stands at its edge; its row names it", "超出坐标轴的日期标在边缘，行内注明");

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

/// An interval to the day where both dates are days, in months where one is vague: `942 days`, `39 to 40 months`.
pub fn interval(interval: Interval, lang: Lang) -> String {
    let (least, most) = (interval.least.max(0), interval.most.max(0));
    match (least == most, most) {
        (true, 0) => lang.pick("the same day", "同日").to_owned(),
        (true, n) => days(n, lang),
        (false, n) if n < 62 && least == 0 => {
            lang.pick(format!("up to {}", days(n, lang)), format!("至多{}", days(n, lang)))
        }
        (false, n) if n < 62 => lang.pick(format!("{least} to {n} days"), format!("{least}至{n}天")),
        _ => months(interval, lang),
    }
}

/// A number of days.
fn days(n: i32, lang: Lang) -> String {
    let number = grouped(f64::from(n));
    lang.pick(format!("{number} {}", if n == 1 { "day" } else { "days" }), format!("{number}天"))
}

/// An interval in months, where it is that long: `31 months`, `39 to 40 months`, `18 days`.
pub fn months(by: Interval, lang: Lang) -> String {
    if by.most < 62 {
        return if by.most <= 0 { days(0, lang) } else { interval(by, lang) };
    }
    let is_vague = by.least != by.most;
    match by.months() {
        (0, most) => lang.pick(format!("up to {most} months"), format!("至多{most}个月")),
        (few, most) if few == most && is_vague => lang.pick(format!("about {most} months"), format!("约{most}个月")),
        (few, most) if few == most => lang.pick(format!("{most} months"), format!("{most}个月")),
        (few, most) => lang.pick(format!("{few} to {most} months"), format!("{few}至{most}个月")),
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

/// A method.
pub fn method(method: Option<Method>) -> Phrase {
    match method {
        Some(Method::LegsLand) => phrase("legs, on land", "陆上着陆腿"),
        Some(Method::LegsShip) => phrase("legs, on a ship", "海上平台着陆腿"),
        Some(Method::NetShip) => phrase("net on a ship", "海上拦阻网"),
        Some(Method::Tower) => phrase("tower's arms", "塔架捕获"),
        Some(Method::Parachute) => phrase("parachute", "降落伞"),
        Some(Method::Helicopter) => phrase("helicopter", "直升机"),
        Some(Method::Sea) => phrase("into the sea", "海面溅落"),
        None => phrase("method not known", "方式不详"),
    }
}

/// A method and how many of its attempts worked.
pub fn method_count(name: &str, successes: usize, attempts: usize, lang: Lang) -> String {
    lang.pick(format!("{name} {successes} of {attempts}"), format!("{name}{successes}/{attempts}"))
}

/// A record in few words.
pub fn record(tally: &Tally, is_selection: bool, lang: Lang) -> String {
    let Tally { attempts, successes, streak, longest, .. } = *tally;
    let mut parts = vec![match (lang, is_selection) {
        (Lang::En, true) => format!("{successes} of {attempts} selected attempts"),
        (Lang::Zh, true) => format!("所选{attempts}次中成功{successes}次"),
        (Lang::En, false) => format!("{successes} of {attempts}"),
        (Lang::Zh, false) => format!("{attempts}次中成功{successes}次"),
    }];
    if !is_selection && streak > 1 {
        parts.push(lang.pick(format!("the last {streak} in a row"), format!("最近连胜{streak}次")));
    }
    if !is_selection && longest > streak && longest > 1 {
        parts.push(lang.pick(format!("at most {longest} in a row"), format!("最长连胜{longest}次")));
    }
    parts.join(lang.pick(", ", "，"))
}

/// What the attempts of a programme are.
pub fn counted_events(is_selection: bool) -> Phrase {
    match is_selection {
        true => phrase("landing attempts in the data, a selection", "数据中的回收尝试（仅部分）"),
        false => phrase("landing attempts in the data", "数据中的回收尝试"),
    }
}

/// What a published count counts.
pub fn published(measure: Measure) -> Phrase {
    match measure {
        Measure::Landings => phrase("landings, as counted by others", "累计回收次数（外部统计）"),
        Measure::LandingStreak => phrase("landings in a row, as counted by others", "连续成功回收（外部统计）"),
        Measure::Reflights => phrase("flights of a stage that had flown", "复用飞行次数"),
        Measure::FlightsOfOneBooster => phrase("most flights of one stage", "单枚最多飞行次数"),
        _ => phrase("shortest time between two flights of one stage", "单枚两次飞行最短间隔"),
    }
}

/// A published count with its day.
pub fn published_on(value: &str, date: &str, lang: Lang) -> String {
    lang.pick(format!("{value} ({date})"), format!("{value}（{date}）"))
}

/// A whole count beside selected attempts.
pub fn as_published(count: &str, lang: Lang) -> String {
    lang.pick(format!("as published: {count}"), format!("公布数字：{count}"))
}

/// What the chart of recoveries shows.
pub fn recovery_sentence(
    records: &[(String, Tally)],
    selected: &[String],
    published: Option<(String, String)>,
    lang: Lang,
) -> String {
    let named: Vec<String> = records
        .iter()
        .map(|(name, tally)| match lang {
            Lang::En => format!("{name} {} of {}", tally.successes, tally.attempts),
            Lang::Zh => {
                let gap = if name.ends_with(|last: char| last.is_ascii_alphanumeric()) { " " } else { "" };
                format!("{name}{gap}{}次成功{}次", tally.attempts, tally.successes)
            }
        })
        .collect();
    let rest = match (lang, published) {
        (Lang::En, Some((name, landings))) => format!(" {name} had {landings} by published count."),
        (Lang::Zh, Some((name, landings))) => format!("据公布统计，{name}累计{landings}。"),
        (_, None) => String::new(),
    };
    match (lang, named.is_empty()) {
        (Lang::En, false) => format!("Stages brought back, of all attempts known: {}.{rest}", list(&named, lang)),
        (Lang::Zh, false) => format!("已知全部回收尝试：{}。{rest}", named.join("，")),
        (Lang::En, true) if selected.is_empty() => {
            "None of the rockets compared has tried to bring a stage back in the data.".to_owned()
        }
        (Lang::Zh, true) if selected.is_empty() => "所选火箭在数据中均无回收尝试。".to_owned(),
        (Lang::En, true) => {
            format!("Only a selection of the landing attempts of {} is in the data.{rest}", list(selected, lang))
        }
        (Lang::Zh, true) => format!("{}的回收尝试仅部分收录。{rest}", list(selected, lang)),
    }
}

/// Programmes whose attempts are a selection.
pub fn selection_note(names: &[String], lang: Lang) -> String {
    match lang {
        Lang::En => format!(
            "Of {} only some attempts are in the data, so no rows are worked out; whole counts by others stand apart",
            list(names, lang)
        ),
        Lang::Zh => format!("{}只收录部分尝试，不计连胜；外部完整统计另列", list(names, lang)),
    }
}

/// Programmes without an attempt.
pub fn no_attempt(names: &[String], lang: Lang) -> String {
    lang.pick(
        format!("No attempt in the data: {}", list(names, lang)),
        format!("数据中无回收尝试：{}", list(names, lang)),
    )
}

/// The title of launches.
pub fn launches_title(by_country: bool, lang: Lang) -> &'static str {
    match by_country {
        true => lang.pick("Orbital launch attempts per year, by country", "各国每年入轨发射次数（含失败）"),
        false => lang.pick("Launches per year, by operator", "各发射方每年发射次数"),
    }
}

/// A series of launches.
pub fn series(series: Series) -> Phrase {
    match series {
        Series::World => phrase("World", "全球"),
        Series::China => phrase("China", "中国"),
        Series::UnitedStates => phrase("United States", "美国"),
        Series::ChineseCompanies => phrase("Chinese launch companies", "中国商业火箭企业"),
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
pub fn launches_sentence(year: i32, counts: &[(String, String)], lang: Lang) -> String {
    let named: Vec<String> =
        counts.iter().map(|(name, n)| lang.pick(format!("{name} {n}"), format!("{name}{n}次"))).collect();
    match (lang, named.is_empty()) {
        (Lang::En, false) => format!("Launches in {year}, failures included: {}.", list(&named, lang)),
        (Lang::Zh, false) => format!("{year}年发射次数（含失败）：{}。", named.join("，")),
        (Lang::En, true) => "No launches are known for this window.".to_owned(),
        (Lang::Zh, true) => "该时间范围内没有发射数据。".to_owned(),
    }
}

/// The heading of a specification, with its unit.
pub fn spec(measure: Measure) -> Phrase {
    match measure {
        Measure::PayloadExpendable => phrase("Payload, nothing recovered (t)", "运力，不回收（吨）"),
        Measure::PayloadReusable => phrase("Payload, stage recovered (t)", "运力，回收（吨）"),
        Measure::Height => phrase("Height (m)", "高度（米）"),
        Measure::Diameter => phrase("Diameter (m)", "直径（米）"),
        Measure::LiftoffMass => phrase("Mass at lift-off (t)", "起飞质量（吨）"),
        Measure::Propellant => phrase("Propellants", "推进剂"),
        Measure::Engines => phrase("Engines", "发动机"),
        Measure::PricePerKg => phrase("Price per kg", "每公斤价格"),
        Measure::LaunchPrice => phrase("Price of a launch", "单次发射价格"),
        Measure::ReuseDesign => phrase("Flights a stage is designed for", "设计复用次数"),
        _ => phrase("Status", "状态"),
    }
}

/// A reported price with its conversion.
pub fn with_conversion(reported: &str, converted: &str, lang: Lang) -> String {
    lang.pick(format!("{reported} (about {converted})"), format!("{reported}（约{converted}）"))
}

/// A price per kilogram in a currency.
pub fn per_kg(amount: &str, lang: Lang) -> String {
    lang.pick(format!("{amount} per kg"), format!("{amount}/公斤"))
}

/// A mass in tonnes.
pub fn tonnes(number: &str, lang: Lang) -> String {
    lang.pick(format!("{number} t"), format!("{number}吨"))
}

/// What the chart of vehicles shows.
pub fn vehicles_sentence(
    largest: &str,
    largest_t: &str,
    chinese: Option<(String, String)>,
    n: usize,
    lang: Lang,
) -> String {
    match (lang, chinese) {
        (Lang::En, Some((name, mass))) => format!(
            "Of the {n} rockets with a payload in the data that have flown, the one meant to lift most is {largest} with {largest_t}; of the Chinese ones it is {name} with {mass}."
        ),
        (Lang::Zh, Some((name, mass))) => format!(
            "在数据中有运力且已首飞的 {n} 型火箭中，标称运力最大的是{largest}，为{largest_t}；中国火箭中最大的是{name}，为{mass}。"
        ),
        (Lang::En, None) => format!(
            "Of the {n} rockets with a payload in the data that have flown, the one meant to lift most is {largest} with {largest_t}."
        ),
        (Lang::Zh, None) => {
            format!("在数据中有运力且已首飞的 {n} 型火箭中，标称运力最大的是{largest}，为{largest_t}。")
        }
    }
}

/// A value over which claims differ.
pub fn contested(value: &str, lang: Lang) -> String {
    lang.pick(format!("{value} (claims differ)"), format!("{value}（说法不一）"))
}

/// No rocket with a payload.
pub const NO_PAYLOAD: Phrase = phrase(
    "No payload of a rocket that has flown is known for this selection.",
    "所选范围内没有已首飞火箭的运力数据。",
);

/// A payload with what it is.
pub fn payload(value: &str, reusable: bool, is_goal: bool, lang: Lang) -> String {
    let how = match reusable {
        true => lang.pick("stage recovered", "回收"),
        false => lang.pick("nothing recovered", "不回收"),
    };
    match (lang, is_goal) {
        (Lang::En, true) => format!("{how}: {value}, a goal"),
        (Lang::En, false) => format!("{how}: {value}"),
        (Lang::Zh, true) => format!("{how}：{value}（目标值）"),
        (Lang::Zh, false) => format!("{how}：{value}"),
    }
}

/// Rockets without a payload.
pub fn no_payload(names: &[String], lang: Lang) -> String {
    lang.pick(
        format!("In the table only, as no payload is known: {}", list(names, lang)),
        format!("运力不详，仅列于表中：{}", list(names, lang)),
    )
}

/// What a promise was about; the next flight where it names no step.
pub fn promised_step(promised: Option<Step>) -> Phrase {
    promised.map_or(phrase("next flight", "下一次飞行"), step)
}

/// A slip in words.
pub fn slip(slip: Slip, lang: Lang) -> String {
    let day = |n: i32| Interval { least: n, most: n };
    match (slip, lang) {
        (Slip::Early(by), Lang::En) => format!("{} early", interval(by, lang)),
        (Slip::Early(by), Lang::Zh) => format!("提前{}", interval(by, lang)),
        (Slip::Kept, _) => lang.pick("kept", "如期").to_owned(),
        (Slip::Late(by), Lang::En) => format!("{} late", interval(by, lang)),
        (Slip::Late(by), Lang::Zh) => format!("推迟{}", interval(by, lang)),
        (Slip::Unclear, _) => lang.pick("too vague to tell", "日期过于模糊，无法判断").to_owned(),
        (Slip::Due(n), Lang::En) => format!("open, {} left", interval(day(n), lang)),
        (Slip::Due(n), Lang::Zh) => format!("未到期，尚余{}", interval(day(n), lang)),
        (Slip::Overdue(n), Lang::En) => format!("open, {} over", interval(day(n), lang)),
        (Slip::Overdue(n), Lang::Zh) => format!("未实现，已逾期{}", interval(day(n), lang)),
    }
}

/// When something was said.
pub fn said_on(date: &str, lang: Lang) -> String {
    lang.pick(format!("said {date}"), format!("{date}公布"))
}

/// What the chart of slips shows.
pub fn slips_sentence(
    n: usize,
    [kept, late, overdue, due]: [usize; 4],
    worst: Option<(String, String)>,
    lang: Lang,
) -> String {
    let tail = match (lang, worst) {
        (Lang::En, Some((what, by))) => format!(" The longest slip is {what}: {by}."),
        (Lang::Zh, Some((what, by))) => format!("推迟最久的是{what}：{by}。"),
        (_, None) => String::new(),
    };
    match (lang, n) {
        (Lang::En, 0) => "No announced date is known for this selection.".to_owned(),
        (Lang::Zh, 0) => "所选范围内没有预告日期。".to_owned(),
        (Lang::En, _) => format!(
            "Of {n} announced dates {kept} kept, {late} late, {overdue} passed without the event, {due} not yet due when the data end.{tail}"
        ),
        (Lang::Zh, _) => format!(
            "{n} 个预告日期中，如期 {kept} 个，推迟 {late} 个，逾期未实现 {overdue} 个，尚未到期 {due} 个。{tail}"
        ),
    }
}
