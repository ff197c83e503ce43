//! Quotable forms of a source: one line of text, a BibTeX entry, CSL-JSON for reference managers.
//!
//! Dates stay as exact as they are: a year alone gives no month, a span stays a span.

use crate::model::{Dataset, Edtf, Fact, Lang, Policy, Source, SourceKind};
use crate::words;
use serde::Serialize;

/// A form of citation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A line of text.
    Plain,
    /// An entry of a BibTeX or biblatex file, in UTF-8.
    BibTeX,
    /// An array in the Citation Style Language's JSON, which reference managers read.
    CslJson,
}

impl Form {
    /// Every form.
    pub const ALL: [Self; 3] = [Self::Plain, Self::BibTeX, Self::CslJson];

    /// Its name for scripts and styles.
    pub fn code(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::BibTeX => "bibtex",
            Self::CslJson => "csl-json",
        }
    }
}

/// Something to be quoted.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Work<'a> {
    /// A key, unique among the works quoted together.
    pub key: &'a str,
    /// Its title.
    pub title: &'a str,
    /// Who published it.
    pub publisher: &'a str,
    /// When, where known.
    pub date: Option<Edtf>,
    /// Its address, if a reader can open it.
    pub url: Option<&'a str>,
    /// What kind of publication it is, in CSL's words.
    pub kind: &'static str,
    /// The place in it, or another remark.
    pub note: Option<&'a str>,
}

impl<'a> Work<'a> {
    /// A source, with the place in it.
    pub fn of(source: &'a Source, place: Option<&'a str>) -> Self {
        Self {
            key: source.id.as_str(),
            title: &source.title,
            publisher: &source.publisher,
            date: source.date,
            url: source.url.as_deref(),
            kind: match source.kind {
                SourceKind::Official | SourceKind::Filing | SourceKind::Analysis => "report",
                SourceKind::Press => "article-newspaper",
                SourceKind::Trade => "article-magazine",
                SourceKind::Dataset => "dataset",
                SourceKind::Reference => "entry",
                SourceKind::Blog => "post-weblog",
                SourceKind::Aggregator => "webpage",
            },
            note: place,
        }
    }
}

/// Works in a form, ready to be pasted.
pub fn cite(works: &[Work<'_>], form: Form, lang: Lang) -> String {
    match form {
        Form::Plain => works.iter().map(|work| plain(work, lang)).collect::<Vec<_>>().join("\n"),
        Form::BibTeX => works.iter().map(bibtex).collect::<Vec<_>>().join("\n\n"),
        Form::CslJson => csl_json(works),
    }
}

/// A fact as this dataset states it, at its own address, then every source any claim of it cites, each once.
pub fn cite_fact(dataset: &Dataset, fact: &Fact, policy: Policy, link: &str, form: Form, lang: Lang) -> String {
    let value = fact.claim(policy).map(|claim| claim.in_words(lang)).unwrap_or_default();
    let key = format!("perigee-{}", fact.id);
    let title = words::stated(fact.statement.get(lang), &value, lang);
    let publisher = words::dataset_name(&dataset.version, lang);
    let month = dataset.version.rsplit_once('.').map(|(month, _)| month.replace('.', "-"));
    let own = Work {
        key: &key,
        title: &title,
        publisher: &publisher,
        date: month.and_then(|month| Edtf::parse(&month)),
        url: Some(link),
        kind: "dataset",
        note: None,
    };
    let mut works = vec![own];
    for citation in fact.claims.iter().flat_map(|claim| &claim.citations) {
        let Some(source) = dataset.source(&citation.source) else { continue };
        if !works.iter().any(|work| work.key == source.id.as_str()) {
            works.push(Work::of(source, citation.place.as_ref().map(|place| place.get(lang))));
        }
    }
    cite(&works, form, lang)
}

/// `SpaceNews, “Hongqing raises $191 million”, 3 July 2026. https://…`, with the place before the address.
fn plain(work: &Work<'_>, lang: Lang) -> String {
    let (comma, stop) = lang.pick((", ", ". "), ("，", "。"));
    let title = lang.pick(format!("“{}”", work.title), format!("《{}》", work.title));
    let parts = [
        Some(work.publisher.to_owned()),
        Some(title),
        work.date.map(|date| date.in_words(lang)),
        work.note.map(str::to_owned),
    ];
    let line = parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(comma);
    match work.url {
        Some(url) => format!("{line}{stop}{url}"),
        None => format!("{line}{}", stop.trim_end()),
    }
}

fn bibtex(work: &Work<'_>) -> String {
    let mut fields = Vec::new();
    // Twice braced: neither the words of a name nor the case of a title may be rearranged.
    if !work.publisher.is_empty() {
        fields.push(format!("author = {{{{{}}}}}", escaped(work.publisher)));
    }
    fields.push(format!("title = {{{{{}}}}}", escaped(work.title)));
    if let Some(date) = work.date {
        fields.push(format!("date = {{{date}}}"));
        fields.push(format!("year = {{{}}}", date.first().ymd().0));
        fields.extend(date.month().map(|(_, month)| format!("month = {month}")));
    }
    // An address is taken literally inside \url, but a brace or a percent sign would end it or the line.
    fields.extend(work.url.map(|url| {
        let url = url.replace('{', "%7B").replace('}', "%7D").replace('\\', "%5C");
        format!("url = {{{url}}}")
    }));
    fields.extend(work.note.map(|note| format!("note = {{{}}}", escaped(note))));
    let kind = if work.kind == "report" { "techreport" } else { "misc" };
    if kind == "techreport" {
        fields.push(format!("institution = {{{{{}}}}}", escaped(work.publisher)));
    }
    format!("@{kind}{{{},\n  {}\n}}", work.key, fields.join(",\n  "))
}

/// A text that TeX prints as it is.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' => out.push_str("\\textbackslash{}"),
            '~' => out.push_str("\\textasciitilde{}"),
            '^' => out.push_str("\\textasciicircum{}"),
            '{' | '}' | '$' | '&' | '#' | '%' | '_' => {
                out.push('\\');
                out.push(c);
            }
            '\n' | '\r' | '\t' => out.push(' '),
            _ => out.push(c),
        }
    }
    out
}

