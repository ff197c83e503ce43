//! From state to link: every key in its place, defaults left out.

use super::{Chrome, Display, Lanes, Marks, Scale, Theme, ViewState, query};
use crate::model::growth::Period;
use crate::model::{Currency, Id, Lang, Policy};

/// The query string of a state.
pub fn query(state: &ViewState) -> String {
    let mut pairs: Vec<(&str, String)> = Vec::new();
    let mut put = |key, value: Option<String>| pairs.extend(value.map(|value| (key, value)));
    let default = ViewState::default();
    put("view", (state.view != default.view).then(|| state.view.code().to_owned()));
    put("mode", (state.mode != state.view.first_mode()).then(|| state.mode.code().to_owned()));
    put("pick", state.pick.as_ref().map(|ids| picked(ids)));
    put("from", state.from.map(|date| date.to_string()));
    put("to", state.to.map(|date| date.to_string()));
    put("as", (state.display == Display::Table).then(|| "table".to_owned()));
    put("scale", state.scale.map(|scale| if scale == Scale::Log { "log" } else { "linear" }.to_owned()));
    put("cur", state.currency.map(|currency| if currency == Currency::Cny { "cny" } else { "usd" }.to_owned()));
    put(
        "per",
        match state.period {
            Period::Quarter => None,
            Period::Month => Some("month".to_owned()),
            Period::Year => Some("year".to_owned()),
        },
    );
    put("clock", state.clock.map(|clock| clock.code().to_owned()));
    put("by", state.by.map(|by| by.code().to_owned()));
    put("lanes", (state.lanes == Lanes::Each).then(|| "each".to_owned()));
    put("marks", (state.marks != Marks::None).then(|| state.marks.code().to_owned()));
    put("kind", several(state.kinds.iter().map(|kind| kind.code())));
    put("outcome", several(state.outcomes.iter().map(|outcome| outcome.code())));
    put("country", several(state.countries.iter().map(|country| country.code())));
    put("start", state.start.map(|date| date.to_string()));
    for (key, plan) in ["plan", "plan2"].into_iter().zip(state.plans) {
        put(key, plan.map(|plan| plan.to_string()));
    }
    put(
        "claims",
        match state.claims {
            Policy::Preferred => None,
            Policy::Lowest => Some("lowest".to_owned()),
            Policy::Highest => Some("highest".to_owned()),
        },
    );
    put("lang", state.lang.map(|lang| if lang == Lang::En { "en" } else { "zh" }.to_owned()));
    put("theme", (state.theme != Theme::Auto).then(|| state.theme.code().to_owned()));
    put("chrome", (state.chrome != Chrome::Full).then(|| state.chrome.code().to_owned()));
    put("data", state.data.clone());
    put("fact", state.fact.as_ref().filter(|id| !id.is_private()).map(ToString::to_string));
    query::joined(&pairs)
}

fn several<'a>(codes: impl Iterator<Item = &'a str>) -> Option<String> {
    let codes: Vec<&str> = codes.collect();
    (!codes.is_empty()).then(|| codes.join(","))
}

fn picked(ids: &[Id]) -> String {
    if ids.is_empty() {
        return "none".to_owned();
    }
    ids.iter().map(Id::as_str).collect::<Vec<_>>().join(",")
}
