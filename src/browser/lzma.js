// Unpacks LZMA, the format in which the single-file edition is small enough.
//
// Igor Pavlov's "LZMA specification" (public domain) describes it and names its parts. This reads a whole file whose head
// tells the length. It trusts what it reads; whoever calls it has compared a checksum.

const HEAD_LENGTH = 13;

// Where the chances of each kind of decision begin.
const IS_MATCH = 0;
const IS_REPEAT = 192;
const IS_OLDER_REPEAT = 204;
const IS_OLDEST_TWO = 216;
const IS_OLDEST = 228;
const IS_LONG_REPEAT = 240;
const SLOTS = 432;
const DISTANCES = 688;
const ALIGNMENTS = 816;
const LENGTHS = 832;
const REPEAT_LENGTHS = 1346;
const LITERALS = 1860;

export function unpackLzma(packed) {
  const head = new DataView(packed.buffer, packed.byteOffset);
  const settings = packed[0];
  const nLiteralBits = settings % 9;
  const literalMask = (1 << (Math.floor(settings / 9) % 5)) - 1;
  const positionMask = (1 << Math.floor(settings / 45)) - 1;
  const output = new Uint8Array(head.getUint32(5, true));

  // The chance of each decision to be 0, in 2,048ths. They begin even.
  const chances = new Uint16Array(LITERALS + (0x300 << nLiteralBits) * (literalMask + 1)).fill(1024);

  // The range and the code within it: in an array, as numbers of 32 bits are slow as variables.
  const coder = new Uint32Array([0xffffffff, head.getUint32(HEAD_LENGTH + 1)]);
  let next = HEAD_LENGTH + 5;

  function widen() {
    if (coder[0] >= 1 << 24) return;
    coder[0] <<= 8;
    coder[1] = (coder[1] << 8) | packed[next++];
  }

  function bit(decision) {
    const chance = chances[decision];
    const bound = (coder[0] >>> 11) * chance;
    const value = coder[1] < bound ? 0 : 1;
    if (value === 0) {
      coder[0] = bound;
      chances[decision] = chance + ((2048 - chance) >> 5);
    } else {
      coder[0] -= bound;
      coder[1] -= bound;
      chances[decision] = chance - (chance >> 5);
    }
    widen();
    return value;
  }

  function evenBits(n) {
    let value = 0;
    for (let i = 0; i < n; i++) {
      coder[0] >>>= 1;
      const one = coder[1] >= coder[0] ? 1 : 0;
      if (one) coder[1] -= coder[0];
      value = (value << 1) | one;
      widen();
    }
    return value;
  }

  // Bits of which each is decided by those before it.
  function tree(first, n) {
    let node = 1;
    for (let i = 0; i < n; i++) node = (node << 1) | bit(first + node);
    return node - (1 << n);
  }

  // The same, the lowest bit first.
  function lowestFirst(first, n) {
    let [node, value] = [1, 0];
    for (let i = 0; i < n; i++) {
      const it = bit(first + node);
      node = (node << 1) | it;
      value |= it << i;
    }
    return value;
  }

  function lengthOf(first, position) {
    if (!bit(first)) return 2 + tree(first + 2 + (position << 3), 3);
    if (!bit(first + 1)) return 10 + tree(first + 130 + (position << 3), 3);
    return 18 + tree(first + 258, 8);
  }

  function distanceFor(length) {
    const slot = tree(SLOTS + (Math.min(length - 2, 3) << 6), 6);
    if (slot < 4) return slot;
    const n = (slot >> 1) - 1;
    const high = (2 | (slot & 1)) << n;
    if (slot < 14) return high + lowestFirst(DISTANCES + high - slot, n);
    return high + (evenBits(n - 4) << 4) + lowestFirst(ALIGNMENTS, 4);
  }

  // A byte of its own; after a match, the byte that would have continued it helps to decide.
  function literal(at, expected) {
    const before = at > 0 ? output[at - 1] : 0;
    const first = LITERALS + 0x300 * (((at & literalMask) << nLiteralBits) + (before >> (8 - nLiteralBits)));
    let node = 1;
    for (let shift = 7; expected !== undefined && shift >= 0; shift--) {
      const likely = (expected >> shift) & 1;
      const it = bit(first + ((1 + likely) << 8) + node);
      node = (node << 1) | it;
      if (it !== likely) break;
    }
    while (node < 0x100) node = (node << 1) | bit(first + node);
    return node & 0xff;
  }

  // What came last, as the specification numbers it, and the distances of the last four matches.
  let state = 0;
  let [d0, d1, d2, d3] = [0, 0, 0, 0];
  for (let at = 0; at < output.length; ) {
    const position = at & positionMask;
    if (!bit(IS_MATCH + (state << 4) + position)) {
      output[at] = literal(at, state < 7 ? undefined : output[at - d0 - 1]);
      at++;
      state = state < 4 ? 0 : state - (state < 10 ? 3 : 6);
      continue;
    }
    let length = 1;
    if (!bit(IS_REPEAT + state)) {
      length = lengthOf(LENGTHS, position);
      [d0, d1, d2, d3] = [distanceFor(length), d0, d1, d2];
      state = state < 7 ? 7 : 10;
    } else {
      let isLong = 1;
      if (!bit(IS_OLDER_REPEAT + state)) isLong = bit(IS_LONG_REPEAT + (state << 4) + position);
      else if (!bit(IS_OLDEST_TWO + state)) [d0, d1] = [d1, d0];
      else if (!bit(IS_OLDEST + state)) [d0, d1, d2] = [d2, d0, d1];
      else [d0, d1, d2, d3] = [d3, d0, d1, d2];
      if (isLong) length = lengthOf(REPEAT_LENGTHS, position);
      state = state < 7 ? 9 - isLong : 11;
    }
    for (const end = at + length; at < end; at++) output[at] = output[at - d0 - 1];
  }
  return output;
}
