//! What is compared of rockets.

use super::{Entry, Make, Rank, make, measured};
use crate::model::reuse::{self, Rung};
use crate::model::{Lang, Measure, Step};
use crate::words;

/// What a rocket is and does: the measure, whether its day is said, and what is marked.
const MEASURES: [(Measure, bool, Rank); 17] = [
    (Measure::Status, false, Rank::None),
    (Measure::Height, false, Rank::Most),
    (Measure::Diameter, false, Rank::Most),
    (Measure::LiftoffMass, false, Rank::Most),
    (Measure::Propellant, false, Rank::None),
    (Measure::Engines, false, Rank::None),
    (Measure::PayloadExpendable, false, Rank::Most),
    (Measure::PayloadReusable, false, Rank::Most),
    (Measure::ReuseDesign, false, Rank::Most),
    (Measure::PricePerKg, true, Rank::None),
    (Measure::LaunchPrice, true, Rank::None),
    (Measure::LaunchesInYear, true, Rank::Most),
    (Measure::Landings, true, Rank::Most),
    (Measure::LandingStreak, true, Rank::Most),
    (Measure::Reflights, true, Rank::Most),
    (Measure::FlightsOfOneBooster, true, Rank::Most),
    (Measure::Turnaround, true, Rank::None),
];

/// The rows: who builds it, each step on the way to reuse, then what it is and does.
pub fn rows<'m>(lang: Lang) -> Vec<Make<'m>> {
    let operator = make(words::BUILT_BY, Rank::None, lang, |brief, entity| {
        entity.organisation().map_or_else(Entry::none, |id| Entry::plain(brief.name(id)))
    });
    let steps = Step::ALL.map(|step| {
        make(words::step(step), Rank::Earliest, lang, move |brief, entity| {
            let rungs = reuse::ladder(&reuse::milestones(brief.dataset, &entity.id, brief.policy()));
            let rung = Step::ALL.iter().zip(rungs).find(|(at, _)| **at == step).map(|(_, rung)| rung);
            match rung {
                Some(Rung::Reached(dated)) => {
                    let date = dated.date.in_words(brief.lang);
                    let text = words::dated_outcome(&date, dated.outcome.in_words(brief.lang), brief.lang);
                    Entry::of(text, dated.fact, Some(f64::from(dated.date.middle().0)))
                }
                Some(Rung::Promised(dated)) => {
                    Entry::of(words::promised(&dated.date.in_words(brief.lang), brief.lang), dated.fact, None)
                }
                Some(Rung::Empty) | None => Entry::none(),
            }
        })
    });
    let measures = MEASURES.map(|(measure, is_dated, rank)| {
        make(words::compared(measure), rank, lang, move |brief, entity| {
            measured(brief, &entity.id, &[measure], is_dated)
        })
    });
    [operator].into_iter().chain(steps).chain(measures).collect()
}
