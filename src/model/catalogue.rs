//! Everything one search box finds: entities, facts, sources, and the places of the page.

use super::search::{Query, Rank, Target};
use super::{Dataset, Entity, EntityKind, Fact, Source, order};

/// Something that can be found.
#[derive(Clone, Copy, Debug)]
pub enum Subject<'a> {
    /// An organisation, a programme, a constellation or an investor.
    Entity(&'a Entity),
    /// A place of the page, by its number in the list the catalogue was made with.
    Place(usize),
    /// A fact.
    Fact(&'a Fact),
    /// A source.
    Source(&'a Source),
}

/// What kind of thing is found, in the order lists show them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An entity.
    Entity,
    /// A place.
    Place,
    /// A fact.
    Fact,
    /// A source.
    Source,
}

impl Subject<'_> {
    fn kind(&self) -> Kind {
        match self {
            Self::Entity(_) => Kind::Entity,
            Self::Place(_) => Kind::Place,
            Self::Fact(_) => Kind::Fact,
            Self::Source(_) => Kind::Source,
        }
    }
}

/// The findings of one kind, best first.
#[derive(Clone, Debug)]
pub struct Group<'a> {
    /// Of which kind.
    pub kind: Kind,
    /// As many as were asked for.
    pub found: Vec<Subject<'a>>,
    /// How many there are in all.
    pub total: usize,
}

struct Entry<'a> {
    subject: Subject<'a>,
    targets: Vec<Target>,
}

/// Everything that can be found, made ready once.
pub struct Catalogue<'a> {
    entries: Vec<Entry<'a>>,
}

impl<'a> Catalogue<'a> {
    /// A catalogue of a dataset and of the page's places, each with all it is called.
    pub fn new(dataset: &'a Dataset, places: &[Vec<&str>]) -> Self {
        // Topics are only a heading for their facts, and those are found by themselves.
        let entities = dataset.entities.iter().filter(|entity| entity.kind != EntityKind::Topic);
        let entities =
            entities.map(|entity| Entry { subject: Subject::Entity(entity), targets: Target::names(entity) });
        let entry = |subject, texts: &[&str]| Entry {
            subject,
            targets: texts.iter().filter(|text| !text.is_empty()).map(|text| Target::new(text)).collect(),
        };
        let places = places.iter().enumerate().map(|(idx, names)| entry(Subject::Place(idx), names));
        let facts = dataset
            .facts
            .iter()
            .map(|fact| entry(Subject::Fact(fact), &[&fact.statement.en, &fact.statement.zh, fact.id.as_str()]));
        let sources =
            dataset.sources.iter().map(|source| entry(Subject::Source(source), &[&source.title, &source.publisher]));
        Self { entries: entities.chain(places).chain(facts).chain(sources).collect() }
    }

    /// What fits, grouped by kind, the group with the best finding first; typos count only where nothing fits without.
    pub fn find(&self, text: &str, most: usize) -> Vec<Group<'a>> {
        let query = Query::new(text);
        if query.is_empty() {
            return Vec::new();
        }
        // Of texts that fit alike, the shorter one is more likely meant.
        let fit = |target: &Target| Some((query.rank(target)?, target.len()));
        let near = |target: &Target| query.nearly_fits(target).then_some((Rank::Fuzzy, target.len()));
        let hits = self.hits(fit);
        let hits = if hits.is_empty() { self.hits(near) } else { hits };
        let groups = [Kind::Entity, Kind::Place, Kind::Fact, Kind::Source].into_iter().filter_map(|kind| {
            let own: Vec<_> = hits.iter().filter(|(_, subject)| subject.kind() == kind).collect();
            let (best, total) = (own.first()?.0, own.len());
            Some((
                best,
                Group { kind, found: own.into_iter().take(most).map(|(_, subject)| *subject).collect(), total },
            ))
        });
        let groups = order::by_number(groups.collect(), |(rank, _)| f64::from(*rank as u8));
        groups.into_iter().map(|(_, group)| group).collect()
    }

    fn hits(&self, fit: impl Fn(&Target) -> Option<(Rank, usize)>) -> Vec<(Rank, Subject<'a>)> {
        let best = |entry: &Entry<'a>| entry.targets.iter().filter_map(&fit).min().map(|best| (best, entry.subject));
        let hits = order::by_number(self.entries.iter().filter_map(best).collect(), |((rank, len), _)| {
            f64::from(*rank as u8) * 1e6 + *len as f64
        });
        hits.into_iter().map(|((rank, _), subject)| (rank, subject)).collect()
    }
}
