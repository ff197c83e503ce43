//! How much the kinds of sources weigh.

use crate::model::SourceKind;
use crate::words::{Phrase, phrase};

/// What a kind of source counts for.
pub fn kind_weight(kind: SourceKind) -> Phrase {
    match kind {
        SourceKind::Official => phrase(
            "Agencies, regulators, exchanges and companies' own releases: one carries a fact alone, though a company speaks for itself",
            "机构、监管方、交易所与公司自行发布：单独即可支持事实，但公司之言出于自身立场",
        ),
        SourceKind::Filing => phrase(
            "Prospectuses and other filings, answerable in law: one carries a fact alone",
            "招股书等申报文件，须负法律责任：单独即可支持事实",
        ),
        SourceKind::Dataset => phrase(
            "Counts made by a stated method; two are independent only if they count by themselves",
            "按公开方法统计的数据；各自统计才算独立",
        ),
        SourceKind::Press => {
            phrase("General press; independent where it reported itself", "新闻媒体；自行采访方为独立")
        }
        SourceKind::Trade => phrase("Trade press; independent where it reported itself", "行业媒体；自行采访方为独立"),
        SourceKind::Analysis => {
            phrase("Analysts and researchers; estimates are marked as such", "分析与研究机构；估算均已注明")
        }
        SourceKind::Reference => phrase(
            "Encyclopedias and the like, which repeat others; never alone above medium",
            "百科类资料，转述他人；单独最高为中",
        ),
        SourceKind::Blog => phrase("Blogs and posts; as good as what they show", "博客与帖文；以其所附证据为限"),
        SourceKind::Aggregator => phrase(
            "Pages that repeat what others published; they count with their original",
            "转载聚合页面；与原始来源合并计数",
        ),
    }
}
