/** The learned weights of the scorer, in the form in which they ship, with nothing to unpack. */

/** Dimensions of a row that one code stands for: see training/quantise.ts. */
export const CODE_WIDTH = 8;
/** Entries of a codebook. */
export const BOOK = 256;

/** Which row is whose: rows are in the order of their features' hashes. */
export interface FeatureTable {
  /** Where the rows begin whose features have the same upper 16 bits of their hash; and where the last ones end. */
  readonly buckets: Uint32Array;
  /** For each row the lower 16 bits of its feature's hash. */
  readonly keys: Uint16Array;
}

/**
 * A network of one hidden layer over hashed features: `output · relu(Σ rows · norm + hiddenBias) + outputBias`.
 * A row is `books[codes] · bookStep · scaleOf(scale)`.
 */
export interface Weights extends FeatureTable {
  readonly signals: readonly string[];
  /** Units of the hidden layer. */
  readonly hidden: number;
  /** For each row one byte per `CODE_WIDTH` dimensions: its entry in the book of these dimensions. */
  readonly codes: Uint8Array;
  /** A book of `BOOK · CODE_WIDTH` numbers per code of a row, in steps of `bookStep`. */
  readonly books: Int8Array;
  readonly bookStep: number;
  /** For each row its length as a code of `scaleOf`. */
  readonly scales: Uint8Array;
  readonly hiddenBias: Float32Array;
  /** `hidden` rows of one number for each signal. */
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
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

const BUCKETS = 2 ** 16;

const bucketOf = (hash: number): number => hash >>> 16;
const keyOf = (hash: number): number => hash & 0xffff;

/** The row of a feature; -1 where the feature is not known. */
export function rowOf({ buckets, keys }: FeatureTable, hash: number): number {
  const bucket = bucketOf(hash);
  const key = keyOf(hash);
  const end = buckets[bucket + 1]!;
  for (let row = buckets[bucket]!; row < end; row++) if (keys[row] === key) return row;
  return -1;
}

/** The table of rows in the order of these hashes, which ascend. */
export function tableOf(hashes: Uint32Array): FeatureTable {
  const buckets = new Uint32Array(BUCKETS + 1);
  for (const hash of hashes) buckets[bucketOf(hash) + 1]!++;
  for (let bucket = 1; bucket < buckets.length; bucket++) buckets[bucket]! += buckets[bucket - 1]!;
  return { buckets, keys: Uint16Array.from(hashes, keyOf) };
}

/** Scales go in steps of a sixteenth of a doubling; this code stands for one. */
const SCALE_STEPS = 16;
const SCALE_ZERO = 128;

export function scaleCodeOf(length: number): number {
  return Math.max(0, Math.min(255, Math.round(Math.log2(length + 1e-9) * SCALE_STEPS) + SCALE_ZERO));
}

export function scaleOf(code: number): number {
  return 2 ** ((code - SCALE_ZERO) / SCALE_STEPS);
}

export function packWeights(loose: LooseWeights): Weights {
  const { signals, hashes, codes, books, scales, hiddenBias, output, outputBias } = loose;
  const order = [...hashes.keys()].sort((a, b) => hashes[a]! - hashes[b]!);
  const blocks = codes.length / hashes.length;
  const sorted = new Uint8Array(codes.length);
  order.forEach((row, at) => {
    sorted.set(codes.subarray(row * blocks, (row + 1) * blocks), at * blocks);
  });
  const bookStep = books.reduce((most, x) => Math.max(most, Math.abs(x)), 1e-6) / 127;
  return {
    signals,
    hidden: hiddenBias.length,
    ...tableOf(Uint32Array.from(order, (row) => hashes[row]!)),
    codes: sorted,
    books: Int8Array.from(books, (x) => Math.round(x / bookStep)),
    bookStep,
    scales: Uint8Array.from(order, (row) => scales[row]!),
    hiddenBias,
    output,
    outputBias,
  };
}
