import type { PreparedText, Sentence, Token } from '../../language';
import { pairHash, SENTENCE_END, SENTENCE_START, wordOf } from './features';
import { BOOK, CODE_WIDTH, rowOf, scaleOf, type Weights } from './weights';

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
}

/** The scorer's view of a message: its sentences and pairs of neighbours, and any other stretch on demand. */
export interface ScoredText {
  /** In step with the sentences of the prepared text; null for a sentence without words. */
  readonly sentences: readonly (Window | null)[];
  /** Sentences i and i + 1 together; null where one of them has no words or neither says anything. */
  readonly pairs: readonly (Window | null)[];
  /** The score of one signal in another stretch of tokens. */
  scoreOf(signal: number, firstToken: number, endToken: number): number;
}

export interface Scorer {
  readonly signals: readonly string[];
  score(prepared: PreparedText): ScoredText;
}

/** What a word adds by itself, worked out once a session. */
interface KnownWord {
  readonly hash: number;
  readonly sum: Float32Array;
  /** Added to the running count of unknown words and of capitals. */
  readonly unknown: number;
  readonly capital: number;
}

/** A name, not the English "I". */
const CAPITAL = /^\p{Lu}\p{L}/u;

const CACHE_LIMIT = 32_768;

/** Below this (in log odds) for all signals, a sentence says nothing that its neighbour could complete. */
const SILENT = -4;

function speaks({ scores }: Window): boolean {
  for (let s = 0; s < scores.length; s++) if (scores[s]! > SILENT) return true;
  return false;
}

/** Windows are normalised by the root of their words, short ones less, as in training. */
export function normOf(words: number): number {
  return 0.5 / Math.sqrt(words + 8);
}

