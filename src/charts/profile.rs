//! What is known of one organisation, from its records alone.
//!
//! Sections in the order a reader asks: who it is, money, machines, networks, listing, people, policy. A section without
//! records is left out and named at the end, so that silence is not taken for nothing.

mod machines;
mod money;

pub use machines::{furthest, highest};
pub use money::raises;

use super::Chart;
use super::figure::{Brief, Cell, Column, Table};
use crate::model::entity::Country;
use crate::model::{Edtf, Entity, EntityKind, Fact, Id, Lang, MeasureGroup, Topic, profile};
use crate::view_state::{Mode, View, ViewState};
use crate::words::{self, Phrase};

/// A page about one organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct Profile {
    /// Its name.
    pub name: String,
    /// Names, country, kind and founding, each with its label.
    pub basics: Vec<(&'static str, Vec<Cell>)>,
    /// What is known.
    pub sections: Vec<Section>,
    /// The titles of the sections without records.
    pub unknown: Vec<&'static str>,
    /// The ways on that belong to no section.
    pub onward: Vec<Onward>,
}

/// A part of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// What it is about.
    pub title: &'static str,
    /// What its table comes to, in a sentence.
    pub lead: Option<String>,
    /// A chart of this organisation alone.
    pub chart: Option<(Chart, ViewState)>,
    /// Its records.
    pub table: Table,
    /// The view that compares this with others.
    pub onward: Option<Onward>,
}

/// A way on: its words and where it leads.
#[derive(Clone, Debug, PartialEq)]
pub struct Onward {
    /// What it is called.
    pub text: String,
    /// Where it leads.
    pub target: ViewState,
}

/// The page of an organisation; nothing where the id names none.
pub fn profile(brief: &Brief<'_>, id: &Id) -> Option<Profile> {
    let entity = brief.dataset.entity(id)?;
    let EntityKind::Organisation { .. } = entity.kind else { return None };
    type Make = fn(&Brief<'_>, &Entity) -> Option<Section>;
    let makes: [(Phrase, Make); 12] = [
        (words::SECTION_FUNDING, money::funding),
        (words::SECTION_SUMS, money::sums),
        (words::SECTION_INVESTORS, money::investors),
        (words::SECTION_VEHICLES, machines::vehicles),
        (words::SECTION_CONSTELLATIONS, machines::constellations),
        (words::SECTION_LISTING, money::listing),
        (words::SECTION_VALUATIONS, money::valuations),
        (words::SECTION_FINANCIALS, money::financials),
        (words::SECTION_PEOPLE, |brief, entity| own_facts(brief, entity, |fact| fact.topic == Topic::People)),
        (words::SECTION_POLICY, |brief, entity| {
            own_facts(brief, entity, |fact| matches!(fact.topic, Topic::Policy | Topic::Sanction))
        }),
        (words::SECTION_MILESTONES, machines::milestones),
        (words::SECTION_OTHER, |brief, entity| own_facts(brief, entity, is_other)),
    ];
    let mut sections = Vec::new();
    let mut unknown = Vec::new();
    for (title, make) in makes {
        let title = title.get(brief.lang);
        match make(brief, entity) {
            Some(section) => sections.push(Section { title, ..section }),
            None => unknown.push(title),
        }
    }
    Some(Profile { name: brief.name(id), basics: basics(brief, entity), sections, unknown, onward: onward(brief, id) })
}

/// Whether a fact belongs to no section of its own.
fn is_other(fact: &Fact) -> bool {
    use MeasureGroup::{Financial, Listing, Valuation};
    let has_group = matches!(fact.measure.map(|measure| measure.group()), Some(Financial | Listing | Valuation));
    let has_topic = matches!(
        fact.topic,
        Topic::Name
            | Topic::Founding
            | Topic::People
            | Topic::Policy
            | Topic::Sanction
            | Topic::Listing
            | Topic::Valuation
            | Topic::Financials
            | Topic::Funding
    );
    !has_group && !has_topic
}

fn basics(brief: &Brief<'_>, entity: &Entity) -> Vec<(&'static str, Vec<Cell>)> {
    let (lang, dataset) = (brief.lang, brief.dataset);
    let EntityKind::Organisation { country, kind, founded } = entity.kind else { return Vec::new() };
    let facts = |topic: Topic| dataset.facts.iter().filter(move |fact| fact.about == entity.id && fact.topic == topic);
    let founding: Vec<Cell> = match facts(Topic::Founding).next() {
        Some(fact) => vec![Cell::of(fact.claim(brief.policy()).map(|it| it.in_words(lang)).unwrap_or_default(), fact)],
        None => founded.map(|date: Edtf| Cell::plain(date.in_words(lang))).into_iter().collect(),
    };
    let names = facts(Topic::Name).map(|fact| {
        let value = fact.claim(brief.policy()).map(|claim| claim.in_words(lang)).unwrap_or_default();
        Cell::of(words::told(fact.statement.get(lang), &value, lang), fact)
    });
    let other = match lang {
        Lang::En => &entity.name.zh,
        Lang::Zh => &entity.name.en,
    };
    let plain = |text: &str| vec![Cell::plain(text)];
    let listed = |texts: &[String]| match texts {
        [] => Vec::new(),
        texts => plain(&texts.join(lang.pick(", ", words::LIST_COMMA))),
    };
    let rows = [
        (words::OTHER_LANGUAGE, if other == entity.name.get(lang) { Vec::new() } else { plain(other) }),
        (words::ALIASES, listed(&entity.aliases)),
        (words::COUNTRY, plain(words::country(country).get(lang))),
        (words::KIND, plain(words::organisation_kind(kind).get(lang))),
        (words::FOUNDED, founding),
        (words::ON_ITS_NAME, names.collect()),
    ];
    rows.into_iter().filter(|(_, cells)| !cells.is_empty()).map(|(label, cells)| (label.get(lang), cells)).collect()
}

/// The ways on with this organisation picked, besides those of sections.
fn onward(brief: &Brief<'_>, id: &Id) -> Vec<Onward> {
    let name = brief.name(id);
    let to = |view: View, text: String, pick: &[&Id]| Onward {
        text,
        target: target(brief, view, view.first_mode(), pick.iter().map(|id| (*id).clone()).collect()),
    };
    let rival = rival(brief, id);
    let mut onward = vec![to(View::Timeline, words::on_timeline(&name, brief.lang), &[id])];
    if let Some(rival) = rival {
        let text = words::compare_with(&name, &brief.name(rival), brief.lang);
        onward.push(to(View::Compare, text, &[id, rival]));
    }
    onward
}

/// Whom to compare with at first: the one across the ocean that most is known of.
fn rival<'a>(brief: &Brief<'a>, id: &Id) -> Option<&'a Id> {
    let country = |entity: &Entity| match entity.kind {
        EntityKind::Organisation { country, .. } => Some(country),
        _ => None,
    };
    let is_chinese = brief.dataset.entity(id).and_then(country) == Some(Country::Cn);
    let wanted = Id::parse(if is_chinese { "spacex" } else { "landspace" }).filter(|rival| rival != id)?;
    brief.dataset.entity(&wanted).map(|entity| &entity.id)
}