#[derive(Serialize)]
struct CslItem<'a> {
    id: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    title: &'a str,
    author: [CslName<'a>; 1],
    publisher: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued: Option<CslDate>,
    #[serde(rename = "URL", skip_serializing_if = "Option::is_none")]
    url: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
}

#[derive(Serialize)]
struct CslName<'a> {
    literal: &'a str,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct CslDate {
    date_parts: Vec<Vec<i32>>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    circa: bool,
}

impl CslDate {
    fn of(date: Edtf) -> Self {
        let text = date.to_string();
        let body = text.trim_end_matches(['~', '?']);
        let parts = |moment: &str| moment.split('-').filter_map(|part| part.parse().ok()).collect();
        Self { date_parts: body.split('/').map(parts).collect(), circa: body.len() < text.len() }
    }
}

fn csl_json(works: &[Work<'_>]) -> String {
    let items: Vec<CslItem<'_>> = works
        .iter()
        .map(|work| CslItem {
            id: work.key,
            kind: work.kind,
            title: work.title,
            author: [CslName { literal: work.publisher }],
            publisher: work.publisher,
            issued: work.date.map(CslDate::of),
            url: work.url,
            note: work.note,
        })
        .collect();
    serde_json::to_string_pretty(&items).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn work() -> Work<'static> {
        Work {
            key: "caixin-landspace-2024",
            title: "蓝箭航天完成9亿元融资 100% {state} & R&D_fund",
            publisher: "财新",
            date: Edtf::parse("2024-12"),
            url: Some("https://example.com/a_b?x=1&y=2%20#{z}"),
            kind: "article-newspaper",
            note: Some("第4段"),
        }
    }

    #[test]
    fn a_line_names_who_what_when_where() {
        let english = Work { title: "Raised", publisher: "SpaceNews", note: Some("paragraph 4"), ..work() };
        let expected = "SpaceNews, “Raised”, December 2024, paragraph 4. https://example.com/a_b?x=1&y=2%20#{z}";
        assert_eq!(cite(&[english], Form::Plain, Lang::En), expected);
        let bare = Work { url: None, date: None, note: None, title: "标题", ..work() };
        assert_eq!(cite(&[bare], Form::Plain, Lang::Zh), "财新，《标题》。");
    }

    #[test]
    fn bibtex_keeps_han_and_escapes_what_tex_reads() {
        assert_eq!(
            cite(&[work()], Form::BibTeX, Lang::Zh),
            "@misc{caixin-landspace-2024,\n  author = {{财新}},\n  title = {{蓝箭航天完成9亿元融资 100\\% \\{state\\} \\& R\\&D\\_fund}},\n  date = {2024-12},\n  year = {2024},\n  month = 12,\n  url = {https://example.com/a_b?x=1&y=2%20#%7Bz%7D},\n  note = {第4段}\n}"
        );
        assert_eq!(escaped("a\\b~c^d$"), "a\\textbackslash{}b\\textasciitilde{}c\\textasciicircum{}d\\$");
    }

    #[test]
    fn braces_of_every_entry_balance() {
        for title in ["}", "{{", "a}b{c", "\\}"] {
            let entry = cite(&[Work { title, ..work() }], Form::BibTeX, Lang::En);
            let plain = entry.replace("\\{", "").replace("\\}", "");
            assert_eq!(plain.matches('{').count(), plain.matches('}').count(), "{entry}");
        }
    }

    #[track_caller]
    fn check_date(date: &str, parts: &str, circa: bool) {
        let json = cite(&[Work { date: Edtf::parse(date), ..work() }], Form::CslJson, Lang::En);
        let items: serde_json::Value = serde_json::from_str(&json).unwrap();
        assert_eq!(items[0]["issued"]["date-parts"].to_string(), parts);
        assert_eq!(items[0]["issued"].get("circa").is_some(), circa, "{json}");
        assert_eq!(items[0]["title"], work().title);
        assert_eq!(items[0]["URL"], work().url.unwrap());
    }

    #[test]
    fn csl_dates_are_as_exact_as_their_source() {
        check_date("2024", "[[2024]]", false);
        check_date("2024-06/2024-08", "[[2024,6],[2024,8]]", false);
        check_date("2024-12-04~", "[[2024,12,4]]", true);
    }
}
