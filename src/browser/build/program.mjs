// Makes the program's files: what the first view needs, and what may come later, each named by its content.
//
// trunk has compiled the program and shown which files a page of it has; here the same compilation is cut in two, given
// its JavaScript, and made small.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
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

// What the compiled program may use, so that `wasm-opt` knows it too. Never all features: it then writes a form of import
// that browsers refuse.
const features = [
  "bulk-memory",
  "bulk-memory-opt",
  "nontrapping-float-to-int",
  "sign-ext",
  "mutable-globals",
  "reference-types",
  "multivalue",
].map((name) => `--enable-${name}`);

const work = "target/site/program";
const run = (program, ...args) => execFileSync(program, args, { stdio: ["ignore", "inherit", "inherit"] });
const digest = (kind, bytes, form) => createHash(kind).update(bytes).digest(form);
const integrity = (bytes) => `sha384-${digest("sha384", bytes, "base64")}`;

// The JavaScript with which the parts find each other. It would fetch by names of its own; the page knows the real ones.
function link() {
  const path = join(work, "__wasm_split.js");
  const fetched = /fetch\(new URL\("\.\/split_(\w+)\.wasm", import\.meta\.url\)\)/g;
  const text = readFileSync(path, "utf8");
  if (!fetched.test(text)) throw new Error("the splitter loads its parts in another way than this expects");
  const ours = resolve("src/browser/part.js");
  const linked = text.replace(fetched, (_, part) => `fetchPart("${part}")`);
  writeFileSync(path, `import { fetchPart } from ${JSON.stringify(ours)};\n${linked}`);
}

export async function makeProgram(staging, compiled) {
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  run("wasm-split-cli", compiled, work, "--target=web", "--out-name=perigee");
  link();
  run("wasm-bindgen", join(work, "perigee.wasm"), `--out-dir=${work}`, "--target=web", "--no-typescript", "--keep-lld-exports");
  const parts = readdirSync(work).filter((name) => /^(split_\w+|perigee_bg)\.wasm$/.test(name));
  for (const name of parts) {
    const path = join(work, name);
    const assumed = ["--zero-filled-memory", "--low-memory-unused"];
    run("wasm-opt", "-Oz", ...features, ...assumed, path, `--output=${path}`);
  }

  const page = join(staging, "index.html");
  const html = readFileSync(page, "utf8");
  const [, js, wasm] = html.match(/name="perigee-app" data-js="\.\/([^"]+)" data-wasm="\.\/([^"]+)"/);
  for (const name of [js, wasm]) rmSync(join(staging, name));
  rmSync(join(staging, "snippets"), { recursive: true, force: true });

  const place = (name, ending, bytes) => {
    const placed = `${name}-${digest("sha256", bytes, "hex").slice(0, 16)}${ending}`;
    writeFileSync(join(staging, placed), bytes);
    return placed;
  };
  const [glue] = (await build({ ...bundling, entryPoints: [join(work, "perigee.js")] })).outputFiles;
  const program = readFileSync(join(work, "perigee_bg.wasm"));
  const later = readFileSync(join(work, "split_later.wasm"));
  const attributes = [
    `data-integrity="${integrity(program)}"`,
    `data-later="./${place("later", ".wasm", later)}"`,
    `data-later-integrity="${integrity(later)}"`,
  ];
  const named = html
    .replaceAll(js, place("perigee", ".js", glue.contents))
    .replaceAll(wasm, place("perigee", "_bg.wasm", program))
    .replace('rel="modulepreload"', `rel="modulepreload" integrity="${integrity(glue.contents)}"`)
    .replace('name="perigee-app"', `name="perigee-app" ${attributes.join(" ")}`);
  writeFileSync(page, named);
}
