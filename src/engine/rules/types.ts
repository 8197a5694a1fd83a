import type { PackedWords } from './words.ts';

/** How sure a rule is of itself before anything is measured. */
export type Strength = 'strong' | 'medium' | 'weak';

/** A reason that makes a hit not count, whatever the signal. See the shared rules for what each one hears. */
export type GuardName = string;

/** One place where a rule matched. */
export interface RuleHit {
  readonly signal: string;
  readonly strength: Strength;
  /** Index into the compiled rules. */
  readonly rule: number;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Tokens of the prepared text, `[startToken, endToken)`. */
  readonly startToken: number;
  readonly endToken: number;
  /** A guard spoke against it: no finding, but worth knowing. */
  readonly guarded?: boolean;
}

/** Opcodes of a compiled pattern; a bare number is a test of one word against a set. */
export const OP = { gap: 0, option: 1, either: 2, not: 3, clauseStart: 4, sentenceEnd: 5, asked: 6, told: 7 } as const;

/**
 * A step of a compiled pattern: a set id; `[gap, n]`; `[option, ...steps]`; `[either, ...sequences]`;
 * `[not, ...steps]`, or one of the marks.
 */
export type Step = number | readonly [number, ...Pattern[]] | readonly [number, ...Step[]];
export type Pattern = readonly Step[];

/** When a pattern is worth trying: `anchors`, of which a match holds at least one word (none: always), and its start. */
export interface Compiled {
  readonly pattern: Pattern;
  readonly anchors: readonly number[];
  /** Further lists of sets, of each of which a match holds at least one word. */
  readonly needs: readonly (readonly number[])[];
  /** Sets a match can start with; empty: any word. */
  readonly starts: readonly number[];
}

export interface CompiledRule extends Compiled {
  /** Index into `signals`. */
  readonly signal: number;
  readonly strength: Strength;
  /** Indices into `guards`. */
  readonly guards: readonly number[];
}

export type Scope = 'left' | 'right' | 'around' | 'before' | 'after' | 'clause' | 'sentence';

/** Patterns that silence a rule where one of them matches within the scope (`reach` in words). */
export interface CompiledGuard {
  /** Empty for a guard that only one signal uses. */
  readonly name: GuardName;
  readonly scope: Scope;
  readonly reach: number;
  readonly patterns: readonly Compiled[];
}

/** What the build makes of all rules. Plain JSON, no functions; most rules and guards are never met, so each is a text of its own. */
export interface CompiledRules {
  readonly signals: readonly string[];
  readonly words: PackedWords;
  /** Beginnings that stand for all words that begin so. */
  readonly beginnings: PackedWords;
  /** Sets are numbered from 0 to here. */
  readonly setCount: number;
  /** Ids of the sets that the matcher fills by itself. */
  readonly numberSet: number;
  readonly negationSet: number;
  /** Each a `CompiledRule` in JSON; and in step with them their anchors. */
  readonly rules: readonly string[];
  readonly anchors: readonly (readonly number[])[];
  /** Each a `CompiledGuard` in JSON. */
  readonly guards: readonly string[];
}
