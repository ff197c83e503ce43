//! Two to six of one kind side by side: a table of what can be compared, then charts of just these.

use crate::charts::side_by_side::{Rank, Row, SideBySide, side_by_side};
use crate::charts::{Brief, Size};
use crate::ui::parts::{CellText, ChartFigure, ClaimsSetting, MoneySettings, Picker, StateLink, name_link};
use crate::ui::state::{AppState, Evidence, use_app};
use crate::view_state::{Mode, View, ViewState};
use crate::words::{self, Phrase};
use leptos::prelude::*;

/// The comparison.
#[component]
pub fn ComparePage() -> impl IntoView {
    let state = use_app();
    Effect::new(move |_| state.first_view_drawn());
    let found = Memo::new(move |_| {
        let view = state.compared.get();
        side_by_side(&Brief { dataset: state.dataset.get(), state: &view, lang: state.lang() })
    });
    view! {
        <section class="controls controls--open">
            <div class="controls__rest"><Picker/> <MoneySettings/> <ClaimsSetting/></div>
        </section>
        {move || match (state.evidence.get(), found.get()) {
            (Evidence::Loading, _) => view! { <p class="empty">{state.say(words::EVIDENCE_LOADING)}</p> }.into_any(),
            (_, None) => view! { <p class="empty">{state.say(words::NOTHING_PICKED)}</p> }.into_any(),
            (failed, Some(found)) => view! {
                {(failed == Evidence::Failed).then(|| view! { <p class="lead">{state.say(words::EVIDENCE_FAILED)}</p> })}
                <Comparison found/>
            }
            .into_any(),
        }}
    }
}

#[component]
fn Comparison(found: SideBySide) -> impl IntoView {
    let state = use_app();
    let lang = state.lang();
    let title = words::beside(&found.heads, lang);
    let (label, caption) = (title.clone(), title.clone());
    let is_alone = found.entities.len() < 2;
    let left_out = (!found.left_out.is_empty()).then(|| words::of_another_kind(&found.left_out, lang));
    let charts = found.charts.into_iter().map(|(chart, target)| {
        let way = target.clone();
        view! {
            <section class="pair">
                <ChartFigure chart shown=Signal::stored(target) size=Size::Small/>
                <p class="front__more"><StateLink text=format!("{} →", words::MORE.get(lang)) target=way/></p>
            </section>
        }
    });
    let charts = charts.collect_view();
    let name = |head: &String| name_link(state, head).unwrap_or_else(|| head.clone().into_any());
    let heads = found.heads.iter().map(|head| view! { <th scope="col">{name(head)}</th> });
    view! {
        <h2 class="figure__title">{title}</h2>
        {is_alone.then(|| view! { <p>{words::PICK_ANOTHER.get(lang)}</p> })}
        {left_out.map(|text| view! { <p class="notices">{text}</p> })}
        <p class="profile__lead">{words::MARKS_OF_TABLE.get(lang)}</p>
        <div class="table table--beside" tabindex="0" role="region" aria-label=label>
            <table>
                <caption class="sr-only">{caption}</caption>
                <thead><tr><th scope="col">{words::WHAT.get(lang)}</th> {heads.collect_view()}</tr></thead>
                <tbody>{found.rows.into_iter().map(|row| view! { <ComparisonRow row/> }).collect_view()}</tbody>
            </table>
        </div>
        {(!charts.is_empty()).then(|| view! {
            <h2 class="section-title beside__charts">{words::IN_CHARTS.get(lang)}</h2>
            <div class="pairs">{charts}</div>
        })}
        <OtherWays state/>
    }
}

#[component]
fn ComparisonRow(row: Row) -> impl IntoView {
    let lang = use_app().lang();
    let (sign, meaning) = match row.rank {
        Rank::Earliest => ("◀", words::EARLIEST),
        Rank::Most | Rank::None => ("▲", words::LARGEST),
    };
    let best = row.best;
    let cells = row.cells.into_iter().enumerate().map(|(idx, cell)| {
        let is_best = best == Some(idx);
        let mark = is_best.then(|| view! { "\u{a0}" <span class="beside__best" role="img" title=meaning.get(lang) aria-label=meaning.get(lang)>{sign}</span> });
        view! { <td data-best=is_best.then_some("")><CellText cell/> {mark}</td> }
    });
    view! {
        <tr data-same=(!row.differs).then_some("")>
            <th scope="row">{row.label}</th>
            {cells.collect_view()}
        </tr>
    }
}

/// The comparisons that other views make: two clocks, two scenarios.
#[component]
fn OtherWays(state: AppState) -> impl IntoView {
    let lang = state.lang();
    let way = |view: View, mode: Mode, text: Phrase| {
        let mut target: ViewState = state.view.get_untracked();
        target.go_to(view);
        target.set_mode(mode);
        view! { <li><StateLink text=format!("{} →", text.get(lang)) target/></li> }
    };
    view! {
        <ul class="ways" aria-label=words::OTHER_COMPARISONS.get(lang)>
            {way(View::Rockets, Mode::Progress, words::TWO_CLOCKS)}
            {way(View::Constellations, Mode::WhatIf, words::TWO_SCENARIOS)}
        </ul>
    }
}
