// Small services of the page: colours, files, focus.

// The resolved values of registered custom properties, in order.
export function colours(names) {
  const style = getComputedStyle(document.documentElement);
  return names.map((name) => style.getPropertyValue(name).trim());
}

export function onSystemTheme(callback) {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => callback());
}

export function prefersLessMotion() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

// The bytes of the file a meta tag names; the single-file edition has them inside.
export async function fetchNamed(meta) {
  if (globalThis.perigeeInside) return perigeeInside.bytes(meta);
  const name = document.querySelector(`meta[name="${meta}"]`).content;
  const response = await fetch(new URL(name, document.baseURI));
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return new Uint8Array(await response.arrayBuffer());
}

// Runs after the browser has painted what was just drawn.
export function afterPaint(callback) {
  requestAnimationFrame(() => setTimeout(callback));
}

// Scrolls a strip of links sideways until the current one is in its middle; the page itself stays where it is.
export function showCurrent(id) {
  const strip = document.getElementById(id);
  const link = strip?.querySelector("[aria-current]")?.getBoundingClientRect();
  if (!link) return;
  const room = strip.getBoundingClientRect();
  strip.scrollLeft += link.left + link.width / 2 - room.left - room.width / 2;
}

let opener;

// Notes what has the focus, to give it back when what opens now is closed.
export function rememberFocus() {
  opener = document.activeElement;
}

export function restoreFocus() {
  const target = opener?.isConnected && opener !== document.body ? opener : document.getElementById("content");
  target?.focus();
}

export function panic(message) {
  dispatchEvent(new CustomEvent("perigee:panic", { detail: message }));
}
