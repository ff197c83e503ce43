// Packs what the single-file edition carries.
//
// Browsers unpack deflate only, in which the file would be a third larger than mail and wikis take. So everything is LZMA,
// in one run as parts repeat what is in others, and the page's first script holds the reader of it. LZMA has no checksum:
// it lies unchanged in a deflated block, which the browser unwraps and checks.
import { deflateSync } from "node:zlib";
import { compress } from "lzma1";
import { unpackLzma } from "../lzma.js";
import { decoded, encoded } from "../pairs.js";
import { restored, sorted } from "../wasm_streams.js";

// The text of the packed element, and what its reader must know.
export function packed({ style, script, evidence, modules }) {
  const { bytes, streamLengths } = sorted(modules);
  const moduleLengths = modules.map((module) => module.length);
  // In this order, what is alike is near: words before words, code last.
  const parts = { style: Buffer.from(style), script: Buffer.from(script), evidence, modules: bytes };
  const plain = Buffer.concat(Object.values(parts));
  const lzma = compress(plain, 9);
  const checked = deflateSync(lzma, { level: 0 });
  const text = encoded(checked);

  const isRestored = restored({ bytes, streamLengths }, moduleLengths).every((module, i) => modules[i].equals(module));
  if (!isRestored || !plain.equals(unpackLzma(lzma)) || !checked.equals(decoded(text, checked.length))) {
    throw new Error("the single file would not unpack to what was packed");
  }
  const partLengths = Object.fromEntries(Object.entries(parts).map(([name, { length }]) => [name, length]));
  return { text, packing: { length: checked.length, partLengths, streamLengths, moduleLengths } };
}
