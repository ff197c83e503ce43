//! The drawing of a figure: ECharts in a box, and tips that pointer, touch and keyboard reach.

use crate::browser::{self, Engine};
use crate::charts::{Brief, Canvas, Chart, Derivation, Size, Spot};
use crate::ui::later::Arrival;
use crate::ui::state::use_app;
use crate::view_state::{Chrome, ViewState};
use crate::words;
use leptos::prelude::*;

/// How near a pointer must come to a spot.
const REACH_PX: f64 = 26.0;

/// A chart that draws itself whenever what it shows changes, and is freed when it leaves.
#[component]
pub fn DrawnChart(
    /// Which chart.
    chart: Chart,
    /// What it shows.
    #[prop(into)]
    shown: Signal<ViewState>,
    /// How much of the page it has.
    size: Size,
    /// The sentence that says what it shows.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    let state = use_app();
    let id = format!("chart-{}", chart.code());
    // Its width, and the height a frame leaves it.
    let room = RwSignal::new((0.0_f64, 0.0_f64));
    let spots: RwSignal<Vec<Spot>> = RwSignal::new(Vec::new());
    let workings: RwSignal<Vec<Option<Derivation>>> = RwSignal::new(Vec::new());
    let at: RwSignal<Option<usize>> = RwSignal::new(None);
    let height = RwSignal::new(0.0_f64);

    let watched = id.clone();
    let watch: StoredValue<Option<browser::SizeWatch>, LocalStorage> = StoredValue::new_local(None);
    Effect::new(move |_| {
        watch.set_value(Some(browser::watch_size(&watched, move |width_px, height_px| {
            let now = (width_px.floor(), height_px.floor());
            // A watch may report once more after its chart has left.
            if room.try_get_untracked().is_some_and(|before| before != now) {
                room.set(now);
            }
        })))
    });

    let width_px = Memo::new(move |_| room.get().0);
    let drawn_id = id.clone();
    Effect::new(move |before: Option<String>| {
        let (engine, dataset) = (state.engine.get(), state.shown(chart, size));
        let view = shown.get();
        // Only a frame gives a height; a page grows with its chart.
        let (width_px, room_px) = match view.chrome {
            Chrome::Full => (width_px.get(), None),
            Chrome::Min | Chrome::None => (width_px.get(), Some(room.get().1)),
        };
        if engine != Engine::Ready || width_px < 1.0 {
            return String::new();
        }
        let brief = Brief { dataset, state: &view, lang: state.lang() };
        let canvas = Canvas { width_px, room_px, lang: brief.lang, palette: state.palette.get(), size };
        let drawing = match state.later.get() {
            Arrival::Ready(later) => (later.draw)(chart, &brief, &canvas),
            _ => chart.first_draw(&brief, &canvas),
        };
        let json = drawing.json();
        // What adds evidence changes no mark; whoever points at one keeps it.
        if before.as_ref() != Some(&json) {
            height.set(drawing.height_px);
            at.set(None);
            match browser::draw(&drawn_id, &json, width_px, drawing.height_px) {
                Engine::Ready => state.first_view_drawn(),
                Engine::Failed => state.engine.set(Engine::Failed),
                Engine::Loading => {}
            }
        }
        spots.set(drawing.spots);
        workings.set(drawing.workings);
        json
    });
    let freed = id.clone();
    on_cleanup(move || browser::dispose(&freed));

    let nearest = move |x: f64, y: f64| {
        let distances = spots.read();
        let near = distances.iter().enumerate().map(|(idx, spot)| (idx, spot.distance_px(x, y)));
        near.filter(|(_, distance)| *distance < REACH_PX).min_by(|a, b| a.1.total_cmp(&b.1)).map(|(idx, _)| idx)
    };
    let open = move || {
        let Some(idx) = at.get_untracked() else { return };
        if let Some(derivation) = workings.read_untracked().get(idx).cloned().flatten() {
            return state.open_working(derivation);
        }
        let fact = spots.read_untracked().get(idx).and_then(|spot| spot.fact.clone());
        if fact.is_some() {
            state.open(fact);
        }
    };
    let step = move |by: isize| {
        let n = spots.read_untracked().len();
        if n > 0 {
            let next = at
                .get_untracked()
                .map_or(if by > 0 { 0 } else { n - 1 }, |idx| (idx as isize + by).rem_euclid(n as isize) as usize);
            at.set(Some(next));
        }
    };
    let on_key = move |event: web_sys::KeyboardEvent| {
        match event.key().as_str() {
            "ArrowRight" | "ArrowDown" => step(1),
            "ArrowLeft" | "ArrowUp" => step(-1),
            "Home" => at.set((!spots.read_untracked().is_empty()).then_some(0)),
            "End" => at.set(spots.read_untracked().len().checked_sub(1)),
            "Enter" | " " => open(),
            "Escape" => at.set(None),
            _ => return,
        }
        event.prevent_default();
    };
    let on_point =
        move |event: web_sys::PointerEvent| at.set(nearest(f64::from(event.offset_x()), f64::from(event.offset_y())));
    // A finger does not hover: its first tap says what is there, the second opens the evidence.
    let on_click = move |event: web_sys::MouseEvent| {
        let found = nearest(f64::from(event.offset_x()), f64::from(event.offset_y()));
        if found == at.get_untracked() {
            open();
        } else {
            at.set(found);
        }
    };
    let on_leave = move |event: web_sys::PointerEvent| {
        if event.pointer_type() == "mouse" {
            at.set(None);
        }
    };
    view! {
        <div
            class="drawing"
            tabindex="0"
            role="application"
            aria-roledescription=state.says(words::CHART)
            aria-label=label
            data-pointing=move || at.read().is_some().then_some("")
            on:keydown=on_key
            on:pointermove=on_point
            on:pointerleave=on_leave
            on:blur=move |_| at.set(None)
            on:click=on_click
        >
            <div class="drawing__box" id=id aria-hidden="true" style:height=move || format!("{}px", height.get().max(1.0) as i32)></div>
            {move || {
                let spot = at.get().and_then(|idx| spots.read().get(idx).cloned());
                spot.map(|spot| view! { <Tip spot width_px=width_px.get_untracked()/> })
            }}
        </div>
    }
}

/// What there is to say about a point, beside it and never over it.
#[component]
fn Tip(spot: Spot, width_px: f64) -> impl IntoView {
    let side = if spot.x_px > width_px / 2.0 { "left" } else { "right" };
    view! {
        <div class="tip" data-side=side role="status" style:left=format!("{}px", spot.x_px as i32) style:top=format!("{}px", spot.y_px as i32)>
            <p class="tip__title">{spot.title}</p>
            {spot.lines.into_iter().filter(|line| !line.is_empty()).map(|line| view! { <p>{line}</p> }).collect_view()}
        </div>
    }
}
