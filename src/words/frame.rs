//! The words of the page around the figures: masthead, controls, evidence, notices, failures.

use super::{Phrase, phrase};
use crate::model::{Confidence, Lang, SourceKind, Topic};
use crate::view_state::{Mode, Notice, View};

// Masthead.
/// The product's name.
pub const NAME: Phrase = phrase("Perigee", "近地点");
/// What it is, in one line.
pub const TAGLINE: Phrase =
    phrase("China's commercial space sector against its peers, with evidence", "中国商业航天与全球同行：凡数有据");
/// The label of the list of views.
pub const VIEWS: Phrase = phrase("Views", "栏目");
/// The link that skips the masthead.
pub const SKIP: Phrase = phrase("Skip to content", "跳到正文");
/// The label of the theme control.
pub const THEME: Phrase = phrase("Theme", "主题");
/// A theme.
pub const THEME_AUTO: Phrase = phrase("System", "跟随系统");
/// A theme.
pub const THEME_LIGHT: Phrase = phrase("Light", "浅色");
/// A theme.
pub const THEME_DARK: Phrase = phrase("Dark", "深色");
/// The label of the language control.
pub const LANGUAGE: Phrase = phrase("Language", "语言");

// Controls.
/// The label of the sub-view control.
pub const SHOW: Phrase = phrase("Show", "显示");
/// The label of what is compared.
pub const COMPARE: Phrase = phrase("Compare", "比较");
/// The search box of the picker.
pub const SEARCH: Phrase = phrase("Search by name or alias", "按名称或别名搜索");
/// Nothing matched a search.
pub const NO_MATCH: Phrase = phrase("No name matches", "没有匹配的名称");
/// The button that restores the default set.
pub const DEFAULT_SET: Phrase = phrase("Default set", "恢复默认");
/// The button that picks all.
pub const PICK_ALL: Phrase = phrase("All", "全选");
/// What an empty date box shows.
pub const DATE_PLACEHOLDER: Phrase = phrase("all", "不限");
/// The start of the window.
pub const FROM: Phrase = phrase("From", "从");
/// The end of the window.
pub const TO: Phrase = phrase("To", "到");
/// What a date box takes.
pub const DATE_HINT: Phrase =
    phrase("year, year-month or day, as in 2024 or 2024-06", "年、年-月或日，如 2024 或 2024-06");
/// The label of chart or table.
pub const DISPLAY: Phrase = phrase("As", "形式");
/// A display.
pub const CHART: Phrase = phrase("Chart", "图");
/// A display.
pub const TABLE: Phrase = phrase("Table", "表");
/// The label of the scale control.
pub const SCALE: Phrase = phrase("Scale", "坐标");
/// A scale.
pub const LINEAR: Phrase = phrase("Linear", "线性");
/// A scale.
pub const LOG: Phrase = phrase("Log", "对数");
/// The label of the currency control.
pub const CURRENCY: Phrase = phrase("Currency", "货币");
/// A currency.
pub const CNY: Phrase = phrase("CNY", "人民币");
/// A currency.
pub const USD: Phrase = phrase("USD", "美元");
/// The label of the period control.
pub const PER: Phrase = phrase("Per", "每");
/// A period.
pub const MONTH: Phrase = phrase("Month", "月");
/// A period.
pub const QUARTER: Phrase = phrase("Quarter", "季度");
/// A period.
pub const YEAR: Phrase = phrase("Year", "年");
/// The label of the claim policy control.
pub const CLAIMS: Phrase = phrase("Where claims differ", "说法不一时取");
/// A claim policy.
pub const PREFERRED: Phrase = phrase("Preferred", "首选");
/// A claim policy.
pub const LOWEST: Phrase = phrase("Lowest", "最低");
/// A claim policy.
pub const HIGHEST: Phrase = phrase("Highest", "最高");
/// Nothing is picked.
pub const NOTHING_PICKED: Phrase =
    phrase("Nothing is picked. Choose what to compare above.", "尚未选择比较对象，请在上方选择。");
/// A button of sheets and panels.
pub const CLOSE: Phrase = phrase("Close", "关闭");
/// The button that opens the controls on a narrow screen.
pub const ADJUST: Phrase = phrase("Adjust", "调整");

