import type { Language } from '../../conversation';
import { MOST_CONFIDENCE } from '../confidence';

/**
 * From a score to the share that is right: `1 / (1 + exp(-(slope * score + offset)))`, with one slope a language and
 * one offset a signal and language.
 */
export interface Calibration {
  readonly slope: number;
  /** In step with the signals of the weights. */
  readonly offsets: readonly number[];
}

export type Calibrations = Readonly<Record<Language, Calibration>>;

export function confidenceOf(calibration: Calibration, signal: number, score: number): number {
  const odds = calibration.slope * score + calibration.offsets[signal]!;
  return Math.min(MOST_CONFIDENCE, 1 / (1 + Math.exp(-odds)));
}

/** The least score that reaches a confidence. */
export function scoreFor(calibration: Calibration, signal: number, confidence: number): number {
  return (Math.log(confidence / (1 - confidence)) - calibration.offsets[signal]!) / calibration.slope;
}
