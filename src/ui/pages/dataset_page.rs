//! The dataset as a whole: version, reach, known gaps, changes, downloads, licence and credits.

use super::sources_page::FilterBox;
use crate::ui::parts::{Changelog, Downloads};
use crate::ui::state::use_app;
use crate::words;
use leptos::prelude::*;

/// What a reader should know of the dataset before quoting it.
#[component]
pub fn DatasetPage() -> impl IntoView {
    let state = use_app();
    let (dataset, lang) = (state.dataset.get(), state.lang());
    let wanted = RwSignal::new(String::new());
    let (reach, newest) = (dataset.reach, dataset.reach.newest());
    let part = |name: words::Phrase, text: String| view! { <div class="reach-list__row"><dt>{name.get(lang)}</dt><dd>{text}</dd></div> };
    let dated = |day: crate::model::Day| format!("{}{}", day.in_words(lang), words::how_old(day, newest, lang));
    let gaps = dataset.gaps.iter().map(|gap| view! { <li>{gap.get(lang)}</li> });
    let sources = dataset.table_sources().filter_map(|id| dataset.source(id)).fold(Vec::new(), |mut found, source| {
        if !found.contains(&source) {
            found.push(source);
        }
        found
    });
    let credits = sources.into_iter().map(|source| view! { <li><crate::ui::parts::SourceItem source/></li> });
    view! {
        <section aria-labelledby="dataset-title">
            <h2 id="dataset-title" class="section-title">{words::DATASET.get(lang)}</h2>
            <p>{words::dataset_line(&dataset.version, dataset.facts.len(), dataset.sources.len(), dataset.contested().count(), lang)}</p>
            <h3 class="section-subtitle">{words::REACH_TITLE.get(lang)}</h3>
            <dl class="reach-list">
                {part(words::PART_ROUNDS, dated(reach.rounds))}
                {part(words::PART_MILESTONES, dated(reach.milestones))}
                {part(words::PART_LAUNCHES, dated(reach.launches))}
                {part(words::PART_RATES, format!("{}{}", reach.rates.in_words(lang), words::how_old(reach.rates.last(), newest, lang)))}
            </dl>
            <h3 class="section-subtitle">{words::GAPS_TITLE.get(lang)}</h3>
            <ul class="plain-list">{gaps.collect_view()}</ul>
            <h3 class="section-subtitle">{words::CHANGES_TITLE.get(lang)}</h3>
            <FilterBox text=wanted/>
            <Changelog wanted/>
            <h3 class="section-subtitle">{words::DOWNLOADS_TITLE.get(lang)}</h3>
            <Downloads/>
            <h3 class="section-subtitle">{words::LICENCE_TITLE.get(lang)}</h3>
            <p>{words::LICENCE.get(lang)}</p>
            <ul class="plain-list">{credits.collect_view()}</ul>
        </section>
    }
}
