// Writes `perigee.html`, the whole site in one file that makes no request: the page with what it needs to be read inline,
// a script that unpacks, and everything else packed in an inert element at its end.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build, transform } from "esbuild";
import { packed } from "./packing.mjs";
import { bundling } from "./program.mjs";

// The style sheets without which the page cannot be read as it should be before anything is unpacked.
const SHELL_SHEETS = /^(tokens|base|layout)-/;

// What a policy must name to let an inline element in.
const hashed = (text) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

// The page's policy for a file without a site: nothing is its own but the inline elements.
function policy(content, scripts, styles) {
  const ours = { "script-src": scripts.map(hashed).join(" "), "style-src": styles.map(hashed).join(" ") };
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

async function joined(sheets) {
  const { code } = await transform(sheets.join("\n"), { loader: "css", minifyWhitespace: true });
  return code;
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
  const sheets = [...page.matchAll(/<link rel="stylesheet" href="\.\/([^"]+)"/g)].map(([, name]) => name);
  const shellStyle = await joined(sheets.filter((name) => SHELL_SHEETS.test(name)).map(read));
  const style = await joined(sheets.filter((name) => !SHELL_SHEETS.test(name)).map(read));
  const { text, packing } = packed({
    style,
    script,
    evidence: read(find(/name="perigee-evidence" content="([^"]+)/)),
    modules: [read(find(/data-wasm="\.\/([^"]+)/)), read(find(/data-later="\.\/([^"]+)/))],
  });
  const define = { "globalThis.perigeePacking": JSON.stringify(packing) };
  const first = await bundled('import "./unpack.js";', { define });
  // An HTML parser would end or swallow them there.
  if (/<\/script|<!--|\r|\0/i.test(first)) throw new Error("the script holds text that cannot stand inside a page");
  const inert = `<script type="application/octet-stream" id="perigee-packed">${text}</script>`;
  const html = page
    .replace(
      /(http-equiv="Content-Security-Policy" content=")([^"]+)/,
      (_, tag, it) => tag + policy(it, [first, script], [shellStyle, style]),
    )
    .replace(/ *<link (?![^>]*href="data:)[^>]*>\n?/g, "")
    .replace(/ *<script [^>]*src=[^>]*><\/script>\n?/g, "")
    .replace(/ *<meta name="perigee-app"[^>]*>\n?/, "")
    .replace(/<meta name="perigee-evidence"[^>]*>/, '<meta name="perigee-view" content="">')
    .replace("</head>", () => `<link rel="icon" href="data:,">\n<style>${shellStyle}</style>\n</head>`)
    // The script comes first, and so can tell that the end is missing; it runs once the page has been read.
    .replace("</body>", () => `<script type="module">${first}</script>\n${inert}\n</body>`);
  writeFileSync(join(staging, "perigee.html"), html);
}
