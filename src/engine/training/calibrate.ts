import { type Calibration, EVIDENCE } from '../scorer/evidence';

/** The evidence for one signal in one message, and whether the signal is really there. */
export interface Judgement {
  /** Index of the signal. */
  readonly signal: number;
  readonly evidence: ArrayLike<number>;
  readonly right: boolean;
}

/** How far a signal's offset may stray from the common one: the variance of its prior, in squared log odds. */
const OFFSET_VARIANCE = 0.12;
/** What a kind of evidence is thought to be worth before anything is measured, and how firmly. */
const EXPECTED: readonly number[] = EVIDENCE.map((name) => (name === 'score' ? 1 : name === 'rule' ? 2 : 0));
const FIRMNESS = 0.1;
const ROUNDS = 30;
const DAMPING = 0.7;

/** Logistic regression with common weights and an offset a signal (ridge on both), by damped Newton steps. */
export function calibrate(judgements: readonly Judgement[], signals: number): Calibration {
  const size = EVIDENCE.length;
  const weights = [...EXPECTED];
  const offsets = new Array<number>(signals).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((weight, i) => FIRMNESS * (weight - EXPECTED[i]!));
    const curvature = weights.map((_, i) => weights.map((__, j) => (i === j ? FIRMNESS : 0)));
    const ownGradient = offsets.map((offset) => offset / OFFSET_VARIANCE);
    const ownCurvature = offsets.map(() => 1 / OFFSET_VARIANCE);
    for (const { signal, evidence, right } of judgements) {
      let odds = offsets[signal]!;
      for (let i = 0; i < size; i++) odds += weights[i]! * evidence[i]!;
      const p = 1 / (1 + Math.exp(-odds));
      const error = p - (right ? 1 : 0);
      const spread = p * (1 - p);
      for (let i = 0; i < size; i++) {
        gradient[i]! += error * evidence[i]!;
        for (let j = 0; j < size; j++) curvature[i]![j]! += spread * evidence[i]! * evidence[j]!;
      }
      ownGradient[signal]! += error;
      ownCurvature[signal]! += spread;
    }
    solve(curvature, gradient).forEach((step, i) => {
      weights[i]! -= DAMPING * step;
    });
    for (let s = 0; s < signals; s++) offsets[s]! -= (DAMPING * ownGradient[s]!) / ownCurvature[s]!;
  }
  return { weights, offsets };
}

/** Solves `matrix · x = right` by Gauss–Jordan elimination with pivoting. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let j = i + 1; j < size; j++) if (Math.abs(rows[j]![i]!) > Math.abs(rows[pivot]![i]!)) pivot = j;
    [rows[i], rows[pivot]] = [rows[pivot]!, rows[i]!];
    for (let j = 0; j < size; j++) {
      if (j === i) continue;
      const factor = rows[j]![i]! / rows[i]![i]!;
      for (let k = i; k <= size; k++) rows[j]![k]! -= factor * rows[i]![k]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}
