import type { PreparedText } from '../language';
import rules from './generated/rules.json';
import { readModelFile } from './model-file';
import { createPhraseFinder, type Phrase, type PhraseFinder } from './phrases';
import { createMatcher } from './rules/match';
import type { CompiledRules } from './rules/types';
import type { Calibration } from './scorer/evidence';
import { createScorer } from './scorer/score';
import type { Weights } from './scorer/weights';
import { type ActWeights, createActEar, type HeardActs } from './threads/heard-acts';
import type { CompiledPatterns } from './threads/pattern-compiler';
import { takePatterns } from './threads/patterns';
import type { SignWeights, Weighed } from './threads/sign-weights';

/** What training writes and the engine reads. */
export interface Model {
  /** Of all that went into each part. */
  readonly hashes: Readonly<Record<'weights' | 'calibration' | 'acts' | 'threads', string>>;
  readonly weights: Weights;
  /** The kernel that hears by them, as a WebAssembly module. */
  readonly kernel: Uint8Array<ArrayBuffer>;
  readonly calibration: Calibration;
  readonly patterns: CompiledPatterns;
  /** Goes by the hidden units of `weights`, too. */
  readonly acts: ActWeights;
  readonly sums: Readonly<Record<Weighed, SignWeights>>;
}

let finder: PhraseFinder | undefined;
let actEar: ((prepared: PreparedText) => HeardActs) | undefined;
let sums: Model['sums'] | undefined;

const NO_MODEL = 'the engine has been given no model';

/** Gives the engine the model file that it hears by, once. Throws an Error that says what is wrong with the file. */
export function loadModel(file: ArrayBuffer): void {
  const model = readModelFile(file) as Model;
  const { weights, calibration } = model;
  takePatterns(model.patterns);
  const scorer = createScorer(weights, model.kernel);
  actEar = createActEar(scorer.ear, model.acts);
  sums = model.sums;
  finder = createPhraseFinder(scorer, createMatcher(rules as unknown as CompiledRules), calibration);
}

/** Finds phrases with the model in use; throws an Error if there is none. */
export function findPhrases(prepared: PreparedText): Phrase[] {
  if (!finder) throw new Error(NO_MODEL);
  return finder(prepared);
}

/** The acts of a message, heard by the model in use; throws an Error if there is none. */
export function hearActs(prepared: PreparedText): HeardActs {
  if (!actEar) throw new Error(NO_MODEL);
  return actEar(prepared);
}

/** What the signs of a signal are worth by the model in use; throws an Error if there is none. */
export function weightsOf(signal: Weighed): SignWeights {
  const weights = sums?.[signal];
  if (!weights) throw new Error(NO_MODEL);
  return weights;
}
