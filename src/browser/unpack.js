// The first script of the single-file edition: unpacks what the file carries, and starts the page's own script.
import { unpackLzma } from "./lzma.js";
import { decoded } from "./pairs.js";
import { restored } from "./wasm_streams.js";

const { length, partLengths, streamLengths, moduleLengths } = globalThis.perigeePacking;

// The document before anything changes it, for copies of it.
const html = `<!doctype html>\n${document.documentElement.outerHTML}\n`;

// What the packed element says, with the browser comparing the checksum.
async function packed(stream) {
  const element = document.getElementById("perigee-packed");
  const bytes = decoded(element.textContent, length);
  // It is read once; the text need not stay in memory.
  element.remove();
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}

async function unpacked() {
  const lzma = await packed(new DecompressionStream("deflate")).catch((cause) => {
    // A failure of the constructor above says by itself what is missing.
    throw new Error("this file is incomplete or was altered", { cause });
  });
  const bytes = unpackLzma(lzma);
  let at = 0;
  const part = ([name, length]) => [name, bytes.subarray(at, (at += length))];
  return Object.fromEntries(Object.entries(partLengths).map(part));
}

// What a browser without the means to unpack shows is the static page with the reason.
function fail(reason) {
  document.documentElement.dataset.failed = reason;
  document.getElementById("shell-loading").hidden = true;
  document.getElementById("shell-failed").hidden = false;
  document.getElementById("shell-reason").textContent = reason;
  document.getElementById("shell-retry").addEventListener("click", () => location.reload());
}

// An inline element; the page's policy names the hash of just this text.
function add(name, text, attributes) {
  const element = Object.assign(document.createElement(name), attributes);
  element.textContent = new TextDecoder().decode(text);
  document.head.append(element);
}

try {
  const { style, script, evidence, modules } = await unpacked();
  const [program, later] = restored({ bytes: modules, streamLengths }, moduleLengths);
  const parts = { "perigee-program": program, "perigee-later": later, "perigee-evidence": evidence };
  globalThis.perigeeInside = { bytes: (id) => parts[id], html };
  add("style", style);
  add("script", script, { type: "module" });
} catch (error) {
  fail(String(error?.message ?? error));
}
