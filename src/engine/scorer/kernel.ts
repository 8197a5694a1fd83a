/**
 * The loops of the scorer as WebAssembly, four numbers at a time: as fast at the first text after a start as at the
 * thousandth, and the same sums in every browser.
 */
import { MOST_SPELLINGS } from '../../language';
import {
  type Code,
  eachUntil,
  F32,
  I32,
  instantiate,
  LANES,
  moduleBytes,
  OP,
  PAGE,
  type Routine,
  step,
  V128,
  VECTOR,
} from '../assembler';
import { BOOK, CODE_WIDTH, scaleOf, type Weights } from './weights';

/** Numbers in the kernel's memory: `at` is the address of the first, a multiple of 16. */
export interface Block {
  readonly at: number;
  readonly values: Float32Array;
}

/** What makes scores of hidden units. */
export interface Layer {
  /** What `rate` gave last: one for each column of the layer. */
  readonly scores: Float32Array;
  /** Rates two sums together, `norm` times: writes `scores` and gives the highest of them. */
  rate(left: Block, right: Block, norm: number): number;
}

export interface Kernel {
  /** Sums of `hidden` numbers for a word at each place of spellings. */
  readonly vectors: Block;
  /** A further such sum. */
  newSum(): Block;
  /** What is to be added up next, `MOST_PARTS` of each: features, and places of words. */
  readonly features: Int32Array;
  readonly words: Int32Array;
  /** Adds the rows of the first of `features`, where they have any, and the first of `words` to the sum at an address. */
  addUp(features: number, words: number, to: number): void;
  /** A layer of its own: `hidden` rows of as many numbers as `bias` has. Some fit in. */
  newLayer(output: Float32Array, bias: Float32Array): Layer;
}

/** Hardly a sentence has more. */
export const MOST_PARTS = 4096;

const NUMBER = Float32Array.BYTES_PER_ELEMENT;
/** Of a layer so many vectors are rated in one go: what a processor has at hand. */
const AT_HAND = 6;
const STRIPE = AT_HAND * VECTOR;
/** Codes of `scaleOf`. */
const SCALES = 256;
/** For layers and single sums. Pages that nobody writes to cost nothing. */
const ROOM = 1 << 20;
/** How loud a unit is, and where its row of a layer lies. */
const AWAKE = 8;
/** The scale of a row, where its codes lie, and the first of these. */
const FOUND = VECTOR;

/** Where the parts of the weights lie in the kernel's memory. */
interface Places {
  readonly buckets: number;
  readonly keys: number;
  readonly codes: number;
  readonly scales: number;
  readonly steps: number;
  readonly books: number;
  readonly hiddenBias: number;
  readonly vectors: number;
  readonly features: number;
  readonly found: number;
  readonly words: number;
  readonly awake: number;
}

type Routines = {
  addUp(endOfFeatures: number, endOfWords: number, to: number): void;
  rate(left: number, right: number, norm: number, layer: number, width: number, to: number): number;
};

/** Gives out places in a memory from an address on. */
function placesFrom(start: number): (bytes: number) => number {
  let next = start;
  return (bytes) => {
    const at = next;
    next = Math.ceil((at + bytes) / VECTOR) * VECTOR;
    return at;
  };
}

/** Where the parts of some weights lie, and where there is room behind them. */
function layOut({ hidden, buckets, keys, codes, scales, books, hiddenBias }: Weights): Places & { end: number } {
  const newPlace = placesFrom(0);
  return {
    features: newPlace(MOST_PARTS * NUMBER),
    words: newPlace(MOST_PARTS * NUMBER),
    vectors: newPlace(MOST_SPELLINGS * hidden * NUMBER),
    buckets: newPlace(buckets.byteLength),
    keys: newPlace(keys.byteLength),
    codes: newPlace(codes.byteLength),
    scales: newPlace(scales.byteLength),
    steps: newPlace(SCALES * NUMBER),
    books: newPlace(books.byteLength),
    hiddenBias: newPlace(hiddenBias.byteLength),
    found: newPlace(FOUND * MOST_PARTS),
    awake: newPlace((hidden + 1) * AWAKE),
    end: newPlace(0),
  };
}

/** The kernel of some weights as a module; to make it takes as long as to hear a letter, so the build does it. */
export function kernelModule(weights: Weights): Uint8Array<ArrayBuffer> {
  const places = layOut(weights);
  return moduleBytes([addUp(places, weights.hidden), rate(places, weights.hidden)]);
}

