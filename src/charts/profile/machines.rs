//! Rockets and satellites: what it builds, how far that is, what happened on the way.

use super::{Onward, Section, filled, plain_section};
use crate::charts::Chart;
use crate::charts::figure::{Brief, Cell, Column, Table};
use crate::model::reuse::{self, Dated, Rung};
use crate::model::target::{self, Standing};
use crate::model::{Entity, Event, Id, Measure, Step, order, profile};
use crate::view_state::{Mode, View};
use crate::words;

/// A cell of the newest fact of a measure.
pub fn measured(brief: &Brief<'_>, about: &Id, measures: &[Measure]) -> Cell {
    let fact = profile::newest(brief.dataset, about, measures, brief.policy());
    let claim = fact.and_then(|fact| Some((fact, fact.claim(brief.policy())?)));
    claim.map_or_else(|| Cell::plain("–"), |(fact, claim)| Cell::of(claim.in_words(brief.lang), fact))
}

/// The highest step a rocket reached, by the event that first did, and how many it reached.
pub fn highest<'a>(brief: &Brief<'a>, programme: &Id) -> Option<(Step, Dated<'a>, usize)> {
    let rungs = reuse::ladder(&reuse::milestones(brief.dataset, programme, brief.policy()));
    let mut reached = Step::ALL.iter().zip(rungs).filter_map(|(step, rung)| match rung {
        Rung::Reached(dated) => Some((*step, dated)),
        Rung::Promised(_) | Rung::Empty => None,
    });
    let n = reached.clone().count();
    reached.next_back().map(|(step, dated)| (step, dated, n))
}

/// The target of a network with the latest day, whatever its size.
pub fn furthest(brief: &Brief<'_>, network: &Id) -> Cell {
    let (lang, policy) = (brief.lang, brief.policy());
    let targets = target::targets(brief.dataset, network, policy);
    let last = targets.iter().rev().find_map(|target| Some((target, target.by?, target.fact.claim(policy)?)));
    last.map_or_else(
        || Cell::plain("–"),
        |(target, by, claim)| {
            let mut text = words::dated_value(&claim.in_words(lang), &words::deadline(by, lang), lang);
            if target.is_part() {
                text = words::told(&text, &words::target_standing(Standing::Part, None, false, lang), lang);
            }
            Cell::of(text, target.fact)
        },
    )
}

/// Those of some entities that a view can compare.
fn comparable(brief: &Brief<'_>, view: View, entities: &[&Entity]) -> Vec<Id> {
    let pickable = view.pickable(brief.dataset);
    let is_pickable = |entity: &&&Entity| pickable.iter().any(|other| other.id == entity.id);
    entities.iter().filter(is_pickable).map(|entity| entity.id.clone()).collect()
}

/// Its rockets: status, steps reached, what they carry.
pub fn vehicles(brief: &Brief<'_>, entity: &Entity) -> Option<Section> {
    let lang = brief.lang;
    let programmes = profile::programmes(brief.dataset, &entity.id);
    let rows = programmes.iter().map(|programme| {
        let step = highest(brief, &programme.id).map(|(step, dated, n)| {
            let date = dated.date.in_words(lang);
            Cell::of(words::steps_reached(n, Step::ALL.len(), words::step(step).get(lang), &date, lang), dated.fact)
        });
        vec![
            Cell::plain(programme.name.get(lang)),
            measured(brief, &programme.id, &[Measure::Status]),
            step.unwrap_or_else(|| Cell::plain("–")),
            measured(brief, &programme.id, &[Measure::PayloadExpendable]),
            measured(brief, &programme.id, &[Measure::PayloadReusable]),
        ]
    });
    let columns = vec![
        Column::words(words::PROGRAMME.get(lang)),
        Column::words(words::STATUS.get(lang)),
        Column::words(words::HIGHEST_STEP.get(lang)),
        Column::words(words::compared(Measure::PayloadExpendable).get(lang)),
        Column::words(words::compared(Measure::PayloadReusable).get(lang)),
    ];
    let section = plain_section(Table { columns, rows: rows.collect() })?;
    let ids = comparable(brief, View::Rockets, &programmes);
    let state = super::target(brief, View::Rockets, Mode::Ladder, ids.clone());
    let chart = Some(state.clone()).filter(|_| !ids.is_empty());
    let chart = chart.and_then(|state| filled(brief, Chart::Ladder, state));
    let text = words::among(words::view(View::Rockets).get(lang), &brief.name(&entity.id), lang);
    let onward = chart.is_some().then_some(Onward { text, target: state });
    Some(Section { chart, onward, ..section })
}

