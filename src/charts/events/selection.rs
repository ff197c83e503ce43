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

/// A filter of the timeline.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Filter {
    Kind,
    Country,
    Outcome,
}

/// Whether a happening passes the filters but `without`; an empty filter lets all pass.
fn passes(happening: &Happening<'_>, state: &ViewState, picked: &[Id], without: Option<Filter>) -> bool {
    fn holds<T: PartialEq>(wanted: &[T], found: Option<T>) -> bool {
        wanted.is_empty() || found.is_some_and(|found| wanted.contains(&found))
    }
    let is_off = |filter: Filter| without == Some(filter);
    let is_picked = picked.is_empty() || happening.organisation.is_some_and(|id| picked.contains(id));
    let is_inside = state.from.is_none_or(|from| happening.date.last() >= from.first())
        && state.to.is_none_or(|to| happening.date.first() <= to.last());
    is_picked
        && is_inside
        && (is_off(Filter::Kind) || holds(&state.kinds, Some(kind(happening))))
        && (is_off(Filter::Country) || holds(&state.countries, happening.country))
        && (is_off(Filter::Outcome) || holds(&state.outcomes, happening.outcome))
}

/// What the reader's filters leave.
pub fn selection<'a>(brief: &Brief<'a>) -> Selection<'a> {
    let picked = brief.state.picked();
    let mut shown = happenings(brief.dataset, brief.policy());
    let n_all = shown.len();
    shown.retain(|happening| passes(happening, brief.state, &picked, None));
    Selection { shown, n_all }
}

/// What there is to filter by.
pub fn facets(brief: &Brief<'_>) -> Facets {
    let picked = brief.state.picked();
    let all = happenings(brief.dataset, brief.policy());
    let count = |filter: Filter, is: &dyn Fn(&Happening<'_>) -> bool| {
        all.iter().filter(|it| is(it) && passes(it, brief.state, &picked, Some(filter))).count()
    };
    Facets {
        kinds: EventKind::ALL.map(|of| (of, count(Filter::Kind, &|it| kind(it) == of))).into(),
        countries: Country::ALL.map(|of| (of, count(Filter::Country, &|it| it.country == Some(of)))).into(),
        outcomes: Outcome::ALL.map(|of| (of, count(Filter::Outcome, &|it| it.outcome == Some(of)))).into(),
    }
}
