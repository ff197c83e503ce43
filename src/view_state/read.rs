//! From link to state: old links upgraded, unknown parts reported, nothing trusted.

use super::{
    By, Chrome, Clock, Display, EventKind, Lanes, Marks, Mode, Notice, Plan, Scale, Theme, View, ViewState, query,
};
use crate::model::entity::Country;
use crate::model::growth::Period;
use crate::model::{Currency, Dataset, Edtf, Id, Lang, Outcome, Policy};

type Pairs = Vec<(String, String)>;

/// One step from a version of the link format to the next.
type Upgrade = fn(Pairs) -> Pairs;

/// The steps that carry an old link forward, oldest first.
///
/// The first format is version 1 and bears no mark. A change that would break old links adds a step here, and from then
/// on links carry `v=`. A link is one version newer for each step it has been through.
const UPGRADES: &[Upgrade] = &[];

/// Reads a state.
pub fn state(text: &str, dataset: &Dataset) -> (ViewState, Vec<Notice>) {
    let mut notices = Vec::new();
    let pairs = upgraded(query::pairs(text), UPGRADES, &mut notices);
    let mut link = Link { pairs, notices };
    let view = link.choose("view", &View::ALL.map(|view| (view.code(), view))).unwrap_or_default();
    let mode = link.take("mode").and_then(|value| link.mode(view, value)).unwrap_or(view.first_mode());
    let pick = link.take("pick").and_then(|value| link.pick(view, &value, dataset));
    let (from, to) = link.window(mode);
    let display = link.choose("as", &[("chart", Display::Chart), ("table", Display::Table)]);
    let scale = link.choose("scale", &[("linear", Scale::Linear), ("log", Scale::Log)]);
    let currency = link.choose("cur", &[("cny", Currency::Cny), ("usd", Currency::Usd)]);
    let period = link.choose("per", &[("month", Period::Month), ("quarter", Period::Quarter), ("year", Period::Year)]);
    let clock = link.choose("clock", &Clock::ALL.map(|clock| (clock.code(), clock)));
    let by = link.choose("by", &By::ALL.map(|by| (by.code(), by)));
    let lanes = link.choose("lanes", &[("one", Lanes::One), ("each", Lanes::Each)]);
    let marks = link.choose("marks", &Marks::ALL.map(|marks| (marks.code(), marks)));
    let kinds = link.several("kind", &EventKind::ALL.map(|kind| (kind.code(), kind)));
    let outcomes = link.several("outcome", &Outcome::ALL.map(|outcome| (outcome.code(), outcome)));
    let countries = link.several("country", &Country::ALL.map(|country| (country.code(), country)));
    let start = link.plain_date("start");
    let plans = ["plan", "plan2"].map(|key| link.plan(key));
    let claims = link.choose(
        "claims",
        &[("preferred", Policy::Preferred), ("lowest", Policy::Lowest), ("highest", Policy::Highest)],
    );
    let lang = link.choose("lang", &[("en", Lang::En), ("zh", Lang::Zh)]);
    let theme = link.choose("theme", &[("auto", Theme::Auto), ("light", Theme::Light), ("dark", Theme::Dark)]);
    let chrome =
        link.choose("chrome", &[Chrome::Full, Chrome::Min, Chrome::None].map(|chrome| (chrome.code(), chrome)));
    let data = link.take("data").and_then(|value| link.data(value, dataset));
    let fact = link.take("fact").and_then(|value| link.fact(value, dataset));
    let misplaced = [
        ("scale", scale.is_some() && mode.scale().is_none()),
        ("clock", clock.is_some_and(|clock| clock != Clock::Calendar && !mode.clocks().contains(&clock))),
        ("by", by.is_some_and(|by| by != By::Organisation && !mode.groupings().contains(&by))),
    ];
    for (key, _) in misplaced.into_iter().filter(|(_, is_misplaced)| *is_misplaced) {
        link.notices.push(Notice::NotHere(key, mode.code().to_owned()));
    }
    for (key, _) in link.pairs {
        link.notices.push(Notice::UnknownKey(shortened(key)));
    }
    let mut state = ViewState { view, mode, from, to, currency, lang, fact, ..ViewState::default() };
    state.display = display.unwrap_or_default();
    state.period = period.unwrap_or_default();
    state.lanes = lanes.unwrap_or_default();
    state.marks = marks.unwrap_or_default();
    state.kinds = kinds;
    state.outcomes = outcomes;
    state.countries = countries;
    state.start = start;
    state.plans = plans;
    state.claims = claims.unwrap_or_default();
    state.theme = theme.unwrap_or_default();
    state.chrome = chrome.unwrap_or_default();
    state.data = data;
    if let Some(clock) = clock {
        state.set_clock(clock);
    }
    if let Some(by) = by {
        state.set_by(by);
    }
    if let Some(ids) = pick {
        state.set_pick(ids);
    }
    if let Some(scale) = scale.filter(|_| mode.scale().is_some()) {
        state.set_scale(scale);
    }
    (state, link.notices)
}

