// Saves files: the single-file edition of the page with a view baked in, and texts.

// The edition as it opens: this page's own if it is one, else the site's.
async function edition() {
  if (globalThis.perigeeInside) return perigeeInside.html;
  const response = await fetch(new URL("perigee.html", document.baseURI));
  if (!response.ok) throw new Error(`${response.status} perigee.html`);
  return response.text();
}

export async function save(query, name) {
  const quoted = query.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const tag = /<meta name="perigee-view" content="[^"]*">/;
  const html = await edition();
  // What a captive portal or a wrong server answers is no edition.
  if (!tag.test(html)) throw new Error("perigee.html is not what it should be");
  const baked = html.replace(tag, () => `<meta name="perigee-view" content="${quoted}">`);
  hand(new Blob([baked], { type: "text/html" }), name);
}

// Whether this page is the single-file edition, which has no files beside it.
export function isSingleFile() {
  return Boolean(globalThis.perigeeInside);
}

export function saveText(text, type, name) {
  hand(new Blob([text], { type }), name);
}

function hand(blob, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // The browser reads it after this returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
