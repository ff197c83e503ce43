//! The words of an organisation's page and of the comparison side by side.

use super::{Phrase, phrase};
use crate::model::entity::{Capital, Country, OrganisationKind};
use crate::model::{Lang, Measure};
use crate::view_state::View;

/// A label.
pub const COUNTRY: Phrase = phrase("Country", "国家/地区");
/// What the picker chooses.
pub fn pick_label(view: View) -> Phrase {
    match view {
        View::Timeline => phrase("Organisations", "机构"),
        View::Companies => phrase("Organisation", "机构"),
        _ => super::COMPARE,
    }
}

/// A country.
pub fn country(country: Country) -> Phrase {
    match country {
        Country::Cn => phrase("China", "中国"),
        Country::Us => phrase("United States", "美国"),
        Country::Eu => phrase("Europe", "欧洲"),
        Country::Uk => phrase("United Kingdom", "英国"),
        Country::Nz => phrase("New Zealand", "新西兰"),
        Country::Jp => phrase("Japan", "日本"),
        Country::In => phrase("India", "印度"),
        Country::Ca => phrase("Canada", "加拿大"),
    }
}

// An organisation's page.
/// A section's title.
pub const SECTION_FUNDING: Phrase = phrase("Funding", "融资");
/// A section's title.
pub const SECTION_SUMS: Phrase = phrase("Money, as others add it up", "他方统计的融资");
/// Between the names of a Chinese list.
pub const LIST_COMMA: &str = "、";
/// A section's title.
pub const SECTION_INVESTORS: Phrase = phrase("Investors named", "已知投资方");
/// A section's title.
pub const SECTION_VEHICLES: Phrase = phrase("Rockets", "火箭");
/// A section's title.
pub const SECTION_CONSTELLATIONS: Phrase = phrase("Constellations", "星座");
/// A section's title.
pub const SECTION_LISTING: Phrase = phrase("Steps to a listing", "上市进程");
/// A section's title.
pub const SECTION_VALUATIONS: Phrase = phrase("Valuations", "估值");
/// A section's title.
pub const SECTION_FINANCIALS: Phrase = phrase("Accounts", "财务");
/// A section's title.
pub const SECTION_PEOPLE: Phrase = phrase("People", "人物");
/// A section's title.
pub const SECTION_POLICY: Phrase = phrase("Policy and sanctions", "政策与制裁");
/// A section's title.
pub const SECTION_MILESTONES: Phrase = phrase("Milestones", "里程碑");
/// A section's title.
pub const SECTION_OTHER: Phrase = phrase("Other facts", "其他事实");
/// The name in the other language.
pub const OTHER_LANGUAGE: Phrase = phrase("In Chinese", "英文名");
/// Other names.
pub const ALIASES: Phrase = phrase("Also called", "别名");
/// When it was founded.
pub const FOUNDED: Phrase = phrase("Founded", "成立");
/// What sources say about its name.
pub const ON_ITS_NAME: Phrase = phrase("On its name", "关于名称");
/// A table heading.
pub const WHAT: Phrase = phrase("What", "内容");
/// A table heading.
pub const VALUE: Phrase = phrase("Value", "数值");
/// A table heading.
pub const LED_BY: Phrase = phrase("Led by", "领投方");
/// A table heading.
pub const INVESTOR: Phrase = phrase("Investor", "投资方");
/// A table heading.
pub const CAPITAL: Phrase = phrase("Kind of capital", "资本类型");
/// A table heading.
pub const ROUNDS: Phrase = phrase("Rounds", "轮次");
/// A table heading.
pub const ROLE: Phrase = phrase("Role", "角色");
/// A role in a round.
pub const HAS_LED: Phrase = phrase("led", "领投");
/// A table heading.
pub const STATUS: Phrase = phrase("Status", "状态");
/// A table heading.
pub const HIGHEST_STEP: Phrase = phrase("Steps of the ladder reached, the furthest", "已达里程碑数及最高阶段");
/// A table heading.
pub const LAUNCHED: Phrase = phrase("Launched", "已发射");
/// A table heading.
pub const IN_ORBIT: Phrase = phrase("In orbit", "在轨");
/// A table heading.
pub const PLANNED_OR_FILED: Phrase = phrase("Planned, or filed for", "计划或申报数");
/// A table heading.
pub const LAST_TARGET: Phrase = phrase("Furthest target", "最远目标");
/// The list of every organisation.
pub const ALL_ORGANISATIONS: Phrase = phrase("All organisations", "全部机构");
/// Nothing is picked on the page of organisations.
pub const NO_ORGANISATION: Phrase =
    phrase("No organisation is picked. Choose one from the list.", "尚未选择机构，请从列表中选择。");

