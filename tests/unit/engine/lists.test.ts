import { expect, test } from 'vitest';
import { packLists, startOf } from '../../../src/engine/lists';

test('lists lie in one row', () => {
  const lists = [[], [3, 1], [], [0xffff], []];
  const packed = packLists(lists);
  const listOf = (number: number) => [...packed.items.subarray(startOf(packed, number), startOf(packed, number + 1))];
  expect(lists.map((_, number) => listOf(number))).toEqual(lists);
});

test('what would not fit is refused', () => {
  expect(() => packLists([[0x1_0000]])).toThrow(RangeError);
  expect(() => packLists([new Array(0x1_0000).fill(0)])).toThrow(RangeError);
});
