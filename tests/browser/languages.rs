//! Language: one switch changes every word, the document's own attributes and the units.

use crate::content::differences;
use crate::driver::browse;
use crate::page::Page;
use crate::site::{Place, Site};
use serde_json::json;

/// Visible words and spoken labels, without what is quoted in its own language: titles of sources, who published them,
/// other names of things, and the names of languages.
const WORDS: &str = "
    const quoted = '.source, .citation__place, .contested-list__who, .picker__other, .claim__exact, [data-control=lang], input';
    const words = [];
    for (const root of document.querySelectorAll('#app')) {
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const parent = walker.currentNode.parentElement;
            if (!parent.closest(quoted) && parent.checkVisibility()) words.push(walker.currentNode.data);
        }
        for (const it of root.querySelectorAll('[aria-label], [title], [placeholder], [aria-roledescription]')) {
            if (it.closest(quoted) && it.tagName !== 'INPUT') continue;
            words.push(...['aria-label', 'title', 'placeholder', 'aria-roledescription'].map(name => it.getAttribute(name) ?? ''));
        }
    }
    return words.filter(text => text.trim());
";

/// Words no name has in small letters, so that one of them is a piece of an English sentence.
const ENGLISH: [&str; 40] = [
    "the",
    "and",
    "of",
    "is",
    "are",
    "was",
    "to",
    "in",
    "by",
    "from",
    "for",
    "not",
    "with",
    "at",
    "than",
    "about",
    "more",
    "least",
    "date",
    "year",
    "month",
    "day",
    "launched",
    "launch",
    "landing",
    "satellites",
    "rounds",
    "round",
    "funding",
    "evidence",
    "show",
    "sources",
    "source",
    "table",
    "chart",
    "planned",
    "disclosed",
    "billion",
    "million",
    "data",
];

async fn words(page: &Page) -> Vec<String> {
    page.run(WORDS).await
}

fn has_english(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| ENGLISH.contains(&word))
}

fn has_chinese(text: &str) -> bool {
    text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
}

/// Every text of every page in a language that holds words of the other.
async fn foreign(page: &Page, lang: &str, is_foreign: fn(&str) -> bool) -> Vec<String> {
    let mut found = Vec::new();
    for place in Place::all() {
        page.open(&place.link(&format!("lang={lang}"))).await;
        let texts = words(page).await;
        assert!(texts.len() > 30, "{place:?} says only {texts:?}");
        found.extend(
            texts.into_iter().filter(|text| is_foreign(text)).map(|text| format!("{}: {text}", place.mode.code())),
        );
    }
    found.sort();
    found.dedup();
    found
}

#[test]
fn no_english_sentence_is_left_in_chinese() {
    browse(Site::whole(), async |page| {
        let mut found = foreign(&page, "zh", has_english).await;
        // Files and the credit they ask for have one name in every language.
        found.retain(|text| !text.starts_with("data: "));
        assert!(found.is_empty(), "English on the Chinese page, {} times:\n{}", found.len(), found.join("\n"));
    });
}

#[test]
fn no_chinese_is_left_in_english() {
    browse(Site::whole(), async |page| {
        let mut found = foreign(&page, "en", has_chinese).await;
        // An organisation's page tells its names in both languages.
        found.retain(|text| !text.starts_with("profile: "));
        assert!(found.is_empty(), "Chinese on the English page, {} times:\n{}", found.len(), found.join("\n"));
    });
}

#[test]
fn the_switch_changes_words_document_and_title_at_once() {
    browse(Site::whole(), async |page| {
        // The line about offline use changes by itself until then.
        let is_kept = "document.querySelector('[data-offline=ready]')";
        page.open("view=rockets").await;
        page.until("the site to be kept", is_kept).await;
        let english = words(&page).await;
        let document: Vec<String> = page.ask("[document.documentElement.lang, document.title]").await;
        assert_eq!(document[0], "en", "the language an English browser gets");
        assert!(document[1].contains("Perigee"), "the English title is {}", document[1]);
        page.choose("lang", "zh").await;
        let document: Vec<String> = page.ask("[document.documentElement.lang, document.title]").await;
        assert!(document[0].starts_with("zh"), "html[lang] after the switch is {}", document[0]);
        assert!(document[1].contains("近地点"), "the title after the switch is {}", document[1]);
        let left: Vec<String> = words(&page).await.into_iter().filter(|text| has_english(text)).collect();
        assert!(left.is_empty(), "English left after the switch:\n{}", left.join("\n"));
        let chinese = words(&page).await;
        page.choose("lang", "en").await;
        let faults = differences(&words(&page).await, &english);
        assert!(faults.is_empty(), "the words after switching there and back (-) and before (+):\n{faults}");
        page.open("view=rockets&lang=zh").await;
        page.until("the site to be kept", is_kept).await;
        let faults = differences(&chinese, &words(&page).await);
        assert!(faults.is_empty(), "the words after the switch (-) and of a link in Chinese (+):\n{faults}");
    });
}

#[test]
fn a_browser_that_asks_for_chinese_gets_chinese() {
    browse(Site::whole(), async |page| {
        let agent: String = page.ask("navigator.userAgent").await;
        page.command("Emulation.setUserAgentOverride", json!({ "userAgent": agent, "acceptLanguage": "fr,zh-CN,en" }))
            .await;
        page.open("view=funding").await;
        let lang: String = page.ask("document.documentElement.lang").await;
        assert!(lang.starts_with("zh"), "a browser that prefers Chinese to English gets html[lang={lang}]");
        assert_eq!(page.query().await, "view=funding", "the language of the browser stays out of the link");
    });
}

#[test]
fn money_has_the_units_of_the_language() {
    browse(Site::whole(), async |page| {
        page.open("view=funding&mode=ranking&lang=zh").await;
        let chinese = page.text("figure").await;
        assert!(chinese.contains("亿元"), "Chinese money without 亿元:\n{chinese}");
        assert!(!chinese.contains('$'), "dollars by default in Chinese:\n{chinese}");
        page.choose("lang", "en").await;
        let english = page.text("figure").await;
        assert!(english.contains("billion") && english.contains('$'), "English money without $ or billion:\n{english}");
        page.choose("cur", "cny").await;
        let yuan = page.text("figure").await;
        assert!(yuan.contains("CNY") || yuan.contains('¥') || yuan.contains("RMB"), "English money in CNY:\n{yuan}");
        assert_ne!(english, yuan, "the currency changes nothing");
    });
}
