//! x
#![allow(clippy::unwrap_used, clippy::panic)]
mod shipped;
use perigee::charts::{Brief, Chart};
use perigee::model::Lang;
use perigee::view_state::ViewState;
use shipped::DATASET;
#[test]
fn dump() {
    for link in std::env::var("LINKS").unwrap().split(' ') {
        let (state, notices) = ViewState::from_query(link, &DATASET);
        println!("=== {link} {notices:?}");
        for lang in [Lang::En, Lang::Zh] {
            let f = Chart::of(state.mode).unwrap().figure(&Brief { dataset: &DATASET, state: &state, lang });
            println!("{}\n  {}", f.title, f.sentence);
            f.notes.iter().for_each(|n| println!("  - {n}"));
            if lang == Lang::En {
                f.table.rows.iter().take(40).for_each(|r| {
                    println!("    {}", r.iter().map(|c| c.text.as_str()).collect::<Vec<_>>().join(" | "))
                });
            }
        }
    }
}
