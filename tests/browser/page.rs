//! A page in a browser: opening links, asking, clicking, typing, and what went wrong behind the scenes.

use crate::driver::{Bench, PATIENCE};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use std::fmt::Display;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};
use thirtyfour::action_chain::ActionChain;
use thirtyfour::error::WebDriverError;
use thirtyfour::{By, TypingData, WebDriver};

/// Runs before anything of the page: keeps what a reader would never notice.
const WATCH: &str = "
    globalThis.seen = [];
    addEventListener('securitypolicyviolation', e => seen.push(`policy: ${e.violatedDirective} ${e.blockedURI} ${e.sample}`));
    // A chart's new height may move the scroll bar; the browser then says that it waits for the next frame, and loses nothing.
    addEventListener('error', e => e.message.startsWith('ResizeObserver loop') || seen.push(`error: ${e.message}`));
    addEventListener('unhandledrejection', e => seen.push(`rejection: ${e.reason}`));
    for (const name of ['alert', 'confirm', 'prompt']) globalThis[name] = text => { seen.push(`${name}: ${text}`); };
";

/// Resolves once the page has stopped changing: the evidence is there or failed, and nothing moved for five frames.
const SETTLE: &str = "
    // The single-file edition lays its packed evidence aside once it is unpacked.
    const isWhole = !document.querySelector('meta[name=perigee-evidence]');
    const evidence = () => isWhole ? !document.getElementById('perigee-evidence') : !document.documentElement.dataset.ready || performance.getEntriesByType('resource')
        .some(entry => /evidence-.*bin$/.test(entry.name) && entry.responseEnd > 0);
    return new Promise(done => {
        let still = 0;
        const observer = new MutationObserver(() => { still = 0; });
        observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const look = () => {
            still = evidence() ? still + 1 : 0;
            if (still < 6) return requestAnimationFrame(look);
            observer.disconnect();
            done(true);
        };
        requestAnimationFrame(look);
    });
";

/// A page in a browser.
pub struct Page {
    /// For what this type has no word for.
    pub session: WebDriver,
    // Last, so that the browser ends before its driver does.
    bench: Arc<Bench>,
}

impl Page {
    /// A page that watches what happens on it.
    pub async fn new(session: WebDriver, bench: Arc<Bench>) -> Self {
        let page = Self { session, bench };
        page.before_all(WATCH).await;
        page
    }

    /// The same site in another browser with a fresh profile.
    pub async fn fresh(&self) -> Self {
        self.bench.page(None).await
    }

    /// The same site in another browser, whose profile lies in a folder.
    pub async fn with_profile(&self, folder: &Path) -> Self {
        self.bench.page(Some(folder)).await
    }

    /// Closes the browser.
    pub async fn quit(self) {
        self.session.quit().await.expect("the browser closes");
    }

    /// The address of a query string.
    pub fn address(&self, query: &str) -> String {
        if query.is_empty() { self.bench.address.clone() } else { format!("{}?{query}", self.bench.address) }
    }

    /// Opens a query string and waits until the page has settled, its evidence included.
    pub async fn open(&self, query: &str) {
        self.reach(query).await;
        self.settle().await;
    }

    /// Opens a query string and waits until its first view is drawn.
    pub async fn reach(&self, query: &str) {
        self.go(query).await;
        self.until(
            "html[data-ready] or html[data-failed]",
            "['ready', 'failed'].some(it => it in document.documentElement.dataset)",
        )
        .await;
        let is_ready: bool = self.ask("document.documentElement.dataset.ready === 'true'").await;
        assert!(is_ready, "?{query} fails; the page: {}", self.summary().await);
    }

    /// Opens a query string without waiting for the app.
    pub async fn go(&self, query: &str) {
        let address = self.address(query);
        self.session.goto(address.as_str()).await.unwrap_or_else(|error| panic!("?{query} does not open: {error}"));
    }

    /// Runs a script's body and returns what it returns.
    pub async fn run<T: DeserializeOwned>(&self, script: impl Display) -> T {
        let script = script.to_string();
        let answer = self.session.execute(script.as_str(), Vec::new()).await;
        let answer = answer.unwrap_or_else(|error| panic!("the page cannot run `{script:.300}`: {}", reason(&error)));
        let json = answer.json().clone();
        serde_json::from_value(json.clone()).unwrap_or_else(|error| panic!("`{script:.300}` answers {json}: {error}"))
    }

    /// The value of an expression.
    pub async fn ask<T: DeserializeOwned>(&self, expression: impl Display) -> T {
        self.run(format!("return ({expression})")).await
    }

    /// Whether an element is there.
    pub async fn has(&self, css: &str) -> bool {
        self.ask(format!("!!document.querySelector({})", json!(css))).await
    }

    /// The rendered text of the first element.
    pub async fn text(&self, css: &str) -> String {
        self.ask(format!("document.querySelector({})?.innerText ?? 'nothing'", json!(css))).await
    }

    /// The address in the bar.
    pub async fn href(&self) -> String {
        self.ask("location.href").await
    }

    /// The query string in the bar, without its question mark.
    pub async fn query(&self) -> String {
        self.ask("location.search.slice(1)").await
    }

