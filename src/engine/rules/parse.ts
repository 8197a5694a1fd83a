import type { Scope, Strength } from './types.ts';

/** One element of a pattern as it was written. */
export type Node =
  | { readonly kind: 'word'; readonly text: string; readonly how: 'forms' | 'exact' | 'beginning' | 'asked' }
  | { readonly kind: 'class'; readonly name: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'option'; readonly of: Node }
  | { readonly kind: 'either'; readonly of: readonly (readonly Node[])[] }
  | { readonly kind: 'not'; readonly of: Node }
  | { readonly kind: 'clauseStart' | 'sentenceEnd' | 'asked' | 'told' };

export interface Guard {
  readonly name: string;
  readonly scope: Scope;
  readonly reach: number;
  readonly pattern: readonly Node[];
  readonly line: number;
}

export interface Rule {
  readonly strength: Strength;
  readonly language: 'ru' | 'en';
  readonly source: string;
  readonly pattern: readonly Node[];
  /** Names of shared guards. */
  readonly guards: readonly string[];
  readonly unless: readonly Guard[];
  /** Sentences that must match; « and » around the words that the match must span exactly. */
  readonly examples: readonly string[];
  /** Sentences that must not match. */
  readonly lookalikes: readonly string[];
  readonly line: number;
}

export interface RuleFile {
  readonly classes: ReadonlyMap<string, readonly Node[]>;
  /** Names of the classes that are word lists taken whole: their members need no example each. */
  readonly lexicons: ReadonlySet<string>;
  /** Guards with a name, for everybody; only the shared rules have them. */
  readonly guards: readonly Guard[];
  readonly rules: readonly Rule[];
}

/** Says which line of which rules cannot be understood, and why. */
export class RuleError extends Error {}

const LINE =
  /^(?<indent>\s*)(?:(?<kind>class|lexicon) @(?<class>[\w-]+) *= *(?<members>.*)|guard (?<guard>[\w-]+) +(?<where>\S+) +(?<what>.*)|guards(?<names>( +[\w-]+)*)|unless +(?<scope>\S+) +(?<reason>.*)|(?<strength>strong|medium|weak) +(?<language>ru|en) +(?<pattern>.*)|\+ +(?<example>.*)|- +(?<lookalike>.*)|(?<more>\|.*))$/;

interface Line {
  readonly number: number;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Reads rules. `where` names them in errors: the id of the signal. */
export function parseRules(text: string, where: string): RuleFile {
  const classes = new Map<string, readonly Node[]>();
  const lexicons = new Set<string>();
  const guards: Guard[] = [];
  const forAll: Guard[] = [];
  const rules: (Rule & { unless: Guard[]; examples: string[]; lookalikes: string[] })[] = [];
  let names: readonly string[] = [];
  for (const { number, groups: g } of joined(text, where)) {
    const read = (source: string): readonly Node[] => parsePattern(source, `${where}, line ${number}`);
    const current = rules.at(-1);
    if (g.class !== undefined) {
      classes.set(g.class, read(`(${g.members})`));
      if (g.kind === 'lexicon') lexicons.add(g.class);
    } else if (g.guard !== undefined)
      guards.push({ name: g.guard, ...scopeOf(g.where!), pattern: read(g.what!), line: number });
    else if (g.names !== undefined) names = g.names.trim().split(/\s+/).filter(Boolean);
    else if (g.scope !== undefined) {
      const guard: Guard = { name: '', ...scopeOf(g.scope), pattern: read(g.reason!), line: number };
      if (g.indent === '') forAll.push(guard);
      else if (current !== undefined) current.unless.push(guard);
    } else if (g.strength !== undefined)
      rules.push({
        strength: g.strength as Strength,
        language: g.language as 'ru' | 'en',
        source: g.pattern!.trim(),
        pattern: read(g.pattern!),
        guards: names,
        unless: [],
        examples: [],
        lookalikes: [],
        line: number,
      });
    else if (current === undefined) throw new RuleError(`${where}, line ${number}: an example without a rule`);
    else if (g.example !== undefined) current.examples.push(g.example);
    else if (g.lookalike !== undefined) current.lookalikes.push(g.lookalike);
  }
  for (const rule of rules) rule.unless.push(...forAll);
  return { classes, lexicons, guards, rules };

  function scopeOf(source: string): { scope: Scope; reach: number } {
    const found = /^(?:(left|right|around):(\d+)|(before|after|clause|sentence))$/.exec(source);
    if (found === null) throw new RuleError(`${where}: no such scope: ${source}`);
    return { scope: (found[1] ?? found[3]) as Scope, reach: Number(found[2] ?? 0) };
  }
}

/** Lines with their numbers, without comments; a line that begins with | continues the one above. */
function joined(text: string, where: string): Line[] {
  const lines: { number: number; text: string }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.trim().startsWith('#')) continue;
    const above = lines.at(-1);
    if (line.trim().startsWith('|') && above !== undefined) above.text += ` ${line.trim()}`;
    else lines.push({ number: index + 1, text: line });
  }
  return lines.map(({ number, text: source }) => {
    const found = LINE.exec(source.trimEnd());
    if (found?.groups === undefined) throw new RuleError(`${where}, line ${number}: not understood: ${source.trim()}`);
    return { number, groups: found.groups };
  });
}

const TOKEN = /\s*(<\d+>|\[ask\]|\[tell\]|[()|?!^$]|@[\w-]+|#number|[=~]?[\p{L}\p{N}%$€£₽'][\p{L}\p{N}'-]*\*?)/uy;

function parsePattern(source: string, where: string): readonly Node[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(source);
    if (found === null) throw new RuleError(`${where}: not understood: ${source.slice(at)}`);
    tokens.push(found[1]!);
  }
  let next = 0;
  const pattern = sequence();
  if (next < tokens.length) throw new RuleError(`${where}: ) without (`);
  return pattern;

  function sequence(): Node[] {
    const nodes: Node[] = [];
    while (next < tokens.length && tokens[next] !== ')' && tokens[next] !== '|') nodes.push(element());
    if (nodes.length === 0) throw new RuleError(`${where}: an empty alternative`);
    return nodes;
  }

  function element(): Node {
    let node = atom();
    if (tokens[next] === '?') {
      next++;
      node = { kind: 'option', of: node };
    }
    return node;
  }

  function atom(): Node {
    const token = tokens[next++]!;
    if (token === '(') {
      const of = [sequence()];
      while (tokens[next] === '|') {
        next++;
        of.push(sequence());
      }
      if (tokens[next++] !== ')') throw new RuleError(`${where}: ( without )`);
      return { kind: 'either', of };
    }
    if (token === '!') return { kind: 'not', of: atom() };
    if (token === '^') return { kind: 'clauseStart' };
    if (token === '$') return { kind: 'sentenceEnd' };
    if (token === '[ask]') return { kind: 'asked' };
    if (token === '[tell]') return { kind: 'told' };
    if (token === '#number') return { kind: 'number' };
    if (token.startsWith('<')) return { kind: 'gap', most: Number(token.slice(1, -1)) };
    if (token.startsWith('@')) return { kind: 'class', name: token.slice(1) };
    if (token.startsWith('=')) return { kind: 'word', text: token.slice(1), how: 'exact' };
    if (token.startsWith('~')) return { kind: 'word', text: token.slice(1), how: 'asked' };
    if (token.endsWith('*')) return { kind: 'word', text: token.slice(0, -1), how: 'beginning' };
    if (token === '|' || token === '?') throw new RuleError(`${where}: ${token} out of place`);
    return { kind: 'word', text: token, how: 'forms' };
  }
}
