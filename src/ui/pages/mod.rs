//! One file per page.

mod comparison_page;
mod contested_list;
mod dataset_page;
mod definitions_page;
mod overview_page;
mod sources_page;

pub use comparison_page::ComparisonPage;
pub use overview_page::OverviewPage;
pub use sources_page::SourcesPage;
