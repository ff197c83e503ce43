//! A fact with its sources in a quotable form, and the link to exactly this fact.

use super::{Choice, ChoiceOption, CopyBox};
use crate::model::Fact;
use crate::sharing::{Form, cite_fact};
use crate::ui::state::use_app;
use crate::view_state::ViewState;
use crate::{browser, words};
use leptos::prelude::*;

/// The citation in the chosen form; its link is pinned to the version it quotes.
#[component]
pub fn CiteBox(
    /// The fact.
    fact: &'static Fact,
) -> impl IntoView {
    let state = use_app();
    let form = RwSignal::new(Form::Plain);
    let options = Signal::derive(move || {
        let label = |form| match form {
            Form::Plain => state.say(words::CITE_PLAIN),
            Form::BibTeX => "BibTeX",
            Form::CslJson => "CSL-JSON",
        };
        let option = |of: Form| ChoiceOption { label: label(of), code: of.code(), is_pressed: of == form.get() };
        Form::ALL.map(option).to_vec()
    });
    let choose = Callback::new(move |idx: usize| form.set(Form::ALL.get(idx).copied().unwrap_or(Form::Plain)));
    let text = Signal::derive(move || {
        let (dataset, lang, view) = (state.dataset.get(), state.lang(), state.view.get());
        let pinned = ViewState {
            fact: Some(fact.id.clone()),
            claims: view.claims,
            data: Some(dataset.version.clone()),
            lang: Some(lang),
            ..ViewState::default()
        };
        cite_fact(dataset, fact, view.claims, &browser::link_to(&pinned.to_query()), form.get(), lang)
    });
    let link = Signal::derive(move || {
        let view = ViewState { fact: Some(fact.id.clone()), ..state.view.get() };
        browser::link_to(&view.to_query())
    });
    view! {
        <Choice control="cite" label=Signal::derive(state.says(words::CITE_AS)) options on_choose=choose/>
        <CopyBox id="evidence-cite" text label=words::COPY_CITATION rows=5/>
        <p class="evidence__link"><a href=link>{state.says(words::LINK_TO_FACT)}</a></p>
        <CopyBox id="evidence-link" text=link label=words::COPY_FACT_LINK rows=2/>
    }
}
