// The first script of the single-file edition: unpacks what the file carries, and starts the page's own script.
//
// Packed parts are deflated and written in pairs of characters that no HTML parser minds, 13 or 14 bits each.
const { ALPHABET, SPARE } = globalThis.perigeePacking;
const valueOf = new Uint8Array(128);
[...ALPHABET].forEach((char, value) => (valueOf[char.charCodeAt(0)] = value));

function decoded(text, length) {
  const bytes = new Uint8Array(length);
  let [bits, n] = [0, 0];
  for (let at = 0, to = 0; to < length; at += 2) {
    const value = valueOf[text.charCodeAt(at)] + ALPHABET.length * valueOf[text.charCodeAt(at + 1)];
    bits |= value << n;
    n += (value & 0x1fff) < SPARE ? 14 : 13;
    for (; n >= 8 && to < length; n -= 8, bits >>>= 8) bytes[to++] = bits & 0xff;
  }
  return bytes;
}

// The bytes of a packed element of the page.
async function bytes(id) {
  const element = document.getElementById(id);
  const packed = decoded(element.textContent, Number(element.dataset.length));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const unpacked = new Uint8Array(await new Response(stream).arrayBuffer());
  // Each is asked for once; the text need not stay in memory.
  element.remove();
  return unpacked;
}

// The document before anything changes it, for copies of it.
const html = `<!doctype html>\n${document.documentElement.outerHTML}\n`;
globalThis.perigeeInside = { bytes, html };

// What a browser without the means to unpack shows is the static page with the reason.
function fail(reason) {
  document.documentElement.dataset.failed = reason;
  document.getElementById("shell-loading").hidden = true;
  document.getElementById("shell-failed").hidden = false;
  document.getElementById("shell-reason").textContent = reason;
  document.getElementById("shell-retry").addEventListener("click", () => location.reload());
}

bytes("perigee-script").then(
  (script) => {
    const element = document.createElement("script");
    element.type = "module";
    // The page's policy names the hash of just this text.
    element.textContent = new TextDecoder().decode(script);
    document.body.append(element);
  },
  (error) => fail(String(error?.message ?? error)),
);
