//! The words of figures: titles, notes, keys, table headings and tips.

use super::{Phrase, phrase};
use crate::model::growth::Period;
use crate::model::number::grouped;
use crate::model::{Basis, Day, Event, Lang, Policy, RoundKind, Step};

// Headings of tables.
/// A table heading.
pub const ORGANISATION: Phrase = phrase("Organisation", "机构");
/// A table heading.
pub const PROGRAMME: Phrase = phrase("Rocket", "火箭");
/// A table heading.
pub const VEHICLE: Phrase = phrase("What flew", "飞行器");
/// A table heading.
pub const ROUND: Phrase = phrase("Round", "轮次");
/// A table heading.
pub const KIND: Phrase = phrase("Kind", "类型");
/// A table heading.
pub const DATE: Phrase = phrase("Date", "日期");
/// A table heading.
pub const PERIOD: Phrase = phrase("Period", "时段");
/// A table heading.
pub const EVENT: Phrase = phrase("Event", "事件");
/// A table heading.
pub const OUTCOME: Phrase = phrase("Outcome", "结果");
/// A table heading.
pub const WHAT_HAPPENED: Phrase = phrase("What happened", "经过");
/// A table heading.
pub const AMOUNT_REPORTED: Phrase = phrase("Amount as reported", "披露金额");
/// A table heading.
pub const SUM_SO_FAR: Phrase = phrase("Sum so far", "累计");
/// A table heading.
pub const SUM_DISCLOSED: Phrase = phrase("Sum of disclosed rounds", "已披露轮次合计");
/// A table heading.
pub const ROUNDS_DISCLOSED: Phrase = phrase("Rounds disclosed", "已披露轮次");
/// A table heading.
pub const LARGEST_ROUND: Phrase = phrase("Largest round", "最大一轮");

// Titles.
/// The title of the chart of rounds.
pub const ROUNDS_TITLE: Phrase = phrase("Funding rounds by date and amount", "历次融资：时间与金额");
/// The title of the chart of sums.
pub const CUMULATIVE_TITLE: Phrase =
    phrase("Money raised so far, disclosed rounds only", "累计融资额（仅含已披露轮次）");
/// The title of the ranking.
pub const RANKING_TITLE: Phrase = phrase("Organisations by money raised in disclosed rounds", "各机构已披露融资额排名");
/// The title of the ladder.
pub const LADDER_TITLE: Phrase = phrase("Steps to a reusable rocket, by programme", "各型火箭的复用里程碑");
/// The title of the strip.
pub const STRIP_TITLE: Phrase = phrase("Tests, launches and landings by programme", "各型火箭的试验、发射与回收");

// Keys.
/// A sign's meaning.
pub const KEY_RAISED: Phrase = phrase("money raised; each organisation has its own mark", "已完成融资；各机构标记不同");
/// A sign's meaning.
pub const KEY_PLANNED: Phrase = phrase("planned, not completed", "计划中，未完成");
/// A sign's meaning.
pub const KEY_WITHDRAWN: Phrase = phrase("withdrawn", "已撤回");
/// A sign's meaning.
pub const KEY_NOT_RAISED: Phrase =
    phrase("shares sold by holders, debt or a merger: no new equity", "老股转让、债务或并购，非新增股权融资");
/// A sign's meaning.
pub const KEY_VAGUE: Phrase = phrase("date known only within this span", "仅知日期在此区间");
/// A sign's meaning.
pub const KEY_SPREAD: Phrase = phrase("lowest and highest claim, where they differ", "说法不一时的最低值与最高值");
/// A sign's meaning.
pub const KEY_SUCCESS: Phrase = phrase("success", "成功");
/// A sign's meaning.
pub const KEY_PARTIAL: Phrase = phrase("partial success", "部分成功");
/// A sign's meaning.
pub const KEY_FAILURE: Phrase = phrase("failure", "失败");
/// A sign's meaning.
pub const KEY_PLAN: Phrase = phrase("planned", "计划");
/// A sign's meaning.
pub const KEY_OBSERVED: Phrase = phrase("observed", "实测");
/// A sign's meaning.
pub const KEY_INFERRED: Phrase = phrase("interpolated, or assumed equal to launched", "插值，或假定等于发射数");
/// A sign's meaning.
pub const KEY_ESTIMATE: Phrase = phrase("estimate beyond the last observation", "末次实测之后的估算");
/// A sign's meaning.
pub const KEY_LAST_NOT_COUNTED: Phrase =
    phrase("last value not counted but estimated or assumed", "末值为估算或假定，非实测");
