//! A figure in words and numbers: title, sentence, key, table, sources. The drawing comes apart, as it needs a width.

use super::derived::Derivation;
use super::palette::Shape;
use super::sketch::{Fill, Stroke};
use crate::model::{Dataset, Day, Edtf, Fact, Id, Lang, Policy, Source, SourceKind, Window, order};
use crate::view_state::ViewState;
use crate::words;
use std::collections::BTreeSet;

/// What a figure is made from.
#[derive(Clone, Copy)]
pub struct Brief<'a> {
    /// The data.
    pub dataset: &'a Dataset,
    /// What the reader looks at.
    pub state: &'a ViewState,
    /// The language in force.
    pub lang: Lang,
}

impl Brief<'_> {
    /// The claim policy in force.
    pub fn policy(&self) -> Policy {
        self.state.claims
    }

    /// The window in force, given the first and last day of the figure's own data.
    ///
    /// It never ends before it starts: where the reader's own end lies outside the data, the other end moves to it.
    pub fn window(&self, first: Option<Day>, last: Day) -> Window {
        let from = first.unwrap_or(last);
        let Window { from, to } = self.state.window(Window { from, to: last });
        if self.state.from.is_some() { Window { from, to: to.max(from) } } else { Window { from: from.min(to), to } }
    }

    /// The last day of a part of the data, or of the reader's own rows among some facts where that is later.
    pub fn last_day<'f>(&self, reach: Day, facts: impl Iterator<Item = &'f Id>) -> Day {
        let own = facts.filter(|id| id.is_private()).filter_map(|id| self.dataset.fact(id)?.date(self.policy()));
        own.map(Edtf::last).fold(reach, Day::max)
    }

    /// An entity's name, or its id where it is not known.
    pub fn name(&self, id: &Id) -> String {
        let entity = self.dataset.entity(id);
        entity.map_or_else(|| id.to_string(), |entity| entity.name.get(self.lang).to_owned())
    }
}

/// Everything about a figure but its drawing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Figure {
    /// What is shown and its scope.
    pub title: String,
    /// What the chart shows, in one sentence; also what assistive technology reads.
    pub sentence: String,
    /// What the reader should know: what was left out, what the scale does.
    pub notes: Vec<String>,
    /// What each series counts: its name and its scope; empty until the evidence is there.
    pub scopes: Vec<(String, String)>,
    /// What marks and lines mean.
    pub key: Vec<KeyEntry>,
    /// The same data in rows.
    pub table: Table,
    /// What it rests on.
    pub sources: Vec<Id>,
    /// The last day its data reach.
    pub reaches: Day,
}

impl Figure {
    /// The facts its table opens, or works its numbers out from, each once.
    pub fn facts(&self) -> Vec<&Id> {
        let mut known = BTreeSet::new();
        self.mentioned().into_iter().filter(|id| known.insert(*id)).collect()
    }

    fn mentioned(&self) -> Vec<&Id> {
        let mut found = Vec::new();
        for cell in self.table.rows.iter().flatten() {
            found.extend(cell.fact.iter());
            found.extend(cell.workings().flat_map(Derivation::facts));
        }
        found
    }

    /// How many different contested facts its table opens, or works its numbers out from.
    pub fn contested(&self, dataset: &Dataset) -> usize {
        let facts = self.facts().into_iter().filter_map(|id| dataset.fact(id));
        facts.filter(|fact| fact.is_contested()).count()
    }

    /// Itself with that number, for whoever leaves rows out.
    pub fn counted(self, dataset: &Dataset) -> (Self, usize) {
        let n_contested = self.contested(dataset);
        (self, n_contested)
    }

    /// What stands in for a figure that needs the evidence until it is there.
    pub fn waiting(title: impl Into<String>, brief: &Brief<'_>) -> Self {
        let sentence = crate::words::EVIDENCE_LOADING.get(brief.lang).to_owned();
        Self { title: title.into(), sentence, ..Self::default() }
    }

    /// Who published its sources, each once, those nearest to the facts first; empty until the evidence is there.
    pub fn publishers(&self, dataset: &Dataset) -> Vec<String> {
        const NEAREST: [SourceKind; 5] =
            [SourceKind::Official, SourceKind::Filing, SourceKind::Dataset, SourceKind::Press, SourceKind::Trade];
        let rank = |kind| NEAREST.iter().position(|near| *near == kind).unwrap_or(NEAREST.len());
        let sources = self.sources.iter().filter_map(|id| dataset.source(id)).collect();
        let mut publishers = Vec::new();
        for source in order::by_number(sources, |source: &&Source| rank(source.kind) as f64) {
            if !publishers.contains(&source.publisher) {
                publishers.push(source.publisher.clone());
            }
        }
        publishers
    }
}

/// One line of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyEntry {
    /// The sign explained.
    pub sign: Sign,
    /// What it means.
    pub meaning: String,
}

