//! The head of the page: name, views, language, theme.

use super::{Choice, ChoiceOption, SearchButton};
use crate::model::Lang;
use crate::ui::later::Piece;
use crate::ui::state::use_app;
use crate::view_state::{Theme, View, ViewState};
use crate::{browser, words};
use leptos::prelude::*;

/// The head of the page.
#[component]
pub fn Masthead() -> impl IntoView {
    let state = use_app();
    let langs = Signal::derive(move || {
        let now = state.lang();
        [(Lang::En, "English", "en"), (Lang::Zh, "中文", "zh")]
            .map(|(lang, label, code)| ChoiceOption { label, code, is_pressed: lang == now })
            .to_vec()
    });
    let choose_lang = Callback::new(move |idx| {
        let lang = if idx == 0 { Lang::En } else { Lang::Zh };
        state.view.update(|view| view.lang = Some(lang));
    });
    const THEMES: [(Theme, words::Phrase); 3] =
        [(Theme::Auto, words::THEME_AUTO), (Theme::Light, words::THEME_LIGHT), (Theme::Dark, words::THEME_DARK)];
    let themes = Signal::derive(move || {
        let now = state.view.read().theme;
        THEMES
            .map(|(theme, label)| ChoiceOption {
                label: state.say(label),
                code: theme.code(),
                is_pressed: theme == now,
            })
            .to_vec()
    });
    let choose_theme = Callback::new(move |idx: usize| {
        if let Some((theme, _)) = THEMES.get(idx) {
            state.view.update(|view| view.theme = *theme);
        }
    });
    // An open panel is a passing state and not part of the link.
    let is_sharing = RwSignal::new(false);
    // On narrow screens the views are a strip longer than the screen.
    let place = Memo::new(move |_| (state.view.read().view, state.lang()));
    Effect::new(move |_| {
        place.track();
        browser::after_paint(|| browser::show_current("views"));
    });
    view! {
        <header class="masthead">
            <div class="masthead__title">
                <p class="masthead__name">{state.says(words::NAME)}</p>
                <p class="masthead__tagline">{state.says(words::TAGLINE)}</p>
            </div>
            <div class="masthead__tools">
                <SearchButton/>
                <Choice control="lang" label=Signal::derive(state.says(words::LANGUAGE)) options=langs on_choose=choose_lang/>
                <button type="button" class="plain-button" aria-expanded=move || is_sharing.get().to_string() data-value="share" on:click=move |_| is_sharing.update(|open| *open = !*open)>
                    {state.says(words::SHARE)}
                </button>
                <Choice control="theme" label=Signal::derive(state.says(words::THEME)) options=themes on_choose=choose_theme/>
            </div>
            <Show when=move || is_sharing.get()><Piece of=Box::new(|it| (it.share)())/></Show>
            <nav id="views" class="masthead__views" aria-label=state.says(words::VIEWS)>
                {View::ALL.map(|view| view! { <ViewLink view/> }).collect_view()}
            </nav>
        </header>
    }
}

/// A real link, so that it can be opened in a new tab; a plain click stays in the page.
#[component]
fn ViewLink(view: View) -> impl IntoView {
    let state = use_app();
    let target = move || {
        let mut next: ViewState = state.view.get();
        next.go_to(view);
        next
    };
    let go = move |event: web_sys::MouseEvent| {
        if event.ctrl_key() || event.meta_key() || event.shift_key() {
            return;
        }
        event.prevent_default();
        state.view.update(|now| now.go_to(view));
        state.notices.set(Vec::new());
        browser::scroll_to_top();
    };
    view! {
        <a
            class="masthead__view"
            href=move || format!("?{}", target().to_query())
            aria-current=move || (state.view.read().view == view).then_some("page")
            data-value=view.code()
            on:click=go
        >
            {move || state.say(words::view(view))}
        </a>
    }
}
