//! Words of the room in orbit.

use crate::model::Lang;
use crate::words::{Phrase, phrase};

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

/// A constellation whose planned size is that of one generation.
pub fn plan_of_part(name: &str, lang: Lang) -> String {
    lang.pick(
        format!("The plan of {name} is that of one generation, its counts are of all"),
        format!("{name}的计划数仅为一代卫星，在轨与发射数含各代"),
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
