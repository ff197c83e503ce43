//! The words of the constellations' charts: launches, targets, deadlines, room in orbit, factories.

use super::sentences::tied;
use super::{Phrase, list, phrase};
use crate::model::number::grouped;
use crate::model::target::Standing;
use crate::model::{Edtf, Lang, LaunchKind};

/// The facts of a chart are not there yet.
pub const FACTS_LOADING: Phrase = phrase("The facts of this chart are on their way.", "正在加载此图所需的事实。");
/// A table heading.
pub const CONSTELLATION: Phrase = phrase("Constellation", "星座");
/// A table heading.
pub const CARRIER: Phrase = phrase("Rocket", "火箭");
/// All of them.
pub const SUM_TOGETHER: Phrase = phrase("Together", "合计");

// The same age.
/// A title.
pub const ALIGNED_TITLE: Phrase =
    phrase("Satellites launched, by months since the first batch", "自首批发射起各月累计发射卫星数");
/// A table heading.
pub const MONTHS_SINCE: Phrase = phrase("Months since first batch", "距首批发射月数");
/// A note on where Starlink's clock starts.
pub const STARLINK_START: Phrase = phrase(
    "Starlink starts with its first batch of 60 in May 2019; the two prototypes of February 2018 are in its count but do not start the clock",
    "星链以2019年5月首批60颗为起点；2018年2月的两颗原型星计入总数，但不作为起点",
);

/// Where each clock starts.
pub fn month_nought(starts: &[String], lang: Lang) -> String {
    match lang {
        Lang::En => format!("Month 0 is the month of the first operational batch: {}", starts.join("; ")),
        Lang::Zh => format!("第0个月为首批业务卫星发射当月：{}", starts.join("；")),
    }
}

/// The first tick of an axis of months.
pub fn month_word(lang: Lang) -> String {
    lang.pick("month 0", "第0月").to_owned()
}

/// A count at an age.
pub fn at_age(count: &str, age: u32, lang: Lang) -> String {
    lang.pick(format!("{count} after {age} months"), format!("第{age}个月：{count}"))
}

/// What the aligned chart shows: age, name, count, the reference and its count at that age.
pub fn aligned_sentence(against: &[(u32, String, String, String, String)], lang: Lang) -> String {
    if against.is_empty() {
        return lang
            .pick(
                "Nothing else of this selection has a count at the same age.",
                "所选范围内没有可在同一月数比较的其他星座。",
            )
            .to_owned();
    }
    let parts: Vec<String> = against
        .iter()
        .map(|(age, name, n, reference, then)| match lang {
            Lang::En => {
                format!("{age} months after its first batch {name} had launched {n} satellites, {reference} {then}")
            }
            Lang::Zh => format!("首批发射后第{age}个月，{name}累计发射{n}颗，{reference}同期为{then}颗"),
        })
        .collect();
    lang.pick(format!("{}.", parts.join("; ")), format!("{}。", parts.join("；")))
}

// Launches.
/// A title.
pub const PER_LAUNCH_TITLE: Phrase = phrase("Satellites on each launch, by constellation", "各星座每次发射的卫星数");
/// A title.
pub const CARRIERS_TITLE: Phrase =
    phrase("Rockets that carry each constellation, by share of its satellites", "各星座的运载火箭及所占卫星份额");
/// A note on months.
pub const MONTHLY_MEANS: Phrase = phrase(
    "Starlink is shown as the mean of each month and rocket, as its single launches may not be passed on; all others launch by launch",
    "星链逐次发射数据不得转载，按月、按火箭取均值；其余星座逐次列出",
);
/// A sign's meaning.
pub const KEY_LAUNCH_FAILED: Phrase = phrase("did not reach orbit", "未入轨");
/// A table heading.
pub const SATELLITES_ON_LAUNCH: Phrase = phrase("Satellites on board", "搭载卫星数");
/// A table heading.
pub const LAUNCHES_HEADING: Phrase = phrase("Launches", "发射次数");
/// A table heading.
pub const SATELLITES_HEADING: Phrase = phrase("Satellites", "卫星数");
/// A table heading.
pub const SHARE_OF_ITS: Phrase = phrase("Share of its satellites", "占该星座份额");

