import { expect, test } from 'vitest';
import { threadInHash } from '../../../src/hosts/gmail/route';

const LONG = 'FMfcgzQgMVgBcDfGhJkLmNpQrStVwXzB';

test.each([
  [`#inbox/${LONG}`, LONG],
  ['#inbox/18a41665ecb473a1', '18a41665ecb473a1'],
  [`#sent/${LONG}?compose=new`, LONG],
  [`#label/Clients%2FOld+ones/${LONG}`, LONG],
  [`#search/from%3Aanna+discount/${LONG}`, LONG],
  [`#category/updates/${LONG}`, LONG],
  [`#advanced-search/subset=all&has=x/${LONG}`, LONG],
  ['#inbox', null],
  ['#inbox/p2', null],
  ['#search/discount/p3', null],
  [`#label/${LONG}`, null],
  [`#search/${LONG}`, null],
  [`#settings/${LONG}`, null],
  [`#chat/dm/${LONG}`, null],
  ['', null],
  ['#', null],
])('%s', (hash, thread) => {
  expect(threadInHash(hash)).toBe(thread);
});
