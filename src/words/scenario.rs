//! The words of what-if growth.

use super::{Phrase, phrase};
use crate::model::number::grouped;
use crate::model::scenario::Reached;
use crate::model::{Day, Lang};

/// The word across every scenario.
pub const SCENARIO_WORD: Phrase = phrase("scenario", "情景推演");
/// A table heading.
pub const SCENARIO: Phrase = phrase("Scenario", "情景");
/// A table heading.
pub const ON_DAY: Phrase = phrase("On", "日期");
/// A table heading.
pub const IN_ORBIT_RANGE: Phrase = phrase("In orbit, 10th to 90th percentile", "在轨（第10至90百分位）");
/// A table heading.
pub const GOAL: Phrase = phrase("Target", "目标");
/// A table heading.
pub const GOAL_REACHED: Phrase = phrase("Reached", "达成");
/// A table heading.
pub const LAUNCHES_NEEDED: Phrase = phrase("Launches a year needed", "每年需发射次数");
/// A table heading.
pub const TIMES_OBSERVED: Phrase = phrase("Times the observed rate", "为实际频率的倍数");
/// A note on the band.
pub const BAND_NOTE: Phrase = phrase(
    "Band: 10th to 90th percentile, from how far the monthly numbers of the last 24 months scatter, with variance in step with the number and months independent; with the observed rate also from how well twelve months tell a mean. Nothing random is drawn",
    "阴影为第10至90百分位：依据近24个月月度发射数的离散程度（方差与数量成比例，各月相互独立）；沿用实际频率时，另计十二个月均值的不确定性。不使用随机数",
);
/// A note on what this is.
pub const SCENARIO_NOTE: Phrase = phrase(
    "A scenario, not a forecast: what would follow if the assumptions held",
    "此为情景推演，并非预测：仅表示假设成立时的结果",
);
/// A sign's meaning.
pub const KEY_SCENARIO: Phrase = phrase("scenario, no data", "情景推演，并非数据");
/// A sign's meaning.
pub const KEY_BAND: Phrase =
    phrase("its 10th to 90th percentile, with the word scenario across it", "其第10至90百分位，并标“情景推演”字样");
/// A sign's meaning.
pub const KEY_COUNTED: Phrase = phrase("counted until today", "迄今统计");
/// A sign's meaning.
pub const KEY_GOAL: Phrase = phrase("target", "目标");
/// The label of the choice of constellation.
pub const SUBJECT: Phrase = phrase("What if", "推演对象");
/// The label of the boxes of a scenario.
pub const ASSUMED: Phrase = phrase("Scenario", "情景");
/// The label of the boxes of the first scenario of two.
pub const ASSUMED_FIRST: Phrase = phrase("Scenario 1", "情景一");
/// The label of the boxes of the other scenario.
pub const ASSUMED_TOO: Phrase = phrase("Scenario 2", "情景二");
/// A button.
pub const RESET: Phrase = phrase("Back to observed", "恢复实际值");
/// A button.
pub const ADD_SECOND: Phrase = phrase("Add a second scenario", "添加第二情景");
/// A button.
pub const REMOVE_SECOND: Phrase = phrase("Remove scenario 2", "移除情景二");
/// A box that holds no number.
pub const OBSERVED: Phrase = phrase("observed", "实际");
/// A box that holds no number.
pub const NONE_ASSUMED: Phrase = phrase("none", "无");
/// A box that holds no number.
pub const FOR_EVER: Phrase = phrase("no end", "不限");

/// The name of an assumption, in the order of links.
pub fn assumption(idx: usize) -> Phrase {
    match idx {
        0 => phrase("launches a year", "年发射次数"),
        1 => phrase("satellites a launch", "每次卫星数"),
        2 => phrase("yearly growth, %", "年增长率（%）"),
        3 => phrase("launches that fail, %", "失败率（%）"),
        _ => phrase("satellite life, years", "卫星寿命（年）"),
    }
}

