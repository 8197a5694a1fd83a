/**
 * The three tight loops of training as WebAssembly: four numbers at a time, several times as fast as JavaScript, and the
 * same bits on every machine. Training runs in the build only; nothing of this ships.
 */
import { CODE_WIDTH } from '../scorer/weights';

const OP = {
  loop: [0x03, 0x40],
  end: [0x0b],
  again: [0x0d, 0x00],
  get: (local: number) => [0x20, local],
  set: (local: number) => [0x21, local],
  tee: (local: number) => [0x22, local],
  vectorBytes: [0x41, 16],
  plus: [0x6a],
  below: [0x49],
  load: [0xfd, 0x00, 4, 0],
  loadAt: (vector: number) => [0xfd, 0x00, 4, ...unsigned(16 * vector)],
  /** One number, four times over. */
  loadSplat: (number: number) => [0xfd, 0x09, 2, ...unsigned(4 * number)],
  store: [0xfd, 0x0b, 4, 0],
  storeAt: (vector: number) => [0xfd, 0x0b, 4, ...unsigned(16 * vector)],
  splat: [0xfd, 0x13],
  infinity: [0x43, 0x00, 0x00, 0x80, 0x7f],
  integers: (...four: readonly number[]) => [0xfd, 0x0c, ...four.flatMap((integer) => [integer, 0, 0, 0])],
  addIntegers: [0xfd, 0xae, 0x01],
  less: [0xfd, 0x43],
  /** Of the two vectors below, the first where the third has ones, else the second. */
  choose: [0xfd, 0x52],
  root: [0xfd, 0xe3, 0x01],
  add: [0xfd, 0xe4, 0x01],
  subtract: [0xfd, 0xe5, 0x01],
  multiply: [0xfd, 0xe6, 0x01],
  divide: [0xfd, 0xe7, 0x01],
  lane: (lane: number) => [0xfd, 0x1f, lane],
  addLanes: [0x92],
} as const;

const I32 = 0x7f;
const F32 = 0x7d;
const V128 = 0x7b;

type Code = readonly (readonly number[])[];

function step(local: number): Code {
  return [OP.get(local), OP.vectorBytes, OP.plus, OP.set(local)];
}

/** The end of a loop over vectors: the pointer moves on, and round again while it is before the end. */
function repeat(pointer: number, end: number): Code {
  return [OP.get(pointer), OP.vectorBytes, OP.plus, OP.tee(pointer), OP.get(end), OP.below, OP.again, OP.end];
}

/** Parameters: 0 to, 1 from, 2 factor, 3 end of `to`. */
function addScaled(): Code {
  const factor = 4;
  return [
    [...OP.get(2), ...OP.splat, ...OP.set(factor)],
    OP.loop,
    ...[OP.get(0), OP.get(0), OP.load, OP.get(1), OP.load, OP.get(factor), OP.multiply, OP.add, OP.store],
    ...step(1),
    ...repeat(0, 3),
    OP.end,
  ];
}

/** Parameters: 0 weights, 1 their energies, 2 errors, 3 end of the weights, 4 unit, 5 rate. */
function adjust(): Code {
  const [unit, rate, sum, error, gradient, energy] = [6, 7, 8, 9, 10, 11] as const;
  return [
    [...OP.get(4), ...OP.splat, ...OP.set(unit)],
    [...OP.get(5), ...OP.splat, ...OP.set(rate)],
    OP.loop,
    ...[OP.get(sum), OP.get(2), OP.load, OP.tee(error), OP.get(0), OP.load, OP.multiply, OP.add, OP.set(sum)],
    ...[OP.get(error), OP.get(unit), OP.multiply, OP.set(gradient)],
    ...[
      OP.get(1),
      OP.get(1),
      OP.load,
      OP.get(gradient),
      OP.get(gradient),
      OP.multiply,
      OP.add,
      OP.tee(energy),
      OP.store,
    ],
    ...[OP.get(0), OP.get(0), OP.load],
    ...[OP.get(rate), OP.get(gradient), OP.multiply, OP.get(energy), OP.root, OP.divide, OP.subtract, OP.store],
    ...[...step(1), ...step(2)],
    ...repeat(0, 3),
    ...[0, 1, 2, 3].flatMap((lane) => [OP.get(sum), OP.lane(lane)]),
    ...[OP.addLanes, OP.addLanes, OP.addLanes],
    OP.end,
  ];
}

