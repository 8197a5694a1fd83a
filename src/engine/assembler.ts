/**
 * WebAssembly as bytes, for the few loops that want four numbers at a time: training, and the scorer at run time. The
 * bits are the same on every machine. Made of code of our own: there is no other source of it.
 */

/** Instructions, one after the other. */
export type Code = readonly (readonly number[])[];

export const I32 = 0x7f;
export const F32 = 0x7d;
export const V128 = 0x7b;
type Type = typeof I32 | typeof F32 | typeof V128;

export interface Routine {
  readonly name: string;
  readonly parameters: readonly Type[];
  readonly result?: Type;
  /** They are counted on from the parameters. */
  readonly locals: readonly Type[];
  readonly code: Code;
}

const at = (align: number, offset: number): number[] => [align, ...unsigned(offset)];

/** Offsets are in bytes. */
export const OP = {
  loop: [0x03, 0x40],
  end: [0x0b],
  /** Round again the loop that this stands in, if there is something other than 0. */
  again: [0x0d, 0x00],
  /** What follows is left out, up to its end, if there is 0. */
  when: [0x04, 0x40],
  get: (local: number) => [0x20, local],
  set: (local: number) => [0x21, local],
  tee: (local: number) => [0x22, local],
  integer: (value: number) => [0x41, ...signed(value)],
  plus: [0x6a],
  minus: [0x6b],
  times: [0x6c],
  shiftLeft: [0x74],
  shiftRight: [0x76],
  and: [0x71],
  isZero: [0x45],
  /** Bits up to the lowest that is 1. */
  lowZeros: [0x68],
  /** Of the two integers below, the first where there is something other than 0, else the second. */
  either: [0x1b],
  below: [0x49],
  loadInteger: (offset = 0) => [0x28, ...at(2, offset)],
  loadByte: (offset = 0) => [0x2d, ...at(0, offset)],
  storeInteger: (offset = 0) => [0x36, ...at(2, offset)],
  number: (value: number) => [0x43, ...new Uint8Array(Float32Array.of(value).buffer)],
  storeNumber: (offset = 0) => [0x38, ...at(2, offset)],
  above: [0x5e],
  addNumbers: [0x92],
  mostNumber: [0x97],
  load: (offset = 0) => [0xfd, 0x00, ...at(4, offset)],
  /** One number, four times over. */
  loadSplat: (offset = 0) => [0xfd, 0x09, ...at(2, offset)],
  /** Eight signed bytes as integers of 16 bits. */
  loadBytes: (offset = 0) => [0xfd, 0x01, ...at(0, offset)],
  store: (offset = 0) => [0xfd, 0x0b, ...at(4, offset)],
  splat: [0xfd, 0x13],
  /** An integer of 16 bits, eight times over. */
  splatShort: [0xfd, 0x10],
  /** A bit for each of eight integers of 16 bits that are equal. */
  equalShorts: [0xfd, 0x2d, 0xfd, 0x84, 0x01],
  lane: (lane: number) => [0xfd, 0x1f, lane],
  integers: (...four: readonly number[]) => [0xfd, 0x0c, ...four.flatMap((integer) => [integer, 0, 0, 0])],
  addIntegers: [0xfd, 0xae, 0x01],
  /** Four of eight integers of 16 bits as ones of 32 bits. */
  lowIntegers: [0xfd, 0xa7, 0x01],
  highIntegers: [0xfd, 0xa8, 0x01],
  toNumbers: [0xfd, 0xfa, 0x01],
  less: [0xfd, 0x43],
  /** Of the two vectors below, the first where the third has ones, else the second. */
  choose: [0xfd, 0x52],
  root: [0xfd, 0xe3, 0x01],
  add: [0xfd, 0xe4, 0x01],
  subtract: [0xfd, 0xe5, 0x01],
  multiply: [0xfd, 0xe6, 0x01],
  divide: [0xfd, 0xe7, 0x01],
  most: [0xfd, 0xe9, 0x01],
} as const;

/** Bytes of a vector, and numbers in it. */
export const VECTOR = 16;
export const LANES = 4;
/** Memory comes in pages of so many bytes. */
export const PAGE = 65_536;

/** Moves a pointer on. */
export function step(pointer: number, bytes: number): Code {
  return [OP.get(pointer), OP.integer(bytes), OP.plus, OP.set(pointer)];
}

/** What is done again and again until a pointer, moved on each time, comes to an end; at least once. */
export function eachUntil(end: readonly number[], pointer: number, bytes: number, code: Code): Code {
  return [
    OP.loop,
    ...code,
    ...[OP.get(pointer), OP.integer(bytes), OP.plus, OP.tee(pointer), end, OP.below, OP.again],
    OP.end,
  ];
}

/** The routines over a memory of theirs. */
export function assemble(routines: readonly Routine[], memory: WebAssembly.Memory): WebAssembly.Exports {
  return instantiate(moduleBytes(routines), memory);
}

/** The routines of a module over a memory. */
export function instantiate(module: BufferSource, memory: WebAssembly.Memory): WebAssembly.Exports {
  return new WebAssembly.Instance(new WebAssembly.Module(module), { own: { memory } }).exports;
}

/** A module of some routines. */
export function moduleBytes(routines: readonly Routine[]): Uint8Array<ArrayBuffer> {
  const types = routines.map(({ parameters, result }) => [
    0x60,
    ...unsigned(parameters.length),
    ...parameters,
    ...(result === undefined ? [0] : [1, result]),
  ]);
  const bodies = routines.map(({ locals, code }) =>
    sized([...list(locals.map((type) => [1, type])), ...code.flat(), ...OP.end]),
  );
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, list(types)),
    ...section(2, list([[...named('own'), ...named('memory'), 0x02, 0x00, 0x00]])),
    ...section(3, list(routines.map((_, i) => [i]))),
    ...section(7, list(routines.map(({ name }, i) => [...named(name), 0x00, i]))),
    ...section(10, list(bodies)),
  ]);
}

function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
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
