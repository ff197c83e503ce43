//! The nginx configuration the project hands out, in a real nginx.

use crate::driver::{PATIENCE, browse_at};
use crate::site::{Place, dist};
use crate::views;
use perigee::view_state::View;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

const CONFIGURATION: &str = include_str!("../../hosting/nginx.conf");

/// Where Debian's package puts the module that sends brotli copies; a build of nginx that has it within needs no such file.
const BROTLI: &str = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so";

/// A running nginx with the site at `/` and, through a link, at `/tools/perigee/`.
struct Nginx {
    port: u16,
    folder: PathBuf,
    process: Child,
}

impl Nginx {
    fn start(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("perigee-nginx-{name}-{}", std::process::id()));
        let root = folder.join("root");
        fs::create_dir_all(root.join("tools")).expect("a folder can be made");
        for entry in fs::read_dir(dist()).expect("the site is built") {
            let path = entry.expect("a file of the site").path();
            std::os::unix::fs::symlink(&path, root.join(path.file_name().expect("a name"))).expect("a link");
        }
        std::os::unix::fs::symlink(dist(), root.join("tools/perigee")).expect("a link");

        let free = TcpListener::bind("127.0.0.1:0").expect("a local port is free");
        let port = free.local_addr().expect("a bound socket has an address").port();
        drop(free);
        let server = [
            ("listen 80;", format!("listen 127.0.0.1:{port};")),
            ("root /srv/perigee;", format!("root {};", root.display())),
        ];
        let server = server.iter().fold(CONFIGURATION.to_owned(), |text, (from, to)| {
            assert!(text.contains(from), "hosting/nginx.conf has no `{from}`");
            text.replace(from, to)
        });
        // What Debian's own nginx.conf has around it, without a service's folders and users.
        let module = if Path::new(BROTLI).is_file() { format!("load_module {BROTLI};") } else { String::new() };
        let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(|it| format!("{it}_temp_path {it};"));
        let whole = format!(
            "daemon off; master_process off; pid nginx.pid; error_log stderr; {module}\n\
             events {{}}\nhttp {{ access_log off; {}\n{server} }}",
            temporary.join(" ")
        );
        fs::write(folder.join("nginx.conf"), whole).expect("the folder can be written to");
        let program = std::env::var("NGINX").unwrap_or_else(|_| "/usr/sbin/nginx".to_owned());
        let mut command = Command::new(&program);
        command.arg("-p").arg(&folder).args(["-c", "nginx.conf", "-e", "stderr"]).stdin(Stdio::null());
        let process = command.spawn().unwrap_or_else(|error| panic!("{program} does not start: {error}"));
        let nginx = Self { port, folder, process };
        let start = Instant::now();
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(start.elapsed() < PATIENCE, "nginx does not listen; it says why above");
            std::thread::sleep(Duration::from_millis(20));
        }
        nginx
    }

    /// The head of its answer.
    fn head(&self, path: &str, encodings: &str) -> String {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("nginx listens");
        let request = format!(
            "GET {path} HTTP/1.1\r\nHost: perigee.example\r\nConnection: close\r\nAccept-Encoding: {encodings}\r\n\r\n"
        );
        stream.write_all(request.as_bytes()).expect("nginx reads");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("nginx answers");
        let answer = String::from_utf8_lossy(&answer);
        answer.split("\r\n\r\n").next().unwrap_or_default().to_ascii_lowercase()
    }
}

impl Drop for Nginx {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
        fs::remove_dir_all(&self.folder).ok();
    }
}

const IMMUTABLE: &str = "cache-control: public, max-age=31536000, immutable";
const ASKED_ANEW: &str = "cache-control: no-cache";

/// A built file's name by how it starts and ends.
fn built(start: &str, end: &str) -> String {
    let names = fs::read_dir(dist()).expect("the site is built").map(|entry| entry.expect("a file").file_name());
    let mut names = names.map(|name| name.to_string_lossy().into_owned());
    names.find(|name| name.starts_with(start) && name.ends_with(end)).unwrap_or_else(|| panic!("no {start}*{end}"))
}

#[test]
fn every_kind_of_file_is_sent_with_its_type_cache_rule_and_copy() {
    let nginx = Nginx::start("headers");
    let kinds = [
        (String::new(), "text/html; charset=utf-8", ASKED_ANEW),
        ("perigee.html".to_owned(), "text/html; charset=utf-8", ASKED_ANEW),
        (built("perigee-", ".wasm"), "application/wasm", IMMUTABLE),
        (built("perigee-", ".js"), "text/javascript; charset=utf-8", IMMUTABLE),
        (built("boot-", ".js"), "text/javascript; charset=utf-8", IMMUTABLE),
        (built("styles-", ".css"), "text/css; charset=utf-8", IMMUTABLE),
        (built("evidence-", ".bin"), "application/octet-stream", IMMUTABLE),
    ];
    for (name, kind, cache) in &kinds {
        for path in [format!("/{name}"), format!("/tools/perigee/{name}?view=funding")] {
            for (encodings, encoding) in [("br, gzip", Some("br")), ("gzip", Some("gzip")), ("identity", None)] {
                let head = nginx.head(&path, encodings);
                let line = |line: &str| head.lines().any(|it| it == line);
                assert!(head.starts_with("http/1.1 200"), "{path}:\n{head}");
                assert!(
                    line(&format!("content-type: {kind}")) && line(cache),
                    "{path} should be {kind}, {cache}:\n{head}"
                );
                assert!(line("access-control-allow-origin: *") && line("vary: accept-encoding"), "{path}:\n{head}");
                let sent = head.lines().find_map(|it| it.strip_prefix("content-encoding: "));
                assert_eq!(sent, encoding, "{path} for {encodings}:\n{head}");
            }
        }
    }
}

#[test]
fn what_is_missing_is_not_found_and_never_kept() {
    let nginx = Nginx::start("missing");
    for path in ["/perigee-0123456789abcdef.js", "/tools/perigee/a-0123456789abcdef_bg.wasm", "/nothing", "/tools/"] {
        let head = nginx.head(path, "br, gzip");
        assert!(["404", "403"].iter().any(|code| head.starts_with(&format!("http/1.1 {code}"))), "{path}:\n{head}");
        assert!(!head.contains("immutable"), "{path} may be kept for ever:\n{head}");
    }
}

#[test]
fn the_app_opens_from_it_under_any_path() {
    let nginx = Nginx::start("app");
    for path in ["/", "/tools/perigee/"] {
        browse_at(format!("http://127.0.0.1:{}{path}", nginx.port), async |page| {
            for view in View::ALL {
                views::check(&page, Place { view, mode: view.first_mode() }).await;
            }
        });
    }
}
