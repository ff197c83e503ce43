//! One organisation: who it is, then a section for everything the data hold of it.

use crate::charts::profile::{self, Onward, Profile, Section};
use crate::charts::{Brief, Chart, Size};
use crate::model::entity::Country;
use crate::model::{Dataset, Entity, EntityKind, order};
use crate::ui::parts::{CellText, ChartFigure, ClaimsSetting, DataTable, MoneySettings, Picker, StateLink};
use crate::ui::state::{Evidence, use_app};
use crate::view_state::{View, ViewState};
use crate::words;
use leptos::prelude::*;

/// The page of organisations.
#[component]
pub fn CompaniesPage() -> impl IntoView {
    let state = use_app();
    // Without a chart to wait for, the view is drawn as soon as it is there.
    Effect::new(move |_| state.first_view_drawn());
    let page = Memo::new(move |_| {
        let view = state.compared.get();
        let brief = Brief { dataset: state.dataset.get(), state: &view, lang: state.lang() };
        view.picked().first().and_then(|id| profile::profile(&brief, id))
    });
    view! {
        <section class="controls controls--open">
            <div class="controls__rest"><Picker/> <MoneySettings/> <ClaimsSetting/></div>
        </section>
        <details class="organisations" prop:open=move || page.read().is_none()>
            <summary>{state.says(words::ALL_ORGANISATIONS)}</summary>
            <OrganisationList/>
        </details>
        {move || match (state.evidence.get(), page.get()) {
            (Evidence::Loading, _) => view! { <p class="empty">{state.say(words::EVIDENCE_LOADING)}</p> }.into_any(),
            (_, None) => view! { <p class="empty">{state.say(words::NO_ORGANISATION)}</p> }.into_any(),
            (failed, Some(page)) => view! {
                {(failed == Evidence::Failed).then(|| view! { <p class="lead">{state.say(words::EVIDENCE_FAILED)}</p> })}
                <ProfileArticle page/>
            }
            .into_any(),
        }}
    }
}

/// Every organisation by country, each a link to its page.
#[component]
fn OrganisationList() -> impl IntoView {
    let state = use_app();
    move || {
        let (dataset, lang) = (state.dataset.get(), state.lang());
        let group = |country: Country| {
            let names = of_country(dataset, country, lang).into_iter().map(|entity| {
                let mut target: ViewState = state.view.get_untracked();
                target.go_to(View::Companies);
                target.set_pick(vec![entity.id.clone()]);
                view! { <li><StateLink text=entity.name.get(lang).to_owned() target/></li> }
            });
            let names = names.collect_view();
            (!names.is_empty()).then(|| view! {
                <div class="organisations__country"><h2>{words::country(country).get(lang)}</h2> <ul>{names}</ul></div>
            })
        };
        view! { <div class="organisations__list">{Country::ALL.map(group).collect_view()}</div> }
    }
}

fn of_country(dataset: &'static Dataset, wanted: Country, lang: crate::model::Lang) -> Vec<&'static Entity> {
    let is_there =
        |entity: &&Entity| matches!(entity.kind, EntityKind::Organisation { country, .. } if country == wanted);
    order::by_text(dataset.entities.iter().filter(is_there).collect(), |entity| entity.name.get(lang))
}

#[component]
fn ProfileArticle(page: Profile) -> impl IntoView {
    let lang = use_app().lang();
    let basics = page.basics.into_iter().map(|(label, cells)| {
        let cells = cells.into_iter().map(|cell| view! { <dd><CellText cell/></dd> });
        view! { <div class="basics__row"><dt>{label}</dt> {cells.collect_view()}</div> }
    });
    let unknown: Vec<String> = page.unknown.iter().map(|&title| title.to_owned()).collect();
    view! {
        <article class="profile">
            <h2 class="profile__name">{page.name}</h2>
            <dl class="basics">{basics.collect_view()}</dl>
            <Ways ways=page.onward/>
            {page.sections.into_iter().map(|section| view! { <ProfileSection section/> }).collect_view()}
            {(!unknown.is_empty()).then(|| view! { <p class="profile__unknown">{words::not_known(&unknown, lang)}</p> })}
        </article>
    }
}

#[component]
fn ProfileSection(section: Section) -> impl IntoView {
    let Section { title, lead, chart, table, onward } = section;
    view! {
        <section class="profile__section">
            <h3 class="section-title">{title}</h3>
            {lead.map(|lead| view! { <p class="profile__lead">{lead}</p> })}
            {chart.map(|(chart, target)| view! { <OneChart chart target/> })}
            <DataTable table caption=title.to_owned()/>
            <Ways ways=onward.into_iter().collect()/>
        </section>
    }
}

/// A chart of just these.
#[component]
fn OneChart(chart: Chart, target: ViewState) -> impl IntoView {
    view! { <ChartFigure chart shown=Signal::stored(target) size=Size::Small/> }
}

/// Links onward in a line.
#[component]
fn Ways(ways: Vec<Onward>) -> impl IntoView {
    let links =
        ways.into_iter().map(|way| view! { <li><StateLink text=format!("{} →", way.text) target=way.target/></li> });
    let links = links.collect_view();
    (!links.is_empty()).then(|| view! { <ul class="ways">{links}</ul> })
}
