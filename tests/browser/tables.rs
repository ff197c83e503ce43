//! The table instead of the chart, with the same rows.

use crate::driver::browse;
use crate::site::{Place, Site};

const N_ROWS: &str = "document.querySelectorAll('main figure table tbody tr').length";
const N_VISIBLE_ROWS: &str =
    "[...document.querySelectorAll('main figure table tbody tr')].filter(it => it.checkVisibility()).length";

#[test]
fn the_table_replaces_the_chart_and_has_the_same_rows() {
    browse(Site::whole(), async |page| {
        for (place, _) in Place::with_chart() {
            page.open(&place.link("")).await;
            let folded: u64 = page.ask(N_ROWS).await;
            assert!(folded > 0, "the table under the chart of {place:?} has no row");
            let visible: u64 = page.ask(N_VISIBLE_ROWS).await;
            assert_eq!(visible, 0, "the table under the chart of {place:?} is folded away");
            page.open(&place.link("as=table")).await;
            let rows: Vec<u64> = page.ask(format!("[{N_ROWS}, {N_VISIBLE_ROWS}]")).await;
            assert_eq!(
                rows,
                [folded, folded],
                "rows and visible rows of the table of {place:?}, and rows under its chart"
            );
            assert!(!page.has("main .drawing").await, "{place:?} as a table still has a chart");
            page.choose("as", "chart").await;
            assert!(page.has("main .drawing svg").await, "{place:?} has no chart after the table");
            let visible: u64 = page.ask(N_VISIBLE_ROWS).await;
            assert_eq!(visible, 0, "the table of {place:?} stays open beside the chart");
            let problems = page.problems().await;
            assert!(problems.is_empty(), "{place:?} as a table:\n{}", problems.join("\n"));
        }
    });
}

#[test]
fn every_row_has_a_heading_and_as_many_cells_as_the_head() {
    browse(Site::whole(), async |page| {
        for (place, _) in Place::with_chart() {
            page.open(&place.link("as=table")).await;
            let faults: Vec<String> = page
                .run(
                    "const table = document.querySelector('main figure table');
                     const columns = table.tHead.rows[0].cells.length;
                     return [...table.tBodies[0].rows]
                         .filter(row => row.cells.length !== columns || row.cells[0].tagName !== 'TH' || !row.cells[0].innerText.trim())
                         .map(row => row.innerText);",
                )
                .await;
            assert!(faults.is_empty(), "rows of {place:?} that do not fit:\n{}", faults.join("\n"));
        }
    });
}

#[test]
fn the_numbers_a_page_announces_are_those_it_shows() {
    browse(Site::whole(), async |page| {
        for (query, list) in
            [("view=sources", ".source-list > li"), ("view=sources&mode=contested", ".contested-list > li")]
        {
            page.open(query).await;
            // A long list shows its first part until asked for all of it.
            let first: u64 = page.ask(format!("document.querySelectorAll({}).length", serde_json::json!(list))).await;
            let announced = page.text(".list-count").await;
            assert!(
                announced.starts_with(&format!("{first} of ")),
                "?{query} announces `{announced}` and lists {first}"
            );
            if page.has(".list-all").await {
                assert_eq!(first, 60, "?{query} lists");
                page.click(".list-all").await;
            }
            let shown: u64 = page.ask(format!("document.querySelectorAll({}).length", serde_json::json!(list))).await;
            let announced = page.text(".list-count").await;
            assert!(
                announced.starts_with(&format!("{shown} of {shown} ")),
                "?{query} announces `{announced}` and lists {shown}"
            );
            page.write(".filter input", "SpaceX").await;
            let shown: u64 = page.ask(format!("document.querySelectorAll({}).length", serde_json::json!(list))).await;
            let announced = page.text(".list-count").await;
            assert!(
                shown > 0 && announced.starts_with(&format!("{shown} of ")),
                "?{query} filtered announces `{announced}` and lists {shown}"
            );
        }
        page.open("view=funding&as=table").await;
        let rows: u64 = page.ask(N_ROWS).await;
        let sentence = page.text("figcaption .figure__sentence").await;
        assert!(sentence.contains(&format!(" {rows} ")), "a table of {rows} rows under the sentence: {sentence}");
    });
}
