// The page that embeds this one: it hears our height and state, and may ask for another state.
const framed = () => window.parent !== window;

let told = "";

// Heights and links are no secrets, and a sandboxed host has no origin to name, so anyone in that place may hear them.
export function tellHost(query) {
  if (!framed()) return;
  const height = document.getElementById("app")?.offsetHeight ?? 0;
  const message = { type: "perigee", height, query };
  if (JSON.stringify(message) === told) return;
  told = JSON.stringify(message);
  window.parent.postMessage(message, "*");
}

// Calls back with a query string the host asks for. Only the embedding page is heard, and only as far as a link is.
export function hearHost(callback) {
  if (!framed()) return;
  addEventListener("message", ({ source, origin, data }) => {
    const expected = location.ancestorOrigins?.[0] ?? origin;
    if (source !== window.parent || origin !== expected) return;
    if (data?.type === "perigee" && typeof data.query === "string") callback(data.query);
  });
}

// Calls back whenever the page's height changes.
export function watchHeight(callback) {
  const page = document.getElementById("app");
  if (framed() && page) new ResizeObserver(() => callback()).observe(page);
}
