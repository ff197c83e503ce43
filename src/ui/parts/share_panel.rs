//! The link of the view, ready to be sent: live or pinned, in words, with its length.

use super::{Choice, ChoiceOption, CopyBox};
use crate::sharing::{self, LINK_LIMIT};
use crate::ui::state::use_app;
use crate::view_state::ViewState;
use crate::{browser, words};
use leptos::prelude::*;

/// Live or pinned, as a choice; `true` is pinned.
#[component]
pub fn PinChoice(
    /// Whether links name the dataset version.
    is_pinned: RwSignal<bool>,
) -> impl IntoView {
    let state = use_app();
    let options = Signal::derive(move || {
        [(words::LIVE, "live", false), (words::PINNED, "pinned", true)]
            .map(|(label, code, value)| ChoiceOption {
                label: state.say(label),
                code,
                is_pressed: value == is_pinned.get(),
            })
            .to_vec()
    });
    let choose = Callback::new(move |idx: usize| is_pinned.set(idx == 1));
    view! { <Choice control="pin" label=Signal::derive(state.says(words::LINK_DATA)) options on_choose=choose/> }
}

/// The panel under the masthead.
#[component]
pub fn SharePanel() -> impl IntoView {
    let state = use_app();
    let is_pinned = RwSignal::new(false);
    let shared = Memo::new(move |_| {
        let data = is_pinned.get().then(|| state.dataset.get().version.clone());
        ViewState { data, ..state.view.get() }
    });
    let link = Memo::new(move |_| browser::shared_link(&shared.read().to_query()));
    let lines = move || {
        let lines = sharing::in_words(&shared.read(), state.dataset.get(), state.lang());
        lines.into_iter().map(|line| view! { <li>{line}</li> }).collect_view()
    };
    view! {
        <section class="share" aria-label=state.says(words::SHARE)>
            <PinChoice is_pinned/>
            <CopyBox id="share-link" text=link label=words::COPY_LINK rows=2/>
            {browser::can_share().then(|| view! {
                <button type="button" class="plain-button" on:click=move |_| browser::share(words::NAME.get(state.lang()), &link.read())>{state.says(words::SEND)}</button>
            })}
            {browser::is_lone_file().then(|| view! { <p>{state.says(words::LONE_FILE)}</p> })}
            <p class="share__holds">{state.says(words::LINK_HOLDS)}</p>
            <ul class="share__list">{lines}</ul>
            <p class="share__length">{move || words::link_length(link.read().chars().count(), LINK_LIMIT, state.lang())}</p>
        </section>
    }
}