/// What an organisation is.
pub fn organisation_kind(kind: OrganisationKind) -> Phrase {
    match kind {
        OrganisationKind::Company => phrase("company", "企业"),
        OrganisationKind::State => phrase("government, agency or state group", "政府、机构或国有集团"),
        OrganisationKind::Investor => phrase("investor", "投资机构"),
    }
}

/// Whose money it is.
pub fn capital_kind(capital: Capital) -> Phrase {
    match capital {
        Capital::State => phrase("central state", "中央国资"),
        Capital::Local => phrase("province, city or district", "地方国资"),
        Capital::Company => phrase("company", "产业资本"),
        Capital::Private => phrase("private investor", "民营投资机构"),
        Capital::Foreign => phrase("foreign", "外资"),
        Capital::Unknown => phrase("not known", "不明"),
    }
}

/// Another organisation of the data as an investor.
pub fn organisation_word(lang: Lang) -> &'static str {
    lang.pick("organisation", "机构")
}

/// A statement and what it claims.
pub fn told(statement: &str, value: &str, lang: Lang) -> String {
    lang.pick(format!("{statement}: {value}"), format!("{statement}：{value}"))
}

/// The sum of disclosed rounds.
pub fn raised_in_all(sum: &str, disclosed: usize, rounds: usize, lang: Lang) -> String {
    match (disclosed, lang) {
        (0, Lang::En) => format!("{rounds} listed rounds, none with a disclosed amount."),
        (0, Lang::Zh) => format!("所列 {rounds} 轮均未披露金额。"),
        (_, Lang::En) => {
            format!("At least {sum} in completed rounds; {disclosed} of {rounds} listed rounds disclosed.")
        }
        (_, Lang::Zh) => format!("已完成轮次至少合计{sum}；所列 {rounds} 轮中披露 {disclosed} 轮。"),
    }
}

/// How far a rocket is.
pub fn steps_reached(n: usize, of: usize, step: &str, date: &str, lang: Lang) -> String {
    lang.pick(format!("{n} of {of}; {step}, {date}"), format!("{n}/{of}；{step}，{date}"))
}

/// The way from a section to the view that compares it.
pub fn among(view: &str, name: &str, lang: Lang) -> String {
    lang.pick(format!("{name} in {view}"), format!("在“{view}”中查看{name}"))
}

/// The way to the timeline of one organisation.
pub fn on_timeline(name: &str, lang: Lang) -> String {
    lang.pick(format!("Everything dated about {name}, along time"), format!("按时间查看{name}的全部事实"))
}

/// The way to a comparison of two.
pub fn compare_with(name: &str, other: &str, lang: Lang) -> String {
    lang.pick(format!("{name} beside {other}"), format!("{name}与{other}并排对比"))
}

/// What is not known of an organisation.
pub fn not_known(titles: &[String], lang: Lang) -> String {
    match lang {
        Lang::En => format!(
            "This dataset holds no records of: {}. That is not to say there are none.",
            titles.join(", ").to_ascii_lowercase()
        ),
        Lang::Zh => format!("本数据集未收录：{}。未收录不等于没有。", titles.join("、")),
    }
}

/// A measure as a row or column of a comparison.
pub fn compared(measure: Measure) -> Phrase {
    match measure {
        Measure::PayloadExpendable => phrase("Payload to low orbit, nothing recovered", "近地轨道运力（不回收）"),
        Measure::PayloadReusable => phrase("Payload to low orbit, booster recovered", "近地轨道运力（一子级回收）"),
        Measure::Height => phrase("Height", "高度"),
        Measure::Diameter => phrase("Diameter", "直径"),
        Measure::LiftoffMass => phrase("Mass at lift-off", "起飞质量"),
        Measure::Propellant => phrase("Propellants", "推进剂"),
        Measure::Engines => phrase("Engines", "发动机"),
        Measure::Status => STATUS,
        Measure::PricePerKg => phrase("Price per kg", "每公斤价格"),
        Measure::LaunchPrice => phrase("Price of a launch", "单次发射价格"),
        Measure::ReuseDesign => phrase("Flights a booster is designed for", "一子级设计复用次数"),
        Measure::LaunchesInYear => phrase("Launches, latest count of a year", "年发射次数（最新统计）"),
        Measure::Landings => phrase("Landings so far", "累计回收次数"),
        Measure::LandingStreak => phrase("Landings in a row", "连续回收次数"),
        Measure::Reflights => phrase("Reflights so far", "累计复用次数"),
        Measure::FlightsOfOneBooster => phrase("Most flights of one booster", "单枚一子级最多飞行次数"),
        Measure::Turnaround => phrase("Shortest time between flights", "最短复用间隔"),
        Measure::Working => phrase("Working in orbit", "在轨工作"),
        Measure::PlannedSize => phrase("Planned in the end", "最终计划数"),
        Measure::Filing => phrase("Filed for with a regulator", "申报数"),
        Measure::FactoryCapacity => phrase("Factory output", "卫星工厂产能"),
        Measure::LaunchedInYear => phrase("Launched, latest count of a year", "年发射颗数（最新统计）"),
        Measure::Revenue => phrase("Revenue, latest full year", "营收（最近完整年度）"),
        Measure::NetIncome | Measure::NetIncomeAttributable => {
            phrase("Net income, latest full year", "净利润（最近完整年度）")
        }
        Measure::Employees => phrase("Employees", "员工数"),
        Measure::Backlog => phrase("Backlog", "在手订单"),
        _ => VALUE,
    }
}