/// Carries pairs forward to the newest version; `v` says which version they are.
fn upgraded(mut pairs: Pairs, upgrades: &[Upgrade], notices: &mut Vec<Notice>) -> Pairs {
    let newest = upgrades.len() + 1;
    let version = match take(&mut pairs, "v", notices).map(|text| (text.parse::<usize>(), text)) {
        None => 1,
        Some((Ok(version), _)) if (1..=newest).contains(&version) => version,
        Some((Ok(version), _)) if version > newest => {
            notices.push(Notice::NewerVersion);
            newest
        }
        Some((_, text)) => {
            notices.push(Notice::BadValue("v", shortened(text)));
            1
        }
    };
    upgrades.iter().skip(version - 1).fold(pairs, |pairs, upgrade| upgrade(pairs))
}

/// Takes a key's value out; further ones are reported.
fn take(pairs: &mut Pairs, key: &'static str, notices: &mut Vec<Notice>) -> Option<String> {
    let mut values = Vec::new();
    pairs.retain(|(found, value)| {
        let is_key = found == key;
        if is_key {
            values.push(value.clone());
        }
        !is_key
    });
    if values.len() > 1 {
        notices.push(Notice::Repeated(key));
    }
    values.into_iter().next()
}

struct Link {
    pairs: Pairs,
    notices: Vec<Notice>,
}

impl Link {
    fn take(&mut self, key: &'static str) -> Option<String> {
        take(&mut self.pairs, key, &mut self.notices)
    }

    fn bad(&mut self, key: &'static str, value: String) {
        self.notices.push(Notice::BadValue(key, shortened(value)));
    }

    fn choose<T: Copy>(&mut self, key: &'static str, words: &[(&str, T)]) -> Option<T> {
        let value = self.take(key)?;
        let chosen = words.iter().find(|(word, _)| *word == value).map(|(_, meaning)| *meaning);
        if chosen.is_none() {
            self.bad(key, value);
        }
        chosen
    }

    /// A comma-separated list of words, each once.
    fn several<T: Copy + PartialEq>(&mut self, key: &'static str, words: &[(&str, T)]) -> Vec<T> {
        let value = self.take(key).unwrap_or_default();
        let mut chosen = Vec::new();
        for part in value.split(',').filter(|part| !part.is_empty()) {
            match words.iter().find(|(word, _)| *word == part) {
                Some((_, meaning)) if !chosen.contains(meaning) => chosen.push(*meaning),
                Some(_) => {}
                None => self.bad(key, part.to_owned()),
            }
        }
        chosen
    }

    fn plan(&mut self, key: &'static str) -> Option<Plan> {
        let value = self.take(key)?;
        let plan = Plan::parse(&value);
        if plan.is_none() {
            self.bad(key, value);
        }
        plan
    }

    /// A year, month or day without marks.
    fn plain_date(&mut self, key: &'static str) -> Option<Edtf> {
        let value = self.take(key)?;
        let plain = value.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        let date = Edtf::parse(&value).filter(|_| plain);
        if date.is_none() {
            self.bad(key, value);
        }
        date
    }

