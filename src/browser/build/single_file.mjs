// Writes `perigee.html`, the whole site in one file that makes no request: the page with its styles and a small script
// inline, and everything else packed in inert elements at its end, after all that can be read without it.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import zopfli from "@gfx/zopfli";
import { build } from "esbuild";
import { bundling } from "./program.mjs";

// Printable characters without the two that mean something to HTML there.
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((char) => !"&<".includes(char))
  .join("");

// What two characters can say beyond 13 bits: the values below it take a 14th.
const SPARE = ALPHABET.length ** 2 - 2 ** 13;

// Bytes as pairs of characters, the lowest bits first (the scheme of basE91).
function encoded(bytes) {
  const pairs = [];
  let [bits, n] = [0, 0];
  const write = (value) => pairs.push(ALPHABET[value % ALPHABET.length], ALPHABET[Math.floor(value / ALPHABET.length)]);
  for (const byte of bytes) {
    bits |= byte << n;
    n += 8;
    if (n < 14) continue;
    const taken = (bits & 0x1fff) < SPARE ? 14 : 13;
    write(bits & ((1 << taken) - 1));
    bits >>>= taken;
    n -= taken;
  }
  // What is left has fewer than 14 bits, and what the last pair says beyond them is cut off by the length.
  write(bits & 0x1fff);
  return pairs.join("");
}

async function packed(id, bytes) {
  const deflated = await zopfli.deflateAsync(Buffer.from(bytes), {});
  const attributes = `type="application/octet-stream" id="${id}" data-length="${deflated.length}"`;
  return `<script ${attributes}>${encoded(deflated)}</script>\n`;
}

// What a policy must name to let an inline element in.
const hashed = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

// The page's policy for a file without a site: nothing is its own but the inline elements.
function policy(content, scripts, style) {
  const ours = { "script-src": scripts.map(hashed).join(" "), "style-src": hashed(style) };
  const directives = content.split("; ").map((directive) => {
    const [name, ...sources] = directive.split(" ");
    const own = sources.map((source) => (source === "'self'" ? ours[name] : source)).filter(Boolean);
    return [name, ...(own.length > 0 ? own : ["'none'"])].join(" ");
  });
  return directives.join("; ");
}

async function bundled(contents, options) {
  const stdin = { contents, resolveDir: "src/browser" };
  const { outputFiles } = await build({ ...bundling, stdin, legalComments: "inline", ...options });
  return outputFiles[0].text;
}

export async function writeSingleFile(staging) {
  const read = (name) => readFileSync(join(staging, name));
  const page = read("index.html").toString();
  const find = (pattern) => page.match(pattern)[1];
  const parts = {
    "perigee:glue": join(staging, find(/data-js="\.\/([^"]+)/)),
    "perigee:echarts": join(staging, find(/src="\.\/(echarts-[^"]+)/)),
  };
  const alias = ({ onResolve }) => onResolve({ filter: /^perigee:/ }, ({ path }) => ({ path: resolve(parts[path]) }));
  const script = await bundled('import "./inside.js"; import "./boot.js";', { plugins: [{ name: "parts", setup: alias }] });
  const define = { "globalThis.perigeePacking": JSON.stringify({ ALPHABET, SPARE }) };
  const first = await bundled('import "./unpack.js";', { define });
  const sheets = [...page.matchAll(/<link rel="stylesheet" href="\.\/([^"]+)"/g)];
  const style = sheets.map(([, name]) => read(name)).join("\n");
  // An HTML parser would end or swallow them there.
  if (/<\/script|<!--|\r|\0/i.test(first)) throw new Error("the script holds text that cannot stand inside a page");
  const inside = await Promise.all([
    packed("perigee-script", script),
    packed("perigee-program", read(find(/data-wasm="\.\/([^"]+)/))),
    packed("perigee-later", read(find(/data-later="\.\/([^"]+)/))),
    packed("perigee-evidence", read(find(/name="perigee-evidence" content="([^"]+)/))),
  ]);
  const html = page
    .replace(
      /(http-equiv="Content-Security-Policy" content=")([^"]+)/,
      (_, tag, it) => tag + policy(it, [first, script], style),
    )
    .replace(/ *<link (?![^>]*href="data:)[^>]*>\n?/g, "")
    .replace(/ *<script [^>]*src=[^>]*><\/script>\n?/g, "")
    .replace(/ *<meta name="perigee-app"[^>]*>\n?/, "")
    .replace(/<meta name="perigee-evidence"[^>]*>/, '<meta name="perigee-view" content="">')
    .replace("</head>", () => `<link rel="icon" href="data:,">\n<style>${style}</style>\n</head>`)
    .replace("</body>", () => `${inside.join("")}<script type="module">${first}</script>\n</body>`);
  writeFileSync(join(staging, "perigee.html"), html);
}
