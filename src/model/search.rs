//! Finding entities by any of their names, in any spelling of them.

use super::{Entity, order};

/// Entities whose name or alias holds the query, best match first.
///
/// Case (of Latin letters; Chinese has none), spaces, hyphens and dots do not count, so `blue arrow`, `Blue-Arrow` and `BLUEARROW` are one query.
/// A name that starts with the query comes before one that only holds it.
pub fn find<'a>(entities: impl Iterator<Item = &'a Entity>, query: &str) -> Vec<&'a Entity> {
    let wanted = folded(query);
    let hits: Vec<(u8, &Entity)> = entities.filter_map(|entity| Some((rank(entity, &wanted)?, entity))).collect();
    order::by_number(hits, |(rank, _)| f64::from(*rank)).into_iter().map(|(_, entity)| entity).collect()
}

fn rank(entity: &Entity, wanted: &str) -> Option<u8> {
    let names = [&entity.name.en, &entity.name.zh].into_iter().chain(&entity.aliases);
    names.map(|name| folded(name)).filter_map(|name| name.find(wanted).map(|at| u8::from(at > 0))).min()
}

fn folded(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, ' ' | '-' | '.' | '·' | '_')).map(|c| c.to_ascii_lowercase()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{EntityKind, Id, Text};

    fn entity(id: &str, en: &str, zh: &str, aliases: &[&str]) -> Entity {
        Entity {
            id: Id::parse(id).unwrap(),
            name: Text { en: en.into(), zh: zh.into() },
            aliases: aliases.iter().map(|&alias| alias.to_owned()).collect(),
            kind: EntityKind::Topic,
        }
    }

    #[track_caller]
    fn check(query: &str, expected: &[&str]) {
        let all = [
            entity("landspace", "LandSpace", "蓝箭航天", &["Blue Arrow", "Lanjian"]),
            entity("space-pioneer", "Space Pioneer", "天兵科技", &["Tianbing"]),
            entity("ispace", "iSpace", "星际荣耀", &["Interstellar Glory"]),
        ];
        let found: Vec<&str> = find(all.iter(), query).iter().map(|entity| entity.id.as_str()).collect();
        assert_eq!(found, expected, "{query}");
    }

    #[test]
    fn a_name_is_found_in_either_language_by_alias_and_in_any_spelling() {
        check("blue arrow", &["landspace"]);
        check("BLUE-ARROW", &["landspace"]);
        check("蓝箭", &["landspace"]);
        check("tianb", &["space-pioneer"]);
        check("i-space", &["ispace"]);
        check("nothing like it", &[]);
    }

    #[test]
    fn a_name_that_starts_with_the_query_comes_first() {
        check("space", &["space-pioneer", "landspace", "ispace"]);
    }
}
