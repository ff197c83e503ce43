//! A claim: its value, how sure we are and why, who says so.

use crate::charts::{Brief, explain};
use crate::model::trust::{repeats, support};
use crate::model::{Citation, Claim, Currency, Dataset, Edtf, Lang, Source};
use crate::ui::state::use_app;
use crate::words;
use leptos::prelude::*;

/// One claim of a fact.
#[component]
pub fn ClaimItem(
    /// The claim.
    claim: &'static Claim,
    /// Where its sources are.
    dataset: &'static Dataset,
    /// Whether it is the preferred one of several.
    is_preferred: bool,
) -> impl IntoView {
    let lang = use_app().lang();
    let date = claim.date.filter(|_| claim.value.is_some()).map(|date| date.in_words(lang));
    let why = words::support(support(dataset, claim), claim.confidence, lang);
    let sources: Vec<&'static Source> =
        claim.citations.iter().filter_map(|citation| dataset.source(&citation.source)).collect();
    // A source cited for several places stands once.
    let is_first = |(idx, citation): &(usize, &'static Citation)| {
        !claim.citations.iter().take(*idx).any(|before| before.source == citation.source)
    };
    let citations = claim.citations.iter().enumerate().filter(is_first).map(|(_, first)| {
        let cited: Vec<&'static Citation> =
            claim.citations.iter().filter(|citation| citation.source == first.source).collect();
        view! { <CitationItem cited dataset others=sources.clone()/> }
    });
    let citations = citations.collect_view();
    let (level, why) = words::confidence_because(claim.confidence, &why, lang);
    view! {
        <li class="claim" data-preferred=is_preferred.then_some("")>
            <p class="claim__value">
                {claim.in_words(lang)}
                {is_preferred.then(|| view! { <span class="claim__tag">{words::PREFERRED_CLAIM.get(lang)}</span> })}
            </p>
            {claim.quantity().filter(|quantity| quantity.currency().is_some()).map(|quantity| view! { <p class="claim__exact">{quantity.exactly()}</p> })}
            <Converted claim/>
            {date.map(|date| view! { <p class="claim__date">{date}</p> })}
            <p class="claim__confidence">
                {level} <span class="claim__rule">{why}</span>
            </p>
            {claim.note.as_ref().map(|note| view! { <p class="claim__note">{note.get(lang)}</p> })}
            <ul class="claim__citations">{citations}</ul>
        </li>
    }
}

/// Money in the reader's currency, with the rate, its period and its source; nothing where none is needed or known.
#[component]
fn Converted(claim: &'static Claim) -> impl IntoView {
    let state = use_app();
    let money: Option<(f64, Currency, Edtf)> = (|| {
        let quantity = claim.quantity()?;
        Some((quantity.middle(), quantity.currency()?, claim.date?))
    })();
    move || {
        let (amount, from, date) = money?;
        let view = state.view.read();
        let brief = Brief { dataset: state.dataset.get(), state: &view, lang: state.lang() };
        let to = view.currency(brief.lang);
        let rates = explain::rates_in_words(&brief, from, to, date);
        let amount = brief.dataset.rates.convert(amount, from, to, date).filter(|_| !rates.is_empty())?;
        let source = brief.dataset.source(&brief.dataset.rates_source);
        let amount = words::approximately(&to.in_words(amount, 4, brief.lang), brief.lang);
        let line = words::converted_from(&amount, &rates, brief.lang);
        let publisher = source.map(|source| words::rates_from(&source.publisher, brief.lang));
        Some(
            view! { <p class="claim__converted">{line} {publisher.map(|text| view! { <span class="claim__rule">" · " {text}</span> })}</p> },
        )
    }
}

#[component]
fn CitationItem(
    cited: Vec<&'static Citation>,
    dataset: &'static Dataset,
    others: Vec<&'static Source>,
) -> impl IntoView {
    let lang = use_app().lang();
    let source = cited.first().and_then(|citation| dataset.source(&citation.source));
    let places: Vec<&'static str> =
        cited.iter().filter_map(|citation| Some(citation.place.as_ref()?.get(lang))).collect();
    let is_summary = cited.iter().all(|citation| citation.summary_only);
    view! {
        <li class="citation">
            {source.map(|source| {
                let standing = standing(source, dataset, &others, lang);
                view! { <super::SourceItem source standing/> }
            })}
            {places.into_iter().map(|place| view! { <span class="citation__place">{place}</span> }).collect_view()}
            {is_summary.then(|| view! { <span class="citation__place citation__summary">{words::SUMMARY_ONLY.get(lang)}</span> })}
        </li>
    }
}

/// Whether a source stands by itself: what it repeats, or which earlier one of the claim has the same origin.
fn standing(source: &Source, dataset: &Dataset, others: &[&Source], lang: Lang) -> String {
    match repeats(dataset, source) {
        Some(Ok(original)) => words::copy_of(&format!("{}, {}", original.publisher, original.title), lang),
        Some(Err(_)) => words::COPY_OF_UNLISTED.get(lang).to_owned(),
        None => {
            let before = others.iter().take_while(|other| other.id != source.id);
            match before.into_iter().find(|other| other.origin() == source.origin()) {
                Some(other) => words::same_origin(&other.publisher, lang),
                None => words::INDEPENDENT.get(lang).to_owned(),
            }
        }
    }
}
