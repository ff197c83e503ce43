//! The words of the search over everything.

use super::{Phrase, phrase};
use crate::model::catalogue::Kind;
use crate::model::{EntityKind, Lang};

/// The button that opens it.
pub const SEARCH_ALL: Phrase = phrase("Search", "搜索");
/// The label of its box.
pub const SEARCH_LABEL: Phrase = phrase("Search names, views, facts and sources", "搜索名称、栏目、事实与来源");
/// What it says before anything is typed.
pub const SEARCH_HINT: Phrase = phrase(
    "Any name or alias in English, Chinese or pinyin (“ljht” finds LandSpace), words of a fact, a view, a publisher. Arrow keys choose, Enter opens.",
    "可输入中英文名称、别名、拼音或首字母（如“ljht”即蓝箭航天），也可输入事实、栏目或来源中的词。方向键选择，回车打开。",
);
/// Nothing was found.
pub const SEARCH_NOTHING: Phrase =
    phrase("Nothing matches. Try fewer letters or another name.", "没有匹配的结果，请减少字数或换一个名称。");
/// The list of what was found.
pub const SEARCH_RESULTS: Phrase = phrase("Results", "结果");

/// What a group of findings is called.
fn group_name(kind: Kind) -> Phrase {
    match kind {
        Kind::Entity => phrase("Names", "名称"),
        Kind::Place => phrase("Views", "栏目"),
        Kind::Fact => phrase("Facts", "事实"),
        Kind::Source => phrase("Sources", "来源"),
    }
}

/// What kind of thing an entity is, in a word.
pub fn entity_kind(kind: &EntityKind) -> Phrase {
    match kind {
        EntityKind::Organisation { .. } => phrase("organisation", "机构"),
        EntityKind::Programme { .. } => phrase("rocket", "火箭"),
        EntityKind::Constellation { .. } => phrase("constellation", "星座"),
        EntityKind::Investor { .. } => phrase("investor", "投资方"),
        EntityKind::Topic => phrase("topic", "主题"),
    }
}

/// How many were found, for those who do not see the list.
pub fn n_found(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::En, 1) => "1 result".to_owned(),
        (Lang::En, _) => format!("{n} results"),
        (Lang::Zh, _) => format!("{n}条结果"),
    }
}

/// A group's name, and how many of it are listed where there are more.
pub fn group_heading(group: Kind, n_shown: usize, total: usize, lang: Lang) -> String {
    let name = group_name(group).get(lang);
    match lang {
        _ if n_shown == total => name.to_owned(),
        Lang::En => format!("{name}, {n_shown} of {total}"),
        Lang::Zh => format!("{name}（{total}条中的{n_shown}条）"),
    }
}
