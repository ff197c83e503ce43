//! The funding view's own choices: lanes, groups and marks, opened by link and by hand.

use crate::driver::browse;
use crate::site::Site;

#[test]
fn lanes_groups_and_marks_open_by_link_alone() {
    browse(Site::whole(), async |page| {
        for (link, title) in [
            ("view=funding&lanes=each&lang=en", "one lane each"),
            ("view=funding&mode=ranking&by=investor&lang=en", "Investors by the size"),
            ("view=funding&mode=ranking&by=year&lang=en", "by year"),
            ("view=funding&mode=cumulative&clock=founding&lang=en", "years since founding"),
            ("view=funding&mode=valuations&marks=policy&lang=en", "worth"),
        ] {
            page.open(link).await;
            let caption = page.text("main figcaption").await;
            assert!(caption.contains(title), "{link}: {caption}");
            let rows: usize = page.ask("document.querySelectorAll('main figure tbody tr').length").await;
            assert!(rows > 3, "{link}: {rows} rows");
            let problems = page.problems().await;
            assert!(problems.is_empty(), "{link}: {}", problems.join("\n"));
        }
    });
}