// Figures.
/// The heading of a key.
pub const KEY: Phrase = phrase("Key", "图例");
/// The heading of the table under a chart.
pub const SAME_DATA: Phrase = phrase("The same data as a table", "同样数据的表格");
/// The heading of the source list under a chart.
pub const FIGURE_SOURCES: Phrase = phrase("Sources", "来源");
/// How a keyboard reaches the points of a chart.
pub const CHART_KEYS: Phrase =
    phrase("Arrow keys move from point to point, Enter opens the evidence", "方向键逐点移动，回车键查看证据");
/// Charts could not be drawn.
pub const CHARTS_FAILED: Phrase = phrase(
    "The chart could not be drawn because its drawing code did not load. The table below has the same data; reload the page to try again.",
    "绘图代码未能加载，图表无法显示。下方表格数据相同；请刷新页面重试。",
);
/// What claims that differ make a fact.
pub const CONTESTED: Phrase = phrase("contested", "存疑");
/// The small mark before contested values.
pub const CONTESTED_MARK: Phrase = phrase("†", "†");

/// Opens the whole page from a frame.
pub const OPEN_WHOLE: Phrase = phrase("Open in Perigee", "在近地点中打开");
/// The heading of what each series counts.
pub const SCOPES: Phrase = phrase("What each series counts, and what in it is estimated", "各序列的统计口径与估算");

// Evidence.
/// The heading of the evidence panel.
pub const EVIDENCE: Phrase = phrase("Evidence", "证据");
/// The heading of several claims.
pub const ALL_CLAIMS: Phrase = phrase("What sources say", "各方说法");
/// The mark of the preferred claim.
pub const PREFERRED_CLAIM: Phrase = phrase("preferred", "首选");
/// The heading of the reason.
pub const WHY: Phrase = phrase("Why this one is preferred", "为何首选此说");
/// The link to a source.
pub const NO_ADDRESS: Phrase = phrase("no address that a reader can open", "无读者可打开的地址");
/// Only a summary was read.
pub const SUMMARY_ONLY: Phrase = phrase("only its headline and summary were read", "仅阅读了标题与摘要");
/// The evidence file has not arrived.
pub const EVIDENCE_LOADING: Phrase = phrase("Loading the sources", "正在加载来源");
/// The evidence file did not arrive.
pub const EVIDENCE_FAILED: Phrase = phrase(
    "The sources could not be loaded. The values above are complete; reload the page to see who says so.",
    "来源未能加载。以上数值完整；请刷新页面查看出处。",
);
/// The later part of the program is on its way.
pub const PART_LOADING: Phrase = phrase("Loading this view", "正在加载此视图");
/// The later part of the program did not arrive.
pub const PART_FAILED: Phrase = phrase(
    "This part of the page could not be loaded. Everything shown so far still works; check the network and try again.",
    "这一部分未能加载。已显示的内容仍可使用；请检查网络后重试。",
);
/// Tries a thing that failed again.
pub const TRY_AGAIN: Phrase = phrase("Try again", "重试");
/// The link to exactly this fact.
pub const LINK_TO_FACT: Phrase = phrase("Link to this fact", "此项事实的链接");
/// The heading of what a date means.
pub const WHEN: Phrase = phrase("Date", "日期");

// Overview.
/// The heading of the key figures.
pub const KEY_FIGURES: Phrase = phrase("Key figures", "关键数字");
/// The heading of the newest events.
pub const LATEST: Phrase = phrase("What changed most recently", "最新进展");
/// The link that leads on from a small chart.
pub const MORE: Phrase = phrase("Compare in full", "查看完整比较");

// Sources view.
/// The title of the list of sources.
pub const SOURCES_TITLE: Phrase = phrase("Every source", "全部来源");
/// The title of the list of contested facts.
pub const CONTESTED_TITLE: Phrase = phrase("Every contested fact, with all its claims", "全部存疑事实及各方说法");
/// The filter of the lists.
pub const FILTER: Phrase = phrase("Filter", "筛选");
/// A column heading.
pub const SOURCE: Phrase = phrase("Source", "来源");
/// A column heading.
pub const PUBLISHER: Phrase = phrase("Publisher", "发布者");
/// A column heading.
pub const SOURCE_KIND: Phrase = phrase("Kind", "类别");
/// A column heading.
pub const RESTS_ON_IT: Phrase = phrase("Facts that rest on it", "所支持的事实");
/// How certainty is drawn.
pub const GRAMMAR_TITLE: Phrase = phrase("How certainty is drawn", "确定程度的画法");
/// The heading of the dataset's facts.
pub const DATASET: Phrase = phrase("This dataset", "本数据集");