export function createScorer(weights: Weights): Scorer {
  const { hidden, codes, books, scales, hiddenBias, output, outputBias, signals } = weights;
  const count = signals.length;
  let known = new Map<string, KnownWord | null>();
  const blocks = hidden / CODE_WIDTH;
  const steps = Float64Array.from({ length: 256 }, (_, code) => scaleOf(code) * weights.bookStep);
  /** The output weights, four signals side by side for one unit after the other, then the next four signals. */
  const fours = Math.ceil(count / 4);
  const outputs = new Float64Array(fours * hidden * 4);
  for (let s = 0; s < count; s++) {
    const from = Math.floor(s / 4) * hidden * 4 + (s % 4);
    for (let i = 0; i < hidden; i++) outputs[from + 4 * i] = output[i * count + s]!;
  }
  /** The units that are awake, and how loud each is. */
  const awake = new Int32Array(hidden);
  const loudness = new Float64Array(hidden);

  /** The tight loop of the scorer: adds the row of a feature, code by code. */
  function addRow(hash: number, into: Float32Array, at: number): void {
    const row = rowOf(weights, hash);
    if (row < 0) return;
    const scale = steps[scales[row]!]!;
    let to = at;
    for (let block = 0, code = row * blocks; block < blocks; block++, code++, to += CODE_WIDTH) {
      const from = (block * BOOK + codes[code]!) * CODE_WIDTH;
      into[to] = into[to]! + books[from]! * scale;
      into[to + 1] = into[to + 1]! + books[from + 1]! * scale;
      into[to + 2] = into[to + 2]! + books[from + 2]! * scale;
      into[to + 3] = into[to + 3]! + books[from + 3]! * scale;
    }
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
      const unknown = rowOf(weights, word.hash) < 0 ? 1 : 0;
      entry = { hash: word.hash, sum, unknown, capital: CAPITAL.test(raw) ? 1 : 0 };
    }
    if (known.size >= CACHE_LIMIT) known = new Map();
    known.set(raw, entry);
    return entry;
  }

  function rateAwake(loud: number): Float32Array {
    const scores = new Float32Array(count);
    for (let s = 0, block = 0; s < count; s += 4, block += 4 * hidden) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let k = 0; k < loud; k++) {
        const unit = loudness[k]!;
        const at = block + awake[k]!;
        a += unit * outputs[at]!;
        b += unit * outputs[at + 1]!;
        c += unit * outputs[at + 2]!;
        d += unit * outputs[at + 3]!;
      }
      scores[s] = a + outputBias[s]!;
      // Writing past the end of a typed array is no error and does nothing.
      scores[s + 1] = b + outputBias[s + 1]!;
      scores[s + 2] = c + outputBias[s + 2]!;
      scores[s + 3] = d + outputBias[s + 3]!;
    }
    return scores;
  }

  function score(prepared: PreparedText): ScoredText {
    const { tokens, text } = prepared;
    /** Running sums over tokens: `sums[t]` holds everything before token t. */
    const sums = new Float32Array((tokens.length + 1) * hidden);
    const words = new Int32Array(tokens.length + 1);
    const unknown = new Int32Array(tokens.length + 1);
    const capitals = new Int32Array(tokens.length + 1);
    const sentences = prepared.sentences.map((sentence) =>
      sumUp(sentence, sums, words, unknown, capitals, tokens, text),
    );

    function window(firstToken: number, endToken: number): Window {
      return {
        firstToken,
        endToken,
        words: words[endToken]! - words[firstToken]!,
        unknown: unknown[endToken]! - unknown[firstToken]!,
        capitals: capitals[endToken]! - capitals[firstToken]!,
        scores: rate(firstToken, endToken),
      };
    }

    function rate(firstToken: number, endToken: number): Float32Array {
      const norm = normOf(words[endToken]! - words[firstToken]!);
      const from = firstToken * hidden;
      const to = endToken * hidden;
      let loud = 0;
      for (let i = 0; i < hidden; i++) {
        const unit = (sums[to + i]! - sums[from + i]!) * norm + hiddenBias[i]!;
        if (unit <= 0) continue;
        awake[loud] = 4 * i;
        loudness[loud++] = unit;
      }
      return rateAwake(loud);
    }

    function scoreOf(signal: number, firstToken: number, endToken: number): number {
      const norm = normOf(words[endToken]! - words[firstToken]!);
      const from = firstToken * hidden;
      const to = endToken * hidden;
      let score = outputBias[signal]!;
      for (let i = 0; i < hidden; i++) {
        const unit = (sums[to + i]! - sums[from + i]!) * norm + hiddenBias[i]!;
        if (unit > 0) score += unit * output[i * count + signal]!;
      }
      return score;
    }

    const singles = sentences.map((spoken, i) => {
      const sentence = prepared.sentences[i]!;
      return spoken ? window(sentence.firstToken, sentence.endToken) : null;
    });
    const pairs = singles.slice(1).map((second, i) => {
      const first = singles[i];
      if (!first || !second || !(speaks(first) || speaks(second))) return null;
      return window(first.firstToken, second.endToken);
    });
    return { sentences: singles, pairs, scoreOf };
  }

  /** Fills the running sums over one sentence; false if it has no words. */
  function sumUp(
    sentence: Sentence,
    sums: Float32Array,
    words: Int32Array,
    unknown: Int32Array,
    capitals: Int32Array,
    tokens: readonly Token[],
    text: string,
  ): boolean {
    let before = SENTENCE_START;
    let beforeThat = -1;
    let last = 0;
    for (let t = sentence.firstToken; t < sentence.endToken; t++) {
      const here = t * hidden;
      const next = here + hidden;
      words[t + 1] = words[t]!;
      unknown[t + 1] = unknown[t]!;
      capitals[t + 1] = capitals[t]!;
      const word = know(tokens[t]!, text);
      if (!word) {
        sums.copyWithin(next, here, next);
        continue;
      }
      const { sum } = word;
      for (let i = 0; i < hidden; i++) sums[next + i] = sums[here + i]! + sum[i]!;
      addRow(pairHash(before, word.hash, 1), sums, next);
      if (beforeThat >= 0) addRow(pairHash(beforeThat, word.hash, 2), sums, next);
      if (before !== SENTENCE_START) capitals[t + 1]! += word.capital;
      unknown[t + 1]! += word.unknown;
      words[t + 1]!++;
      beforeThat = before === SENTENCE_START ? -1 : before;
      before = word.hash;
      last = t + 1;
    }
    if (last === 0) return false;
    for (let t = last; t <= sentence.endToken; t++) addRow(pairHash(before, SENTENCE_END, 1), sums, t * hidden);
    return true;
  }

  return { signals, score };
}
