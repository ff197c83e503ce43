//! Numbers that no source states: what each is worked out from, told when a reader opens it.
//!
//! A cell of any chart opens its working in one line: `Cell::plain(text).worked_out(…)`, with one of the kinds of
//! [`Derivation`], or for anything else with [`Derived::new`]: title, value, formula in words, then `.from(…)` for each
//! input and `.without(…)` for each thing left out.

use super::figure::Brief;
use crate::model::funding::Raise;
use crate::model::growth::Period;
use crate::model::{Day, Fact, Id, Step};
use crate::words::Phrase;

/// How a number came about: little enough to stand in every cell, told in full only when opened.
#[derive(Clone, Debug, PartialEq)]
pub enum Derivation {
    /// The sum of some rounds, those left out included; what it is the sum of.
    Sum(String, Vec<Id>),
    /// The amount of one fact in the currency in force.
    Conversion(Id),
    /// Satellites of a constellation launched in the period that ends on a day; the fact that carries the series.
    Rate(Id, Period, Day, Id),
    /// One fact's number as a share of another's.
    Share(Id, Id),
    /// Satellites of a constellation in orbit on a day nobody counted them; the fact that carries the series.
    Estimate(Id, Day, Id),
    /// How many facts there are of a kind; what is counted, and how.
    Count(String, Phrase, Vec<Id>),
    /// The time from one milestone to another, and the rungs they are.
    Interval([(Id, Step); 2]),
    /// Any other, told in full.
    Told(Box<Derived>),
}

impl Derivation {
    /// The sum of rounds that are shown together.
    pub fn sum<'r, 'a: 'r>(of: impl Into<String>, raises: impl Iterator<Item = &'r Raise<'a>>) -> Self {
        Self::Sum(of.into(), raises.map(|raise| raise.round.id.clone()).collect())
    }

    /// The facts it rests on.
    pub fn facts(&self) -> Vec<&Id> {
        match self {
            Self::Sum(_, facts) | Self::Count(_, _, facts) => facts.iter().collect(),
            Self::Conversion(fact) | Self::Rate(_, _, _, fact) | Self::Estimate(_, _, fact) => vec![fact],
            Self::Share(part, whole) => vec![part, whole],
            Self::Interval([(from, _), (to, _)]) => vec![from, to],
            Self::Told(derived) => derived.inputs.iter().filter_map(|input| input.fact.as_ref()).collect(),
        }
    }
}

impl From<Derived> for Derivation {
    fn from(derived: Derived) -> Self {
        Self::Told(Box::new(derived))
    }
}

/// The working of a number, in words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Derived {
    /// What the number is.
    pub title: String,
    /// The number with its unit.
    pub value: String,
    /// How it is worked out, in words.
    pub formula: String,
    /// What it is worked out from.
    pub inputs: Vec<Input>,
    /// What was left out, and why.
    pub excluded: Vec<Input>,
    /// What else a reader should know.
    pub notes: Vec<String>,
}

/// One input of a number, or one thing left out of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Input {
    /// What it is.
    pub name: String,
    /// Its amount as it enters; as reported where it is left out.
    pub amount: String,
    /// How it enters, such as the exchange rate; why it does not, where it is left out.
    pub how: String,
    /// The fact it opens.
    pub fact: Option<Id>,
    /// Whether that fact is contested.
    pub is_contested: bool,
}

impl Derived {
    /// A working without inputs yet.
    pub fn new(title: impl Into<String>, value: impl Into<String>, formula: impl Into<String>) -> Self {
        Self { title: title.into(), value: value.into(), formula: formula.into(), ..Self::default() }
    }

    /// With an input.
    #[must_use]
    pub fn from(mut self, input: Input) -> Self {
        self.inputs.push(input);
        self
    }

    /// With something left out.
    #[must_use]
    pub fn without(mut self, input: Input) -> Self {
        self.excluded.push(input);
        self
    }

    /// With something else to know.
    #[must_use]
    pub fn noting(mut self, note: impl Into<String>) -> Self {
        self.notes.push(note.into());
        self
    }
}

impl Input {
    /// An input without evidence of its own.
    pub fn plain(name: impl Into<String>, amount: impl Into<String>) -> Self {
        Self { name: name.into(), amount: amount.into(), ..Self::default() }
    }

    /// An input that opens its fact; its name is the fact's statement unless another fits better.
    pub fn of(brief: &Brief<'_>, fact: &Fact, amount: impl Into<String>) -> Self {
        let name = fact.statement.get(brief.lang).to_owned();
        Self {
            name,
            amount: amount.into(),
            how: String::new(),
            fact: Some(fact.id.clone()),
            is_contested: fact.is_contested(),
        }
    }

    /// The same under another name.
    #[must_use]
    pub fn named(self, name: impl Into<String>) -> Self {
        Self { name: name.into(), ..self }
    }

    /// The same with a word on how it enters, or why it does not.
    #[must_use]
    pub fn how(self, how: impl Into<String>) -> Self {
        Self { how: how.into(), ..self }
    }
}
