//! The static page that stands in until the app is there, and whenever it cannot be: its figures are the dataset's.
//!
//! `UPDATE_APPROVED=1 cargo test --test shell` rewrites them in `index.html`.

#![allow(clippy::unwrap_used, reason = "a test may fail loudly")]

use perigee::charts::{Brief, overview};
use perigee::data;
use perigee::model::{Dataset, Lang};
use perigee::view_state::ViewState;
use std::fs;
use std::path::{Path, PathBuf};

const START: &str = "    <!-- headline figures -->\n";
const END: &str = "    <!-- end of headline figures -->\n";

fn root(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn dataset() -> Dataset {
    let texts = data::FILE_NAMES.map(|name| (name, fs::read_to_string(root("data").join(name)).unwrap()));
    let files: Vec<data::File<'_>> = texts.iter().map(|(name, text)| (*name, text.as_str())).collect();
    data::load(&files).unwrap()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn figures(dataset: &Dataset) -> String {
    let state = ViewState::default();
    let mut html = String::new();
    for lang in Lang::ALL {
        let brief = Brief { dataset, state: &state, lang };
        html.push_str(&format!("    <section lang=\"{}\">\n", lang.tag()));
        html.push_str(&format!("      <p class=\"answer\">{}</p>\n", escaped(&overview::answer(&brief))));
        html.push_str("      <ul class=\"shell__figures\">\n");
        for figure in overview::key_figures(&brief) {
            let [label, value, detail] = [&figure.label, &figure.value, &figure.detail].map(|text| escaped(text));
            html.push_str(&format!("        <li>{label} <strong>{value}</strong> {detail}</li>\n"));
        }
        html.push_str("      </ul>\n    </section>\n");
    }
    html
}

#[test]
fn the_static_figures_are_those_of_the_dataset() {
    let page = fs::read_to_string(root("index.html")).unwrap();
    let start = page.find(START).unwrap() + START.len();
    let end = page.find(END).unwrap();
    let expected = figures(&dataset());
    if std::env::var_os("UPDATE_APPROVED").is_some() {
        fs::write(root("index.html"), format!("{}{expected}{}", &page[..start], &page[end..])).unwrap();
        return;
    }
    assert_eq!(&page[start..end], expected, "run this test with UPDATE_APPROVED=1 to bring index.html up to date");
}

#[test]
fn the_front_page_has_six_to_eight_key_figures_with_evidence() {
    let dataset = dataset();
    let state = ViewState::default();
    for lang in Lang::ALL {
        let figures = overview::key_figures(&Brief { dataset: &dataset, state: &state, lang });
        assert!((6..=8).contains(&figures.len()), "{figures:?}");
        for figure in figures {
            assert!(
                !figure.value.is_empty() && !figure.detail.is_empty() && dataset.fact(&figure.fact).is_some(),
                "{figure:?}"
            );
        }
    }
}
