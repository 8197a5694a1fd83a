import type { Calibration } from '../scorer/calibration';

/** The score of one signal in one message, and whether the signal is really there. */
export interface Judgement {
  /** Index of the signal. */
  readonly signal: number;
  readonly score: number;
  readonly right: boolean;
}

/** How far a signal's offset may stray from the common one: the variance of the prior, in squared log odds. */
const OFFSET_VARIANCE = 0.5;
const ROUNDS = 50;

/**
 * Platt scaling with a common slope and an offset a signal, the offsets drawn to their common mean (ridge), by
 * Newton's method on one coordinate after the other.
 */
export function calibrate(judgements: readonly Judgement[], signals: number): Calibration {
  let slope = 1;
  let common = 0;
  const own = new Array<number>(signals).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    let gradient = 0;
    let curvature = 1e-6;
    let commonGradient = 0;
    let commonCurvature = 1e-6;
    const ownGradient = own.map((offset) => offset / OFFSET_VARIANCE);
    const ownCurvature = own.map(() => 1 / OFFSET_VARIANCE);
    for (const { signal, score, right } of judgements) {
      const p = 1 / (1 + Math.exp(-(slope * score + common + own[signal]!)));
      const error = p - (right ? 1 : 0);
      const spread = p * (1 - p);
      gradient += error * score;
      curvature += spread * score * score;
      commonGradient += error;
      commonCurvature += spread;
      ownGradient[signal]! += error;
      ownCurvature[signal]! += spread;
    }
    slope -= (0.5 * gradient) / curvature;
    common -= (0.5 * commonGradient) / commonCurvature;
    for (let s = 0; s < signals; s++) own[s]! -= (0.5 * ownGradient[s]!) / ownCurvature[s]!;
  }
  return { slope: Math.max(0.05, slope), offsets: own.map((offset) => common + offset) };
}
