//! Saving and copying figures.

use super::{Phrase, phrase, same};
use crate::model::{Lang, Source};

/// Opens the panel.
pub const EXPORT: Phrase = phrase("Save or copy", "保存或复制");
/// The label of the kinds of files.
pub const EXPORT_AS: Phrase = phrase("As", "格式");
/// A kind of file.
pub const AS_PNG: Phrase = phrase("PNG picture", "PNG 图片");
/// A kind of file.
pub const AS_SVG: Phrase = phrase("SVG picture", "SVG 图片");
/// A kind of file.
pub const AS_CSV: Phrase = phrase("CSV, as shown", "CSV（所示内容）");
/// A kind of file.
pub const AS_CSV_ALL: Phrase = phrase("CSV, all with evidence", "CSV（全部及证据）");
/// A kind of file.
pub const AS_JSON: Phrase = same("JSON");
/// What a kind of file holds.
pub const PICTURE_HINT: Phrase = phrase(
    "Title, sentence, chart, key, scope, sources and link in one picture, in the colours of the theme in force",
    "一张图含标题、要点、图表、图例、范围、来源与链接，配色随当前主题",
);
/// What a kind of file holds.
pub const CSV_HINT: Phrase = phrase(
    "The rows shown, numbers as plain numbers with their unit; scope, sources and link stand below them",
    "当前所示各行，数字为纯数值并附单位；其下为范围、来源与链接",
);
/// What a kind of file holds.
pub const CSV_ALL_HINT: Phrase = phrase(
    "Everything that can be compared here, over all time, a line for each claim with its fact, sources and addresses",
    "此处可比较的全部对象与时间，每种说法一行，附事实编号、来源与网址",
);
/// What a kind of file holds.
pub const JSON_HINT: Phrase = phrase(
    "The rows shown with scope, facts, claims and sources, for programs",
    "当前所示各行及范围、事实、各方说法与来源，供程序读取",
);
/// A button.
pub const SAVE: Phrase = phrase("Save file", "保存文件");
/// A button.
pub const COPY_INSTEAD: Phrase = phrase("Copy instead", "改为复制");
/// A button.
pub const COPY_PICTURE: Phrase = phrase("Copy picture", "复制图片");
/// A status.
pub const EXPORT_SAVED: Phrase = phrase(
    "The file was passed to your browser's downloads; if none appears there, copy instead",
    "文件已交由浏览器下载；若未出现，请改为复制",
);
/// A status: the page stands in a frame, which is not told whether it may save files.
pub const EXPORT_UNSURE: Phrase = phrase(
    "This page stands in a frame, which may not be allowed to save files, and no page is told; if no file appears, copy the content below",
    "本页位于框架中，可能不允许保存文件，且浏览器不会告知；若未出现文件，请复制下方内容",
);
/// A status: the frame may not save files.
pub const EXPORT_BLOCKED: Phrase = phrase(
    "The page around this frame does not allow it to save files; copy the content below",
    "外层页面不允许此框架保存文件；请复制下方内容",
);
/// A status.
pub const PICTURE_WORKING: Phrase = phrase("Drawing the picture", "正在绘制图片");
/// A status.
pub const PICTURE_FAILED: Phrase = phrase(
    "This browser could not draw the picture; the SVG and the table hold the same",
    "此浏览器未能绘制图片；SVG 与表格内容相同",
);
/// Under a picture that could not be copied by the button.
pub const PICTURE_BY_HAND: Phrase = phrase(
    "Copying is not allowed here; open the picture's own menu (right click, or press and hold) and copy it",
    "此处不允许自动复制；请在图片上点右键或长按，选择复制",
);

/// The heading of what goes into wiki pages.
pub const WIKI_PACK: Phrase = phrase("For a wiki page", "用于维基页面");
/// The label of the pieces.
pub const WIKI_PIECE: Phrase = phrase("Piece", "内容");
/// A piece.
pub const WIKI_TABLE: Phrase = phrase("Table", "表格");
/// A piece.
pub const WIKI_FIGURE: Phrase = phrase("Figure with caption", "图及图注");
/// A piece.
pub const WIKI_CITATION: Phrase = phrase("Citation", "引用");
/// The label of the languages wikis are written in.
pub const WIKI_SYNTAX: Phrase = phrase("Written for", "适用于");
/// A syntax.
pub const CONFLUENCE_STORAGE: Phrase = phrase("Confluence, storage format", "Confluence（存储格式）");

