//! From state to link: every key in its place, defaults left out.

use super::{Chrome, Display, Scale, Theme, ViewState, query};
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
    put("fact", state.fact.as_ref().map(ToString::to_string));
    query::joined(&pairs)
}

fn picked(ids: &[Id]) -> String {
    if ids.is_empty() {
        return "none".to_owned();
    }
    ids.iter().map(Id::as_str).collect::<Vec<_>>().join(",")
}
