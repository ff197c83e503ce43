//! Which dated facts a timeline shows, and how many each filter would leave.

use crate::charts::Brief;
use crate::model::entity::Country;
use crate::model::happenings::{Happening, Record, happenings};
use crate::model::{Id, Outcome};
use crate::view_state::{EventKind, ViewState};

/// What is shown, oldest first, and of how many.
pub struct Selection<'a> {
    /// The happenings that pass every filter.
    pub shown: Vec<Happening<'a>>,
    /// How many dated facts there are.
    pub n_all: usize,
}

/// What can be filtered by, each with the number of happenings it leaves beside the other filters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facets {
    /// Kinds.
    pub kinds: Vec<(EventKind, usize)>,
    /// Countries.
    pub countries: Vec<(Country, usize)>,
    /// Outcomes.
    pub outcomes: Vec<(Outcome, usize)>,
}

/// The kind of a happening.
pub fn kind(happening: &Happening<'_>) -> EventKind {
    match happening.record {
        Record::Milestone(_) => EventKind::Milestone,
        Record::Round(_) => EventKind::Round,
        Record::Listing => EventKind::Listing,
        Record::Policy => EventKind::Policy,
        Record::Other => EventKind::Other,
    }
}

/// Which of the filters for kind, country and outcome a happening fails; nothing where it is of nobody picked or of
/// another time. An empty filter lets all pass.
fn failed(happening: &Happening<'_>, state: &ViewState, picked: &[Id]) -> Option<[bool; 3]> {
    fn fails<T: PartialEq>(wanted: &[T], found: Option<T>) -> bool {
        !(wanted.is_empty() || found.is_some_and(|found| wanted.contains(&found)))
    }
    let is_picked = picked.is_empty() || happening.organisation.is_some_and(|id| picked.contains(id));
    let is_inside = state.from.is_none_or(|from| happening.days.to >= from.first())
        && state.to.is_none_or(|to| happening.days.from <= to.last());
    (is_picked && is_inside).then(|| {
        [
            fails(&state.kinds, Some(kind(happening))),
            fails(&state.countries, happening.country),
            fails(&state.outcomes, happening.outcome),
        ]
    })
}

/// What the reader's filters leave.
pub fn selection<'a>(brief: &Brief<'a>) -> Selection<'a> {
    let picked = brief.state.picked();
    let mut n_all = 0;
    let all = happenings(brief.dataset, brief.policy()).inspect(|_| n_all += 1);
    let shown = all.filter(|happening| failed(happening, brief.state, &picked) == Some([false; 3])).collect();
    Selection { shown, n_all }
}

/// One more of what was found, if it is on the list.
pub fn count<T: PartialEq>(list: &mut [(T, usize)], found: Option<T>) {
    let entry = list.iter_mut().find(|(value, _)| Some(value) == found.as_ref());
    entry.into_iter().for_each(|(_, n)| *n += 1);
}

/// What there is to filter by.
pub fn facets(brief: &Brief<'_>) -> Facets {
    let picked = brief.state.picked();
    let mut facets = Facets {
        kinds: EventKind::ALL.map(|of| (of, 0)).into(),
        countries: Country::ALL.map(|of| (of, 0)).into(),
        outcomes: Outcome::ALL.map(|of| (of, 0)).into(),
    };
    for happening in happenings(brief.dataset, brief.policy()) {
        let Some([kind_fails, country_fails, outcome_fails]) = failed(&happening, brief.state, &picked) else {
            continue;
        };
        if !(country_fails || outcome_fails) {
            count(&mut facets.kinds, Some(kind(&happening)));
        }
        if !(kind_fails || outcome_fails) {
            count(&mut facets.countries, happening.country);
        }
        if !(kind_fails || country_fails) {
            count(&mut facets.outcomes, happening.outcome);
        }
    }
    facets
}
