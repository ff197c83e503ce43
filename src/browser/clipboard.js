// Copies text, and says honestly whether it was copied.

// Internal pages are often served without TLS, or in frames that grant no clipboard: there the older way may still do.
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text) {
  const before = document.activeElement;
  const box = document.createElement("textarea");
  box.value = text;
  box.className = "sr-only";
  document.body.append(box);
  box.select();
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  } finally {
    box.remove();
    before?.focus?.();
  }
}

// Focuses a text box and selects all it holds, for the reader to copy by hand.
export function select(id) {
  const box = document.getElementById(id);
  box?.focus();
  box?.select?.();
}
