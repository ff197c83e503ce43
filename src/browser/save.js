// Saves the single-file edition of the page with a view baked in.

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
  const baked = html.replace(tag, () => tags);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([baked], { type: "text/html" }));
  link.download = name;
  link.click();
  // The browser reads it after this returns.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
