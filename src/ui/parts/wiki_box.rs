//! A figure's table, picture or citation in the writing of a wiki, ready to be pasted.

use super::export_panel::with_export;
use super::{Choice, ChoiceOption, CopyBox, Subject};
use crate::exports::{self, Piece, Syntax};
use crate::ui::state::use_app;
use crate::words;
use leptos::prelude::*;

/// The choices and the text.
#[component]
pub fn WikiBox(
    /// The figure.
    subject: Subject,
) -> impl IntoView {
    let state = use_app();
    let piece = RwSignal::new(Piece::Table);
    let syntax = RwSignal::new(Syntax::Confluence);
    let picture =
        move || exports::file_name(subject.chart.code(), &state.dataset.get().version, syntax.get().picture_ending());
    let text = Memo::new(move |_| {
        with_export(state, subject, false, |export| syntax.get().write(piece.get(), export, &picture()))
    });
    let pieces = Signal::derive(move || {
        let option =
            |it: Piece| ChoiceOption { label: state.say(it.name()), code: it.code(), is_pressed: it == piece.get() };
        Piece::ALL.map(option).to_vec()
    });
    let choose_piece = Callback::new(move |idx: usize| {
        if let Some(chosen) = Piece::ALL.get(idx) {
            piece.set(*chosen);
        }
    });
    let choose_syntax = move |event| {
        let chosen = event_target_value(&event);
        let found = Syntax::ALL.iter().zip(0..).find(|(_, idx): &(_, usize)| chosen == idx.to_string());
        if let Some((found, _)) = found {
            syntax.set(*found);
        }
    };
    view! {
        <p class="embed__preview-title">{state.says(words::WIKI_PACK)}</p>
        <div class="embed__settings">
            <Choice control="piece" label=Signal::derive(state.says(words::WIKI_PIECE)) options=pieces on_choose=choose_piece/>
            <label class="embed__setting">
                <span>{state.says(words::WIKI_SYNTAX)}</span>
                <select name="syntax" on:change=choose_syntax>
                    {move || Syntax::ALL.iter().enumerate().map(|(idx, syntax)| view! { <option value=idx.to_string()>{state.say(syntax.name())}</option> }).collect_view()}
                </select>
            </label>
        </div>
        {move || (piece.get() == Piece::Figure).then(|| view! { <p class="embed__needs">{words::attach(&picture(), state.lang())}</p> })}
        <CopyBox id="wiki-text" text label=words::COPY rows=6/>
    }
}
