import { expect, test } from 'vitest';
import { follow, followBack, packTree } from '../../../src/engine/threads/letters';

const tree = packTree(
  new Map([
    ['pay', [7]],
    ['payment', [1, 2]],
    ['оплат', [3]],
    ['pa', []],
  ]),
);

const met = (word: string) => {
  const found: [number, number][] = [];
  follow(tree, word, (told, length) => found.push([told, length]));
  return found;
};

test('a word meets all its beginnings, shorter ones first', () => {
  expect(met('payments')).toEqual([
    [7, 3],
    [1, 7],
    [2, 7],
  ]);
  expect(met('оплатить')).toEqual([[3, 5]]);
});

test('and no others', () => {
  expect(met('paid')).toEqual([]);
  expect(met('зарплата')).toEqual([]);
  expect(met('')).toEqual([]);
});

test('a word is followed from its end, too', () => {
  const found: number[] = [];
  followBack(packTree(new Map([['gni', [5]]])), 'sending', (told) => found.push(told));
  expect(found).toEqual([5]);
});
