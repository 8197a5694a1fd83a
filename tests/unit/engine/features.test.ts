import { expect, test } from 'vitest';
import { eachLink, eachPair } from '../../../src/engine/scorer/features';

test.each([1, 2, 3, 7])('the pairs of %i words are those among their links', (count) => {
  const words = Array.from({ length: count }, (_, i) => 7919 * i + 1);
  for (let at = 0; at < count; at++) {
    const links: number[] = [];
    eachLink(words, count, at, (hash, kind) => {
      if (kind === 'next' || kind === 'skip') links.push(hash);
    });
    const pairs: number[] = [];
    eachPair(words, count, at, (hash) => pairs.push(hash));
    expect(pairs).toEqual(links);
  }
});
