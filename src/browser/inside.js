// What the single-file edition carries in place of the site's files; its program starts with this.
import * as glue from "perigee:glue";
import * as echarts from "perigee:echarts";

// The bytes of a packed element of the page.
async function bytes(id) {
  const packed = Uint8Array.from(atob(document.getElementById(id).textContent), (char) => char.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

// The document before the app changes it, for copies of it.
const html = `<!doctype html>\n${document.documentElement.outerHTML}\n`;

globalThis.perigeeInside = { glue, echarts, bytes, html };