/// Rockets that are no programme of the data, by their Chinese names.
const OTHER_ROCKETS: [(&str, &str); 15] = [
    ("Ariane 64", "阿丽亚娜64"),
    ("Atlas V", "宇宙神5"),
    ("Ceres-1S", "谷神星一号海射型"),
    ("Jielong-1", "捷龙一号"),
    ("Jielong-3", "捷龙三号"),
    ("Kuaizhou-11", "快舟十一号"),
    ("Kuaizhou-1A", "快舟一号甲"),
    ("Long March 11", "长征十一号"),
    ("Long March 2C", "长征二号丙"),
    ("Long March 2D", "长征二号丁"),
    ("Long March 3B", "长征三号乙"),
    ("Long March 4B", "长征四号乙"),
    ("Long March 5B", "长征五号乙"),
    ("Soyuz ST-B", "联盟号 ST-B"),
    ("Soyuz-2.1b", "联盟号2.1b"),
];

/// The name of a rocket that is no programme of the data.
pub fn other_rocket(name: &str, lang: Lang) -> &str {
    let known = OTHER_ROCKETS.iter().find(|(en, _)| lang == Lang::Zh && *en == name);
    known.map_or(name, |(_, zh)| zh)
}

/// How many launches of test satellites a chart leaves out.
pub fn tests_left_out(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::En, 1) => "1 launch of test satellites is left out".to_owned(),
        (Lang::En, _) => format!("{n} launches of test satellites are left out"),
        (Lang::Zh, _) => format!("未计入 {n} 次试验卫星发射"),
    }
}

/// The kind of a row of launches.
pub fn launch_kind(kind: LaunchKind, lang: Lang) -> String {
    match (kind, lang) {
        (LaunchKind::Batch, _) => lang.pick("batch", "业务批次").to_owned(),
        (LaunchKind::Test, _) => lang.pick("test", "试验").to_owned(),
        (LaunchKind::Failed, _) => lang.pick("failed", "失败").to_owned(),
        (LaunchKind::Month(1), Lang::En) => "the month's one launch".to_owned(),
        (LaunchKind::Month(n), Lang::En) => format!("mean of the month's {n} launches"),
        (LaunchKind::Month(n), Lang::Zh) => format!("当月{n}次发射均值"),
    }
}

/// The launches of a month.
pub fn launches_in(n: u32, month: &str, lang: Lang) -> String {
    match (lang, n) {
        (Lang::En, 1) => format!("1 launch in {month}"),
        (Lang::En, _) => format!("{n} launches in {month}"),
        (Lang::Zh, _) => format!("{month}发射{n}次"),
    }
}

/// A count on one launch.
pub fn on_launch(count: &str, kind: LaunchKind, lang: Lang) -> String {
    match (kind, lang) {
        (LaunchKind::Month(_), Lang::En) => format!("{count} satellites a launch, on average"),
        (LaunchKind::Month(_), Lang::Zh) => format!("平均每次{count}颗"),
        (LaunchKind::Failed, Lang::En) => format!("{count} satellites, lost"),
        (LaunchKind::Failed, Lang::Zh) => format!("{count}颗，未入轨"),
        (_, Lang::En) => format!("{count} satellites"),
        (_, Lang::Zh) => format!("{count}颗"),
    }
}

/// What the chart of launches shows: means of a year.
pub fn per_launch_sentence(means: &[(String, String)], until: &str, lang: Lang) -> String {
    let named: Vec<String> = means
        .iter()
        .map(|(name, mean)| lang.pick(format!("{mean} of {name}"), tied(name, &format!("{mean}颗"))))
        .collect();
    match (lang, named.is_empty()) {
        (Lang::En, false) => {
            format!("In the twelve months to {until} one launch carried on average {}.", list(&named, lang))
        }
        (Lang::Zh, false) => format!("截至{until}的十二个月内，平均每次发射：{}。", list(&named, lang)),
        (Lang::En, true) => format!("No launch of this selection is known in the twelve months to {until}."),
        (Lang::Zh, true) => format!("截至{until}的十二个月内，所选星座未见发射。"),
    }
}