/// A sign's meaning.
pub const KEY_INCOMPLETE: Phrase = phrase("period not over when the data end", "数据截止时该时段尚未结束");

// Key figures.
/// A key figure's label.
pub const FIGURE_LANDED: Phrase = phrase("Chinese rockets whose booster has landed", "已成功回收一子级的中国火箭");
/// A key figure's label.
pub const FIGURE_RECORD: Phrase = phrase("Most flights of one Falcon 9 booster", "猎鹰9号单枚一子级最多飞行");
/// A key figure's label.
pub const FIGURE_STARLINK: Phrase = phrase("Starlink satellites launched", "星链累计发射卫星");
/// A key figure's label.
pub const FIGURE_GUOWANG: Phrase = phrase("Guowang satellites launched", "国网累计发射卫星");
/// A key figure's label.
pub const FIGURE_QIANFAN: Phrase = phrase("Qianfan satellites launched", "千帆累计发射卫星");
/// A key figure's label.
pub const FIGURE_CHINA_ROUND: Phrase =
    phrase("Largest disclosed round of a Chinese launch company", "中国火箭企业最大一笔已披露融资");
/// A key figure's label.
pub const FIGURE_SPACEX_IPO: Phrase = phrase("Raised by SpaceX's flotation", "SpaceX 上市募资");
/// A key figure's label.
pub const FIGURE_LAUNCHES: Phrase =
    phrase("Orbital launch attempts by China in 2025", "2025年中国轨道发射次数（含失败）");

// Notes.
/// A note on kinds of rounds.
pub const KINDS_APART: Phrase = phrase(
    "Planned and withdrawn raises, share sales by holders, debt and mergers are shown and never added to money raised",
    "计划中和已撤回的融资、老股转让、债务和并购均单独标示，不计入融资额",
);
/// A note on sums.
pub const LOWER_BOUND: Phrase = phrase(
    "A lower bound: undisclosed amounts add nothing, and overlapping rounds count once",
    "此为下限：未披露金额不计，重叠轮次只计一次",
);
/// A note on a round whose money is in another.
pub const OVERLAP_NOTE: Phrase = phrase(
    "A round whose money is in another one shown is drawn and listed, and counted once",
    "资金已含于另一轮的轮次照常列示，但只计一次",
);
/// A note on the strip's two lanes and on what was chosen.
pub const STRIP_NOTE: Phrase = phrase(
    "Upper line: tests and launches; lower line: landings and reflights. Selected milestones, not a complete flight record",
    "上线为试验与发射，下线为回收与复用；仅列重要里程碑，并非完整飞行记录",
);
/// A note on the ladder's window.
pub const FIRSTS_STAY: Phrase = phrase(
    "The window's end sets the day of the ladder; its start hides nothing, as a first time stays the first",
    "时间范围的终点决定阶梯所示日期；起点不隐藏任何首次",
);
/// A note on the scale.
pub const LOG_NOTE: Phrase =
    phrase("Log scale: each grid line is ten times the one below", "对数坐标：每条网格线是下一条的十倍");
/// A note on the scale of rates.
pub const LOG_ZERO_NOTE: Phrase = phrase(
    "Log scale: each grid line is ten times the one below; periods without a launch leave a gap",
    "对数坐标：每条网格线是下一条的十倍；无发射的时段留空",
);
/// A note on rates.
pub const RATE_DEFINITION: Phrase = phrase(
    "Satellites launched in each period: the total at its end less the total at its start",
    "各时段发射数：期末累计数减期初累计数",
);
/// A note on empty cells.
pub const EMPTY_RUNG: Phrase = phrase(
    "An empty cell means that the dataset holds no such event, not that there was none",
    "空格表示本数据集未收录该事件，并不表示未发生",
);
/// The lane of rounds whose amount nobody published.
pub const UNDISCLOSED_LANE: Phrase = phrase("undisclosed", "未披露");

