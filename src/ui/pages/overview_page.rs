//! The front page: the answer, the key figures, one small chart per comparison, what changed last.

use crate::browser;
use crate::charts::overview::{self, KeyFigure, Latest};
use crate::charts::{Brief, Chart, Size};
use crate::model::Id;
use crate::ui::parts::{ChartFigure, FactLink, WorkedLink};
use crate::ui::state::use_app;
use crate::view_state::{Mode, View, ViewState};
use crate::words;
use leptos::prelude::*;

/// How many recent events the page lists.
const N_LATEST: usize = 8;

/// The front page.
#[component]
pub fn OverviewPage() -> impl IntoView {
    let state = use_app();
    let page = Memo::new(move |_| {
        let view = state.compared.get();
        let brief = Brief { dataset: state.dataset.get(), state: &view, lang: state.lang() };
        (overview::answer(&brief), overview::key_figures(&brief), overview::latest(&brief, N_LATEST))
    });
    view! {
        <p class="answer">{move || page.read().0.clone()}</p>
        {move || words::policy_note(state.compared.read().claims).map(|note| view! { <p class="lead">{state.say(note)}</p> })}
        <section aria-labelledby="key-figures">
            <h2 id="key-figures" class="sr-only">{state.says(words::KEY_FIGURES)}</h2>
            <dl class="key-figures">
                {move || page.read().1.iter().cloned().map(|figure| view! { <KeyFigureItem figure/> }).collect_view()}
            </dl>
        </section>
        <div class="fronts">
            <Front view=View::Funding mode=Mode::Ranking pick=&["landspace", "ispace", "space-pioneer", "galactic-energy", "spacecom", "cas-space"] chart=Chart::Ranking/>
            <Front view=View::Rockets mode=Mode::Ladder pick=&["falcon-9", "new-glenn", "long-march-10b", "zhuque-3", "long-march-12a"] chart=Chart::Ladder/>
            <Front view=View::Constellations mode=Mode::Launched pick=&["starlink", "guowang", "qianfan", "oneweb", "amazon-leo"] chart=Chart::Launched/>
        </div>
        <section class="latest" aria-labelledby="latest-title">
            <h2 id="latest-title" class="section-title">{state.says(words::LATEST)}</h2>
            <ol class="latest__list">
                {move || page.read().2.iter().cloned().map(|event| view! { <LatestItem event/> }).collect_view()}
            </ol>
        </section>
    }
}

#[component]
fn KeyFigureItem(figure: KeyFigure) -> impl IntoView {
    view! {
        <div class="key-figure">
            <dt class="key-figure__label">{figure.label}</dt>
            <dd class="key-figure__value"><FactLink text=figure.value fact=figure.fact is_contested=figure.is_contested/></dd>
            <dd class="key-figure__detail">
                {match figure.derivation {
                    Some(derivation) => view! { <WorkedLink text=figure.detail derivation is_contested=false/> }.into_any(),
                    None => figure.detail.into_any(),
                }}
            </dd>
        </div>
    }
}

#[component]
fn LatestItem(event: Latest) -> impl IntoView {
    view! {
        <li class="latest__item">
            <span class="latest__date">{event.date}</span>
            <span class="latest__what">
                <strong>{event.title}</strong> " " <FactLink text=event.value fact=event.fact is_contested=event.is_contested/>
                <span class="latest__statement">{event.statement}</span>
            </span>
        </li>
    }
}

/// A small chart of a view, with a way on to it.
#[component]
fn Front(view: View, mode: Mode, pick: &'static [&'static str], chart: Chart) -> impl IntoView {
    let state = use_app();
    let target = move || {
        let mut next: ViewState = state.view.get();
        next.go_to(view);
        next.set_mode(mode);
        // What is compared in little is what is compared in full.
        next.set_pick(pick.iter().filter_map(|id| Id::parse(id)).collect());
        next
    };
    let shown = Memo::new(move |_| target());
    let go = move |event: web_sys::MouseEvent| {
        if event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        event.prevent_default();
        state.view.set(target());
        browser::scroll_to_top();
    };
    view! {
        <section class="front">
            <p class="front__view">{move || state.say(words::view(view))}</p>
            <ChartFigure chart shown size=Size::Small/>
            <p class="front__more"><a href=move || format!("?{}", target().to_query()) on:click=go>{state.says(words::MORE)} " →"</a></p>
        </section>
    }
}
