// Writes `perigee.html`, the whole site in one file that makes no request: the page with its styles and its scripts
// inline, and the program and the evidence packed in inert elements at its end, after all that can be read without them.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { deflateRawSync } from "node:zlib";
import { build } from "esbuild";
import { bundling } from "./program.mjs";

// What a policy must name to let an inline element in.
const hashed = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

// The page's policy for a file without a site: nothing is its own but the two inline elements.
function policy(content, script, style) {
  const ours = { "script-src": hashed(script), "style-src": hashed(style) };
  const directives = content.split("; ").map((directive) => {
    const [name, ...sources] = directive.split(" ");
    const own = sources.map((source) => (source === "'self'" ? ours[name] : source)).filter(Boolean);
    return [name, ...(own.length > 0 ? own : ["'none'"])].join(" ");
  });
  return directives.join("; ");
}

async function bundle(staging, js, echarts) {
  const parts = { "perigee:glue": join(staging, js), "perigee:echarts": join(staging, echarts) };
  const alias = ({ onResolve }) =>
    onResolve({ filter: /^perigee:/ }, ({ path }) => ({ path: resolve(parts[path]) }));
  const contents = 'import "./inside.js"; import "./boot.js";';
  const stdin = { contents, resolveDir: "src/browser" };
  const built = await build({ ...bundling, stdin, legalComments: "inline", plugins: [{ name: "parts", setup: alias }] });
  const { text } = built.outputFiles[0];
  // An HTML parser would end or swallow the script there.
  if (/<\/script|<!--|\r|\0/i.test(text)) throw new Error("the scripts hold text that cannot stand inside a page");
  return text;
}

export async function writeSingleFile(staging) {
  const read = (name) => readFileSync(join(staging, name));
  const page = read("index.html").toString();
  const find = (pattern) => page.match(pattern)[1];
  const script = await bundle(staging, find(/data-js="\.\/([^"]+)/), find(/src="\.\/(echarts-[^"]+)/));
  const sheets = [...page.matchAll(/<link rel="stylesheet" href="\.\/([^"]+)"/g)];
  const style = sheets.map(([, name]) => read(name)).join("\n");
  const packed = (id, name) => {
    const text = deflateRawSync(read(name), { level: 9 }).toString("base64");
    return `<script type="application/octet-stream" id="${id}">${text}</script>\n`;
  };
  const program = packed("perigee-program", find(/data-wasm="\.\/([^"]+)/));
  const later = packed("perigee-later", find(/data-later="\.\/([^"]+)/));
  const evidence = packed("perigee-evidence", find(/name="perigee-evidence" content="([^"]+)/));
  const html = page
    .replace(/(http-equiv="Content-Security-Policy" content=")([^"]+)/, (_, tag, it) => tag + policy(it, script, style))
    .replace(/ *<link (?![^>]*href="data:)[^>]*>\n?/g, "")
    .replace(/ *<script [^>]*src=[^>]*><\/script>\n?/g, "")
    .replace(/ *<meta name="perigee-app"[^>]*>\n?/, "")
    .replace(/<meta name="perigee-evidence"[^>]*>/, '<meta name="perigee-view" content="">')
    .replace("</head>", () => `<link rel="icon" href="data:,">\n<style>${style}</style>\n</head>`)
    .replace("</body>", () => `${program}${later}${evidence}<script type="module">${script}</script>\n</body>`);
  writeFileSync(join(staging, "perigee.html"), html);
}
