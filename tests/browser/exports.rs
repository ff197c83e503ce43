//! Figures saved and copied: pictures, tables, JSON and wiki markup, and what a page does that may not save files.

use crate::driver::{PATIENCE, browse, browse_at};
use crate::host::folder;
use crate::page::Page;
use crate::site::{Place, Site, dist, host_page};
use roxmltree::Document;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

async fn unfold(page: &Page) {
    page.run::<Value>("document.querySelector('details.export').open = true").await;
    page.until("the panel", "document.querySelector('.export [data-control=export]')").await;
}

/// The picture on show, as its bytes.
async fn picture(page: &Page) -> Vec<u8> {
    page.until("the picture", "document.querySelector('.export__picture')?.naturalWidth > 0").await;
    page.run(
        "const packed = document.querySelector('.export__picture').src.split(',')[1];
         return [...atob(packed)].map(char => char.charCodeAt(0));",
    )
    .await
}

/// Width, height, and how many pixels differ from the first, which is bare paper.
fn decoded(bytes: &[u8]) -> (u32, u32, usize) {
    let mut decoder = png::Decoder::new(std::io::Cursor::new(bytes));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().expect("a PNG");
    let mut pixels = vec![0; reader.output_buffer_size().expect("a size that fits")];
    let info = reader.next_frame(&mut pixels).expect("whole");
    let n = info.color_type.samples();
    let inked = pixels.chunks(n).filter(|pixel| *pixel != &pixels[..n]).count();
    (info.width, info.height, inked)
}

/// The SVG offered for copying, which is what its file holds.
async fn svg(page: &Page) -> String {
    page.choose("export", "svg").await;
    page.until("the SVG", "document.getElementById('export-text')?.value.startsWith('<svg')").await;
    page.ask("document.getElementById('export-text').value").await
}

fn check_svg(svg: &str, place: &str) -> (f64, f64) {
    let document = Document::parse(svg).unwrap_or_else(|error| panic!("{place}: {error}"));
    for node in document.descendants().filter(|node| node.is_element()) {
        let tag = node.tag_name().name();
        assert!(!["script", "style", "foreignObject", "image", "use", "a"].contains(&tag), "{place}: <{tag}>");
        for attribute in node.attributes() {
            let (key, value) = (attribute.name(), attribute.value());
            assert!(!key.starts_with("on") && key != "href", "{place}: {key}={value}");
            assert!(!value.contains("url(") || value.starts_with("url(#"), "{place}: {key}={value}");
            assert!(!value.contains("var(") && !value.contains("font-family:"), "{place}: {key}={value}");
        }
    }
    let size =
        |name| document.root_element().attribute(name).and_then(|value| value.parse::<f64>().ok()).expect("a size");
    (size("width"), size("height"))
}

#[test]
fn every_chart_is_a_picture_of_the_right_size_with_ink_on_it() {
    browse(Site::whole(), async |page| {
        for (place, chart) in Place::with_chart() {
            let name = format!("{} {:?}", chart.code(), place.mode);
            page.open(&place.link("lang=zh")).await;
            if !page.has(".drawing svg").await {
                continue;
            }
            unfold(&page).await;
            let (width, height, inked) = decoded(&picture(&page).await);
            let svg = svg(&page).await;
            let (svg_width, svg_height) = check_svg(&svg, &name);
            assert_eq!((f64::from(width), f64::from(height)), (2.0 * svg_width, 2.0 * svg_height), "{name}");
            let n = (width * height) as usize;
            assert!(inked * 200 > n && inked < n, "{name}: {inked} of {n} pixels are inked");
            let title = page.text(".figure__title").await;
            assert!(svg.replace("&amp;", "&").contains(&format!("<title>{title}")), "{name}: no title {title}");
            let problems = page.problems().await;
            assert!(problems.is_empty(), "{name}:\n{}", problems.join("\n"));
        }
    });
}

