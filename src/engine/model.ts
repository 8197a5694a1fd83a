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
import { type ActWeights, createActEar, type HeardActs } from './threads/heard-acts';
import type { Related } from './threads/relations';
import type { SignWeights } from './threads/sign-weights';

/** What training writes and the engine reads. */
export interface Model {
  /** Of all that went into each part. */
  readonly hashes: Readonly<Record<'weights' | 'calibrations' | 'acts' | 'threads', string>>;
  readonly weights: Weights;
  readonly calibrations: Readonly<Record<Language, Calibration>>;
  /** Goes by the hidden units of `weights`, too. */
  readonly acts: ActWeights;
  /** Of one question asking another again. */
  readonly evidence: SignWeights;
  readonly relations: Readonly<Record<Related, SignWeights>>;
  /** Of sending or explaining the same thing once more. */
  readonly resendings: SignWeights;
}

let finder: PhraseFinder | undefined;
let actEar: ((prepared: PreparedText) => HeardActs) | undefined;
let evidence: SignWeights | undefined;
let relations: Model['relations'] | undefined;
let resendings: SignWeights | undefined;

const NO_MODEL = 'the engine has been given no model';

/** Gives the engine the model file that it hears by, once. Throws an Error that says what is wrong with the file. */
export function loadModel(file: ArrayBuffer): void {
  const model = readModelFile(file) as Model;
  const { weights, calibrations } = model;
  actEar = createActEar(weights, model.acts);
  evidence = model.evidence;
  relations = model.relations;
  resendings = model.resendings;
  finder = createPhraseFinder(createScorer(weights), createMatcher(rules as unknown as CompiledRules), calibrations);
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

/** What the signs of a repeated question are worth by the model in use; throws an Error if there is none. */
export function weightsOfEvidence(): SignWeights {
  if (!evidence) throw new Error(NO_MODEL);
  return evidence;
}

/** What the signs of a relation are worth by the model in use; throws an Error if there is none. */
export function weightsOfRelations(signal: Related): SignWeights {
  if (!relations) throw new Error(NO_MODEL);
  return relations[signal];
}

/** What the signs of one more sending are worth by the model in use; throws an Error if there is none. */
export function weightsOfResendings(): SignWeights {
  if (!resendings) throw new Error(NO_MODEL);
  return resendings;
}