/// Launches and satellites.
pub fn launches_and_satellites(launches: u32, satellites: u32, lang: Lang) -> String {
    let (n, s) = (grouped(f64::from(launches)), grouped(f64::from(satellites)));
    match lang {
        Lang::En => {
            let word = if launches == 1 { "launch" } else { "launches" };
            format!("{n} {word}, {s} satellites")
        }
        Lang::Zh => format!("发射{n}次，{s}颗"),
    }
}

/// A share of a constellation's satellites.
pub fn of_its_satellites(share: &str, lang: Lang) -> String {
    lang.pick(format!("{share} of its satellites"), format!("占其卫星{share}"))
}

/// A percentage to one decimal.
pub fn share_pct(value: f64) -> String {
    format!("{}%", grouped((value * 10.0).round() / 10.0))
}

/// A percentage, or a range of them where they differ; whole numbers from ten up.
pub fn share_range(low: f64, high: f64) -> String {
    let rounded = |value: f64| grouped(if value < 10.0 { (value * 10.0).round() / 10.0 } else { value.round() });
    let (low, high) = (rounded(low), rounded(high));
    if low == high { format!("{low}%") } else { format!("{low}–{high}%") }
}

/// What the chart of rockets shows: name, kinds of rockets, the first of them and its share.
pub fn carriers_sentence(most: &[(String, usize, String, String)], lang: Lang) -> String {
    let parts: Vec<String> = most
        .iter()
        .take(3)
        .map(|(name, n, rocket, share)| match (lang, n) {
            (Lang::En, 1) => format!("{name} has flown on {rocket} alone"),
            (Lang::En, _) => format!("{name} has flown on {n} kinds of rocket, {share} of its satellites on {rocket}"),
            (Lang::Zh, 1) => format!("{name}仅由{rocket}发射"),
            (Lang::Zh, _) => format!("{name}用过{n}型火箭，其中{rocket}承担{share}"),
        })
        .collect();
    match (lang, parts.is_empty()) {
        (_, true) => lang.pick("No launch of this selection is known.", "所选星座未见发射记录。").to_owned(),
        (Lang::En, false) => format!("{}.", parts.join("; ")),
        (Lang::Zh, false) => format!("{}。", parts.join("；")),
    }
}

// Targets.
/// A title.
pub const TARGETS_TITLE: Phrase =
    phrase("Satellites promised by when, against what was reached", "各星座目标与实际完成情况");
/// A table heading.
pub const TARGET_HEADING: Phrase = phrase("Target", "目标数");
/// A table heading.
pub const PROMISE: Phrase = phrase("What was said", "目标内容");
/// A table heading.
pub const BY_WHEN: Phrase = phrase("By", "期限");
/// A table heading.
pub const SAID_BY: Phrase = phrase("Who says so", "出处");
/// A table heading.
pub const THERE_HEADING: Phrase = phrase("In orbit then or now", "届时或目前在轨");
/// A table heading.
pub const SHORTFALL: Phrase = phrase("Outcome", "结果");
/// A table heading.
pub const CLAIM_NOTE: Phrase = phrase("To know", "说明");
/// No date was named.
pub const NO_DATE: Phrase = phrase("no date named", "未定期限");
/// A note on the counts.
pub const TARGETS_NOTE: Phrase = phrase(
    "Counts are satellites in orbit where known, otherwise launched: on the target's day if it has come, today if not. Log scale",
    "计数取在轨数，未知时取发射数；期限已到者取当日，未到者取目前。对数坐标",
);
/// A note on licences of one generation.
pub const PART_NOTE: Phrase = phrase(
    "Some licences and deadlines speak of one generation, or of a share of it; the counts do not tell generations apart, so those are listed without a shortfall",
    "部分许可与期限只针对某一代卫星或其比例；统计不分代，故只列出，不计差额",
);
/// A sign's meaning.
pub const KEY_TARGET_PAST: Phrase = phrase("target whose day has come", "期限已到的目标");
/// A sign's meaning.
pub const KEY_TARGET_OPEN: Phrase = phrase("target yet to come", "期限未到的目标");
/// A sign's meaning.
pub const KEY_THERE: Phrase =
    phrase("in orbit then, or now; each operator has its own mark", "届时或目前在轨；各家标记不同");

