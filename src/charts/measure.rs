//! How much room text takes, near enough to keep labels apart without a browser.

/// The width of a text in pixels at a font size, a little generous.
///
/// Han and full-width characters are one em wide; Latin ones follow the common widths of system sans-serif fonts.
pub fn width_px(text: &str, size_px: f64) -> f64 {
    let ems: f64 = text.chars().map(em).sum();
    ems * size_px
}

fn em(c: char) -> f64 {
    match c {
        'i' | 'j' | 'l' | '\'' | '|' | '!' | '.' | ',' | ':' | ';' => 0.3,
        'f' | 'r' | 't' | 'I' | ' ' | '(' | ')' | '-' | '/' => 0.38,
        'm' | 'w' | 'M' | 'W' | '%' | '…' => 0.88,
        'A'..='Z' | '+' | '−' => 0.7,
        '\u{2e80}'..='\u{ffef}' => 1.0,
        _ => 0.58,
    }
}

/// The value, or the end of the range it lies beyond; `f64::clamp` would bring along the code to print its bounds.
///
/// ```
/// use perigee::charts::measure::within;
/// assert_eq!((within(-1.0, 0.0, 5.0), within(2.0, 0.0, 5.0), within(9.0, 0.0, 5.0)), (0.0, 2.0, 5.0));
/// ```
pub fn within(value: f64, low: f64, high: f64) -> f64 {
    value.max(low).min(high)
}

/// The name of a series, in bold 13 px, cut to the room there is.
///
/// ```
/// use perigee::charts::measure::fitted_name;
/// assert_eq!(fitted_name("Qianfan", 100.0), "Qianfan");
/// assert_eq!(fitted_name("Chang Guang Satellite", 120.0), "Chang Guang…");
/// ```
pub fn fitted_name(name: &str, room_px: f64) -> String {
    let fits = |text: &str| width_px(text, 13.0) * super::sketch::BOLD <= room_px;
    if fits(name) {
        return name.to_owned();
    }
    let mut starts =
        name.char_indices().rev().map(|(end, _)| format!("{}…", name.get(..end).unwrap_or_default().trim_end()));
    starts.find(|text| fits(text)).unwrap_or_default()
}

/// The name of a row in one line, or in two where one has no room: cut at a space, so that `Long March 12A` keeps the
/// part that tells it from `Long March 10B`.
///
/// ```
/// use perigee::charts::measure::name_lines;
/// assert_eq!(name_lines("Falcon 9", 92.0), ["Falcon 9"]);
/// assert_eq!(name_lines("Long March 12A", 92.0), ["Long March", "12A"]);
/// ```
pub fn name_lines(name: &str, room_px: f64) -> Vec<String> {
    let fitted = fitted_name(name, room_px);
    if fitted == name {
        return vec![fitted];
    }
    let splits = name.rmatch_indices(' ').map(|(at, _)| name.split_at(at));
    let split =
        splits.map(|(first, rest)| (first, rest.trim_start())).find(|(first, _)| fitted_name(first, room_px) == *first);
    split.map_or_else(|| vec![fitted], |(first, rest)| vec![first.to_owned(), fitted_name(rest, room_px)])
}

/// A text in as many lines as it needs, `most` at most, cut at spaces, or anywhere in a text without any; the last line is
/// cut short where the rest has no room.
///
/// ```
/// use perigee::charts::measure::wrapped;
/// assert_eq!(wrapped("Money raised in 2025", 12.0, 500.0, 3), ["Money raised in 2025"]);
/// assert_eq!(wrapped("Money raised in 2025", 12.0, 90.0, 2), ["Money raised", "in 2025"]);
/// assert_eq!(wrapped("融资额（2018年）", 12.0, 66.0, 2), ["融资额", "（2018年）"]);
/// ```
pub fn wrapped(text: &str, size_px: f64, room_px: f64, most: usize) -> Vec<String> {
    // A full-width bracket begins what belongs together.
    const BREAKS: [char; 2] = [' ', '（'];
    let mut lines: Vec<String> = Vec::new();
    let mut rest = text.trim();
    while !rest.is_empty() && lines.len() < most {
        let mut room = room_px;
        let fits = rest.char_indices().map(|(at, c)| (at + c.len_utf8(), em(c) * size_px)).take_while(|(_, width)| {
            room -= width;
            room >= 0.0
        });
        let end = fits.last().map_or(rest.len(), |(end, _)| end);
        let (line, after) = rest.split_at(end);
        // A space near the start, as after a Latin name in a Chinese text, would leave the line empty.
        let at_space = line.rfind(BREAKS).filter(|at| !after.is_empty() && !after.starts_with(BREAKS) && at * 2 > end);
        let is_last = lines.len() + 1 == most;
        let cut = match at_space {
            Some(space) if !is_last => space,
            // A number stays whole.
            _ if after.starts_with(|c: char| c.is_ascii_digit()) => {
                match line.trim_end_matches(|c: char| c.is_ascii_digit()).len() {
                    0 => end,
                    cut => cut,
                }
            }
            _ => end,
        };
        let (line, after) = rest.split_at(cut);
        match is_last && !after.is_empty() {
            true => {
                let mut short = line.to_owned();
                short.pop();
                lines.push(format!("{}…", short.trim_end()));
            }
            false => lines.push(line.trim_end().to_owned()),
        }
        rest = after.trim_start();
    }
    lines
}

