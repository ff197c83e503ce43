//! The things facts are about: organisations, rocket programmes, constellations and a few topics.

use super::{Edtf, Text};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A stable identifier: lower-case letters, digits and hyphens.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Id(String);

/// What private ids start with.
const PRIVATE: &str = "private-";

impl Id {
    /// Checks the spelling: starts with a letter, then lower-case letters, digits and single hyphens.
    pub fn parse(text: &str) -> Option<Self> {
        let spelled = text
            .split('-')
            .all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit()));
        let starts = text.chars().next().is_some_and(|c| c.is_ascii_lowercase());
        (spelled && starts && text.len() <= 80).then(|| Self(text.to_owned()))
    }

    /// The id of something a reader brought along; links and the data never hold one.
    pub fn private(rest: &str) -> Option<Self> {
        Self::parse(&format!("{PRIVATE}{rest}"))
    }

    /// Whether it is of something a reader brought along.
    pub fn is_private(&self) -> bool {
        self.0.starts_with(PRIVATE)
    }

    /// Whether it is a reader's own series beside that of an id.
    pub fn is_private_of(&self, id: &Self) -> bool {
        self.0.strip_prefix(PRIVATE) == Some(&id.0)
    }

    /// The identifier as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The text itself, for the packed form to take out and put back.
    pub(crate) fn text_mut(&mut self) -> &mut String {
        &mut self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl PartialEq<str> for Id {
    fn eq(&self, other: &str) -> bool {
        self.0 == other
    }
}

/// Where an organisation is at home; charts give each its own family of hues.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Country {
    /// China.
    Cn,
    /// The United States.
    Us,
    /// Europe.
    Eu,
    /// New Zealand.
    Nz,
    /// Japan.
    Jp,
    /// India.
    In,
    /// The United Kingdom.
    Uk,
    /// Canada.
    Ca,
}

impl Country {
    /// Every country, in the order tables show them.
    pub const ALL: [Self; 8] = [Self::Cn, Self::Us, Self::Eu, Self::Uk, Self::Nz, Self::Jp, Self::In, Self::Ca];

    /// Its code in the data and in links.
    pub fn code(self) -> &'static str {
        match self {
            Self::Cn => "cn",
            Self::Us => "us",
            Self::Eu => "eu",
            Self::Nz => "nz",
            Self::Jp => "jp",
            Self::In => "in",
            Self::Uk => "uk",
            Self::Ca => "ca",
        }
    }
}

/// What an organisation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum OrganisationKind {
    /// A company, state-owned or not.
    Company,
    /// A government, an agency or a state group.
    State,
    /// An investor.
    Investor,
}

/// Whose money an investor brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Capital {
    /// A central state body or fund.
    State,
    /// A province, a city or a district.
    Local,
    /// A domestic investor that is not the state.
    Private,
    /// From another country than the company's.
    Foreign,
    /// A company of the same country with a business of its own.
    Company,
    /// Not evident from its name or its sources.
    Unknown,
}

impl Capital {
    /// Every kind, in the order tables show them.
    pub const ALL: [Self; 6] = [Self::State, Self::Local, Self::Company, Self::Private, Self::Foreign, Self::Unknown];
}

/// What kind of thing an entity is, with what only that kind has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EntityKind {
    /// A company, state body or investor.
    Organisation {
        /// Where it is at home.
        country: Country,
        /// What it is.
        kind: OrganisationKind,
        /// When it was founded, where known.
        founded: Option<Edtf>,
    },
    /// A rocket on its way to being flown again.
    Programme {
        /// The organisation that builds it.
        operator: Id,
        /// Whether its milestones name only some of the landing attempts known of it.
        names_some_landings: bool,
    },
    /// A satellite network.
    Constellation {
        /// The organisation that runs it.
        operator: Id,
    },
    /// Someone who puts money into organisations.
    Investor {
        /// Whose money it is.
        capital: Capital,
    },
    /// Anything else that facts are about.
    Topic,
}

/// Something facts are about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entity {
    /// Its identifier, as it stands in links.
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// Other names it is found by, in any language or spelling.
    pub aliases: Vec<String>,
    /// Its Chinese names as they are typed in Latin letters, a space between syllables; only for finding it.
    pub spellings: Vec<String>,
    /// What it is.
    pub kind: EntityKind,
}

impl Entity {
    /// The organisation whose colour and country this entity has: itself, or its operator.
    pub fn organisation(&self) -> Option<&Id> {
        match &self.kind {
            EntityKind::Organisation { .. } => Some(&self.id),
            EntityKind::Programme { operator, .. } | EntityKind::Constellation { operator } => Some(operator),
            EntityKind::Investor { .. } | EntityKind::Topic => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Id;

    #[test]
    fn an_id_is_lower_case_words_joined_by_single_hyphens() {
        for good in ["starlink", "long-march-10b", "a"] {
            assert!(Id::parse(good).is_some(), "{good}");
        }
        for bad in ["", "Starlink", "1st", "a--b", "-a", "a-", "a_b", "a b", "星网"] {
            assert!(Id::parse(bad).is_none(), "{bad}");
        }
    }
}