const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

fn month_name(month: u8) -> &'static str {
    MONTHS.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default()
}

/// The name of a month on a time axis; January bears its year's.
pub fn month_tick(year: i32, month: u8, lang: Lang) -> String {
    match (month, lang) {
        (1, _) => year.to_string(),
        (_, Lang::En) => month_name(month).to_owned(),
        (_, Lang::Zh) => format!("{month}月"),
    }
}

/// Years of two digits in very little room: `’26`.
pub fn short_years(years: &str, century: i32, lang: Lang) -> String {
    lang.pick(format!("’{years}"), format!("{century}{years}"))
}

/// A year and month in little room: `Aug 2026`.
pub fn short_month(year: i32, month: u8, lang: Lang) -> String {
    lang.pick(format!("{} {year}", month_name(month)), format!("{year}年{month}月"))
}

/// The kind of a round.
pub fn round_kind(kind: RoundKind) -> Phrase {
    match kind {
        RoundKind::Equity => phrase("equity", "股权融资"),
        RoundKind::Secondary => phrase("share sale by holders", "老股转让"),
        RoundKind::Debt => phrase("debt", "债务"),
        RoundKind::Merger => phrase("merger, paid in shares", "换股并购"),
        RoundKind::Ipo => phrase("flotation", "首次公开募股"),
        RoundKind::Planned => phrase("planned", "计划"),
        RoundKind::Withdrawn => phrase("withdrawn", "已撤回"),
        RoundKind::Bundle => phrase("several rounds together", "多轮合计"),
    }
}

/// The name of a step.
pub fn step(step: Step) -> Phrase {
    match step {
        Step::EngineTest => phrase("full hot fire", "全系统热试车"),
        Step::Hop => phrase("first hop", "首次垂直起降"),
        Step::HighHop => phrase("hop above 1 km", "千米以上垂直起降"),
        Step::FirstLaunch => phrase("first launch", "首飞"),
        Step::FirstOrbit => phrase("first orbit", "首次入轨"),
        Step::RecoveryAttempt => phrase("first recovery attempt", "首次回收尝试"),
        Step::Landing => phrase("first landing", "首次成功回收"),
        Step::Reflight => phrase("first reflight", "首次复用飞行"),
        Step::TenthReflight => phrase("tenth reflight", "第十次复用"),
    }
}

/// The name of a step in two short lines, for a column.
pub fn step_heading(step: Step, lang: Lang) -> (&'static str, &'static str) {
    match step {
        Step::EngineTest => lang.pick(("Full", "hot fire"), ("全系统", "热试车")),
        Step::Hop => lang.pick(("First", "hop"), ("首次", "起降")),
        Step::HighHop => lang.pick(("Hop above", "1 km"), ("千米以上", "起降")),
        Step::FirstLaunch => lang.pick(("First", "launch"), ("火箭", "首飞")),
        Step::FirstOrbit => lang.pick(("First", "orbit"), ("首次", "入轨")),
        Step::RecoveryAttempt => lang.pick(("Recovery", "attempt"), ("回收", "尝试")),
        Step::Landing => lang.pick(("First", "landing"), ("成功", "回收")),
        Step::Reflight => lang.pick(("First", "reflight"), ("首次", "复用")),
        Step::TenthReflight => lang.pick(("Tenth", "reflight"), ("第十次", "复用")),
    }
}

