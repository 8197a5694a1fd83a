import type { Language } from '../conversation';
import type { PreparedText } from '../language';
import packed from './generated/model.json';
import rules from './generated/rules.json';
import { createPhraseFinder, type Phrase, type PhraseFinder } from './phrases';
import { createMatcher } from './rules/match';
import type { CompiledRules } from './rules/types';
import type { Calibration } from './scorer/evidence';
import { createScorer } from './scorer/score';
import { type PackedWeights, unpackWeights } from './scorer/weights';

/** What training writes and the engine reads. */
export interface Model {
  /** Of all that went into the weights, and of all that went into the calibrations. */
  readonly hashes: { readonly weights: string; readonly calibrations: string };
  readonly weights: PackedWeights;
  readonly calibrations: Readonly<Record<Language, Calibration>>;
}

let finder: PhraseFinder | undefined;

/** Finds phrases with the shipped weights and rules, unpacked when first needed. */
export function findPhrases(prepared: PreparedText): Phrase[] {
  if (!finder) {
    const { weights, calibrations }: Model = packed;
    finder = createPhraseFinder(
      createScorer(unpackWeights(weights)),
      createMatcher(rules as unknown as CompiledRules),
      calibrations,
    );
  }
  return finder(prepared);
}
