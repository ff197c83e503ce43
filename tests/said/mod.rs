//! What figures say, as lines to look for words in.

use crate::shipped::DATASET;
use perigee::charts::{Brief, Chart};
use perigee::model::Lang;
use perigee::view_state::ViewState;

/// What the figure a link opens says: its title, sentence and notes, and a line for each row.
pub fn said(link: &str, lang: Lang) -> Vec<String> {
    let (state, notices) = ViewState::from_query(link, &DATASET);
    assert_eq!(notices, [], "{link}");
    let figure = Chart::of(state.mode).unwrap().figure(&Brief { dataset: &DATASET, state: &state, lang });
    let rows =
        figure.table.rows.iter().map(|row| row.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(" | "));
    [figure.title, figure.sentence].into_iter().chain(figure.notes).chain(rows).collect()
}

/// Each text stands somewhere in what the figure says.
#[track_caller]
pub fn check(link: &str, lang: Lang, expected: &[&str]) {
    let said = said(link, lang);
    for text in expected {
        assert!(said.iter().any(|line| line.contains(text)), "{link}: `{text}` is not in\n{}", said.join("\n"));
    }
}
