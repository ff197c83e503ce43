//! Sorting through one copy of the sorting code, whatever is sorted.
//!
//! The standard sort is compiled anew for every type it sorts, four kilobytes each time in the browser's program; keys
//! are numbers or texts, so sorting those once serves all.

/// The items by rising key; equal ones keep their order.
///
/// ```
/// use perigee::model::order::by_number;
/// assert_eq!(by_number(vec!["ccc", "a", "bbb"], |text| text.len() as f64), ["a", "ccc", "bbb"]);
/// ```
pub fn by_number<T>(items: Vec<T>, key: impl Fn(&T) -> f64) -> Vec<T> {
    let order = ranked_numbers(items.iter().map(key).collect());
    arranged(items, order)
}

/// The items by their texts; equal ones keep their order.
pub fn by_text<T>(items: Vec<T>, key: impl Fn(&T) -> &str) -> Vec<T> {
    let order = ranked_texts(items.iter().map(key).collect());
    arranged(items, order)
}

/// The items whose text no item before them has, in order.
///
/// ```
/// use perigee::model::order::distinct;
/// assert_eq!(distinct(vec!["b", "a", "b", "c", "a"], |text| text), ["b", "a", "c"]);
/// ```
pub fn distinct<T>(items: Vec<T>, key: impl Fn(&T) -> &str) -> Vec<T> {
    let is_first = firsts(items.iter().map(key).collect());
    items.into_iter().zip(is_first).filter(|(_, is_first)| *is_first).map(|(item, _)| item).collect()
}

fn firsts(keys: Vec<&str>) -> Vec<bool> {
    let mut is_first = vec![true; keys.len()];
    let mut before: Option<&str> = None;
    for idx in ranked_texts(keys.clone()) {
        let key = keys.get(idx).copied();
        if let Some(is_first) = is_first.get_mut(idx) {
            *is_first = before != key;
        }
        before = key;
    }
    is_first
}

fn ranked_numbers(keys: Vec<f64>) -> Vec<usize> {
    let mut keys: Vec<(f64, usize)> = keys.into_iter().enumerate().map(|(idx, key)| (key, idx)).collect();
    keys.sort_unstable_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    keys.into_iter().map(|(_, idx)| idx).collect()
}

fn ranked_texts(keys: Vec<&str>) -> Vec<usize> {
    let mut keys: Vec<(&str, usize)> = keys.into_iter().enumerate().map(|(idx, key)| (key, idx)).collect();
    keys.sort_unstable();
    keys.into_iter().map(|(_, idx)| idx).collect()
}

fn arranged<T>(items: Vec<T>, order: Vec<usize>) -> Vec<T> {
    let mut slots: Vec<Option<T>> = items.into_iter().map(Some).collect();
    order.into_iter().filter_map(|idx| slots.get_mut(idx).and_then(Option::take)).collect()
}