/// The name of a view.
pub fn view(view: View) -> Phrase {
    match view {
        View::Overview => phrase("Overview", "概览"),
        View::Funding => phrase("Funding", "融资"),
        View::Rockets => phrase("Rockets", "火箭"),
        View::Constellations => phrase("Constellations", "星座"),
        View::Timeline => phrase("Timeline", "时间线"),
        View::Companies => phrase("Companies", "机构"),
        View::Compare => phrase("Compare", "对比"),
        View::Sources => phrase("Sources", "来源"),
    }
}

/// The question a view answers.
pub fn question(view: View) -> Phrase {
    match view {
        View::Overview => phrase("What is the state of the race?", "竞赛进展如何？"),
        View::Funding => phrase("Who raised how much, and when?", "谁在何时融了多少钱？"),
        View::Rockets => {
            phrase("Who can fly a booster again, and how did they get there?", "谁能复用一子级，又是如何做到的？")
        }
        View::Constellations => phrase("Who is growing how fast?", "谁的星座增长更快？"),
        View::Timeline => phrase("What happened when, across all of it?", "各领域何时发生了什么？"),
        View::Companies => phrase("What is known of this organisation?", "关于这家机构，已知哪些？"),
        View::Compare => phrase("How do these differ, side by side?", "并排来看，差别在哪里？"),
        View::Sources => phrase("Can I trust this?", "数据可信吗？"),
    }
}

/// The name of a sub-view.
pub fn mode(mode: Mode) -> Phrase {
    match mode {
        Mode::Front => phrase("Overview", "概览"),
        Mode::Rounds => phrase("Rounds", "轮次"),
        Mode::Cumulative => phrase("Cumulative", "累计"),
        Mode::Ranking => phrase("Ranking", "排名"),
        Mode::Pipeline => phrase("IPO pipeline", "上市进程"),
        Mode::Valuations => phrase("Valuations", "估值"),
        Mode::Financials => phrase("Financials", "财务"),
        Mode::Totals => phrase("State funds and sector", "国资基金与行业"),
        Mode::MoneySteps => phrase("Money against steps", "融资与里程碑"),
        Mode::Ladder => phrase("Ladder", "里程碑"),
        Mode::Progress => phrase("Progress", "进度"),
        Mode::Recovery => phrase("Recovery record", "回收记录"),
        Mode::Launches => phrase("Launches a year", "年发射次数"),
        Mode::Vehicles => phrase("Vehicles", "型号参数"),
        Mode::Slips => phrase("Slips", "延期"),
        Mode::PerLaunch => phrase("Satellites per launch", "单次发射颗数"),
        Mode::Carriers => phrase("By rocket", "按火箭"),
        Mode::Targets => phrase("Targets", "目标"),
        Mode::Itu => phrase("ITU deadlines", "国际电联节点"),
        Mode::Capacity => phrase("Share of orbit", "轨道容量占比"),
        Mode::Factories => phrase("Factories", "卫星工厂"),
        Mode::WhatIf => phrase("What if", "情景推演"),
        Mode::Events => phrase("Events", "事件"),
        Mode::Profile => phrase("Profile", "概况"),
        Mode::SideBySide => phrase("Side by side", "并排对比"),
        Mode::Definitions => phrase("Definitions", "定义"),
        Mode::Data => phrase("Dataset", "数据集"),
        Mode::Strip => phrase("Events", "事件"),
        Mode::Launched => phrase("Launched", "已发射"),
        Mode::InOrbit => phrase("In orbit", "在轨"),
        Mode::Rate => phrase("Rate", "速率"),
        Mode::List => phrase("All sources", "全部来源"),
        Mode::Contested => phrase("Contested facts", "存疑事实"),
    }
}

/// How sure we are.
pub fn confidence(confidence: Confidence) -> Phrase {
    match confidence {
        Confidence::High => phrase("high confidence", "可信度高"),
        Confidence::Medium => phrase("medium confidence", "可信度中"),
        Confidence::Low => phrase("low confidence", "可信度低"),
    }
}

