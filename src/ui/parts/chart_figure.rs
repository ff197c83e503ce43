//! A figure: title, chart or table, sentence, key, notes, sources, and how far its data reach.

use super::{DataTable, DrawnChart, Fold, Key, Subject};
use crate::browser::{self, Engine};
use crate::charts::{Brief, Chart, Figure, RowLimit, Size};
use crate::ui::later::{Arrival, Piece};
use crate::ui::state::{AppState, Evidence, use_app};
use crate::view_state::{Chrome, Display, ViewState};
use crate::{exports, words};
use leptos::prelude::*;

/// A whole figure of a page, or a small one with a way on to its page.
#[component]
pub fn ChartFigure(
    /// Which chart.
    chart: Chart,
    /// What it shows.
    #[prop(into)]
    shown: Signal<ViewState>,
    /// How much of the page it has.
    size: Size,
) -> impl IntoView {
    let state = use_app();
    let as_table = Memo::new(move |_| shown.read().display == Display::Table || state.engine.get() == Engine::Failed);
    let unfolded = RwSignal::new(false);
    let limit = Memo::new(move |_| if unfolded.get() || as_table.get() { RowLimit::NONE } else { FOLDED });
    let figure = Memo::new(move |_| {
        let (view, limit) = (shown.get(), limit.get());
        let brief = Brief { dataset: state.shown(chart, size), state: &view, lang: state.lang() };
        match state.later.get() {
            Arrival::Ready(later) => (later.figure)(chart, &brief, limit),
            _ => chart.first_figure(&brief, limit),
        }
    });
    let sentence = Signal::derive(move || figure.read().sentence.clone());
    let subject = Subject { chart, shown, title: Signal::derive(move || figure.read().title.clone()) };
    // A memo, so that what stands under the chart is not made anew, and folded again, by every change.
    let is_framed = Memo::new(move |_| shown.read().chrome != Chrome::Full);
    // Without a chart to wait for, the view is drawn as soon as its table is.
    Effect::new(move |_| {
        if as_table.get() {
            state.first_view_drawn();
        }
    });
    view! {
        <figure class="figure" data-chart=chart.code() data-size=if size == Size::Small { "small" } else { "full" } data-table=move || as_table.get().then_some("")>
            <figcaption class="figure__caption">
                <h2 class="figure__title">{move || figure.read().title.clone()}</h2>
                <p class="figure__sentence" inner_html=move || exports::sentence(&sentence.read())></p>
            </figcaption>
            <Show when=move || state.engine.get() == Engine::Failed>
                <p class="figure__failed" role="alert">{state.says(words::CHARTS_FAILED)}</p>
            </Show>
            <Show when=move || !as_table.get()>
                <DrawnChart chart shown size label=sentence/>
                {move || {
                    let entries = figure.read().key.clone();
                    (!entries.is_empty()).then(|| view! { <Key entries/> })
                }}
            </Show>
            {move || match size {
                Size::Full if is_framed.get() => view! { <FrameLine figure as_table/> }.into_any(),
                Size::Full => view! { <Under chart figure as_table unfolded subject/> }.into_any(),
                Size::Small => view! { <Brevity figure as_table unfolded/> }.into_any(),
            }}
        </figure>
    }
}

/// How far a figure's data reach, and how old that is.
fn reach(state: AppState, figure: &Figure) -> String {
    let (lang, reaches) = (state.lang(), figure.reaches);
    let age = words::how_old(reaches, state.dataset.get().reach.newest(), lang);
    words::reaches(&format!("{}{age}", reaches.in_words(lang)), lang)
}