/// The range a box takes.
pub fn number_range(min: u32, max: u32, lang: Lang) -> String {
    lang.pick(format!("a whole number from {min} to {max}"), format!("{min} 至 {max} 的整数"))
}

/// What a box says of a number it does not take.
pub fn not_applied(range: &str, lang: Lang) -> String {
    lang.pick(format!("not applied; {range}"), format!("未采用；须为 {range}"))
}

/// The title.
pub fn what_if_title(name: &str, lang: Lang) -> String {
    lang.pick(format!("What if: satellites of {name} in orbit, by scenario"), format!("情景推演：{name}在轨卫星数"))
}

/// The name of a scenario: numbered where there are two.
pub fn scenario_name(idx: usize, n: usize, lang: Lang) -> String {
    match (n, lang) {
        (1, _) => SCENARIO.get(lang).to_owned(),
        (_, Lang::En) => format!("Scenario {}", idx + 1),
        (_, Lang::Zh) => format!("情景{}", if idx == 0 { "一" } else { "二" }),
    }
}

/// The name at the end of a scenario's line, with an arrow where it rises past what is drawn.
pub fn scenario_end(name: &str, is_cut: bool) -> String {
    if is_cut { format!("{name} ↑") } else { name.to_owned() }
}

/// Why a scenario's line ends early.
pub fn cut_note(name: &str, most: &str, lang: Lang) -> String {
    match lang {
        Lang::En => {
            format!(
                "{name} is drawn up to {most} satellites, three times the largest number promised, and rises on (↑)"
            )
        }
        Lang::Zh => format!("{name}只画到{most}颗（最大目标的三倍），其后继续上升（↑）"),
    }
}

/// To one decimal below a hundred.
pub fn launch_rate(value: f64) -> String {
    grouped(if value < 100.0 { (value * 10.0).round() / 10.0 } else { value.round() })
}

/// What was observed: launches a year, satellites on each, the last day of the twelve months.
pub fn observed_note(launches: f64, per_launch: f64, until: &str, lang: Lang) -> String {
    let (launches, per_launch) = (launch_rate(launches), launch_rate(per_launch));
    match lang {
        Lang::En => format!(
            "Observed: {launches} launches a year with {per_launch} satellites each, the mean of the twelve months to {until}"
        ),
        Lang::Zh => format!("实际：每年发射{launches}次，每次{per_launch}颗（截至{until}的十二个月均值）"),
    }
}

/// What a scenario assumes: launches, satellites on each, growth and failures in percent, life in years.
pub fn assumed_note(
    name: &str,
    launches: f64,
    per_launch: f64,
    [growth, failure]: [f64; 2],
    life: Option<usize>,
    lang: Lang,
) -> String {
    let (launches, per_launch) = (launch_rate(launches), launch_rate(per_launch));
    let (growth, failure) = (grouped((growth * 100.0).round()), grouped((failure * 100.0).round()));
    let life = match (life, lang) {
        (Some(years), Lang::En) => format!("satellites stay {years} years"),
        (Some(years), Lang::Zh) => format!("卫星寿命{years}年"),
        (None, Lang::En) => "satellites stay for good".to_owned(),
        (None, Lang::Zh) => "卫星长期在轨".to_owned(),
    };
    match lang {
        Lang::En => format!(
            "{name}: {launches} launches a year, growing {growth}% a year, {per_launch} satellites each, {failure}% fail, {life}"
        ),
        Lang::Zh => {
            format!("{name}：每年发射{launches}次，年增长{growth}%，每次{per_launch}颗，失败率{failure}%，{life}")
        }
    }
}

/// A day as exactly as a scenario deserves: the month for two years, then the year alone.
pub fn about_when(day: Day, today: Day, lang: Lang) -> String {
    let (year, month, _) = day.ymd();
    if day.years_since(today) <= 2.0 {
        super::short_month(year, month, lang)
    } else {
        lang.pick(year.to_string(), format!("{year}年"))
    }
}