/** `module` is what `kernelModule` gives for these weights. */
export function createKernel(weights: Weights, module: BufferSource = kernelModule(weights)): Kernel {
  const { hidden, buckets, keys, codes, scales, books, hiddenBias } = weights;
  const places = layOut(weights);
  const memory = new WebAssembly.Memory({ initial: Math.ceil((places.end + ROOM) / PAGE) });
  const copy = (array: ArrayBufferView, at: number): void =>
    new Uint8Array(memory.buffer, at).set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
  copy(buckets, places.buckets);
  copy(keys, places.keys);
  copy(codes, places.codes);
  copy(scales, places.scales);
  copy(
    Float32Array.from({ length: SCALES }, (_, code) => scaleOf(code) * weights.bookStep),
    places.steps,
  );
  copy(books, places.books);
  copy(hiddenBias, places.hiddenBias);
  const newPlace = placesFrom(places.end);
  const blockAt = (at: number, length: number): Block => ({ at, values: new Float32Array(memory.buffer, at, length) });
  const newBlock = (length: number): Block => blockAt(newPlace(length * NUMBER), length);
  const routines = instantiate(module, memory) as Routines;
  return {
    vectors: blockAt(places.vectors, MOST_SPELLINGS * hidden),
    features: new Int32Array(memory.buffer, places.features, MOST_PARTS),
    words: new Int32Array(memory.buffer, places.words, MOST_PARTS),
    newSum: () => newBlock(hidden),
    addUp: (someFeatures, someWords, to) =>
      routines.addUp(places.features + NUMBER * someFeatures, places.words + NUMBER * someWords, to),
    newLayer(output, bias) {
      const columns = bias.length;
      const width = Math.ceil((columns * NUMBER) / STRIPE) * STRIPE;
      const perRow = width / NUMBER;
      const layer = newBlock((hidden + 1) * perRow);
      // Columns that only fill up are never the loudest.
      layer.values.fill(-Infinity, columns, perRow);
      layer.values.set(bias);
      for (let row = 0; row < hidden; row++)
        layer.values.set(output.subarray(row * columns, (row + 1) * columns), (row + 1) * perRow);
      const { at: to, values } = newBlock(perRow);
      return {
        scores: values.subarray(0, columns),
        rate: (left, right, norm) => routines.rate(left.at, right.at, norm, layer.at, width, to),
      };
    },
  };
}

/** Parameters: 0 end of the features, 1 end of the words, 2 to. */
function addUp(places: Places, hidden: number): Routine {
  const [endOfFeatures, endOfWords, to, at, from, end, endOfFound, seen] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const [scale, eight] = [8, 9] as const;
  const size = hidden * NUMBER;
  const blocks = hidden / CODE_WIDTH;
  const vectors = Array.from({ length: hidden / LANES }, (_, i) => i * VECTOR);
  const each = (list: number, end: number, size: number, code: Code): Code => [
    ...[OP.integer(list), OP.tee(at), OP.get(end), OP.below, OP.when],
    ...eachUntil(OP.get(end), at, size, code),
    OP.end,
  ];
  const addHalf = (offset: number, half: readonly number[]): Code => [
    ...[OP.get(to), OP.get(to), OP.load(offset)],
    ...[OP.get(eight), half, OP.toNumbers, OP.get(scale), OP.multiply, OP.add, OP.store(offset)],
  ];
  return {
    name: 'addUp',
    parameters: [I32, I32, I32],
    locals: [I32, I32, I32, I32, I32, V128, V128],
    code: [
      // All rows are looked for first: so the processor waits for several at a time.
      ...[OP.integer(places.found), OP.set(endOfFound)],
      ...each(places.features, endOfFeatures, NUMBER, [
        ...[OP.get(at), OP.loadInteger(), OP.integer(16), OP.shiftRight, OP.integer(2), OP.shiftLeft, OP.tee(from)],
        ...[OP.loadInteger(places.buckets + NUMBER), OP.set(end)],
        ...[OP.get(from), OP.loadInteger(places.buckets), OP.set(from)],
        ...[OP.get(at), OP.loadInteger(), OP.splatShort, OP.set(eight)],
        OP.loop,
        // Eight keys of the bucket at once, less those of the next one.
        ...[OP.get(from), OP.integer(1), OP.shiftLeft, OP.load(places.keys), OP.get(eight), OP.equalShorts],
        ...[OP.integer(1), OP.get(end), OP.get(from), OP.minus, OP.tee(seen), OP.integer(8)],
        ...[OP.get(seen), OP.integer(8), OP.below, OP.either, OP.shiftLeft, OP.integer(1), OP.minus],
        ...[OP.and, OP.set(seen)],
        ...[OP.get(from), OP.integer(8), OP.plus, OP.tee(from), OP.get(end), OP.below],
        ...[OP.get(seen), OP.isZero, OP.and, OP.again],
        OP.end,
        // What was not found is written over by the next. The codes are fetched from afar while others are looked for.
        ...[OP.get(from), OP.integer(8), OP.minus, OP.get(seen), OP.lowZeros, OP.plus, OP.set(from)],
        ...[OP.get(endOfFound), OP.get(from), OP.loadByte(places.scales), OP.integer(2), OP.shiftLeft],
        ...[OP.loadInteger(places.steps), OP.storeInteger()],
        ...[OP.get(endOfFound), OP.get(from), OP.integer(blocks), OP.times, OP.tee(from), OP.storeInteger(4)],
        ...[OP.get(endOfFound), OP.get(from), OP.loadInteger(places.codes), OP.storeInteger(8)],
        ...[OP.get(endOfFound), OP.get(seen), OP.isZero, OP.isZero, OP.integer(FOUND), OP.times, OP.plus],
        OP.set(endOfFound),
      ]),
      ...each(places.found, endOfFound, FOUND, [
        ...[OP.get(at), OP.loadSplat(), OP.set(scale)],
        ...[OP.get(at), OP.loadInteger(4), OP.set(from)],
        ...Array.from({ length: blocks }, (_, block) => [
          ...[OP.get(from), OP.loadByte(places.codes + block), OP.integer(3), OP.shiftLeft],
          ...[OP.loadBytes(places.books + block * BOOK * CODE_WIDTH), OP.set(eight)],
          ...addHalf(2 * block * VECTOR, OP.lowIntegers),
          ...addHalf((2 * block + 1) * VECTOR, OP.highIntegers),
        ]).flat(),
      ]),
      ...each(places.words, endOfWords, NUMBER, [
        ...[OP.get(at), OP.loadInteger(), OP.integer(size), OP.times, OP.set(from)],
        ...vectors.flatMap((offset) => [
          ...[OP.get(to), OP.get(to), OP.load(offset)],
          ...[OP.get(from), OP.load(places.vectors + offset), OP.add, OP.store(offset)],
        ]),
      ]),
    ],
  };
}

