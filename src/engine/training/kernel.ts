/**
 * The three tight loops of training as WebAssembly: four numbers at a time, several times as fast as JavaScript, and the
 * same bits on every machine. Training runs in the build only; nothing of this ships.
 */
import { assemble, type Code, eachUntil, F32, I32, OP, PAGE, type Routine, step, V128, VECTOR } from '../assembler';
import { CODE_WIDTH } from '../scorer/weights';

/** Parameters: 0 to, 1 from, 2 factor, 3 end of `to`. */
function addScaled(): Code {
  const factor = 4;
  return [
    [...OP.get(2), ...OP.splat, ...OP.set(factor)],
    ...eachUntil(OP.get(3), 0, VECTOR, [
      ...[OP.get(0), OP.get(0), OP.load(), OP.get(1), OP.load(), OP.get(factor), OP.multiply, OP.add, OP.store()],
      ...step(1, VECTOR),
    ]),
  ];
}

/** Parameters: 0 weights, 1 their energies, 2 errors, 3 end of the weights, 4 unit, 5 rate. */
function adjust(): Code {
  const [unit, rate, sum, error, gradient, energy] = [6, 7, 8, 9, 10, 11] as const;
  return [
    [...OP.get(4), ...OP.splat, ...OP.set(unit)],
    [...OP.get(5), ...OP.splat, ...OP.set(rate)],
    ...eachUntil(OP.get(3), 0, VECTOR, [
      ...[OP.get(sum), OP.get(2), OP.load(), OP.tee(error), OP.get(0), OP.load(), OP.multiply, OP.add, OP.set(sum)],
      ...[OP.get(error), OP.get(unit), OP.multiply, OP.set(gradient)],
      ...[OP.get(1), OP.get(1), OP.load(), OP.get(gradient), OP.get(gradient), OP.multiply, OP.add],
      ...[OP.tee(energy), OP.store()],
      ...[OP.get(0), OP.get(0), OP.load()],
      ...[OP.get(rate), OP.get(gradient), OP.multiply, OP.get(energy), OP.root, OP.divide, OP.subtract, OP.store()],
      ...[...step(1, VECTOR), ...step(2, VECTOR)],
    ]),
    ...[0, 1, 2, 3].flatMap((lane) => [OP.get(sum), OP.lane(lane)]),
    ...[OP.addNumbers, OP.addNumbers, OP.addNumbers],
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
    ...numbers.flatMap((i) => [OP.get(2), OP.loadSplat(4 * i), OP.set(first + i)]),
    ...[OP.number(Number.POSITIVE_INFINITY), OP.splat, OP.set(least)],
    ...[OP.integers(0, 1, 2, 3), OP.tee(entry), OP.set(at)],
    ...eachUntil(OP.get(1), 0, (CODE_WIDTH + 1) * VECTOR, [
      ...[OP.get(0), OP.load(CODE_WIDTH * VECTOR)],
      ...numbers.flatMap((i) => [OP.get(0), OP.load(i * VECTOR), OP.get(first + i), OP.multiply, OP.add]),
      ...[OP.tee(sum), OP.get(least), OP.less, OP.set(isLess)],
      ...[OP.get(sum), OP.get(least), OP.get(isLess), OP.choose, OP.set(least)],
      ...[OP.get(at), OP.get(entry), OP.get(isLess), OP.choose, OP.set(entry)],
      ...[OP.get(at), OP.integers(4, 4, 4, 4), OP.addIntegers, OP.set(at)],
    ]),
    ...[OP.get(3), OP.get(least), OP.store()],
    ...[OP.get(3), OP.get(entry), OP.store(VECTOR)],
  ];
}

const vectors = (count: number) => new Array<typeof V128>(count).fill(V128);

const ROUTINES: readonly Routine[] = [
  { name: 'addScaled', parameters: [I32, I32, F32, I32], locals: vectors(1), code: addScaled() },
  {
    name: 'adjust',
    parameters: [I32, I32, I32, I32, F32, F32],
    result: F32,
    locals: vectors(6),
    code: adjust(),
  },
  { name: 'nearest', parameters: [I32, I32, I32, I32], locals: vectors(CODE_WIDTH + 5), code: nearest() },
];

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

/** A kernel with room for blocks of so many numbers altogether. */
export function createKernel(numbers: number, blocks: number): Kernel {
  const memory = new WebAssembly.Memory({ initial: Math.ceil((4 * numbers + 16 * blocks) / PAGE) });
  const routines = assemble(ROUTINES, memory) as unknown as Pick<Kernel, 'addScaled' | 'adjust' | 'nearest'>;
  let next = 0;
  return {
    ...routines,
    block(length) {
      const at = next;
      next = Math.ceil((at + 4 * length) / 16) * 16;
      return { at, values: new Float32Array(memory.buffer, at, length) };
    },
  };
}
