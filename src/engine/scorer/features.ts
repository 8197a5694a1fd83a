import { type PreparedText, type Sentence, stem, type Token } from '../../language';

/**
 * What the scorer sees of a text: for each word its stem and its letters in runs of three and four, and with the words
 * before it pairs in a row and over a gap, three in a row, and how the
 * sentence begins and ends. Features are 32-bit hashes; each belongs to the word that ends it,
 * so the sum over any stretch of words is the difference of two running sums.
 */
export const KINDS = ['word', 'threes', 'fours', 'shout', 'next', 'skip', 'triple', 'frame'] as const;
export type Kind = (typeof KINDS)[number];

/** One word or sign as the features know it. */
export interface Word {
  /** Hash of the stem, the base of the pair features. */
  readonly hash: number;
  /** Features of the word alone: hashes, with their kinds in step. */
  readonly own: readonly number[];
  readonly kinds: readonly Kind[];
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
function pairHash(before: number, after: number, gap: number): number {
  return mix(Math.imul(before, 0x9e3779b1) ^ Math.imul(after + gap, 0x85ebca6b));
}

/** The feature of three words in a row. */
function tripleHash(first: number, second: number, third: number): number {
  return pairHash(pairHash(first, second, 1), third, 3);
}

/** How a sentence begins and ends: its first word, or the pair of its first two, with its last word or sign. */
function frameHash(beginning: number, last: number): number {
  return pairHash(beginning, last, 4);
}

const KEPT_SIGNS = /^(?:[?!]+|\.{2,3}|…|[%€$£₽])$/;
const QUOTATION_MARKS = /^["«»“”„]+$/;

/** The word behind a token, or null for signs that say nothing (commas, dashes, brackets). */
export function wordOf(token: Token, text: string): Word | null {
  switch (token.script) {
    case 'punct':
      if (QUOTATION_MARKS.test(token.norm)) return lone('"');
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
  return { hash, own: [hash], kinds: ['word'] };
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
  const kinds: Kind[] = ['word'];
  const framed = `<${norm}>`;
  for (let size = 3; size <= 4 && size < framed.length; size++) {
    for (let from = 0; from + size <= framed.length; from++) {
      own.push(hashOf(`~${framed.slice(from, from + size)}`));
      kinds.push(size === 3 ? 'threes' : 'fours');
    }
  }
  if (shouted) {
    own.push(SHOUTED);
    kinds.push('shout');
  }
  return { hash, own, kinds };
}

/** Those of `eachLink` that tie two words: neighbours, and over a gap. */
export function eachPair(words: ArrayLike<number>, count: number, at: number, feature: (hash: number) => void): void {
  const word = words[at]!;
  feature(pairHash(at > 0 ? words[at - 1]! : SENTENCE_START, word, 1));
  if (at > 1) feature(pairHash(words[at - 2]!, word, 2));
  if (at === count - 1) feature(pairHash(word, SENTENCE_END, 1));
}

/**
 * The features in which the word at `at` follows those before it, one call each; the last word of the sentence ends it,
 * too. `words` holds the hashes of all `count` words of the sentence.
 */
export function eachLink(
  words: ArrayLike<number>,
  count: number,
  at: number,
  feature: (hash: number, kind: Kind) => void,
): void {
  const word = words[at]!;
  const before = at > 0 ? words[at - 1]! : SENTENCE_START;
  feature(pairHash(before, word, 1), 'next');
  if (at > 1) {
    const beforeThat = words[at - 2]!;
    feature(pairHash(beforeThat, word, 2), 'skip');
    feature(tripleHash(beforeThat, before, word), 'triple');
  }
  if (at < count - 1) return;
  const first = words[0]!;
  feature(pairHash(word, SENTENCE_END, 1), 'next');
  feature(frameHash(first, word), 'frame');
  if (count > 1) feature(frameHash(pairHash(first, words[1]!, 1), word), 'frame');
}

/** All features of a sentence, one call each. */
export function eachFeature(
  prepared: Pick<PreparedText, 'text' | 'tokens'>,
  sentence: Pick<Sentence, 'firstToken' | 'endToken'>,
  feature: (hash: number, kind: Kind) => void,
): void {
  const words: Word[] = [];
  for (let i = sentence.firstToken; i < sentence.endToken; i++) {
    const word = wordOf(prepared.tokens[i]!, prepared.text);
    if (word) words.push(word);
  }
  const hashes = words.map(({ hash }) => hash);
  words.forEach(({ own, kinds }, at) => {
    own.forEach((hash, i) => {
      feature(hash, kinds[i]!);
    });
    eachLink(hashes, words.length, at, feature);
  });
}