/// A piece of scope: the view and its mode.
pub const VIEW: Phrase = phrase("View", "栏目");
/// A piece of scope: what is compared.
pub const COMPARED: Phrase = phrase("Compared", "比较对象");
/// A piece of scope: what a scenario assumes.
pub const SCENARIO_SCOPE: Phrase = phrase("Scenario assumes", "情景假设");
/// A line of a file.
pub const TITLE: Phrase = phrase("Title", "标题");
/// A line of a file.
pub const WHAT_IT_SHOWS: Phrase = phrase("What it shows", "要点");
/// A line of a file.
pub const NOTE: Phrase = phrase("Note", "说明");
/// A line of a file.
pub const DATA_TO: Phrase = phrase("Data to", "数据截至");
/// A line of a file.
pub const DATASET_VERSION: Phrase = phrase("Dataset version", "数据集版本");
/// A line of a file.
pub const LICENCE_LABEL: Phrase = phrase("Licence", "许可");
/// A line of a file.
pub const LINK: Phrase = phrase("Link", "链接");
/// The aspect of a column that holds bare numbers.
pub const NUMBER_OF: Phrase = phrase("number", "数值");
/// The aspect of a column that holds units.
pub const UNIT_OF: Phrase = phrase("unit", "单位");
/// A value of a column.
pub const YES: Phrase = phrase("yes", "是");
/// A value of a column.
pub const NO: Phrase = phrase("no", "否");

/// The columns of evidence beside a row.
pub const EVIDENCE_COLUMNS: [Phrase; 18] = [
    phrase("Evidence for the column", "所证之列"),
    phrase("Fact", "事实编号"),
    phrase("Statement", "事实表述"),
    phrase("Contested", "存疑"),
    phrase("Claim", "说法序号"),
    phrase("Preferred", "首选"),
    phrase("Used here", "此处采用"),
    phrase("Value as stated", "所称数值"),
    phrase("Lowest value", "数值下限"),
    phrase("Highest value", "数值上限"),
    phrase("Unit", "单位"),
    phrase("Date (EDTF)", "日期（EDTF）"),
    phrase("Confidence", "可信度"),
    phrase("Remark", "备注"),
    phrase("Sources", "来源"),
    phrase("Places in them", "出处位置"),
    phrase("Addresses", "网址"),
    phrase("Why this claim is preferred", "首选理由"),
];

/// A time window as a value; nothing where it is all of the data's.
pub fn window_value(from: Option<String>, to: Option<String>, lang: Lang) -> String {
    match (from, to, lang) {
        (None, None, Lang::En) => "all data".to_owned(),
        (None, None, Lang::Zh) => "全部数据".to_owned(),
        (Some(from), None, Lang::En) => format!("from {from}"),
        (Some(from), None, Lang::Zh) => format!("{from}起"),
        (None, Some(to), Lang::En) => format!("to {to}"),
        (None, Some(to), Lang::Zh) => format!("至{to}"),
        (Some(from), Some(to), Lang::En) => format!("{from} to {to}"),
        (Some(from), Some(to), Lang::Zh) => format!("{from}至{to}"),
    }
}

/// A value with its label.
pub fn labelled(label: &str, value: &str, lang: Lang) -> String {
    format!("{label}{}{value}", lang.pick(": ", "："))
}

/// Where a figure comes from, in one line.
pub fn origin(sources: &str, reaches: &str, version: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{sources}. Data to {reaches}. Perigee, dataset {version}, CC BY 4.0"),
        Lang::Zh => format!("{sources}。数据截至{reaches}。近地点（Perigee），数据集 {version}，CC BY 4.0"),
    }
}

/// A source by title, publisher and date.
pub fn source_name(source: &Source, lang: Lang) -> String {
    let date = source.date.map(|date| date.in_words(lang));
    let by: Vec<&str> = std::iter::once(source.publisher.as_str()).chain(date.as_deref()).collect();
    match lang {
        Lang::En => format!("{} ({})", source.title, by.join(", ")),
        Lang::Zh => format!("{}（{}）", source.title, by.join("，")),
    }
}

/// The same with its address.
pub fn source_line(source: &Source, lang: Lang) -> String {
    let address = source.url.as_deref().unwrap_or(super::NO_ADDRESS.get(lang));
    format!("{} {address}", source_name(source, lang))
}

/// What a citation says around the title: before it, and after it.
pub fn citation(reaches: &str, version: &str, lang: Lang) -> [String; 2] {
    match lang {
        Lang::En => ["Perigee, “".to_owned(), format!("”, dataset {version}, data to {reaches}, CC BY 4.0")],
        Lang::Zh => ["近地点（Perigee）：《".to_owned(), format!("》，数据集 {version}，数据截至{reaches}，CC BY 4.0")],
    }
}

/// What to do with the picture a snippet names.
pub fn attach(file: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("First save the picture above and attach it to the page under its name, {file}"),
        Lang::Zh => format!("请先保存上方图片，并以原文件名 {file} 上传至该页面"),
    }
}
