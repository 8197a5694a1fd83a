import { expect, test } from 'vitest';
import { modelBytes } from '../../../src/cli/model-file';
import { createEars } from '../../../src/memory/ears';

const TEXT = 'Could you give us a discount of ten percent on the whole order?';

test('the model is read when something is first to be heard, and once', async () => {
  let read = 0;
  const ears = createEars(async () => {
    read++;
    return modelBytes();
  });
  await ears.stemsOf(TEXT);
  await ears.findOwn(TEXT, {});
  expect(read).toBe(0);
  const [one, other] = await Promise.all([ears.findInText(TEXT), ears.findInText(TEXT)]);
  expect(one.map(({ signal }) => signal)).toContain('price.discount');
  expect(other).toEqual(one);
  expect(read).toBe(1);
});

test('a model that could not be read is asked for again', async () => {
  let broken = true;
  const ears = createEars(async () => (broken ? new ArrayBuffer(0) : modelBytes()));
  await expect(ears.findInText(TEXT)).rejects.toThrow('this is no model file');
  broken = false;
  expect(await ears.findInText(TEXT)).not.toEqual([]);
});
