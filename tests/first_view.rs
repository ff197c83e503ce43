//! What the program holds from the start shows the first view as the whole data do.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may fail loudly"
)]

mod shipped;

use perigee::charts::{Brief, Chart, overview};
use perigee::data;
use perigee::model::{Dataset, Lang};
use perigee::view_state::ViewState;
use shipped::DATASET;

#[test]
fn the_program_holds_the_same_values_without_their_evidence() {
    let embedded = perigee::embedded::dataset().unwrap();
    assert!(!embedded.has_evidence() && DATASET.has_evidence());
    assert_eq!((&embedded.rounds.len(), &embedded.growth), (&DATASET.rounds.len(), &DATASET.growth));
    for milestone in &embedded.milestones {
        assert_eq!(Some(milestone), DATASET.milestone(&milestone.id));
    }
    // Steps of the ladder are drawn from the start.
    let steps = |dataset: &Dataset| dataset.milestones.iter().filter(|milestone| !milestone.steps.is_empty()).count();
    assert_eq!(steps(&embedded), steps(&DATASET));
    for bare in &embedded.facts {
        let full = DATASET.fact(&bare.id).unwrap();
        assert_eq!((&bare.id, bare.claims.len()), (&full.id, full.claims.len()));
        for (bare, full) in bare.claims.iter().zip(&full.claims) {
            assert_eq!(
                (&bare.value, bare.qualifier, bare.date, bare.confidence),
                (&full.value, full.qualifier, full.date, full.confidence)
            );
        }
    }
}

#[test]
fn what_comes_first_shows_the_first_view_as_the_whole_does() {
    let early = data::early(DATASET.clone());
    assert!(early.milestones.len() < DATASET.milestones.len());
    let links = ["view=overview", "view=funding", "view=funding&mode=ranking", "view=rockets", "view=constellations"];
    for (link, claims) in links.iter().flat_map(|link| ["preferred", "lowest", "highest"].map(|claims| (link, claims)))
    {
        let (state, _) = ViewState::from_query(&format!("{link}&claims={claims}"), &DATASET);
        let [first, whole] = [&early, &*DATASET].map(|dataset| {
            let brief = Brief { dataset, state: &state, lang: Lang::En };
            let newest = overview::latest(&brief, 8).into_iter().map(|it| [it.date, it.title, it.value].join(" | "));
            let figures = overview::key_figures(&brief).into_iter().map(|it| it.value);
            // Its words and who else invested come later.
            let chart = Chart::of(state.mode).map(|chart| chart.figure(&brief));
            let chart = chart.map(|figure| format!("{} rows: {}", figure.table.rows.len(), figure.sentence));
            [newest.collect::<Vec<_>>(), figures.collect(), chart.into_iter().collect()]
        });
        assert_eq!(first, whole, "{link}&claims={claims}");
    }
}
