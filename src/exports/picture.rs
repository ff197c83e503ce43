//! A figure as one self-contained SVG: title, sentence, drawing, key, notes on certainty, sources and link.
//!
//! Plain shapes and text in resolved colours: no scripts, no style sheets, no embedded HTML, nothing from elsewhere, so
//! that MediaWiki takes it and an image element draws it.

use super::escape::xml;
use super::{About, Export};
use crate::charts::palette::Role;
use crate::charts::{KeyEntry, Palette, Pen, Sign, measure, sketch};
use crate::model::number::plain;
use crate::words;
use std::fmt::Write as _;

/// How wide the drawing of a picture is.
pub const CHART_WIDTH_PX: f64 = 944.0;
const MARGIN_PX: f64 = 28.0;
const WIDTH_PX: f64 = CHART_WIDTH_PX + 2.0 * MARGIN_PX;

/// System fonts for both scripts, as the page's own.
const FONTS: &str = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Source Han Sans SC', 'WenQuanYi Micro Hei', sans-serif";

/// A picture and its size.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// The SVG.
    pub svg: String,
    /// Its width.
    pub width_px: f64,
    /// Its height.
    pub height_px: f64,
}

/// Puts the picture together around a drawing, which is the SVG the chart library wrote, and its height.
pub fn picture(export: &Export<'_>, palette: &Palette, drawing: &str, drawing_height_px: f64) -> Picture {
    let (about, lang) = (About::new(export), export.brief.lang);
    let mut page = Page { palette, body: String::new(), y_px: MARGIN_PX - 6.0 };
    page.paragraph(about.title, Type { size_px: 22.0, is_bold: true, role: Role::Text });
    page.y_px += 4.0;
    page.paragraph(about.sentence, Type { size_px: 15.0, is_bold: false, role: Role::Text });
    page.y_px += 14.0;
    page.drawing(drawing, drawing_height_px);
    page.key(&export.figure.key);
    let small = Type { size_px: 12.0, is_bold: false, role: Role::TextQuiet };
    page.y_px += 8.0;
    page.paragraph(&about.scope_line(lang), small);
    page.paragraph(&about.origin_line(lang), small);
    page.paragraph(about.link, small);
    let height_px = (page.y_px + MARGIN_PX - 10.0).ceil();
    let (width, height) = (plain(WIDTH_PX), plain(height_px));
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" version=\"1.1\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" xml:lang=\"{tag}\" font-family=\"{FONTS}\">\n\
         <title>{title}</title>\n<desc>{desc}</desc>\n\
         <rect width=\"{width}\" height=\"{height}\" fill=\"{surface}\"/>\n{body}</svg>\n",
        tag = lang.tag(),
        title = xml(about.title),
        desc = xml(&[about.sentence, &about.origin_line(lang), words::LICENCE.get(lang), about.link].join("\n")),
        surface = xml(palette.colour(Role::Surface)),
        body = page.body,
    );
    Picture { svg, width_px: WIDTH_PX, height_px }
}

/// How a line of text looks.
#[derive(Clone, Copy)]
struct Type {
    size_px: f64,
    is_bold: bool,
    role: Role,
}

/// A picture in the making, filled from the top.
struct Page<'a> {
    palette: &'a Palette,
    body: String,
    y_px: f64,
}

