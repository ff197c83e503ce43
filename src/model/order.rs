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
