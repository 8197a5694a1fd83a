import { expect, test } from 'vitest';
import { createPhraseFinder } from '../../../src/engine/phrases';
import { EVIDENCE } from '../../../src/engine/scorer/evidence';
import type { Scorer, Window } from '../../../src/engine/scorer/score';
import { prepare } from '../../../src/language';

const SIGNAL = 'price.discount';

/** Confidence is the score and nothing else. */
const CALIBRATION = { weights: EVIDENCE.map((name) => (name === 'score' ? 1 : 0)), offsets: [0] };

/**
 * What is shown of a text whose sentences, and pairs of neighbours, score as given; and any clauses as much as the
 * words `telling` that they hold, whole sentences never more than their score.
 */
function shown(text: string, sentences: readonly number[], pairs: readonly number[], telling = /(?!)/): string[] {
  const prepared = prepare(text);
  const windowOf = (first: number, last: number, score: number): Window => ({
    firstToken: prepared.sentences[first]!.firstToken,
    endToken: prepared.sentences[last]!.endToken,
    words: 5,
    unknown: 0,
    capitals: 0,
    scores: [score],
    loudest: score,
  });
  const scorer: Pick<Scorer, 'signals' | 'score' | 'scoreClauses'> = {
    signals: [SIGNAL],
    score: () => ({
      sentences: sentences.map((score, i) => windowOf(i, i, score)),
      pairs: pairs.map((score, i) => windowOf(i, i + 1, score)),
    }),
    scoreClauses: (_, __, ___, first, end) => {
      const said = text.slice(prepared.clauses[first]!.start, prepared.clauses[end - 1]!.end);
      return telling.test(said) ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY;
    },
  };
  const find = createPhraseFinder(scorer as Scorer, { match: () => [] } as never, CALIBRATION);
  return find(prepared).map(({ start, end }) => text.slice(start, end));
}

const TWO = 'The eight stopped my boss. A five would start his pen.';

test('a thing said in two sentences is shown as one', () => {
  expect(shown(TWO, [0.5, 1], [1.5])).toEqual([TWO]);
  expect(shown(`${TWO} The glossary comes from Kassel.`, [1, 0.5, -8], [1.5, -6])).toEqual([TWO]);
});

test('a neighbour that says nothing, or weakens it, or stands past a blank line is no part of it', () => {
  const apart = ['A five would start his pen.', 'The eight stopped my boss.'];
  expect(shown(TWO, [-8, 1], [1.5])).toEqual(apart.slice(0, 1));
  expect(shown(TWO, [-1, 1], [0.5])).toEqual(apart);
  expect(shown(TWO.replace('. ', '.\n\n'), [-1, 1], [1.5])).toEqual(apart.slice(0, 1));
});

test('of a sentence the shortest clauses are shown that say no less than the whole', () => {
  const text = 'The glossary comes on Friday, make it a five, and the drawings on Monday.';
  expect(shown(text, [1], [], /five/)).toEqual(['make it a five,']);
  expect(shown(text, [1], [], /five.*Monday/)).toEqual(['make it a five, and the drawings on Monday.']);
  expect(shown(text, [1], [])).toEqual([text]);
});
