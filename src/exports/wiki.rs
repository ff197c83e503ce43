//! A figure for a wiki page: its table, its picture with a caption, or its citation, in each wiki's own writing.
//!
//! Every text is escaped so that no character of a title, name or value is taken for markup.

use super::escape::{backslashed, entities, plain_address, unformatted, xml};
use super::{About, Export};
use crate::charts::Table;
use crate::model::Lang;
use crate::words::{self, Phrase};

/// What goes into the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece {
    /// The table as shown.
    Table,
    /// The picture, attached to the page, with a caption.
    Figure,
    /// The citation.
    Citation,
}

impl Piece {
    /// Every piece.
    pub const ALL: [Self; 3] = [Self::Table, Self::Figure, Self::Citation];

    /// Its name.
    pub fn name(self) -> Phrase {
        match self {
            Self::Table => words::WIKI_TABLE,
            Self::Figure => words::WIKI_FIGURE,
            Self::Citation => words::WIKI_CITATION,
        }
    }

    /// Its name for scripts and styles.
    pub fn code(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Figure => "figure",
            Self::Citation => "citation",
        }
    }
}

/// How a page is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Syntax {
    /// Confluence's storage format, for its source editor and its interface for programs.
    Confluence,
    /// MediaWiki's wikitext.
    MediaWiki,
    /// DokuWiki's syntax.
    DokuWiki,
    /// Markdown with GitHub's tables, as most newer wikis read it.
    Markdown,
    /// HTML.
    Html,
}

impl Syntax {
    /// Every syntax.
    pub const ALL: [Self; 5] = [Self::Confluence, Self::MediaWiki, Self::DokuWiki, Self::Markdown, Self::Html];

    /// Its name.
    pub fn name(self) -> Phrase {
        match self {
            Self::Confluence => words::CONFLUENCE_STORAGE,
            Self::MediaWiki => words::same("MediaWiki"),
            Self::DokuWiki => words::same("DokuWiki"),
            Self::Markdown => words::same("Markdown"),
            Self::Html => words::same("HTML"),
        }
    }

