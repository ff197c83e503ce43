//! Evidence: sources, citations, claims, and facts that may be contested.

use super::{Edtf, Id, Lang, Measure, NewMoney, Outcome, Quantity, Text};
use serde::{Deserialize, Serialize};

/// What kind of publication a source is; official ones carry a fact alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SourceKind {
    /// An agency, a regulator, an exchange, or a company's own release.
    Official,
    /// A prospectus or another filing.
    Filing,
    /// General press.
    Press,
    /// Trade press.
    Trade,
    /// An analyst's or a researcher's text.
    Analysis,
    /// A data set.
    Dataset,
    /// An encyclopedia or another reference work.
    Reference,
    /// A blog or a social post.
    Blog,
    /// A page that repeats what others published.
    Aggregator,
}

impl SourceKind {
    /// Every kind, nearest to the facts first.
    pub const ALL: [Self; 9] = [
        Self::Official,
        Self::Filing,
        Self::Dataset,
        Self::Press,
        Self::Trade,
        Self::Analysis,
        Self::Reference,
        Self::Blog,
        Self::Aggregator,
    ];

    /// Whether one such source is enough for high confidence.
    pub fn is_official(self) -> bool {
        matches!(self, Self::Official | Self::Filing)
    }
}

/// Something published.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its identifier.
    pub id: Id,
    /// Its title as published, or a description.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// When, where known.
    pub date: Option<Edtf>,
    /// Where a reader can open it, if anywhere.
    pub url: Option<String>,
    /// What kind of publication it is.
    pub kind: SourceKind,
    /// What it repeats; two sources with one origin are not independent.
    pub origin: Option<String>,
    /// How far it can be trusted, where that needs saying.
    pub note: Option<Text>,
}

impl Source {
    /// Whether its title or publisher holds some lower-case words.
    pub fn mentions(&self, words: &str) -> bool {
        self.title.to_ascii_lowercase().contains(words) || self.publisher.to_ascii_lowercase().contains(words)
    }

    /// What independence is judged by: the origin it repeats, or itself.
    pub fn origin(&self) -> &str {
        self.origin.as_deref().unwrap_or(self.id.as_str())
    }
}

/// A source and the place in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Citation {
    /// The source.
    pub source: Id,
    /// Where in it, in a few words.
    pub place: Option<Text>,
    /// Whether only a headline, date and summary were read.
    pub summary_only: bool,
    /// The running number of the statement, for the three founding articles.
    pub item: Option<u32>,
}

/// How exactly a claim states its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Qualifier {
    /// The value itself.
    Exactly,
    /// Near the value.
    About,
    /// Above the value.
    MoreThan,
    /// The value or above.
    AtLeast,
    /// Below the value.
    LessThan,
    /// The value or below.
    UpTo,
    /// Just below the value.
    Nearly,
    /// What somebody expected before anybody could count.
    Expected,
    /// There is a value, and nobody published it.
    Undisclosed,
}

impl Qualifier {
    /// Puts the qualifier before a value in words: `about $1 billion`, `约10亿美元`.
    pub fn with(self, value: &str, lang: Lang) -> String {
        let (en, zh) = match self {
            Self::Exactly => ("", ""),
            Self::About => ("about ", "约"),
            Self::MoreThan => ("more than ", "超过"),
            Self::AtLeast => ("at least ", "不少于"),
            Self::LessThan => ("less than ", "不足"),
            Self::UpTo => ("up to ", "至多"),
            Self::Nearly => ("nearly ", "近"),
            Self::Expected => ("expected ", "预计"),
            Self::Undisclosed => return lang.pick("undisclosed", "未披露").to_owned(),
        };
        format!("{}{value}", lang.pick(en, zh))
    }
}

/// How sure we are of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Confidence {
    /// No source that a reader can reach, or a doubtful one.
    Low,
    /// One source that a reader can reach.
    Medium,
    /// Two independent ones, or an official one.
    High,
}

/// What a claim says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// A number or a range with its unit.
    Quantity(Quantity),
    /// How an event ended.
    Outcome(Outcome),
    /// Words.
    Words(Text),
}

