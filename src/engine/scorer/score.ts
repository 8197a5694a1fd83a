import type { PreparedText, Sentence, Token } from '../../language';
import { eachPair, wordOf } from './features';
import type { Weights } from './weights';

/** A stretch of tokens `[firstToken, endToken)` and how strongly each signal speaks in it (log odds, uncalibrated). */
export interface Window {
  readonly firstToken: number;
  readonly endToken: number;
  /** One for each of the weights' signals. */
  readonly scores: Float32Array;
}

/** The scorer's view of a message: its sentences and pairs of neighbours, and any other stretch on demand. */
export interface ScoredText {
  /** In step with the sentences of the prepared text; null for a sentence without words. */
  readonly sentences: readonly (Window | null)[];
  /** Sentences i and i + 1 together; null where one of them has no words. */
  readonly pairs: readonly (Window | null)[];
  /** The scores of another stretch of tokens. */
  score(firstToken: number, endToken: number): Float32Array;
}

export interface Scorer {
  readonly signals: readonly string[];
  score(prepared: PreparedText): ScoredText;
}

/** What a word adds by itself, worked out once a session. */
interface KnownWord {
  readonly hash: number;
  readonly sum: Float32Array;
}

const CACHE_LIMIT = 32_768;

/** Windows are normalised by the root of their words, as in training. */
export function normOf(words: number): number {
  return 0.5 / Math.sqrt(words + 1);
}

export function createScorer(weights: Weights): Scorer {
  const { hidden, rows, scales, hiddenBias, output, outputBias, signals } = weights;
  const count = signals.length;
  let known = new Map<string, KnownWord | null>();

  function addRow(hash: number, into: Float32Array, at: number): void {
    const row = weights.row(hash);
    if (row < 0) return;
    const scale = scales[row]!;
    for (let i = 0, from = row * hidden; i < hidden; i++, from++) into[at + i]! += rows[from]! * scale;
  }

  function know(token: Token, text: string): KnownWord | null {
    const raw = token.script === 'punct' ? token.norm : text.slice(token.start, token.end);
    const found = known.get(raw);
    if (found !== undefined) return found;
    const word = wordOf(token, text);
    let entry: KnownWord | null = null;
    if (word) {
      const sum = new Float32Array(hidden);
      for (const hash of word.own) addRow(hash, sum, 0);
      entry = { hash: word.hash, sum };
    }
    if (known.size >= CACHE_LIMIT) known = new Map();
    known.set(raw, entry);
    return entry;
  }

  function score(prepared: PreparedText): ScoredText {
    const { tokens, text } = prepared;
    /** Running sums over tokens: `sums[t]` holds everything before token t. */
    const sums = new Float32Array((tokens.length + 1) * hidden);
    const words = new Int32Array(tokens.length + 1);
    const sentences = prepared.sentences.map((sentence) => sumUp(sentence, sums, words, tokens, text));

    function window(firstToken: number, endToken: number): Window {
      return { firstToken, endToken, scores: rate(firstToken, endToken) };
    }

    function rate(firstToken: number, endToken: number): Float32Array {
      const norm = normOf(words[endToken]! - words[firstToken]!);
      const scores = outputBias.slice();
      const from = firstToken * hidden;
      const to = endToken * hidden;
      for (let i = 0; i < hidden; i++) {
        const unit = (sums[to + i]! - sums[from + i]!) * norm + hiddenBias[i]!;
        if (unit <= 0) continue;
        for (let s = 0, o = i * count; s < count; s++, o++) scores[s]! += unit * output[o]!;
      }
      return scores;
    }

    const singles = sentences.map((spoken, i) => {
      const sentence = prepared.sentences[i]!;
      return spoken ? window(sentence.firstToken, sentence.endToken) : null;
    });
    const pairs = singles
      .slice(1)
      .map((second, i) => (singles[i] && second ? window(singles[i].firstToken, second.endToken) : null));
    return { sentences: singles, pairs, score: rate };
  }

  /** Fills the running sums over one sentence; false if it has no words. */
  function sumUp(
    sentence: Sentence,
    sums: Float32Array,
    words: Int32Array,
    tokens: readonly Token[],
    text: string,
  ): boolean {
    const heard: KnownWord[] = [];
    const places: number[] = [];
    for (let t = sentence.firstToken; t < sentence.endToken; t++) {
      const word = know(tokens[t]!, text);
      if (!word) continue;
      heard.push(word);
      places.push(t);
    }
    const hashes = heard.map((word) => word.hash);
    let at = 0;
    for (let t = sentence.firstToken; t < sentence.endToken; t++) {
      const here = t * hidden;
      const next = here + hidden;
      sums.copyWithin(next, here, next);
      words[t + 1] = words[t]!;
      if (places[at] !== t) continue;
      const { sum } = heard[at]!;
      for (let i = 0; i < hidden; i++) sums[next + i]! += sum[i]!;
      eachPair(hashes, at, hashes.length, (hash) => addRow(hash, sums, next));
      words[t + 1]!++;
      at++;
    }
    return at > 0;
  }

  return { signals, score };
}
