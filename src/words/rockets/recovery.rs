//! Words of the record of bringing stages back.

use crate::model::recovery::Tally;
use crate::model::{Lang, Measure, Method};
use crate::words::{Phrase, list, phrase};

/// The title of recoveries.
pub const RECOVERY_TITLE: Phrase =
    phrase("Attempts to bring a first stage back, by rocket and method", "各型火箭一子级回收尝试：结果与方式");
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
