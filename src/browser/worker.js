/*! Workbox 7.4, MIT License, Google LLC */
// The service worker: keeps the files of one build, all or none, each checked, and answers with them.
import { clientsClaim } from "workbox-core";
import { cleanupOutdatedCaches, precacheAndRoute } from "workbox-precaching";

precacheAndRoute(self.__WB_MANIFEST, {
  cleanURLs: false,
  // The query string is the view, which the page reads; it never chooses a file.
  urlManipulation: ({ url }) => [new URL(url.pathname.replace(/\/$/, "/index.html"), url)],
});
cleanupOutdatedCaches();
// The page that brought the worker has its later files from it too.
clientsClaim();

// A new build waits until the reader asks for it, or until no page of the old one is open.
addEventListener("message", ({ data }) => {
  if (data?.type === "SKIP_WAITING") self.skipWaiting();
});