/// The name of an event.
pub fn event(event: Event) -> Phrase {
    match event {
        Event::EngineTest => phrase("engine test", "发动机试车"),
        Event::StaticFire => phrase("static fire", "静态点火"),
        Event::Hop => phrase("hop", "垂直起降"),
        Event::Launch => phrase("launch", "发射"),
        Event::Landing => phrase("landing attempt", "着陆尝试"),
        Event::Reflight => phrase("reflight", "复用飞行"),
        Event::Record => phrase("record", "纪录"),
        Event::Accident => phrase("accident on the ground", "地面事故"),
        Event::Plan => phrase("plan", "计划"),
        Event::Salvage => phrase("salvage", "打捞"),
    }
}

/// The title of the satellite charts.
pub fn satellites_title(launched: bool, lang: Lang) -> &'static str {
    match launched {
        true => lang.pick("Satellites launched so far, by constellation", "各星座累计发射卫星数"),
        false => lang.pick("Satellites in orbit, by constellation", "各星座在轨卫星数"),
    }
}

/// What a satellite count counts.
pub fn count_definition(launched: bool, lang: Lang) -> &'static str {
    match launched {
        true => lang.pick(
            "Launched counts satellites that left the ground on an orbital attempt, whether or not they arrived",
            "“发射”指随入轨发射升空的卫星，无论是否入轨",
        ),
        false => lang.pick(
            "In orbit counts satellites launched and not yet decayed, working or not",
            "“在轨”指已发射且尚未再入的卫星，无论是否工作",
        ),
    }
}

/// The title of the rate chart.
pub fn rate_title(period: Period, lang: Lang) -> &'static str {
    match period {
        Period::Month => lang.pick("Satellites launched per month, by constellation", "各星座每月发射卫星数"),
        Period::Quarter => lang.pick("Satellites launched per quarter, by constellation", "各星座每季度发射卫星数"),
        Period::Year => lang.pick("Satellites launched per year, by constellation", "各星座每年发射卫星数"),
    }
}

/// A title with the window it is limited to.
pub fn windowed(title: &str, from: Option<String>, to: Option<String>, lang: Lang) -> String {
    match (from, to, lang) {
        (None, None, _) => title.to_owned(),
        (Some(from), None, Lang::En) => format!("{title}, from {from}"),
        (Some(from), None, Lang::Zh) => format!("{title}（{from}起）"),
        (None, Some(to), Lang::En) => format!("{title}, to {to}"),
        (None, Some(to), Lang::Zh) => format!("{title}（截至{to}）"),
        (Some(from), Some(to), _) if from == to => lang.pick(format!("{title}, {from}"), format!("{title}（{from}）")),
        (Some(from), Some(to), Lang::En) => format!("{title}, {from} to {to}"),
        (Some(from), Some(to), Lang::Zh) => format!("{title}（{from}至{to}）"),
    }
}

/// `LandSpace C+`, and the like.
pub fn round_name(who: &str, label: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{who}, {label}"),
        Lang::Zh => format!("{who} · {label}"),
    }
}

/// A thing and its aspect: `Zhuque-3, first landing`.
pub fn titled(what: &str, aspect: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{what}, {aspect}"),
        Lang::Zh => format!("{what} · {aspect}"),
    }
}

/// A column of converted amounts.
pub fn amount_in(code: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("In {code}"),
        Lang::Zh => format!("折合{}", if code == "USD" { "美元" } else { "人民币" }),
    }
}

/// How many rounds have a published amount.
pub fn disclosed(n: usize, of: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{n} of the {of} completed rounds listed have a disclosed amount"),
        Lang::Zh => format!("所列已完成的 {of} 轮中，{n} 轮披露了金额"),
    }
}

/// `5 of 8`.
pub fn n_of_m(n: usize, of: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{n} of {of}"),
        Lang::Zh => format!("{n}/{of}"),
    }
}

/// `5 of 8 rounds disclosed`.
pub fn n_of_m_rounds(n: usize, of: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{n} of {of} listed rounds disclosed"),
        Lang::Zh => format!("所列 {of} 轮中披露 {n} 轮"),
    }
}

/// The kind of a round whose money is counted in another.
pub fn counted_elsewhere(kind: &str, lang: Lang) -> String {
    lang.pick(format!("{kind}, counted in another round"), format!("{kind}（已计入另一轮）"))
}