/**
 * The units that are awake are gathered first; the bias of the layer goes with them as a unit of loudness 1.
 * Parameters: 0 and 1 two sums, 2 norm, 3 layer, 4 bytes of its rows, 5 to.
 */
function rate(places: Places, hidden: number): Routine {
  const [left, right, norm, layer, width, to] = [0, 1, 2, 3, 4, 5] as const;
  const [at, end, row, stripe, unit, norms, four, most] = [6, 7, 8, 9, 10, 11, 12, 13] as const;
  const sums = Array.from({ length: AT_HAND }, (_, i) => 14 + i);
  return {
    name: 'rate',
    parameters: [I32, I32, F32, I32, I32, I32],
    result: F32,
    locals: [I32, I32, I32, I32, F32, V128, V128, V128, ...sums.map((): typeof V128 => V128)],
    code: [
      ...[OP.get(norm), OP.splat, OP.set(norms)],
      ...[OP.integer(places.awake), OP.number(1), OP.storeNumber()],
      ...[OP.integer(places.awake), OP.get(layer), OP.storeInteger(NUMBER)],
      ...[OP.integer(places.awake + AWAKE), OP.set(end)],
      ...[OP.get(layer), OP.get(width), OP.plus, OP.set(row)],
      ...[OP.integer(places.hiddenBias), OP.set(at)],
      ...eachUntil(OP.integer(places.hiddenBias + hidden * NUMBER), at, VECTOR, [
        ...[OP.get(left), OP.load(), OP.get(right), OP.load(), OP.add, OP.get(norms), OP.multiply],
        ...[OP.get(at), OP.load(), OP.add, OP.set(four)],
        // A unit that sleeps is written over by the next one: there is nothing to guess for the processor.
        ...[0, 1, 2, 3].flatMap((lane) => [
          ...[OP.get(end), OP.get(four), OP.lane(lane), OP.tee(unit), OP.storeNumber()],
          ...[OP.get(end), OP.get(row), OP.storeInteger(NUMBER)],
          ...[OP.get(unit), OP.number(0), OP.above, OP.integer(3), OP.shiftLeft, OP.get(end), OP.plus, OP.set(end)],
          ...[OP.get(row), OP.get(width), OP.plus, OP.set(row)],
        ]),
        ...[...step(left, VECTOR), ...step(right, VECTOR)],
      ]),
      ...[OP.number(-Infinity), OP.splat, OP.set(most)],
      ...eachUntil(OP.get(width), stripe, STRIPE, [
        ...sums.flatMap((sum) => [OP.integers(0, 0, 0, 0), OP.set(sum)]),
        ...[OP.integer(places.awake), OP.set(at)],
        ...eachUntil(OP.get(end), at, AWAKE, [
          ...[OP.get(at), OP.loadSplat(), OP.set(four)],
          ...[OP.get(at), OP.loadInteger(NUMBER), OP.get(stripe), OP.plus, OP.set(row)],
          ...sums.flatMap((sum, i) => [
            ...[OP.get(sum), OP.get(four), OP.get(row), OP.load(i * VECTOR), OP.multiply, OP.add, OP.set(sum)],
          ]),
        ]),
        ...sums.flatMap((sum, i) => [
          ...[OP.get(to), OP.get(sum), OP.store(i * VECTOR)],
          ...[OP.get(most), OP.get(sum), OP.most, OP.set(most)],
        ]),
        ...step(to, STRIPE),
      ]),
      ...[OP.get(most), OP.lane(0)],
      ...[1, 2, 3].flatMap((lane) => [OP.get(most), OP.lane(lane), OP.mostNumber]),
    ],
  };
}
