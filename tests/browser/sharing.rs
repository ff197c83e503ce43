//! The share and embed panels: links and snippets, copied or selected.

use crate::driver::browse;
use crate::page::Page;
use crate::site::Site;
use serde_json::{Value, json};

async fn allow_clipboard(page: &Page, setting: &str) {
    for name in ["clipboard-read", "clipboard-write"] {
        let grant = json!({ "permission": { "name": name }, "setting": setting });
        page.command("Browser.setPermission", grant).await;
    }
}

#[test]
fn the_link_is_copied_whole_and_says_what_it_opens() {
    browse(Site::whole(), async |page| {
        allow_clipboard(&page, "granted").await;
        page.open("view=funding&mode=ranking&pick=landspace,ispace&from=2019&lang=en").await;
        page.click("[data-value=share]").await;
        let holds = page.text(".share__list").await;
        assert!(
            holds.contains("Ranking") && holds.contains("LandSpace and iSpace") && holds.contains("from 2019"),
            "{holds}"
        );
        page.click(".share .copy-box button").await;
        page.until("the status", "document.querySelector('.copy-box__status').innerText === 'Copied'").await;
        let copied: String = page.run("return navigator.clipboard.readText()").await;
        assert_eq!(copied, page.href().await);
        let length = page.text(".share__length").await;
        assert!(length.starts_with(&copied.chars().count().to_string()), "{length}");
        assert!(!page.query().await.contains("share"), "an open panel is in the link");
    });
}

#[test]
fn a_pinned_link_names_the_version_and_opens_without_a_word() {
    browse(Site::whole(), async |page| {
        page.open("view=rockets&lang=en").await;
        page.click("[data-value=share]").await;
        page.choose("pin", "pinned").await;
        let link: String = page.ask("document.getElementById('share-link').value").await;
        let query = link.split_once('?').expect("a query").1.to_owned();
        assert!(query.contains("data=20"), "{query}");
        page.open(&query).await;
        assert!(!page.has(".notices").await, "{}", page.summary().await);
        page.open("view=rockets&lang=en&data=2020.1.0").await;
        assert!(page.text(".notices").await.contains("2020.1.0"), "another version is not told");
    });
}

#[test]
fn where_copying_is_denied_the_link_is_selected() {
    browse(Site::whole(), async |page| {
        page.before_all("navigator.clipboard.writeText = () => Promise.reject(Error('denied')); document.execCommand = () => false;").await;
        page.open("view=rockets&lang=en").await;
        page.click("[data-value=share]").await;
        page.click(".share .copy-box button").await;
        page.until("the status", "document.querySelector('.copy-box__status').innerText.includes('selected')").await;
        let selected: String = page
            .run("const box = document.activeElement; return box.value.slice(box.selectionStart, box.selectionEnd)")
            .await;
        assert_eq!(selected, page.href().await);
    });
}

#[test]
fn a_snippet_frames_the_view_it_was_made_from() {
    browse(Site::whole(), async |page| {
        page.open("view=constellations&pick=starlink,guowang&lang=en").await;
        page.run::<Value>("document.querySelector('.embed').open = true").await;
        page.until("the panel", "document.getElementById('embed-text')").await;
        let hosts: usize = page.ask("document.querySelectorAll('.embed select option').length").await;
        assert!(hosts >= 9, "{hosts} kinds of pages");
        for idx in 0..hosts {
            page.run::<Value>(format!(
                "const box = document.querySelector('.embed select'); box.value = '{idx}'; box.dispatchEvent(new Event('change', {{ bubbles: true }}));"
            ))
            .await;
            page.settle().await;
            let text: String = page.ask("document.getElementById('embed-text').value").await;
            assert!(
                text.replace("&amp;", "&").contains("?view=constellations&pick=starlink,guowang&lang=en&chrome=none"),
                "{text}"
            );
            assert!(page.text(".embed__needs").await.len() > 20, "nothing is said to administrators");
        }
        page.choose("frame", "min").await;
        let text: String = page.ask("document.getElementById('embed-text').value").await;
        assert!(text.contains("chrome=min"), "{text}");
        page.until(
            "the preview",
            "document.querySelector('.embed__preview').contentDocument?.documentElement.dataset.ready === 'true'",
        )
        .await;
    });
}
