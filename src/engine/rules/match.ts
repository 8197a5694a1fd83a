import { MOST_SPELLINGS, type PreparedText, type Sentence, type Spelling, type Token } from '../../language/index.ts';
import {
  type Compiled,
  type CompiledGuard,
  type CompiledRule,
  type CompiledRules,
  type GuardName,
  OP,
  type Pattern,
  type RuleHit,
  type Step,
} from './types.ts';
import { readBeginnings, readWords } from './words.ts';

export interface Matcher {
  /** All places where a rule matches, in the order of the text; those that a guard silences are marked so. */
  match(prepared: PreparedText): RuleHit[];
  /** The shared guards that speak against anything said in `[start, end)` of the text, whatever the signal. */
  guardsFor(prepared: PreparedText, start: number, end: number): GuardName[];
}

/** Attempts of a pattern at one place of a text. No sane sentence needs more; an insane one must not hang the page. */
const MOST_STEPS = 500;
const CACHE_LIMIT = 16_384;
/** Longer "words" are keys, addresses and noise. */
const LONGEST_WORD = 40;
/** Signs that are read as words. */
const WORD_SIGNS = /^[%$€£₽№]$/;
const PARTICLE = /-(ка|то|с)$/;

/**
 * What is known of a word is a row of numbers: how many sets it is in and which, how many rules have one of these for an
 * anchor and which. Words that no rule knows have the row of two zeros that all rows begin with.
 */
const UNKNOWN = 0;
const FIRST_ROWS = 1 << 15;

/** Tries the rest of a pattern from a word of the sentence on; the word after the match, or -1. */
type Next = (at: number) => number;

