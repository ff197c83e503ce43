//! Any bytes in a link leave a usable page that says what it ignored.

use crate::driver::browse;
use crate::page::Page;
use crate::site::Site;
use serde_json::Value;

const SCRIPT: &str = "%3Cscript%3Ealert(1)%3C/script%3E";
const IMAGE: &str = "%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E";

/// Every key a link may hold.
const KEYS: [&str; 13] =
    ["view", "mode", "pick", "from", "to", "as", "scale", "cur", "per", "claims", "lang", "theme", "fact"];

/// What is wrong with the page, whatever its link said.
const FAULTS: &str = "
    const faults = [], root = document.documentElement, main = document.querySelector('main');
    if (root.dataset.failed) faults.push(`failed: ${root.dataset.failed}`);
    if (root.dataset.ready !== 'true') faults.push('not ready');
    if (!main?.checkVisibility() || main.innerText.length < 100) faults.push(`main shows: ${main?.innerText}`);
    if (document.querySelector('#shell')?.checkVisibility()) faults.push('the stand-in is still there');
    const strangers = [...document.querySelectorAll('script:not([src]), main img, iframe, object, embed, [onerror], [onload], [onclick]')];
    faults.push(...strangers.map(it => `a stranger: ${it.outerHTML.slice(0, 200)}`));
    if (({}).polluted !== undefined) faults.push('a prototype was changed');
    if (root.scrollWidth > root.clientWidth) faults.push(`scrolls sideways: ${root.scrollWidth} in ${root.clientWidth}`);
    return faults;
";

/// Opens a link and looks for faults; `notices` says whether the page must name something it ignored.
async fn check(page: &Page, query: &str, notices: bool) -> Vec<String> {
    let name: String = query.chars().take(120).collect();
    page.reach(query).await;
    let mut faults: Vec<String> = page.run(FAULTS).await;
    let notices_shown: Vec<String> =
        page.ask("[...document.querySelectorAll('.notices li')].map(it => it.innerText)").await;
    if notices == notices_shown.is_empty() {
        faults.push(format!("it says it ignored {notices_shown:?}"));
    }
    faults.extend(
        notices_shown
            .iter()
            .filter(|it| it.chars().count() > 200)
            .map(|it| format!("a notice of {} characters", it.len())),
    );
    faults.extend(page.problems().await);
    faults.into_iter().map(|fault| format!("?{name}: {fault}")).collect()
}

async fn check_all(page: &Page, queries: impl IntoIterator<Item = (String, bool)>) {
    let mut faults = Vec::new();
    for (query, notices) in queries {
        faults.extend(check(page, &query, notices).await);
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn markup_in_any_key_stays_text() {
    browse(Site::whole(), async |page| {
        let values = KEYS.iter().flat_map(|key| [format!("{key}={SCRIPT}"), format!("view=funding&{key}={IMAGE}")]);
        let keys = [SCRIPT, IMAGE].map(|key| format!("{key}=1"));
        // A second `view` is named as repeated.
        check_all(&page, values.chain(keys).map(|query| (query, true))).await;
    });
}

#[test]
fn broken_encodings_and_odd_shapes_open_a_page() {
    browse(Site::whole(), async |page| {
        let ignored = [
            "%",
            "%%%",
            "%zz=%zz",
            "view=%",
            "view=%ff%fe",
            "view=%C3%28",
            "pick=%F0%9F%9A%80",
            "view=%00",
            "%00=%00",
            "fact=%F8%88%80%80%80",
            "view=Funding",
            "view",
            "view=",
            "=",
            "==&==",
            "a=b=c",
            "view=funding=x",
            "view[]=funding",
            "__proto__=polluted",
            "__proto__[polluted]=1",
            "constructor=1",
            "constructor.prototype.polluted=1",
            "toString=1",
            "hasOwnProperty=x",
            "view=funding&view=rockets",
            "lang=en&lang=zh&lang=xx",
            "view=rockets&mode=rounds",
            "view=overview&pick=spacex",
            "view=funding&pick=nobody",
            "view=funding&pick=spacex,spacex,<b>",
            "view=funding&from=2025&to=2020",
            "view=funding&from=2024-13",
            "view=funding&from=0000",
            "view=funding&from=-1",
            "view=funding&from=99999999999999999999",
            "view=funding&to=2024-02-31",
            "view=funding&from=2024~",
            "view=funding&mode=ranking&scale=log",
            "v=999",
            "v=-1",
            "v=x",
            "theme=javascript:alert(1)",
            "lang=../../etc/passwd",
            "fact=javascript:alert(1)",
            "view=funding&fact=nothing",
            "from=2020",
            "%E2%80%AE=1",
            "view=fundin%C4%A1",
            "view=funding?view=rockets",
            "view=funding;mode=ranking",
        ];
        let harmless = [
            "&",
            "?view=funding",
            "&&&&",
            "view=funding&",
            "&view=funding",
            "view=funding&&mode=ranking",
            "view=funding&pick=,,,spacex,,,",
            "view=funding&pick=%73pacex",
        ];
        let queries = ignored
            .map(|query| (query.to_owned(), true))
            .into_iter()
            .chain(harmless.map(|query| (query.to_owned(), false)));
        check_all(&page, queries).await;
    });
}

#[test]
fn very_long_links_open_a_page() {
    browse(Site::whole(), async |page| {
        // About as long as an address may be before the server refuses it.
        const LONG: usize = 60_000;
        let many_keys: Vec<String> = (0..5_000).map(|n| format!("k{n}=v")).collect();
        let queries = [
            format!("view={}", "a".repeat(LONG)),
            format!("{}=1", "k".repeat(LONG)),
            format!("view=funding&pick={}", "spacex,".repeat(LONG / 7)),
            format!("view=funding&pick={}", "x,".repeat(LONG / 2)),
            format!("view=funding&from={}", "2".repeat(LONG)),
            format!("fact={}", "%E6%98%9F".repeat(LONG / 9)),
            "%".repeat(LONG),
            "lang=zh&".repeat(LONG / 8),
            many_keys.join("&"),
        ];
        let is_ignored = |query: &String| !query.contains("spacex");
        check_all(
            &page,
            queries.into_iter().map(|query| {
                let ignored = is_ignored(&query);
                (query, ignored)
            }),
        )
        .await;
    });
}

#[test]
fn a_fragment_or_a_missing_question_mark_changes_nothing() {
    browse(Site::whole(), async |page| {
        for query in ["view=rockets#content", "view=rockets#%", "view=rockets#<script>"] {
            page.open(query).await;
            let faults: Vec<String> = page.run(FAULTS).await;
            assert!(faults.is_empty() && page.has("main[data-view=rockets]").await, "?{query}: {faults:?}");
        }
    });
}

#[test]
fn the_notices_name_what_was_ignored_and_can_be_closed() {
    browse(Site::whole(), async |page| {
        page.open("view=funding&mode=soup&colour=red").await;
        let notices = page.text(".notices").await;
        assert!(notices.contains("soup") && notices.contains("colour"), "the notices are:\n{notices}");
        assert!(
            page.has("main[data-view=funding]").await,
            "what could be understood was not: {}",
            page.summary().await
        );
        page.click(".notices button").await;
        assert!(!page.has(".notices").await, "the notices stay after closing them");
        page.run::<Value>("location.reload()").await;
        page.until("the page after reloading", "document.documentElement.dataset.ready === 'true'").await;
        page.settle().await;
        assert!(!page.has(".notices").await, "a cleaned address still has notices: ?{}", page.query().await);
    });
}
