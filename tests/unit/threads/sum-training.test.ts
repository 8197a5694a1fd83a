import { describe, expect, test } from 'vitest';
import { type Judged, learnSum, type Together } from '../../../src/engine/threads/learning/sum-training';
import { oddsOf } from '../../../src/engine/threads/sign-weights';

/** Thirty conversations of a right message, shown by its second sign in one of two candidates, and some wrong ones. */
function conversations(): Together[] {
  return Array.from({ length: 30 }, (_, i): Judged[] => [
    {
      candidates: [
        [i % 2, 0, 0],
        [0, 1, i % 3 === 0 ? 1 : 0],
      ],
      right: true,
    },
    { candidates: [[i % 2, 0, 0]], right: false },
    { candidates: [[1 - (i % 2), 0, i % 3 === 1 ? 1 : 0]], right: false },
    { candidates: [[0, 0, 0]], right: false },
  ]);
}

describe('weights of signs', () => {
  const options = { first: { signs: [0, 1, 0], always: 0 }, ridge: 1 };
  const learned = learnSum(conversations(), options);

  test('tell what is right from what is not, as odds that are worth their figure', () => {
    expect(oddsOf(learned, [0, 1, 0])).toBeGreaterThan(1);
    expect(oddsOf(learned, [1, 0, 0])).toBeLessThan(-1);
    expect(oddsOf(learned, [0, 0, 0])).toBeLessThan(-1);
  });

  test('are the same for the same examples', () => {
    expect(learnSum(conversations(), options)).toEqual(learned);
  });
});
