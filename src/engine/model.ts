import packed from './generated/model.json';
import { createPhraseFinder, type PhraseFinder } from './phrases';
import type { Calibrations } from './scorer/calibration';
import { createScorer } from './scorer/score';
import { type PackedWeights, unpackWeights } from './scorer/weights';

/** What training writes and the engine reads. */
export interface Model {
  /** Of all that went into it: bank, corpus and code. */
  readonly hash: string;
  readonly weights: PackedWeights;
  readonly calibrations: Calibrations;
}

let finder: PhraseFinder | undefined;

/** Finds phrases with the shipped weights, unpacked when first needed. */
export const findPhrases: PhraseFinder = (prepared) => {
  finder ??= createPhraseFinder(createScorer(unpackWeights(packed.weights)), packed.calibrations);
  return finder(prepared);
};
