//! A host of the site that is redeployed, cut off, hijacked and stopped while a reader is there.
//!
//! It sends no header but the content type, as the poorest host would, and lets any page read its files.

use crate::site::dist;
use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::http::header::{ACCESS_CONTROL_ALLOW_ORIGIN, CONTENT_TYPE, REFERER};
use axum::response::{Html, IntoResponse as _, Response};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;
use tokio::runtime::Runtime;

/// The build that follows the one under test; made once, as every test may read it.
pub static NEXT_BUILD: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = folder("next-build");
    let root = env!("CARGO_MANIFEST_DIR");
    let mut command = Command::new("node");
    let made = command.arg("tests/browser/next_build.mjs").arg(dist()).arg(&folder).current_dir(root).status();
    assert!(made.is_ok_and(|status| status.success()), "the next build cannot be made");
    folder
});

/// A folder of a test, which is empty at first.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::remove_dir_all(&folder).ok();
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

/// A request.
pub struct Asked {
    /// The file, from the site's folder.
    pub name: String,
    /// Whether the service worker asks, on its own behalf.
    pub by_worker: bool,
}

/// What a host does with a request.
pub enum Answer {
    /// Sends the file that was asked for.
    File,
    /// Sends another file under its name.
    Other(&'static str),
    /// Sends a page, whatever was asked for.
    Page(&'static str),
    /// Closes the connection.
    Cut,
    /// Stays silent.
    Silence,
}

type Rule = Box<dyn FnMut(&Asked) -> Answer + Send>;

struct Deployment {
    path: &'static str,
    folder: Mutex<PathBuf>,
    rule: Mutex<Rule>,
}

/// A host of the site.
pub struct Host {
    address: SocketAddr,
    deployment: Arc<Deployment>,
    runtime: Mutex<Option<Runtime>>,
}

impl Host {
    /// A host with the build under test at a path, which ends with a slash.
    pub fn new(path: &'static str) -> Self {
        assert!(dist().join("sw.js").is_file(), "there is no built site in {}", dist().display());
        let deployment = Deployment { path, folder: Mutex::new(dist()), rule: Mutex::new(Box::new(|_| Answer::File)) };
        let any_port = SocketAddr::from(([127, 0, 0, 1], 0));
        let mut host = Self { address: any_port, deployment: Arc::new(deployment), runtime: Mutex::new(None) };
        host.address = host.start();
        host
    }

    /// The address of the page.
    pub fn page(&self) -> String {
        format!("http://{}{}", self.address, self.deployment.path)
    }

    /// Serves another build.
    pub fn deploy(&self, folder: &Path) {
        *self.deployment.folder.lock().expect("no test has failed") = folder.to_owned();
    }

    /// Answers by a rule from now on.
    pub fn follow(&self, rule: impl FnMut(&Asked) -> Answer + Send + 'static) {
        *self.deployment.rule.lock().expect("no test has failed") = Box::new(rule);
    }

    /// Answers, after it was stopped.
    pub fn start(&self) -> SocketAddr {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
        let runtime = runtime.expect("a runtime starts");
        let deployment = Arc::clone(&self.deployment);
        let router = Router::new().fallback(move |request| answer(Arc::clone(&deployment), request));
        let guard = runtime.enter();
        let socket = tokio::net::TcpSocket::new_v4().expect("a socket");
        socket.set_reuseaddr(true).expect("the port may be one that was left");
        socket.bind(self.address).expect("a local port is free");
        let listener = socket.listen(1024).expect("a bound socket listens");
        let address = listener.local_addr().expect("a bound socket has an address");
        drop(guard);
        runtime.spawn(async move { axum::serve(listener, router).await });
        *self.runtime.lock().expect("no test has failed") = Some(runtime);
        address
    }

    /// Is gone, and with it every connection.
    pub fn stop(&self) {
        let runtime = self.runtime.lock().expect("no test has failed").take();
        runtime.expect("the host runs").shutdown_background();
        while TcpStream::connect(self.address).is_ok() {
            std::thread::sleep(Duration::from_millis(5));
        }
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        // A runtime must not end by itself inside another.
        if let Some(runtime) = self.runtime.lock().ok().and_then(|mut runtime| runtime.take()) {
            runtime.shutdown_background();
        }
    }
}

async fn answer(deployment: Arc<Deployment>, request: Request) -> Response {
    let Some(name) = request.uri().path().strip_prefix(deployment.path) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let name = if name.is_empty() { "index.html" } else { name };
    let referer = request.headers().get(REFERER).and_then(|value| value.to_str().ok());
    let by_worker = referer.is_some_and(|referer| referer.ends_with("/sw.js"));
    let asked = Asked { name: name.to_owned(), by_worker };
    let rule = deployment.rule.lock().expect("no test has failed")(&asked);
    let name = match rule {
        Answer::File => asked.name,
        Answer::Other(name) => name.to_owned(),
        Answer::Page(html) => return Html(html).into_response(),
        // Ends the connection without a word, and without the report of a real panic.
        Answer::Cut => std::panic::resume_unwind(Box::new("cut off by a test")),
        Answer::Silence => std::future::pending().await,
    };
    let file = deployment.folder.lock().expect("no test has failed").join(&name);
    match tokio::fs::read(file).await {
        Ok(bytes) => ([(CONTENT_TYPE, kind(&name)), (ACCESS_CONTROL_ALLOW_ORIGIN, "*")], bytes).into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css",
        "js" => "text/javascript",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "webmanifest" => "application/manifest+json",
        _ => "application/octet-stream",
    }
}
