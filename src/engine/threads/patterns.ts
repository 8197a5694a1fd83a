/**
 * A small pattern language over the words of a sentence, for the acts that a thread is made of (promise, refusal,
 * reminder …). Words stand for their normal form (lower case, ё→е):
 *
 *   word      this word            word*     any word with this beginning; *ite any word with this ending
 *   (a | b c) alternatives         (a)?      may be missing
 *   <3>       up to three words    ^  $      begin and end of the sentence
 *
 * Both languages stand in one pattern; letters decide which alternative can fit. Most sentences hold none of the
 * words that a pattern needs: what each word opens, worked out once a session, says so before any matching is done.
 */

/** A place in a flat sentence: indices of its first word and of the word after its last. */
export interface Place {
  readonly first: number;
  readonly end: number;
}

/** One way to fit a pattern. */
export interface Way extends Part {
  readonly pattern: Pattern;
  /** Among the ways of the pattern. */
  readonly rank: number;
  /** Compiled when it is first tried: most ways never are, and compiling takes longer than all else. */
  regex?: RegExp;
}

/** By word, or by the beginning or the ending of a word: the ways that cannot be taken without one such word. */
const waysByWord = new Map<string, Way[]>();
const waysByBeginning = new Map<string, Way[]>();
const waysByEnding = new Map<string, Way[]>();
const LONGEST_ENDING = 5;
let patterns = 0;

/** What words open, as far as it was asked. */
const cache = new Map<string, Openings>();
const CACHE_LIMIT = 16_384;

export class Pattern {
  readonly index: number;

  constructor(...alternatives: readonly string[]) {
    const parser = new Parser(alternatives.join('\n').trim().split('\n').join(' | '));
    this.index = patterns++;
    cache.clear(); // what was known of words no longer holds
    for (const [rank, part] of parser.alternatives().entries()) {
      if (part.needs === null) throw new Error(`A pattern has to need a word: ${part.source}`);
      const way: Way = { pattern: this, rank, ...part };
      for (const word of part.needs) {
        const table = word.endsWith('*') ? waysByBeginning : word.startsWith('*') ? waysByEnding : waysByWord;
        const key = word.replace('*', '');
        const list = table.get(key);
        if (list === undefined) table.set(key, [way]);
        else list.push(way);
      }
    }
  }
}

/** The ways of a pattern that words open. */
export function waysTo(pattern: Pattern, norms: readonly string[]): readonly Way[] {
  return norms.flatMap((norm) => openingsOf(norm).ways.filter((way) => way.pattern === pattern));
}

/** Can the way be taken? `flat` is a sentence as its words with one space before, between and after them. */
export function leads(way: Way, flat: string): boolean {
  if (way.plain !== null) return flat.includes(way.plain);
  way.regex ??= new RegExp(way.source);
  return way.regex.test(flat);
}

/** Where the pattern of these ways first fits; of ways that begin at the same word the first of the pattern is taken. */
export function firstPlace(ways: readonly Way[], flat: string): Place | null {
  let first: { readonly from: number; readonly to: number; readonly rank: number } | null = null;
  for (const way of ways) {
    const [from, to] = stretchOf(way, flat);
    if (from < 0) continue;
    if (first === null || from < first.from || (from === first.from && way.rank < first.rank))
      first = { from, to, rank: way.rank };
  }
  return first && { first: spaces(flat, 0, first.from), end: spaces(flat, 0, first.to) };
}

/** From the space before the first word to the end of the last; [-1, -1] where the way cannot be taken. */
function stretchOf(way: Way, flat: string): readonly [number, number] {
  if (way.plain !== null) {
    const from = flat.indexOf(way.plain);
    return [from, from < 0 ? from : from + way.plain.length - 1];
  }
  way.regex ??= new RegExp(way.source);
  const match = way.regex.exec(flat);
  return match === null ? [-1, -1] : [match.index, match.index + match[0].length];
}

/** Bits of patterns, 32 to a number. */
export type Mask = Int32Array;

/** What a word opens: ways, and the patterns they are of. */
export interface Openings {
  readonly ways: readonly Way[];
  readonly patterns: Mask;
}

export function emptyMask(): Mask {
  return new Int32Array(Math.ceil(patterns / 32));
}

export function openingsOf(norm: string): Openings {
  const known = cache.get(norm);
  if (known !== undefined) return known;
  const ways: Way[] = [...(waysByWord.get(norm) ?? [])];
  for (let length = 1; length <= norm.length; length++) {
    const more = waysByBeginning.get(norm.slice(0, length));
    if (more !== undefined) ways.push(...more);
  }
  for (let length = 1; length <= LONGEST_ENDING && length < norm.length; length++) {
    const more = waysByEnding.get(norm.slice(-length));
    if (more !== undefined) ways.push(...more);
  }
  const mask = emptyMask();
  for (const { pattern } of ways) mask[pattern.index >> 5]! |= 1 << (pattern.index & 31);
  const openings = { ways, patterns: mask };
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(norm, openings);
  return openings;
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
  /** The part as it stands in a flat sentence, where it is nothing but words; else null. */
  readonly plain: string | null;
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
      plain: null,
    };
  }

  /** Every word consumes the space before it, so a pattern can begin anywhere and needs no look-behind. */
  #sequence(): Part {
    let source = '';
    let plain: string | null = ' ';
    let needs: readonly string[] | null = null;
    const need = (words: readonly string[] | null): void => {
      if (words !== null && (needs === null || common(words) < common(needs))) needs = words;
    };
    for (;;) {
      const part = this.#parts[this.#at];
      if (part === undefined || part === '|' || part === ')' || part === ')?') return { source, needs, plain };
      this.#at++;
      plain = plain !== null && /^[^*(^$<]+$/.test(part) ? `${plain}${part.replaceAll('ё', 'е')} ` : null;
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