/// How many facts in a figure are contested.
pub fn contested_here(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::En, 1) => "1 fact shown here is contested; open it to see every claim".to_owned(),
        (Lang::En, _) => format!("{n} facts shown here are contested; open them to see every claim"),
        (Lang::Zh, _) => format!("此图有 {n} 项存疑事实，点开可查看各方说法"),
    }
}

/// How far the claims of a value lie apart.
pub fn claims_from_to(low: &str, high: &str, lang: Lang) -> String {
    lang.pick(format!("claims from {low} to {high}"), format!("各方说法：{low}至{high}"))
}

/// How amounts were converted.
pub fn converted(last_month: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!(
            "Converted at the mean rate of each round's month; rates reach {last_month}, later rounds use that month"
        ),
        Lang::Zh => format!("按各轮所在月份的平均汇率折算；汇率截至{last_month}，其后沿用该月"),
    }
}

/// How many amounts could not be converted.
pub fn unconverted(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::En, 1) => "1 round from before the first exchange rate is neither drawn nor summed".to_owned(),
        (Lang::En, _) => format!("{n} rounds from before the first exchange rate are neither drawn nor summed"),
        (Lang::Zh, _) => format!("有 {n} 轮早于首个可用汇率，未绘出亦未计入合计"),
    }
}

/// `about $729 million`.
pub fn approximately(amount: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("about {amount}"),
        Lang::Zh => format!("约{amount}"),
    }
}

/// Who led a round.
pub fn led_by(names: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("led by {names}"),
        Lang::Zh => format!("{names}领投"),
    }
}

/// What a round added.
pub fn added(amount: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("added {amount}"),
        Lang::Zh => format!("本轮{amount}"),
    }
}

/// The sum after a round.
pub fn sum_so_far(amount: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{amount} so far"),
        Lang::Zh => format!("累计{amount}"),
    }
}

/// The largest round of an organisation.
pub fn largest_round(label: &str, date: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("largest round: {label}, {date}"),
        Lang::Zh => format!("最大一轮：{label}，{date}"),
    }
}

/// A date and an outcome: `18 August 2026, success`.
pub fn dated_outcome(date: &str, outcome: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{date}, {outcome}"),
        Lang::Zh => format!("{date}，{outcome}"),
    }
}

/// A promise: `planned for December 2026`.
pub fn promised(date: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("planned for {date}"),
        Lang::Zh => format!("计划{date}"),
    }
}

/// A series that ends before the others.
pub fn reaches_only(name: &str, date: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{name}'s data reach {date} only"),
        Lang::Zh => format!("{name}的数据仅截至{date}"),
    }
}

/// A count with the day it is from, where that is not the day of the others.
pub fn counted_on(count: &str, date: &str, lang: Lang) -> String {
    lang.pick(format!("{count} (to {date})"), format!("{count}（截至{date}）"))
}

/// Constellations without a count.
pub fn not_counted(names: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("No in-orbit count is known for {names}"),
        Lang::Zh => format!("{names}无在轨统计"),
    }
}

/// A count with a word on how it is known, unless observed.
pub fn with_basis(count: &str, basis: Basis, lang: Lang) -> String {
    let word = match basis {
        Basis::Observed => return count.to_owned(),
        Basis::Extrapolated if lang == Lang::En => return format!("about {count} (estimate)"),
        Basis::Extrapolated => return format!("约{count}（估算）"),
        Basis::Interpolated => lang.pick("interpolated", "插值"),
        Basis::Assumed => lang.pick("assumed", "假定"),
    };
    lang.pick(format!("{count} ({word})"), format!("{count}（{word}）"))
}

/// A tick with its unit.
pub fn n_satellites(n: f64, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{} satellites", grouped(n)),
        Lang::Zh => format!("{}颗", grouped(n)),
    }
}

/// A count on a day.
pub fn satellites_on(count: &str, date: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{count} satellites on {date}"),
        Lang::Zh => format!("{date}：{count}颗"),
    }
}

