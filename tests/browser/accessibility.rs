//! axe-core finds nothing on any page, in either theme and language, with everything open.

use crate::driver::browse;
use crate::page::Page;
use crate::site::{Place, Site};
use std::path::Path;
use std::sync::LazyLock;

/// The checker, from the packages that `npm ci` installs.
static AXE: LazyLock<String> = LazyLock::new(|| {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("node_modules/axe-core/axe.min.js");
    std::fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
});

/// Each violation with its rule, its first elements and the reason.
const CHECK: &str = "
    return axe.run(document, { resultTypes: ['violations'] }).then(found => found.violations.map(it => {
        const nodes = it.nodes.slice(0, 4).map(node => `    ${node.target.join(' ')}: ${(node.failureSummary ?? '').split('\\n').slice(1).join(' ').trim()}`);
        return [`${it.impact} ${it.id} (${it.nodes.length} times): ${it.help}`, ...nodes].join('\\n');
    }));
";

async fn violations(page: &Page, what: &str) -> Vec<String> {
    // Text in the page would be a script the policy forbids, so it is evaluated by the driver.
    page.run::<serde_json::Value>(format!("{}\nreturn null", *AXE)).await;
    let found: Vec<String> = page.run(CHECK).await;
    found.into_iter().map(|violation| format!("{what}: {violation}")).collect()
}

fn check_places(settings: &'static str) {
    browse(Site::whole(), async |page| {
        let mut found = Vec::new();
        for place in Place::all() {
            let query = place.link(settings);
            page.open(&query).await;
            found.extend(violations(&page, &format!("?{query}")).await);
        }
        assert!(found.is_empty(), "{} violations:\n{}", found.len(), found.join("\n"));
    });
}

#[test]
fn every_page_in_light_is_accessible() {
    check_places("theme=light");
}

#[test]
fn every_page_in_dark_is_accessible() {
    check_places("theme=dark");
}

#[test]
fn every_page_in_chinese_is_accessible() {
    check_places("lang=zh&theme=light");
}

#[test]
fn every_table_is_accessible() {
    browse(Site::whole(), async |page| {
        let mut found = Vec::new();
        for (place, _) in Place::with_chart() {
            let query = place.link("as=table");
            page.open(&query).await;
            found.extend(violations(&page, &format!("?{query}")).await);
        }
        assert!(found.is_empty(), "{} violations:\n{}", found.len(), found.join("\n"));
    });
}

#[test]
fn everything_that_opens_is_accessible() {
    browse(Site::whole(), async |page| {
        let mut found = Vec::new();
        for settings in ["theme=light&lang=en", "theme=dark&lang=zh"] {
            page.open(&format!("view=funding&{settings}")).await;
            page.click(".picker__toggle").await;
            found.extend(violations(&page, &format!("the picker, {settings}")).await);
            page.click(".picker__toggle").await;
            page.click(".figure__sources summary").await;
            page.click(".figure__table summary").await;
            found.extend(violations(&page, &format!("sources and table folded out, {settings}")).await);
            page.click("main table [data-fact]").await;
            found.extend(violations(&page, &format!("the evidence, {settings}")).await);
            page.open(&format!("view=sources&mode=contested&{settings}")).await;
            page.click(".contested-list [data-fact]").await;
            found.extend(violations(&page, &format!("contested evidence, {settings}")).await);
            page.open(&format!("view=funding&mode=ranking&as=table&{settings}")).await;
            page.click("main [data-derived]").await;
            found.extend(violations(&page, &format!("the working of a sum, {settings}")).await);
            page.open(&format!("view=funding&pick=none&soup=1&{settings}")).await;
            found.extend(violations(&page, &format!("nothing picked, with notices, {settings}")).await);
        }
        assert!(found.is_empty(), "{} violations:\n{}", found.len(), found.join("\n"));
    });
}

#[test]
fn a_narrow_page_is_accessible() {
    browse(Site::whole(), async |page| {
        page.resize(390, 844).await;
        let mut found = Vec::new();
        for query in ["", "view=funding", "view=rockets", "view=constellations", "view=sources"] {
            page.open(query).await;
            if page.has(".controls__toggle").await {
                page.click(".controls__toggle").await;
            }
            found.extend(violations(&page, &format!("?{query} at 390 px")).await);
        }
        assert!(found.is_empty(), "{} violations:\n{}", found.len(), found.join("\n"));
    });
}
