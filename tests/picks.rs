//! Where something can be picked, picking changes the figure; where it would not, there is nothing to pick.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod shipped;

use perigee::charts::{Brief, Chart, Figure};
use perigee::model::{Id, Lang};
use perigee::view_state::{Picks, View, ViewState};
use shipped::DATASET;

fn figure(state: &ViewState) -> Option<Figure> {
    Some(Chart::of(state.mode)?.figure(&Brief { dataset: &DATASET, state, lang: Lang::En }))
}

/// Every mode that draws a chart, as it opens.
fn modes() -> Vec<ViewState> {
    let all = View::ALL.into_iter().flat_map(|view| view.modes().iter().map(move |mode| (view, *mode)));
    let opened = all.map(|(view, mode)| {
        let mut state = ViewState::default();
        state.go_to(view);
        state.set_mode(mode);
        state
    });
    let opened: Vec<ViewState> = opened.filter(|state| Chart::of(state.mode).is_some()).collect();
    // What narrows a figure has chips only once something is picked.
    let narrowed = opened.iter().filter(|state| state.mode.picks() == Picks::Narrow).cloned().map(|mut state| {
        state.set_pick(state.view.default_pick().iter().filter_map(|id| Id::parse(id)).collect());
        state
    });
    opened.iter().cloned().chain(narrowed).collect()
}

/// The same with something else picked, one state for each thing that is among the picks, or could be.
fn otherwise(state: &ViewState) -> Vec<(Id, ViewState)> {
    let mut ids = state.picked();
    if ids.is_empty() {
        ids = state.view.pickable(&DATASET).into_iter().map(|entity| entity.id.clone()).collect();
    }
    let toggled = |id: Id| {
        let mut other = state.clone();
        other.toggle_pick(&id);
        (id, other)
    };
    ids.into_iter().map(toggled).collect()
}

#[test]
fn a_picker_stands_where_it_changes_the_figure_and_only_there() {
    for state in modes() {
        let (mode, own) = (state.mode, figure(&state));
        for (id, other) in otherwise(&state) {
            let changes = figure(&other) != own;
            match mode.picks() {
                Picks::Nothing => assert!(!changes, "{mode:?} changes with {id} and has no picker"),
                // A control of the mode's own chooses the one it is about.
                Picks::Subject => {}
                Picks::Compared | Picks::Narrow => assert!(changes, "{mode:?} is the same without {id}"),
            }
        }
    }
}
