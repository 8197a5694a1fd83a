/**
 * A small pattern language over the words of a sentence, for the acts that a thread is made of (promise, refusal,
 * reminder …). Words stand for their normal form (lower case, ё→е):
 *
 *   word      this word            word*     any word with this beginning; *ite any word with this ending
 *   (a | b c) alternatives         (a)?      may be missing
 *   <3>       up to three words    ^  $      begin and end of the sentence
 *
 * Both languages stand in one pattern; letters decide which alternative can fit. What a word does to all patterns is
 * worked out in the build: those that it fits by itself, and the ways that cannot be taken without such a word, with
 * how far from it they can begin. Most words of most sentences do nothing.
 */
import { startOf } from '../lists';
import { type CompiledPatterns, compilePatterns, printOf } from './pattern-compiler';
import { readPieces } from './pattern-pieces';
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
    /** Among all ways: those of a pattern stand in their order. */
    readonly rank: number,
    readonly compiled: CompiledPatterns,
  ) {}

  /** Where the way ends that is taken from a word on, or -1. */
  from(words: readonly Word[], first: number): number {
    const { pieces } = this.compiled;
    this.#walk ??= chain(readPieces(pieces.items, startOf(pieces, this.rank)));
    return this.#walk(words, first);
  }
}

/** A way that a word opens, which then stands so many words from its beginning. */
interface Opening {
  readonly way: Way;
  readonly least: number;
  readonly most: number;
}

const patterns: Pattern[] = [];

export class Pattern {
  readonly index: number;
  readonly text: string;

  /** Its text is read when a word is next asked for, unless the build has done so. */
  constructor(...alternatives: readonly string[]) {
    this.text = alternatives.map((alternative) => alternative.trim()).join('\n');
    this.index = patterns.push(this) - 1;
    book = undefined;
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
const STRANGE: Word = { classes: new Int32Array(0), fills: [], fits: new Int32Array(0), opens: [] };

/** All patterns by the words that they ask for. */
class Book {
  readonly #compiled: CompiledPatterns;
  /** In step with those that are compiled; without what nobody made in this program. */
  readonly #patterns: readonly (Pattern | undefined)[];
  readonly #ways: (Way | undefined)[] = [];
  readonly #known = new Map<string, Word>();

  constructor(compiled: CompiledPatterns, patterns: readonly (Pattern | undefined)[]) {
    this.#compiled = compiled;
    this.#patterns = patterns;
  }

  wordOf(norm: string): Word {
    let word = this.#known.get(norm);
    if (word === undefined) {
      word = this.#read(norm);
      if (this.#known.size >= CACHE_LIMIT) this.#known.clear();
      this.#known.set(norm, word);
    }
    return word;
  }

  #read(norm: string): Word {
    const { classes, filled, opened } = this.#compiled;
    const numbers = classesOf(classes, norm);
    if (numbers.length === 0) return STRANGE;
    const fills: Way[] = [];
    const opens: Opening[] = [];
    for (const number of numbers) {
      for (let i = startOf(filled, number); i < filled.ends[number]!; i++) {
        const way = this.#wayOf(filled.items[i]!);
        if (way !== undefined) fills.push(way);
      }
      for (let i = startOf(opened, number); i < opened.ends[number]!; i += 3) {
        const way = this.#wayOf(opened.items[i]!);
        if (way !== undefined) opens.push({ way, least: opened.items[i + 1]!, most: opened.items[i + 2]! });
      }
    }
    return { classes: maskOf(numbers), fills, fits: maskOf(fills.map(({ pattern }) => pattern.index)), opens };
  }

  #wayOf(number: number): Way | undefined {
    const pattern = this.#patterns[this.#compiled.owners[number]!];
    if (pattern !== undefined) this.#ways[number] ??= new Way(pattern, number, this.#compiled);
    return this.#ways[number];
  }
}

function maskOf(numbers: readonly number[]): Mask {
  const mask = new Int32Array(numbers.length === 0 ? 0 : (Math.max(...numbers) >> 5) + 1);
  for (const number of numbers) mask[number >> 5]! |= 1 << (number & 31);
  return mask;
}

let built: CompiledPatterns | undefined;
let book: Book | undefined;

/** Takes over what the build has made of the patterns. */
export function takePatterns(compiled: CompiledPatterns): void {
  built = compiled;
  book = undefined;
}

/** All patterns that there are, as the build keeps them. */
export function compileAll(): CompiledPatterns {
  return compilePatterns(patterns.map(({ text }) => text));
}

function openBook(): Book {
  const byPrint = new Map(patterns.map((pattern) => [printOf(pattern.text), pattern]));
  const ofBuilt = Array.from(built?.prints ?? [], (print) => byPrint.get(print));
  const areBuilt = new Set(ofBuilt.filter(Boolean)).size === patterns.length;
  return built && areBuilt ? new Book(built, ofBuilt) : new Book(compileAll(), patterns);
}

/** A word as patterns know it. */
export function knownWord(norm: string): Word {
  book ??= openBook();
  return book.wordOf(norm);
}

/** The patterns that fit a sentence. */
export function fittingPatterns(words: readonly Word[]): Mask {
  const mask = new Int32Array(Math.ceil(patterns.length / 32));
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
