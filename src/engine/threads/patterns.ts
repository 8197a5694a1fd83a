/**
 * A small pattern language over the words of a sentence, for the acts that a thread is made of (promise, refusal,
 * reminder …). Words stand for their normal form (lower case, ё→е):
 *
 *   word      this word            word*     any word with this beginning; *ite any word with this ending
 *   (a | b c) alternatives         (a)?      may be missing
 *   <3>       up to three words    ^  $      begin and end of the sentence
 *
 * Both languages stand in one pattern; letters decide which alternative can fit. What a word does to all patterns is
 * worked out once a session: those that it fits by itself, and the ways that cannot be taken without such a word, with
 * how far from it they can begin. Most words of most sentences do nothing.
 */
import { parsePattern } from './pattern-parser';
import type { Sequence } from './pattern-pieces';
import { chain, type Walk } from './pattern-walks';
import { classesOf } from './word-classes';

/** A place in a sentence: indices of its first word and of the word after its last. */
export interface Place {
  readonly first: number;
  readonly end: number;
}

/** Bits of patterns, 32 to a number. */
export type Mask = Int32Array;

/** One way to fit a pattern, made to be walked when it is first tried: most never are. */
class Way {
  #walk: Walk | undefined;

  constructor(
    readonly pattern: Pattern,
    /** Among the ways of the pattern. */
    readonly rank: number,
    readonly sequence: Sequence,
  ) {}

  /** Where the way ends that is taken from a word on, or -1. */
  from(words: readonly Word[], first: number): number {
    this.#walk ??= chain(this.sequence);
    return this.#walk(words, first);
  }
}

/** A way that a word opens, which then stands so many words from its beginning. */
interface Opening {
  readonly way: Way;
  readonly least: number;
  readonly most: number;
}

/** By the number of a class: the ways that one of its words is all of, and those that it opens. */
const filledBy: Way[][] = [];
const openedBy: Opening[][] = [];
let patterns = 0;

function enter<T>(table: T[][], number: number, entry: T): void {
  const entries = table[number];
  if (entries === undefined) table[number] = [entry];
  else entries.push(entry);
}

export class Pattern {
  readonly index: number;

  constructor(...alternatives: readonly string[]) {
    const lines = alternatives.flatMap((alternative) => alternative.trim().replaceAll('ё', 'е').split('\n'));
    this.index = patterns++;
    for (const [rank, sequence] of parsePattern(lines.join(' | ')).entries()) {
      const way = new Way(this, rank, sequence);
      const needs = sequence.needs();
      if (needs.length === 0) throw new Error(`A pattern has to need a word: ${lines.join(' | ')}`);
      for (const { words, least, most } of needs) {
        if (sequence.isOneWord) enter(filledBy, words, way);
        else enter(openedBy, words, { way, least, most });
      }
    }
    known.clear(); // what was known of words no longer holds
  }

  /** Where it can first be taken; of the ways that begin at the same word, the first of the pattern. */
  placeIn(words: readonly Word[]): Place | null {
    const ways = words.flatMap(({ fills, opens }) => [...fills, ...opens.map(({ way }) => way)]);
    const own = ways.filter(({ pattern }) => pattern === this).sort((a, b) => a.rank - b.rank);
    for (let first = 0; first < words.length; first++) {
      for (const way of own) {
        const end = way.from(words, first);
        if (end >= 0) return { first, end };
      }
    }
    return null;
  }
}

/** What a word does to all patterns. */
export interface Word {
  /** Bits of its classes. */
  readonly classes: Mask;
  /** The ways that it is all of, and bits of their patterns. */
  readonly fills: readonly Way[];
  readonly fits: Mask;
  readonly opens: readonly Opening[];
}

const CACHE_LIMIT = 16_384;
const known = new Map<string, Word>();

/** A word as patterns know it. */
export function knownWord(norm: string): Word {
  let word = known.get(norm);
  if (word === undefined) {
    word = know(norm);
    if (known.size >= CACHE_LIMIT) known.clear();
    known.set(norm, word);
  }
  return word;
}

const STRANGE: Word = { classes: new Int32Array(0), fills: [], fits: new Int32Array(0), opens: [] };

function know(norm: string): Word {
  const numbers = [...new Set(classesOf(norm))];
  if (numbers.length === 0) return STRANGE;
  const fills = numbers.flatMap((number) => filledBy[number] ?? []);
  return {
    classes: maskOf(numbers),
    fills,
    fits: maskOf(fills.map(({ pattern }) => pattern.index)),
    opens: numbers.flatMap((number) => openedBy[number] ?? []),
  };
}

function maskOf(numbers: readonly number[]): Mask {
  const mask = new Int32Array(numbers.length === 0 ? 0 : (Math.max(...numbers) >> 5) + 1);
  for (const number of numbers) mask[number >> 5]! |= 1 << (number & 31);
  return mask;
}

/** The patterns that fit a sentence. */
export function fittingPatterns(words: readonly Word[]): Mask {
  const mask = new Int32Array(Math.ceil(patterns / 32));
  for (const { fits } of words) for (let i = 0; i < fits.length; i++) mask[i]! |= fits[i]!;
  for (let at = 0; at < words.length; at++) {
    for (const { way, least, most } of words[at]!.opens) {
      const place = way.pattern.index >> 5;
      const bit = 1 << (way.pattern.index & 31);
      if ((mask[place]! & bit) !== 0) continue;
      for (let first = Math.max(0, at - most); first <= at - least; first++) {
        if (way.from(words, first) < 0) continue;
        mask[place]! |= bit;
        break;
      }
    }
  }
  return mask;
}
