// Names the build by its content, and writes the service worker, whose list is what lies in the folder.
import { createHash } from "node:crypto";
import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { getManifest, injectManifest } from "workbox-build";

// What a page never asks for: the workers themselves, compressed copies, and the picture for those who link here. The
// single file is kept, because saving a view fetches it.
const left = ["sw.js", "sw-off.js", "preview.png", "**/*.{br,gz}"];

function hash(kind, content, form) {
  return createHash(kind).update(content).digest(form);
}

export async function keepOffline(staging) {
  const files = {
    globDirectory: staging,
    globPatterns: ["**/*"],
    globIgnores: left,
    // Names that change with the content need no other mark; a file the page has just loaded is then not loaded again.
    dontCacheBustURLsMatching: /-[0-9a-f]{8,16}(_bg)?\.\w+$/,
    maximumFileSizeToCacheInBytes: 8_000_000,
  };

  const page = join(staging, "index.html");
  const html = readFileSync(page, "utf8");
  const marker = 'name="perigee-build" content=""';
  if (!html.includes(marker)) {
    throw new Error(`index.html lacks the tag ${marker}`);
  }
  const { manifestEntries } = await getManifest(files);
  const name = hash("sha256", JSON.stringify(manifestEntries), "hex").slice(0, 8);
  writeFileSync(page, html.replace(marker, `name="perigee-build" content="${name}"`));

  const bundled = "target/site/worker.js";
  await build({
    entryPoints: ["src/browser/worker.js"],
    outfile: bundled,
    bundle: true,
    minify: true,
    format: "iife",
    target: "es2022",
    define: { "process.env.NODE_ENV": '"production"' },
    legalComments: "eof",
    logLevel: "warning",
  });
  // With its hash beside each file, no error page and no captive portal's greeting is ever kept in its stead.
  const integrity = (url) => `sha384-${hash("sha384", readFileSync(join(staging, url)), "base64")}`;
  const sealed = (manifest) => ({ manifest: manifest.map((it) => ({ ...it, integrity: integrity(it.url) })) });
  const swDest = join(staging, "sw.js");
  const { warnings } = await injectManifest({ ...files, swSrc: bundled, swDest, manifestTransforms: [sealed] });
  if (warnings.length > 0) {
    throw new Error(warnings.join("\n"));
  }
  copyFileSync("src/browser/worker_off.js", join(staging, "sw-off.js"));
}
