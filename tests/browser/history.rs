//! The back button: a new page is a new entry, an adjustment is not, and each entry comes back as it was.

use crate::content::differences;
use crate::driver::browse;
use crate::page::Page;
use crate::site::Site;
use serde_json::{Value, json};

/// An entry of the history as it was left.
struct Entry {
    address: String,
    content: Vec<String>,
}

async fn entry(page: &Page) -> Entry {
    Entry { address: page.href().await, content: page.content().await }
}

async fn length(page: &Page) -> u64 {
    page.ask("history.length").await
}

#[test]
fn a_new_page_adds_an_entry_and_an_adjustment_does_not() {
    browse(Site::whole(), async |page| {
        page.open("").await;
        let start = length(&page).await;
        page.click("nav [data-value=constellations]").await;
        assert_eq!(length(&page).await, start + 1, "entries after another view");
        page.choose("scale", "linear").await;
        page.choose("claims", "lowest").await;
        page.choose("theme", "dark").await;
        page.click(".chip:first-child .chip__remove").await;
        assert_eq!(length(&page).await, start + 1, "entries after adjusting scale, claims, theme and picks");
        page.choose("mode", "rate").await;
        assert_eq!(length(&page).await, start + 2, "entries after another mode");
    });
}

#[test]
fn back_and_forward_bring_each_page_back() {
    browse(Site::whole(), async |page| {
        page.open("lang=en").await;
        let mut entries = vec![entry(&page).await];
        page.click("nav [data-value=funding]").await;
        page.choose("cur", "cny").await;
        entries.push(entry(&page).await);
        page.choose("mode", "ranking").await;
        page.choose("as", "table").await;
        entries.push(entry(&page).await);
        page.click("main table [data-fact]").await;
        entries.push(entry(&page).await);
        page.click("nav [data-value=sources]").await;
        entries.push(entry(&page).await);

        let (n_entries, last) = (length(&page).await, entries.len() - 1);
        for idx in (0..last).rev() {
            travel(&page, "back", &entries[idx]).await;
        }
        for left in &entries[1..] {
            travel(&page, "forward", left).await;
        }
        assert_eq!(length(&page).await, n_entries, "entries after going back and forward");
    });
}

async fn travel(page: &Page, direction: &str, to: &Entry) {
    page.run::<Value>(format!("history.{direction}()")).await;
    page.until(&format!("{} by going {direction}", to.address), format!("location.href === {}", json!(to.address)))
        .await;
    page.settle().await;
    let faults = differences(&page.content().await, &to.content);
    assert!(faults.is_empty(), "{} after going {direction} (-) and as it was left (+):\n{faults}", to.address);
}
