import { englishForms } from '../../language/forms/en.ts';
import { russianForms } from '../../language/forms/ru.ts';
import variants from '../../language/forms/variants.ts';
import { tokenise } from '../../language/index.ts';
import { normaliseWord } from '../../language/normalise.ts';
import { type Guard, type Node, parseRules, type Rule, RuleError } from './parse.ts';
import { SHARED_RULES } from './shared.ts';
import {
  type Compiled,
  type CompiledGuard,
  type CompiledRule,
  type CompiledRules,
  OP,
  type Pattern,
  type Step,
} from './types.ts';
import { packWords, type WordEntry } from './words.ts';

/** What the compiler needs to know of a signal. */
export interface SignalRules {
  readonly id: string;
  readonly rules?: string;
}

/**
 * Turns the rules of all signals into one table for the matcher; runs while the extension is being built. The same
 * rules give the same table. Throws a RuleError that names the signal and the line of whatever it cannot read.
 */
export function compileRules(signals: readonly SignalRules[]): CompiledRules {
  const shared = parseRules(SHARED_RULES, 'shared rules');
  const withRules = signals.filter((signal) => signal.rules !== undefined && signal.rules.trim() !== '');
  const files = withRules.map(({ id, rules: text }) => ({ id, file: parseRules(text ?? '', id) }));
  const table = new Table(countWords(files.flatMap(({ file }) => file.rules)));
  const negationSet = table.setOf([...wordsOf(shared.classes.get('negation'), 'shared rules')]);
  const guards: CompiledGuard[] = [];
  const guardIds = new Map<string, number>();
  const compiledRules: CompiledRule[] = [];

  const named = groupBy(shared.guards, ({ name, scope, reach }) => `${name} ${scope} ${reach}`);
  for (const [key, group] of named)
    guardIds.set(key, addGuard(group, new Compiler(table, shared.classes, 'shared rules')));

  for (const [signal, { id, file }] of files.entries()) {
    const compiler = new Compiler(table, new Map([...shared.classes, ...file.classes]), id);
    const own = new Map<Guard, number>();
    for (const rule of file.rules) {
      const compiled = compiler.compile(rule.pattern, rule.line);
      if (compiled.anchors.length === 0)
        throw new RuleError(`${id}, line ${rule.line}: no word in this rule must occur`);
      compiledRules.push({
        ...compiled,
        signal,
        strength: rule.strength,
        guards: guardsOf(rule, compiler, own, id),
      });
    }
  }
  return {
    signals: withRules.map(({ id }) => id),
    ...table.pack(),
    setCount: table.setCount,
    numberSet: table.numberSet,
    negationSet,
    rules: compiledRules.map((rule) => JSON.stringify(rule)),
    anchors: compiledRules.map(({ anchors }) => anchors),
    guards: guards.map((guard) => JSON.stringify(guard)),
  };

  function addGuard(group: readonly Guard[], compiler: Compiler): number {
    const { name, scope, reach } = group[0]!;
    guards.push({ name, scope, reach, patterns: group.map((guard) => compiler.compile(guard.pattern, guard.line)) });
    return guards.length - 1;
  }

  function guardsOf(rule: Rule, compiler: Compiler, own: Map<Guard, number>, id: string): number[] {
    const ids: number[] = [];
    for (const name of rule.guards) {
      const found = [...guardIds].filter(([key]) => key.startsWith(`${name} `));
      if (found.length === 0) throw new RuleError(`${id}, line ${rule.line}: no shared guard is called ${name}`);
      ids.push(...found.map(([, guard]) => guard));
    }
    for (const guard of rule.unless) {
      if (!own.has(guard)) own.set(guard, addGuard([guard], compiler));
      ids.push(own.get(guard)!);
    }
    return ids;
  }
}

/** Every spelling under which a word of a rule is met, in the normal form of tokens. */
export function spellings(word: string): string[] {
  const { forms, inflected } = variants.get(word) ?? { forms: [], inflected: [] };
  return [...new Set([...[word, ...inflected].flatMap(formsOf), ...forms].map(normOf))];
}

