import { describe, expect, test } from 'vitest';
import { readBank, readCorpus } from '../../src/cli/sources';
import { compileRules, spellings } from '../../src/engine/rules/compile';
import { createMatcher } from '../../src/engine/rules/match';
import { type Node, parseRules, type Rule, type RuleFile } from '../../src/engine/rules/parse';
import { SHARED_RULES } from '../../src/engine/rules/shared';
import { prepare, tokenise } from '../../src/language';
import { normaliseWord } from '../../src/language/normalise';
import { signals } from '../../src/signals';

interface Placed {
  readonly signal: string;
  /** Index into the compiled rules. */
  readonly index: number;
  readonly rule: Rule;
}

const withRules = signals.filter((signal) => signal.rules !== undefined);
const shared = parseRules(SHARED_RULES, 'shared rules');
const files = withRules.map(({ id, rules }) => ({ id, file: parseRules(rules!, id) }));
const rules: Placed[] = files
  .flatMap(({ id, file }) => file.rules.map((rule) => ({ signal: id, rule })))
  .map((placed, index) => ({ ...placed, index }));
const compiled = compileRules(withRules);
const matcher = createMatcher(compiled);
const bank = readBank();

const withoutMarks = (text: string): string => text.replace(/[«»]/g, '');
const nameOf = ({ signal, rule }: Placed): string => `${signal}, line ${rule.line}: ${rule.source.slice(0, 60)}`;

/** Spans at which a rule matches and no guard objects. */
const heard = (index: number, text: string): string[] =>
  matcher
    .match(prepare(text))
    .filter((hit) => hit.rule === index && hit.guarded !== true)
    .map((hit) => text.slice(hit.start, hit.end));

describe('examples', () => {
  const examples = rules.flatMap(({ index, signal, rule }) =>
    rule.examples.map((text) => ({ index, text, name: `${signal}, line ${rule.line}` })),
  );
  const lookalikes = rules.flatMap(({ index, signal, rule }) =>
    rule.lookalikes.map((text) => ({ index, text, name: `${signal}, line ${rule.line}` })),
  );

  test.each(examples)('$name hears: $text', ({ index, text }) => {
    const marked = /«([^»]*)»/.exec(text)?.[1];
    const spans = heard(index, withoutMarks(text));
    if (marked === undefined) expect(spans).not.toEqual([]);
    else expect(spans).toContain(marked);
  });

  test.each(lookalikes)('$name passes over: $text', ({ index, text }) => expect(heard(index, text)).toEqual([]));
});

describe('every rule', () => {
  test('has an example of each kind', () => {
    expect(rules.length).toBeGreaterThan(100);
    const lacking = rules.filter(({ rule }) => rule.examples.length === 0 || rule.lookalikes.length === 0);
    expect(lacking.map(nameOf)).toEqual([]);
  });

  test('takes no example from the development corpus', () => {
    const corpus = new Set(readCorpus().flatMap(({ text }) => [text, ...sentences(text)].map(plain)));
    expect(corpus.size).toBeGreaterThan(500);
    const texts = rules.flatMap(({ rule }) => [...rule.examples, ...rule.lookalikes]);
    expect(texts.filter((text) => sentences(withoutMarks(text)).some((part) => corpus.has(plain(part))))).toEqual([]);
  });

  test('keeps both languages alive in every signal', () => {
    for (const { id, file } of files)
      for (const language of ['ru', 'en'] as const)
        expect(
          file.rules.some((rule) => rule.language === language),
          `${id} ${language}`,
        ).toBe(true);
  });
});

