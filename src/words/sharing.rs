//! Sharing and embedding.

use super::{Phrase, phrase};
use crate::model::Lang;
use crate::view_state::Theme;

/// Opens the share panel.
pub const SHARE: Phrase = phrase("Share", "分享");
/// Opens the embed panel.
pub const EMBED: Phrase = phrase("Embed this chart", "嵌入此图");
/// A choice's label: which data a link opens with.
pub const LINK_DATA: Phrase = phrase("Data", "数据");
/// The link follows the data.
pub const LIVE: Phrase = phrase("Live", "随更新");
/// The link says which version it was made with.
pub const PINNED: Phrase = phrase("This version", "固定本版");
/// A button.
pub const COPY: Phrase = phrase("Copy", "复制");
/// A button.
pub const COPY_LINK: Phrase = phrase("Copy link", "复制链接");
/// A button.
pub const SEND: Phrase = phrase("Send …", "发送…");
/// A status.
pub const COPIED: Phrase = phrase("Copied", "已复制");
/// A status: copying was refused, the text is selected.
pub const COPY_BY_HAND: Phrase = phrase(
    "Copying is not allowed here; the text is selected, copy it with the keyboard or the menu",
    "此处不允许自动复制；文本已选中，请用键盘或菜单复制",
);
/// The page is a file that knows no site to link to.
pub const LONE_FILE: Phrase = phrase(
    "This page is a file that does not know its site: the link opens this file, on this device only",
    "本页为独立文件，不知其网站地址：链接只能在此设备上打开此文件",
);
/// The heading of what a link holds.
pub const LINK_HOLDS: Phrase = phrase("The link opens:", "链接打开后显示：");
/// A time window in the list of what a link holds.
pub const WINDOW: Phrase = phrase("Window", "时间范围");
/// A control's label.
pub const HOST: Phrase = phrase("Where", "嵌入位置");
/// A control's label.
pub const FRAME: Phrase = phrase("Frame", "显示内容");
/// The chart alone.
pub const CHART_ONLY: Phrase = phrase("Chart alone", "仅图表");
/// The chart with the choice of its mode.
pub const WITH_MODES: Phrase = phrase("With its modes", "含模式切换");
/// A control's label.
pub const HEIGHT: Phrase = phrase("Height in pixels", "高度（像素）");
/// The heading of the preview.
pub const PREVIEW: Phrase = phrase("Preview", "预览");
/// A host's name.
pub const ANY_HTML: Phrase = phrase("Any HTML page", "任意 HTML 页面");
/// What a host needs.
pub const NEEDS_HTML: Phrase = phrase(
    "The page's own security policy must allow frames from this site (frame-src)",
    "页面的安全策略须允许来自本站的框架（frame-src）",
);
/// What a host needs.
pub const NEEDS_CONFLUENCE: Phrase = phrase(
    "An administrator must enable the HTML macro, or install a user macro with the same frame; Confluence Cloud needs an HTML macro app, or its iframe macro, that allows this site. Neither macro hears how high the chart is, so give the frame a fixed height: 600 pixels suit most charts, 900 the ladder",
    "管理员须启用 HTML 宏，或安装含同样框架的用户宏；Confluence Cloud 需使用允许本站的 HTML 宏应用或 iframe 宏。这些宏不会接收图表高度，请设固定高度：多数图表 600 像素，里程碑图 900 像素",
);
/// What a host needs.
pub const NEEDS_IFRAME_TAG: Phrase = phrase(
    "An administrator must install Extension:IframeTag and add this site to its list of addresses",
    "管理员须安装 IframeTag 扩展，并将本站加入其地址白名单",
);
/// What a host needs.
pub const NEEDS_WIDGETS: Phrase = phrase(
    "An administrator must install Extension:Widgets and create a widget named Iframe",
    "管理员须安装 Widgets 扩展，并创建名为 Iframe 的小部件",
);
/// What a host needs.
pub const NEEDS_DOKUWIKI: Phrase =
    phrase("An administrator must install the iframe plugin", "管理员须安装 iframe 插件");
/// What a host needs.
pub const NEEDS_XWIKI: Phrase =
    phrase("The page's author needs the right to use the HTML macro", "页面作者须有使用 HTML 宏的权限");
/// What a host needs.
pub const NEEDS_BOOKSTACK: Phrase = phrase(
    "An administrator must add this site to ALLOWED_IFRAME_SOURCES; paste into the HTML source of the page",
    "管理员须将本站加入 ALLOWED_IFRAME_SOURCES；粘贴到页面的 HTML 源码中",
);
/// What a host needs.
pub const NEEDS_PASTE: Phrase =
    phrase("Paste the address on a line of its own and choose to embed it", "将地址单独粘贴一行，选择嵌入");
/// What a host needs.
pub const NEEDS_SHAREPOINT: Phrase = phrase(
    "An administrator must add this site to the HTML field security list; paste into the Embed web part",
    "管理员须将本站加入 HTML 字段安全列表；粘贴到“嵌入”Web 部件中",
);

/// A name that is the same in both languages.
pub const fn same(name: &'static str) -> Phrase {
    phrase(name, name)
}

/// A theme in the list of what a link holds.
pub fn theme(theme: Theme) -> Phrase {
    match theme {
        Theme::Auto => phrase("the reader's theme", "随读者系统主题"),
        Theme::Light => phrase("light theme", "浅色主题"),
        Theme::Dark => phrase("dark theme", "深色主题"),
    }
}

/// How long a link is, of how long it may get.
pub fn link_length(n: usize, limit: usize, lang: Lang) -> String {
    lang.pick(format!("{n} of {limit} characters"), format!("{n}/{limit} 个字符"))
}