/// The kind of a source.
pub fn source_kind(kind: SourceKind) -> Phrase {
    match kind {
        SourceKind::Official => phrase("official", "官方"),
        SourceKind::Filing => phrase("filing", "申报文件"),
        SourceKind::Press => phrase("press", "新闻媒体"),
        SourceKind::Trade => phrase("trade press", "行业媒体"),
        SourceKind::Analysis => phrase("analysis", "分析"),
        SourceKind::Dataset => phrase("data set", "数据集"),
        SourceKind::Reference => phrase("reference work", "参考资料"),
        SourceKind::Blog => phrase("blog", "博客"),
        SourceKind::Aggregator => phrase("aggregator", "聚合转载"),
    }
}

/// The subject of a fact.
pub fn topic(topic: Topic) -> Phrase {
    match topic {
        Topic::Name => phrase("name", "名称"),
        Topic::Founding => phrase("founding", "成立"),
        Topic::People => phrase("people", "人物"),
        Topic::Funding => phrase("funding", "融资"),
        Topic::Valuation => phrase("valuation", "估值"),
        Topic::Listing => phrase("listing", "上市"),
        Topic::Financials => phrase("financials", "财务"),
        Topic::Policy => phrase("policy", "政策"),
        Topic::Technology => phrase("technology", "技术"),
        Topic::Test => phrase("test", "试验"),
        Topic::Launch => phrase("launch", "发射"),
        Topic::Satellites => phrase("satellites", "卫星"),
        Topic::Target => phrase("target", "目标"),
        Topic::Capacity => phrase("capacity", "容量"),
        Topic::Price => phrase("price", "价格"),
        Topic::Market => phrase("market", "市场"),
        Topic::Service => phrase("service", "服务"),
        Topic::Sanction => phrase("sanction", "制裁"),
    }
}

/// How far a figure's data reach.
pub fn reaches(date: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("Data to {date}; later is unknown, not unchanged"),
        Lang::Zh => format!("数据截至{date}；其后情况未知，并非没有变化"),
    }
}

/// The heading of the sources under a figure; their number once they are there.
pub fn sources_of_figure(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::En, 0) => "Sources".to_owned(),
        (Lang::Zh, 0) => "来源".to_owned(),
        (Lang::En, 1) => "1 source".to_owned(),
        (Lang::En, _) => format!("{n} sources"),
        (Lang::Zh, _) => format!("{n} 个来源"),
    }
}

/// How many of the pickable are picked.
pub fn n_picked(n: usize, of: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{n} of {of}"),
        Lang::Zh => format!("{of} 项中已选 {n} 项"),
    }
}

/// That all of the pickable are shown, as none is picked.
pub fn all_picked(of: usize, lang: Lang) -> String {
    lang.pick(format!("all {of}"), format!("全部 {of} 项"))
}

/// The label of the button that takes a picked thing out.
pub fn remove(name: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("Remove {name}"),
        Lang::Zh => format!("移除{name}"),
    }
}

/// The label of a number that opens its evidence, or how it was worked out.
pub fn opens_evidence(text: &str, is_contested: bool, is_worked_out: bool, lang: Lang) -> String {
    let contested = if is_contested { lang.pick(", contested", "，存疑") } else { "" };
    let what = match is_worked_out {
        true => lang.pick(", show how it was worked out", "，查看计算过程"),
        false => lang.pick(", show evidence", "，查看证据"),
    };
    format!("{text}{contested}{what}")
}

/// How many claims a fact has.
pub fn n_claims(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::En, 1) => "1 claim".to_owned(),
        (Lang::En, _) => format!("{n} claims"),
        (Lang::Zh, _) => format!("{n} 种说法"),
    }
}

/// How many facts rest on a source.
pub fn n_facts(n: usize, lang: Lang) -> String {
    match (lang, n) {
        (Lang::En, 1) => "1 fact rests on it".to_owned(),
        (Lang::En, _) => format!("{n} facts rest on it"),
        (Lang::Zh, _) => format!("支持 {n} 项事实"),
    }
}

/// How many rows a list shows.
pub fn n_shown(n: usize, of: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("{n} of {of} shown"),
        Lang::Zh => format!("共 {of} 项，显示 {n} 项"),
    }
}

/// The dataset in one line.
pub fn dataset_line(version: &str, facts: usize, sources: usize, contested: usize, lang: Lang) -> String {
    match lang {
        Lang::En => format!("Version {version}: {facts} facts ({contested} contested) from {sources} sources"),
        Lang::Zh => format!("版本 {version}：{facts} 项事实（{contested} 项存疑），{sources} 个来源"),
    }
}

