//! The rows of a table as the page shows them.
//!
//! Written as one text, which a browser reads many times quicker than a program can put a thousand rows together.

use super::escape::write_xml;
use crate::charts::{Cell, Table};
use crate::model::{Id, Lang};
use crate::words;

/// The rows as HTML. A cell opens its fact, or its working by its place among all cells; `way` is the address of the page
/// of what a text names, if it has one.
pub fn rows(table: &Table, way: impl Fn(&str) -> Option<String>, lang: Lang) -> String {
    let is_grouped = table.columns.first().is_some_and(|column| column.is_group);
    let (mut html, mut group, mut place) = (String::new(), "", 0);
    for row in &table.rows {
        html.push_str("<tr>");
        for (idx, cell) in row.iter().enumerate() {
            let is_number = table.columns.get(idx).is_some_and(|column| column.is_number);
            let class = if is_number { "table__number" } else { "table__words" };
            let (open, close) = if idx == 0 { ("<th scope=\"row\"", "</th>") } else { ("<td", "</td>") };
            html.push_str(open);
            if is_grouped && idx == 0 {
                // The text that groups rows is said with each and shown with the first.
                let class = if group == cell.text { "sr-only" } else { "table__group" };
                group = &cell.text;
                html.push_str("><span");
                attribute(&mut html, "class", class);
                html.push('>');
                write_xml(&mut html, &cell.text);
                html.push_str("</span>");
            } else {
                attribute(&mut html, "class", class);
                html.push('>');
                // A number names nothing.
                let way = |text: &str| if is_number { None } else { way(text) };
                content(&mut html, cell, place, way, lang);
            }
            html.push_str(close);
            place += 1;
        }
        html.push_str("</tr>");
    }
    html
}

fn content(html: &mut String, cell: &Cell, place: usize, way: impl Fn(&str) -> Option<String>, lang: Lang) {
    let working = Opens::Working(place);
    match (&cell.derivation, &cell.fact, &cell.tail) {
        (Some(_), ..) => button(html, &cell.text, &working, cell.is_contested, lang),
        (None, Some(fact), None) => button(html, &cell.text, &Opens::Fact(fact), cell.is_contested, lang),
        (None, Some(fact), Some(tail)) => {
            // Each stands on lines of its own, so what joins them in one text is left out.
            let said = cell.text.strip_suffix(&tail.text).unwrap_or(&cell.text).trim_end_matches([';', '；', ' ']);
            button(html, said, &Opens::Fact(fact), cell.is_contested, lang);
            html.push(' ');
            button(html, &tail.text, &working, false, lang);
        }
        (None, None, _) => {
            let way = way(&cell.text);
            if let Some(way) = &way {
                html.push_str("<a");
                attribute(html, "href", way);
                html.push('>');
            }
            write_xml(html, &cell.text);
            html.push_str(if way.is_some() { "</a>" } else { "" });
        }
    }
}

/// What a button in a cell opens.
enum Opens<'a> {
    /// The evidence of a fact.
    Fact(&'a Id),
    /// The working of the cell at a place.
    Working(usize),
}

fn button(html: &mut String, text: &str, opens: &Opens<'_>, is_contested: bool, lang: Lang) {
    html.push_str("<button type=\"button\" class=\"fact\"");
    match opens {
        Opens::Fact(fact) => attribute(html, "data-fact", fact.as_str()),
        Opens::Working(place) => attribute(html, "data-derived", &place.to_string()),
    }
    if is_contested {
        attribute(html, "data-contested", "");
    }
    let is_derived = matches!(opens, Opens::Working(_));
    attribute(html, "aria-label", &words::opens_evidence(text, is_contested, is_derived, lang));
    html.push('>');
    if is_contested {
        html.push_str("<sup class=\"fact__mark\">");
        write_xml(html, words::CONTESTED_MARK.get(lang));
        html.push_str("</sup>");
    }
    html.push_str("<span class=\"fact__value\">");
    write_xml(html, text);
    html.push_str("</span></button>");
}

fn attribute(html: &mut String, name: &str, value: &str) {
    html.push(' ');
    html.push_str(name);
    html.push_str("=\"");
    write_xml(html, value);
    html.push('"');
}
