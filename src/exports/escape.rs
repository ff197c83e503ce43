//! Texts that mean themselves, in each of the languages pages are written in.

/// A text as content or attribute of XML or HTML, without what XML cannot hold.
pub fn xml(text: &str) -> String {
    let mut out = String::new();
    write_xml(&mut out, text);
    out
}

/// The same, written behind another text.
pub fn write_xml(out: &mut String, text: &str) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ if c.is_control() && c != '\n' => out.push(' '),
            _ => out.push(c),
        }
    }
}

/// MediaWiki: entities for whatever may begin markup.
pub fn entities(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '&' | '<' | '>' | '[' | ']' | '{' | '}' | '|' | '\'' | '~' | '_' | '=' | '!' | '*' | '#' => {
                out.push_str(&format!("&#{};", u32::from(c)));
            }
            _ => out.push(c),
        }
    }
    out
}

/// Markdown: a backslash before whatever may begin markup, dollars of formulas and at-signs of mentions included.
pub fn backslashed(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        if matches!(
            c,
            '\\' | '`'
                | '*'
                | '_'
                | '{'
                | '}'
                | '['
                | ']'
                | '<'
                | '>'
                | '#'
                | '|'
                | '~'
                | '!'
                | '&'
                | '$'
                | '@'
                | '^'
                | '='
        ) {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// DokuWiki: left as it is where it holds no markup, else between the marks of unformatted text.
pub fn unformatted(text: &str) -> String {
    let is_mark = |c: char| matches!(c, '<' | '>' | '|' | '^' | '\\' | '[' | ']' | '{' | '}' | '~' | '#' | '@' | '=');
    let pairs = ["**", "//", "__", "''", "((", "))", "%%", "--", "->", "...", "(c)", "(r)", "(tm)", "www.", ":-", "8-"];
    if !text.contains(is_mark) && !pairs.iter().any(|pair| text.to_ascii_lowercase().contains(pair)) {
        return text.to_owned();
    }
    match (text.contains("%%"), text.to_ascii_lowercase().contains("</nowiki>")) {
        (false, _) => format!("%%{text}%%"),
        (true, false) => format!("<nowiki>{text}</nowiki>"),
        (true, true) => format!("%%{}%%", text.replace("%%", "% %")),
    }
}

/// An address without the characters that end links in some wiki.
pub fn plain_address(address: &str) -> String {
    let mut out = String::new();
    for c in address.chars() {
        match c {
            ' ' | '"' | '<' | '>' | '[' | ']' | '{' | '}' | '|' | '\\' | '^' | '`' | '\'' => {
                out.push_str(&format!("%{:02X}", u32::from(c)));
            }
            _ => out.push(c),
        }
    }
    out
}
