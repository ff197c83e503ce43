// Saves the single-file edition of the page with a view baked in.
import { hand } from "./downloads.js";

// The edition as it opens: this page's own if it is one, else the site's.
async function edition() {
  if (globalThis.perigeeInside) return perigeeInside.html;
  const response = await fetch(new URL("perigee.html", document.baseURI));
  if (!response.ok) throw new Error(`${response.status} perigee.html`);
  return response.text();
}

// A meta element with a text, whatever is in it.
function meta(name, text) {
  const quoted = text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
  return `<meta name="${name}" content="${quoted}">`;
}

export async function save(query, name, extra) {
  const tag = /<meta name="perigee-view" content="[^"]*">(<meta name="perigee-extra" content="[^"]*">)?/;
  const tags = meta("perigee-view", query) + (extra ? meta("perigee-extra", extra) : "");
  const html = await edition();
  // What a captive portal or a wrong server answers is no edition.
  if (!tag.test(html)) throw new Error("perigee.html is not what it should be");
  // Links made in the file lead to the site it was saved from, unless the build has named one.
  const site = location.protocol.startsWith("http") ? location.href.split(/[?#]/)[0] : "";
  const baked = html
    .replace(tag, () => tags)
    .replace('<meta name="perigee-site" content="">', () => meta("perigee-site", site));
  hand(new Blob([baked], { type: "text/html" }), name);
}

// Whether this page is the single-file edition, which has no files beside it.
export function isSingleFile() {
  return Boolean(globalThis.perigeeInside);
}
