//! Words of satellites per launch and of rockets.

use crate::model::number::grouped;
use crate::model::{Lang, LaunchKind};
use crate::words::sentences::tied;
use crate::words::{Phrase, list, phrase};

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
