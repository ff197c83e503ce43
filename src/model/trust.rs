//! How far a claim can be trusted: what its sources support, and which of them only repeat another.

use super::{Claim, Confidence, Dataset, Source};

/// What the sources of a claim support, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Support {
    /// An official source or a filing that a reader can open.
    Official,
    /// So many sources of different origin that a reader can open.
    Independent(usize),
    /// Sources that a reader can open, all of one origin.
    Single,
    /// None that a reader can open.
    Unreachable,
}

impl Support {
    /// The highest confidence it allows.
    pub fn limit(self) -> Confidence {
        match self {
            Self::Official | Self::Independent(_) => Confidence::High,
            Self::Single => Confidence::Medium,
            Self::Unreachable => Confidence::Low,
        }
    }
}

/// What the sources of a claim support: origins count, not pages, as a copy adds nothing.
pub fn support(dataset: &Dataset, claim: &Claim) -> Support {
    let cited = claim.citations.iter().filter_map(|citation| dataset.source(&citation.source));
    let reachable: Vec<&Source> = cited.filter(|source| source.url.is_some()).collect();
    let mut origins: Vec<&str> = Vec::new();
    for source in &reachable {
        if !origins.contains(&source.origin()) {
            origins.push(source.origin());
        }
    }
    match origins.len() {
        0 => Support::Unreachable,
        _ if reachable.iter().any(|source| source.kind.is_official()) => Support::Official,
        1 => Support::Single,
        n => Support::Independent(n),
    }
}

/// What a source repeats: its original where the dataset holds it, or else the name it gives.
pub fn repeats<'a>(dataset: &'a Dataset, source: &'a Source) -> Option<Result<&'a Source, &'a str>> {
    let origin = source.origin.as_deref().filter(|origin| *origin != source.id.as_str())?;
    let known = super::Id::parse(origin).and_then(|id| dataset.source(&id));
    Some(known.ok_or(origin))
}
