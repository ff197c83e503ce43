//! What a reader sees of a page, as text that can be compared.

use crate::page::Page;

/// What a reader sees and hears of the page, for comparing two pages; words of drawings come sorted, because the order
/// in which a drawing holds them says nothing.
const CONTENT: &str = "
    const root = document.documentElement, main = document.querySelector('main');
    const attributes = ['lang', 'data-theme', 'data-ready', 'data-failed'].map(name => `${name}=${root.getAttribute(name)}`);
    const boxes = [...main.querySelectorAll('.window input')].map(box => `${box.name}=${box.value}`);
    const pressed = [...document.querySelectorAll('#app [aria-pressed=true]')].map(it => it.innerText);
    const drawn = [...main.querySelectorAll('.drawing svg')].map(svg => [...svg.querySelectorAll('text')].map(text => text.textContent).sort().join(' | '));
    const panel = document.querySelector('[role=dialog]')?.innerText ?? 'no panel';
    const words = [], walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement;
        if (!parent.closest('svg') && parent.checkVisibility()) words.push(walker.currentNode.data);
    }
    return [document.title, ...attributes, main.dataset.view, main.dataset.mode, ...boxes, ...pressed, ...drawn, panel, ...words].join('\\n');
";

impl Page {
    /// What a reader sees, line by line.
    pub async fn content(&self) -> Vec<String> {
        self.run::<String>(CONTENT).await.lines().map(str::to_owned).collect()
    }
}

/// The lines only one of two pages has, those of the first with `-`, of the second with `+`; order does not count.
pub fn differences(first: &[String], second: &[String]) -> String {
    let lacking = |from: &[String], sign: &str, lines: &[String]| -> Vec<String> {
        let mut left = from.to_vec();
        let is_lacking = |line: &&String| match left.iter().position(|it| it == *line) {
            Some(idx) => {
                left.swap_remove(idx);
                false
            }
            None => true,
        };
        lines.iter().filter(is_lacking).map(|line| format!("{sign} {line}")).collect()
    };
    [lacking(second, "-", first), lacking(first, "+", second)].concat().join("\n")
}
