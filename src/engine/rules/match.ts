import type { PreparedText, Sentence } from '../../language/index.ts';
import {
  type Compiled,
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

/** What is known of a word: the sets it is in, and the rules that have one of these for an anchor. */
interface KnownWord {
  readonly sets: readonly number[];
  readonly rules: readonly number[];
}

const UNKNOWN: KnownWord = { sets: [], rules: [] };

/** One sentence as the patterns see it: words without punctuation. */
interface Words {
  readonly sentence: Sentence;
  readonly known: KnownWord[];
  /** Indices of the words' tokens. */
  readonly tokens: number[];
  readonly clauses: number[];
}

/** Tries the rest of a pattern from a word on; the word after the match, or -1. */
type Next = (words: Words, at: number) => number;

/** Reads the compiled table once; the matcher keeps a memo of words and no other state. */
export function createMatcher(rules: CompiledRules): Matcher {
  const wordSets = readWords(rules.words);
  const beginningSets = readBeginnings(rules.beginnings);
  let memo = new Map<string, KnownWord>();
  let steps = 0;
  /** The stamped sentence by set: a bit for each of its words, `span` numbers of 32; only where the set is stamped. */
  const seen = new Uint32Array(rules.setCount);
  let stamp = 0;
  let span = 2;
  let bits = new Int32Array(rules.setCount * span);

  /** Patterns as functions, each made when it is first tried. */
  const built = new Map<Compiled, Next>();
  const byAnchor: number[][] = Array.from({ length: rules.setCount }, () => []);
  for (const [index, rule] of rules.rules.entries()) for (const set of rule.anchors) byAnchor[set]!.push(index);
  const tried = new Uint32Array(rules.rules.length);

  return { match, guardsFor };

  function match(prepared: PreparedText): RuleHit[] {
    const hits: RuleHit[] = [];
    const quotes = lazy(() => quotedSpans(prepared));
    for (const sentence of prepared.sentences) {
      const words = read(prepared, sentence);
      if (words === null) continue;
      const cover = new Map<number, Uint32Array>();
      stampSets(words);
      for (const { rules: anchored } of words.known)
        for (const index of anchored) {
          if (tried[index] === stamp) continue;
          tried[index] = stamp;
          const rule = rules.rules[index]!;
          if (!occurAll(rule.needs)) continue;
          find(words, rule, (from, to) => {
            const startToken = words.tokens[from]!;
            const endToken = words.tokens[to - 1]! + 1;
            const start = prepared.tokens[startToken]!.start;
            const end = prepared.tokens[endToken - 1]!.end;
            const guarded =
              rule.guards.some((guard) => silences(words, guard, from, to, cover)) || inside(quotes(), start, end);
            const signal = rules.signals[rule.signal]!;
            const hit = { signal, strength: rule.strength, rule: index, start, end, startToken, endToken };
            hits.push(guarded ? { ...hit, guarded } : hit);
          });
        }
    }
    return hits.sort((a, b) => a.start - b.start || a.end - b.end || a.rule - b.rule);
  }

  function guardsFor(prepared: PreparedText, start: number, end: number): GuardName[] {
    const names = new Set<GuardName>();
    if (inside(quotedSpans(prepared), start, end)) names.add('quoted');
    for (const sentence of prepared.sentences) {
      if (sentence.end <= start || sentence.start >= end) continue;
      const words = read(prepared, sentence);
      if (words === null) continue;
      stampSets(words);
      const from = words.tokens.findIndex((token) => prepared.tokens[token]!.end > start);
      let to = words.tokens.findIndex((token) => prepared.tokens[token]!.start >= end);
      if (to < 0) to = words.tokens.length;
      if (from < 0 || from >= to) continue;
      const cover = new Map<number, Uint32Array>();
      for (const [index, guard] of rules.guards.entries())
        if (guard.name !== '' && (silences(words, index, from, to, cover) || opens(words, index, from, to, cover)))
          names.add(guard.name);
    }
    return [...names];
  }

  /** Null where no word is known to any rule. */
  function read(prepared: PreparedText, sentence: Sentence): Words | null {
    const words: Words = { sentence, known: [], tokens: [], clauses: [] };
    let any = false;
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const token = prepared.tokens[index]!;
      if (token.script === 'emoji' || (token.script === 'punct' && !WORD_SIGNS.test(token.norm))) continue;
      const word = know(token.norm, token.script === 'number');
      any ||= word !== UNKNOWN;
      words.known.push(word);
      words.tokens.push(index);
      words.clauses.push(token.clause);
    }
    return any ? words : null;
  }

  function stampSets({ known }: Words): void {
    stamp++;
    if (known.length > span * 32) {
      span = Math.ceil(known.length / 32);
      bits = new Int32Array(rules.setCount * span);
    }
    for (let at = 0; at < known.length; at++) {
      const { sets } = known[at]!;
      const bit = 1 << (at & 31);
      for (let i = 0; i < sets.length; i++) {
        const set = sets[i]!;
        const from = set * span;
        if (seen[set] !== stamp) {
          seen[set] = stamp;
          for (let k = 0; k < span; k++) bits[from + k] = 0;
        }
        bits[from + (at >> 5)]! |= bit;
      }
    }
  }

  /** Is the word at `at` of the stamped sentence in the set? */
  function holds(set: number, at: number): boolean {
    return seen[set] === stamp && ((bits[set * span + (at >> 5)]! >>> (at & 31)) & 1) === 1;
  }

  /** A word of one of the sets is in the stamped sentence. */
  function occurs(sets: readonly number[]): boolean {
    for (const set of sets) if (seen[set] === stamp) return true;
    return false;
  }

  /** Each of the lists has a word in the stamped sentence. */
  function occurAll(lists: readonly (readonly number[])[]): boolean {
    for (const sets of lists) if (!occurs(sets)) return false;
    return true;
  }

  function know(norm: string, isNumber: boolean): KnownWord {
    const known = memo.get(norm);
    if (known !== undefined) return known;
    const found = lookUp(norm, isNumber);
    if (memo.size >= CACHE_LIMIT) memo = new Map();
    memo.set(norm, found);
    return found;
  }

  function lookUp(norm: string, isNumber: boolean): KnownWord {
    if (norm.length > LONGEST_WORD) return UNKNOWN;
    const whole = wordSets(norm);
    const words = whole.length === 0 && norm.includes('-') ? wordSets(norm.replace(PARTICLE, '')) : whole;
    const beginnings = beginningSets(norm);
    if (words.length + beginnings.length === 0 && !isNumber) return UNKNOWN;
    const sets = [...new Set([...words, ...beginnings, ...(isNumber ? [rules.numberSet] : [])])];
    return { sets, rules: [...new Set(sets.flatMap((set) => byAnchor[set]!))] };
  }

  /** Calls back with the matches of a pattern, from left to right, none inside another. */
  function find(words: Words, compiled: Compiled, found: (from: number, to: number) => void): void {
    let pattern = built.get(compiled);
    if (pattern === undefined) {
      pattern = build(compiled.pattern);
      built.set(compiled, pattern);
    }
    let free = 0;
    for (const at of placesToStart(words, compiled.starts)) {
      if (at < free) continue;
      steps = 0;
      const end = pattern(words, at);
      if (end < 0) continue;
      // A guard may hold nothing but a mark, such as [ask]; it stands for one word then.
      free = Math.max(end, at + 1);
      found(at, free);
    }
  }

  /** Indices of the words of the stamped sentence that are in one of the sets, in order. */
  function placesToStart(words: Words, starts: readonly number[]): number[] {
    if (starts.length === 0) return words.known.map((_, at) => at);
    const places: number[] = [];
    for (let k = 0; k * 32 < words.known.length; k++) {
      let some = 0;
      for (const set of starts) if (seen[set] === stamp) some |= bits[set * span + k]!;
      for (; some !== 0; some &= some - 1) places.push(k * 32 + 31 - Math.clz32(some & -some));
    }
    return places;
  }

  function silences(words: Words, index: number, from: number, to: number, cache: Map<number, Uint32Array>): boolean {
    const { scope, reach } = rules.guards[index]!;
    const covered = coverage(words, index, cache);
    if (covered === null) return false;
    const count = words.known.length;
    const clauseStart = lowerBound(words.clauses, words.clauses[from]!);
    const clauseEnd = lowerBound(words.clauses, words.clauses[to - 1]! + 1);
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
  function opens(words: Words, index: number, from: number, to: number, cache: Map<number, Uint32Array>): boolean {
    const covered = rules.guards[index]!.scope === 'before' ? coverage(words, index, cache) : null;
    return covered !== null && covered[to]! > covered[from]!;
  }

  /** Running count of the words of a sentence that lie in a match of the guard; null where there is none. */
  function coverage(words: Words, index: number, cache: Map<number, Uint32Array>): Uint32Array | null {
    const known = cache.get(index);
    if (known !== undefined) return known.length === 0 ? null : known;
    const sums = new Uint32Array(words.known.length + 1);
    for (const compiled of rules.guards[index]!.patterns) {
      if (compiled.anchors.length > 0 && !occurs(compiled.anchors)) continue;
      if (!occurAll(compiled.needs)) continue;
      find(words, compiled, (from, to) => sums.fill(1, from + 1, to + 1));
    }
    const any = sums.includes(1);
    for (let at = 1; at < sums.length; at++) sums[at]! += sums[at - 1]!;
    cache.set(index, any ? sums : new Uint32Array(0));
    return any ? sums : null;
  }

  /** A pattern as one function: each step is closed over the one after it. */
  function build(pattern: Pattern): Next {
    return chain(pattern, (_, at) => at);
  }

  function chain(pattern: Pattern, last: Next): Next {
    return pattern.reduceRight<Next>((next, step) => link(step, next), last);
  }

  function link(step: Step, next: Next): Next {
    if (typeof step === 'number')
      return (words, at) => {
        if (++steps > MOST_STEPS) return -1;
        return at < words.known.length && holds(step, at) ? next(words, at + 1) : -1;
      };
    const [op, ...rest] = step;
    if (op === OP.gap) {
      const most = rest[0] as number;
      return (words, at) => {
        for (let skipped = 0; skipped <= most; skipped++) {
          const end = next(words, at + skipped);
          if (end >= 0) return end;
          // What is denied in between is not what the rule hears.
          if (at + skipped >= words.known.length || holds(rules.negationSet, at + skipped)) return -1;
        }
        return -1;
      };
    }
    if (op === OP.option) {
      const withIt = chain(rest as Pattern, next);
      return (words, at) => {
        const end = withIt(words, at);
        return end >= 0 ? end : next(words, at);
      };
    }
    if (op === OP.either) {
      const ways = (rest as Pattern[]).map((sequence) => chain(sequence, next));
      return (words, at) => {
        for (const way of ways) {
          const end = way(words, at);
          if (end >= 0) return end;
        }
        return -1;
      };
    }
    if (op === OP.not) {
      const refused = chain(rest as Pattern, (_, at) => at);
      return (words, at) => (refused(words, at) >= 0 ? -1 : next(words, at));
    }
    if (op === OP.clauseStart)
      return (words, at) => (at === 0 || words.clauses[at] !== words.clauses[at - 1] ? next(words, at) : -1);
    if (op === OP.sentenceEnd) return (words, at) => (at === words.known.length ? next(words, at) : -1);
    const question = op === OP.asked;
    return (words, at) => (words.sentence.question === question ? next(words, at) : -1);
  }
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
