/** The learned weights of the scorer and the compact form in which they ship. */

/** Dimensions of a row that one code stands for: see training/quantise.ts. */
export const CODE_WIDTH = 4;
/** Entries of a codebook. */
export const BOOK = 256;

/** A network of one hidden layer over hashed features: `output · relu(Σ rows · norm + hiddenBias) + outputBias`. */
export interface Weights {
  readonly signals: readonly string[];
  /** Units of the hidden layer. */
  readonly hidden: number;
  /** The row of a feature; -1 where the feature is not known. */
  row(hash: number): number;
  /** For each row one byte per `CODE_WIDTH` dimensions: its entry in the book of these dimensions. */
  readonly codes: Uint8Array;
  /** A book of `BOOK · CODE_WIDTH` numbers per code of a row; times the row's scale. */
  readonly books: Float32Array;
  readonly scales: Float32Array;
  readonly hiddenBias: Float32Array;
  /** `hidden` rows of one number for each signal. */
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

/** `Weights` as JSON; numbers in base64. */
export interface PackedWeights {
  readonly signals: readonly string[];
  /** Sorted keys, each less the one before it, in groups of seven bits. */
  readonly keys: string;
  readonly codes: string;
  readonly books: string;
  /** One step for all numbers of the books. */
  readonly bookStep: number;
  readonly scales: string;
  readonly hiddenBias: string;
  readonly output: string;
  readonly outputBias: string;
}

/** Weights ready for packing, rows in the order of `hashes`. */
export interface LooseWeights {
  readonly signals: readonly string[];
  readonly hashes: Uint32Array;
  readonly codes: Uint8Array;
  readonly books: Float32Array;
  /** As codes of `scaleOf`. */
  readonly scales: Uint8Array;
  readonly hiddenBias: Float32Array;
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

/** Features are known by this many bits of their hash: one in two hundred unknown ones is taken for a known one. */
const KEY_BITS = 24;

function keyOf(hash: number): number {
  return hash >>> (32 - KEY_BITS);
}

/** Scales go in steps of a quarter of a doubling. */
const SCALE_STEPS = 4;
const SCALE_ZERO = 64;

export function scaleCodeOf(length: number): number {
  return Math.max(0, Math.min(255, Math.round(Math.log2(length + 1e-9) * SCALE_STEPS) + SCALE_ZERO));
}

export function scaleOf(code: number): number {
  return 2 ** ((code - SCALE_ZERO) / SCALE_STEPS);
}

export function packWeights(loose: LooseWeights): PackedWeights {
  const { signals, hashes, codes, books, scales } = loose;
  const order = [...hashes.keys()].sort((a, b) => keyOf(hashes[a]!) - keyOf(hashes[b]!));
  const blocks = codes.length / hashes.length;
  const keys: number[] = [];
  let before = 0;
  for (const row of order) {
    let step = keyOf(hashes[row]!) - before;
    before += step;
    for (; step >= 128; step >>>= 7) keys.push((step & 127) | 128);
    keys.push(step);
  }
  const sorted = new Uint8Array(codes.length);
  order.forEach((row, at) => {
    sorted.set(codes.subarray(row * blocks, (row + 1) * blocks), at * blocks);
  });
  const bookStep = books.reduce((most, x) => Math.max(most, Math.abs(x)), 1e-6) / 127;
  return {
    signals,
    keys: toBase64(Uint8Array.from(keys)),
    codes: toBase64(sorted),
    books: toBase64(new Uint8Array(Int8Array.from(books, (x) => Math.round(x / bookStep)).buffer)),
    bookStep,
    scales: toBase64(Uint8Array.from(order, (row) => scales[row]!)),
    hiddenBias: fromFloats(loose.hiddenBias),
    output: fromFloats(loose.output),
    outputBias: fromFloats(loose.outputBias),
  };
}

export function unpackWeights(packed: PackedWeights): Weights {
  const scales = Float32Array.from(fromBase64(packed.scales), scaleOf);
  const hiddenBias = toFloats(packed.hiddenBias);
  return {
    signals: packed.signals,
    hidden: hiddenBias.length,
    row: rowFinder(fromBase64(packed.keys), scales.length),
    codes: fromBase64(packed.codes),
    books: Float32Array.from(new Int8Array(fromBase64(packed.books).buffer), (x) => x * packed.bookStep),
    scales,
    hiddenBias,
    output: toFloats(packed.output),
    outputBias: toFloats(packed.outputBias),
  };
}

/** An open-addressing table over the packed keys. */
function rowFinder(bytes: Uint8Array, rows: number): (hash: number) => number {
  const keys = new Uint32Array(rows);
  const size = 2 ** Math.ceil(Math.log2(rows * 2 + 1));
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  let key = 0;
  for (let row = 0, at = 0; row < rows; row++) {
    for (let shift = 0, more = true; more; shift += 7) {
      const byte = bytes[at++]!;
      key += (byte & 127) << shift;
      more = byte >= 128;
    }
    keys[row] = key;
    let slot = key & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = row;
  }
  return (hash) => {
    const wanted = keyOf(hash);
    for (let slot = wanted & mask; ; slot = (slot + 1) & mask) {
      const found = slots[slot]!;
      if (found === -1 || keys[found] === wanted) return found;
    }
  };
}

function fromFloats(floats: Float32Array): string {
  return toBase64(new Uint8Array(floats.buffer, floats.byteOffset, floats.byteLength));
}

function toFloats(base64: string): Float32Array {
  return new Float32Array(fromBase64(base64).buffer);
}

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let from = 0; from < bytes.length; from += 8192) {
    binary += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return btoa(binary);
}

function fromBase64(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}
