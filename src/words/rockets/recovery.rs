//! Words of the record of bringing stages back.

use crate::model::recovery::Tally;
use crate::model::{Lang, Measure, Method};
use crate::words::{Phrase, list, phrase};

/// The title of recoveries.
pub const RECOVERY_TITLE: Phrase =
    phrase("Landing attempts of first stages, by rocket and method", "各型火箭一子级着陆尝试：结果与方式");
/// A table heading.
pub const COUNTED: Phrase = phrase("What is counted", "统计口径");
/// A table heading.
pub const ATTEMPTS: Phrase = phrase("Attempts", "尝试");
/// A table heading.
pub const RECOVERED: Phrase = phrase("Brought back", "收回");
/// A table heading.
pub const SPLASHDOWNS: Phrase = phrase("Soft splashdowns, no stage back", "软溅落（未收回）");
/// A table heading.
pub const IN_PART: Phrase = phrase("In part", "部分成功");
/// A table heading.
pub const FAILURES: Phrase = phrase("Failures", "失败");
/// A table heading.
pub const NOT_PUBLISHED: Phrase = phrase("Result not published", "结果未公布");
/// A table heading.
pub const STREAK: Phrase = phrase("Brought back in a row, to the last", "当前连续收回");
/// A table heading.
pub const LONGEST: Phrase = phrase("Longest row", "最长连续收回");
/// A table heading.
pub const METHODS: Phrase = phrase("Methods", "着陆方式");
/// A table heading.
pub const AS_PUBLISHED: Phrase = phrase("As published", "公布数字");
/// A note on what is counted.
pub const RECOVERY_NOTE: Phrase = phrase(
    "Each mark is one landing attempt among the milestones of this dataset, from left to right in time: an orbital-class first stage that set out to come down under control after a launch; the boosters of one launch are one attempt",
    "每个标记为本数据集里程碑中的一次着陆尝试，按时间从左到右：入轨级火箭一子级在发射后受控返回；同次发射的多枚助推器计为一次",
);
/// A note on splashdowns.
pub const SPLASHDOWN_NOTE: Phrase = phrase(
    "A soft splashdown is a landing test that worked and brings no stage back, even where it is fished out afterwards; a catch that was called off counts as a catch that failed",
    "软溅落是成功的着陆试验，但不算收回一子级，事后打捞亦然；临时取消的捕获计为捕获失败",
);
/// A note on streaks.
pub const STREAK_NOTE: Phrase = phrase(
    "A row ends with anything but a stage brought back, splashdowns and results nobody published included",
    "除收回外的任何结果（含溅落与未公布）均中断连续收回",
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
        Some(Method::Sea) => phrase("splashdown at sea", "海面溅落"),
        None => phrase("method not known", "方式不详"),
    }
}

/// A method and how many of its attempts worked.
pub fn method_count(name: &str, successes: usize, attempts: usize, lang: Lang) -> String {
    lang.pick(format!("{name} {successes} of {attempts}"), format!("{name}{successes}/{attempts}"))
}

/// A record in few words, the most telling first.
pub fn record(tally: &Tally, is_selection: bool, lang: Lang) -> Vec<String> {
    let Tally { attempts, recovered, splashdowns, streak, longest, .. } = *tally;
    let mut parts = vec![match (lang, is_selection) {
        (Lang::En, true) => format!("{recovered} of {attempts} selected brought back"),
        (Lang::Zh, true) => format!("所选{attempts}次中收回{recovered}次"),
        (Lang::En, false) => format!("{recovered} of {attempts} brought back"),
        (Lang::Zh, false) => format!("{attempts}次中收回{recovered}次"),
    }];
    if splashdowns > 0 {
        parts.push(match (lang, splashdowns) {
            (Lang::En, 1) => "1 splashdown".to_owned(),
            (Lang::En, n) => format!("{n} splashdowns"),
            (Lang::Zh, n) => format!("溅落{n}次"),
        });
    }
    if !is_selection && streak > 1 {
        parts.push(lang.pick(format!("the last {streak} in a row"), format!("最近连续收回{streak}次")));
    }
    if !is_selection && longest > streak && longest > 1 {
        parts.push(lang.pick(format!("at most {longest} in a row"), format!("最长连续收回{longest}次")));
    }
    parts
}

/// What the attempts of a programme are.
pub fn counted_events(is_selection: bool) -> Phrase {
    match is_selection {
        true => phrase("landing attempts in the data, a selection", "数据中的着陆尝试（仅部分）"),
        false => phrase("landing attempts in the data", "数据中的着陆尝试"),
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
    let counted = |name: &str, en: String, zh: String| {
        let gap = if name.ends_with(|last: char| last.is_ascii_alphanumeric()) { " " } else { "" };
        lang.pick(format!("{name} {en}"), format!("{name}{gap}{zh}"))
    };
    let named: Vec<String> = records
        .iter()
        .map(|(name, tally)| {
            let (recovered, attempts) = (tally.recovered, tally.attempts);
            counted(name, format!("{recovered} of {attempts}"), format!("{attempts}次收回{recovered}次"))
        })
        .collect();
    let splashed: Vec<String> = records
        .iter()
        .filter(|(_, tally)| tally.splashdowns > 0)
        .map(|(name, tally)| counted(name, tally.splashdowns.to_string(), format!("{}次", tally.splashdowns)))
        .collect();
    let splashed = match (lang, splashed.is_empty()) {
        (_, true) => String::new(),
        (Lang::En, false) => format!(" Soft splashdowns, which bring no stage back: {}.", list(&splashed, lang)),
        (Lang::Zh, false) => format!("软溅落（不算收回）：{}。", splashed.join("，")),
    };
    let rest = match (lang, published) {
        (Lang::En, Some((name, landings))) => format!(" {name} had {landings} by published count."),
        (Lang::Zh, Some((name, landings))) => format!("据公布统计，{name}累计{landings}。"),
        (_, None) => String::new(),
    };
    match (lang, named.is_empty()) {
        (Lang::En, false) => {
            format!("Stages brought back, of the landing attempts in the data: {}.{splashed}{rest}", list(&named, lang))
        }
        (Lang::Zh, false) => format!("数据中的着陆尝试及收回一子级次数：{}。{splashed}{rest}", named.join("，")),
        (Lang::En, true) if selected.is_empty() => {
            "None of the rockets compared has tried to land a stage in the data.".to_owned()
        }
        (Lang::Zh, true) if selected.is_empty() => "所选火箭在数据中均无着陆尝试。".to_owned(),
        (Lang::En, true) => {
            format!("Only a selection of the landing attempts of {} is in the data.{rest}", list(selected, lang))
        }
        (Lang::Zh, true) => format!("{}的着陆尝试仅部分收录。{rest}", list(selected, lang)),
    }
}

/// Programmes whose attempts are a selection.
pub fn selection_note(names: &[String], lang: Lang) -> String {
    match lang {
        Lang::En => format!(
            "Of {} only some attempts are in the data, so no rows are worked out; whole counts by others stand apart",
            list(names, lang)
        ),
        Lang::Zh => format!("{}只收录部分尝试，不计连续收回；外部完整统计另列", list(names, lang)),
    }
}

/// Programmes without an attempt.
pub fn no_attempt(names: &[String], lang: Lang) -> String {
    lang.pick(
        format!("No landing attempt in the data: {}", list(names, lang)),
        format!("数据中无着陆尝试：{}", list(names, lang)),
    )
}
