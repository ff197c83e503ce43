// Where the site will stand, if the build is told (`PERIGEE_SITE=https://…`): crawlers that show a picture of a link want
// its whole address, and a saved file wants to know the site it came from. Everything else stays relative.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export function nameSite(staging, named) {
  if (!named) return;
  if (!/^https?:\/\/[^/]/.test(named)) throw new Error(`PERIGEE_SITE must be an address like https://example.org/perigee/, not ${named}`);
  const folder = new URL(named);
  [folder.search, folder.hash] = ["", ""];
  if (!folder.pathname.endsWith("/")) folder.pathname += "/";
  const site = folder.href.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

  const page = join(staging, "index.html");
  let html = readFileSync(page, "utf8");
  const put = (before, after) => {
    if (!html.includes(before)) throw new Error(`index.html lacks the tag ${before}`);
    html = html.replace(before, () => after);
  };
  put('<meta name="perigee-site" content="">', `<meta name="perigee-site" content="${site}">`);
  put('<meta property="og:image" content="./preview.png">', `<meta property="og:url" content="${site}">\n  <meta property="og:image" content="${site}preview.png">`);
  writeFileSync(page, html);
}
