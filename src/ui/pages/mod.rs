//! One file per page.

mod companies_page;
mod compare_page;
mod comparison_page;
mod contested_list;
mod dataset_page;
mod definitions_page;
mod overview_page;
mod sources_page;

pub use companies_page::CompaniesPage;
pub use compare_page::ComparePage;
pub use comparison_page::ComparisonPage;
pub use overview_page::OverviewPage;
pub use sources_page::SourcesPage;
