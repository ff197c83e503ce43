//! The questions a sceptical analyst asks first, from the files in `data/` to what the page shows.
//!
//! Most are the headline numbers of the three articles the dataset began from: the panel must show the number we prefer and
//! the one that was printed.

use crate::driver::browse;
use crate::site::Site;

/// A question, the fact that answers it, and what its panel must say.
const FACTS: [(&str, &str, &[&str]); 42] = [
    (
        "Which satellites flew on Guowang's first operational launch?",
        "guowang-first-launch",
        &["10 satellites", "16 December 2024"],
    ),
    (
        "How many Guowang satellites worked at the end of 2025?",
        "guowang-operational-2025",
        &["136 satellites", "130 satellites"],
    ),
    ("How strong is iSpace's test stand in Mianyang?", "ispace-mianyang-test-stand", &["about 100 tonnes-force"]),
    ("How many satellites of Jilin-1 were in operation?", "jilin-1-operated", &["117 satellites"]),
    ("How many rounds had LandSpace done?", "landspace-round-count", &["more than 10 rounds"]),
    (
        "How many satellites can low orbits hold?",
        "leo-safe-capacity",
        &["60,000 to 175,000 satellites", "60,000 to 100,000 satellites"],
    ),
    ("What was Qianfan to have by the end of 2025?", "qianfan-2025-target", &["648 satellites"]),
    ("What is Qianfan to have by the end of 2027?", "qianfan-2027-target", &["1,296 satellites", "1,000 satellites"]),
    ("How many batches had Qianfan launched by January 2025?", "qianfan-batches-2025-01", &["4 batches"]),
    (
        "How many satellites were on Qianfan's first launch?",
        "qianfan-first-launch",
        &["18 satellites", "6 August 2024"],
    ),
    ("How many on that of 23 January 2025?", "qianfan-launch-2025-01-23", &["18 satellites"]),
    ("How many of Qianfan were up in January 2025?", "qianfan-operational-2025-01", &["72 satellites"]),
    ("How large is Qianfan to be?", "qianfan-planned-size", &["15,000 satellites", "14,000 satellites"]),
    (
        "What can the Songjiang factory build?",
        "songjiang-factory-output",
        &["300 satellites a year", "500 to 600 satellites a year"],
    ),
    ("How often did SpaceX launch in 2024?", "spacex-launches-2024", &["134 launches"]),
    ("When did Starlink pass 10,000?", "starlink-deployed-10000", &["10,006 satellites", "19 October 2025"]),
    (
        "How many Starlink satellites went up in 2024?",
        "starlink-launched-2024",
        &["1,982 satellites", "1,962 satellites"],
    ),
    ("How strong is the TQ-12 engine?", "tq-12-thrust-class", &["80 tonnes-force"]),
    ("What did Chang Guang lose from 2019 to mid-2022?", "chang-guang-losses-2019-mid-2022", &["CNY 1.209 billion"]),
    (
        "What did LandSpace lose from 2022 to mid-2025?",
        "landspace-net-losses-2022-mid-2025",
        &["CNY 3.464 billion", "CNY 4 billion"],
    ),
    ("What had LandSpace raised by September 2018?", "landspace-raised-by-2018", &["more than CNY 800 million"]),
    ("What did LandSpace earn from 2022 to mid-2025?", "landspace-revenue-2022-mid-2025", &["CNY 45.45 million"]),
    ("How long did LandSpace's way to the application take?", "landspace-ipo-duration", &["about 5 months"]),
    ("How many provinces had space policies?", "china-provinces-with-space-policies", &["15 provinces"]),
    ("What is a kilogram on Nebula-1 to cost?", "nebula-1-price-target", &["less than 30,000 yuan per kg"]),
    (
        "How large may China's rocket market be in 2027?",
        "china-rocket-market-2027",
        &["CNY 10 billion to CNY 99 billion"],
    ),
    ("How many space funds were set up?", "china-space-funds-count", &["more than 20 funds"]),
    (
        "And how large are they, as printed?",
        "china-space-funds-scale",
        &["more than CNY 480 billion", "low confidence"],
    ),
    ("What was SpaceX valued at in December 2024?", "spacex-valuation-2024-12", &["$350 billion"]),
    ("How large was iSpace's series D++?", "ispace-d-plus-plus-2026", &["CNY 5.037 billion"]),
    ("How large was LandSpace's series C+?", "landspace-c-plus-2020", &["CNY 1.2 billion", "9–10 September 2020"]),
    (
        "When did the state fund put 900 million yuan into LandSpace?",
        "landspace-e-2024",
        &["CNY 900 million", "December 2024"],
    ),
    ("What does LandSpace's flotation seek?", "landspace-ipo-2025", &["CNY 7.5 billion"]),
    ("How large was Spacecom's series A?", "spacecom-a-2024", &["CNY 6.7 billion", "$924 million"]),
    ("How did Nebula-1's 5 km hop end?", "nebula-1-5-km-hop", &["partial success", "22 September 2024"]),
    ("When did Tianlong-3 break loose?", "tianlong-3-static-fire-accident", &["failure", "30 June 2024"]),
    ("When was the TQ-12's full test?", "tq-12-full-system-test", &["success", "17 May 2019"]),
    ("When did Zhuque-2 first reach orbit?", "zhuque-2-first-orbit", &["success", "12 July 2023"]),
    ("When did Zhuque-2 carry satellites?", "zhuque-2-y3-launch", &["success", "8 December 2023"]),
    ("When did the Zhuque-3 test stage first hop?", "zhuque-3-vtvl-1-hop", &["success", "19 January 2024"]),
    ("When did it fly to 10 km?", "zhuque-3-vtvl-1-10-km", &["success", "11 September 2024"]),
    ("Did Zhuque-3's first booster land?", "zhuque-3-y1-landing", &["failure", "3 December 2025"]),
];

