import { beforeAll, expect, test } from 'vitest';
import { readBank } from '../../../src/cli/sources';
import { eachFeature, wordOf } from '../../../src/engine/scorer/features';
import { createScorer, normOf } from '../../../src/engine/scorer/score';
import { BOOK, CODE_WIDTH, rowOf, scaleOf, type Weights } from '../../../src/engine/scorer/weights';
import { trainWeights } from '../../../src/engine/training/train';
import { type PreparedText, prepare } from '../../../src/language';

const lines = readBank().filter((_, i) => i % 300 === 0);
let weights: Weights;

beforeAll(() => {
  weights = trainWeights(lines, [], { hidden: 8, epochs: 2, featureDropout: 0.2, unitDropout: 0, seed: 7 });
}, 60_000);

/** The network as its formula says, without kernel, caches or blocks. */
function plainly(prepared: PreparedText, sentences: readonly number[]): number[] {
  const { hidden, codes, books, bookStep, scales, hiddenBias, output, outputBias, signals } = weights;
  const units = new Float64Array(hidden);
  let words = 0;
  for (const s of sentences) {
    const sentence = prepared.sentences[s]!;
    for (let t = sentence.firstToken; t < sentence.endToken; t++) {
      if (wordOf(prepared.tokens[t]!, prepared.text)) words++;
    }
    eachFeature(prepared, sentence, (hash) => {
      const row = rowOf(weights, hash);
      if (row < 0) return;
      for (let i = 0; i < hidden; i++) {
        const block = Math.floor(i / CODE_WIDTH);
        const code = codes[(row * hidden) / CODE_WIDTH + block]!;
        units[i]! += books[(block * BOOK + code) * CODE_WIDTH + (i % CODE_WIDTH)]! * bookStep * scaleOf(scales[row]!);
      }
    });
  }
  return signals.map((_, s) => {
    let score = outputBias[s]!;
    for (let i = 0; i < hidden; i++) {
      score += Math.max(0, units[i]! * normOf(words) + hiddenBias[i]!) * output[i * signals.length + s]!;
    }
    return score;
  });
}

test('the fast way gives what the formula gives, for sentences and for pairs', () => {
  const scorer = createScorer(weights);
  // A line of signs is a sentence without words.
  const texts = lines.map((line, i) => `${line.text} ${lines[(i + 1) % lines.length]!.text}\n\n* * *\n\nOK`);
  let compared = 0;
  let wrong = 0;
  for (const text of texts) {
    const prepared = prepare(text);
    const scored = scorer.score(prepared);
    const { sentences, pairs } = scored;
    const check = (window: (typeof sentences)[number] | undefined, from: readonly number[]) => {
      if (!window) return;
      const plain = plainly(prepared, from);
      window.scores.forEach((score, s) => {
        wrong += Math.abs(score - plain[s]!) < 1e-3 ? 0 : 1;
      });
      expect(window.loudest).toBe(Math.max(...window.scores));
      compared++;
    };
    sentences.forEach((window, i) => {
      check(window, [i]);
      check(pairs[i], [i, i + 1]);
    });
  }
  expect(wrong).toBe(0);
  expect(compared).toBeGreaterThan(texts.length);
});

test('the clauses of a sentence together score as the sentence does', () => {
  const scorer = createScorer(weights);
  let parted = 0;
  for (const { text } of lines) {
    const prepared = prepare(text);
    const { sentences } = scorer.score(prepared);
    prepared.sentences.forEach((sentence, i) => {
      const first = prepared.tokens[sentence.firstToken]!.clause;
      const end = prepared.tokens[sentence.endToken - 1]!.clause + 1;
      if (end - first > 1) parted++;
      sentences[i]?.scores.forEach((score, signal) => {
        expect(scorer.scoreClauses(prepared, sentence, signal, first, end)).toBeCloseTo(score, 4);
      });
    });
  }
  expect(parted).toBeGreaterThan(0);
});

test('a bracket and a smile of one bracket are told apart, in whatever order they come', () => {
  const smile = prepare('Good news :)\n\nI like it a lot )))');
  const list = prepare('1) the logo\n2) the site');
  const scoresOf = (...texts: readonly PreparedText[]) => {
    const scorer = createScorer(weights);
    return texts.map((text) => scorer.score(text).sentences.map((window) => window?.words));
  };
  expect(scoresOf(smile, list)).toEqual(scoresOf(list, smile).reverse());
});
