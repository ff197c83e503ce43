//! The vocabulary of a reader's own table: columns, rows, and what can be wrong with them.

use crate::model::Event;

/// A column of a reader's table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// What the row is: a round, a milestone or a count.
    Kind,
    /// Whom it is about, by any name.
    Who,
    /// When.
    Date,
    /// How much was raised.
    Amount,
    /// In which currency.
    Currency,
    /// What happened.
    Event,
    /// How it ended.
    Outcome,
    /// Satellites launched so far.
    Launched,
    /// Satellites in orbit.
    InOrbit,
    /// What to call it.
    Label,
}

impl Column {
    /// Every column, in the order of the template.
    pub const ALL: [Self; 10] = [
        Self::Kind,
        Self::Who,
        Self::Date,
        Self::Amount,
        Self::Currency,
        Self::Event,
        Self::Outcome,
        Self::Launched,
        Self::InOrbit,
        Self::Label,
    ];

    /// Its heading in a table.
    pub fn code(self) -> &'static str {
        match self {
            Self::Kind => "kind",
            Self::Who => "who",
            Self::Date => "date",
            Self::Amount => "amount",
            Self::Currency => "currency",
            Self::Event => "event",
            Self::Outcome => "outcome",
            Self::Launched => "launched",
            Self::InOrbit => "in_orbit",
            Self::Label => "label",
        }
    }

    /// The column of a heading.
    pub fn parse(heading: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|column| heading.trim().eq_ignore_ascii_case(column.code()))
    }
}

/// What an event of a milestone is called in a table.
pub const EVENTS: [(&str, Event); 9] = [
    ("engine-test", Event::EngineTest),
    ("static-fire", Event::StaticFire),
    ("hop", Event::Hop),
    ("launch", Event::Launch),
    ("landing", Event::Landing),
    ("reflight", Event::Reflight),
    ("accident", Event::Accident),
    ("plan", Event::Plan),
    ("salvage", Event::Salvage),
];

/// A table that shows one row of each kind.
pub const TEMPLATE: &str = "kind,who,date,amount,currency,event,outcome,launched,in_orbit,label\n\
round,LandSpace,2026-09,300000000,CNY,,,,,My estimate\n\
milestone,Zhuque-3,2026-09-20,,,landing,success,,,Flight 4\n\
count,Guowang,2026-09-25,,,,,220,218,\n";

/// A row of a reader's table: its number and the cells that are not empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub(super) number: usize,
    pub(super) cells: Vec<(Column, String)>,
}

impl Row {
    /// A row; its number is the one a spreadsheet shows.
    pub fn new(number: usize, cells: impl Iterator<Item = (Column, String)>) -> Self {
        Self { number, cells: cells.filter(|(_, text)| !text.is_empty()).collect() }
    }

    pub(super) fn get(&self, column: Column) -> Option<&str> {
        self.cells.iter().find(|(own, _)| *own == column).map(|(_, text)| text.as_str())
    }
}

/// What is wrong with a reader's table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// More bytes than are read; how many are.
    TooLarge(usize),
    /// It could not be read from the disk.
    Unreadable,
    /// Bytes that are no UTF-8 text, or hold zeros.
    NotUtf8,
    /// Nothing in it, or a heading alone.
    Empty,
    /// A web page, or tags in a cell.
    Markup,
    /// More rows than are drawn; how many are.
    TooManyRows(usize),
    /// More cells in a line than any table of ours has; how many may be.
    TooManyCells(usize),
    /// A quote that is opened and never closed.
    OpenQuote,
    /// Another number of cells than the heading has: the row's, the heading's.
    Width(usize, usize),
    /// A heading nobody knows.
    UnknownColumn(String),
    /// A heading that stands twice.
    RepeatedColumn(String),
    /// Not JSON.
    BadJson,
    /// JSON, but no list of rows with texts and numbers.
    NotRows,
    /// A cell that a spreadsheet would run.
    Formula,
    /// Characters that cannot be seen.
    Control,
    /// More characters than fit.
    TooLong,
    /// An empty cell that this kind of row needs.
    Missing,
    /// A cell that this kind of row does not have.
    NotForKind,
    /// A currency that is none of those counted in.
    NotCurrency(String),
    /// A word that is none of those known here.
    Unknown(String),
    /// No date.
    BadDate(String),
    /// A date that names no single day.
    VagueDay,
    /// No number in digits.
    BadNumber(String),
    /// Two counts of one constellation on one day.
    SameDay,
}

/// A fault and where it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The row, as a spreadsheet counts; none for the whole file.
    pub row: Option<usize>,
    /// The column.
    pub column: Option<Column>,
    /// What is wrong.
    pub fault: Fault,
}

impl Problem {
    /// A problem of the whole file.
    pub fn of_file(fault: Fault) -> Self {
        Self { row: None, column: None, fault }
    }
}
