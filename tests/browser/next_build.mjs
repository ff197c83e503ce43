// Makes of one build the next: another starter, program, glue and module of it, finished by the build's own steps.
// Usage: node next_build.mjs <from> <to>
import { createHash } from "node:crypto";
import { appendFileSync, cpSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { nameModules } from "../../src/browser/build/modules.mjs";
import { keepOffline } from "../../src/browser/build/offline.mjs";

const [from, to] = process.argv.slice(2);
rmSync(to, { recursive: true, force: true });
cpSync(from, to, { recursive: true });

const mark = (kind) => `\n;globalThis.${kind}Of = "next";\n`;
const snippet = readdirSync(to, { recursive: true }).find((path) => path.endsWith("page.js"));
appendFileSync(join(to, snippet), mark("snippet"));

const page = join(to, "index.html");
let html = readFileSync(page, "utf8");

const named = new Set(html.match(/(boot|perigee)-[0-9a-f]{8,}(_bg)?\.(js|wasm)/g));
for (const file of named) {
  // To a program, four bytes in a section of their own change nothing.
  const addition = file.endsWith(".wasm") ? Buffer.from("\0\x05\x04next", "latin1") : mark(file.split("-")[0]);
  appendFileSync(join(to, file), addition);
  const hash = createHash("sha256").update(readFileSync(join(to, file))).digest("hex").slice(0, 16);
  const renamed = file.replace(/[0-9a-f]{8,}/, hash);
  renameSync(join(to, file), join(to, renamed));
  html = html.replaceAll(new RegExp(`${file}"( integrity="[^"]*")?`, "g"), `${renamed}"`);
}
if (named.size !== 3) throw new Error(`expected starter, glue and program in ${page}, found ${[...named]}`);

writeFileSync(page, html.replace(/(name="perigee-build" content=)"[^"]+"/, '$1""'));
nameModules(to);
await keepOffline(to);
