// What the single-file edition carries in place of the site's files; its program starts with this.
import * as glue from "perigee:glue";
import * as echarts from "perigee:echarts";

// The bytes of a packed element of the page.
async function bytes(id) {
  const element = document.getElementById(id);
  const packed = Uint8Array.from(atob(element.textContent), (char) => char.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const unpacked = new Uint8Array(await new Response(stream).arrayBuffer());
  // Each is asked for once; the text need not stay in memory.
  element.remove();
  return unpacked;
}

// The document before the app changes it, for copies of it.
const html = `<!doctype html>\n${document.documentElement.outerHTML}\n`;

globalThis.perigeeInside = { glue, echarts, bytes, html };
