/** The learned weights of the scorer and the compact form in which they ship. */

/** Rows of one number for each hidden unit, as codes: see training/quantise.ts. */
export interface RowTable {
  /** Dimensions that one code stands for. */
  readonly width: number;
  /** One byte per block of dimensions and row. */
  readonly codes: Uint8Array;
  /** `blocks × 256 × width` numbers; times the row's scale. */
  readonly books: Float32Array;
  readonly scales: Float32Array;
}

/** A network of one hidden layer over hashed features: `output · relu(Σ rows · norm + hiddenBias) + outputBias`. */
export interface Weights {
  readonly signals: readonly string[];
  /** Units of the hidden layer. */
  readonly hidden: number;
  /** Rows of common features in fine steps, those of rare ones in coarse steps. */
  readonly fine: RowTable;
  readonly coarse: RowTable;
  /** The row of a feature, coarse rows counted on from the fine ones; -1 where the feature is not known. */
  row(hash: number): number;
  readonly hiddenBias: Float32Array;
  /** `hidden` rows of one number for each signal. */
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

interface PackedTable {
  readonly width: number;
  /** Sorted keys, each less the one before it, in groups of seven bits. */
  readonly keys: string;
  readonly codes: string;
  readonly books: string;
  /** One step for all numbers of the books. */
  readonly bookStep: number;
  readonly scales: string;
}

/** `Weights` as JSON; numbers in base64. */
export interface PackedWeights {
  readonly signals: readonly string[];
  readonly fine: PackedTable;
  readonly coarse: PackedTable;
  readonly hiddenBias: string;
  readonly output: string;
  readonly outputBias: string;
}

/** Rows ready for packing, in the order of `hashes`. */
export interface LooseTable {
  readonly width: number;
  readonly hashes: Uint32Array;
  readonly codes: Uint8Array;
  readonly books: Float32Array;
  /** As codes of `scaleOf`. */
  readonly scales: Uint8Array;
}

export interface LooseWeights {
  readonly signals: readonly string[];
  readonly fine: LooseTable;
  readonly coarse: LooseTable;
  readonly hiddenBias: Float32Array;
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

/** Features are known by this many bits of their hash: two in a hundred unknown ones are taken for known ones. */
const KEY_BITS = 22;

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
  return {
    signals: loose.signals,
    fine: packTable(loose.fine),
    coarse: packTable(loose.coarse),
    hiddenBias: fromFloats(loose.hiddenBias),
    output: fromFloats(loose.output),
    outputBias: fromFloats(loose.outputBias),
  };
}

function packTable({ width, hashes, codes, books, scales }: LooseTable): PackedTable {
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
  const bookStep = books.reduce((most, x) => Math.max(most, Math.abs(x)), 1e-6) / 127;
  return {
    width,
    keys: toBase64(Uint8Array.from(keys)),
    codes: toBase64(
      Uint8Array.from(
        { length: codes.length },
        (_, i) => codes[order[Math.floor(i / blocks)]! * blocks + (i % blocks)]!,
      ),
    ),
    books: toBase64(new Uint8Array(Int8Array.from(books, (x) => Math.round(x / bookStep)).buffer)),
    bookStep,
    scales: toBase64(Uint8Array.from(order, (row) => scales[row]!)),
  };
}

export function unpackWeights(packed: PackedWeights): Weights {
  const fine = unpackTable(packed.fine);
  const coarse = unpackTable(packed.coarse);
  const keys = new Uint32Array(fine.scales.length + coarse.scales.length);
  const size = 2 ** Math.ceil(Math.log2(keys.length * 2 + 1));
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  let row = 0;
  for (const table of [packed.fine, packed.coarse]) {
    let key = 0;
    const bytes = fromBase64(table.keys);
    for (let at = 0; at < bytes.length; row++) {
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
  }
  const hiddenBias = toFloats(packed.hiddenBias);
  return {
    signals: packed.signals,
    hidden: hiddenBias.length,
    fine,
    coarse,
    row(hash) {
      const wanted = keyOf(hash);
      for (let slot = wanted & mask; ; slot = (slot + 1) & mask) {
        const found = slots[slot]!;
        if (found === -1 || keys[found] === wanted) return found;
      }
    },
    hiddenBias,
    output: toFloats(packed.output),
    outputBias: toFloats(packed.outputBias),
  };
}

function unpackTable({ width, codes, books, bookStep, scales }: PackedTable): RowTable {
  return {
    width,
    codes: fromBase64(codes),
    books: Float32Array.from(new Int8Array(fromBase64(books).buffer), (x) => x * bookStep),
    scales: Float32Array.from(fromBase64(scales), scaleOf),
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