/// A day to be kept: a bare year means its end.
pub fn deadline(by: Edtf, lang: Lang) -> String {
    let text = by.in_words(lang);
    let ((from, month, day), (to, last_month, last)) = (by.first().ymd(), by.last().ymd());
    match (from == to && (month, day, last_month, last) == (1, 1, 12, 31), lang) {
        (true, Lang::En) => format!("the end of {text}"),
        (true, Lang::Zh) => format!("{text}底"),
        (false, _) => text,
    }
}

/// How many are in orbit today.
pub fn there_now(n: &str, lang: Lang) -> String {
    lang.pick(format!("{n} in orbit now"), format!("目前在轨{n}颗"))
}

/// A target with its date.
pub fn promised_by(target: &str, by: &str, has_date: bool, lang: Lang) -> String {
    match (has_date, lang) {
        (true, Lang::En) => format!("{target} by {by}"),
        (true, Lang::Zh) if target.ends_with('%') => format!("{by}前{target}"),
        (true, Lang::Zh) => format!("{by}前{target}颗"),
        (false, Lang::En) => format!("{target}, {by}"),
        (false, Lang::Zh) => format!("{target}（{by}）"),
    }
}

/// What became of a target.
pub fn target_standing(standing: Standing, short: Option<f64>, lang: Lang) -> String {
    let short = short.unwrap_or(0.0);
    let n = grouped(short.abs());
    match (standing, lang) {
        (Standing::Past(there), Lang::En) if short > 0.0 => format!("{} then, {n} short", grouped(there)),
        (Standing::Past(there), Lang::Zh) if short > 0.0 => format!("届时{}颗，少{n}颗", grouped(there)),
        (Standing::Past(there), Lang::En) => format!("reached: {} then", grouped(there)),
        (Standing::Past(there), Lang::Zh) => format!("已达成：届时{}颗", grouped(there)),
        (Standing::Open(_), Lang::En) if short > 0.0 => format!("{n} to go"),
        (Standing::Open(_), Lang::Zh) if short > 0.0 => format!("尚差{n}颗"),
        (Standing::Open(there), Lang::En) => format!("reached: {} now", grouped(there)),
        (Standing::Open(there), Lang::Zh) => format!("已达成：目前{}颗", grouped(there)),
        (Standing::Uncounted(day), _) => {
            lang.pick(format!("counts end on {}", day.in_words(lang)), format!("统计止于{}", day.in_words(lang)))
        }
        (Standing::Part, _) => lang.pick("one generation only; not compared", "仅涉及一代卫星，不作比较").to_owned(),
    }
}

/// Constellations without a target.
pub fn no_target(names: &str, lang: Lang) -> String {
    lang.pick(format!("No target is known for {names}"), format!("{names}未见目标"))
}

/// What the chart of targets shows: how many are past, how many of those were met, and the next open one as name, target, date
/// and what is missing.
pub fn targets_sentence(past: usize, met: usize, next: Option<(String, String, String, String)>, lang: Lang) -> String {
    let behind = match (lang, past) {
        (Lang::En, 0) => "No target whose day has come is known here".to_owned(),
        (Lang::En, 1) => {
            format!("The one target whose day has come was {}", if met == 1 { "reached" } else { "missed" })
        }
        (Lang::En, _) if met == 0 => format!("Of {past} targets whose day has come, none was reached"),
        (Lang::En, _) => {
            format!("Of {past} targets whose day has come, {met} {} reached", if met == 1 { "was" } else { "were" })
        }
        (Lang::Zh, 0) => "所选范围内没有期限已到的目标".to_owned(),
        (Lang::Zh, _) => format!("期限已到的 {past} 项目标中，达成 {met} 项"),
    };
    match (next, lang) {
        (Some((name, target, by, short)), Lang::En) => {
            format!("{behind}; the next one is {name}'s {target} by {by}, with {short} to go.")
        }
        (Some((name, target, by, short)), Lang::Zh) => {
            format!("{behind}；下一项是{name}{by}前达到{target}颗，尚差{short}颗。")
        }
        (None, Lang::En) => format!("{behind}."),
        (None, Lang::Zh) => format!("{behind}。"),
    }
}

// The ITU's clock.
/// A title.
pub const ITU_TITLE: Phrase =
    phrase("What the ITU's rule demands of each filed network, by when", "国际电联规则对各星座的节点要求");
