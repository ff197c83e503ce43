//! The words of versions and what changed between them, and of downloads.

use super::{Phrase, phrase};
use crate::model::Lang;

/// The heading over all versions.
pub const CHANGES_TITLE: Phrase = phrase("What changed, version by version", "各版本变更");
/// The line over a fact's former value.
pub const WAS: Phrase = phrase("was", "原为");
/// The line over a fact's present value.
pub const IS_NOW: Phrase = phrase("now", "现为");
/// A fact that is gone.
pub const WITHDRAWN: Phrase = phrase("withdrawn", "已撤回");
/// Shows the values a link was made with.
pub const SHOW_OLD: Phrase = phrase("Show what it said then", "查看当时的内容");
/// Hides them again.
pub const HIDE_OLD: Phrase = phrase("Hide what it said then", "收起当时的内容");
/// The heading over downloads.
pub const DOWNLOADS_TITLE: Phrase = phrase("Take the data away", "下载数据");
/// The button that saves the whole dataset.
pub const DOWNLOAD_ALL: Phrase = phrase("Everything as one JSON file", "全部数据（一个 JSON 文件）");
/// What the tables are.
pub const DOWNLOAD_TABLES: Phrase = phrase(
    "Tables as CSV, described by a Frictionless data package, with the schema of the JSON file",
    "CSV 表格，附 Frictionless 数据包描述及 JSON 文件的结构定义",
);
/// Why a saved page offers no tables.
pub const DOWNLOAD_INSIDE: Phrase = phrase(
    "This page is a single file; the tables lie beside the page it was saved from",
    "本页为单一文件，表格请到原网站下载",
);
/// What the data may be used for.
pub const DOWNLOAD_LICENCE: Phrase =
    phrase("Yours to use under CC BY 4.0 with the credits below", "按 CC BY 4.0 许可使用，请保留以下署名");

/// Words in brackets after others.
pub fn bracketed(text: &str, lang: Lang) -> String {
    lang.pick(format!(" ({text})"), format!("（{text}）"))
}

/// The heading of a version; the present one says so.
pub fn version_title(version: &str, is_present: bool, lang: Lang) -> String {
    let mark = if is_present { lang.pick(" (this one)", "（当前版本）") } else { "" };
    format!("{version}{mark}")
}

/// How much a version added, changed and withdrew.
pub fn change_counts(n_added: usize, n_changed: usize, n_withdrawn: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{n_added} facts added, {n_changed} changed, {n_withdrawn} withdrawn"),
        Lang::Zh => format!("新增{n_added}条，变更{n_changed}条，撤回{n_withdrawn}条"),
    }
}

/// The line that unfolds what a version added.
pub fn added_facts(n: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("Added facts: {n}"),
        Lang::Zh => format!("新增事实：{n}条"),
    }
}

/// What of a view changed since the version its link was made with.
pub fn changed_here(version: &str, n_changed: usize, n_added: usize, lang: Lang) -> String {
    let changed = match (lang, n_changed) {
        (Lang::En, 0) => format!("No value in this view has changed since {version}"),
        (Lang::En, 1) => format!("One fact in this view has changed since {version}"),
        (Lang::En, _) => format!("{n_changed} facts in this view have changed since {version}"),
        (Lang::Zh, 0) => format!("自 {version} 以来，本视图已有数值未变"),
        (Lang::Zh, _) => format!("自 {version} 以来，本视图有{n_changed}条事实变更"),
    };
    match (lang, n_added) {
        (_, 0) => changed,
        (Lang::En, 1) => format!("{changed}; one is new"),
        (Lang::En, _) => format!("{changed}; {n_added} are new"),
        (Lang::Zh, _) => format!("{changed}，新增{n_added}条"),
    }
}

/// A link from a version that is not in the history.
pub fn unknown_version(version: &str, lang: Lang) -> String {
    match lang {
        Lang::En => {
            format!("Version {version} is not in the history of this page, so what changed since cannot be told")
        }
        Lang::Zh => format!("本页的版本记录中没有 {version}，无法说明此后的变化"),
    }
}
