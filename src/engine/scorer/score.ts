import type { PreparedText, Sentence, Token } from '../../language';
import { frameHash, pairHash, SENTENCE_END, SENTENCE_START, tripleHash, wordOf } from './features';
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
  readonly scores: readonly number[];
  /** The highest of them. */
  readonly loudest: number;
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
  /** Where its sum lies among the vectors. */
  readonly at: number;
  /** Each 1 or 0: training never met the word; it begins with a capital. */
  readonly unknown: number;
  readonly capital: number;
}

/** A name, not the English "I". */
const CAPITAL = /^\p{Lu}\p{L}/u;

/** Vectors kept between texts: 16 MB of words and pairs that were met. */
const MOST_VECTORS = 32_768;
const FIRST_VECTORS = 1024;

/** Below this (in log odds) for all signals, a sentence says nothing that its neighbour could complete. */
const SILENT = -4;

/** Windows are normalised by the root of their words, short ones less, as in training. */
export function normOf(words: number): number {
  return 0.5 / Math.sqrt(words + 8);
}

export function createScorer(weights: Weights): Scorer {
  const { hidden, codes, books, scales, hiddenBias, output, outputBias, signals } = weights;
  const count = signals.length;
  const blocks = hidden / CODE_WIDTH;
  const steps = Float64Array.from({ length: 256 }, (_, code) => scaleOf(code) * weights.bookStep);
  /** Sums of words and decoded rows, `hidden` numbers each; the first is nothing. */
  let vectors = new Float32Array(FIRST_VECTORS * hidden);
  let free = hidden;
  /** Where the decoded rows lie; 0 for those that are not decoded. */
  const decoded = new Int32Array(scales.length);
  const known = new Map<string, KnownWord | null>();
  const knownSigns = new Map<string, KnownWord | null>();
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
  const silence = Array.from(outputBias);
  /** The sums of the sentence that is being heard and of the one before it. */
  let units = new Float64Array(hidden);
  let unitsBefore = new Float64Array(hidden);
  const nothing = new Float64Array(hidden);

  /** Room for one more vector, all zeros. */
  function newVector(): number {
    if (free === vectors.length) {
      const more = new Float32Array(2 * free);
      more.set(vectors);
      vectors = more;
    }
    const at = free;
    free += hidden;
    return at;
  }

  /** Adds a row to a vector, code by code. */
  function addRow(row: number, to: number): void {
    const scale = steps[scales[row]!]!;
    const into = vectors;
    for (let block = 0, code = row * blocks, at = to; block < blocks; block++, code++, at += CODE_WIDTH) {
      const from = (block * BOOK + codes[code]!) * CODE_WIDTH;
      for (let i = 0; i < CODE_WIDTH; i++) into[at + i] = into[at + i]! + books[from + i]! * scale;
    }
  }

  /** The vector of a feature, or 0 if training never met it. */
  function vectorOf(hash: number): number {
    const row = rowOf(weights, hash);
    if (row < 0) return 0;
    if (decoded[row] === 0) {
      const at = newVector();
      addRow(row, at);
      decoded[row] = at;
    }
    return decoded[row]!;
  }

  function know(token: Token, text: string): KnownWord | null {
    const { norm, script, start, end } = token;
    // A bracket may be a sign, and the same bracket a smile.
    const isSign = script === 'punct';
    const isLower = (script === 'latin' || script === 'cyrillic') && beginsLower(text, start);
    const memo = isSign ? knownSigns : known;
    const key = isLower || isSign ? norm : text.slice(start, end);
    const found = memo.get(key);
    if (found !== undefined) return found;
    const word = wordOf(token, text);
    let entry: KnownWord | null = null;
    if (word) {
      const at = newVector();
      for (const hash of word.own) {
        const row = rowOf(weights, hash);
        if (row >= 0) addRow(row, at);
      }
      const unknown = rowOf(weights, word.hash) < 0 ? 1 : 0;
      entry = { hash: word.hash, at, unknown, capital: CAPITAL.test(key) ? 1 : 0 };
    }
    memo.set(key, entry);
    return entry;
  }

  function forget(): void {
    known.clear();
    knownSigns.clear();
    decoded.fill(0);
    vectors = new Float32Array(FIRST_VECTORS * hidden);
    free = hidden;
  }

  /** Fills `units` with the sum of some parts; four units at a time, so that their sums stay at hand. */
  function sumUp(parts: readonly number[], first: number, end: number, units: Float64Array): void {
    const all = vectors;
    for (let i = 0; i < hidden; i += 4) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let part = first; part < end; part++) {
        const at = parts[part]! + i;
        a += all[at]!;
        b += all[at + 1]!;
        c += all[at + 2]!;
        d += all[at + 3]!;
      }
      units[i] = a;
      units[i + 1] = b;
      units[i + 2] = c;
      units[i + 3] = d;
    }
  }

  /** The scores of so many words whose parts sum up to `units` and `more`. */
  function rate(words: number, units: Float64Array, more: Float64Array): number[] {
    const norm = normOf(words);
    let loud = 0;
    for (let i = 0; i < hidden; i++) {
      const unit = (units[i]! + more[i]!) * norm + hiddenBias[i]!;
      if (unit <= 0) continue;
      awake[loud] = 4 * i;
      loudness[loud++] = unit;
    }
    const scores = silence.slice();
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
      scores[s]! += a;
      if (s + 1 < count) scores[s + 1]! += b;
      if (s + 2 < count) scores[s + 2]! += c;
      if (s + 3 < count) scores[s + 3]! += d;
    }
    return scores;
  }

  function score({ tokens, text, sentences }: PreparedText): ScoredText {
    if (free > MOST_VECTORS * hidden) forget();
    /** Places among the vectors; the parts of token t are those from `from[t]` to `from[t + 1]`. */
    const parts: number[] = [];
    const from: number[] = [];
    /** How many words there are before a token. */
    const words: number[] = [];
    let wordsSoFar = 0;

    /** Takes a sentence apart; null if it has no words. Its sum is left in `units`. */
    function hear({ firstToken, endToken }: Sentence): Window | null {
      const start = parts.length;
      let before = SENTENCE_START;
      let beforeThat = -1;
      let beginning = -1;
      let secondBeginning = -1;
      let lastWord = -1;
      let unknown = 0;
      let capitals = 0;
      const wordsBefore = wordsSoFar;
      for (let t = firstToken; t < endToken; t++) {
        from[t] = parts.length;
        words[t] = wordsSoFar;
        const word = know(tokens[t]!, text);
        if (!word) continue;
        parts.push(word.at);
        add(pairHash(before, word.hash, 1));
        if (beforeThat >= 0) {
          add(pairHash(beforeThat, word.hash, 2));
          add(tripleHash(beforeThat, before, word.hash));
        }
        unknown += word.unknown;
        if (before !== SENTENCE_START) capitals += word.capital;
        wordsSoFar++;
        beforeThat = before === SENTENCE_START ? -1 : before;
        before = word.hash;
        if (beginning === -1) beginning = before;
        else if (secondBeginning === -1) secondBeginning = pairHash(beforeThat, before, 1);
        lastWord = t;
      }
      // The end of the sentence belongs to its last word; what follows that has no parts.
      if (lastWord >= 0) {
        add(pairHash(before, SENTENCE_END, 1));
        add(frameHash(beginning, before));
        if (secondBeginning !== -1) add(frameHash(secondBeginning, before));
      }
      for (let t = Math.max(firstToken, lastWord + 1); t <= endToken; t++) from[t] = parts.length;
      words[endToken] = wordsSoFar;
      if (lastWord < 0) return null;
      sumUp(parts, start, parts.length, units);
      return windowOf(
        firstToken,
        endToken,
        wordsSoFar - wordsBefore,
        unknown,
        capitals,
        rate(wordsSoFar - wordsBefore, units, nothing),
      );
    }

    function add(hash: number): void {
      const at = vectorOf(hash);
      if (at > 0) parts.push(at);
    }

    function scoreOf(signal: number, firstToken: number, endToken: number): number {
      sumUp(parts, from[firstToken]!, from[endToken]!, units);
      const norm = normOf(words[endToken]! - words[firstToken]!);
      let score = outputBias[signal]!;
      for (let i = 0; i < hidden; i++) {
        const unit = units[i]! * norm + hiddenBias[i]!;
        if (unit > 0) score += unit * output[i * count + signal]!;
      }
      return score;
    }

    const singles: (Window | null)[] = [];
    const pairs: (Window | null)[] = [];
    for (const sentence of sentences) {
      [units, unitsBefore] = [unitsBefore, units];
      const window = hear(sentence);
      if (singles.length > 0) pairs.push(together(singles.at(-1)!, window));
      singles.push(window);
    }
    return { sentences: singles, pairs, scoreOf };
  }

  /** Two neighbours, of which the sums are in `unitsBefore` and `units`. */
  function together(first: Window | null, second: Window | null): Window | null {
    if (!first || !second || (first.loudest <= SILENT && second.loudest <= SILENT)) return null;
    const words = first.words + second.words;
    return windowOf(
      first.firstToken,
      second.endToken,
      words,
      first.unknown + second.unknown,
      first.capitals + second.capitals,
      rate(words, units, unitsBefore),
    );
  }

  return { signals, score };
}

function windowOf(
  firstToken: number,
  endToken: number,
  words: number,
  unknown: number,
  capitals: number,
  scores: readonly number[],
): Window {
  let loudest = -Infinity;
  for (let s = 0; s < scores.length; s++) if (scores[s]! > loudest) loudest = scores[s]!;
  return { firstToken, endToken, words, unknown, capitals, scores, loudest };
}

/** Such a word is neither a name nor shouted, and all that is known of it is known by its normal form. */
function beginsLower(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x430 && code <= 0x44f);
}
