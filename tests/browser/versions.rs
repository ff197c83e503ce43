//! Versions and downloads: what changed, what a pinned link says of it, and what a reader takes away.

use crate::driver::{browse, browse_at};
use crate::site::{Site, dist};

const DATA: &str = "view=sources&mode=data&lang=en";

#[test]
fn every_version_says_what_changed_and_why() {
    browse(Site::whole(), async |page| {
        page.open(DATA).await;
        page.until("the newest version", "document.querySelector('[data-version=\"2026.11.1\"] .changelog__change')")
            .await;
        let text = page.text("[data-version='2026.11.1'] .changelog__changes").await;
        assert!(text.contains("93 launches") && text.contains("92 launches"), "the changes: {text}");
        page.write(".filter input", "super heavy").await;
        page.until("fewer", "document.querySelectorAll('.changelog__change').length === 1").await;
        let problems = page.problems().await;
        assert!(problems.is_empty(), "the changes:\n{}", problems.join("\n"));
    });
}

#[test]
fn a_link_of_an_older_version_tells_what_changed_in_its_view() {
    browse(Site::whole(), async |page| {
        page.open("view=rockets&mode=strip&pick=zhuque-2&lang=en&data=2026.11.0").await;
        page.until("the line", "document.querySelector('[data-since=known] p')").await;
        let line = page.text("[data-since=known] p").await;
        assert!(line.contains("2026.11.0"), "the line: {line}");
        assert!(!page.has(".since .changelog__was").await, "old values before they are asked for");
        page.click("[data-since=known] button").await;
        page.until("the old values", "document.querySelector('.since .changelog__was')").await;
    });
}

#[test]
fn a_version_nobody_knows_says_so() {
    browse(Site::whole(), async |page| {
        page.open("view=funding&lang=en&data=2019.1.0").await;
        page.until("the line", "document.querySelector('[data-since=unknown]')").await;
    });
}

#[test]
fn the_tables_lie_beside_the_page() {
    browse(Site::whole(), async |page| {
        page.open(DATA).await;
        page.until("the links", "document.querySelector('.downloads a')").await;
        let found: Vec<u16> = page
            .ask("Promise.all([...document.querySelectorAll('.downloads a')].map(async (a) => (await fetch(a.href)).status))")
            .await;
        assert!(found.len() == 11 && found.iter().all(|status| *status == 200), "{found:?}");
    });
}

#[test]
fn the_single_file_saves_the_whole_dataset_itself() {
    let address = format!("file://{}", dist().join("perigee.html").display());
    browse_at(address, async |page| {
        page.before_all("URL.createObjectURL = (blob) => { globalThis.saved = blob; return '#'; }").await;
        page.open(DATA).await;
        page.until("the button", "document.querySelector('[data-download=json]')").await;
        assert!(!page.has(".downloads a").await, "links to files that are not there");
        page.click("[data-download=json]").await;
        page.until("a file", "globalThis.saved").await;
        let n: usize = page.ask("saved.text().then((text) => JSON.parse(text).sources.length)").await;
        assert!(n > 500, "{n} sources");
    });
}
