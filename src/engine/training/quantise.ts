import { BOOK } from '../scorer/weights';
import { createRandom } from './random';

/** Vectors as codes: for each a byte per block of dimensions, pointing into that block's book of 256 entries. */
export interface Quantised {
  readonly codes: Uint8Array;
  /** `blocks × 256 × width` numbers. */
  readonly books: Float32Array;
}

const SAMPLE = 30_000;
const ROUNDS = 12;

/**
 * Product quantisation (Jégou et al. 2011): the dimensions are cut into blocks of `width`, each block of each vector
 * is replaced by the nearest of 256 typical ones (k-means on a sample, each vector counting by its weight). `vectors`
 * holds a row of `size` numbers for each weight.
 */
export function quantise(
  vectors: Float32Array,
  weights: Float32Array,
  size: number,
  width: number,
  seed: number,
): Quantised {
  const count = weights.length;
  const random = createRandom(seed);
  const blocks = size / width;
  const codes = new Uint8Array(count * blocks);
  const books = new Float32Array(blocks * BOOK * width);
  const stride = Math.max(1, Math.floor(count / SAMPLE));
  for (let block = 0; block < blocks; block++) {
    const book = books.subarray(block * BOOK * width, (block + 1) * BOOK * width);
    const part = (row: number) => vectors.subarray(row * size + block * width, row * size + (block + 1) * width);
    for (let entry = 0; entry < BOOK; entry++) book.set(part(Math.floor(random() * count)), entry * width);
    for (let round = 0; round < ROUNDS; round++) improve(book, width, part, weights, stride);
    const norms = normsOf(book, width);
    for (let row = 0; row < count; row++) codes[row * blocks + block] = nearest(book, norms, width, part(row));
  }
  return { codes, books };
}

/** One round of k-means over every `stride`-th row; entries that nobody is near to stay as they are. */
function improve(
  book: Float32Array,
  width: number,
  part: (row: number) => Float32Array,
  weights: Float32Array,
  stride: number,
): void {
  const sums = new Float64Array(BOOK * width);
  const members = new Float64Array(BOOK);
  const norms = normsOf(book, width);
  for (let row = 0; row < weights.length; row += stride) {
    const weight = weights[row]!;
    const vector = part(row);
    const entry = nearest(book, norms, width, vector);
    members[entry]! += weight;
    for (let i = 0; i < width; i++) sums[entry * width + i]! += weight * vector[i]!;
  }
  for (let entry = 0; entry < BOOK; entry++) {
    if (members[entry] === 0) continue;
    for (let i = 0; i < width; i++) book[entry * width + i] = sums[entry * width + i]! / members[entry]!;
  }
}

function normsOf(book: Float32Array, width: number): Float32Array {
  const norms = new Float32Array(BOOK);
  for (let i = 0; i < book.length; i++) norms[Math.floor(i / width)]! += book[i]! * book[i]!;
  return norms;
}

function nearest(book: Float32Array, norms: Float32Array, width: number, vector: Float32Array): number {
  let best = 0;
  let least = Infinity;
  for (let entry = 0, at = 0; entry < BOOK; entry++) {
    let product = 0;
    // Four at a time: widths are multiples of four.
    for (let i = 0; i < width; i += 4, at += 4) {
      product +=
        book[at]! * vector[i]! +
        book[at + 1]! * vector[i + 1]! +
        book[at + 2]! * vector[i + 2]! +
        book[at + 3]! * vector[i + 3]!;
    }
    const distance = norms[entry]! - 2 * product;
    if (distance < least) {
      least = distance;
      best = entry;
    }
  }
  return best;
}
