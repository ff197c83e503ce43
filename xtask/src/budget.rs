//! The size budget: which files the first view needs, and how much they may weigh.
//!
//! It reads no file. 1 kB is 1,000 bytes.

use crate::error::Error;

/// What the first view may weigh.
const FIRST_VIEW_BUDGET: u64 = 350_000;

/// The part of it that is the chart library.
const ECHARTS_BUDGET: u64 = 175_000;

/// What the single-file edition may weigh as it is, which is how mail and wikis carry it.
const SINGLE_FILE_BUDGET: u64 = 1_000_000;

/// The name of the single-file edition.
const SINGLE_FILE: &str = "perigee.html";

/// One file of the site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileSize {
    /// Path below `dist/`, with `/` between its parts.
    pub name: String,
    /// Bytes as they are.
    pub raw: u64,
    /// Bytes as they are sent.
    pub brotli: u64,
}

/// Whether the first view needs the file.
///
/// Every file counts unless it is listed here, so that a new kind of file cannot slip past the budget:
/// the downloads, what only an installed app, a crawler or another page asks for, and the service workers, the evidence and the later part
/// of the program, which load after the view is drawn.
pub fn is_first_view(name: &str) -> bool {
    let is_other_page = name.ends_with(".html") && name != "index.html";
    let is_asked_for_later = name.starts_with("icons/")
        || [".png", ".webmanifest", ".txt", ".xml"].iter().any(|ending| name.ends_with(ending));
    let is_service_worker = matches!(name, "sw.js" | "sw-off.js");
    let is_evidence = name.starts_with("evidence-") && name.ends_with(".bin");
    let is_later_part = name.starts_with("later-") && name.ends_with(".wasm");
    let is_download = name.starts_with("data/");
    !(is_download || is_other_page || is_asked_for_later || is_service_worker || is_evidence || is_later_part)
}

fn is_echarts(name: &str) -> bool {
    name.rsplit('/').next().is_some_and(|file_name| file_name.starts_with("echarts-"))
}

/// One line with the sums, or the sum that is too large and the file to look at.
pub fn check(files: &[FileSize]) -> Result<String, Error> {
    Ok(format!("{}; {}", check_first_view(files)?, check_single_file(files)?))
}

fn check_single_file(files: &[FileSize]) -> Result<String, Error> {
    let Some(file) = files.iter().find(|file| file.name == SINGLE_FILE) else {
        return Err(Error::OverBudget(format!("`{SINGLE_FILE}` is missing, so its budget cannot be checked")));
    };
    if file.raw > SINGLE_FILE_BUDGET {
        return Err(Error::OverBudget(format!(
            "`{SINGLE_FILE}` is {} bytes, more than the {} allowed",
            grouped(file.raw),
            grouped(SINGLE_FILE_BUDGET)
        )));
    }
    Ok(format!("single file: {} raw of {} allowed", kilobytes(file.raw), kilobytes(SINGLE_FILE_BUDGET)))
}

fn check_first_view(files: &[FileSize]) -> Result<String, Error> {
    let first_view: Vec<&FileSize> = files.iter().filter(|file| is_first_view(&file.name)).collect();
    let total: u64 = first_view.iter().map(|file| file.brotli).sum();
    let Some(echarts) = first_view.iter().filter(|file| is_echarts(&file.name)).max_by_key(|file| file.brotli) else {
        return Err(Error::OverBudget(
            "no file of the first view is named `echarts-…`, so the chart library's budget cannot be checked"
                .to_owned(),
        ));
    };
    if echarts.brotli > ECHARTS_BUDGET {
        return Err(Error::OverBudget(format!(
            "`{}` is {} bytes of brotli, more than the {} allowed",
            echarts.name,
            grouped(echarts.brotli),
            grouped(ECHARTS_BUDGET)
        )));
    }
    if total > FIRST_VIEW_BUDGET {
        let largest = first_view.iter().max_by_key(|file| file.brotli).unwrap_or(echarts);
        return Err(Error::OverBudget(format!(
            "the first view is {} bytes of brotli, more than the {} allowed; its largest file is `{}` with {}",
            grouped(total),
            grouped(FIRST_VIEW_BUDGET),
            largest.name,
            grouped(largest.brotli)
        )));
    }
    Ok(format!(
        "first view: {} brotli of {} allowed, of which ECharts {} of {} allowed",
        kilobytes(total),
        kilobytes(FIRST_VIEW_BUDGET),
        kilobytes(echarts.brotli),
        kilobytes(ECHARTS_BUDGET)
    ))
}