    fn mode(&mut self, view: View, value: String) -> Option<Mode> {
        let mode = view.modes().iter().find(|mode| mode.code() == value).copied();
        if mode.is_none() {
            self.bad("mode", value);
        }
        mode
    }

    fn pick(&mut self, view: View, value: &str, dataset: &Dataset) -> Option<Vec<Id>> {
        if !view.can_pick() {
            self.notices.push(Notice::NotHere("pick", shortened(value.to_owned())));
            return None;
        }
        if value == "none" {
            return Some(Vec::new());
        }
        let pickable = view.pickable(dataset);
        let mut ids: Vec<Id> = Vec::new();
        for part in value.split(',').filter(|part| !part.is_empty()) {
            match pickable.iter().find(|entity| entity.id == *part) {
                Some(entity) if !ids.contains(&entity.id) => ids.push(entity.id.clone()),
                Some(_) => {}
                None => self.bad("pick", part.to_owned()),
            }
        }
        let most = view.most_picked().unwrap_or(ids.len());
        if ids.len() > most {
            let others: Vec<String> = ids.drain(most..).map(|id| id.to_string()).collect();
            self.notices.push(Notice::TooMany(most, others.join(", ")));
        }
        (!ids.is_empty()).then_some(ids)
    }

    fn window(&mut self, mode: Mode) -> (Option<Edtf>, Option<Edtf>) {
        let (from, to) = (self.moment("from", mode), self.moment("to", mode));
        match (from, to) {
            (Some(start), Some(end)) if start.first() > end.last() => {
                self.notices.push(Notice::EmptyWindow);
                (None, None)
            }
            both => both,
        }
    }

    /// An end of the window, where the mode has one.
    fn moment(&mut self, key: &'static str, mode: Mode) -> Option<Edtf> {
        let date = self.plain_date(key)?;
        if !mode.has_window() {
            self.notices.push(Notice::NotHere(key, date.to_string()));
            return None;
        }
        Some(date)
    }

    /// A dataset version, `year.month.number`.
    fn data(&mut self, value: String, dataset: &Dataset) -> Option<String> {
        let is_version = value.len() <= 12
            && value.split('.').count() == 3
            && value.split('.').all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
        if !is_version {
            self.bad("data", value);
            return None;
        }
        if value != dataset.version {
            self.notices.push(Notice::OtherData(value.clone(), dataset.version.clone()));
        }
        Some(value)
    }

    fn fact(&mut self, value: String, dataset: &Dataset) -> Option<Id> {
        // Before the evidence is there, most facts are unknown; whoever holds the state looks again then.
        let id = Id::parse(&value).filter(|id| !dataset.has_evidence() || dataset.fact(id).is_some());
        if id.is_none() {
            self.bad("fact", value);
        }
        id
    }
}

/// A value short enough to show.
fn shortened(text: String) -> String {
    match text.char_indices().nth(40) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or_default()),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pairs(text: &str) -> Pairs {
        query::pairs(text)
    }

    #[test]
    fn an_old_link_goes_through_every_later_step() {
        let rename: Upgrade =
            |pairs| pairs.into_iter().map(|(k, v)| (if k == "tab" { "view".into() } else { k }, v)).collect();
        let recode: Upgrade =
            |pairs| pairs.into_iter().map(|(k, v)| (k, if v == "money" { "funding".into() } else { v })).collect();
        let mut notices = Vec::new();
        assert_eq!(upgraded(pairs("tab=money"), &[rename, recode], &mut notices), pairs("view=funding"));
        assert_eq!(upgraded(pairs("view=money&v=2"), &[rename, recode], &mut notices), pairs("view=funding"));
        assert_eq!(upgraded(pairs("view=money&v=3"), &[rename, recode], &mut notices), pairs("view=money"));
        assert_eq!(notices, []);
    }

    #[test]
    fn a_link_from_a_newer_version_says_so() {
        let mut notices = Vec::new();
        assert_eq!(upgraded(pairs("view=funding&v=9"), &[], &mut notices), pairs("view=funding"));
        assert_eq!(notices, [Notice::NewerVersion]);
    }
}
