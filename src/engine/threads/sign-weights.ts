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