/// The number with a comma between thousands.
pub fn grouped(n_bytes: u64) -> String {
    let digits = n_bytes.to_string();
    let mut text = String::new();
    for (digit_idx, digit) in digits.chars().enumerate() {
        if digit_idx > 0 && (digits.len() - digit_idx).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

fn kilobytes(n_bytes: u64) -> String {
    format!("{:.1} kB", n_bytes as f64 / 1000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(name: &str, brotli: u64) -> FileSize {
        FileSize { name: name.to_owned(), raw: brotli * 3, brotli }
    }

    #[track_caller]
    fn check_files(files: &[FileSize], expected: Result<&str, &str>) {
        let checked = check_first_view(files).map_err(|error| error.to_string());
        assert_eq!(checked, expected.map(str::to_owned).map_err(str::to_owned));
    }

    #[test]
    fn the_page_and_all_it_loads_are_the_first_view() {
        for name in [
            "index.html",
            "styles-12ab.css",
            "perigee-12ab.js",
            "perigee-12ab_bg.wasm",
            "echarts-12ab.js",
            "a/font.woff2",
            "later.js",
        ] {
            assert!(is_first_view(name), "{name}");
        }
    }

    #[test]
    fn what_is_asked_for_later_is_not_the_first_view() {
        for name in [
            "icons/192.svg",
            "share.png",
            "app.webmanifest",
            "robots.txt",
            "sw.js",
            "sw-off.js",
            "404.html",
            "evidence-12ab.bin",
            "later-12ab.wasm",
            "data/facts.csv",
        ] {
            assert!(!is_first_view(name), "{name}");
        }
    }

    #[test]
    fn sums_within_the_budget_are_told() {
        let files =
            [file("index.html", 1_000), file("echarts-1.js", 175_000), file("a.wasm", 174_000), file("icons/a.svg", 9)];
        check_files(
            &files,
            Ok("first view: 350.0 kB brotli of 350.0 kB allowed, of which ECharts 175.0 kB of 175.0 kB allowed"),
        );
    }

    #[test]
    fn one_byte_too_many_names_the_largest_file() {
        let files = [file("echarts-1.js", 150_000), file("a.wasm", 200_001)];
        check_files(
            &files,
            Err(
                "the first view is 350,001 bytes of brotli, more than the 350,000 allowed; its largest file is `a.wasm` with 200,001",
            ),
        );
    }

    #[test]
    fn a_chart_library_that_is_too_large_is_named() {
        check_files(
            &[file("lib/echarts-1.js", 180_000)],
            Err("`lib/echarts-1.js` is 180,000 bytes of brotli, more than the 175,000 allowed"),
        );
    }

    #[test]
    fn the_single_file_has_a_budget_of_its_own() {
        let of = |raw| FileSize { name: SINGLE_FILE.to_owned(), raw, brotli: 1 };
        let check = |files: &[FileSize]| check_single_file(files).map_err(|error| error.to_string());
        assert_eq!(check(&[of(1_000_000)]), Ok("single file: 1000.0 kB raw of 1000.0 kB allowed".to_owned()));
        let message = "`perigee.html` is 1,000,001 bytes, more than the 1,000,000 allowed";
        assert_eq!(check(&[of(1_000_001)]), Err(message.to_owned()));
        assert!(check(&[]).is_err_and(|message| message.contains("missing")) && !is_first_view(SINGLE_FILE));
    }

    #[test]
    fn a_budget_without_its_subject_fails() {
        let message = "no file of the first view is named `echarts-…`, so the chart library's budget cannot be checked";
        check_files(&[file("a.wasm", 1)], Err(message));
    }

    #[test]
    fn numbers_are_grouped_by_thousands() {
        assert_eq!(grouped(0), "0");
        assert_eq!(grouped(999), "999");
        assert_eq!(grouped(1_000), "1,000");
        assert_eq!(grouped(1_234_567), "1,234,567");
    }
}
