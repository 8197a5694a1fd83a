import { expect, test } from 'vitest';
import { readModel } from '../../../src/cli/model-file';
import { kernelModule } from '../../../src/engine/scorer/kernel';

test('the model file has the kernel of its weights', () => {
  const { weights, kernel } = readModel();
  expect(kernel).toEqual(kernelModule(weights));
  expect(WebAssembly.validate(kernel)).toBe(true);
});
