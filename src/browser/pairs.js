// Bytes as text of pairs of characters that no HTML parser minds, 13 or 14 bits each (the scheme of basE91).

// Printable characters without the two that mean something to HTML there.
const ALPHABET = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((char) => !"&<".includes(char));
const N = ALPHABET.length;

// What a pair can say beyond 13 bits: the values below it take a 14th.
const SPARE = N ** 2 - 2 ** 13;

const nBits = (value) => ((value & 0x1fff) < SPARE ? 14 : 13);

// The lowest bits first.
export function encoded(bytes) {
  const pairs = [];
  let [bits, n] = [0, 0];
  const write = (value) => pairs.push(ALPHABET[value % N], ALPHABET[Math.floor(value / N)]);
  for (const byte of bytes) {
    bits |= byte << n;
    n += 8;
    if (n < 14) continue;
    const taken = nBits(bits);
    write(bits & ((1 << taken) - 1));
    bits >>>= taken;
    n -= taken;
  }
  // What is left has fewer than 14 bits, and what the last pair says beyond them is cut off by the length.
  write(bits & 0x1fff);
  return pairs.join("");
}

export function decoded(text, length) {
  const valueOf = new Uint8Array(128);
  ALPHABET.forEach((char, value) => (valueOf[char.charCodeAt(0)] = value));
  const bytes = new Uint8Array(length);
  let [bits, n] = [0, 0];
  for (let at = 0, to = 0; to < length; at += 2) {
    const value = valueOf[text.charCodeAt(at)] + N * valueOf[text.charCodeAt(at + 1)];
    bits |= value << n;
    n += nBits(value);
    for (; n >= 8 && to < length; n -= 8, bits >>>= 8) bytes[to++] = bits & 0xff;
  }
  return bytes;
}
