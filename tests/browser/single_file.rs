//! The single-file edition: from a disk, from mail, in a frame without an origin, and saved with a view in it.

use crate::content::differences;
use crate::driver::{PATIENCE, browse, browse_at};
use crate::page::Page;
use crate::site::{Place, Site, dist};
use crate::views;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};
use thirtyfour::Key;

const RANKING: &str = "view=funding&mode=ranking&cur=usd&lang=zh&theme=dark";

/// A folder of a test, removed with it.
pub struct Folder(PathBuf);

impl Folder {
    /// An empty folder.
    pub fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("perigee-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder can be made");
        Self(folder)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).ok();
    }
}

fn edition() -> PathBuf {
    dist().join("perigee.html")
}

/// The address of a file on this disk.
pub fn file_address(path: &Path) -> String {
    format!("file://{}", path.display())
}

#[test]
fn every_view_opens_from_a_disk_without_a_request() {
    browse_at(file_address(&edition()), async |page| {
        for place in Place::all() {
            views::check(&page, place).await;
        }
    });
}

#[test]
fn evidence_opens_from_a_disk() {
    browse_at(file_address(&edition()), async |page| {
        page.open("").await;
        page.click(".key-figures [data-fact]").await;
        assert!(page.has("[role=dialog] .claim .citation a").await, "the panel: {}", page.text("[role=dialog]").await);
        assert!(page.query().await.starts_with("fact="), "the address with open evidence: {}", page.href().await);
        let problems = page.problems().await;
        assert!(problems.is_empty(), "opening evidence:\n{}", problems.join("\n"));
    });
}

#[test]
fn it_is_as_small_as_mail_and_wikis_need() {
    let n_bytes = fs::metadata(edition()).expect("the build writes it").len();
    assert!(n_bytes <= 1_000_000, "the single-file edition has {n_bytes} bytes");
}

#[test]
fn without_decompression_its_figures_stand() {
    browse_at(file_address(&edition()), async |page| {
        page.before_all("delete globalThis.DecompressionStream").await;
        page.go("view=funding").await;
        page.until("the reason", "document.querySelector('#shell-reason').checkVisibility()").await;
        let shell = page.text("#shell").await;
        assert!(shell.contains("DecompressionStream") && shell.contains("12,968"), "the stand-in says:\n{shell}");
    });
}

#[test]
fn a_file_that_is_not_whole_says_so_and_its_figures_stand() {
    let folder = Folder::new("damaged");
    let whole = fs::read_to_string(edition()).expect("the build writes it");
    let (first, second) = whole.split_at(whole.len() / 2);
    let altered = if second.starts_with('~') { "!" } else { "~" };
    for (name, html) in [("truncated", first.to_owned()), ("altered", [first, altered, &second[1..]].concat())] {
        let file = folder.0.join(format!("{name}.html"));
        fs::write(&file, html).expect("the folder can be written to");
        browse_at(file_address(&file), async |page| {
            page.go("").await;
            page.until("the reason", "document.querySelector('#shell-reason').checkVisibility()").await;
            let shell = page.text("#shell").await;
            assert!(
                shell.contains("incomplete or was altered") && shell.contains("12,968"),
                "a {name} file says:\n{shell}"
            );
        });
    }
}

