// Keeps the site for use without network, and tells how far that is.
let registration;

// The name of this build; none where the page was not built as a site.
export function buildId() {
  return document.querySelector('meta[name="perigee-build"]')?.content ?? "";
}

// Calls back with `false` once everything is kept, with `true` once another build is there to be loaded, and with
// nothing once the kill switch has removed all.
// Frames have no lasting storage of their own and files no worker at all; in private windows there is none to ask, and in
// sandboxes merely asking throws, which the caller takes as nothing to tell.
export async function keepOffline(tell) {
  if (!buildId() || window !== top || !location.protocol.startsWith("http") || !navigator.serviceWorker) return;
  const worker = new URL("sw.js", document.baseURI);
  registration = await navigator.serviceWorker.register(worker, { updateViaCache: "none" });
  const look = async () => {
    const { waiting, active } = registration;
    if (waiting) return tell(true);
    if (active?.state === "activating") return;
    // One build answers at a time; whether it is the one on screen, its page says.
    const page = active && await caches.match(new URL("index.html", document.baseURI), { ignoreSearch: true });
    tell(page && !(await page.text()).includes(`name="perigee-build" content="${buildId()}"`));
  };
  const watch = (it) => it?.addEventListener("statechange", () => look().catch(() => {}));
  registration.addEventListener("updatefound", () => watch(registration.installing));
  [registration.installing, registration.waiting, registration.active].forEach(watch);
  // A page may stay open for weeks; whoever comes back to it hears of a new build.
  document.addEventListener("visibilitychange", () => document.hidden || registration.update().catch(() => {}));
  await look();
}

// Loads the other build; every other page that is open goes on as it is.
export function loadUpdate() {
  const { waiting } = registration;
  if (!waiting) return location.reload();
  navigator.serviceWorker.addEventListener("controllerchange", () => location.reload(), { once: true });
  waiting.postMessage({ type: "SKIP_WAITING" });
}