/// When a target is reached, in a table.
pub fn when_reached(reached: Reached, today: Day, lang: Lang) -> String {
    match reached {
        Reached::Already => lang.pick("already", "已达成").to_owned(),
        Reached::By(day) => about_when(day, today, lang),
        Reached::Later => lang.pick("not within 50 years", "50年内不能达成").to_owned(),
        Reached::Never => lang.pick("never", "永不达成").to_owned(),
    }
}

/// The same with the band around it.
pub fn reached_within([middle, early, late]: [Reached; 3], today: Day, lang: Lang) -> String {
    let (text, first) = (when_reached(middle, today, lang), when_reached(early, today, lang));
    match (middle, early, late) {
        (Reached::By(_), _, Reached::By(_)) if first == when_reached(late, today, lang) => text,
        (Reached::By(_), _, Reached::By(_)) => {
            let last = when_reached(late, today, lang);
            lang.pick(format!("{text} ({first} to {last})"), format!("{text}（{first}至{last}）"))
        }
        (Reached::By(_), ..) => {
            lang.pick(format!("{text} ({first} to beyond 50 years)"), format!("{text}（{first}至50年以后）"))
        }
        (_, Reached::By(_), _) => {
            lang.pick(format!("{text} (upper edge of the band: {first})"), format!("{text}（区间上沿：{first}）"))
        }
        _ => text,
    }
}

/// A count with its band.
pub fn within_band(low: f64, middle: f64, high: f64, lang: Lang) -> String {
    let [low, middle, high] = [low, middle, high].map(|n| grouped(n.round()));
    if low == high {
        return middle;
    }
    lang.pick(format!("{middle} ({low} to {high})"), format!("{middle}（{low}至{high}）"))
}

/// Under what a scenario says something: which of two it is, or whether it takes what was observed.
pub fn under((idx, n): (usize, usize), is_observed: bool, lang: Lang) -> String {
    match (n, is_observed) {
        (1, true) => lang.pick("at the rate of the last twelve months", "按近十二个月的频率").to_owned(),
        (1, false) => lang.pick("under these assumptions", "按此假设").to_owned(),
        _ => lang.pick(format!("in scenario {}", idx + 1), format!("按{}", scenario_name(idx, n, lang))),
    }
}

/// What a scenario says of when a target is reached.
pub fn reaches_target(under: &str, name: &str, target: &str, when: [Reached; 3], today: Day, lang: Lang) -> String {
    let text = reached_within(when, today, lang);
    match (when, lang) {
        ([Reached::Already, ..], Lang::En) => format!("{name} already has {target} satellites in orbit"),
        ([Reached::Already, ..], Lang::Zh) => format!("{name}在轨已达{target}颗"),
        ([Reached::By(_), ..], Lang::En) => format!("{under} {name} reaches {target} in {text}"),
        ([Reached::By(_), ..], Lang::Zh) => format!("{under}，{name}于{text}达到{target}颗"),
        ([Reached::Later, ..], Lang::En) => format!("{under} {name} does not reach {target} within 50 years"),
        ([Reached::Later, ..], Lang::Zh) => format!("{under}，{name}50年内达不到{target}颗"),
        ([Reached::Never, ..], Lang::En) => format!("{under} {name} never reaches {target}"),
        ([Reached::Never, ..], Lang::Zh) => format!("{under}，{name}永远达不到{target}颗"),
    }
}

/// What it takes to reach a target in time: launches a year, for nine cases in ten, and times the observed rate.
pub struct Takes {
    /// The target.
    pub target: String,
    /// By when.
    pub by: String,
    /// Launches a year.
    pub launches: f64,
    /// Launches a year that suffice in nine cases of ten.
    pub surely: f64,
    /// Launches a year observed.
    pub observed: f64,
}

