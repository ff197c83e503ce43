// Fetches a part of the program that the first view does without.

export async function fetchPart(part) {
  if (globalThis.perigeeInside) {
    const bytes = await perigeeInside.bytes(`perigee-${part}`);
    return new Response(bytes, { headers: { "content-type": "application/wasm" } });
  }
  const app = document.querySelector('meta[name="perigee-app"]').dataset;
  return fetch(new URL(app[part], document.baseURI), { integrity: app[`${part}Integrity`] });
}
