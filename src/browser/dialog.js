// Dialogs over the whole page, and the keys that open one.

// Calls back on "/" outside of boxes for text, and on Ctrl-K or ⌘-K anywhere.
export function onSearchKey(callback) {
  addEventListener("keydown", (event) => {
    const hasCommand = event.ctrlKey || event.metaKey;
    const isTyping = event.target.closest?.("input, textarea, select");
    const isAsked = hasCommand ? event.key === "k" : event.key === "/" && !event.altKey && !isTyping;
    if (isAsked && callback()) event.preventDefault();
  });
}

export function showModal(id) {
  document.getElementById(id)?.showModal();
}

// Closes a dialog; the browser gives the focus back to what had it.
export function closeModal(id) {
  document.getElementById(id)?.close();
}

// Brings an element into view with the least scrolling.
export function keepInView(id) {
  document.getElementById(id)?.scrollIntoView({ block: "nearest" });
}

// Scrolls to an element and gives it the focus.
export function reveal(id) {
  const element = document.getElementById(id);
  element?.setAttribute("tabindex", "-1");
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: "center" });
}
