import { MOST_SPELLINGS, type PreparedText, type Sentence, type Spelling, type Token } from '../../language';
import { eachLink, wordOf } from './features';
import { createKernel, type Kernel, MOST_PARTS } from './kernel';
import { rowOf, type Weights } from './weights';

/** A sentence that has words, as the network hears it. */
export interface HeardSentence {
  /** How many words it holds, and how many of them training never met, or begin with a capital inside a sentence. */
  readonly words: number;
  readonly unknown: number;
  readonly capitals: number;
  /** The words, as hashes. */
  readonly hashes: readonly number[];
}

/** A message as it comes to the hidden units, from where all goes that is learned. */
export interface HeardText {
  /** In step with the sentences of the prepared text; null for a sentence without words. */
  readonly sentences: readonly (HeardSentence | null)[];
  /**
   * For each clause of the prepared text what its sentence says to the hidden units up to its end: a running sum, that
   * of the last clause for the whole sentence; and in step with it how many words that are.
   */
  readonly sums: Float32Array;
  readonly words: Int32Array;
}

export interface Ear {
  readonly kernel: Kernel;
  /** Each text is heard once, whoever asks. */
  hear(prepared: PreparedText): HeardText;
}

/** The last clause of a sentence: where its sum lies. */
export function lastClauseOf({ tokens }: PreparedText, { endToken }: Sentence): number {
  return tokens[endToken - 1]!.clause;
}

/** A name, not the English "I". */
const CAPITAL = /^\p{Lu}\p{L}/u;

/** `module` is the kernel of these weights, where the build has made it. */
export function createEar(weights: Weights, module?: BufferSource): Ear {
  const { hidden } = weights;
  const kernel = createKernel(weights, module);
  const { features, words } = kernel;
  const sum = kernel.newSum();
  /** What is known of a spelling, by its place: whose it is, its word, and whether that is unknown or a name. */
  const owners = new Array<Spelling | undefined>(MOST_SPELLINGS).fill(undefined);
  const hashes = new Uint32Array(MOST_SPELLINGS);
  const unknowns = new Uint8Array(MOST_SPELLINGS);
  const capitals = new Uint8Array(MOST_SPELLINGS);
  const heard = new WeakMap<PreparedText, HeardText>();
  /** The words of the sentence that was read last, as many as `count`, and their tokens. */
  const spoken: number[] = [];
  const tokensOf: number[] = [];
  let count = 0;
  /** What waits in `features` and `words` to be added up. */
  let someFeatures = 0;
  let someWords = 0;

  return { kernel, hear };

  function addUp(to: number): void {
    if (someFeatures + someWords > 0) kernel.addUp(someFeatures, someWords, to);
    someFeatures = 0;
    someWords = 0;
  }

  function addFeature(hash: number): void {
    if (someFeatures === MOST_PARTS) addUp(sum.at);
    features[someFeatures++] = hash;
  }

  /** The place of a word whose sum is remembered, learned now if need be; -1 for any other word or sign. */
  function placeOf(token: Token, text: string): number {
    const { spelling } = token;
    if (spelling === null || spelling.place < 0 || spelling.script === 'other') return -1;
    const { place } = spelling;
    if (owners[place] !== spelling) {
      // What waits may be the word that had this place before.
      addUp(sum.at);
      const { hash, own } = wordOf(token, text)!;
      kernel.vectors.values.fill(0, place * hidden, (place + 1) * hidden);
      for (const feature of own) addFeature(feature);
      addUp(kernel.vectors.at + place * hidden * Float32Array.BYTES_PER_ELEMENT);
      owners[place] = spelling;
      hashes[place] = hash;
      unknowns[place] = isUnknown(hash);
      capitals[place] = isCapital(spelling.raw);
    }
    return place;
  }

  function isUnknown(hash: number): number {
    return rowOf(weights, hash) < 0 ? 1 : 0;
  }

  function read({ tokens, text }: PreparedText, { firstToken, endToken }: Sentence): HeardSentence | null {
    count = 0;
    let unknown = 0;
    let names = 0;
    for (let t = firstToken; t < endToken; t++) {
      const token = tokens[t]!;
      const place = placeOf(token, text);
      let capital: number;
      if (place >= 0) {
        spoken[count] = hashes[place]!;
        unknown += unknowns[place]!;
        capital = capitals[place]!;
      } else {
        const word = wordOf(token, text);
        if (!word) continue;
        spoken[count] = word.hash;
        unknown += isUnknown(word.hash);
        capital = isCapital(text.slice(token.start, token.end));
      }
      if (count > 0) names += capital;
      tokensOf[count++] = t;
    }
    return count === 0 ? null : { words: count, unknown, capitals: names, hashes: spoken.slice(0, count) };
  }

  /** Adds some words of the sentence that was read to `sum`, with what links them to those before. */
  function add({ tokens, text }: PreparedText, first: number, end: number): void {
    for (let at = first; at < end; at++) {
      const token = tokens[tokensOf[at]!]!;
      const place = placeOf(token, text);
      if (place < 0) for (const feature of wordOf(token, text)!.own) addFeature(feature);
      else {
        if (someWords === MOST_PARTS) addUp(sum.at);
        words[someWords++] = place;
      }
      eachLink(spoken, count, at, addFeature);
    }
    addUp(sum.at);
  }

  function hear(prepared: PreparedText): HeardText {
    const before = heard.get(prepared);
    if (before) return before;
    const { tokens, clauses } = prepared;
    const sums = new Float32Array(clauses.length * hidden);
    const words = new Int32Array(clauses.length);
    const sentences = prepared.sentences.map((sentence) => {
      const found = read(prepared, sentence);
      if (!found) return null;
      sum.values.fill(0);
      const lastClause = lastClauseOf(prepared, sentence);
      let end = 0;
      for (let clause = tokens[sentence.firstToken]!.clause; clause <= lastClause; clause++) {
        const first = end;
        while (end < count && tokensOf[end]! < clauses[clause]!.endToken) end++;
        add(prepared, first, end);
        sums.set(sum.values, clause * hidden);
        words[clause] = end;
      }
      return found;
    });
    const text = { sentences, sums, words };
    heard.set(prepared, text);
    return text;
  }
}

function isCapital(raw: string): number {
  return CAPITAL.test(raw) ? 1 : 0;
}
