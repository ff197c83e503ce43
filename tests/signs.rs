//! The key of certainty explains every sign that a chart's own key shows.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod shipped;

use perigee::charts::grammar::grammar;
use perigee::charts::palette::Shape;
use perigee::charts::{Brief, Chart, Sign};
use perigee::model::Lang;
use perigee::view_state::{Lanes, View, ViewState};
use shipped::DATASET;

/// A sign without what only says of whom or what it is: the fill carries the certainty, these shapes the kind.
fn plain(sign: Sign) -> Option<Sign> {
    match sign {
        Sign::Number(_) | Sign::Step(_) => None,
        Sign::Mark(Shape::Square | Shape::Pentagon | Shape::TriangleDown, fill) => {
            Some(Sign::Mark(Shape::Circle, fill))
        }
        other => Some(other),
    }
}

#[test]
fn every_sign_of_a_chart_is_in_the_grammar_of_certainty() {
    let known: Vec<Sign> = grammar(Lang::En).into_iter().map(|entry| entry.sign).collect();
    for view in View::ALL {
        for mode in view.modes() {
            let Some(chart) = Chart::of(*mode) else { continue };
            for lanes in [Lanes::One, Lanes::Each] {
                let state = ViewState { view, mode: *mode, lanes, ..ViewState::default() };
                let figure = chart.figure(&Brief { dataset: &DATASET, state: &state, lang: Lang::En });
                for entry in figure.key {
                    let sign = plain(entry.sign);
                    assert!(sign.is_none_or(|sign| known.contains(&sign)), "{mode:?}: {entry:?} is nowhere explained");
                }
            }
        }
    }
}

#[test]
fn the_grammar_explains_each_sign_once_in_both_languages() {
    let (en, zh) = (grammar(Lang::En), grammar(Lang::Zh));
    for (idx, (entry, other)) in en.iter().zip(&zh).enumerate() {
        assert_ne!(entry.meaning, other.meaning);
        assert!(en[..idx].iter().all(|before| before.sign != entry.sign), "{entry:?} twice");
    }
    for must in [Sign::Band, Sign::Spread, Sign::Mark(Shape::Diamond, perigee::charts::sketch::Fill::Hollow)] {
        assert!(en.iter().any(|entry| entry.sign == must), "{must:?}");
    }
}