/// Presses the button and returns the file that the browser saved.
async fn saved(page: &Page, folder: &Path, ending: &str) -> PathBuf {
    let start = Instant::now();
    page.click(".export__save button").await;
    loop {
        let files = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file").path());
        if let Some(file) = files.into_iter().find(|file| file.to_string_lossy().ends_with(ending)) {
            return file;
        }
        assert!(start.elapsed() < PATIENCE, "no {ending}: {}", page.text(".export__save").await);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

async fn check_downloads(page: &Page, folder: &Path) {
    let download = json!({ "behavior": "allow", "downloadPath": folder });
    page.command("Browser.setDownloadBehavior", download).await;
    page.open("view=funding&mode=ranking&lang=zh").await;
    unfold(page).await;
    picture(page).await;
    let png = fs::read(saved(page, folder, ".png").await).expect("a file");
    assert!(decoded(&png).0 == 2_000, "the picture is {} wide", decoded(&png).0);
    page.choose("export", "svg").await;
    check_svg(&fs::read_to_string(saved(page, folder, ".svg").await).expect("text"), "the file");
    page.choose("export", "csv").await;
    let csv = fs::read_to_string(saved(page, folder, ".csv").await).expect("text");
    let n_rows: usize = page.ask("document.querySelectorAll('.figure__table tbody tr').length").await;
    let text = csv.strip_prefix('\u{feff}').expect("a byte order mark");
    let records: Vec<_> = csv::ReaderBuilder::new()
        .has_headers(false)
        .from_reader(text.as_bytes())
        .into_records()
        .map(|it| it.expect("a record"))
        .collect();
    assert!(records.len() > n_rows + 5 && records[n_rows + 1].iter().all(str::is_empty), "{csv}");
    assert!(csv.contains("# 标题") && csv.contains("蓝箭航天"), "{csv}");
    page.choose("export", "csv-all").await;
    let all = fs::read_to_string(saved(page, folder, "-all.csv").await).expect("text");
    assert!(all.len() > csv.len() && all.contains("https://"), "{all:.500}");
    page.choose("export", "json").await;
    let file: Value =
        serde_json::from_str(&fs::read_to_string(saved(page, folder, ".json").await).expect("text")).expect("JSON");
    assert_eq!(file["rows"].as_array().map(Vec::len), Some(n_rows));
    assert!(file["sources"].as_array().is_some_and(|sources| !sources.is_empty()));
    let problems = page.problems().await;
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn files_are_saved_whole_from_the_site() {
    let folder = folder("exports-site");
    browse(Site::whole(), async |page| check_downloads(&page, &folder).await);
}

#[test]
fn files_are_saved_whole_from_a_disk() {
    let folder = folder("exports-disk");
    browse_at(format!("file://{}", dist().join("perigee.html").display()), async |page| {
        check_downloads(&page, &folder).await;
        assert!(page.text(".export").await.contains("独立文件"), "a file that knows no site does not say so");
    });
}

#[test]
fn where_files_may_not_be_saved_the_content_is_offered_to_be_copied() {
    browse(Site::whole(), async |page| {
        for sandbox in ["allow-scripts", "allow-scripts allow-same-origin"] {
            let html = format!(
                "<!doctype html><meta charset=utf-8><title>Wiki</title><iframe sandbox='{sandbox}' width=900 height=800 src='{}'></iframe>",
                page.address("view=funding&mode=ranking&lang=en")
            );
            let host = host_page(html).await;
            page.session.goto(host.as_str()).await.expect("the host page opens");
            page.session.enter_frame(0).await.expect("a frame");
            page.until("the frame to be drawn", "document.documentElement.dataset.ready === 'true'").await;
            page.settle().await;
            unfold(&page).await;
            let (width, _, inked) = decoded(&picture(&page).await);
            assert!(width == 2_000 && inked > 10_000, "{sandbox}: {width} wide, {inked} inked");
            page.choose("export", "csv").await;
            page.click(".export__save button").await;
            let status = page.text(".export__save").await;
            assert!(status.contains("copy the content below"), "{sandbox}: {status}");
            let text: String = page.ask("document.getElementById('export-text').value").await;
            assert!(text.contains("LandSpace") && text.contains("# Title"), "{sandbox}: {text}");
            let seen: Vec<String> = page.ask("globalThis.seen ?? []").await;
            assert!(seen.is_empty(), "{sandbox}: {seen:?}");
            page.session.enter_default_frame().await.expect("the frame can be left");
        }
        // A frame of the same site can see that it is not allowed to.
        page.open("").await;
        let address = page.address("view=funding&mode=ranking&lang=en");
        page.run::<Value>(format!(
            "document.body.innerHTML = `<iframe sandbox='allow-scripts allow-same-origin' width=900 height=800 src='{address}'></iframe>`"
        ))
        .await;
        page.session.enter_frame(0).await.expect("a frame");
        page.until("the frame to be drawn", "document.documentElement.dataset.ready === 'true'").await;
        page.settle().await;
        unfold(&page).await;
        assert!(!page.has(".export__save button").await, "a button that cannot work");
        assert!(page.text(".export__save").await.contains("does not allow"), "{}", page.text(".export__save").await);
    });
}

#[test]
fn a_wiki_piece_follows_its_choices_and_is_copied() {
    browse(Site::whole(), async |page| {
        page.open("view=rockets&lang=en").await;
        unfold(&page).await;
        let text = || page.ask::<String>("document.getElementById('wiki-text').value");
        assert!(text().await.contains("<table><tbody>"), "{}", text().await);
        for (idx, (start, figure)) in [
            ("<p><strong>", "<ac:image"),
            ("{| ", "[[File:"),
            ("**", "{{:perigee-ladder"),
            ("**", "!["),
            ("<table>", "<figure>"),
        ]
        .into_iter()
        .enumerate()
        {
            page.run::<Value>(format!(
                "const box = document.querySelector('.export select'); box.value = '{idx}'; box.dispatchEvent(new Event('change', {{ bubbles: true }}));"
            ))
            .await;
            page.choose("piece", "table").await;
            assert!(text().await.starts_with(start), "{}", text().await);
            page.choose("piece", "figure").await;
            assert!(text().await.starts_with(figure), "{}", text().await);
            page.choose("piece", "citation").await;
            assert!(text().await.contains("data="), "the link of a citation names the data: {}", text().await);
        }
    });
}

#[test]
fn a_link_in_a_saved_file_leads_to_the_site_it_was_saved_from() {
    let folder = folder("exports-link");
    let mut file = PathBuf::new();
    let mut site = String::new();
    browse(Site::under("/wiki/perigee/"), async |page| {
        let download = json!({ "behavior": "allow", "downloadPath": folder });
        page.command("Browser.setDownloadBehavior", download).await;
        page.open("view=rockets&lang=en").await;
        site = page.address("");
        let start = Instant::now();
        page.click(".save-file button").await;
        loop {
            let found = fs::read_dir(&folder).expect("a folder").map(|entry| entry.expect("a file").path());
            if let Some(found) = found.into_iter().find(|file| file.extension().is_some_and(|it| it == "html")) {
                file = found;
                break;
            }
            assert!(start.elapsed() < PATIENCE, "no file");
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    });
    browse_at(format!("file://{}", file.display()), async |page| {
        page.open("view=rockets&lang=en").await;
        page.click("[data-value=share]").await;
        let link: String = page.ask("document.getElementById('share-link').value").await;
        assert_eq!(link, format!("{site}?view=rockets&lang=en"));
    });
    browse_at(format!("file://{}", dist().join("perigee.html").display()), async |page| {
        page.open("view=rockets&lang=en").await;
        page.click("[data-value=share]").await;
        let share = page.text(".share").await;
        assert!(share.contains("does not know its site"), "{share}");
    });
}
