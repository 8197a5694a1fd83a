/**
 * A small pattern language over the words of a sentence, for the acts that a thread is made of (promise, refusal,
 * reminder …). Words stand for their normal form (lower case, ё→е):
 *
 *   word      this word            word*     any word with this beginning; *ite any word with this ending
 *   (a | b c) alternatives         (a)?      may be missing
 *   <3>       up to three words    ^  $      begin and end of the sentence
 *
 * Both languages stand in one pattern; letters decide which alternative can fit. Most sentences hold none of the
 * words that a pattern needs: a mask per word, worked out once a session, says so before any matching is done.
 */

/** A place in a flat sentence: indices of its first word and of the word after its last. */
export interface Place {
  readonly first: number;
  readonly end: number;
}

/** By word, or by the beginning or the ending of a word: the patterns that cannot fit without one such word. */
const patternsByWord = new Map<string, number[]>();
const patternsByBeginning = new Map<string, number[]>();
const patternsByEnding = new Map<string, number[]>();
const LONGEST_ENDING = 5;
let patterns = 0;

/** One way to fit a pattern. */
interface Way {
  readonly source: string;
  readonly needs: readonly string[];
  /** As they stand in a flat sentence. */
  traces?: readonly string[];
  regex?: RegExp;
}

export class Pattern {
  readonly index: number;
  readonly #ways: readonly Way[];

  constructor(...alternatives: readonly string[]) {
    const parser = new Parser(alternatives.join('\n').trim().split('\n').join(' | '));
    this.#ways = parser.alternatives().map(({ source, needs }) => {
      if (needs === null) throw new Error(`A pattern has to need a word: ${source}`);
      return { source, needs };
    });
    this.index = patterns++;
    for (const word of this.#ways.flatMap(({ needs }) => needs)) {
      const table = word.endsWith('*') ? patternsByBeginning : word.startsWith('*') ? patternsByEnding : patternsByWord;
      const key = word.replace('*', '');
      const list = table.get(key);
      if (list === undefined) table.set(key, [this.index]);
      else if (list.at(-1) !== this.index) list.push(this.index);
    }
  }

  /** `flat` is a sentence as its words with one space before, between and after them. */
  test(flat: string): boolean {
    return this.#ways.some((way) => isPossible(way, flat) && regexOf(way).test(flat));
  }

  find(flat: string): Place | null {
    let first: RegExpExecArray | null = null;
    for (const way of this.#ways) {
      const match = isPossible(way, flat) ? regexOf(way).exec(flat) : null;
      if (match !== null && (first === null || match.index < first.index)) first = match;
    }
    if (first === null) return null;
    return { first: spaces(flat, 0, first.index), end: spaces(flat, 0, first.index + first[0].length) };
  }
}

/** Compiling an expression is far dearer than looking for a word, and most ways are never taken. */
function isPossible(way: Way, flat: string): boolean {
  way.traces ??= way.needs.map((word) => {
    if (word.endsWith('*')) return ` ${word.slice(0, -1)}`;
    return word.startsWith('*') ? `${word.slice(1)} ` : ` ${word} `;
  });
  return way.traces.some((trace) => flat.includes(trace));
}

function regexOf(way: Way): RegExp {
  way.regex ??= new RegExp(way.source);
  return way.regex;
}

/** Bits of the patterns that a word speaks for, 32 to a number. */
export type Mask = Int32Array;

const CACHE_LIMIT = 16_384;
let masks = new Map<string, Mask>();

export function emptyMask(): Mask {
  return new Int32Array(Math.ceil(patterns / 32));
}

export function maskOf(norm: string): Mask {
  const known = masks.get(norm);
  if (known !== undefined) return known;
  const mask = emptyMask();
  const add = (list: readonly number[] | undefined): void => {
    for (const index of list ?? []) mask[index >> 5]! |= 1 << (index & 31);
  };
  add(patternsByWord.get(norm));
  for (let length = 1; length <= norm.length; length++) add(patternsByBeginning.get(norm.slice(0, length)));
  for (let length = 1; length <= LONGEST_ENDING && length < norm.length; length++) {
    add(patternsByEnding.get(norm.slice(-length)));
  }
  if (masks.size >= CACHE_LIMIT) masks = new Map();
  masks.set(norm, mask);
  return mask;
}

function spaces(text: string, from: number, to: number): number {
  let found = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) === 0x20) found++;
  return found;
}

/** A part of a pattern as a regular expression, with the words of which one has to be there; null: none is needed. */
interface Part {
  readonly source: string;
  readonly needs: readonly string[] | null;
}

const PARTS = /<(\d+)>|\)\?|[()|^$]|[^\s()|<>^$]+/g;

class Parser {
  readonly #parts: string[];
  #at = 0;

  constructor(pattern: string) {
    this.#parts = pattern.match(PARTS) ?? [];
  }

  alternatives(): Part[] {
    const parts: Part[] = [];
    do {
      const sequence = this.#sequence();
      if (sequence.source !== '') parts.push(sequence);
    } while (this.#parts[this.#at++] === '|');
    return parts;
  }

  #group(): Part {
    const parts = this.alternatives();
    const needs = parts.map((part) => part.needs);
    return {
      source: `(?:${parts.map(({ source }) => source).join('|')})`,
      needs: needs.every((words) => words !== null) ? needs.flat() : null,
    };
  }

  /** Every word consumes the space before it, so a pattern can begin anywhere and needs no look-behind. */
  #sequence(): Part {
    let source = '';
    let needs: readonly string[] | null = null;
    const need = (words: readonly string[] | null): void => {
      if (words !== null && (needs === null || common(words) < common(needs))) needs = words;
    };
    for (;;) {
      const part = this.#parts[this.#at];
      if (part === undefined || part === '|' || part === ')' || part === ')?') return { source, needs };
      this.#at++;
      if (part === '(') {
        const group = this.#group();
        const optional = this.#parts[this.#at - 1] === ')?';
        source += optional ? `${group.source}?` : group.source;
        if (!optional) need(group.needs);
      } else if (part === '^') source += '^';
      else if (part === '$') source += ' $';
      else if (part.startsWith('<')) source += `(?: [^ ]+){0,${part.slice(1, -1)}}`;
      else {
        const word = part.replaceAll('ё', 'е');
        if (word.endsWith('*')) source += ` ${literal(word.slice(0, -1))}[^ ]*`;
        else if (word.startsWith('*')) source += ` [^ ]+${literal(word.slice(1))}(?= )`;
        else source += ` ${literal(word)}(?= )`;
        need([word]);
      }
    }
  }
}

/** Words that stand in every other sentence and so rule little out. */
const COMMON = new Set(
  (
    'the to you a an it i on for and is are we in of your our that be so with have has had us my me at not no this what can ' +
    'as do does did by all if but was will would could from they he she or one any ' +
    'не в на и с вы что у по за мы я как так а все нас вас до вам но к нет без для мне это то же бы от из ваш наш'
  ).split(' '),
);

function common(words: readonly string[]): number {
  let found = 0;
  for (const word of words) if (COMMON.has(word) || word.startsWith('*')) found++;
  return found;
}

function literal(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
