// Puts a brotli and a gzip copy beside every file that gets smaller by it, for servers that send such copies as they are.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_SIZE_HINT } = constants;
const compressible = /\.(html|css|js|wasm|bin|svg|json|csv|webmanifest|txt|xml)$/;

export async function compress(staging) {
  const names = readdirSync(staging, { recursive: true });
  const files = names.map((name) => join(staging, name)).filter((file) => compressible.test(file));
  await Promise.all(files.filter((file) => statSync(file).isFile()).map(compressFile));
}

async function compressFile(file) {
  const bytes = readFileSync(file);
  const params = { [BROTLI_PARAM_LGWIN]: 24, [BROTLI_PARAM_SIZE_HINT]: bytes.length };
  const copies = [
    // Brotli's quality is the highest by default.
    [".br", promisify(brotliCompress)(bytes, { params })],
    [".gz", promisify(gzip)(bytes, { level: 9 })],
  ];
  for (const [ending, copy] of copies) writeFileSync(file + ending, await copy);
}
