import type { Language } from '../conversation';
import type { PreparedText } from '../language';
import rules from './generated/rules.json';
import { readModelFile } from './model-file';
import { createPhraseFinder, type Phrase, type PhraseFinder } from './phrases';
import { createMatcher } from './rules/match';
import type { CompiledRules } from './rules/types';
import type { Calibration } from './scorer/evidence';
import { createScorer } from './scorer/score';
import type { Weights } from './scorer/weights';

/** What training writes and the engine reads. */
export interface Model {
  /** Of all that went into the weights, and of all that went into the calibrations. */
  readonly hashes: { readonly weights: string; readonly calibrations: string };
  readonly weights: Weights;
  readonly calibrations: Readonly<Record<Language, Calibration>>;
}

let finder: PhraseFinder | undefined;

/** Gives the engine the model file that it hears by, once. Throws an Error that says what is wrong with the file. */
export function loadModel(file: ArrayBuffer): void {
  const { weights, calibrations } = readModelFile(file) as Model;
  finder = createPhraseFinder(createScorer(weights), createMatcher(rules as unknown as CompiledRules), calibrations);
}

/** Finds phrases with the model in use; throws an Error if there is none. */
export function findPhrases(prepared: PreparedText): Phrase[] {
  if (!finder) throw new Error('the engine has been given no model');
  return finder(prepared);
}