/// Its networks: launched, in orbit, planned.
pub fn constellations(brief: &Brief<'_>, entity: &Entity) -> Option<Section> {
    let lang = brief.lang;
    let networks = profile::constellations(brief.dataset, &entity.id);
    let rows = networks.iter().map(|network| {
        let growth = brief.dataset.growth(&network.id);
        let counted = |id: Option<&Id>, measure: Measure| {
            let fact = id.and_then(|id| brief.dataset.fact(id));
            let claim = fact.and_then(|fact| Some((fact, fact.claim(brief.policy())?)));
            claim.map_or_else(
                || measured(brief, &network.id, &[measure]),
                |(fact, claim)| Cell::of(claim.in_words(lang), fact),
            )
        };
        vec![
            Cell::plain(network.name.get(lang)),
            counted(growth.map(|growth| &growth.launched), Measure::Launched),
            counted(growth.and_then(|growth| growth.in_orbit.as_ref()), Measure::InOrbit),
            measured(brief, &network.id, &[Measure::PlannedSize, Measure::Filing]),
            furthest(brief, &network.id),
        ]
    });
    let columns = vec![
        Column::words(words::CONSTELLATION.get(lang)),
        Column::numbers(words::LAUNCHED.get(lang)),
        Column::numbers(words::IN_ORBIT.get(lang)),
        Column::numbers(words::PLANNED_OR_FILED.get(lang)),
        Column::words(words::LAST_TARGET.get(lang)),
    ];
    let section = plain_section(Table { columns, rows: rows.collect() })?;
    let ids = comparable(brief, View::Constellations, &networks);
    let state = super::target(brief, View::Constellations, Mode::Launched, ids.clone());
    let chart = Some(state.clone()).filter(|_| !ids.is_empty());
    let chart = chart.and_then(|state| filled(brief, Chart::Launched, state));
    let text = words::among(words::view(View::Constellations).get(lang), &brief.name(&entity.id), lang);
    let onward = chart.is_some().then_some(Onward { text, target: state });
    Some(Section { chart, onward, ..section })
}

/// What its rockets did, newest first; promises stand with what they promise.
pub fn milestones(brief: &Brief<'_>, entity: &Entity) -> Option<Section> {
    let lang = brief.lang;
    let programmes = profile::programmes(brief.dataset, &entity.id);
    let all = programmes.iter().flat_map(|it| reuse::milestones(brief.dataset, &it.id, brief.policy())).collect();
    let all = order::by_number(all, |dated: &Dated<'_>| -f64::from(dated.date.middle().0));
    let rows = all.iter().map(|dated| {
        let date = dated.date.in_words(lang);
        let is_plan = dated.milestone.event == Event::Plan;
        let statement = dated.fact.statement.get(lang);
        vec![
            Cell::plain(if is_plan { words::promised(&date, lang) } else { date }),
            Cell::plain(dated.milestone.vehicle.get(lang)),
            Cell::plain(words::event(dated.milestone.event).get(lang)),
            Cell::of(dated.outcome.in_words(lang), dated.fact),
            Cell::plain(if statement.is_empty() { "–" } else { statement }),
        ]
    });
    let columns = [words::DATE, words::VEHICLE, words::EVENT, words::OUTCOME, words::WHAT_HAPPENED];
    let columns = columns.map(|heading| Column::words(heading.get(lang))).into();
    let section = plain_section(Table { columns, rows: rows.collect() })?;
    let ids = comparable(brief, View::Rockets, &programmes);
    let text = words::among(words::mode(Mode::Strip).get(lang), &brief.name(&entity.id), lang);
    let onward =
        (!ids.is_empty()).then(|| Onward { text, target: super::target(brief, View::Rockets, Mode::Strip, ids) });
    Some(Section { onward, ..section })
}