const formsOf = (word: string): string[] => (/[а-яё]/i.test(word) ? russianForms(word) : englishForms(word));

const normOf = (word: string): string => normaliseWord(word, 0, word.length).norm;

/** How often each word occurs in the examples of the rules: enough to tell rare words from common ones. */
function countWords(rules: readonly Rule[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const example of rules.flatMap((rule) => [...rule.examples, ...rule.lookalikes]))
    for (const { norm } of tokenise(example).tokens) counts.set(norm, (counts.get(norm) ?? 0) + 1);
  return counts;
}

type Word = Extract<Node, { kind: 'word' }>;

function wordsOf(nodes: readonly Node[] | undefined, where: string): Word[] {
  return (nodes ?? []).flatMap((node) => {
    if (node.kind === 'either') return node.of.flatMap((sequence) => wordsOf(sequence, where));
    if (node.kind !== 'word') throw new RuleError(`${where}: a class of single words is needed here`);
    return [node];
  });
}

interface Entry {
  readonly forms: readonly string[];
  readonly sets: Set<number>;
  readonly asked: Set<number>;
}

/** Words and the sets of words that patterns test; equal sets are kept once. */
class Table {
  /** The set of all numbers written in digits. */
  readonly numberSet = 0;
  readonly #sets = new Map<string, number>([['#number', 0]]);
  /** By the dictionary form; words that stand for this one form only begin with "=". */
  readonly #entries = new Map<string, Entry>();
  readonly #beginnings = new Map<string, Entry>();
  readonly #frequencies: number[] = [Number.POSITIVE_INFINITY];
  readonly #counts: ReadonlyMap<string, number>;

  /** `counts`: how often words occur in some sample of text. */
  constructor(counts: ReadonlyMap<string, number>) {
    this.#counts = counts;
  }

  get setCount(): number {
    return this.#sets.size;
  }

  setOf(words: readonly Word[]): number {
    const key = [...new Set(words.map(({ text, how }) => `${how} ${text}`))].sort().join('|');
    const known = this.#sets.get(key);
    if (known !== undefined) return known;
    const id = this.#sets.size;
    this.#sets.set(key, id);
    this.#frequencies[id] = 0;
    for (const { text, how } of words) {
      const entry = this.#entryOf(text, how);
      (how === 'asked' ? entry.asked : entry.sets).add(id);
      this.#frequencies[id] += this.#countOf(entry.forms, how);
    }
    return id;
  }

  /** How often the words of a set occur in the sample; never quite 0. */
  frequency(set: number): number {
    return this.#frequencies[set]!;
  }

