// Joins the program's JavaScript into one small file named by its content: wasm-bindgen's part and the modules of this
// room, whose own addresses would stay the same when they change. Tells the page what its program must hash to.
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

// How scripts of the built site become one.
export const bundling = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  write: false,
  logLevel: "warning",
  // wasm-bindgen lists a module once for each function that passes on what may throw.
  logOverride: { "duplicate-object-key": "silent" },
};

export async function joinGlue(staging) {
  const page = join(staging, "index.html");
  const html = readFileSync(page, "utf8");
  const [, js, wasm] = html.match(/name="perigee-app" data-js="\.\/([^"]+)" data-wasm="\.\/([^"]+)"/);

  const [bundle] = (await build({ ...bundling, entryPoints: [join(staging, js)] })).outputFiles;
  const hash = createHash("sha256").update(bundle.contents).digest("hex").slice(0, 16);
  const joined = `perigee-${hash}.js`;
  rmSync(join(staging, js));
  rmSync(join(staging, "snippets"), { recursive: true, force: true });
  writeFileSync(join(staging, joined), bundle.contents);

  const integrity = (bytes) => `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
  const named = html
    .replaceAll(js, joined)
    .replace('rel="modulepreload"', `rel="modulepreload" integrity="${integrity(bundle.contents)}"`)
    .replace('name="perigee-app"', `name="perigee-app" data-integrity="${integrity(readFileSync(join(staging, wasm)))}"`);
  writeFileSync(page, named);
}
