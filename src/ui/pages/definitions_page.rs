//! What every sign, term and measure means.

use crate::charts::grammar::grammar;
use crate::model::{Measure, MeasureGroup};
use crate::ui::parts::Key;
use crate::ui::state::use_app;
use crate::words;
use leptos::prelude::*;

/// The groups of measures in the order of the page.
const GROUPS: [MeasureGroup; 7] = [
    MeasureGroup::Valuation,
    MeasureGroup::Listing,
    MeasureGroup::Financial,
    MeasureGroup::Total,
    MeasureGroup::Specification,
    MeasureGroup::Launches,
    MeasureGroup::Satellites,
];

/// The definitions.
#[component]
pub fn DefinitionsPage() -> impl IntoView {
    let state = use_app();
    let lang = state.lang();
    let terms = words::TERMS.iter().map(|definition| {
        view! {
            <div class="definition" id=format!("term-{}", definition.code)>
                <dt>{definition.term.get(lang)}</dt>
                <dd>{definition.meaning.get(lang)}</dd>
            </div>
        }
    });
    let groups = GROUPS.into_iter().map(|group| view! { <Measures group/> });
    view! {
        <section class="grammar" aria-labelledby="grammar-title">
            <h2 id="grammar-title" class="section-title">{words::GRAMMAR_TITLE.get(lang)}</h2>
            <Key entries=grammar(lang)/>
            <p class="definitions__text">{words::TEXT_SIGNS.get(lang)}</p>
        </section>
        <section aria-labelledby="terms-title">
            <h2 id="terms-title" class="section-title">{words::TERMS_TITLE.get(lang)}</h2>
            <dl class="definitions">{terms.collect_view()}</dl>
        </section>
        <section aria-labelledby="measures-title">
            <h2 id="measures-title" class="section-title">{words::MEASURES_TITLE.get(lang)}</h2>
            {groups.collect_view()}
        </section>
    }
}

#[component]
fn Measures(group: MeasureGroup) -> impl IntoView {
    let state = use_app();
    let (lang, dataset) = (state.lang(), state.dataset.get());
    let items = Measure::ALL.iter().filter(|(_, measure)| measure.group() == group).map(|(code, measure)| {
        let (name, meaning) = words::measure_defined(*measure);
        let n = dataset.facts.iter().filter(|fact| fact.measure == Some(*measure)).count();
        view! {
            <div class="definition" id=format!("measure-{code}")>
                <dt>{name.get(lang)} <span class="definition__n">{words::n_measured(n, lang)}</span></dt>
                <dd>{meaning.get(lang)}</dd>
            </div>
        }
    });
    view! {
        <h3 class="section-subtitle">{words::measure_group(group).get(lang)}</h3>
        <dl class="definitions">{items.collect_view()}</dl>
    }
}