/// Under a full figure: notes, table, sources, reach.
#[component]
fn Under(
    chart: Chart,
    figure: Memo<Figure>,
    as_table: Memo<bool>,
    unfolded: RwSignal<bool>,
    subject: Subject,
) -> impl IntoView {
    let state = use_app();
    let are_open = RwSignal::new(false);
    view! {
        <ul class="figure__notes">
            {move || figure.read().notes.iter().map(|note| view! { <li>{note.clone()}</li> }).collect_view()}
            <li class="figure__reach">{move || reach(state, &figure.read())}</li>
        </ul>
        <FoldedTable figure as_table unfolded/>
        <Fold class="export" summary=words::EXPORT of=|it, subject| (it.export)(subject) subject/>
        <Fold class="embed" summary=words::EMBED of=|it, subject| (it.embed)(subject.title) subject/>
        {chart.takes_private().then(|| view! {
            <Fold class="embed overlay" summary=words::OVERLAY of=|it, _| (it.overlay)() subject/>
        })}
        {move || {
            let scopes = figure.read().scopes.clone();
            (!scopes.is_empty()).then(|| view! { <Scopes scopes/> })
        }}
        <details class="figure__sources" on:toggle=move |event| are_open.set(is_open(&event))>
            <summary>{move || words::sources_of_figure(figure.read().sources.len(), state.lang())}</summary>
            {move || match (are_open.get(), state.evidence.get()) {
                (false, _) => ().into_any(),
                (true, Evidence::Loading) => view! { <p>{state.say(words::EVIDENCE_LOADING)}</p> }.into_any(),
                (true, Evidence::Failed) => view! { <p>{state.say(words::EVIDENCE_FAILED)}</p> }.into_any(),
                (true, Evidence::Ready) => {
                    let sources = figure.read().sources.clone();
                    view! { <Piece of=Box::new(move |it| (it.sources)(sources.clone()))/> }.into_any()
                }
            }}
        </details>
    }
}

/// Whether the element that was just folded or unfolded is open.
fn is_open(event: &web_sys::Event) -> bool {
    event_target::<web_sys::HtmlElement>(event).has_attribute("open")
}

/// What a folded table holds: all rows of every figure of the shipped data.
const FOLDED: RowLimit = RowLimit { whole: 6000, first: 100 };

/// The table of a figure, folded away unless it stands in for the chart.
#[component]
fn FoldedTable(figure: Memo<Figure>, as_table: Memo<bool>, unfolded: RwSignal<bool>) -> impl IntoView {
    let state = use_app();
    view! {
        <details class="figure__table" prop:open=as_table on:toggle=move |event| unfolded.set(is_open(&event))>
            <summary>{state.says(words::SAME_DATA)}</summary>
            {move || {
                let Figure { table, title, .. } = figure.get();
                view! { <DataTable table caption=title/> }
            }}
        </details>
    }
}

/// Under a figure in a frame: its sources, how far its data reach, and the way to the whole page.
#[component]
fn FrameLine(figure: Memo<Figure>, as_table: Memo<bool>) -> impl IntoView {
    let state = use_app();
    let sources = move || {
        let (figure, dataset, lang) = (figure.read(), state.dataset.get(), state.lang());
        words::frame_sources(&figure.publishers(dataset), figure.sources.len(), lang)
    };
    let reach = move || {
        let (dataset, lang) = (state.dataset.get(), state.lang());
        words::frame_reach(&figure.read().reaches.in_words(lang), &dataset.version, lang)
    };
    view! {
        {move || as_table.get().then(|| {
            let figure = figure.get();
            view! { <DataTable table=figure.table caption=figure.title/> }
        })}
        <p class="frame-line">{sources} " · " {reach} " · " <OpenWhole/></p>
    }
}

/// The way from a frame to the whole page.
#[component]
pub fn OpenWhole() -> impl IntoView {
    let state = use_app();
    let whole = move || {
        let view = ViewState { chrome: Chrome::Full, lang: Some(state.lang()), ..state.view.get() };
        browser::link_to(&view.to_query())
    };
    view! { <a href=whole target="_blank" rel="noopener">{state.says(words::OPEN_WHOLE)} " ↗"</a> }
}

/// What each series counts, folded away.
#[component]
fn Scopes(scopes: Vec<(String, String)>) -> impl IntoView {
    let items = scopes.into_iter().map(|(name, scope)| view! { <li><strong>{name}</strong> " " {scope}</li> });
    view! {
        <details class="figure__scopes">
            <summary>{use_app().say(words::SCOPES)}</summary>
            <ul>{items.collect_view()}</ul>
        </details>
    }
}

/// Under a small figure: its table, folded away, and the reach.
#[component]
fn Brevity(figure: Memo<Figure>, as_table: Memo<bool>, unfolded: RwSignal<bool>) -> impl IntoView {
    let state = use_app();
    view! {
        <p class="figure__reach">{move || reach(state, &figure.read())}</p>
        <FoldedTable figure as_table unfolded/>
    }
}
