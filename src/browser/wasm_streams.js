// Sorts the bytes of WebAssembly modules by what they mean, and puts them back.
//
// Numbers of one kind are more like each other than like what surrounds them: kept together they pack smaller by a twelfth.

// The streams a byte can belong to: instructions and most of their numbers are code, all outside functions is plain.
const PLAIN = 0;
const CALL = 1;
const CONSTANT = 2;
const CODE = 3;
const LOCAL = 4;
const LOAD = 5;
const STORE = 6;
const N_STREAMS = 7;

const HEAD_LENGTH = 8;
const CODE_SECTION = 10;

// Instructions that are followed by more than a fixed row of numbers, or that open and close a block.
const IF = 0x04;
const BLOCK = 0x02;
const END = 0x0b;
const BRANCH_TABLE = 0x0e;
const TYPED_SELECT = 0x1c;
const F32 = 0x43;
const F64 = 0x44;
const PREFIX = 0xfc;

// From one instruction to another, where the numbers after them belong.
const NUMBERS = [
  [BLOCK, IF, CODE],
  [0x0c, 0x0d, CODE],
  [0x10, 0x10, CALL],
  [0x11, 0x11, CODE, CODE],
  [0x20, 0x22, LOCAL],
  [0x23, 0x26, CODE],
  [0x28, 0x35, CODE, LOAD],
  [0x36, 0x3e, CODE, STORE],
  [0x3f, 0x40, CODE],
  [0x41, 0x41, CONSTANT],
  [0x42, 0x42, CODE],
  [0xd0, 0xd0, CODE],
  [0xd2, 0xd2, CODE],
];
const numbersAfter = Array.from({ length: 256 }, () => []);
for (const [first, last, ...streams] of NUMBERS) numbersAfter.fill(streams, first, last + 1);

// How many numbers follow the instruction that the one after a prefix names.
const N_NUMBERS_AFTER_PREFIXED = [0, 0, 0, 0, 0, 0, 0, 0, 2, 1, 2, 1, 2, 1, 2, 1, 1, 1];

// A number of seven bits a byte, the lowest first; those too large for this are never used as numbers.
function readNumber(move, stream) {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = move(stream);
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return value;
  }
}

function writtenNumber(value) {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...writtenNumber(value >>> 7)];
}

// A walk through a module, whichever way its bytes go: `move` takes the next byte to or from a stream and returns it;
// `sized` does so with the length before a function, which the function's own end makes known.
//
// One walker is for all modules, as engines compile it for itself.
function walker({ isOver, move, sized }) {
  const number = (stream) => readNumber(move, stream);
  const numbers = (n, stream) => {
    for (let i = 0; i < n; i++) number(stream);
  };
  const bytes = (n, stream) => {
    for (let i = 0; i < n; i++) move(stream);
  };

  function walkFunction() {
    for (let nLocals = number(CODE); nLocals > 0; nLocals--) {
      number(CODE);
      move(CODE);
    }
    for (let depth = 1; depth > 0; ) {
      const instruction = move(CODE);
      for (const stream of numbersAfter[instruction]) number(stream);
      if (instruction >= BLOCK && instruction <= IF) depth++;
      else if (instruction === END) depth--;
      else if (instruction === BRANCH_TABLE) numbers(number(CODE) + 1, CODE);
      else if (instruction === TYPED_SELECT) bytes(number(CODE), CODE);
      else if (instruction === F32) bytes(4, CODE);
      else if (instruction === F64) bytes(8, CODE);
      else if (instruction === PREFIX) numbers(N_NUMBERS_AFTER_PREFIXED[number(CODE)], CODE);
    }
  }

  return () => {
    bytes(HEAD_LENGTH, PLAIN);
    while (!isOver()) {
      const section = move(PLAIN);
      const length = number(PLAIN);
      if (section !== CODE_SECTION) bytes(length, PLAIN);
      else for (let n = number(PLAIN); n > 0; n--) sized(walkFunction);
    }
  };
}

// All bytes of the modules, stream by stream, and how long each stream is.
export function sorted(modules) {
  const streams = Array.from({ length: N_STREAMS }, () => []);
  let [module, at] = [[], 0];
  const walk = walker({
    isOver: () => at === module.length,
    move(stream) {
      // An instruction that is not known here sends the walk astray.
      if (at >= module.length) throw new Error("the program holds what the sorter of its bytes does not know");
      streams[stream].push(module[at]);
      return module[at++];
    },
    sized(walkFunction) {
      readNumber(() => module[at++]);
      walkFunction();
    },
  });
  for (const next of modules) {
    [module, at] = [next, 0];
    walk();
  }
  return { bytes: Uint8Array.from(streams.flat()), streamLengths: streams.map((stream) => stream.length) };
}

// The modules, each of its length.
export function restored({ bytes, streamLengths }, lengths) {
  const next = Uint32Array.from(streamLengths, (_, i) => streamLengths.slice(0, i).reduce((sum, it) => sum + it, 0));
  let [module, at] = [new Uint8Array(), 0];
  const walk = walker({
    isOver: () => at === module.length,
    move: (stream) => (module[at++] = bytes[next[stream]++]),
    sized(walkFunction) {
      const start = at;
      walkFunction();
      const head = writtenNumber(at - start);
      module.copyWithin(start + head.length, start, at);
      module.set(head, start);
      at += head.length;
    },
  });
  return lengths.map((length) => {
    [module, at] = [new Uint8Array(length), 0];
    walk();
    return module;
  });
}
