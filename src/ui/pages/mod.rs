//! One file per page.

mod comparison_page;
mod overview_page;
mod sources_page;

pub use comparison_page::ComparisonPage;
pub use overview_page::OverviewPage;
pub use sources_page::SourcesPage;
