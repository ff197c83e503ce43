// Starts the app, or says why it could not: the page must never stay blank.
const root = document.documentElement;

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

// A panic ends the program; the app's own hook reports it first, this catches what no hook sees.
addEventListener("error", (event) => {
  if (event.error instanceof WebAssembly.RuntimeError) fail(String(event.error));
});
addEventListener("perigee:panic", (event) => fail(event.detail));

const app = document.querySelector('meta[name="perigee-app"]').dataset;
try {
  if (typeof WebAssembly !== "object") throw new Error("this browser has no WebAssembly");
  const glue = await import(new URL(app.js, document.baseURI).href);
  await glue.default({ module_or_path: new URL(app.wasm, document.baseURI).href });
} catch (error) {
  fail(String(error?.message ?? error));
}