/// A sign of the grammar of certainty, in the text colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    /// A mark.
    Mark(Shape, Fill),
    /// A line.
    Line(Stroke),
    /// A bar along time.
    Span,
    /// A thin line from the lowest to the highest claim.
    Spread,
    /// The shaded band of a scenario.
    Band,
    /// A numbered column of a ladder.
    Number(usize),
    /// A numbered step, marked by its number.
    Step(usize),
}

impl KeyEntry {
    /// The sign of a reader's own rows, where there are any.
    pub fn private(n_private: usize, lang: Lang) -> Option<Self> {
        let meaning = words::PRIVATE_KEY.get(lang).to_owned();
        (n_private > 0).then_some(Self { sign: Sign::Mark(Shape::Ring, Fill::Hollow), meaning })
    }
}

/// How many rows of its table a figure is asked for: there can be very many, and every cell of them is written out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowLimit {
    /// A table of no more cells than this is whole.
    pub whole: usize,
    /// Of a larger one, so many rows from the top.
    pub first: usize,
}

impl RowLimit {
    /// Every row.
    pub const NONE: Self = Self { whole: usize::MAX, first: usize::MAX };

    /// How many of so many rows there will be.
    pub fn of(self, n_rows: usize, n_columns: usize) -> usize {
        if n_rows.saturating_mul(n_columns) <= self.whole { n_rows } else { n_rows.min(self.first) }
    }
}

/// A drawing of more rows than this is longer than anybody looks through.
pub const MOST_DRAWN: usize = 48;

/// What a figure says whose drawing leaves rows out.
pub fn drawn_note(n_rows: usize, lang: Lang) -> Option<String> {
    (n_rows > MOST_DRAWN).then(|| words::only_first(MOST_DRAWN, n_rows, lang))
}

/// The same rows as the chart.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The columns, the first naming the row.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its heading, with the unit.
    pub heading: String,
    /// Whether it holds numbers, which line up at the right.
    pub is_number: bool,
    /// Whether rows with the same text in it belong together; the text is then shown once.
    pub is_group: bool,
}

impl Column {
    /// A column of words.
    pub fn words(heading: impl Into<String>) -> Self {
        Self { heading: heading.into(), is_number: false, is_group: false }
    }

    /// A column whose text groups the rows.
    pub fn groups(heading: impl Into<String>) -> Self {
        Self { is_group: true, ..Self::words(heading) }
    }

    /// A column of numbers.
    pub fn numbers(heading: impl Into<String>) -> Self {
        Self { heading: heading.into(), is_number: true, is_group: false }
    }
}

/// A cell of a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    /// What it says.
    pub text: String,
    /// The fact it opens.
    pub fact: Option<Id>,
    /// Whether that fact is contested.
    pub is_contested: bool,
    /// How it was worked out, where no source states it.
    pub derivation: Option<Derivation>,
    /// A last part of the text that opens a working of its own.
    pub tail: Option<Box<Tail>>,
}

/// The end of a cell's text, which no source states, after what its fact says.
#[derive(Clone, Debug, PartialEq)]
pub struct Tail {
    /// What it says; the cell's text ends with it.
    pub text: String,
    /// How it was worked out.
    pub derivation: Derivation,
}

impl Cell {
    /// A cell without evidence of its own.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A cell that opens a fact.
    pub fn of(text: impl Into<String>, fact: &Fact) -> Self {
        Self { fact: Some(fact.id.clone()), is_contested: fact.is_contested(), ..Self::plain(text) }
    }

    /// The same with a last part that was worked out; `text` is the whole.
    #[must_use]
    pub fn ending_in(self, text: String, tail: String, derivation: Derivation) -> Self {
        Self { text, tail: Some(Box::new(Tail { text: tail, derivation })), ..self }
    }

    /// How its parts were worked out.
    pub fn workings(&self) -> impl Iterator<Item = &Derivation> {
        self.derivation.iter().chain(self.tail.iter().map(|tail| &tail.derivation))
    }

    /// The same, opening how it was worked out.
    #[must_use]
    pub fn worked_out(self, derivation: impl Into<Derivation>) -> Self {
        Self { derivation: Some(derivation.into()), ..self }
    }
}

/// How many different facts of some are contested.
pub fn n_contested<'a>(facts: impl Iterator<Item = &'a Fact>) -> usize {
    facts.filter(|fact| fact.is_contested()).map(|fact| &fact.id).collect::<BTreeSet<_>>().len()
}

/// The sources of some facts, each once, in order.
pub fn sources_of<'a>(facts: impl Iterator<Item = &'a Fact>) -> Vec<Id> {
    let (mut met, mut sources) = (BTreeSet::new(), Vec::new());
    facts.for_each(|fact| note_sources(fact, &mut met, &mut sources));
    sources
}

// Apart, so that it is not compiled anew for every chart.
fn note_sources<'a>(fact: &'a Fact, met: &mut BTreeSet<&'a Id>, sources: &mut Vec<Id>) {
    for citation in fact.claims.iter().flat_map(|claim| &claim.citations) {
        if met.insert(&citation.source) {
            sources.push(citation.source.clone());
        }
    }
}
