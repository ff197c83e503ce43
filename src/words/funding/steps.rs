//! The words of what had been raised when each step to reuse was taken.

use crate::model::{Lang, Step};
use crate::words::{Phrase, list, phrase};

/// A table heading.
pub const STEP: Phrase = phrase("Step", "里程碑");
/// A table heading.
pub const RAISED_BY_THEN: Phrase = phrase("Raised by then, disclosed", "届时已披露融资额");
/// The title of money by steps.
pub const MONEY_STEPS_TITLE: Phrase = phrase(
    "Money raised by the day each step to reuse was taken, disclosed rounds only",
    "达成各复用里程碑时的累计融资额（仅含已披露轮次）",
);
/// A note on money by steps.
pub const MONEY_STEPS_NOTE: Phrase = phrase(
    "All of an organisation's disclosed rounds up to the day of the step, whatever they were for",
    "截至该日该机构全部已披露轮次之和，不论资金用途",
);
/// A note on steps before the first money.
pub const NOTHING_YET_NOTE: Phrase = phrase(
    "A step before the first disclosed money that can be converted stands in the table; a log scale has no zero to draw it at",
    "早于首笔可折算融资的里程碑仅列于表中；对数坐标无法表示零",
);

/// Programmes that took steps in another order than the ladder's.
pub fn out_of_order(names: &[String], lang: Lang) -> String {
    match lang {
        Lang::En => format!(
            "Steps stand in the order of the ladder, not in that of time; {} took some in another order, so a line falls where the next step had come earlier",
            list(names, lang)
        ),
        Lang::Zh => {
            format!("横轴按里程碑顺序而非时间排列；{}的部分里程碑先后不同，后一步更早达成处连线下降", list(names, lang))
        }
    }
}

/// Taking a step, as the end of a sentence: `first reached orbit`.
pub fn taking(step: Step, lang: Lang) -> &'static str {
    match step {
        Step::EngineTest => lang.pick("passed its full hot fire", "完成全系统热试车"),
        Step::Hop => lang.pick("first hopped", "首次垂直起降"),
        Step::HighHop => lang.pick("first hopped above 1 km", "首次千米以上垂直起降"),
        Step::FirstLaunch => lang.pick("was first launched", "首飞"),
        Step::FirstOrbit => lang.pick("first reached orbit", "首次入轨"),
        Step::RecoveryAttempt => lang.pick("first tried to bring its stage back", "首次尝试回收"),
        Step::Landing => lang.pick("first brought its stage back", "首次成功回收"),
        Step::Reflight => lang.pick("first flew a stage again", "首次复用飞行"),
        Step::TenthReflight => lang.pick("flew a stage for the tenth time again", "第十次复用"),
    }
}

/// What organisations had raised when their programmes took one step: name, sum, programme.
pub fn money_steps_sentence(told: &[(String, String, String)], step: &str, lang: Lang) -> String {
    let each: Vec<String> = told
        .iter()
        .enumerate()
        .map(|(idx, (who, sum, programme))| match (lang, idx) {
            (Lang::En, 0) => format!("{who} had raised at least {sum} when {programme} {step}"),
            (Lang::En, _) => format!("{who} {sum} when {programme} did"),
            (Lang::Zh, 0) => format!("{programme}{step}时，{who}已披露融资至少{sum}"),
            (Lang::Zh, _) => format!("{programme}{step}时，{who}为{sum}"),
        })
        .collect();
    match (lang, each.is_empty()) {
        (Lang::En, false) => format!("{}.", each.join("; ")),
        (Lang::Zh, false) => format!("{}。", each.join("；")),
        (Lang::En, true) => "No step by a rocket of this selection is known with money raised before it.".to_owned(),
        (Lang::Zh, true) => "所选机构的火箭暂无可对照融资额的里程碑。".to_owned(),
    }
}

/// Organisations without a rocket on its way to reuse.
pub fn no_programme(names: &str, lang: Lang) -> String {
    lang.pick(format!("No step of a rocket is known for {names}"), format!("{names}暂无已知的火箭里程碑"))
}

/// What an organisation had raised.
pub fn had_raised(who: &str, sum: &str, lang: Lang) -> String {
    lang.pick(format!("{who} had raised {sum}"), format!("{who}已披露融资{sum}"))
}
