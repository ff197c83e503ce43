//! The snippet that embeds a chart elsewhere, with what an administrator must allow and a preview.

use super::{Choice, ChoiceOption, CopyBox, PinChoice};
use crate::sharing::{Host, Snippet, framed};
use crate::ui::state::use_app;
use crate::view_state::Chrome;
use crate::{browser, words};
use leptos::prelude::*;

/// The heights a frame may have, in pixels.
const HEIGHTS_PX: std::ops::RangeInclusive<u32> = 240..=1_600;

/// The snippet with its choices.
#[component]
pub fn EmbedPanel(
    /// The figure's title, which becomes the frame's.
    title: Signal<String>,
) -> impl IntoView {
    let state = use_app();
    let host = RwSignal::new(Host::Html);
    let chrome = RwSignal::new(Chrome::None);
    let is_pinned = RwSignal::new(false);
    let height_px = RwSignal::new(480);
    let query = Memo::new(move |_| {
        let pinned = is_pinned.get().then(|| state.dataset.get().version.clone());
        framed(&state.view.read(), chrome.get(), pinned).to_query()
    });
    let preview = move || browser::link_to(&query.read());
    let text = Signal::derive(move || {
        let (link, title) = (browser::shared_link(&query.read()), title.get());
        host.get().text(&Snippet { link: &link, title: &title, height_px: height_px.get() })
    });
    let choose_host = move |event| {
        let chosen = event_target_value(&event);
        let found = Host::ALL.iter().zip(0..).find(|(_, idx): &(_, usize)| chosen == idx.to_string());
        if let Some((found, _)) = found {
            host.set(*found);
        }
    };
    let frames = Signal::derive(move || {
        [(words::CHART_ONLY, Chrome::None), (words::WITH_MODES, Chrome::Min)]
            .map(|(label, value)| ChoiceOption {
                label: state.say(label),
                code: value.code(),
                is_pressed: value == chrome.get(),
            })
            .to_vec()
    });
    let choose_frame = Callback::new(move |idx: usize| chrome.set(if idx == 0 { Chrome::None } else { Chrome::Min }));
    let set_height = move |event| {
        if let Ok(px) = event_target_value(&event).parse::<u32>() {
            height_px.set(px.clamp(*HEIGHTS_PX.start(), *HEIGHTS_PX.end()));
        }
    };
    view! {
        <div class="embed__settings">
            <label class="embed__setting">
                <span>{state.says(words::HOST)}</span>
                <select name="host" on:change=choose_host>
                    {move || Host::ALL.iter().enumerate().map(|(idx, host)| view! { <option value=idx.to_string()>{state.say(host.name())}</option> }).collect_view()}
                </select>
            </label>
            <Choice control="frame" label=Signal::derive(state.says(words::FRAME)) options=frames on_choose=choose_frame/>
            <PinChoice is_pinned/>
            <label class="embed__setting">
                <span>{state.says(words::HEIGHT)}</span>
                <input type="number" name="height" min="240" max="1600" step="20" prop:value=move || height_px.get().to_string() on:change=set_height/>
            </label>
        </div>
        <p class="embed__needs">{move || state.say(host.get().needs())}</p>
        {browser::is_lone_file().then(|| view! { <p class="embed__needs">{state.says(words::LONE_FILE)}</p> })}
        <CopyBox id="embed-text" text label=words::COPY rows=4/>
        <p class="embed__preview-title">{state.says(words::PREVIEW)}</p>
        <iframe class="embed__preview" title=title src=preview height=move || height_px.get().to_string()></iframe>
    }
}