/// An axis-parallel box in pixels, y growing downwards.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// Right edge.
    pub right: f64,
    /// Bottom edge.
    pub bottom: f64,
}

impl Rect {
    /// Whether two boxes share any area.
    pub fn overlaps(&self, other: &Self) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.bottom && other.top < self.bottom
    }

    /// Whether a straight line between two points runs through it.
    ///
    /// ```
    /// use perigee::charts::measure::Rect;
    /// let rect = Rect::around(10.0, 10.0, 5.0, 5.0);
    /// assert!(rect.is_crossed_by([(0.0, 0.0), (20.0, 20.0)]) && rect.is_crossed_by([(10.0, 0.0), (10.0, 20.0)]));
    /// assert!(!rect.is_crossed_by([(0.0, 0.0), (20.0, 0.0)]) && !rect.is_crossed_by([(0.0, 12.0), (12.0, 24.0)]));
    /// ```
    pub fn is_crossed_by(&self, [(x1, y1), (x2, y2)]: [(f64, f64); 2]) -> bool {
        // The part of the line that lies between both pairs of edges, from 0 at its start to 1 at its end.
        let (mut from, mut to) = (0.0_f64, 1.0_f64);
        for (start, end, low, high) in [(x1, x2, self.left, self.right), (y1, y2, self.top, self.bottom)] {
            let length = end - start;
            if length == 0.0 {
                if start < low || start > high {
                    return false;
                }
                continue;
            }
            let (enters, leaves) = ((low - start) / length, (high - start) / length);
            (from, to) = (from.max(enters.min(leaves)), to.min(enters.max(leaves)));
        }
        from <= to
    }

    /// A box around a point.
    pub fn around(x: f64, y: f64, half_width: f64, half_height: f64) -> Self {
        Self { left: x - half_width, top: y - half_height, right: x + half_width, bottom: y + half_height }
    }
}

/// Moves labels apart: the wanted centres in order, each at least `gap` from the next, none outside `top..bottom`.
///
/// Labels stay as near as possible to where they were wanted; the order never changes. When there is not room for all,
/// they are spread evenly.
///
/// ```
/// use perigee::charts::measure::spread;
/// assert_eq!(spread(&[10.0, 12.0, 50.0], 10.0, 0.0, 100.0), [6.0, 16.0, 50.0]);
/// ```
pub fn spread(wanted: &[f64], gap: f64, top: f64, bottom: f64) -> Vec<f64> {
    let n = wanted.len();
    let room = bottom - top;
    let gap = if n > 1 { gap.min(room / (n - 1) as f64) } else { gap };
    // Clusters of labels that touch, each placed around the mean of what its members want.
    let mut clusters: Vec<(f64, usize)> = Vec::new();
    for &centre in wanted {
        clusters.push((centre, 1));
        while let [.., (above, n_above), (below, n_below)] = clusters.as_slice() {
            let reach = gap * (*n_above + *n_below) as f64 / 2.0;
            if below - above >= reach - 1e-9 {
                break;
            }
            let (n_above, n_below) = (*n_above as f64, *n_below as f64);
            // Each cluster's first label sits half a cluster above its centre.
            let merged = ((above + gap * n_below / 2.0) * n_above + (below - gap * n_above / 2.0) * n_below)
                / (n_above + n_below);
            // Both terms are where the merged centre would be if only that cluster had a say.
            let count = (n_above + n_below) as usize;
            clusters.truncate(clusters.len() - 2);
            clusters.push((merged, count));
        }
    }
    let mut placed: Vec<f64> = clusters
        .iter()
        .flat_map(|(centre, n)| (0..*n).map(move |idx| centre + gap * (idx as f64 - (*n as f64 - 1.0) / 2.0)))
        .collect();
    let mut floor = top;
    for y in &mut placed {
        *y = y.max(floor);
        floor = *y + gap;
    }
    let mut ceiling = bottom;
    for y in placed.iter_mut().rev() {
        *y = y.min(ceiling);
        ceiling = *y - gap;
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn spread_labels_keep_their_order_their_gap_and_their_place(
            mut wanted in prop::collection::vec(-50.0f64..350.0, 1..15),
        ) {
            wanted.sort_by(f64::total_cmp);
            let placed = spread(&wanted, 16.0, 0.0, 300.0);
            prop_assert_eq!(placed.len(), wanted.len());
            for pair in placed.windows(2) {
                prop_assert!(pair[1] - pair[0] >= 16.0 - 1e-6, "{placed:?}");
            }
            prop_assert!(placed.iter().all(|y| (-1e-6..=300.0 + 1e-6).contains(y)), "{placed:?}");
        }
    }

    #[test]
    fn labels_that_do_not_touch_stay_where_they_are() {
        assert_eq!(spread(&[10.0, 40.0, 90.0], 16.0, 0.0, 100.0), [10.0, 40.0, 90.0]);
    }
}
