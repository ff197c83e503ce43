//! The frame of the page: masthead, view, evidence, footer, and the two effects that reach outward.

use super::later::{Arrival, Piece};
use super::pages::{ComparisonPage, OverviewPage};
use super::parts::{EvidenceDialog, Masthead, OfflineLine, OpenWhole, SaveFile};
use super::state::{AppState, Evidence};
use crate::browser;
use crate::charts::Chart;
use crate::view_state::{Chrome, View, ViewState};
use crate::words;
use leptos::prelude::*;

/// The whole page.
#[component]
pub fn App(state: AppState) -> impl IntoView {
    provide_context(state);
    write_address(state);
    apply_frame(state);
    restore_private(state);
    browser::on_back(move || state.follow_address());
    browser::hear_host(move |query| state.follow(&query));
    Effect::new(move |_| browser::watch_height(move || browser::tell_host(&state.view.get_untracked().to_query())));
    browser::on_system_theme(move || state.read_colours());
    let view = Memo::new(move |_| state.view.read().view);
    view! {
        <div id="app" class="page">
            <a class="skip" href="#content">{state.says(words::SKIP)}</a>
            <Masthead/>
            <main id="content" class="content" tabindex="-1" data-view=move || view.get().code() data-mode=move || state.view.read().mode.code()>
                <Notices/>
                <h1 class="content__question">{move || state.say(words::question(view.get()))}</h1>
                {move || match view.get() {
                    View::Overview => view! { <OverviewPage/> }.into_any(),
                    View::Funding | View::Rockets | View::Constellations | View::Timeline => view! { <ComparisonPage/> }.into_any(),
                    later @ (View::Companies | View::Compare | View::Sources) => view! { <Piece of=Box::new(move |it| (it.page)(later))/> }.into_any(),
                }}
                // Where no single figure says so, the frame itself leads to the whole page.
                {move || (Chart::of(state.view.read().mode).is_none() && state.view.read().chrome != Chrome::Full).then(|| view! { <p class="frame-line"><OpenWhole/></p> })}
            </main>
            <EvidenceDialog/>
            <Footer/>
        </div>
    }
}

/// Keeps the address in step with the view: a new entry for a new page, the present one while adjusting.
fn write_address(state: AppState) {
    Effect::new(move |before: Option<ViewState>| {
        let now = state.view.get();
        let query = now.to_query();
        // After going back the address is already right.
        if query != browser::query() {
            match before {
                Some(before) if (before.view, before.mode) != (now.view, now.mode) => browser::push(&query),
                Some(before) if before.fact.is_none() && now.fact.is_some() => browser::push(&query),
                _ => browser::replace(&query),
            }
        }
        browser::tell_host(&query);
        now
    });
}

/// Draws the reader's own rows that a saved page was given, once they can be checked.
fn restore_private(state: AppState) {
    Effect::new(move |_| {
        if let (Arrival::Ready(later), Evidence::Ready) = (state.later.get(), state.evidence.get()) {
            (later.restore)(state);
        }
    });
}

/// Keeps the document around the app in step: language, theme, title.
fn apply_frame(state: AppState) {
    // Nothing else of the view touches the root: what does has the browser work out every style anew.
    Effect::new(move |before| {
        let now = {
            let view = state.view.read();
            (state.lang(), view.theme, view.chrome, view.view)
        };
        if before == Some(now) {
            return now;
        }
        let (lang, theme, chrome, view) = now;
        browser::root_attribute("lang", lang.tag());
        browser::root_attribute("data-theme", theme.code());
        browser::root_attribute("data-chrome", chrome.code());
        let name = words::NAME.get(lang);
        let title = match view {
            View::Overview => format!("{name}: {}", words::TAGLINE.get(lang)),
            other => format!("{}: {name}", words::view(other).get(lang)),
        };
        browser::set_title(&title);
        state.read_colours();
        now
    });
}

/// What of the link could not be followed.
#[component]
fn Notices() -> impl IntoView {
    let state = super::state::use_app();
    view! {
        <Show when=move || !state.notices.read().is_empty()>
            <aside class="notices" aria-live="polite">
                <p class="notices__title">{state.says(words::NOTICES)}</p>
                <ul>
                    {move || {
                        let lang = state.lang();
                        state.notices.read().iter().map(|notice| view! { <li>{words::notice(notice, lang)}</li> }).collect_view()
                    }}
                </ul>
                {move || state.view.read().data.is_some().then(|| view! { <Piece of=Box::new(|it| (it.since)())/> })}
                <button type="button" class="plain-button" on:click=move |_| state.notices.set(Vec::new())>
                    {state.says(words::CLOSE)}
                </button>
            </aside>
        </Show>
    }
}

/// The dataset's version, reach and licence, and what the browser keeps of the page.
#[component]
fn Footer() -> impl IntoView {
    let state = super::state::use_app();
    let reach = move || {
        let (lang, reach) = (state.lang(), state.dataset.get().reach);
        words::reach_line(
            &reach.rounds.in_words(lang),
            &reach.milestones.in_words(lang),
            &reach.launches.in_words(lang),
            &reach.rates.in_words(lang),
            lang,
        )
    };
    view! {
        <footer class="footer">
            <p>{move || words::version_line(&state.dataset.get().version, state.lang())} " · " {reach}</p>
            <p>{state.says(words::LICENCE)}</p>
            <OfflineLine/>
            <SaveFile/>
        </footer>
    }
}