/// A question, the link that answers it, and a row of the table there.
const ROWS: [(&str, &str, &[&str]); 10] = [
    ("How much has iSpace disclosed?", "view=funding&mode=ranking&as=table&cur=usd", &["iSpace", "$1.02 billion"]),
    ("And in yuan, in Chinese?", "view=funding&mode=ranking&as=table&lang=zh", &["星际荣耀", "亿元", "50.4亿元"]),
    (
        "How much was Spacecom's series A in dollars?",
        "view=funding&mode=rounds&as=table",
        &["Spacecom", "CNY 6.7 billion", "$931 million"],
    ),
    ("When did Falcon 9 first land?", "view=rockets&mode=ladder&as=table", &["Falcon 9", "December 2015"]),
    ("Has Zhuque-3 landed?", "view=rockets&mode=ladder&as=table&pick=zhuque-3", &["Zhuque-3", "August 2026"]),
    (
        "How many Starlink satellites were launched?",
        "view=constellations&mode=launched&as=table&pick=starlink",
        &["28 September 2026", "12,968"],
    ),
    ("How many Guowang satellites were launched?", "view=constellations&mode=launched&as=table&pick=guowang", &["213"]),
    ("How many Qianfan satellites were launched?", "view=constellations&mode=launched&as=table&pick=qianfan", &["256"]),
    (
        "How many Starlink satellites went up in the second quarter of 2026?",
        "view=constellations&mode=rate&as=table&pick=starlink",
        &["Q2 2026", "695"],
    ),
    (
        "How many Starlink satellites are in orbit?",
        "view=constellations&mode=in-orbit&as=table&pick=starlink",
        &["11,148", "estimate"],
    ),
];

#[test]
fn every_headline_number_shows_its_evidence() {
    browse(Site::whole(), async |page| {
        let mut wrong = Vec::new();
        for (question, fact, expected) in FACTS {
            page.open(&format!("fact={fact}&lang=en")).await;
            page.until("the panel", "document.querySelector('[role=dialog] .claim')").await;
            let text = page.text("[role=dialog]").await;
            for words in expected.iter().filter(|words| !text.contains(**words)) {
                wrong.push(format!("{question} `{words}` is not in the panel of {fact}:\n{text}\n"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}

#[test]
fn every_question_has_its_row() {
    browse(Site::whole(), async |page| {
        let mut wrong = Vec::new();
        for (question, link, expected) in ROWS {
            page.open(link).await;
            let rows: Vec<String> =
                page.ask("[...document.querySelectorAll('main table tbody tr')].map(row => row.textContent)").await;
            if !rows.iter().any(|row| expected.iter().all(|words| row.contains(words))) {
                wrong.push(format!("{question} No row of ?{link} has {expected:?}:\n{}\n", rows.join("\n")));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    });
}
