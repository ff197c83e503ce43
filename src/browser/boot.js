// Starts the app, or says why it could not: the page must never stay blank.
const root = document.documentElement;
// The single-file edition carries the program; elsewhere a tag names its files and says what the program must hash to.
const inside = globalThis.perigeeInside;
const app = document.querySelector('meta[name="perigee-app"]')?.dataset;
const address = (name) => new URL(name, document.baseURI).href;

function fail(reason) {
  if (root.dataset.failed) return;
  root.dataset.failed = reason;
  root.removeAttribute("data-ready");
  document.getElementById("app")?.remove();
  document.getElementById("shell").hidden = false;
  document.getElementById("shell-loading").hidden = true;
  document.getElementById("shell-failed").hidden = false;
  document.getElementById("shell-reason").textContent = reason;
}

// Fetches the program past every cache, which may hold a damaged copy, and opens the same address again.
async function repair() {
  const renew = async (name) =>
    (await fetch(address(name), { cache: "reload", signal: AbortSignal.timeout(3000) })).arrayBuffer();
  await Promise.allSettled(app ? [app.js, app.wasm].map(renew) : []);
  location.reload();
}

// A panic ends the program; the app's own hook reports it first, this catches what no hook sees.
addEventListener("error", (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) fail(String(event.error));
});
addEventListener("perigee:panic", (event) => fail(event.detail));
document.getElementById("shell-retry").addEventListener("click", repair);

async function start() {
  if (inside) return inside.glue.default({ module_or_path: await inside.bytes("perigee-program") });
  const damaged = () => {
    throw new Error(`${app.wasm.replace("./", "")} is missing, damaged or of another version`);
  };
  const program = fetch(address(app.wasm), { integrity: app.integrity }).catch(damaged);
  const [glue, response] = await Promise.all([import(address(app.js)), program]);
  return glue.default({ module_or_path: response });
}

const hasWasm = typeof WebAssembly === "object";
try {
  if (!hasWasm) throw new Error("this browser has no WebAssembly");
  await start();
} catch (error) {
  // Repaired once: a page that fails again after reloading waits for its reader.
  const [visit] = performance.getEntriesByType("navigation");
  if (app && hasWasm && visit?.type !== "reload") repair();
  else fail(String(error?.message ?? error));
}
