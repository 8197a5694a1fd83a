/** The learned weights of the scorer and the compact form in which they ship. */

/** A network of one hidden layer over hashed features: `output · relu(Σ rows / norm + hiddenBias) + outputBias`. */
export interface Weights {
  readonly signals: readonly string[];
  /** Units of the hidden layer. */
  readonly hidden: number;
  /** The row of a feature, or -1 where the feature is not known. */
  row(hash: number): number;
  /** One row of `hidden` small whole numbers for each feature; times `scales[row]`. */
  readonly rows: Int8Array;
  readonly scales: Float32Array;
  readonly hiddenBias: Float32Array;
  /** `hidden` rows of one number for each signal. */
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

/**
 * `Weights` as JSON: rows as letters, other numbers in base64, features as sorted hashes cut to `KEY_BITS`, each less
 * the one before it.
 */
export interface PackedWeights {
  readonly signals: readonly string[];
  readonly hidden: number;
  readonly keys: string;
  readonly rows: string;
  readonly scales: string;
  readonly hiddenBias: string;
  readonly output: string;
  readonly outputBias: string;
}

/** Hashes are compared by this many bits: an unknown feature is taken for a known one about once in a hundred. */
export const KEY_BITS = 22;

/** What the trainer hands over: hashes and full-precision rows. */
export interface LooseWeights {
  readonly signals: readonly string[];
  readonly hidden: number;
  readonly hashes: Uint32Array;
  readonly rows: Float32Array;
  readonly hiddenBias: Float32Array;
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

/** Largest whole number in a row; small numbers pack well. */
const ROW_LIMIT = 7;
/** Scales are kept as bytes of this many steps per doubling. */
const SCALE_STEPS = 8;
const SCALE_ZERO = 160;

export function keyOf(hash: number): number {
  return hash >>> (32 - KEY_BITS);
}

export function packWeights(loose: LooseWeights): PackedWeights {
  const { hidden, hashes, rows } = loose;
  const order = [...hashes.keys()].sort((a, b) => keyOf(hashes[a]!) - keyOf(hashes[b]!));
  const keys: number[] = [];
  const scales = new Uint8Array(order.length);
  const packed = new Int8Array(order.length * hidden);
  let before = 0;
  order.forEach((from, to) => {
    const key = keyOf(hashes[from]!);
    let step = key - before;
    before = key;
    for (; step >= 128; step >>>= 7) keys.push((step & 127) | 128);
    keys.push(step);
    const row = rows.subarray(from * hidden, (from + 1) * hidden);
    const largest = row.reduce((most, x) => Math.max(most, Math.abs(x)), 1e-6);
    const code = Math.ceil(Math.log2(largest / ROW_LIMIT) * SCALE_STEPS) + SCALE_ZERO;
    scales[to] = Math.max(0, Math.min(255, code));
    const scale = scaleOf(scales[to]!);
    row.forEach((x, i) => {
      packed[to * hidden + i] = Math.round(x / scale);
    });
  });
  return {
    signals: loose.signals,
    hidden,
    keys: toBase64(Uint8Array.from(keys)),
    rows: toLetters(packed),
    scales: toBase64(scales),
    hiddenBias: toBase64(bytesOf(loose.hiddenBias)),
    output: toBase64(bytesOf(loose.output)),
    outputBias: toBase64(bytesOf(loose.outputBias)),
  };
}

function scaleOf(code: number): number {
  return 2 ** ((code - SCALE_ZERO) / SCALE_STEPS);
}

export function unpackWeights(packed: PackedWeights): Weights {
  const bytes = fromBase64(packed.keys);
  const scaleCodes = fromBase64(packed.scales);
  const count = scaleCodes.length;
  const size = 2 ** Math.ceil(Math.log2(count * 2 + 1));
  const mask = size - 1;
  const slots = new Int32Array(size).fill(-1);
  const keys = new Uint32Array(count);
  let key = 0;
  for (let at = 0, row = 0; row < count; row++) {
    let step = 0;
    let shift = 0;
    let byte: number;
    do {
      byte = bytes[at++]!;
      step |= (byte & 127) << shift;
      shift += 7;
    } while (byte >= 128);
    key += step;
    keys[row] = key;
    let slot = key & mask;
    while (slots[slot] !== -1) slot = (slot + 1) & mask;
    slots[slot] = row;
  }
  return {
    signals: packed.signals,
    hidden: packed.hidden,
    row(hash) {
      const wanted = keyOf(hash);
      for (let slot = wanted & mask; ; slot = (slot + 1) & mask) {
        const row = slots[slot]!;
        if (row === -1 || keys[row] === wanted) return row;
      }
    },
    rows: Int8Array.from(packed.rows, (letter) => letter.charCodeAt(0) - LETTER_ZERO),
    scales: Float32Array.from(scaleCodes, scaleOf),
    hiddenBias: floatsOf(packed.hiddenBias),
    output: floatsOf(packed.output),
    outputBias: floatsOf(packed.outputBias),
  };
}

/** One letter a number: packers make less of it than of base64. */
const LETTER_ZERO = 'M'.charCodeAt(0);

function toLetters(numbers: Int8Array): string {
  let letters = '';
  for (let from = 0; from < numbers.length; from += 8192) {
    letters += String.fromCharCode(...numbers.subarray(from, from + 8192).map((x) => x + LETTER_ZERO));
  }
  return letters;
}

function bytesOf(floats: Float32Array): Uint8Array {
  return new Uint8Array(floats.buffer, floats.byteOffset, floats.byteLength);
}

function floatsOf(base64: string): Float32Array {
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