#[test]
fn it_works_in_a_frame_without_an_origin() {
    let folder = Folder::new("frame");
    let html = fs::read_to_string(edition()).expect("the build writes it");
    let quoted = html.replace('&', "&amp;").replace('"', "&quot;");
    let host = folder.0.join("host.html");
    let frame =
        format!("<!doctype html><iframe sandbox=\"allow-scripts\" width=1000 height=800 srcdoc=\"{quoted}\"></iframe>");
    fs::write(&host, frame).expect("the folder can be written to");
    browse_at(file_address(&host), async |page| {
        page.go("").await;
        page.session.enter_frame(0).await.expect("there is a frame");
        page.until("the first view in the frame", "document.documentElement.dataset.ready === 'true'").await;
        assert_eq!(page.ask::<String>("self.origin").await, "null", "the frame's origin");
        for view in ["funding", "rockets", "constellations"] {
            page.click(&format!("nav [data-value={view}]")).await;
            assert!(page.has(&format!("main[data-view={view}] .drawing svg")).await, "{}", page.summary().await);
        }
        page.click("nav [data-value=overview]").await;
        page.click(".key-figures [data-fact]").await;
        assert!(page.has("[role=dialog] .claim .citation a").await, "no evidence: {}", page.summary().await);
        // A fragment makes the page read its address, which cannot be written here.
        page.press(Key::Escape).await;
        page.click("nav [data-value=rockets]").await;
        page.run::<Value>("location.hash = 'content'").await;
        page.settle().await;
        assert!(page.has("main[data-view=rockets]").await, "a fragment changed the view: {}", page.summary().await);
        let n_requests: u64 = page.ask("performance.getEntriesByType('resource').length").await;
        assert_eq!(n_requests, 0, "requests of the frame");
        let seen: Vec<String> = page.ask("globalThis.seen ?? []").await;
        assert!(seen.is_empty(), "in the frame:\n{}", seen.join("\n"));
    });
}

/// Presses the button and waits for the file.
pub async fn save(page: &Page, folder: &Folder) -> PathBuf {
    let download = json!({ "behavior": "allow", "downloadPath": folder.0 });
    page.command("Browser.setDownloadBehavior", download).await;
    page.click(".save-file button").await;
    let start = Instant::now();
    loop {
        let files = fs::read_dir(&folder.0).expect("the folder can be read").map(|entry| entry.expect("a file").path());
        if let Some(file) = files.into_iter().find(|file| file.extension().is_some_and(|ending| ending == "html")) {
            return file;
        }
        assert!(start.elapsed() < PATIENCE, "no file was saved: {}", page.text(".save-file").await);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

#[test]
fn a_saved_view_is_the_same_when_opened_and_when_saved_again() {
    let (first, second) = (Folder::new("saved"), Folder::new("saved-again"));
    let mut file = PathBuf::new();
    let mut seen = Vec::new();
    browse(Site::whole(), async |page| {
        page.open(RANKING).await;
        seen = page.content().await;
        file = save(&page, &first).await;
    });
    let name = file.file_name().expect("a file has a name").to_string_lossy().into_owned();
    assert!(name.starts_with("perigee-funding-ranking-20"), "the file is called {name}");

    let mut again = PathBuf::new();
    browse_at(file_address(&file), async |page| {
        page.open("").await;
        let faults = differences(&page.content().await, &seen);
        assert!(faults.is_empty(), "the saved view (-) and where it was saved (+):\n{faults}");
        // The view without any setting must not turn back into the saved one.
        page.open("view=overview").await;
        page.run::<Value>("location.reload()").await;
        page.until("the page after reloading", "document.documentElement.dataset.ready === 'true'").await;
        assert!(page.has("main[data-view=overview]").await, "after reloading: {}", page.summary().await);
        page.open("view=rockets&mode=strip&theme=light").await;
        seen = page.content().await;
        again = save(&page, &second).await;
    });
    browse_at(file_address(&again), async |page| {
        page.open("").await;
        let faults = differences(&page.content().await, &seen);
        assert!(faults.is_empty(), "a view saved from a saved file (-) and where it was saved (+):\n{faults}");
        let problems = page.problems().await;
        assert!(problems.is_empty(), "opening a saved view:\n{}", problems.join("\n"));
    });
}

#[test]
fn without_the_edition_saving_says_so() {
    browse(Site::without("perigee", ".html"), async |page| {
        page.open("").await;
        page.click(".save-file button").await;
        page.until("the reason", "/could not be fetched/.test(document.querySelector('.save-file').innerText)").await;
    });
}