/** Parameters: 0 book, 1 its end, 2 the numbers to be near to, 3 to. */
function nearest(): Code {
  const first = 4;
  const [least, entry, at, sum, isLess] = [0, 1, 2, 3, 4].map((i) => first + CODE_WIDTH + i) as [
    number,
    number,
    number,
    number,
    number,
  ];
  const numbers = Array.from({ length: CODE_WIDTH }, (_, i) => i);
  return [
    ...numbers.flatMap((i) => [OP.get(2), OP.loadSplat(i), OP.set(first + i)]),
    ...[OP.infinity, OP.splat, OP.set(least)],
    ...[OP.integers(0, 1, 2, 3), OP.tee(entry), OP.set(at)],
    OP.loop,
    ...[OP.get(0), OP.loadAt(CODE_WIDTH)],
    ...numbers.flatMap((i) => [OP.get(0), OP.loadAt(i), OP.get(first + i), OP.multiply, OP.add]),
    ...[OP.tee(sum), OP.get(least), OP.less, OP.set(isLess)],
    ...[OP.get(sum), OP.get(least), OP.get(isLess), OP.choose, OP.set(least)],
    ...[OP.get(at), OP.get(entry), OP.get(isLess), OP.choose, OP.set(entry)],
    ...[OP.get(at), OP.integers(4, 4, 4, 4), OP.addIntegers, OP.set(at)],
    ...numbers.flatMap(() => step(0)),
    ...repeat(0, 1),
    ...[OP.get(3), OP.get(least), OP.store],
    ...[OP.get(3), OP.get(entry), OP.storeAt(1)],
    OP.end,
  ];
}

function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function list(items: readonly (readonly number[])[]): number[] {
  return [...unsigned(items.length), ...items.flat()];
}

function sized(bytes: readonly number[]): number[] {
  return [...unsigned(bytes.length), ...bytes];
}

function named(name: string): number[] {
  return sized([...new TextEncoder().encode(name)]);
}

function section(id: number, content: readonly number[]): number[] {
  return [id, ...sized(content)];
}

function body(vectors: number, code: Code): number[] {
  return sized([1, vectors, V128, ...code.flat()]);
}

function moduleBytes(): Uint8Array<ArrayBuffer> {
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(
      1,
      list([
        [0x60, ...list([[I32], [I32], [F32], [I32]]), 0],
        [0x60, ...list([[I32], [I32], [I32], [I32], [F32], [F32]]), 1, F32],
        [0x60, ...list([[I32], [I32], [I32], [I32]]), 0],
      ]),
    ),
    ...section(2, list([[...named('own'), ...named('memory'), 0x02, 0x00, 0x00]])),
    ...section(3, list([[0], [1], [2]])),
    ...section(
      7,
      list([
        [...named('addScaled'), 0x00, 0],
        [...named('adjust'), 0x00, 1],
        [...named('nearest'), 0x00, 2],
      ]),
    ),
    ...section(10, list([body(1, addScaled()), body(6, adjust()), body(CODE_WIDTH + 5, nearest())])),
  ]);
}

/** Numbers in the kernel's memory: `at` is the address of the first, a multiple of 16. */
export interface Block {
  readonly at: number;
  readonly values: Float32Array;
}

export interface Kernel {
  /** Room for so many numbers, all zero. */
  block(length: number): Block;
  /** `to[i] += factor · from[i]` for all addresses from `to` to `end`; lengths are multiples of four. */
  addScaled(to: number, from: number, factor: number, end: number): void;
  /**
   * One Adagrad step of a unit's weights up to the address `end`, by `errors[i] · unit`; gives the sum of
   * `errors[i] · weights[i]` before the step.
   */
  adjust(weights: number, energies: number, errors: number, end: number, unit: number, rate: number): number;
  /**
   * A book from one address to another holds its entries in fours: a vector of their numbers for each of `CODE_WIDTH`
   * dimensions, then one of a number for each entry. Writes four sums of such a number and the products with the
   * numbers at `vector` to `to`: the least of all first entries of fours, of all second ones …; then their four entries.
   */
  nearest(book: number, end: number, vector: number, to: number): void;
}

const PAGE = 65_536;

/** A kernel with room for blocks of so many numbers altogether. */
export function createKernel(numbers: number, blocks: number): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((4 * numbers + 16 * blocks) / PAGE) });
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes()), { own: { memory } });
  let next = 0;
  return {
    ...(exports as unknown as Pick<Kernel, 'addScaled' | 'adjust' | 'nearest'>),
    block(length) {
      const at = next;
      next = Math.ceil((at + 4 * length) / 16) * 16;
      return { at, values: new Float32Array(memory.buffer, at, length) };
    },
  };
}