impl Page<'_> {
    fn paragraph(&mut self, text: &str, look: Type) {
        let factor = if look.is_bold { sketch::BOLD } else { 1.0 };
        for line in wrapped(text, look.size_px * factor, CHART_WIDTH_PX) {
            self.y_px += look.size_px * 1.45;
            self.line(MARGIN_PX, self.y_px, &line, look);
        }
    }

    /// A line of text on a base line.
    fn line(&mut self, x_px: f64, y_px: f64, text: &str, look: Type) {
        let weight = if look.is_bold { " font-weight=\"bold\"" } else { "" };
        let fill = self.palette.ink(look.role);
        // Writing to a string never fails.
        let _ = writeln!(
            self.body,
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{weight} fill=\"{}\">{}</text>",
            plain(x_px),
            plain(y_px),
            plain(look.size_px),
            xml(&fill),
            xml(text)
        );
    }

    fn drawing(&mut self, drawing: &str, height_px: f64) {
        let inner = drawing.split_once('>').map_or("", |(_, rest)| rest);
        let inner = inner.rsplit_once("</svg>").map_or("", |(inner, _)| inner);
        let _ = writeln!(
            self.body,
            "<g transform=\"translate({} {})\">{}</g>",
            plain(MARGIN_PX),
            plain(self.y_px),
            without_fonts(inner)
        );
        self.y_px += height_px;
    }

    /// Signs and meanings, as many on a line as fit.
    fn key(&mut self, entries: &[KeyEntry]) {
        const SIGN_PX: f64 = 38.0;
        const LINE_PX: f64 = 22.0;
        let look = Type { size_px: 13.0, is_bold: false, role: Role::TextQuiet };
        let mut x_px = MARGIN_PX;
        // A picture is wide enough to name the columns of a ladder, so their numbers need no key.
        let signs = entries.iter().filter(|entry| !matches!(entry.sign, Sign::Number(_)));
        for (idx, entry) in signs.enumerate() {
            let width = SIGN_PX + measure::width_px(&entry.meaning, look.size_px) + 20.0;
            if idx == 0 || x_px + width > MARGIN_PX + CHART_WIDTH_PX {
                x_px = MARGIN_PX;
                self.y_px += LINE_PX;
            }
            self.sign(entry, x_px);
            self.line(x_px + SIGN_PX, self.y_px, &entry.meaning, look);
            x_px += width;
        }
    }

    fn sign(&mut self, entry: &KeyEntry, x_px: f64) {
        let (pen, path) = match entry.sign.strokes() {
            Ok(strokes) => strokes,
            Err(n) => {
                let look = Type { size_px: 13.0, is_bold: true, role: Role::Text };
                return self.line(x_px + 16.0, self.y_px, &n.to_string(), look);
            }
        };
        let colour = xml(self.palette.colour(Role::TextQuiet));
        let style = match pen {
            Pen::Solid => format!("fill=\"{colour}\""),
            Pen::Pale => format!("fill=\"{colour}\" fill-opacity=\"0.4\""),
            Pen::Line | Pen::Hollow => format!("fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.75\""),
            Pen::Hatch => format!("fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.25\""),
            Pen::Dotted => {
                format!("fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.75\" stroke-dasharray=\"1.5 3\"")
            }
            Pen::Dashed => {
                format!(
                    "fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.75\" stroke-dasharray=\"5 4\" opacity=\"0.7\""
                )
            }
        };
        let (x, y) = (plain(x_px), plain(self.y_px - 12.5));
        let _ = writeln!(self.body, "<path transform=\"translate({x} {y})\" d=\"{path}\" {style}/>");
    }
}

/// A drawing that takes the fonts of what is around it; ECharts names one of its own for each text.
fn without_fonts(svg: &str) -> String {
    let mut parts = svg.split("font-family:");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        // The name ends with its declaration, or with the attribute.
        let end = part.find([';', '"']).unwrap_or(0);
        let rest = part.get(end..).unwrap_or_default();
        out.push_str(rest.strip_prefix(';').unwrap_or(rest));
    }
    out
}

/// A text in lines no wider than a width: broken at spaces, between Han characters, and inside what is too long.
///
/// ```
/// use perigee::exports::wrapped;
/// assert_eq!(wrapped("one two three", 10.0, 50.0), ["one two", "three"]);
/// assert_eq!(wrapped("星座，增长更快", 10.0, 40.0), ["星座，增", "长更快"]);
/// ```
pub fn wrapped(text: &str, size_px: f64, width_px: f64) -> Vec<String> {
    let fits = |line: &str| measure::width_px(line.trim_end(), size_px) <= width_px;
    let mut lines = vec![String::new()];
    for word in words_of(text) {
        let Some(line) = lines.last_mut() else { break };
        if fits(&format!("{line}{word}")) {
            line.push_str(word);
        } else if fits(word) {
            lines.push(word.to_owned());
        } else {
            // Longer than a line, as an address is.
            for c in word.chars() {
                match lines.last_mut() {
                    Some(line) if fits(&format!("{line}{c}")) => line.push(c),
                    _ => lines.push(c.to_string()),
                }
            }
        }
    }
    lines.iter().map(|line| line.trim().to_owned()).filter(|line| !line.is_empty()).collect()
}

/// What must not be broken: words with the space after them, single Han characters with the punctuation after them.
fn words_of(text: &str) -> Vec<&str> {
    let is_wide = |c: char| ('\u{2e80}'..='\u{ffef}').contains(&c);
    let stays = |c: char| "，。；：、！？）》”’".contains(c);
    let mut words = Vec::new();
    let mut start = 0;
    let mut before = None;
    for (at, c) in text.char_indices() {
        let breaks = before
            .is_some_and(|b: char| b == ' ' || ((is_wide(b) || is_wide(c)) && !stays(c) && !"（《“‘".contains(b)));
        if breaks {
            words.extend(text.get(start..at));
            start = at;
        }
        before = Some(c);
    }
    words.extend(text.get(start..));
    words
}
