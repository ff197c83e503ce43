// The kill switch: deployed as `sw.js`, it removes the worker and what it kept. Open pages go on; the next load comes
// from the network.
addEventListener("install", () => self.skipWaiting());
addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave() {
  // Workbox ends the names of its caches with the scope; other apps of the same host keep theirs.
  const own = (await caches.keys()).filter((name) => name.endsWith(registration.scope));
  await Promise.all(own.map((name) => caches.delete(name)));
  await registration.unregister();
}
