// Names the modules that the glue imports, and then the glue, by their content. wasm-bindgen names them by the crate
// alone, so that a cache could hand the modules of one build to the glue of another.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export function nameModules(staging) {
  const page = join(staging, "index.html");
  const html = readFileSync(page, "utf8");
  const [, glue] = html.match(/data-js="\.\/([^"]+)"/);
  let code = readFileSync(join(staging, glue), "utf8");

  for (const folder of readdirSync(join(staging, "snippets"))) {
    const path = join(staging, "snippets", folder);
    const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
    const texts = files.map((it) => `${it.name}\n${readFileSync(join(it.parentPath ?? it.path, it.name), "utf8")}`);
    const named = `${folder.replace(/-[0-9a-f]+$/, "")}-${hash(texts.sort().join("\n"))}`;
    renameSync(path, join(staging, "snippets", named));
    // Only where they are imported: the program knows them by the name they had.
    code = code.replaceAll(new RegExp(`(from ["']\\./snippets/)${folder}/`, "g"), `$1${named}/`);
  }

  const named = glue.replace(/-[0-9a-f]+\.js$/, `-${hash(code)}.js`);
  writeFileSync(join(staging, glue), code);
  renameSync(join(staging, glue), join(staging, named));
  writeFileSync(page, html.replaceAll(glue, named));
}

function hash(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