/// The rule.
pub const ITU_RULE: Phrase = phrase(
    "ITU Resolution 35: 10 percent two years, 50 percent five and 100 percent seven years after the end of the seven years for bringing into use; whoever misses a step keeps rights for what is in place",
    "国际电联第35号决议：七年启用期届满后，两年内部署10%，五年内50%，七年内100%；未达节点者，权利缩减至已部署的份额",
);
/// A note on the start.
pub const START_FILED: Phrase = phrase(
    "The clock is assumed to start on the date of the filing, as the days of receipt are not published; set another start to see what changes",
    "国际电联收到申报的日期未公开，此处假定自申报日起算；可另设起点查看变化",
);
/// A sign's meaning.
pub const KEY_DUE: Phrase = phrase("satellites due", "应部署数");
/// A sign's meaning.
pub const KEY_BRING_INTO_USE: Phrase = phrase("seven years to bring a first satellite into use", "七年启用期");
/// A table heading.
pub const CLOCK_START: Phrase = phrase("Clock starts", "起算");
/// A table heading.
pub const FILED: Phrase = phrase("Filed or planned", "申报或计划数");
/// A table heading.
pub const STEP_HEADING: Phrase = phrase("Step", "节点");
/// A table heading.
pub const DUE_DATE: Phrase = phrase("Due", "期限");
/// A table heading.
pub const DUE_COUNT: Phrase = phrase("Satellites due", "应部署");
/// A table heading.
pub const IN_ORBIT_NOW: Phrase = phrase("In orbit now", "目前在轨");
/// A table heading.
pub const NEEDED_A_YEAR: Phrase = phrase("Needed a year", "每年需部署");
/// The label of the box for the start.
pub const CLOCK_START_BOX: Phrase = phrase("Clock starts", "起算日期");

/// A box that holds no start.
pub const AS_FILED: Phrase = phrase("as filed", "按申报");

/// A start the reader set.
pub fn start_assumed(start: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!(
            "The clock of what is compared is set to start in {start}, as you assume; networks without a filing of their own take their planned size"
        ),
        Lang::Zh => format!("所比较星座的起点按您的假定设为{start}；没有申报数的星座取其计划总数"),
    }
}

/// Networks without a clock.
pub fn no_filing(names: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!(
            "No dated filing with the ITU is known for {names}; a start of your own gives those with a planned size a clock"
        ),
        Lang::Zh => format!("{names}的国际电联申报日期不详；自设起点后，有计划总数者即可推算"),
    }
}

/// Today, on a rule across the chart.
pub fn data_to(day: &str, lang: Lang) -> String {
    lang.pick(format!("data to {day}"), format!("数据截至{day}"))
}

/// Filed or planned, and in orbit.
pub fn filed_and_there(filed: &str, there: &str, is_filed: bool, lang: Lang) -> String {
    let verb = if is_filed { lang.pick("filed", "申报") } else { lang.pick("planned", "计划") };
    lang.pick(format!("{filed} {verb}, {there}"), format!("{verb}{filed}颗，{there}"))
}

/// A due count with its date.
pub fn due_by(n: &str, date: &str, lang: Lang) -> String {
    lang.pick(format!("{n} due by {date}"), format!("{date}前应部署{n}颗"))
}

/// Where a clock starts.
pub fn clock_from(start: &str, lang: Lang) -> String {
    lang.pick(format!("clock from {start}"), format!("自{start}起算"))
}

/// A required rate.
pub fn needs_a_year(n: &str, lang: Lang) -> String {
    lang.pick(format!("needs {n} a year from now on"), format!("此后每年需{n}颗"))
}

/// The next step of a network.
pub struct Demand {
    /// The network.
    pub name: String,
    /// The share due.
    pub percent: String,
    /// The count due.
    pub due: String,
    /// By when.
    pub by: String,
    /// In orbit now.
    pub there: String,
    /// Needed a year.
    pub a_year: String,
}