describe('words', () => {
  const met = new Set<string>();
  for (const { text } of bank) for (const { norm } of tokenise(text).tokens) met.add(norm);
  for (const { rule } of rules)
    for (const text of [...rule.examples, ...rule.lookalikes])
      for (const { norm } of tokenise(withoutMarks(text)).tokens) met.add(norm);
  const all = [...met];

  const isMet = (word: Extract<Node, { kind: 'word' }>): boolean => {
    const norm = normaliseWord(word.text, 0, word.text.length).norm;
    if (word.how === 'beginning') return all.some((other) => other.startsWith(norm));
    return word.how === 'exact' ? met.has(norm) : spellings(word.text).some((form) => met.has(form));
  };

  test.each([{ id: 'shared rules', file: shared as RuleFile }, ...files])(
    'of $id are met in the bank or the examples',
    ({ file }) => {
      // Guards may name what was never met: they protect against it.
      const patterns = [
        ...[...file.classes].filter(([name]) => !file.lexicons.has(name)).map(([, nodes]) => nodes),
        ...file.rules.map((rule) => rule.pattern),
      ];
      const strange = patterns.flatMap(words).filter((word) => !isMet(word));
      expect([...new Set(strange.map(({ text }) => text))]).toEqual([]);
    },
  );
});

test('every class is used', () => {
  for (const { id, file } of [{ id: 'shared rules', file: shared }, ...files]) {
    const users = id === 'shared rules' ? [shared, ...files.map((other) => other.file)] : [file];
    // The compiler itself asks for this one.
    const used = new Set(['negation', ...users.flatMap(classesOf)]);
    expect(
      [...file.classes.keys()].filter((name) => !used.has(name)),
      id,
    ).toEqual([]);
  }
});

describe('on the bank', () => {
  /** By rule the lines it hears, and of those with a single word how many are right. */
  const lines: number[][] = rules.map(() => []);
  const bare = rules.map(() => ({ right: 0, all: 0 }));
  for (const [at, { text, signals: shown }] of bank.entries()) {
    const prepared = prepare(text);
    for (const hit of matcher.match(prepared)) {
      if (hit.guarded === true) continue;
      if (lines[hit.rule]!.at(-1) !== at) lines[hit.rule]!.push(at);
      if (hit.endToken - hit.startToken > 1) continue;
      bare[hit.rule]!.all++;
      if (shown.includes(hit.signal)) bare[hit.rule]!.right++;
    }
  }

  test('no two rules of a signal hear the same', () => {
    const byLines = new Map<string, string[]>();
    for (const placed of rules) {
      const heardLines = lines[placed.index]!;
      if (heardLines.length < 3) continue;
      const key = `${placed.signal} ${heardLines.join()}`;
      byLines.set(key, [...(byLines.get(key) ?? []), nameOf(placed)]);
    }
    expect([...byLines.values()].filter((names) => names.length > 1)).toEqual([]);
  });

  test('no rule takes a common word alone for a sign', () => {
    const naive = rules.filter(({ index, rule }) => {
      const { right, all } = bare[index]!;
      return rule.strength !== 'weak' && all >= 5 && right / all < 0.5;
    });
    expect(naive.map(nameOf)).toEqual([]);
  });
});

function words(nodes: readonly Node[]): Extract<Node, { kind: 'word' }>[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'word') return [node];
    if (node.kind === 'option' || node.kind === 'not') return words([node.of]);
    return node.kind === 'either' ? node.of.flatMap(words) : [];
  });
}

function classesOf(file: RuleFile): string[] {
  const patterns = [...file.rules.flatMap((rule) => [rule.pattern, ...rule.unless.map((guard) => guard.pattern)])];
  return [...file.classes.values(), ...patterns, ...file.guards.map((guard) => guard.pattern)].flatMap(classNames);
}

function classNames(nodes: readonly Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.kind === 'class') return [node.name];
    if (node.kind === 'option' || node.kind === 'not') return classNames([node.of]);
    return node.kind === 'either' ? node.of.flatMap(classNames) : [];
  });
}

function sentences(text: string): string[] {
  return prepare(text).sentences.map(({ start, end }) => text.slice(start, end));
}

function plain(text: string): string {
  return tokenise(text)
    .tokens.map(({ norm }) => norm)
    .join(' ');
}
