//! Playing over time: stops cover the data, by the step each mode shows, and the last leaves the window open.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod shipped;

use perigee::charts::Brief;
use perigee::charts::Chart;
use perigee::model::{Edtf, Lang};
use perigee::view_state::{Clock, Playback, View, ViewState};
use shipped::DATASET;

fn state(query: &str) -> ViewState {
    ViewState::from_query(query, &DATASET).0
}

#[track_caller]
fn check(query: &str, first: &str, second: &str) {
    let playback = Playback::new(&state(query), &DATASET);
    let dates: Vec<String> = [0, 1].map(|stop| playback.date(stop).unwrap().to_string()).into();
    assert_eq!(dates, [first, second], "{query}");
    assert!(playback.n_stops() <= 100, "{query} has {} stops", playback.n_stops());
    assert_eq!(playback.end(playback.n_stops() - 1), None, "the last stop of {query} leaves the window open");
}

#[test]
fn a_mode_plays_by_the_step_it_shows() {
    check("view=constellations&pick=guowang,qianfan", "2024-08", "2024-09");
    check("view=constellations&mode=rate&per=year&pick=starlink", "2019", "2020");
    check("view=constellations&from=2025-03", "2025-03", "2025-04");
    check("view=rockets&mode=launches", "2010", "2011");
}

#[test]
fn a_window_end_is_found_among_the_stops() {
    let playback = Playback::new(&state("view=constellations&pick=guowang,qianfan"), &DATASET);
    for stop in 0..playback.n_stops() {
        assert_eq!(playback.at(playback.end(stop)), stop);
    }
    assert_eq!(playback.at(Edtf::parse("1999")), 0);
    assert_eq!(playback.at(Edtf::parse("2024-09-15")), 0);
}

#[test]
fn every_stop_of_every_mode_gives_a_figure_with_a_sentence() {
    let modes = View::ALL.iter().flat_map(|view| view.modes().iter().map(move |mode| (*view, *mode)));
    for (view, mode) in modes.filter(|(_, mode)| mode.has_window()) {
        let mut state = ViewState { view, mode, ..ViewState::default() };
        let Some(chart) = Chart::of(mode).filter(|_| state.clock() == Clock::Calendar) else { continue };
        let figure = |state: &ViewState| chart.figure(&Brief { dataset: &DATASET, state, lang: Lang::Zh });
        if figure(&state).table.rows.is_empty() {
            continue;
        }
        let playback = Playback::new(&state, &DATASET);
        for stop in (0..playback.n_stops()).step_by(12) {
            state.to = playback.end(stop);
            assert!(!figure(&state).sentence.is_empty(), "{mode:?} at its stop {stop}");
        }
    }
}
