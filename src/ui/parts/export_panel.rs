//! A figure as a file to save or a text to copy, and as pieces of wiki pages.

use super::{Choice, ChoiceOption, CopyBox, Subject, WikiBox};
use crate::browser;
use crate::charts::{Brief, Canvas, Size};
use crate::exports::{self, CHART_WIDTH_PX, Export, Picture};
use crate::ui::state::{AppState, Evidence, use_app};
use crate::view_state::{Chrome, Display, ViewState};
use crate::words::{self, Phrase};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// How many pixels of a PNG stand for one of the drawing.
const PNG_SCALE: f64 = 2.0;

/// A kind of file: what it is called, its name for scripts, how its files end, their media type, what it holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Png,
    Svg,
    Csv,
    CsvAll,
    Json,
}

impl Kind {
    const ALL: [Self; 5] = [Self::Png, Self::Svg, Self::Csv, Self::CsvAll, Self::Json];

    fn code(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Csv => "csv",
            Self::CsvAll => "csv-all",
            Self::Json => "json",
        }
    }

    fn name_and_hint(self) -> [Phrase; 2] {
        match self {
            Self::Png => [words::AS_PNG, words::PICTURE_HINT],
            Self::Svg => [words::AS_SVG, words::PICTURE_HINT],
            Self::Csv => [words::AS_CSV, words::CSV_HINT],
            Self::CsvAll => [words::AS_CSV_ALL, words::CSV_ALL_HINT],
            Self::Json => [words::AS_JSON, words::JSON_HINT],
        }
    }

    fn ending_and_type(self) -> [&'static str; 2] {
        match self {
            Self::Png => [".png", "image/png"],
            Self::Svg => [".svg", "image/svg+xml"],
            Self::Csv => [".csv", "text/csv;charset=utf-8"],
            Self::CsvAll => ["-all.csv", "text/csv;charset=utf-8"],
            Self::Json => [".json", "application/json"],
        }
    }
}

