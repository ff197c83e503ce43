//! Reusable pieces of pages.

mod chart_figure;
mod choice;
mod controls;
mod copy_box;
mod data_table;
mod drawn_chart;
mod embed_panel;
mod evidence_panel;
mod fact_link;
mod key;
mod masthead;
mod offline_line;
mod picker;
mod save_file;
mod share_panel;
mod source_item;
mod window_boxes;

pub use chart_figure::{ChartFigure, OpenWhole};
pub use choice::{Choice, ChoiceOption};
pub use controls::{Controls, Modes};
pub use copy_box::CopyBox;
pub use data_table::DataTable;
pub use drawn_chart::DrawnChart;
pub use embed_panel::EmbedPanel;
pub use evidence_panel::EvidencePanel;
pub use fact_link::FactLink;
pub use key::Key;
pub use masthead::Masthead;
pub use offline_line::OfflineLine;
pub use picker::Picker;
pub use save_file::SaveFile;
pub use share_panel::{PinChoice, SharePanel};
pub use source_item::SourceItem;
pub use window_boxes::WindowBoxes;