/// One value that one or more citations state.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// The value; absent when only a date is claimed or the amount is undisclosed.
    pub value: Option<Value>,
    /// How exactly it is stated.
    pub qualifier: Qualifier,
    /// When it holds or happened, as exact as the source.
    pub date: Option<Edtf>,
    /// How sure we are.
    pub confidence: Confidence,
    /// Who says so; never empty.
    pub citations: Vec<Citation>,
    /// What a reader should know about it.
    pub note: Option<Text>,
}

impl Claim {
    /// The claimed quantity, if it is one.
    pub fn quantity(&self) -> Option<Quantity> {
        match self.value {
            Some(Value::Quantity(quantity)) => Some(quantity),
            _ => None,
        }
    }

    /// The claimed outcome, if it is one.
    pub fn outcome(&self) -> Option<Outcome> {
        match self.value {
            Some(Value::Outcome(outcome)) => Some(outcome),
            _ => None,
        }
    }

    /// Whether it says what was to come, not what came.
    pub fn is_expected(&self) -> bool {
        self.qualifier == Qualifier::Expected || self.outcome() == Some(Outcome::Planned)
    }

    /// The value with its qualifier, in words; the date when that is all that is claimed.
    pub fn in_words(&self, lang: Lang) -> String {
        match &self.value {
            Some(Value::Quantity(quantity)) => self.qualifier.with(&quantity.in_words(lang), lang),
            Some(Value::Outcome(outcome)) => outcome.in_words(lang).to_owned(),
            Some(Value::Words(text)) => self.qualifier.with(text.get(lang), lang),
            None if self.qualifier == Qualifier::Undisclosed => self.qualifier.with("", lang),
            None => self.date.map(|date| date.in_words(lang)).unwrap_or_default(),
        }
    }
}

/// What a fact is about, in a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Topic {
    /// A name or an alias.
    Name,
    /// A founding.
    Founding,
    /// People.
    People,
    /// Money raised.
    Funding,
    /// What a company was valued at.
    Valuation,
    /// Steps towards a listing.
    Listing,
    /// Revenue, losses.
    Financials,
    /// A policy or a plan of the state.
    Policy,
    /// A technical choice, a facility.
    Technology,
    /// A test on the way to flight.
    Test,
    /// A launch or a count of launches.
    Launch,
    /// A count of satellites.
    Satellites,
    /// What was promised, by when.
    Target,
    /// How many satellites an orbit can hold, a factory can make.
    Capacity,
    /// A price.
    Price,
    /// The market.
    Market,
    /// A service for users.
    Service,
    /// A sanction.
    Sanction,
}

impl Topic {
    /// Every subject, money first.
    pub const ALL: [Self; 18] = [
        Self::Funding,
        Self::Valuation,
        Self::Listing,
        Self::Financials,
        Self::Market,
        Self::Policy,
        Self::Technology,
        Self::Price,
        Self::Test,
        Self::Launch,
        Self::Satellites,
        Self::Target,
        Self::Capacity,
        Self::Service,
        Self::Name,
        Self::Founding,
        Self::People,
        Self::Sanction,
    ];
}

/// A question with one or more claims; the first is the one we prefer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Fact {
    /// Its identifier, as it stands in links.
    pub id: Id,
    /// The entity it is about.
    pub about: Id,
    /// Its subject.
    pub topic: Topic,
    /// What it measures, where that is one of the known measures.
    pub measure: Option<Measure>,
    /// Of a valuation whose source says so: before or after the new money.
    pub money: Option<NewMoney>,
    /// What is claimed, in one sentence.
    pub statement: Text,
    /// The claims; never empty, the preferred one first.
    pub claims: Vec<Claim>,
    /// Why the first claim is preferred; present when there are several.
    pub reason: Option<Text>,
}

impl Fact {
    /// Every source any claim cites, in order, each once.
    pub fn sources(&self) -> Vec<&Id> {
        let mut sources: Vec<&Id> = Vec::new();
        for citation in self.claims.iter().flat_map(|claim| &claim.citations) {
            if !sources.contains(&&citation.source) {
                sources.push(&citation.source);
            }
        }
        sources
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_qualifier_stands_before_its_value() {
        assert_eq!(Qualifier::Nearly.with("CNY 600 million", Lang::En), "nearly CNY 600 million");
        assert_eq!(Qualifier::Nearly.with("6亿元", Lang::Zh), "近6亿元");
        assert_eq!(Qualifier::Undisclosed.with("", Lang::Zh), "未披露");
    }
}
