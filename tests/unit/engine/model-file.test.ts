import { describe, expect, test } from 'vitest';
import { readModelFile, writeModelFile } from '../../../src/engine/model-file';

const MODEL = {
  name: 'Звоночек',
  step: 0.25,
  nested: { codes: Uint8Array.from([1, 2, 255]), none: new Float32Array(0) },
  list: [Int8Array.from([-128, 0, 127]), 'between', Uint32Array.from([0, 0xffffffff])],
  last: Float32Array.from([1.5, -0, Number.POSITIVE_INFINITY]),
};

const bytes = (): Uint8Array<ArrayBuffer> => writeModelFile(MODEL);

describe('model file', () => {
  test('gives back what was written', () => {
    expect(readModelFile(bytes().buffer)).toEqual(MODEL);
  });

  test('is used where it lies: its arrays are views of it', () => {
    const file = bytes().buffer;
    const { nested, last } = readModelFile(file) as typeof MODEL;
    expect(nested.codes.buffer).toBe(file);
    expect(last.buffer).toBe(file);
  });

  test('takes arrays that are part of a larger one', () => {
    const part = Float32Array.from([1, 2, 3, 4]).subarray(1, 3);
    expect(readModelFile(writeModelFile({ part }).buffer)).toEqual({ part: Float32Array.from([2, 3]) });
  });

  test('holds no array whose kind it does not know', () => {
    expect(() => writeModelFile({ numbers: new Float64Array(1) })).toThrow('a model holds no Float64Array');
  });

  test('that is cut short anywhere is refused, and says so', () => {
    const whole = bytes();
    for (let length = 0; length < whole.length; length++) {
      const message = length < 8 ? 'this is no model file' : /^the model file has \d+ bytes instead of \d+$/;
      expect(() => readModelFile(whole.slice(0, length).buffer)).toThrow(message);
    }
  });

  test('that has grown is refused', () => {
    const grown = new Uint8Array(bytes().length + 1);
    grown.set(bytes());
    expect(() => readModelFile(grown.buffer)).toThrow('instead of');
  });

  test('something else is refused', () => {
    const page = new TextEncoder().encode('<!doctype html><title>Not found</title>');
    expect(() => readModelFile(page.buffer)).toThrow('this is no model file');
  });

  test.each([
    ['a length beyond the file', (file: Uint8Array) => file.fill(0xff, 12, 16)],
    ['no JSON', (file: Uint8Array) => file.fill(0x7b, 16, 20)],
    ['an array outside the file', (file: Uint8Array) => replace(file, '"length":3', '"length":9')],
    ['an unknown kind of array', (file: Uint8Array) => replace(file, 'Uint8Array', 'Uint9Array')],
  ])('a broken head is refused: %s', (_, harm) => {
    const file = bytes();
    harm(file);
    expect(() => readModelFile(file.buffer)).toThrow('the head of the model file is broken');
  });
});

/** Overwrites every such piece of the head with another of the same length. */
function replace(file: Uint8Array, piece: string, other: string): void {
  const text = Buffer.from(file).toString('latin1').replaceAll(piece, other);
  file.set(Buffer.from(text, 'latin1'));
}
