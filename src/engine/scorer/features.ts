import { type PreparedText, type Sentence, stem, type Token } from '../../language';

/**
 * What the scorer sees of a text: for each word its stem and its letters in runs of three to five, and with the words
 * before it pairs in a row and over gaps. Features are 32-bit hashes; each belongs to the word that ends it,
 * so the sum over any stretch of words is the difference of two running sums.
 */

/** How much the kinds of features weigh before training. */
export const WEIGHT = { word: 1, letters: 0.35, shout: 0.7, next: 0.9, skip: 0.6 } as const;

const LETTERS_MIN = 3;
const LETTERS_MAX = 5;

/** One word or sign as the features know it. */
export interface Word {
  /** Hash of the stem, the base of the pair features. */
  readonly hash: number;
  /** Features of the word alone: hashes, with their weights in step. */
  readonly own: readonly number[];
  readonly weights: readonly number[];
}

const BASIS = 0x811c9dc5;

/** FNV-1a over UTF-16 units, then mixed (constants of lowbias32). */
export function hashOf(text: string): number {
  let hash = BASIS;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
}

function mix(value: number): number {
  let x = value;
  x = Math.imul(x ^ (x >>> 16), 0x21f0aaad);
  x = Math.imul(x ^ (x >>> 15), 0x735a2d97);
  return (x ^ (x >>> 15)) >>> 0;
}

const SENTENCE_START = hashOf('^');
const SENTENCE_END = hashOf('$');

/** The feature of two words `gap` apart (1: neighbours). */
export function pairHash(before: number, after: number, gap: number): number {
  return mix(Math.imul(before, 0x9e3779b1) ^ Math.imul(after + gap, 0x85ebca6b));
}

const KEPT_SIGNS = /^(?:[?!]+|\.{2,3}|…|[%€$£₽])$/;

/** The word behind a token, or null for signs that say nothing (commas, dashes, brackets). */
export function wordOf(token: Token, text: string): Word | null {
  switch (token.script) {
    case 'punct':
      return KEPT_SIGNS.test(token.norm) ? lone(token.norm) : null;
    case 'emoji':
      return lone(token.norm);
    case 'number':
      return lone(`#${Math.min(6, token.norm.length)}`);
    case 'other':
      return lone('@');
    default:
      return spelled(token.norm, stem(token.norm, token.script), isShouted(token, text));
  }
}

function lone(sign: string): Word {
  const hash = hashOf(sign);
  return { hash, own: [hash], weights: [WEIGHT.word] };
}

function isShouted(token: Token, text: string): boolean {
  if (token.end - token.start < 3) return false;
  const raw = text.slice(token.start, token.end);
  return raw === raw.toUpperCase();
}

const SHOUTED = hashOf('SHOUTED');

function spelled(norm: string, stemmed: string, shouted: boolean): Word {
  const hash = hashOf(stemmed);
  const own = [hash];
  const weights: number[] = [WEIGHT.word];
  const framed = `<${norm}>`;
  for (let size = LETTERS_MIN; size <= LETTERS_MAX && size < framed.length; size++) {
    for (let from = 0; from + size <= framed.length; from++) {
      own.push(hashOf(`~${framed.slice(from, from + size)}`));
      weights.push(WEIGHT.letters);
    }
  }
  if (shouted) {
    own.push(SHOUTED);
    weights.push(WEIGHT.shout);
  }
  return { hash, own, weights };
}

/** Calls `pair` with each feature that joins the word at `at` with those before it in its sentence. */
export function eachPair(
  hashes: ArrayLike<number>,
  at: number,
  length: number,
  pair: (hash: number, weight: number) => void,
): void {
  const here = hashes[at]!;
  pair(pairHash(at > 0 ? hashes[at - 1]! : SENTENCE_START, here, 1), WEIGHT.next);
  if (at > 1) pair(pairHash(hashes[at - 2]!, here, 2), WEIGHT.skip);
  if (at === length - 1) pair(pairHash(here, SENTENCE_END, 1), WEIGHT.next);
}

/** All features of a sentence, one call each. The slow and plain way, for training. */
export function eachFeature(
  prepared: Pick<PreparedText, 'text' | 'tokens'>,
  sentence: Pick<Sentence, 'firstToken' | 'endToken'>,
  feature: (hash: number, weight: number) => void,
): void {
  const words: Word[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const word = wordOf(prepared.tokens[i]!, prepared.text);
    if (word) words.push(word);
  }
  const hashes = words.map((word) => word.hash);
  words.forEach((word, at) => {
    word.own.forEach((hash, i) => {
      feature(hash, word.weights[i]!);
    });
    eachPair(hashes, at, words.length, feature);
  });
}