  pack(): Pick<CompiledRules, 'words' | 'beginnings'> {
    const sorted = ({ forms, sets, asked }: Entry): WordEntry => ({
      forms,
      sets: [...sets].sort((a, b) => a - b),
      asked: [...asked].sort((a, b) => a - b),
    });
    return {
      words: packWords([...this.#entries.values()].map(sorted)),
      beginnings: packWords([...this.#beginnings.values()].map(sorted)),
    };
  }

  #entryOf(text: string, how: Word['how']): Entry {
    const entries = how === 'beginning' ? this.#beginnings : this.#entries;
    const single = how === 'beginning' || how === 'exact';
    const key = how === 'exact' ? `=${text}` : text;
    const known = entries.get(key);
    if (known !== undefined) return known;
    const entry = {
      forms: single ? [normOf(text)] : spellings(text),
      sets: new Set<number>(),
      asked: new Set<number>(),
    };
    entries.set(key, entry);
    return entry;
  }

  #countOf(forms: readonly string[], how: Word['how']): number {
    let sum = 0.01;
    if (how === 'beginning') {
      for (const [word, count] of this.#counts) if (word.startsWith(forms[0]!)) sum += count;
    } else for (const form of forms) sum += this.#counts.get(form) ?? 0;
    return sum;
  }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

class Compiler {
  readonly #table: Table;
  readonly #classes: ReadonlyMap<string, readonly Node[]>;
  readonly #where: string;

  constructor(table: Table, classes: ReadonlyMap<string, readonly Node[]>, where: string) {
    this.#table = table;
    this.#classes = classes;
    this.#where = where;
  }

  compile(nodes: readonly Node[], line: number): Compiled {
    const pattern = this.#sequence(nodes, line);
    const required = this.#required(pattern).sort((a, b) => this.#cost(a) - this.#cost(b));
    const anchors = required[0] ?? [];
    return { pattern, anchors, needs: required.slice(1), starts: this.#starts(pattern) ?? [] };
  }

  #sequence(nodes: readonly Node[], line: number): Step[] {
    return nodes.map((node) => this.#step(node, line));
  }

  #step(node: Node, line: number): Step {
    switch (node.kind) {
      case 'word':
        return this.#table.setOf([node]);
      case 'number':
        return this.#table.numberSet;
      case 'gap':
        return [OP.gap, node.most];
      case 'option':
        return [OP.option, this.#step(node.of, line)];
      case 'not':
        return [OP.not, this.#step(node.of, line)];
      case 'either':
      case 'class':
        return this.#either(this.#alternatives(node, line), line);
      case 'clauseStart':
        return [OP.clauseStart];
      case 'sentenceEnd':
        return [OP.sentenceEnd];
      case 'asked':
        return [OP.asked];
      case 'told':
        return [OP.told];
    }
  }

  /** Alternatives with classes and nested groups opened, so that single words can share one set. */
  #alternatives(node: Node, line: number): (readonly Node[])[] {
    if (node.kind === 'class') {
      const members = this.#classes.get(node.name);
      if (members === undefined) throw new RuleError(`${this.#where}, line ${line}: no class is called @${node.name}`);
      return members.flatMap((member) => this.#alternatives(member, line));
    }
    if (node.kind === 'either')
      return node.of.flatMap((sequence) =>
        sequence.length === 1 ? this.#alternatives(sequence[0]!, line) : [sequence],
      );
    return [[node]];
  }

  #either(alternatives: readonly (readonly Node[])[], line: number): Step {
    const words = alternatives.flatMap((sequence) =>
      sequence.length === 1 && sequence[0]!.kind === 'word' ? [sequence[0] as Word] : [],
    );
    const longer = alternatives
      .filter((sequence) => sequence.length > 1 || sequence[0]!.kind !== 'word')
      .map((sequence) => this.#sequence(sequence, line));
    if (words.length === 0 && longer.length === 1 && longer[0]!.length === 1) return longer[0]![0]!;
    if (longer.length === 0) return this.#table.setOf(words);
    // Longer alternatives first: of "как можно скорее" and "скорее" the whole is the better span.
    return [OP.either, ...longer, ...(words.length > 0 ? [[this.#table.setOf(words)]] : [])];
  }

  /** Lists of sets, of each of which any match holds at least one word. */
  #required(pattern: Pattern): number[][] {
    return pattern.flatMap((step): number[][] => {
      if (typeof step === 'number') return [[step]];
      if (step[0] !== OP.either) return [];
      const best = (step.slice(1) as Pattern[]).map(
        (sequence) => this.#required(sequence).sort((a, b) => this.#cost(a) - this.#cost(b))[0],
      );
      return best.every((sets) => sets !== undefined) ? [[...new Set(best.flat())]] : [];
    });
  }

  #cost(sets: readonly number[]): number {
    return sets.reduce((sum, set) => sum + this.#table.frequency(set), 0);
  }

  /** Sets a match can begin with, or null where that cannot be told. */
  #starts(pattern: Pattern): number[] | null {
    const starts: number[] = [];
    for (const step of pattern) {
      if (typeof step === 'number') return [...new Set([...starts, step])];
      const [op, ...rest] = step;
      if (op === OP.gap) return null;
      if (op === OP.either) {
        for (const sequence of rest as Pattern[]) {
          const inner = this.#starts(sequence);
          if (inner === null) return null;
          starts.push(...inner);
        }
        return [...new Set(starts)];
      }
      if (op === OP.option) {
        const inner = this.#starts(rest as unknown as Pattern);
        if (inner === null) return null;
        starts.push(...inner);
      }
    }
    return null;
  }
}
