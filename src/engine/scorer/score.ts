import type { PreparedText, Sentence } from '../../language';
import { createEar, type Ear } from './hear';
import type { Weights } from './weights';

/** A stretch of tokens `[firstToken, endToken)` and how strongly each signal speaks in it (log odds, uncalibrated). */
export interface Window {
  readonly firstToken: number;
  readonly endToken: number;
  /** How many words it holds, and how many of them training never met, or begin with a capital inside a sentence. */
  readonly words: number;
  readonly unknown: number;
  readonly capitals: number;
  /** One for each of the weights' signals. */
  readonly scores: Float32Array;
  /** The highest of them. */
  readonly loudest: number;
}

/** The scorer's view of a message: its sentences and pairs of neighbours. */
export interface ScoredText {
  /** In step with the sentences of the prepared text; null for a sentence without words. */
  readonly sentences: readonly (Window | null)[];
  /** Sentences i and i + 1 together; null where one of them has no words or neither says anything. */
  readonly pairs: readonly (Window | null)[];
}

/** The score of a signal in neighbouring parts of a sentence, from part `first` to before part `end`. */
export type ScoredParts = (signal: number, first: number, end: number) => number;

export interface Scorer {
  readonly signals: readonly string[];
  readonly ear: Ear;
  score(prepared: PreparedText): ScoredText;
  /** Parts of a sentence that follow each other from its beginning. */
  scoreParts(prepared: PreparedText, sentence: Sentence, parts: readonly Sentence[]): ScoredParts;
}

/** Below this (in log odds) for all signals, a sentence says nothing that its neighbour could complete. */
const SILENT = -4;

/** Windows are normalised by the root of their words, short ones less, as in training. */
export function normOf(words: number): number {
  return 0.5 / Math.sqrt(words + 8);
}

export function createScorer(weights: Weights): Scorer {
  const { signals, hidden, output, outputBias } = weights;
  const ear = createEar(weights);
  const layer = ear.kernel.newLayer(output, outputBias);
  const nothing = ear.kernel.newSum();
  /** The sums of the sentence that is being rated and of the one before it. */
  let sum = ear.kernel.newSum();
  let sumBefore = ear.kernel.newSum();

  return { signals, ear, score, scoreParts };

  function score(prepared: PreparedText): ScoredText {
    const { sentences, sums } = ear.hear(prepared);
    const singles: (Window | null)[] = [];
    const pairs: (Window | null)[] = [];
    let before: Window | null = null;
    for (let i = 0; i < sentences.length; i++) {
      const heard = sentences[i]!;
      let window: Window | null = null;
      [sum, sumBefore] = [sumBefore, sum];
      if (heard) {
        const { words, unknown, capitals } = heard;
        const { firstToken, endToken } = prepared.sentences[i]!;
        sum.values.set(sums.subarray(i * hidden, (i + 1) * hidden));
        const loudest = layer.rate(nothing, sum, normOf(words));
        window = { firstToken, endToken, words, unknown, capitals, scores: layer.scores.slice(), loudest };
      }
      if (i > 0) pairs.push(together(before, window));
      singles.push(window);
      before = window;
    }
    return { sentences: singles, pairs };
  }

  /** Two neighbours, of which the sums are in `sumBefore` and `sum`. */
  function together(first: Window | null, second: Window | null): Window | null {
    if (!first || !second || (first.loudest <= SILENT && second.loudest <= SILENT)) return null;
    const words = first.words + second.words;
    const loudest = layer.rate(sumBefore, sum, normOf(words));
    return {
      firstToken: first.firstToken,
      endToken: second.endToken,
      words,
      unknown: first.unknown + second.unknown,
      capitals: first.capitals + second.capitals,
      scores: layer.scores.slice(),
      loudest,
    };
  }

  function scoreParts(prepared: PreparedText, sentence: Sentence, parts: readonly Sentence[]): ScoredParts {
    const { sums, words } = ear.hearParts(prepared, sentence, parts);
    return (signal, first, end) => {
      for (let i = 0; i < hidden; i++) sum.values[i] = sums[end * hidden + i]! - sums[first * hidden + i]!;
      layer.rate(nothing, sum, normOf(words[end]! - words[first]!));
      return layer.scores[signal]!;
    };
  }
}
