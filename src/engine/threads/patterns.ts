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

/** A place in a sentence: indices of its first word and of the word after its last. */
export interface Place {
  readonly first: number;
  readonly end: number;
}

/** One way to fit a pattern. */
export interface Way extends Sequence {
  readonly pattern: Pattern;
  /** Among the ways of the pattern. */
  readonly rank: number;
  /** Made when it is first tried: most never are. */
  walk?: Next;
}

/** By word, or by the beginning or the ending of a word: the ways that cannot be taken without one such word. */
const waysByWord = new Map<string, Way[]>();
const waysByBeginning = new Map<string, Way[]>();
const waysByEnding = new Map<string, Way[]>();
const LONGEST_ENDING = 5;
let patterns = 0;

/** What words open, as far as it was asked. */
const cache = new Map<string, readonly Way[]>();
const CACHE_LIMIT = 16_384;

export class Pattern {
  readonly index: number;

  constructor(...alternatives: readonly string[]) {
    const parser = new Parser(alternatives.join('\n').trim().split('\n').join(' | '));
    this.index = patterns++;
    cache.clear(); // what was known of words no longer holds
    for (const [rank, { pieces, needs }] of parser.alternatives().entries()) {
      if (needs === null) throw new Error(`A pattern has to need a word: ${alternatives.join(' | ')}`);
      const way: Way = { pattern: this, rank, pieces, needs };
      for (const word of needs) {
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
  const found: Way[] = [];
  for (const norm of norms) for (const way of openingsOf(norm)) if (way.pattern === pattern) found.push(way);
  return found;
}

/** Where the way can first be taken, or null. */
function placeOf(way: Way, norms: readonly string[]): Place | null {
  way.walk ??= chain(way.pieces, (_, at) => at);
  for (let first = 0; first < norms.length; first++) {
    const end = way.walk(norms, first);
    if (end >= 0) return { first, end };
  }
  return null;
}

/** Where the first of the ways can be taken; of those that begin at the same word, the first of the pattern. */
export function firstPlace(ways: readonly Way[], norms: readonly string[]): Place | null {
  let best: Place | null = null;
  let rank = 0;
  for (const way of ways) {
    const place = placeOf(way, norms);
    if (place === null) continue;
    if (best !== null && (best.first < place.first || (best.first === place.first && rank < way.rank))) continue;
    best = place;
    rank = way.rank;
  }
  return best;
}

/** Bits of patterns, 32 to a number. */
export type Mask = Int32Array;

/** The patterns that fit a sentence. */
export function fittingPatterns(norms: readonly string[]): Mask {
  const mask = new Int32Array(Math.ceil(patterns / 32));
  const tried = new Set<Way>();
  for (const norm of norms) {
    for (const way of openingsOf(norm)) {
      const at = way.pattern.index >> 5;
      const bit = 1 << (way.pattern.index & 31);
      if ((mask[at]! & bit) !== 0 || tried.has(way)) continue;
      tried.add(way);
      if (placeOf(way, norms) !== null) mask[at]! |= bit;
    }
  }
  return mask;
}

/** The ways that a word opens. */
function openingsOf(norm: string): readonly Way[] {
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
  if (cache.size >= CACHE_LIMIT) cache.clear();
  cache.set(norm, ways);
  return ways;
}

/** One after the other: words, gaps, marks and groups. */
interface Sequence {
  readonly pieces: readonly (string | Group)[];
  /** Words of which one has to be there; null: none is needed. */
  readonly needs: readonly string[] | null;
}

interface Group {
  readonly ways: readonly Sequence[];
  readonly optional: boolean;
}

const PIECES = /<(\d+)>|\)\?|[()|^$]|[^\s()|<>^$]+/g;

class Parser {
  readonly #pieces: readonly string[];
  #at = 0;

  constructor(pattern: string) {
    this.#pieces = pattern.replaceAll('ё', 'е').match(PIECES) ?? [];
  }

  alternatives(): Sequence[] {
    const ways: Sequence[] = [];
    do {
      const sequence = this.#sequence();
      if (sequence.pieces.length > 0) ways.push(sequence);
    } while (this.#pieces[this.#at++] === '|');
    return ways;
  }

  #sequence(): Sequence {
    const pieces: (string | Group)[] = [];
    const needed: (readonly string[])[] = [];
    for (;;) {
      const piece = this.#pieces[this.#at];
      if (piece === undefined || piece === '|' || piece === ')' || piece === ')?')
        return { pieces, needs: leastCommon(needed) };
      this.#at++;
      if (piece === '(') {
        const ways = this.alternatives();
        const optional = this.#pieces[this.#at - 1] === ')?';
        pieces.push({ ways, optional });
        if (!optional && ways.every((way) => way.needs !== null)) needed.push(ways.flatMap((way) => way.needs ?? []));
      } else {
        pieces.push(piece);
        if (piece !== '^' && piece !== '$' && !piece.startsWith('<')) needed.push([piece]);
      }
    }
  }
}

/** Tries the rest of a way from a word on; the word after the match, or -1. */
type Next = (norms: readonly string[], at: number) => number;

/** A sequence as one function: each piece is closed over what comes after it. */
function chain(pieces: readonly (string | Group)[], last: Next): Next {
  return pieces.reduceRight<Next>((next, piece) => link(piece, next), last);
}

function link(piece: string | Group, next: Next): Next {
  if (typeof piece !== 'string') {
    const ways = piece.ways.map((way) => chain(way.pieces, next));
    if (piece.optional) ways.push(next);
    return (norms, at) => {
      for (const way of ways) {
        const end = way(norms, at);
        if (end >= 0) return end;
      }
      return -1;
    };
  }
  if (piece === '^') return (norms, at) => (at === 0 ? next(norms, at) : -1);
  if (piece === '$') return (norms, at) => (at === norms.length ? next(norms, at) : -1);
  if (piece.startsWith('<')) {
    const most = Number(piece.slice(1, -1));
    return (norms, at) => {
      for (let skipped = Math.min(most, norms.length - at); skipped >= 0; skipped--) {
        const end = next(norms, at + skipped);
        if (end >= 0) return end;
      }
      return -1;
    };
  }
  if (piece.endsWith('*')) {
    const beginning = piece.slice(0, -1);
    return (norms, at) => (norms[at]?.startsWith(beginning) ? next(norms, at + 1) : -1);
  }
  if (piece.startsWith('*')) {
    const ending = piece.slice(1);
    return (norms, at) => {
      const norm = norms[at];
      return norm !== undefined && norm.length > ending.length && norm.endsWith(ending) ? next(norms, at + 1) : -1;
    };
  }
  return (norms, at) => (norms[at] === piece ? next(norms, at + 1) : -1);
}

/** Words that stand in every other sentence and so rule little out. */
const COMMON = new Set(
  (
    'the to you a an it i on for and is are we in of your our that be so with have has had us my me at not no this what can ' +
    'as do does did by all if but was will would could from they he she or one any ' +
    'не в на и с вы что у по за мы я как так а все нас вас до вам но к нет без для мне это то же бы от из ваш наш'
  ).split(' '),
);

/** Of some lists the one with the fewest common words, the first of equals. */
function leastCommon(lists: readonly (readonly string[])[]): readonly string[] | null {
  if (lists.length < 2) return lists[0] ?? null;
  const counts = lists.map((words) => words.filter((word) => COMMON.has(word) || word.startsWith('*')).length);
  return lists[counts.indexOf(Math.min(...counts))]!;
}
