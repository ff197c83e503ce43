//! A reader's own rounds, milestones and counts, checked and laid over the data.
//!
//! They make a dataset of their own, so that charts draw them like any other rows; ids and names that say *private* keep
//! them apart from the evidence, how far the published data reach stays as it is, and nothing of them is ever part of a link.

mod check;
mod table;

pub use table::{Column, EVENTS, Fault, Problem, Row, TEMPLATE};

use crate::model::{
    Claim, Confidence, Dataset, Edtf, Entity, Event, Fact, Growth, Id, Milestone, Outcome, Point, Qualifier, Quantity,
    Round, RoundKind, Text, Topic, Value, order,
};
use check::Check;

#[derive(Clone, Debug)]
enum Entry {
    Round { organisation: Id, date: Edtf, amount: Option<Quantity>, label: Option<String> },
    Milestone { programme: Id, date: Edtf, event: Event, outcome: Outcome, label: Option<String> },
    Count { constellation: Id, point: Point },
}

/// A reader's own rows, checked.
#[derive(Clone, Debug)]
pub struct Overlay {
    entries: Vec<Entry>,
}

impl Overlay {
    /// Checks every row against the data.
    ///
    /// # Errors
    /// Every problem of every row.
    pub fn new(rows: &[Row], dataset: &Dataset) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut entries: Vec<Entry> = Vec::new();
        for row in rows {
            let mut check = Check { row, dataset, problems: Vec::new() };
            let entry = check.entry();
            if entry.as_ref().is_some_and(|entry| entries.iter().any(|other| other.same_day(entry))) {
                check.add(Column::Date, Fault::SameDay);
            }
            entries.extend(entry.filter(|_| check.problems.is_empty()));
            problems.append(&mut check.problems);
        }
        if problems.is_empty() { Ok(Self { entries }) } else { Err(problems) }
    }

    /// How many rounds, milestones and counts it holds.
    pub fn counts(&self) -> [usize; 3] {
        let count = |is: fn(&Entry) -> bool| self.entries.iter().filter(|entry| is(entry)).count();
        [
            count(|entry| matches!(entry, Entry::Round { .. })),
            count(|entry| matches!(entry, Entry::Milestone { .. })),
            count(|entry| matches!(entry, Entry::Count { .. })),
        ]
    }

    /// The data with these rows among them; `mark` is the word that every name of theirs bears.
    pub fn over(&self, dataset: &Dataset, mark: &Text) -> Dataset {
        let mut own = dataset.clone();
        for (idx, entry) in self.entries.iter().enumerate() {
            let Some(id) = Id::private(&(idx + 1).to_string()) else { continue };
            match entry {
                Entry::Round { organisation, date, amount, label } => {
                    let label = marked(&named(label, organisation, dataset), mark);
                    let value = amount.map(Value::Quantity);
                    own.facts.push(fact(id.clone(), organisation, Topic::Funding, &label, value, *date));
                    let (organisation, kind) = (organisation.clone(), RoundKind::Equity);
                    let (leads, investors) = (Vec::new(), Vec::new());
                    own.rounds.push(Round { id, organisation, label, kind, overlaps: None, leads, investors });
                }
                Entry::Milestone { programme, date, event, outcome, label } => {
                    let vehicle = marked(&named(label, programme, dataset), mark);
                    let value = Some(Value::Outcome(*outcome));
                    own.facts.push(fact(id.clone(), programme, Topic::Launch, &vehicle, value, *date));
                    let (programme, event, steps) = (programme.clone(), *event, Vec::new());
                    own.milestones.push(Milestone { id, programme, vehicle, event, steps, method: None });
                }
                Entry::Count { .. } => {}
            }
        }
        let mut counted: Vec<&Id> = self.entries.iter().filter_map(Entry::constellation).collect();
        counted.sort_unstable();
        counted.dedup();
        for constellation in counted {
            self.add_growth(&mut own, constellation, mark);
        }
        own.entities = order::by_text(own.entities, |entity| entity.id.as_str());
        own.facts = order::by_text(own.facts, |fact| fact.id.as_str());
        own.rounds = order::by_text(own.rounds, |round| round.id.as_str());
        own.milestones = order::by_text(own.milestones, |milestone| milestone.id.as_str());
        own
    }

    /// A series of its own beside the one of the data, under a name of its own.
    fn add_growth(&self, own: &mut Dataset, constellation: &Id, mark: &Text) {
        let Some(entity) = own.entity(constellation).cloned() else { return };
        let ids = ["", "launched-", "in-orbit-"].map(|part| Id::private(&format!("{part}{constellation}")));
        let [Some(id), Some(launched), Some(in_orbit)] = ids else { return };
        let points = self.entries.iter().filter_map(|entry| match entry {
            Entry::Count { constellation: other, point } if other == constellation => Some(*point),
            _ => None,
        });
        let points = order::by_number(points.collect(), |point| f64::from(point.day.0));
        let Some(last) = points.last().copied() else { return };
        let name = marked(&entity.name, mark);
        let mut add = |id: &Id, n: u32| {
            let value = Quantity::parse(&format!("{n} satellites")).map(Value::Quantity);
            own.facts.push(fact(id.clone(), constellation, Topic::Satellites, &name, value, last.day.into()));
        };
        add(&launched, last.launched);
        let in_orbit = last.in_orbit.map(|n| {
            add(&in_orbit, n);
            in_orbit
        });
        own.entities.push(Entity { id: id.clone(), name, ..entity });
        own.growth.push(Growth { constellation: id, launched, in_orbit, points });
    }
}

impl Entry {
    fn constellation(&self) -> Option<&Id> {
        match self {
            Self::Count { constellation, .. } => Some(constellation),
            Self::Round { .. } | Self::Milestone { .. } => None,
        }
    }

    fn same_day(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Count { constellation, point }, Self::Count { constellation: other, point: second }) => {
                constellation == other && point.day == second.day
            }
            _ => false,
        }
    }
}

fn named(label: &Option<String>, id: &Id, dataset: &Dataset) -> Text {
    let own = label.as_ref().map(|label| Text { en: label.clone(), zh: label.clone() });
    let name = || dataset.entity(id).map(|entity| entity.name.clone());
    own.or_else(name).unwrap_or_else(|| Text { en: id.to_string(), zh: id.to_string() })
}

fn marked(text: &Text, mark: &Text) -> Text {
    Text { en: format!("{} ({})", text.en, mark.en), zh: format!("{}（{}）", text.zh, mark.zh) }
}

fn fact(id: Id, about: &Id, topic: Topic, statement: &Text, value: Option<Value>, date: Edtf) -> Fact {
    let qualifier = if value.is_some() { Qualifier::Exactly } else { Qualifier::Undisclosed };
    let claim =
        Claim { value, qualifier, date: Some(date), confidence: Confidence::Low, citations: Vec::new(), note: None };
    let (about, statement) = (about.clone(), statement.clone());
    Fact { id, about, topic, measure: None, money: None, statement, claims: vec![claim], reason: None }
}