/// What the ITU's clock shows.
pub fn itu_sentence(next: Option<Demand>, lang: Lang) -> String {
    match (next, lang) {
        (Some(Demand { name, percent, due, by, there, a_year }), Lang::En) => format!(
            "{name} must have {due} satellites ({percent}) in place by {by}; it has {there} and needs {a_year} a year to get there."
        ),
        (Some(Demand { name, percent, due, by, there, a_year }), Lang::Zh) => {
            format!("{name}须在{by}前部署{due}颗（{percent}）；目前{there}颗，此后每年需{a_year}颗。")
        }
        (None, Lang::En) => "No network of this selection has a step ahead that can be worked out.".to_owned(),
        (None, Lang::Zh) => "所选星座没有可推算的未来节点。".to_owned(),
    }
}

// Room in orbit.
/// A title.
pub const CAPACITY_TITLE: Phrase =
    phrase("Satellites against what low Earth orbit can hold, by each estimate", "卫星数与近地轨道容量各估算值对比");
/// A table heading.
pub const ESTIMATE: Phrase = phrase("Estimate of what fits", "容量估算");
/// A heading.
pub const IN_ORBIT_HEADING: Phrase = phrase("In orbit", "在轨");
/// A heading.
pub const LAUNCHED_HEADING: Phrase = phrase("Launched", "已发射");
/// A heading.
pub const PLANNED_HEADING: Phrase = phrase("Planned", "计划");
/// A note on the estimates.
pub const CAPACITY_NOTE: Phrase = phrase(
    "The estimates differ by far and rest on different ideas of safe, so all of them are shown; shares count the constellations compared only, not everything in orbit",
    "各估算差距悬殊，对“安全”的理解不一，故全部列出；份额仅计所比较的星座，并非在轨全部卫星",
);
/// A sign's meaning.
pub const KEY_ESTIMATE_RANGE: Phrase = phrase("estimate given as a range", "以区间给出的估算");
/// A sign's meaning.
pub const KEY_ESTIMATE_POINT: Phrase = phrase("estimate given as one number", "以单值给出的估算");
/// A sign's meaning.
pub const KEY_PLANNED_SUM: Phrase =
    phrase("planned; a tick shows their sum beside each estimate", "计划数；各估算旁的短线标示其合计");
/// Nothing is compared that could be counted.
pub const NOTHING_TO_COUNT: Phrase = phrase("Nothing that can be counted is selected.", "所选范围内没有可统计的内容。");

/// What the chart of capacity shows: how many constellations, the estimate, then count and share in orbit and planned.
pub fn capacity_sentence(
    n: usize,
    estimate: &str,
    [(there, share), (planned, planned_share)]: [(String, String); 2],
    lang: Lang,
) -> String {
    match (lang, n) {
        (Lang::En, 1) => format!(
            "Measured against {estimate}, the constellation shown has {there} in orbit ({share}) and plans {planned} ({planned_share})."
        ),
        (Lang::En, _) => format!(
            "Measured against {estimate}, the {n} constellations compared have {there} in orbit ({share}) and plan {planned} ({planned_share})."
        ),
        (Lang::Zh, _) => format!(
            "以{estimate}的容量估算，所比较的 {n} 个星座在轨{there}颗（占{share}），计划{planned}颗（占{planned_share}）。"
        ),
    }
}

/// Constellations without a planned size.
pub fn no_planned_size(names: &str, lang: Lang) -> String {
    lang.pick(
        format!("No planned size is known for {names}; the sum of plans is without it"),
        format!("{names}的计划总数不详，未计入计划合计"),
    )
}

/// A count and what it is a share of.
pub fn count_and_share(n: &str, share: &str, lang: Lang) -> String {
    lang.pick(format!("{n} ({share})"), format!("{n}（{share}）"))
}

/// A named count.
pub fn count_named(name: &str, n: &str, lang: Lang) -> String {
    lang.pick(format!("{name}: {n}"), format!("{name}：{n}"))
}

/// The share that plans take.
pub fn planned_share(share: &str, lang: Lang) -> String {
    lang.pick(format!("plans take {share}"), format!("计划占{share}"))
}

/// The share in orbit.
pub fn in_orbit_share(share: &str, lang: Lang) -> String {
    lang.pick(format!("in orbit {share}"), format!("在轨占{share}"))
}

// Factories.
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
pub const NEEDS_UPKEEP: Phrase = phrase("needed to keep the plan whole", "维持计划规模所需");
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
