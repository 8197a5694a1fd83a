import { MOST_CONFIDENCE } from '../confidence';
import type { Related } from './relations';

/** The signals that are told by weighing signs. */
export type Weighed = 'memory.repeated-question' | 'memory.resent-material' | 'coop.refuses-answers' | Related;

/** What some signs are worth, in log odds. */
export interface SignWeights {
  /** In step with the signs. */
  readonly signs: readonly number[];
  readonly always: number;
}

/** The log odds by some signs. */
export function oddsOf({ signs: weights, always }: SignWeights, signs: ArrayLike<number>): number {
  let odds = always;
  for (let i = 0; i < weights.length; i++) odds += weights[i]! * signs[i]!;
  return odds;
}

/** Odds of what is likelier than not. */
export const LIKELIER = 0;
/** Odds of a message that goes on with what a message before has shown: by itself it shows it far less. */
export const GOING_ON = -2;

export function confidenceOf(odds: number): number {
  return Math.min(MOST_CONFIDENCE, 1 / (1 + Math.exp(-odds)));
}