/// Makes something of a figure as it is shown, or of everything it could show.
pub fn with_export<T>(state: AppState, subject: Subject, is_all: bool, make: impl FnOnce(&Export<'_>) -> T) -> T {
    let (dataset, lang, mut shown) = (state.dataset.get(), state.lang(), subject.shown.get());
    if is_all {
        shown = exports::everything(&shown, dataset);
    }
    let brief = Brief { dataset, state: &shown, lang };
    let figure = subject.chart.figure(&brief);
    // What is saved stays as it is, so its link says which data it was made from, and in which language.
    let linked = ViewState {
        data: Some(dataset.version.clone()),
        lang: Some(lang),
        display: Display::Chart,
        chrome: Chrome::Full,
        fact: None,
        ..shown.clone()
    };
    let link = browser::shared_link(&linked.to_query());
    make(&Export { brief: &brief, figure: &figure, link: &link })
}

/// The picture of a figure, in the colours of the theme in force; none while charts cannot be drawn.
fn picture(state: AppState, subject: Subject) -> Option<Picture> {
    let (palette, _) = (state.palette.get(), state.engine.get());
    with_export(state, subject, false, |export| {
        let canvas = Canvas {
            width_px: CHART_WIDTH_PX,
            room_px: None,
            lang: export.brief.lang,
            palette: palette.clone(),
            size: Size::Full,
        };
        let drawing = subject.chart.draw(export.brief, &canvas);
        let svg = browser::svg(&drawing.json(), CHART_WIDTH_PX, drawing.height_px)?;
        Some(exports::picture(export, &palette, &svg, drawing.height_px))
    })
}

/// The whole panel, once the evidence is there that exports carry.
#[component]
pub fn ExportPanel(
    /// The figure.
    subject: Subject,
) -> impl IntoView {
    let state = use_app();
    move || match state.evidence.get() {
        Evidence::Loading => view! { <p class="empty">{state.say(words::EVIDENCE_LOADING)}</p> }.into_any(),
        Evidence::Failed => view! { <p class="empty">{state.say(words::EVIDENCE_FAILED)}</p> }.into_any(),
        Evidence::Ready => view! {
            {browser::is_lone_file().then(|| view! { <p class="embed__needs">{state.says(words::LONE_FILE)}</p> })}
            <Files subject/>
            <WikiBox subject/>
        }
        .into_any(),
    }
}

/// What of a picture in pixels there is.
#[derive(Clone, PartialEq)]
enum Pixels {
    Working,
    Ready(String),
    Failed,
}

#[component]
fn Files(subject: Subject) -> impl IntoView {
    let state = use_app();
    let kind = RwSignal::new(Kind::Png);
    let blocked = browser::may_save() == Some(false);
    let status: RwSignal<Option<Phrase>> = RwSignal::new(blocked.then_some(words::EXPORT_BLOCKED));
    let picture =
        Memo::new(move |_| matches!(kind.get(), Kind::Png | Kind::Svg).then(|| picture(state, subject)).flatten());
    let text = Memo::new(move |_| match kind.get() {
        Kind::Png => String::new(),
        Kind::Svg => picture.get().map(|picture| picture.svg).unwrap_or_default(),
        Kind::Csv => with_export(state, subject, false, exports::displayed),
        Kind::CsvAll => with_export(state, subject, true, exports::all),
        Kind::Json => with_export(state, subject, false, exports::json),
    });
    let pixels = RwSignal::new(Pixels::Working);
    Effect::new(move |_| {
        if kind.get() != Kind::Png {
            return;
        }
        pixels.set(Pixels::Working);
        let Some(drawn) = picture.get() else { return pixels.set(Pixels::Failed) };
        spawn_local(async move {
            let address = browser::rasterise(&drawn.svg, drawn.width_px, drawn.height_px, PNG_SCALE).await;
            // Meanwhile the panel may have been closed, or another picture been asked for.
            if picture.try_get_untracked().flatten().as_ref() == Some(&drawn) {
                let _ = pixels.try_set(address.map_or(Pixels::Failed, Pixels::Ready));
            }
        });
    });
    let options = Signal::derive(move || {
        let option = |it: Kind| ChoiceOption {
            label: state.say(it.name_and_hint()[0]),
            code: it.code(),
            is_pressed: it == kind.get(),
        };
        Kind::ALL.map(option).to_vec()
    });
    let choose = Callback::new(move |idx: usize| {
        if let Some(chosen) = Kind::ALL.get(idx) {
            kind.set(*chosen);
            status.set(blocked.then_some(words::EXPORT_BLOCKED));
        }
    });
    let save = move |_| {
        let [ending, media_type] = kind.get_untracked().ending_and_type();
        let name = exports::file_name(subject.chart.code(), &state.dataset.get_untracked().version, ending);
        match (kind.get_untracked(), pixels.get_untracked()) {
            (Kind::Png, Pixels::Ready(address)) => browser::save_picture(&address, &name),
            (Kind::Png, _) => return,
            _ => browser::save_text(&text.read_untracked(), media_type, &name),
        }
        let is_sure = browser::may_save() == Some(true);
        status.set(Some(if is_sure { words::EXPORT_SAVED } else { words::EXPORT_UNSURE }));
    };
    // The mark of byte order is for files.
    let copied = Signal::derive(move || text.read().trim_start_matches('\u{feff}').to_owned());
    view! {
        <div class="export__files">
            <Choice control="export" label=Signal::derive(state.says(words::EXPORT_AS)) options on_choose=choose/>
            <p class="embed__needs">{move || state.say(kind.get().name_and_hint()[1])}</p>
            <p class="export__save">
                {(!blocked).then(|| view! { <button type="button" class="plain-button" on:click=save>{state.says(words::SAVE)}</button> })}
                <span class="copy-box__status" role="status">{move || status.get().map(|phrase| state.say(phrase))}</span>
            </p>
            {move || match (kind.get(), pixels.get()) {
                (Kind::Png, Pixels::Working) => view! { <p class="empty">{state.say(words::PICTURE_WORKING)}</p> }.into_any(),
                (Kind::Png, Pixels::Failed) => view! { <p class="empty">{state.say(words::PICTURE_FAILED)}</p> }.into_any(),
                (Kind::Png, Pixels::Ready(address)) => view! { <PictureBox address title=subject.title/> }.into_any(),
                _ => view! { <CopyBox id="export-text" text=copied label=words::COPY_INSTEAD rows=6/> }.into_any(),
            }}
        </div>
    }
}

/// A picture to look at and to copy.
#[component]
fn PictureBox(address: String, title: Signal<String>) -> impl IntoView {
    let state = use_app();
    let was_copied: RwSignal<Option<bool>> = RwSignal::new(None);
    let copied = address.clone();
    let copy = move |_| {
        let address = copied.clone();
        spawn_local(async move {
            let is_copied = browser::copy_picture(&address).await;
            let _ = was_copied.try_set(Some(is_copied));
        });
    };
    view! {
        <div class="copy-box">
            <img class="export__picture" src=address alt=title/>
            <button type="button" class="plain-button" on:click=copy>{state.says(words::COPY_PICTURE)}</button>
            <span class="copy-box__status" role="status">
                {move || was_copied.get().map(|is_copied| state.say(if is_copied { words::COPIED } else { words::PICTURE_BY_HAND }))}
            </span>
        </div>
    }
}
