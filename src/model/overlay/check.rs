//! From a row of texts to an entry that can be drawn, or to everything that is wrong with it.

use super::Entry;
use super::table::{Column, EVENTS, Fault, Problem, Row};
use crate::model::search::Target;
use crate::model::{Basis, Dataset, Day, Edtf, Entity, EntityKind, Id, Outcome, Point, Quantity};

/// The longest text a cell may hold.
const MOST_CHARS: usize = 80;

/// One row under examination.
pub(super) struct Check<'a> {
    pub(super) row: &'a Row,
    pub(super) dataset: &'a Dataset,
    pub(super) problems: Vec<Problem>,
}

impl<'a> Check<'a> {
    pub(super) fn add(&mut self, column: Column, fault: Fault) {
        self.problems.push(Problem { row: Some(self.row.number), column: Some(column), fault });
    }

    pub(super) fn entry(&mut self) -> Option<Entry> {
        for (column, text) in &self.row.cells {
            let fault = match text.chars().next() {
                _ if text.chars().count() > MOST_CHARS => Fault::TooLong,
                _ if text.chars().any(char::is_control) => Fault::Control,
                _ if text.contains(['<', '>']) => Fault::Markup,
                Some('=' | '+' | '@') => Fault::Formula,
                Some('-') if *column == Column::Label => Fault::Formula,
                _ => continue,
            };
            self.add(*column, fault);
        }
        if !self.problems.is_empty() {
            return None;
        }
        use Column::{Amount, Currency, Date, Event, InOrbit, Kind, Label, Launched, Outcome, Who};
        match self.needed(Kind)?.to_ascii_lowercase().as_str() {
            "round" => self.round(&[Kind, Who, Date, Amount, Currency, Label]),
            "milestone" => self.milestone(&[Kind, Who, Date, Event, Outcome, Label]),
            "count" => self.count(&[Kind, Who, Date, Launched, InOrbit, Label]),
            other => {
                self.add(Kind, Fault::Unknown(other.to_owned()));
                None
            }
        }
    }

    fn round(&mut self, columns: &[Column]) -> Option<Entry> {
        self.only(columns);
        let has_rounds = |id: &Id| self.dataset.rounds.iter().any(|round| round.organisation == *id);
        let (organisation, date) = (self.who(has_rounds), self.date());
        let amount = match self.row.get(Column::Amount) {
            None => Some(None),
            Some(text) => self.amount(text).map(Some),
        };
        let label = self.row.get(Column::Label).map(str::to_owned);
        Some(Entry::Round { organisation: organisation?, date: date?, amount: amount?, label })
    }

    fn amount(&mut self, text: &str) -> Option<Quantity> {
        let mut currency = self.needed(Column::Currency)?.to_ascii_uppercase();
        // What Chinese tables call it.
        if ["RMB", "人民币"].contains(&currency.as_str()) {
            currency = "CNY".to_owned();
        }
        if !["CNY", "USD", "EUR"].contains(&currency.as_str()) {
            self.add(Column::Currency, Fault::NotCurrency(currency));
            return None;
        }
        let quantity = Quantity::parse(&format!("{currency} {text}")).filter(|quantity| quantity.low >= 0.0);
        self.number(Column::Amount, text, quantity)
    }

    fn milestone(&mut self, columns: &[Column]) -> Option<Entry> {
        self.only(columns);
        let has_milestones = |id: &Id| self.dataset.milestones.iter().any(|milestone| milestone.programme == *id);
        let (programme, date) = (self.who(has_milestones), self.date());
        let event = self.choose(Column::Event, &EVENTS);
        let outcome = self.choose(Column::Outcome, &Outcome::ALL.map(|outcome| (outcome.code(), outcome)));
        let label = self.row.get(Column::Label).map(str::to_owned);
        Some(Entry::Milestone { programme: programme?, date: date?, event: event?, outcome: outcome?, label })
    }

    fn count(&mut self, columns: &[Column]) -> Option<Entry> {
        self.only(columns);
        let constellation = self.who(|id: &Id| self.dataset.growth(id).is_some());
        let day = self.date().and_then(|date| self.day(date));
        let launched = self.needed(Column::Launched).map(str::to_owned);
        let launched = launched.and_then(|text| self.number(Column::Launched, &text, whole(&text)));
        let in_orbit = match self.row.get(Column::InOrbit).map(str::to_owned) {
            None => Some(None),
            Some(text) => self.number(Column::InOrbit, &text, whole(&text)).map(Some),
        };
        let point = Point { day: day?, launched: launched?, in_orbit: in_orbit?, basis: Basis::Observed };
        Some(Entry::Count { constellation: constellation?, point })
    }

    /// Complains of cells that this kind of row does not have.
    fn only(&mut self, columns: &[Column]) {
        for (column, _) in self.row.cells.iter().filter(|(column, _)| !columns.contains(column)) {
            self.add(*column, Fault::NotForKind);
        }
    }

    fn needed(&mut self, column: Column) -> Option<&'a str> {
        let text = self.row.get(column);
        if text.is_none() {
            self.add(column, Fault::Missing);
        }
        text
    }

    fn number<T>(&mut self, column: Column, text: &str, number: Option<T>) -> Option<T> {
        if number.is_none() {
            self.add(column, Fault::BadNumber(text.to_owned()));
        }
        number
    }

    fn choose<T: Copy>(&mut self, column: Column, known: &[(&str, T)]) -> Option<T> {
        let text = self.needed(column)?;
        let found = known.iter().find(|(code, _)| text.eq_ignore_ascii_case(code)).map(|(_, value)| *value);
        if found.is_none() {
            self.add(column, Fault::Unknown(text.to_owned()));
        }
        found
    }

    /// The entity of an id, a name or an alias, if it is one of those wanted.
    fn who(&mut self, is_wanted: impl Fn(&Id) -> bool) -> Option<Id> {
        let text = self.needed(Column::Who)?;
        let wanted = Target::new(text);
        let is_named = |entity: &&Entity| {
            *entity.id.as_str() == *text || Target::names(entity).iter().any(|name| name.is_spelled_like(&wanted))
        };
        let is_topic = |entity: &&Entity| entity.kind == EntityKind::Topic;
        let found = self.dataset.entities.iter().filter(|entity| !is_topic(entity) && is_wanted(&entity.id));
        let found = found.clone().find(is_named).map(|entity| entity.id.clone());
        if found.is_none() {
            self.add(Column::Who, Fault::Unknown(text.to_owned()));
        }
        found
    }

    fn date(&mut self) -> Option<Edtf> {
        let text = self.needed(Column::Date)?;
        let date = Edtf::parse(text);
        if date.is_none() {
            self.add(Column::Date, Fault::BadDate(text.to_owned()));
        }
        date
    }

    fn day(&mut self, date: Edtf) -> Option<Day> {
        if date.is_vague() {
            self.add(Column::Date, Fault::VagueDay);
        }
        (!date.is_vague()).then_some(date.first())
    }
}

/// A count of satellites; more than a million is no count.
fn whole(text: &str) -> Option<u32> {
    text.parse().ok().filter(|n| *n <= 1_000_000)
}
