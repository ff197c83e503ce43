//! The words of saving a view as a file.

use super::{Phrase, phrase};

/// The button that saves the view.
pub const SAVE_FILE: Phrase = phrase("Save this view as a file", "将此视图存为文件");
/// What the file is good for.
pub const SAVE_FILE_HINT: Phrase = phrase(
    "One HTML file with every view and all evidence; it opens without a network.",
    "一个 HTML 文件，含全部栏目与证据，断网可用。",
);
/// The file is being put together.
pub const SAVE_FILE_WORKING: Phrase = phrase("Putting the file together.", "正在生成文件。");
/// The file was handed to the browser, which does not say whether it kept it.
pub const SAVE_FILE_DONE: Phrase = phrase(
    "The file was passed to your browser's downloads. If none appears, downloads are blocked here; open the page in a tab of its own.",
    "文件已交由浏览器下载。若未出现，说明此处禁止下载，请在独立标签页中打开本页。",
);
/// The file could not be put together.
pub const SAVE_FILE_FAILED: Phrase =
    phrase("The file could not be fetched. Try again when you have a network.", "无法取得文件，请在联网后重试。");

/// The name of the file: product, view, mode and dataset version, the same in every language.
pub fn saved_file_name(view: &str, mode: &str, version: &str) -> String {
    format!("perigee-{view}-{mode}-{version}.html")
}
