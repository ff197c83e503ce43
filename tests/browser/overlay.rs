//! A reader's own rows in the page: pasted, refused, removed, saved on request, and never in a link.

use crate::driver::{browse, browse_at};
use crate::page::Page;
use crate::single_file::{Folder, file_address, save};
use crate::site::Site;
use serde_json::{Value, json};
use std::path::PathBuf;

const ROUND: &str = "kind,who,date,amount,currency,label\\nround,LandSpace,2026-08-10,5000000000,CNY,Whisper\\n";

async fn bring(page: &Page, table: &str) {
    page.click(".overlay > summary").await;
    page.until("the form", "document.querySelector('.overlay__rows')").await;
    write(page, table).await;
}

async fn write(page: &Page, table: &str) {
    let box_ = "document.querySelector('.overlay__rows')";
    page.run::<Value>(format!(
        "{box_}.value = '{table}'; {box_}.dispatchEvent(new Event('input', {{ bubbles: true }}))"
    ))
    .await;
    page.click(".overlay [data-value=draw]").await;
}

#[test]
fn own_rows_are_drawn_as_private_and_can_be_removed() {
    browse(Site::whole(), async |page| {
        page.open("view=funding").await;
        page.unfold().await;
        let before = page.text("figure table tbody").await;
        bring(&page, ROUND).await;
        page.until("the row", "document.querySelector('figure tbody').textContent.includes('Whisper (private)')").await;
        assert!(page.text("figure .key").await.contains("private"), "the key: {}", page.text("figure .key").await);
        assert!(page.text("figure .figure__notes").await.contains("private"), "the notes say nothing of it");
        page.click("tbody [data-fact^=private-]").await;
        assert!(
            page.text("[role=dialog]").await.contains("Private"),
            "the evidence: {}",
            page.text("[role=dialog]").await
        );
        assert_eq!(page.query().await, "view=funding", "the link with private evidence open");
        page.click(".evidence__close").await;
        page.click(".overlay [data-value=remove]").await;
        assert!(!page.text("figure table tbody").await.contains("private"), "the row is still there");
        assert!(page.text("figure table tbody").await.len() >= before.len(), "rows went with the private ones");
        let problems = page.problems().await;
        assert!(problems.is_empty(), "bringing rows:\n{}", problems.join("\n"));
    });
}

#[test]
fn faults_are_told_by_row_and_column_in_the_readers_language() {
    browse(Site::whole(), async |page| {
        page.open("view=funding&lang=zh").await;
        bring(&page, "kind,who,date,label\\nround,LandSpace,soon,<b>x</b>\\n").await;
        page.until("the faults", "document.querySelector('.overlay__problems')").await;
        let told = page.text(".overlay__problems").await;
        assert!(told.contains("第2行，label") && told.contains('<'), "it says: {told}");
        assert!(!page.has(".overlay__problems b").await, "a cell became an element");
        assert!(told.contains("未绘制任何数据"), "nothing was drawn before: {told}");
        write(&page, "kind,who,date\\nround,LandSpace,2026\\n").await;
        page.until("no faults", "!document.querySelector('.overlay__problems')").await;
        let drawn = page.text(".overlay__status").await;
        assert!(drawn.contains("融资1轮") && !drawn.contains("里程碑"), "what was drawn: {drawn}");
        write(&page, "kind,who,date\\nround,LandSpace,soon\\n").await;
        page.until("the faults again", "document.querySelector('.overlay__problems')").await;
        let told = page.text(".overlay__problems").await;
        assert!(told.contains("此前的私有数据保留"), "the earlier row is still there: {told}");
        assert_eq!(page.text(".overlay__status").await, "", "beside what is wrong");
    });
}

#[test]
fn a_huge_file_is_refused_while_the_page_answers() {
    browse(Site::whole(), async |page| {
        page.open("view=funding").await;
        page.click(".overlay > summary").await;
        page.until("the form", "document.querySelector('.overlay__rows')").await;
        let drop = "
            const transfer = new DataTransfer();
            transfer.items.add(new File([new Uint8Array(50_000_000)], 'huge.csv'));
            const start = performance.now();
            document.getElementById('overlay').dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }));
            return performance.now() - start;
        ";
        let ms: f64 = page.run(drop).await;
        page.until("the reason", "document.querySelector('.overlay__problems')?.innerText.includes('5 MB')").await;
        assert!(ms < 500.0, "refusing takes {ms} ms");
        page.click("nav [data-value=rockets]").await;
        assert!(page.has("main[data-view=rockets] .drawing svg").await, "the page no longer answers");
    });
}

#[test]
fn a_saved_file_holds_private_rows_only_on_request() {
    let (without, within) = (Folder::new("public"), Folder::new("private"));
    let mut files: Vec<PathBuf> = Vec::new();
    browse(Site::whole(), async |page| {
        page.open("view=funding").await;
        bring(&page, ROUND).await;
        page.until("the choice", "document.querySelector('.save-file input')").await;
        files.push(save(&page, &without).await);
        page.click(".save-file input").await;
        files.push(save(&page, &within).await);
    });
    for (file, is_private) in files.iter().zip([false, true]) {
        let html = std::fs::read_to_string(file).expect("the file can be read");
        assert_eq!(html.contains("Whisper"), is_private, "{}", file.display());
        browse_at(file_address(file), async |page| {
            page.open("").await;
            let seen = page.text("figure .key").await;
            assert_eq!(seen.contains("private"), is_private, "the key of {}: {seen}", json!(file));
        });
    }
}
