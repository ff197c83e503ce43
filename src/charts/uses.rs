//! Where a fact ends up: what is worked out from it, and which views show it.

use super::figure::Brief;
use super::{Chart, overview};
use crate::model::derivation::{self, Use};
use crate::model::{Fact, Id};
use crate::view_state::{Mode, View, ViewState};
use crate::words;

/// Something worked out from a fact, in words, and the view that shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct UseLine {
    /// What it is.
    pub text: String,
    /// Where it can be seen.
    pub place: Option<ViewState>,
}

/// What is worked out from a fact: sums, conversions, series, rates, steps, key figures.
pub fn uses(brief: &Brief<'_>, fact: &Fact) -> Vec<UseLine> {
    let lang = brief.lang;
    let own = derivation::uses(brief.dataset, fact).into_iter().map(|of| {
        let (name, place) = match &of {
            Use::Summed(id) | Use::Undisclosed(id) => (brief.name(id), Some((View::Funding, Mode::Ranking, *id))),
            Use::Overlapping(other) => {
                let label = brief.dataset.round(other).map(|round| round.label.get(lang).to_owned());
                (label.unwrap_or_default(), Some((View::Funding, Mode::Rounds, &fact.about)))
            }
            Use::Apart(_) => (String::new(), Some((View::Funding, Mode::Rounds, &fact.about))),
            Use::Converted(_) => (String::new(), None),
            Use::Launched(id) => (brief.name(id), Some((View::Constellations, Mode::Launched, *id))),
            Use::InOrbit(id) => (brief.name(id), Some((View::Constellations, Mode::InOrbit, *id))),
            Use::Rate(id) => (brief.name(id), Some((View::Constellations, Mode::Rate, *id))),
            Use::Reached(id, _) | Use::Promised(id, _) => (brief.name(id), Some((View::Rockets, Mode::Ladder, *id))),
        };
        let place = place.map(|(view, mode, id)| place_of(brief, view, mode, Some(id)));
        UseLine { text: words::used_for(&of, &name, lang), place }
    });
    let rests = |figure: &overview::KeyFigure| {
        let inputs = figure.derivation.iter().flat_map(super::Derivation::facts);
        [&figure.fact].into_iter().chain(inputs).any(|id| *id == fact.id)
    };
    let headlines = overview::key_figures(brief).into_iter().filter(rests).map(|figure| UseLine {
        text: words::headline(&figure.label, lang),
        place: Some(place_of(brief, View::Overview, Mode::Front, None)),
    });
    own.chain(headlines).collect()
}

/// The views whose table opens a fact, or works a number out from it, when they show what it is about.
pub fn shown_in(brief: &Brief<'_>, fact: &Fact) -> Vec<(View, Mode, ViewState)> {
    let organisation = brief.dataset.entity(&fact.about).and_then(|entity| entity.organisation());
    let mut found = Vec::new();
    for view in View::ALL {
        let pickable = view.pickable(brief.dataset);
        let about = [Some(&fact.about), organisation].into_iter().flatten();
        let pick = about.into_iter().find(|id| pickable.iter().any(|entity| entity.id == **id));
        if pick.is_none() && !view.default_pick().is_empty() {
            continue;
        }
        for (mode, chart) in view.modes().iter().filter_map(|mode| Some((*mode, Chart::of(*mode)?))) {
            let state = place_of(brief, view, mode, pick);
            let figure = chart.figure(&Brief { state: &state, ..*brief });
            let holds = figure.table.rows.iter().flatten().any(|cell| {
                let inputs = cell.workings().flat_map(super::Derivation::facts);
                cell.fact.iter().chain(inputs).any(|id| *id == fact.id)
            });
            if holds {
                found.push((view, mode, state));
            }
        }
    }
    found
}

/// A view with one thing picked; language, theme, currency and claim policy stay.
fn place_of(brief: &Brief<'_>, view: View, mode: Mode, pick: Option<&Id>) -> ViewState {
    let mut state = brief.state.clone();
    state.go_to(view);
    state.set_mode(mode);
    if let Some(id) = pick {
        state.set_pick(vec![id.clone()]);
    }
    state
}
