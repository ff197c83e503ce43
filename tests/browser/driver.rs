//! ChromeDriver and the browsers it starts; both end with the test, however it ends.

use crate::host::Host;
use crate::page::Page;
use crate::site::Site;
use serde_json::json;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;
use thirtyfour::{Capabilities, WebDriver};

/// What every session starts with: no sandbox (containers), no graphics card, and no request of the browser's own.
const FLAGS: [&str; 10] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--lang=en-US",
    "--window-size=1280,900",
];

/// Runs a test on a page of a site.
pub fn browse(site: Site, test: impl AsyncFnOnce(Page)) {
    run(async { browse_from(site.serve().await, test).await });
}

/// Runs a test on a page that lies, or is served, elsewhere.
pub fn browse_at(address: String, test: impl AsyncFnOnce(Page)) {
    run(browse_from(address, test));
}

/// Runs a test on a page of a host, which the test may stop and change.
pub fn browse_host(host: &Host, test: impl AsyncFnOnce(Page)) {
    run(browse_from(host.page(), test));
}

fn run(test: impl Future<Output = ()>) {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build();
    runtime.expect("a runtime starts").block_on(test);
}

async fn browse_from(address: String, test: impl AsyncFnOnce(Page)) {
    let bench = Arc::new(Bench { address, driver: ChromeDriver::start() });
    test(bench.page(None).await).await;
}

/// A served site and a driver.
pub struct Bench {
    /// The address of the site's page.
    pub address: String,
    driver: ChromeDriver,
}

impl Bench {
    /// A browser with a profile that lies in a folder, or with a fresh one.
    pub async fn page(self: &Arc<Self>, profile: Option<&Path>) -> Page {
        let mut flags: Vec<String> = FLAGS.map(str::to_owned).to_vec();
        flags.extend(profile.map(|folder| format!("--user-data-dir={}", folder.display())));
        let mut options = json!({ "args": flags, "prefs": { "intl.accept_languages": "en-US,en" } });
        if let Ok(chromium) = std::env::var("CHROMIUM") {
            options["binary"] = json!(chromium);
        }
        let capabilities = json!({
            "browserName": "chrome",
            "goog:chromeOptions": options,
            "goog:loggingPrefs": { "browser": "ALL", "performance": "ALL" },
            "timeouts": { "script": 120_000, "pageLoad": 60_000 },
        });
        let capabilities = capabilities.as_object().cloned().map(Capabilities::from).expect("an object");
        let session = WebDriver::new(&self.driver.address, capabilities).await.expect("the browser starts");
        Page::new(session, Arc::clone(self)).await
    }
}

/// A running ChromeDriver, which chooses a free port and a fresh profile by itself.
struct ChromeDriver {
    address: String,
    process: Child,
}

impl ChromeDriver {
    fn start() -> Self {
        // It takes one port for two kinds of address, and ends when the second is not free; the next try has another.
        (0..5).find_map(|_| Self::try_start()).expect("ChromeDriver finds a free port in five tries")
    }

    fn try_start() -> Option<Self> {
        let program = std::env::var("CHROMEDRIVER").unwrap_or_else(|_| "chromedriver".to_owned());
        let mut command = Command::new(&program);
        command.arg("--port=0").stdout(Stdio::piped()).stderr(Stdio::null());
        let mut process = command.spawn().unwrap_or_else(|error| panic!("{program} does not start: {error}"));
        let mut lines = BufReader::new(process.stdout.take().expect("its output is piped")).lines();
        let port = lines.by_ref().map_while(Result::ok).find_map(|line| {
            let port = line.split_once("started successfully on port ")?.1;
            port.trim_end_matches('.').parse::<u16>().ok()
        });
        // What else it prints must be read, or it would stop at a full pipe.
        std::thread::spawn(move || lines.map_while(Result::ok).for_each(drop));
        let driver = Self { address: port.map(|port| format!("http://127.0.0.1:{port}")).unwrap_or_default(), process };
        port.map(|_| driver)
    }
}

impl Drop for ChromeDriver {
    fn drop(&mut self) {
        self.process.kill().ok();
        self.process.wait().ok();
    }
}

/// How long a condition may take to come true; generous, because machines differ.
pub const PATIENCE: Duration = Duration::from_secs(30);