// The comparison side by side.
/// A row.
pub const RAISED: Phrase = phrase("Raised in disclosed rounds", "已披露融资合计");
/// A row.
pub const LAST_ROUND: Phrase = phrase("Last completed round", "最近一轮");
/// A row.
pub const LAST_VALUATION: Phrase = phrase("Last valuation", "最近估值");
/// A row.
pub const LAST_LISTING_STEP: Phrase = phrase("Last step to a listing", "上市进程最近一步");
/// A row.
pub const HIGHEST_STEP_OF_ALL: Phrase = phrase("Furthest step of the ladder", "里程碑最高阶段");
/// A row.
pub const SATELLITES_LAUNCHED: Phrase = phrase("Satellites launched", "累计发射卫星");
/// A row.
pub const SATELLITES_IN_ORBIT: Phrase = phrase("Satellites in orbit", "在轨卫星");
/// A row.
pub const BUILT_BY: Phrase = phrase("Built by", "研制方");
/// A row.
pub const RUN_BY: Phrase = phrase("Run by", "运营方");
/// A row.
pub const FIRST_COUNTED: Phrase = phrase("First launch counted", "首批发射");
/// A row.
pub const LAST_QUARTER: Phrase = phrase("Launched in the last full quarter", "最近完整季度发射");
/// A row.
pub const LAST_YEAR: Phrase = phrase("Launched in the last full year", "最近完整年度发射");
/// A row.
pub const SHARE_LAUNCHED: Phrase = phrase("Launched of those planned in the end", "已发射占最终计划");
/// What marks the largest.
pub const LARGEST: Phrase = phrase("largest", "最大");
/// What marks the earliest.
pub const EARLIEST: Phrase = phrase("earliest", "最早");
/// How the table marks differences.
pub const MARKS_OF_TABLE: Phrase = phrase(
    "▲ marks the largest number of a row, ◀ the earliest date; grey rows are the same for all. Money is converted at the mean rate of its date; each value opens its evidence as reported",
    "▲ 为该行最大值，◀ 为最早日期；灰色行各方相同。金额按其日期的平均汇率折算；点开数值可见原始披露",
);
/// The heading of the charts.
pub const IN_CHARTS: Phrase = phrase("Just these, in charts", "图中对比");
/// Too few are picked to compare.
pub const PICK_ANOTHER: Phrase = phrase("Pick another one to compare it with.", "请再选一个进行对比。");
/// Other comparisons.
pub const OTHER_COMPARISONS: Phrase = phrase("Compare by other means", "其他对比方式");
/// A link.
pub const TWO_CLOCKS: Phrase = phrase("Steps on another clock", "换一种计时起点看进度");
/// A link.
pub const TWO_SCENARIOS: Phrase = phrase("Two scenarios of growth", "两种增长情景");

/// A value and its date.
pub fn dated_value(value: &str, date: &str, lang: Lang) -> String {
    lang.pick(format!("{value} ({date})"), format!("{value}（{date}）"))
}

/// A sum and how many rounds it rests on.
pub fn with_count(sum: &str, count: &str, lang: Lang) -> String {
    lang.pick(format!("{sum} ({count})"), format!("{sum}（{count}）"))
}

/// Those of another kind than the first.
pub fn of_another_kind(names: &[String], lang: Lang) -> String {
    let names = super::list(names, lang);
    lang.pick(
        format!("Left out, as of another kind than the first picked: {names}"),
        format!("与首个所选类别不同，未列入：{names}"),
    )
}

/// The title of the comparison.
pub fn beside(names: &[String], lang: Lang) -> String {
    let joined = super::list(names, lang);
    lang.pick(format!("{joined}, side by side"), format!("{joined}：并排对比"))
}