/// Which claims are shown, where that is not the preferred ones.
pub fn policy_note(policy: Policy) -> Option<Phrase> {
    match policy {
        Policy::Preferred => None,
        Policy::Lowest => Some(phrase(
            "Where claims differ, the lowest is shown, of dates the earliest; outcomes and words stay as preferred",
            "说法不一之处取最低值，日期取最早；结果与文字仍取首选",
        )),
        Policy::Highest => Some(phrase(
            "Where claims differ, the highest is shown, of dates the latest; outcomes and words stay as preferred",
            "说法不一之处取最高值，日期取最晚；结果与文字仍取首选",
        )),
    }
}

/// The value another claim policy picks.
pub fn policy_value(value: &str, policy: Policy, lang: Lang) -> String {
    let which = match policy {
        Policy::Preferred => lang.pick("preferred", "首选"),
        Policy::Lowest => lang.pick("lowest", "最低"),
        Policy::Highest => lang.pick("highest", "最高"),
    };
    lang.pick(format!("{value}, the {which} claim"), format!("{value}（{which}说法）"))
}

/// The quarter that a month ends, in Chinese.
pub fn quarter_zh(month: u8) -> &'static str {
    match month {
        3 => "第一季度",
        6 => "第二季度",
        9 => "第三季度",
        _ => "第四季度",
    }
}

/// The name of the period that ends on a day.
pub fn period_name(period: Period, end: Day, lang: Lang) -> String {
    let (year, month, _) = end.ymd();
    match (period, lang) {
        (Period::Year, Lang::En) => year.to_string(),
        (Period::Year, Lang::Zh) => format!("{year}年"),
        (Period::Quarter, Lang::En) => format!("Q{} {year}", month / 3),
        (Period::Quarter, Lang::Zh) => format!("{year}年{}", quarter_zh(month)),
        (Period::Month, lang) => {
            let text = crate::model::Edtf::parse(&format!("{year:04}-{month:02}"));
            text.map(|date| date.in_words(lang)).unwrap_or_default()
        }
    }
}

/// A rate in a table cell.
pub fn rate_value(n: u32, is_complete: bool, lang: Lang) -> String {
    let n = grouped(f64::from(n));
    match (is_complete, lang) {
        (true, _) => n,
        (false, Lang::En) => format!("{n} (so far)"),
        (false, Lang::Zh) => format!("{n}（未完）"),
    }
}

/// A rate in a tip.
pub fn rate_on(n: u32, is_complete: bool, period: &str, lang: Lang) -> String {
    let value = rate_value(n, is_complete, lang);
    match lang {
        Lang::En => format!("{value} satellites in {period}"),
        Lang::Zh => format!("{period}：{value}颗"),
    }
}

/// A number of rockets.
pub fn n_rockets(n: usize, lang: Lang) -> String {
    match lang {
        Lang::En => n.to_string(),
        Lang::Zh => format!("{n}型"),
    }
}

/// A number of flights.
pub fn n_flights(n: f64, lang: Lang) -> String {
    match lang {
        Lang::En => grouped(n),
        Lang::Zh => format!("{}次", grouped(n)),
    }
}

/// The day a value holds for.
pub fn as_of(date: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("as of {date}"),
        Lang::Zh => format!("截至{date}"),
    }
}

/// How much of a target is reached.
pub fn of_target(percent: f64, target: &str, by: Option<String>, lang: Lang) -> String {
    let percent = format!("{}%", grouped((percent * 10.0).round() / 10.0));
    match (lang, by) {
        (Lang::En, Some(by)) => format!("{percent} of the {target} planned by {by}"),
        (Lang::Zh, Some(by)) => format!("占{by}计划数{target}颗的{percent}"),
        (Lang::En, None) => format!("{percent} of the {target} planned"),
        (Lang::Zh, None) => format!("占计划总数{target}颗的{percent}"),
    }
}

/// China's launches measured against SpaceX's.
pub fn against_spacex(n: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("against {n} Falcon launches by SpaceX"),
        Lang::Zh => format!("同年 SpaceX 猎鹰系列发射{n}次"),
    }
}
