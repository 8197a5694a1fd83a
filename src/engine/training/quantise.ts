import { LANES } from '../assembler';
import { BOOK, CODE_WIDTH } from '../scorer/weights';
import { createKernel, type Kernel } from './kernel';
import { createRandom } from './random';

/** Vectors as codes: for each a byte per block of `CODE_WIDTH` dimensions, pointing into that block's book. */
export interface Quantised {
  readonly codes: Uint8Array;
  /** `blocks × BOOK × CODE_WIDTH` numbers. */
  readonly books: Float32Array;
}

const SAMPLE = 30_000;
const ROUNDS = 12;

/**
 * Product quantisation (Jégou et al. 2011): the dimensions are cut into blocks, each block of each vector is replaced by
 * the nearest of `BOOK` typical ones (k-means on a sample, each vector counting by its weight). `vectors` holds a row of
 * `size` numbers for each weight.
 */
export function quantise(vectors: Float32Array, weights: Float32Array, size: number, seed: number): Quantised {
  const count = weights.length;
  const random = createRandom(seed);
  const blocks = size / CODE_WIDTH;
  const codes = new Uint8Array(count * blocks);
  const books = new Float32Array(blocks * BOOK * CODE_WIDTH);
  const stride = Math.max(1, Math.floor(count / SAMPLE));
  const parts = partsOf(vectors);
  for (let block = 0; block < blocks; block++) {
    const book = books.subarray(block * BOOK * CODE_WIDTH, (block + 1) * BOOK * CODE_WIDTH);
    const partOf = (row: number) => row * blocks + block;
    for (let entry = 0; entry < BOOK; entry++) {
      const from = CODE_WIDTH * partOf(Math.floor(random() * count));
      book.set(vectors.subarray(from, from + CODE_WIDTH), entry * CODE_WIDTH);
    }
    for (let round = 0; round < ROUNDS; round++) {
      const nearest = parts.nearestIn(book);
      improve(book, vectors, weights, stride, (row) => [partOf(row), nearest(partOf(row))]);
    }
    const nearest = parts.nearestIn(book);
    for (let row = 0; row < count; row++) codes[row * blocks + block] = nearest(partOf(row));
  }
  return { codes, books };
}

/** One round of k-means over every `stride`-th row; entries that nobody is near to stay as they are. */
function improve(
  book: Float32Array,
  vectors: Float32Array,
  weights: Float32Array,
  stride: number,
  assign: (row: number) => [part: number, entry: number],
): void {
  const sums = new Float64Array(book.length);
  const members = new Float64Array(BOOK);
  for (let row = 0; row < weights.length; row += stride) {
    const weight = weights[row]!;
    const [part, entry] = assign(row);
    members[entry]! += weight;
    for (let i = 0; i < CODE_WIDTH; i++) sums[entry * CODE_WIDTH + i]! += weight * vectors[part * CODE_WIDTH + i]!;
  }
  for (let i = 0; i < book.length; i++) {
    const weight = members[Math.floor(i / CODE_WIDTH)]!;
    if (weight > 0) book[i] = sums[i]! / weight;
  }
}

/** The parts of all vectors, `CODE_WIDTH` numbers each, in the memory of the kernel. */
function partsOf(vectors: Float32Array): { nearestIn(book: Float32Array): (part: number) => number } {
  const group = LANES * (CODE_WIDTH + 1);
  const kernel: Kernel = createKernel(vectors.length + (BOOK / LANES) * group + 2 * LANES, 3);
  const numbers = kernel.block(vectors.length);
  const groups = kernel.block((BOOK / LANES) * group);
  const found = kernel.block(2 * LANES);
  const entries = new Int32Array(found.values.buffer, found.values.byteOffset + 4 * LANES, LANES);
  numbers.values.set(vectors);

  return {
    /** The entry nearest to a part: |part − entry|² is the least where |entry|² − 2 · part · entry is. */
    nearestIn(book) {
      for (let entry = 0; entry < BOOK; entry++) {
        const at = Math.floor(entry / LANES) * group + (entry % LANES);
        let norm = 0;
        for (let i = 0; i < CODE_WIDTH; i++) {
          const x = book[entry * CODE_WIDTH + i]!;
          groups.values[at + LANES * i] = -2 * x;
          norm += x * x;
        }
        groups.values[at + LANES * CODE_WIDTH] = norm;
      }
      const end = groups.at + 4 * groups.values.length;
      return (part) => {
        kernel.nearest(groups.at, end, numbers.at + 4 * CODE_WIDTH * part, found.at);
        let lane = 0;
        for (let other = 1; other < LANES; other++) {
          const [least, sum] = [found.values[lane]!, found.values[other]!];
          if (sum < least || (sum === least && entries[other]! < entries[lane]!)) lane = other;
        }
        return entries[lane]!;
      };
    },
  };
}