/** Reads the compiled table once; the matcher keeps a memo of words and no other state. */
export function createMatcher(rules: CompiledRules): Matcher {
  const wordSets = readWords(rules.words);
  const beginningSets = readBeginnings(rules.beginnings);
  /** Where the row of a word begins; by its normal form, and by the place of its spelling, with whose that is. */
  const memo = new Map<string, number>();
  const owners = new Array<Spelling | undefined>(MOST_SPELLINGS).fill(undefined);
  const bySpelling = new Int32Array(MOST_SPELLINGS);
  let rows = new Int32Array(FIRST_ROWS);
  let free = 2;
  let steps = 0;

  /** The sentence as the patterns see it, words without punctuation: how many they are, and by word what is known of it … */
  let count = 0;
  const known: number[] = [];
  /** … its token and its clause. */
  const tokens: number[] = [];
  const clauses: number[] = [];
  let isQuestion = false;
  /** By set the sentence that it was stamped for last, then a bit for each word of that, in numbers of 32. */
  let span = 2;
  let table = new Int32Array(rules.setCount * (span + 1));
  let stamp = 0;
  /** What guards cover in the sentence. */
  const coverages = new Map<number, Uint32Array>();

  const ruleAt = readEach<CompiledRule>(rules.rules);
  const guardAt = readEach<CompiledGuard>(rules.guards);
  /** Patterns as functions, each made when it is first tried. */
  const built = new Map<Compiled, Next>();
  const byAnchor = new Map<number, number[]>();
  for (const [index, anchors] of rules.anchors.entries()) {
    for (const set of anchors) {
      const others = byAnchor.get(set);
      if (others === undefined) byAnchor.set(set, [index]);
      else others.push(index);
    }
  }
  const tried = new Int32Array(rules.rules.length);
  const needs: (readonly number[] | undefined)[] = rules.rules.map(() => undefined);

  return { match, guardsFor };

  function match(prepared: PreparedText): RuleHit[] {
    const hits: RuleHit[] = [];
    const quotes = lazy(() => quotedSpans(prepared));
    for (const sentence of prepared.sentences) {
      if (!read(prepared, sentence)) continue;
      for (let at = 0; at < count; at++) {
        const first = endOfSets(known[at]!) + 1;
        for (let i = first; i < first + rows[first - 1]!; i++) {
          const index = rows[i]!;
          if (tried[index] === stamp) continue;
          tried[index] = stamp;
          needs[index] ??= inARow(ruleAt(index).needs);
          if (occurAll(needs[index])) hear(prepared, index, quotes, hits);
        }
      }
    }
    return hits.sort((a, b) => a.start - b.start || a.end - b.end || a.rule - b.rule);
  }

  /** Notes the matches of a rule in the sentence. */
  function hear(prepared: PreparedText, index: number, quotes: () => Spans, hits: RuleHit[]): void {
    const rule = ruleAt(index);
    find(rule, (from, to) => {
      const startToken = tokens[from]!;
      const endToken = tokens[to - 1]! + 1;
      const start = prepared.tokens[startToken]!.start;
      const end = prepared.tokens[endToken - 1]!.end;
      const guarded = rule.guards.some((guard) => silences(guard, from, to)) || inside(quotes(), start, end);
      const signal = rules.signals[rule.signal]!;
      const hit = { signal, strength: rule.strength, rule: index, start, end, startToken, endToken };
      hits.push(guarded ? { ...hit, guarded } : hit);
    });
  }

  function guardsFor(prepared: PreparedText, start: number, end: number): GuardName[] {
    const names = new Set<GuardName>();
    if (inside(quotedSpans(prepared), start, end)) names.add('quoted');
    for (const sentence of prepared.sentences) {
      if (sentence.end <= start || sentence.start >= end || !read(prepared, sentence)) continue;
      let from = 0;
      while (from < count && prepared.tokens[tokens[from]!]!.end <= start) from++;
      let to = from;
      while (to < count && prepared.tokens[tokens[to]!]!.start < end) to++;
      if (from >= to) continue;
      for (let index = 0; index < rules.guards.length; index++) {
        const { name } = guardAt(index);
        if (name !== '' && (silences(index, from, to) || opens(index, from, to))) names.add(name);
      }
    }
    return [...names];
  }

  /** Takes a sentence up and stamps the sets of its words; false where no word is known to any rule. */
  function read(prepared: PreparedText, { firstToken, endToken, question }: Sentence): boolean {
    if (memo.size > CACHE_LIMIT) forget();
    count = 0;
    let any = false;
    for (let index = firstToken; index < endToken; index++) {
      const token = prepared.tokens[index]!;
      const { script } = token;
      if (script === 'emoji' || (script === 'punct' && !WORD_SIGNS.test(token.norm))) continue;
      const word = know(token);
      any ||= word !== UNKNOWN;
      known[count] = word;
      tokens[count] = index;
      clauses[count++] = token.clause;
    }
    if (!any) return false;
    isQuestion = question;
    if (coverages.size > 0) coverages.clear();
    stampSets();
    return true;
  }

  function stampSets(): void {
    stamp++;
    if (count > span * 32) {
      span = Math.ceil(count / 32);
      table = new Int32Array(rules.setCount * (span + 1));
    }
    for (let at = 0; at < count; at++) {
      const end = endOfSets(known[at]!);
      for (let i = known[at]! + 1; i < end; i++) {
        const from = rows[i]! * (span + 1);
        if (table[from] !== stamp) {
          table[from] = stamp;
          for (let k = 1; k <= span; k++) table[from + k] = 0;
        }
        table[from + 1 + (at >> 5)]! |= 1 << (at & 31);
      }
    }
  }

  /** Is the word at `at` in the set? */
  function holds(set: number, at: number): boolean {
    const from = set * (span + 1);
    return table[from] === stamp && ((table[from + 1 + (at >> 5)]! >>> (at & 31)) & 1) === 1;
  }

  /** Has the sentence a word of the set? */
  function occurs(set: number): boolean {
    return table[set * (span + 1)] === stamp;
  }

  /** Each of the lists, see `inARow`, has a word in the sentence. */
  function occurAll(lists: readonly number[]): boolean {
    for (let at = 0; at < lists.length; ) {
      const end = at + 1 + lists[at]!;
      do if (++at === end) return false;
      while (!occurs(lists[at]!));
      at = end;
    }
    return true;
  }

  function endOfSets(row: number): number {
    return row + 1 + rows[row]!;
  }

  function know(token: Token): number {
    const { spelling } = token;
    if (spelling === null || spelling.place < 0) return knowNorm(token);
    const { place } = spelling;
    if (owners[place] !== spelling) {
      bySpelling[place] = knowNorm(token);
      owners[place] = spelling;
    }
    return bySpelling[place]!;
  }

  function knowNorm({ norm, script }: Token): number {
    const before = memo.get(norm);
    if (before !== undefined) return before;
    const found = lookUp(norm, script === 'number');
    memo.set(norm, found);
    return found;
  }

  function lookUp(norm: string, isNumber: boolean): number {
    if (norm.length > LONGEST_WORD) return UNKNOWN;
    const whole = wordSets(norm);
    const words = whole.length === 0 && norm.includes('-') ? wordSets(norm.replace(PARTICLE, '')) : whole;
    const beginnings = beginningSets(norm);
    if (words.length + beginnings.length === 0 && !isNumber) return UNKNOWN;
    const sets = [...new Set([...words, ...beginnings, ...(isNumber ? [rules.numberSet] : [])])];
    const anchored = [...new Set(sets.flatMap((set) => byAnchor.get(set) ?? []))];
    const row = free;
    free += sets.length + anchored.length + 2;
    if (free > rows.length) {
      const more = new Int32Array(2 * free);
      more.set(rows);
      rows = more;
    }
    rows.set([sets.length, ...sets, anchored.length, ...anchored], row);
    return row;
  }

  function forget(): void {
    memo.clear();
    owners.fill(undefined);
    free = 2;
  }

  /** Has the sentence a word of each of the sets in `lists[from, end)`? */
  function occurEach(lists: readonly number[], from: number, end: number): boolean {
    for (let at = from; at < end; at++) if (!occurs(lists[at]!)) return false;
    return true;
  }

  /** Calls back with the matches of a pattern, from left to right, none inside another. */
  function find(compiled: Compiled, found: (from: number, to: number) => void): void {
    let pattern = built.get(compiled);
    if (pattern === undefined) {
      pattern = build(compiled.pattern);
      built.set(compiled, pattern);
    }
    let after = 0;
    for (let block = 0; block * 32 < count; block++) {
      for (let starts = startsIn(compiled.starts, block); starts !== 0; starts &= starts - 1) {
        const at = block * 32 + 31 - Math.clz32(starts & -starts);
        if (at >= count) return;
        if (at < after) continue;
        steps = 0;
        const end = pattern(at);
        if (end < 0) continue;
        // A guard may hold nothing but a mark, such as [ask]; it stands for one word then.
        after = Math.max(end, at + 1);
        found(at, after);
      }
    }
  }

  /** A bit for each of 32 words that is in one of the sets; where there are no sets, for all. */
  function startsIn(sets: readonly number[], block: number): number {
    if (sets.length === 0) return -1;
    let some = 0;
    for (let i = 0; i < sets.length; i++) if (occurs(sets[i]!)) some |= table[sets[i]! * (span + 1) + 1 + block]!;
    return some;
  }

  function silences(index: number, from: number, to: number): boolean {
    const { scope, reach } = guardAt(index);
    const covered = coverage(index);
    if (covered === null) return false;
    let clauseStart = from;
    while (clauseStart > 0 && clauses[clauseStart - 1] === clauses[from]) clauseStart--;
    let clauseEnd = to;
    while (clauseEnd < count && clauses[clauseEnd] === clauses[to - 1]) clauseEnd++;
    const window = {
      left: [Math.max(clauseStart, from - reach), from],
      right: [to, Math.min(clauseEnd, to + reach)],
      around: [Math.max(clauseStart, from - reach), Math.min(clauseEnd, to + reach)],
      before: [clauseStart, from],
      after: [to, clauseEnd],
      clause: [clauseStart, clauseEnd],
      sentence: [0, count],
    }[scope] as [number, number];
    return covered[window[1]]! > covered[window[0]]!;
  }

  /** A guard that should stand before the sign stands at the beginning of a longer span, which may be all of it. */
  function opens(index: number, from: number, to: number): boolean {
    const covered = guardAt(index).scope === 'before' ? coverage(index) : null;
    return covered !== null && covered[to]! > covered[from]!;
  }

  /** Running count of the words of the sentence that lie in a match of the guard; null where there is none. */
  function coverage(index: number): Uint32Array | null {
    const before = coverages.get(index);
    if (before !== undefined) return before.length === 0 ? null : before;
    const sums = new Uint32Array(count + 1);
    for (const compiled of guardAt(index).patterns) {
      if (compiled.anchors.length > 0 && !compiled.anchors.some(occurs)) continue;
      if (!compiled.needs.every((sets) => sets.some(occurs))) continue;
      find(compiled, (from, to) => sums.fill(1, from + 1, to + 1));
    }
    const any = sums.includes(1);
    for (let at = 1; at < sums.length; at++) sums[at]! += sums[at - 1]!;
    coverages.set(index, any ? sums : new Uint32Array(0));
    return any ? sums : null;
  }

  /** A pattern as one function: each step is closed over the one after it. */
  function build(pattern: Pattern): Next {
    return chain(pattern, (at) => at);
  }

  function chain(pattern: Pattern, last: Next): Next {
    let next = last;
    let afterNext = last;
    for (let i = pattern.length - 1; i >= 0; i--) {
      const from = link(pattern[i]!, next, pattern[i + 1], afterNext);
      afterNext = next;
      next = from;
    }
    return next;
  }

  /** A step with what comes from the next one on; and what that is, and what comes after it. */
  function link(step: Step, next: Next, nextStep: Step | undefined, afterNext: Next): Next {
    if (typeof step === 'number')
      return (at) => {
        if (++steps > MOST_STEPS) return -1;
        return at < count && holds(step, at) ? next(at + 1) : -1;
      };
    const [op, ...rest] = step;
    if (op === OP.gap) {
      const most = rest[0] as number;
      // Mostly a word comes next, and mostly the sentence has none such.
      if (typeof nextStep === 'number')
        return (at) => {
          if (!occurs(nextStep)) return -1;
          const end = Math.min(at + most + 1, count);
          for (let place = at; place < end && ++steps <= MOST_STEPS; place++) {
            if (holds(nextStep, place)) {
              const found = afterNext(place + 1);
              if (found >= 0) return found;
            }
            // What is denied in between is not what the rule hears.
            if (holds(rules.negationSet, place)) return -1;
          }
          return -1;
        };
      return (at) => {
        for (let skipped = 0; skipped <= most; skipped++) {
          const end = next(at + skipped);
          if (end >= 0) return end;
          if (at + skipped >= count || holds(rules.negationSet, at + skipped)) return -1;
        }
        return -1;
      };
    }
    if (op === OP.option) {
      const withIt = chain(rest as Pattern, next);
      return (at) => {
        const end = withIt(at);
        return end >= 0 ? end : next(at);
      };
    }
    if (op === OP.either) {
      const sequences = rest as Pattern[];
      const wordsOf = inARow(sequences.map((sequence) => sequence.filter((part) => typeof part === 'number')));
      // Of many ways hardly one has all its words in a sentence.
      const ways: (Next | undefined)[] = sequences.map(() => undefined);
      const open: Next[] = [];
      let sentence = 0;
      return (at) => {
        if (sentence !== stamp) {
          sentence = stamp;
          open.length = 0;
          for (let way = 0, list = 0; way < ways.length; way++) {
            const after = list + 1 + wordsOf[list]!;
            if (occurEach(wordsOf, list + 1, after)) {
              const taken = ways[way] ?? chain(sequences[way]!, next);
              ways[way] = taken;
              open.push(taken);
            }
            list = after;
          }
        }
        for (let way = 0; way < open.length; way++) {
          const end = open[way]!(at);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    if (op === OP.not) {
      const refused = chain(rest as Pattern, (at) => at);
      return (at) => (refused(at) >= 0 ? -1 : next(at));
    }
    if (op === OP.clauseStart) return (at) => (at === 0 || clauses[at] !== clauses[at - 1] ? next(at) : -1);
    if (op === OP.sentenceEnd) return (at) => (at === count ? next(at) : -1);
    const question = op === OP.asked;
    return (at) => (isQuestion === question ? next(at) : -1);
  }
}

/** Gives what stands in JSON at a place, read when it is first asked for. */
function readEach<T>(texts: readonly string[]): (at: number) => T {
  const read: T[] = [];
  return (at) => {
    read[at] ??= JSON.parse(texts[at]!) as T;
    return read[at];
  };
}

/** Lists one after the other, each after its length. */
function inARow(lists: readonly (readonly number[])[]): readonly number[] {
  const row: number[] = [];
  for (const list of lists) row.push(list.length, ...list);
  return row;
}

/** The first index of a sorted list whose value is at least `value`. */
function lowerBound(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Spans {
  readonly starts: number[];
  readonly ends: number[];
}

/** Longer "quotations" are unpaired marks. */
const LONGEST_QUOTATION = 400;
const CLOSING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”', '"': '"' };

/** What stands between quotation marks: somebody else's words, or a text for the page. */
function quotedSpans({ text, tokens }: PreparedText): Spans {
  const spans: Spans = { starts: [], ends: [] };
  let opened = -1;
  let closing = '';
  for (const { start, end, script } of tokens) {
    if (script !== 'punct') continue;
    const sign = text.slice(start, end);
    if (start - opened > LONGEST_QUOTATION) closing = '';
    if (closing.includes(sign)) {
      spans.starts.push(opened);
      spans.ends.push(end);
      closing = '';
    } else if (CLOSING[sign] !== undefined) {
      opened = end;
      closing = CLOSING[sign];
    }
  }
  return spans;
}

/** `spans` follow each other, so only the last one that begins before `start` can hold it. */
function inside(spans: Spans, start: number, end: number): boolean {
  const before = lowerBound(spans.starts, start + 1) - 1;
  return before >= 0 && end <= spans.ends[before]!;
}

function lazy<T>(make: () => T): () => T {
  let value: { made: T } | undefined;
  return () => {
    value ??= { made: make() };
    return value.made;
  };
}