/// What it takes, as the end of a sentence.
pub fn what_it_takes(takes: &Takes, lang: Lang) -> String {
    let Takes { target, by, launches, surely, observed } = takes;
    let whole = grouped(launches.ceil());
    let surely = Some(grouped(surely.ceil())).filter(|surely| *surely != whole);
    let surely = match (surely, lang) {
        (Some(surely), Lang::En) => format!(" ({surely} to be nine-tenths sure)"),
        (Some(surely), Lang::Zh) => format!("（九成把握需{surely}次）"),
        (None, _) => String::new(),
    };
    let times = match (*observed > 0.0, lang) {
        (true, Lang::En) => format!(", {} times the observed rate", launch_rate(launches.ceil() / observed)),
        (true, Lang::Zh) => format!("，为实际频率的{}倍", launch_rate(launches.ceil() / observed)),
        (false, Lang::En) => ", after none in the last twelve months".to_owned(),
        (false, Lang::Zh) => "，而近十二个月没有发射".to_owned(),
    };
    match lang {
        Lang::En => format!("to have {target} by {by} it needs {whole} launches a year{surely}{times}"),
        Lang::Zh => format!("要在{by}前达到{target}颗，每年需发射{whole}次{surely}{times}"),
    }
}

/// Parts as one sentence.
pub fn joined_sentence(parts: &[String], lang: Lang) -> String {
    let mut text = parts.join(lang.pick("; ", "；"));
    if let Some(first) = text.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    text + lang.pick(".", "。")
}

/// What a scenario says where nothing is promised.
pub fn without_target(under: &str, name: &str, n: &str, when: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("no open target is known for {name}; {under} it has {n} in orbit in {when}"),
        Lang::Zh => format!("{name}未见待完成的目标；{under}，{when}在轨{n}颗"),
    }
}

/// Nothing can be worked out.
pub fn nothing_to_project(lang: Lang) -> String {
    lang.pick("Nothing that has been launched is selected.", "所选范围内没有已发射的星座。").to_owned()
}

/// The constellation that could be looked at too.
pub fn first_only(name: &str, lang: Lang) -> String {
    lang.pick(format!("One constellation at a time: {name}"), format!("每次只推演一个星座：{name}"))
}

/// A scenario's count in a tip.
pub fn in_orbit_then(count: &str, when: &str, lang: Lang) -> String {
    lang.pick(format!("{count} in orbit in {when}"), format!("{when}在轨{count}颗"))
}

// Back-casting.
/// The title of the table of past forecasts.
pub const TRIALS_TITLE: Phrase = phrase("How this method would have done on Starlink", "以星链历史检验此方法");
/// A table heading.
pub const FITTED_TO: Phrase = phrase("Knowing data to", "所用数据截至");
/// A table heading.
pub const SPEAKS_OF: Phrase = phrase("Launched by", "推算至");
/// A table heading.
pub const METHOD_SAID: Phrase = phrase("Method said (10th to 90th percentile)", "方法推算（第10至90百分位）");
/// A table heading.
pub const HAPPENED: Phrase = phrase("What happened", "实际");
/// A table heading.
pub const TRIAL_ERROR: Phrase = phrase("Error on new satellites", "新增数误差");
/// A table heading.
pub const IN_BAND: Phrase = phrase("In the band", "落入区间");
/// Yes.
pub const IN_BAND_YES: Phrase = phrase("yes", "是");
/// No.
pub const IN_BAND_NO: Phrase = phrase("no", "否");

/// What the past forecasts teach.
pub fn trials_sentence(n: usize, within: usize, low: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!(
            "Carried forward from year's end, the mean of twelve months lay within its band in {within} of {n} cases and too low in {low}: growth that speeds up is not foreseen."
        ),
        Lang::Zh => {
            format!("以年末前十二个月均值外推，{n} 次中 {within} 次落入区间，{low} 次偏低：此法不能预见加速增长。")
        }
    }
}

/// An error in percent, with its sign.
pub fn signed_percent(share: f64) -> String {
    let pct = (share * 100.0).round();
    if pct > 0.0 { format!("+{}%", grouped(pct)) } else { format!("{}%", grouped(pct)) }
}
