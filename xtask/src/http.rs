//! As much of HTTP as a static site needs: reads a request line, answers with a file of one folder.
//!
//! It never leaves that folder, never lists it, and never answers with another page than the one asked for.

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// One answer; every connection carries just one.
#[derive(Debug, PartialEq, Eq)]
pub struct Response {
    status: &'static str,
    content_type: &'static str,
    body: Vec<u8>,
    /// HEAD wants the size of the body but not the body.
    is_head: bool,
}

impl Response {
    /// Answers a request line such as `GET /app.js HTTP/1.1` from the files in `dist`.
    pub fn to(request_line: &str, dist: &Path) -> Self {
        let mut words = request_line.split_whitespace();
        let (Some(method), Some(target), Some(version), None) =
            (words.next(), words.next(), words.next(), words.next())
        else {
            return Self::refusal("400 Bad Request", false);
        };
        if !version.starts_with("HTTP/1.") {
            return Self::refusal("400 Bad Request", false);
        }
        let is_head = method == "HEAD";
        if !is_head && method != "GET" {
            return Self::refusal("405 Method Not Allowed", false);
        }
        let Some(path) = file_below(target) else {
            return Self::refusal("404 Not Found", is_head);
        };
        match fs::read(dist.join(&path)) {
            Ok(body) => Self { status: "200 OK", content_type: content_type(&path), body, is_head },
            Err(_) => Self::refusal("404 Not Found", is_head),
        }
    }

    fn refusal(status: &'static str, is_head: bool) -> Self {
        Self { status, content_type: content_type(Path::new("refusal.txt")), body: status.into(), is_head }
    }

    /// Writes the answer and, unless it was only asked about, the body.
    pub fn write_to(&self, stream: &mut impl Write) -> io::Result<()> {
        let head = format!(
            "HTTP/1.1 {}\r\nContent-Type: {}\r\nContent-Length: {}\r\n\
             Cache-Control: no-cache\r\nX-Content-Type-Options: nosniff\r\nAccess-Control-Allow-Origin: *\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n",
            self.status,
            self.content_type,
            self.body.len()
        );
        stream.write_all(head.as_bytes())?;
        if !self.is_head {
            stream.write_all(&self.body)?;
        }
        stream.flush()
    }
}

/// The file a request target names, relative to the served folder; nothing for a target that could name anything else.
fn file_below(target: &str) -> Option<PathBuf> {
    let path = target.split(['?', '#']).next()?.strip_prefix('/')?;
    let decoded = percent_decoded(path)?;
    let mut file = PathBuf::new();
    let mut parts = decoded.split('/').peekable();
    while let Some(part) = parts.next() {
        let is_last = parts.peek().is_none();
        match part {
            "" if is_last => file.push("index.html"),
            // A backslash or a colon can lead out of the folder on Windows; no file of the site has one.
            "" | "." | ".." => return None,
            _ if part.contains(['\\', ':', '\0']) => return None,
            _ => file.push(part),
        }
    }
    Some(file)
}

/// Replaces `%41` by `A` and so on; nothing when a code is cut short or the result is not UTF-8.
fn percent_decoded(text: &str) -> Option<String> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        if byte == b'%' {
            let high = char::from(bytes.next()?).to_digit(16)?;
            let low = char::from(bytes.next()?).to_digit(16)?;
            decoded.push(u8::try_from(high * 16 + low).ok()?);
        } else {
            decoded.push(byte);
        }
    }
    String::from_utf8(decoded).ok()
}

/// The type a browser needs to be told: it runs wasm and modules only under their right names.
fn content_type(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("json" | "map") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        Some("csv") => "text/csv; charset=utf-8",
        Some("xml") => "application/xml",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(target: &str, expected: Option<&str>) {
        assert_eq!(file_below(target).as_deref(), expected.map(Path::new));
    }

    #[test]
    fn a_target_names_a_file() {
        check("/app-12ab.js", Some("app-12ab.js"));
        check("/icons/192.png?v=2#top", Some("icons/192.png"));
        check("/two%20words.txt", Some("two words.txt"));
        check("/%E7%81%AB.svg", Some("火.svg"));
    }

    #[test]
    fn a_folder_stands_for_its_page() {
        check("/", Some("index.html"));
        check("/?year=2020", Some("index.html"));
        check("/zh/", Some("zh/index.html"));
    }

    #[test]
    fn nothing_outside_the_folder_can_be_named() {
        for target in [
            "/../secret",
            "/a/../../secret",
            "/%2e%2e/secret",
            "/..%2fsecret",
            "/..%5csecret",
            "//etc/passwd",
            "/C:/secret",
        ] {
            check(target, None);
        }
    }

    #[test]
    fn a_malformed_target_names_nothing() {
        for target in ["", "app.js", "http://other/app.js", "/%", "/%4", "/%zz", "/%+1", "/%ff", "/a%00b"] {
            check(target, None);
        }
    }

    #[test]
    fn types_follow_the_ending() {
        for (name, expected) in [
            ("index.html", "text/html; charset=utf-8"),
            ("a.js", "text/javascript; charset=utf-8"),
            ("a.mjs", "text/javascript; charset=utf-8"),
            ("a.css", "text/css; charset=utf-8"),
            ("a_bg.wasm", "application/wasm"),
            ("a.json", "application/json"),
            ("a.svg", "image/svg+xml"),
            ("a.png", "image/png"),
            ("a.webmanifest", "application/manifest+json"),
            ("a.txt", "text/plain; charset=utf-8"),
            ("LICENSE", "application/octet-stream"),
        ] {
            assert_eq!(content_type(Path::new(name)), expected, "{name}");
        }
    }

    #[test]
    fn only_get_and_head_are_answered() {
        let status = |line| Response::to(line, Path::new("no-such-folder")).status;
        assert_eq!(status("GET /a.js HTTP/1.1"), "404 Not Found");
        assert_eq!(status("HEAD / HTTP/1.0"), "404 Not Found");
        assert_eq!(status("POST / HTTP/1.1"), "405 Method Not Allowed");
        assert_eq!(status("GET /"), "400 Bad Request");
        assert_eq!(status("hello"), "400 Bad Request");
    }

    #[test]
    fn head_sends_the_size_without_the_body() {
        let response = Response { status: "200 OK", content_type: "text/plain", body: b"four".to_vec(), is_head: true };
        let mut sent = Vec::new();
        assert!(response.write_to(&mut sent).is_ok());
        let sent = String::from_utf8_lossy(&sent);
        assert!(sent.contains("\r\nContent-Length: 4\r\n") && sent.ends_with("\r\n\r\n"), "{sent}");
    }
}