    /// Waits until an expression is true.
    pub async fn until(&self, what: &str, condition: impl Display) {
        let start = Instant::now();
        let script = format!("return !!({condition})");
        loop {
            let answer = self.session.execute(script.as_str(), Vec::new()).await;
            match answer.map(|answer| answer.json() == &json!(true)) {
                Ok(true) => return,
                _ if start.elapsed() < PATIENCE => tokio::time::sleep(Duration::from_millis(20)).await,
                answer => panic!("waited in vain for {what} ({answer:?}); the page: {}", self.summary().await),
            }
        }
    }

    /// Waits until the page has stopped changing.
    pub async fn settle(&self) {
        self.run::<bool>(SETTLE).await;
    }

    /// Folds out the tables and sources under the charts; the sources are there only while they are seen.
    pub async fn unfold(&self) {
        let parts = "[...document.querySelectorAll('.figure__table, .figure__sources')]";
        self.run::<bool>(format!("{parts}.forEach(it => {{ it.open = true }}); return true")).await;
        self.until("what is folded out", format!("{parts}.every(it => it.children.length > 1)")).await;
        self.settle().await;
    }

    /// Clicks an element as a reader does, then waits until the page has settled.
    pub async fn click(&self, css: &str) {
        let start = Instant::now();
        loop {
            match self.try_click(css).await {
                Ok(()) => return self.settle().await,
                // A list may be drawn anew between finding and clicking.
                Err(_) if start.elapsed() < PATIENCE => tokio::time::sleep(Duration::from_millis(20)).await,
                Err(error) => {
                    panic!("`{css}` cannot be clicked: {}; the page: {}", reason(&error), self.summary().await)
                }
            }
        }
    }

    async fn try_click(&self, css: &str) -> Result<(), WebDriverError> {
        let element = self.session.find(By::Css(css)).await?;
        self.session.execute("arguments[0].scrollIntoView({ block: 'center' })", vec![element.to_json()?]).await?;
        element.click().await
    }

    /// Chooses a value of a control.
    pub async fn choose(&self, control: &str, value: &str) {
        self.click(&format!("[data-control={control}] [data-value={value}]")).await;
    }

    /// Types text and keys into whatever has the focus.
    pub async fn press(&self, keys: impl Into<TypingData>) {
        let chain = self.actions().send_keys(keys);
        chain.perform().await.unwrap_or_else(|error| panic!("keys cannot be pressed: {error}"));
        self.settle().await;
    }

    /// A chain of keys and pointer moves without the pauses that are its default.
    pub fn actions(&self) -> ActionChain {
        self.session.action_chain_with_delay(None, Some(Duration::ZERO))
    }

    /// Writes into a text box as a reader does, replacing what was there.
    pub async fn write(&self, css: &str, text: &str) {
        self.click(css).await;
        self.run::<Value>("document.activeElement.select()").await;
        self.press(text).await;
    }

    /// Sends a command of the browser's own protocol.
    pub async fn command(&self, method: &str, parameters: Value) -> Value {
        let answer = self.session.cdp().send_raw(method, parameters).await;
        answer.unwrap_or_else(|error| panic!("{method} fails: {error}"))
    }

    /// Runs a script before anything of every page opened from now on.
    pub async fn before_all(&self, script: &str) {
        self.command("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }

    /// Gives the page a size.
    pub async fn resize(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.command("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// Errors, broken policies and requests to others, since the last time this was asked.
    pub async fn problems(&self) -> Vec<String> {
        let mut problems: Vec<String> = self.ask("globalThis.seen?.splice(0) ?? ['the page is not watched']").await;
        for entry in self.session.get_log("browser").await.expect("the console is logged") {
            if entry.level == "SEVERE" {
                problems.push(format!("console: {}", entry.message));
            }
        }
        for address in self.requests().await {
            // A new tab of the browser asks for things of its own.
            if !["data:", "blob:", "chrome-untrusted:", &self.bench.address]
                .iter()
                .any(|start| address.starts_with(start))
            {
                problems.push(format!("request: {address}"));
            }
        }
        problems
    }

    async fn requests(&self) -> Vec<String> {
        let entries = self.session.get_log("performance").await.expect("requests are logged");
        let messages = entries.iter().filter_map(|entry| serde_json::from_str::<Value>(&entry.message).ok());
        let requests = messages.filter(|entry| entry["message"]["method"] == "Network.requestWillBeSent");
        requests.filter_map(|entry| entry["message"]["params"]["request"]["url"].as_str().map(str::to_owned)).collect()
    }

    /// What a person would look at first when a test fails.
    pub async fn summary(&self) -> String {
        let script = "return [location.href, document.documentElement.cloneNode().outerHTML, \
                      (document.querySelector('main') ?? document.body).innerText.replace(/\\s+/g, ' ').slice(0, 300), JSON.stringify(globalThis.seen)].join('\\n')";
        let answer = self.session.execute(script, Vec::new()).await;
        answer.map_or_else(|error| error.to_string(), |answer| answer.json().as_str().unwrap_or_default().to_owned())
    }
}

/// What the driver says, without its own call stack.
fn reason(error: &WebDriverError) -> String {
    error.to_string().split("(Session info").next().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
}
