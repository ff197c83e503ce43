//! Where to go for something: the view that shows it best, with it picked.

use super::{By, Mode, View, ViewState};
use crate::model::{Dataset, Entity, EntityKind, Fact, Id, Topic};

impl ViewState {
    /// A view in one of its modes, opened from here.
    pub fn at_mode(&self, view: View, mode: Mode) -> Self {
        let mut state = self.clone();
        state.go_to(view);
        state.set_mode(mode);
        state
    }

    /// An organisation's page; a programme or a constellation among those its view compares; an investor's ranking.
    pub fn at_entity(&self, entity: &Entity, dataset: &Dataset) -> Self {
        let id = &entity.id;
        match &entity.kind {
            EntityKind::Organisation { .. } => self.with(View::Companies, Mode::Profile, id, dataset),
            EntityKind::Programme { .. } if is_pickable(View::Rockets, id, dataset) => {
                self.with(View::Rockets, Mode::Ladder, id, dataset)
            }
            EntityKind::Constellation { .. } if is_pickable(View::Constellations, id, dataset) => {
                self.with(View::Constellations, Mode::Launched, id, dataset)
            }
            EntityKind::Programme { .. } | EntityKind::Constellation { .. } => {
                self.with(View::Compare, Mode::SideBySide, id, dataset)
            }
            EntityKind::Investor { .. } => {
                let mut state = self.at_mode(View::Funding, Mode::Ranking);
                state.set_by(By::Investor);
                state
            }
            EntityKind::Topic => self.at_mode(View::Timeline, Mode::Events),
        }
    }

    /// A fact's evidence, opened in the view that draws it, or in that of what it is about.
    pub fn at_fact(&self, fact: &Fact, dataset: &Dataset) -> Self {
        let about = dataset.entity(&fact.about);
        let kind = about.map(|entity| &entity.kind);
        let is_round = dataset.round(&fact.id).is_some();
        let mut state = match (kind, fact.topic) {
            (Some(EntityKind::Organisation { .. }), _) if is_round => {
                self.with(View::Funding, Mode::Rounds, &fact.about, dataset)
            }
            (Some(EntityKind::Programme { .. }), _) if dataset.milestone(&fact.id).is_some() => {
                self.with(View::Rockets, Mode::Strip, &fact.about, dataset)
            }
            (Some(EntityKind::Organisation { .. }), Topic::Listing) => {
                self.with(View::Funding, Mode::Pipeline, &fact.about, dataset)
            }
            (Some(EntityKind::Organisation { .. }), Topic::Valuation) => {
                self.with(View::Funding, Mode::Valuations, &fact.about, dataset)
            }
            (Some(EntityKind::Organisation { .. }), Topic::Financials) => {
                self.with(View::Funding, Mode::Financials, &fact.about, dataset)
            }
            _ => match about {
                Some(entity) => self.at_entity(entity, dataset),
                None => self.at_mode(View::Timeline, Mode::Events),
            },
        };
        state.fact = Some(fact.id.clone());
        state
    }

    /// Another view with an entity among what it compares.
    fn with(&self, view: View, mode: Mode, id: &Id, dataset: &Dataset) -> Self {
        let mut state = self.at_mode(view, mode);
        let is_single = view.most_picked().is_some();
        if is_single {
            state.set_pick(vec![id.clone()]);
        } else if !state.picked().contains(id) && is_pickable(view, id, dataset) {
            state.toggle_pick(id);
        }
        state
    }
}

fn is_pickable(view: View, id: &Id, dataset: &Dataset) -> bool {
    dataset.entity(id).is_some_and(|entity| view.takes(entity, dataset))
}