    /// How the picture's file name ends: MediaWiki draws SVG itself, others may refuse it.
    pub fn picture_ending(self) -> &'static str {
        if self == Self::MediaWiki { ".svg" } else { ".png" }
    }

    /// A piece of a figure; `picture` names its picture's file.
    pub fn write(self, piece: Piece, export: &Export<'_>, picture: &str) -> String {
        let (about, lang) = (About::new(export), export.brief.lang);
        let from = self.origin_line(&about, lang);
        match piece {
            Piece::Citation => self.paragraph(&self.citation(&about, lang)),
            Piece::Table => {
                let table = self.table(about.title, &export.figure.table);
                let sentence = self.paragraph(&self.text(about.sentence));
                let scope = self.paragraph(&self.text(&about.scope_line(lang)));
                [table, sentence, scope, self.paragraph(&from)].join(self.gap())
            }
            Piece::Figure => self.figure(&about, &from, picture, lang),
        }
    }

    /// What stands between blocks.
    fn gap(self) -> &'static str {
        if matches!(self, Self::Confluence | Self::Html) { "\n" } else { "\n\n" }
    }

    /// Sources, reach and version, with the way to the figure.
    fn origin_line(self, about: &About<'_>, lang: Lang) -> String {
        let stop = lang.pick(". ", "。");
        format!("{}{stop}{}", self.text(&about.origin_line(lang)), self.link(about.link, words::OPEN_WHOLE.get(lang)))
    }

    fn citation(self, about: &About<'_>, lang: Lang) -> String {
        let [before, after] = words::citation(&about.reaches_in_words, about.version, lang);
        format!("{}{}{}", self.text(&before), self.link(about.link, about.title), self.text(&after))
    }

    fn figure(self, about: &About<'_>, from: &str, picture: &str, lang: Lang) -> String {
        let title = self.strong(&self.text(&format!("{}{}", about.title, lang.pick(".", "。"))));
        let caption = format!("{title} {} {from}", self.text(about.sentence));
        let alt = format!("{}: {}", about.title, about.sentence);
        match self {
            Self::Confluence => format!(
                "<ac:image ac:width=\"800\" ac:alt=\"{}\"><ri:attachment ri:filename=\"{}\" /></ac:image>\n<p>{caption}</p>",
                xml(&alt),
                xml(picture)
            ),
            // A caption is the last part, so the alternative text before it must hold no bar.
            Self::MediaWiki => format!("[[File:{picture}|thumb|center|800px|alt={}|{caption}]]", self.text(&alt)),
            Self::DokuWiki => {
                format!("{{{{:{picture}?800|{}}}}}\n\n{caption}", alt.replace(['|', '{', '}'], " "))
            }
            Self::Markdown => format!("![{}]({picture})\n\n{caption}", self.text(&alt)),
            Self::Html => format!(
                "<figure>\n<img src=\"{}\" width=\"800\" alt=\"{}\">\n<figcaption>{caption}</figcaption>\n</figure>",
                xml(picture),
                xml(&alt)
            ),
        }
    }

    fn paragraph(self, inline: &str) -> String {
        match self {
            Self::Confluence | Self::Html => format!("<p>{inline}</p>"),
            Self::MediaWiki | Self::DokuWiki | Self::Markdown => inline.to_owned(),
        }
    }

    fn strong(self, inline: &str) -> String {
        match self {
            Self::Confluence | Self::Html => format!("<strong>{inline}</strong>"),
            Self::MediaWiki => format!("'''{inline}'''"),
            Self::DokuWiki | Self::Markdown => format!("**{inline}**"),
        }
    }

    fn link(self, address: &str, text: &str) -> String {
        let address = plain_address(address);
        match self {
            Self::Confluence | Self::Html => format!("<a href=\"{}\">{}</a>", xml(&address), xml(text)),
            Self::MediaWiki => format!("[{address} {}]", self.text(text)),
            // Inside a link DokuWiki reads no markup, only where it ends.
            Self::DokuWiki => format!("[[{address}|{}]]", text.replace(['[', ']', '{', '}', '|'], " ")),
            Self::Markdown => format!("[{}](<{address}>)", self.text(text)),
        }
    }

    /// A text that means itself.
    fn text(self, text: &str) -> String {
        let text = text.replace(['\r', '\n', '\t'], " ");
        match self {
            Self::Confluence | Self::Html => xml(&text),
            Self::MediaWiki => entities(&text),
            Self::DokuWiki => unformatted(&text),
            Self::Markdown => backslashed(&text),
        }
    }

    fn table(self, caption: &str, table: &Table) -> String {
        let headings: Vec<String> = table.columns.iter().map(|column| self.text(&column.heading)).collect();
        let numbers: Vec<bool> = table.columns.iter().map(|column| column.is_number).collect();
        let rows = table.rows.iter().map(|row| row.iter().map(|cell| self.text(&cell.text)).collect());
        let rows: Vec<Vec<String>> = rows.collect();
        let caption = self.text(caption);
        match self {
            Self::Confluence | Self::Html => self.html_table(&caption, &headings, &rows, &numbers),
            Self::MediaWiki => media_wiki_table(&caption, &headings, &rows, &numbers),
            Self::DokuWiki => doku_wiki_table(&caption, &headings, &rows, &numbers),
            Self::Markdown => markdown_table(&caption, &headings, &rows, &numbers),
        }
    }

    fn html_table(self, caption: &str, headings: &[String], rows: &[Vec<String>], numbers: &[bool]) -> String {
        // Confluence knows no captions of tables.
        let mut out = match self {
            Self::Confluence => format!("<p><strong>{caption}</strong></p>\n<table><tbody>\n"),
            _ => format!("<table>\n<caption>{caption}</caption>\n<tbody>\n"),
        };
        let row = |tag: &str, cells: &[String]| {
            let cells = cells.iter().zip(numbers).map(|(cell, is_number)| {
                let align = if *is_number { " style=\"text-align: right;\"" } else { "" };
                format!("<{tag}{align}>{cell}</{tag}>")
            });
            format!("<tr>{}</tr>\n", cells.collect::<String>())
        };
        out.push_str(&row("th", headings));
        rows.iter().for_each(|cells| out.push_str(&row("td", cells)));
        out + "</tbody></table>"
    }
}

fn media_wiki_table(caption: &str, headings: &[String], rows: &[Vec<String>], numbers: &[bool]) -> String {
    let mut out = format!("{{| class=\"wikitable sortable\"\n|+ {caption}\n");
    headings.iter().for_each(|heading| out.push_str(&format!("! scope=\"col\" | {heading}\n")));
    for row in rows {
        out.push_str("|-\n");
        for (cell, is_number) in row.iter().zip(numbers) {
            let align = if *is_number { "style=\"text-align:right\" | " } else { "" };
            out.push_str(&format!("| {align}{cell}\n"));
        }
    }
    out + "|}"
}

fn doku_wiki_table(caption: &str, headings: &[String], rows: &[Vec<String>], numbers: &[bool]) -> String {
    let mut out = format!("**{caption}**\n\n^ {} ^\n", headings.join(" ^ "));
    for row in rows {
        // Two spaces before a cell set it to the right.
        let cells = row
            .iter()
            .zip(numbers)
            .map(|(cell, is_number)| if *is_number { format!("  {cell} |") } else { format!(" {cell} |") });
        out.push_str(&format!("|{}\n", cells.collect::<String>()));
    }
    out.trim_end().to_owned()
}

fn markdown_table(caption: &str, headings: &[String], rows: &[Vec<String>], numbers: &[bool]) -> String {
    let rule: Vec<&str> = numbers.iter().map(|is_number| if *is_number { "---:" } else { "---" }).collect();
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let mut out = format!("**{caption}**\n\n{}| {} |\n", line(headings), rule.join(" | "));
    rows.iter().for_each(|row| out.push_str(&line(row)));
    out.trim_end().to_owned()
}