/// The reader's view, moved to another view and mode with some ids picked.
pub fn target(brief: &Brief<'_>, view: View, mode: Mode, pick: Vec<Id>) -> ViewState {
    let mut state = brief.state.clone();
    state.go_to(view);
    state.set_mode(mode);
    state.set_pick(pick);
    state
}

/// A chart with its view, where it has anything to show.
pub fn filled(brief: &Brief<'_>, chart: Chart, state: ViewState) -> Option<(Chart, ViewState)> {
    let figure = chart.figure(&Brief { state: &state, ..*brief });
    (!figure.table.rows.is_empty()).then_some((chart, state))
}

/// A section of a table and nothing else; nothing where the table is empty.
fn plain_section(table: Table) -> Option<Section> {
    let section = Section { title: "", lead: None, chart: None, table, onward: None };
    (!section.table.rows.is_empty()).then_some(section)
}

/// The facts about the organisation itself that fit.
fn own_facts(brief: &Brief<'_>, entity: &Entity, fits: fn(&Fact) -> bool) -> Option<Section> {
    let is_record =
        |fact: &Fact| brief.dataset.round(&fact.id).is_some() || brief.dataset.milestone(&fact.id).is_some();
    let facts: Vec<&Fact> =
        brief.dataset.facts.iter().filter(|fact| fact.about == entity.id && fits(fact) && !is_record(fact)).collect();
    plain_section(fact_table(brief, facts))
}

/// Facts in rows: date, what, value; newest first.
fn fact_table(brief: &Brief<'_>, facts: Vec<&Fact>) -> Table {
    let lang = brief.lang;
    let rows = profile::newest_first(facts, brief.policy()).into_iter().map(|fact| {
        let claim = fact.claim(brief.policy());
        let date = claim.and_then(|claim| claim.date).map_or_else(|| "–".to_owned(), |date| date.in_words(lang));
        let has_value = claim.is_some_and(|claim| claim.value.is_some() || claim.date.is_none());
        let value = claim.filter(|_| has_value).map(|claim| claim.in_words(lang));
        let statement = fact.statement.get(lang);
        match value.filter(|value| !value.is_empty()) {
            Some(value) => vec![Cell::plain(date), Cell::plain(statement), Cell::of(value, fact)],
            None => vec![Cell::plain(date), Cell::of(statement, fact), Cell::plain("–")],
        }
    });
    let columns = [words::DATE, words::WHAT, words::VALUE];
    Table { columns: columns.map(|heading| Column::words(heading.get(lang))).into(), rows: rows.collect() }
}
