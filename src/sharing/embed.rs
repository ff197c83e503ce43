//! The snippet that embeds a chart in each kind of wiki, and what its administrator must allow.
//!
//! Each form is that of the wiki's own documentation, or of the extension named beside it.

use crate::view_state::{Chrome, ViewState};
use crate::words::{self, Phrase};

/// A kind of page that can embed a chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    /// Any page that takes HTML.
    Html,
    /// Confluence Data Center, with its HTML macro or a user macro.
    Confluence,
    /// MediaWiki with Extension:IframeTag.
    MediaWikiTag,
    /// MediaWiki with Extension:Widgets and a widget named Iframe.
    MediaWikiWidget,
    /// DokuWiki with its iframe plugin.
    DokuWiki,
    /// XWiki with its HTML macro.
    XWiki,
    /// BookStack, in the HTML of a page.
    BookStack,
    /// Outline, which embeds a pasted address.
    Outline,
    /// Notion, which embeds a pasted address.
    Notion,
    /// SharePoint with its Embed web part.
    SharePoint,
}

/// What to embed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet<'a> {
    /// The address of the framed view.
    pub link: &'a str,
    /// The frame's title, for assistive technology.
    pub title: &'a str,
    /// The frame's height in pixels.
    pub height_px: u32,
}

impl Host {
    /// Every kind, the plainest first.
    pub const ALL: [Self; 10] = [
        Self::Html,
        Self::Confluence,
        Self::MediaWikiTag,
        Self::MediaWikiWidget,
        Self::DokuWiki,
        Self::XWiki,
        Self::BookStack,
        Self::Outline,
        Self::Notion,
        Self::SharePoint,
    ];

    /// Its name, the same in both languages but for the first.
    pub fn name(self) -> Phrase {
        match self {
            Self::Html => words::ANY_HTML,
            Self::Confluence => words::same("Confluence"),
            Self::MediaWikiTag => words::same("MediaWiki, IframeTag"),
            Self::MediaWikiWidget => words::same("MediaWiki, Widgets"),
            Self::DokuWiki => words::same("DokuWiki"),
            Self::XWiki => words::same("XWiki"),
            Self::BookStack => words::same("BookStack"),
            Self::Outline => words::same("Outline"),
            Self::Notion => words::same("Notion"),
            Self::SharePoint => words::same("SharePoint"),
        }
    }

    /// What an administrator must allow first.
    pub fn needs(self) -> Phrase {
        match self {
            Self::Html => words::NEEDS_HTML,
            Self::Confluence => words::NEEDS_CONFLUENCE,
            Self::MediaWikiTag => words::NEEDS_IFRAME_TAG,
            Self::MediaWikiWidget => words::NEEDS_WIDGETS,
            Self::DokuWiki => words::NEEDS_DOKUWIKI,
            Self::XWiki => words::NEEDS_XWIKI,
            Self::BookStack => words::NEEDS_BOOKSTACK,
            Self::Outline | Self::Notion => words::NEEDS_PASTE,
            Self::SharePoint => words::NEEDS_SHAREPOINT,
        }
    }

    /// The text to paste.
    ///
    /// ```
    /// use perigee::sharing::{Host, Snippet};
    /// let snippet = Snippet { link: "https://example.org/?view=funding&chrome=none", title: "Rounds", height_px: 480 };
    /// assert_eq!(
    ///     Host::DokuWiki.text(&snippet),
    ///     "{{url>https://example.org/?view=funding&chrome=none 100%,480px noborder|Rounds}}"
    /// );
    /// ```
    pub fn text(self, snippet: &Snippet<'_>) -> String {
        let Snippet { link, title, height_px } = snippet;
        let (address, name) = (escaped(link), escaped(title));
        match self {
            Self::Html | Self::BookStack => iframe(&address, &name, *height_px),
            Self::Confluence => format!("{{html}}\n{}\n{{html}}", iframe(&address, &name, *height_px)),
            Self::MediaWikiTag => format!("<iframe src=\"{address}\" width=\"100%\" height=\"{height_px}\"></iframe>"),
            Self::MediaWikiWidget => {
                format!("{{{{#widget:Iframe\n|url={link}\n|width=100%\n|height={height_px}\n|border=0\n}}}}")
            }
            Self::DokuWiki => {
                format!("{{{{url>{link} 100%,{height_px}px noborder|{}}}}}", title.replace(['|', '}'], " "))
            }
            Self::XWiki => format!("{{{{html}}}}\n{}\n{{{{/html}}}}", iframe(&address, &name, *height_px)),
            Self::Outline | Self::Notion => (*link).to_owned(),
            Self::SharePoint => {
                format!(
                    "<iframe src=\"{address}\" title=\"{name}\" width=\"100%\" height=\"{height_px}\" frameborder=\"0\"></iframe>"
                )
            }
        }
    }
}

fn iframe(address: &str, name: &str, height_px: u32) -> String {
    format!(
        "<iframe src=\"{address}\" title=\"{name}\" width=\"100%\" height=\"{height_px}\" style=\"border:0\" loading=\"lazy\" allow=\"clipboard-write; web-share; fullscreen\"></iframe>"
    )
}

/// A text in an HTML attribute.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The state a frame shows: the view without what is open over it.
pub fn framed(view: &ViewState, chrome: Chrome, pinned: Option<String>) -> ViewState {
    ViewState { chrome, data: pinned, fact: None, ..view.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SNIPPET: Snippet<'_> = Snippet {
        link: "https://wiki.example/p/?view=funding&mode=ranking&chrome=min",
        title: "Money \"raised\" | <2026>",
        height_px: 420,
    };

    #[test]
    fn addresses_and_titles_are_escaped_where_a_host_reads_html() {
        for host in [Host::Html, Host::Confluence, Host::XWiki, Host::BookStack, Host::SharePoint] {
            let text = host.text(&SNIPPET);
            assert!(text.contains("view=funding&amp;mode=ranking&amp;chrome=min"), "{text}");
            assert!(text.contains("Money &quot;raised&quot; | &lt;2026&gt;"), "{text}");
            assert!(text.contains("height=\"420\""), "{text}");
        }
    }

    #[test]
    fn each_wiki_has_its_own_form() {
        assert_eq!(Host::Notion.text(&SNIPPET), SNIPPET.link);
        assert_eq!(
            Host::DokuWiki.text(&SNIPPET),
            format!("{{{{url>{} 100%,420px noborder|Money \"raised\"   <2026>}}}}", SNIPPET.link)
        );
        assert!(
            Host::MediaWikiWidget.text(&SNIPPET).starts_with("{{#widget:Iframe\n|url=https://wiki.example/p/?view=")
        );
        assert!(Host::XWiki.text(&SNIPPET).starts_with("{{html}}\n<iframe "));
    }
}
