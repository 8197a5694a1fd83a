import { beforeAll, expect, test } from 'vitest';
import { readBank } from '../../../src/cli/sources';
import { eachFeature, eachLink, wordOf } from '../../../src/engine/scorer/features';
import { createScorer, normOf } from '../../../src/engine/scorer/score';
import { BOOK, CODE_WIDTH, rowOf, scaleOf, type Weights } from '../../../src/engine/scorer/weights';
import { trainWeights } from '../../../src/engine/training/train';
import { type PreparedText, prepare, type Sentence } from '../../../src/language';

const lines = readBank().filter((_, i) => i % 300 === 0);
let weights: Weights;

beforeAll(() => {
  weights = trainWeights(lines, [], { hidden: 8, epochs: 2, featureDropout: 0.2, unitDropout: 0, seed: 7 });
}, 60_000);

/** The network as its formula says, without kernel, caches or blocks. */
function plainly(features: readonly number[], words: number): number[] {
  const { hidden, codes, books, bookStep, scales, hiddenBias, output, outputBias, signals } = weights;
  const units = new Float64Array(hidden);
  for (const hash of features) {
    const row = rowOf(weights, hash);
    if (row < 0) continue;
    for (let i = 0; i < hidden; i++) {
      const block = Math.floor(i / CODE_WIDTH);
      const code = codes[(row * hidden) / CODE_WIDTH + block]!;
      units[i]! += books[(block * BOOK + code) * CODE_WIDTH + (i % CODE_WIDTH)]! * bookStep * scaleOf(scales[row]!);
    }
  }
  return signals.map((_, s) => {
    let score = outputBias[s]!;
    for (let i = 0; i < hidden; i++) {
      score += Math.max(0, units[i]! * normOf(words) + hiddenBias[i]!) * output[i * signals.length + s]!;
    }
    return score;
  });
}

function spokenIn({ tokens, text }: PreparedText, { firstToken, endToken }: Sentence) {
  return tokens.slice(firstToken, endToken).flatMap((token) => {
    const word = wordOf(token, text);
    return word ? [{ token, word }] : [];
  });
}

function wholly(prepared: PreparedText, sentences: readonly Sentence[]): number[] {
  const features: number[] = [];
  for (const sentence of sentences) eachFeature(prepared, sentence, (hash) => features.push(hash));
  return plainly(
    features,
    sentences.reduce((sum, sentence) => sum + spokenIn(prepared, sentence).length, 0),
  );
}

/** Some clauses in a row: their words, and what links these to the words before, be they of another clause. */
function partly(prepared: PreparedText, sentence: Sentence, first: number, end: number): number[] {
  const spoken = spokenIn(prepared, sentence);
  const hashes = spoken.map(({ word }) => word.hash);
  const features: number[] = [];
  let words = 0;
  spoken.forEach(({ token, word }, at) => {
    if (token.clause < first || token.clause >= end) return;
    words++;
    features.push(...word.own);
    eachLink(hashes, hashes.length, at, (hash) => features.push(hash));
  });
  return plainly(features, words);
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
    const check = (window: (typeof sentences)[number] | undefined, from: readonly Sentence[]) => {
      if (!window) return;
      const plain = wholly(prepared, from);
      window.scores.forEach((score, s) => {
        wrong += Math.abs(score - plain[s]!) < 1e-3 ? 0 : 1;
      });
      expect(window.loudest).toBe(Math.max(...window.scores));
      compared++;
    };
    sentences.forEach((window, i) => {
      check(window, prepared.sentences.slice(i, i + 1));
      check(pairs[i], prepared.sentences.slice(i, i + 2));
    });
  }
  expect(wrong).toBe(0);
  expect(compared).toBeGreaterThan(texts.length);
});

test('any clauses in a row score as the formula says of their words', () => {
  const scorer = createScorer(weights);
  let furthest = 0;
  let [beginnings, middles, ends] = [0, 0, 0];
  for (const { text } of lines) {
    const prepared = prepare(text);
    for (const sentence of prepared.sentences) {
      const from = prepared.tokens[sentence.firstToken]!.clause;
      const to = prepared.tokens[sentence.endToken - 1]!.clause + 1;
      for (let first = from; first < to; first++) {
        for (let end = first + 1; end <= to; end++) {
          if (first === from && end < to) beginnings++;
          if (first > from && end < to) middles++;
          if (first > from && end === to) ends++;
          partly(prepared, sentence, first, end).forEach((plain, signal) => {
            const fast = scorer.scoreClauses(prepared, sentence, signal, first, end);
            furthest = Math.max(furthest, Math.abs(fast - plain));
          });
        }
      }
    }
  }
  expect(furthest).toBeLessThan(1e-3);
  expect(Math.min(beginnings, middles, ends)).toBeGreaterThan(0);
});