/// The dataset version.
pub fn version_line(version: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!("Dataset {version}"),
        Lang::Zh => format!("数据集 {version}"),
    }
}

/// How far each part of the data reaches.
pub fn reach_line(rounds: &str, milestones: &str, launches: &str, rates: &str, lang: Lang) -> String {
    match lang {
        Lang::En => format!(
            "Funding to {rounds}, milestones to {milestones}, launches to {launches}, exchange rates to {rates}"
        ),
        Lang::Zh => format!("融资截至{rounds}，里程碑截至{milestones}，发射截至{launches}，汇率截至{rates}"),
    }
}

/// The licence and the credit it asks for.
pub const LICENCE: Phrase = phrase(
    "Data CC BY 4.0. Launch counts build on the General Catalog of Artificial Space Objects by Jonathan C. McDowell (planet4589.org, CC BY 4.0), in-orbit counts on CelesTrak.",
    "数据采用 CC BY 4.0 许可。发射统计基于 Jonathan C. McDowell 的 GCAT（planet4589.org，CC BY 4.0），在轨统计基于 CelesTrak。",
);

/// The heading of what a link said that could not be followed.
pub const NOTICES: Phrase = phrase("About this link", "关于此链接");

/// The sources of a framed figure: the first publishers, and how many sources in all.
pub fn frame_sources(publishers: &[String], n: usize, lang: Lang) -> String {
    let first = publishers.get(..publishers.len().min(3)).unwrap_or_default();
    match (first.is_empty(), first.len() == publishers.len(), lang) {
        (true, _, _) => sources_of_figure(n, lang),
        (_, true, Lang::En) => format!("Sources: {}", first.join(", ")),
        (_, true, Lang::Zh) => format!("来源：{}", first.join("、")),
        (_, false, Lang::En) => format!("Sources: {} and others, {n} in all", first.join(", ")),
        (_, false, Lang::Zh) => format!("来源：{}等共 {n} 个", first.join("、")),
    }
}

/// How far a framed figure's data reach, and of which version they are.
pub fn frame_reach(date: &str, version: &str, lang: Lang) -> String {
    lang.pick(format!("data to {date}, version {version}"), format!("数据截至{date}，版本 {version}"))
}

/// One thing a link said that could not be followed.
pub fn notice(notice: &Notice, lang: Lang) -> String {
    match (notice, lang) {
        (Notice::UnknownKey(key), Lang::En) => format!("“{key}” is not a setting"),
        (Notice::UnknownKey(key), Lang::Zh) => format!("“{key}”不是有效设置"),
        (Notice::Repeated(key), Lang::En) => format!("“{key}” is given more than once; the first counts"),
        (Notice::Repeated(key), Lang::Zh) => format!("“{key}”重复出现，以第一个为准"),
        (Notice::BadValue(key, value), Lang::En) => format!("“{value}” is not a value of “{key}”"),
        (Notice::BadValue(key, value), Lang::Zh) => format!("“{value}”不是“{key}”的有效值"),
        (Notice::NotHere(key, value), Lang::En) => format!("“{key}” means nothing here ({value})"),
        (Notice::NotHere(key, value), Lang::Zh) => format!("“{key}”在此不适用（{value}）"),
        (Notice::TooMany(most, others), Lang::En) => {
            format!("At most {most} can be picked here; the others are left out ({others})")
        }
        (Notice::TooMany(most, others), Lang::Zh) => format!("此处最多可选 {most} 个，其余未列入（{others}）"),
        (Notice::EmptyWindow, Lang::En) => "The time window ends before it starts".to_owned(),
        (Notice::EmptyWindow, Lang::Zh) => "时间范围的终点早于起点".to_owned(),
        (Notice::OtherData(theirs, ours), Lang::En) => {
            format!("The link was made with dataset {theirs}; this page holds {ours}, and values may differ")
        }
        (Notice::OtherData(theirs, ours), Lang::Zh) => {
            format!("此链接基于数据集 {theirs}，本页为 {ours}，数值可能不同")
        }
        (Notice::NewerVersion, Lang::En) => {
            "The link was made by a newer version of this page; reload to get it".to_owned()
        }
        (Notice::NewerVersion, Lang::Zh) => "此链接由更新版本的页面生成，请刷新获取新版".to_owned(),
    }
}
