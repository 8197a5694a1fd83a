import type { PreparedText, Sentence } from '../../language';
import { createEar, type Ear, lastClauseOf } from './hear';
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
  readonly scores: readonly number[];
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

export interface Scorer {
  readonly signals: readonly string[];
  readonly ear: Ear;
  score(prepared: PreparedText): ScoredText;
  /** The score of a signal in some clauses of a sentence, from the clause `first` to before the clause `end`. */
  scoreClauses(prepared: PreparedText, sentence: Sentence, signal: number, first: number, end: number): number;
}

/** Below this (in log odds) for all signals, a sentence says nothing that its neighbour could complete. */
const SILENT = -4;

/** Windows are normalised by the root of their words, short ones less, as in training. */
export function normOf(words: number): number {
  return 0.5 / Math.sqrt(words + 1);
}

/** `module` is the kernel of these weights, where the build has made it. */
export function createScorer(weights: Weights, module?: BufferSource): Scorer {
  const { signals, hidden, output, outputBias } = weights;
  const ear = createEar(weights, module);
  const layer = ear.kernel.newLayer(output, outputBias);
  const nothing = ear.kernel.newSum();
  /** The sums of the sentence that is being rated and of the one before it. */
  let sum = ear.kernel.newSum();
  let sumBefore = ear.kernel.newSum();

  return { signals, ear, score, scoreClauses };

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
        const sentence = prepared.sentences[i]!;
        const { firstToken, endToken } = sentence;
        const from = lastClauseOf(prepared, sentence) * hidden;
        sum.values.set(sums.subarray(from, from + hidden));
        const loudest = layer.rate(nothing, sum, normOf(words));
        window = { firstToken, endToken, words, unknown, capitals, scores: copyOf(layer.scores), loudest };
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
      scores: copyOf(layer.scores),
      loudest,
    };
  }

  function scoreClauses(
    prepared: PreparedText,
    { firstToken }: Sentence,
    signal: number,
    first: number,
    end: number,
  ): number {
    const { sums, words } = ear.hear(prepared);
    const from = first * hidden - hidden;
    const to = end * hidden - hidden;
    const isBeginning = first === prepared.tokens[firstToken]!.clause;
    sum.values.set(sums.subarray(to, to + hidden));
    if (!isBeginning) for (let i = 0; i < hidden; i++) sum.values[i]! -= sums[from + i]!;
    layer.rate(nothing, sum, normOf(words[end - 1]! - (isBeginning ? 0 : words[first - 1]!)));
    return layer.scores[signal]!;
  }
}

/** As a plain array: to make a typed one takes several times as long as to fill it. */
function copyOf(scores: Float32Array): number[] {
  const copy = new Array<number>(scores.length);
  for (let i = 0; i < scores.length; i++) copy[i] = scores[i]!;
  return copy;
}
