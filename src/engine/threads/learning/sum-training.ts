import { oddsOf, type SignWeights } from '../sign-weights';
import { fitLogistic } from './logistic';

/** What a message may be taken for by some candidate or other, and whether it is that. */
export interface Judged {
  /** The signs of each candidate. */
  readonly candidates: readonly ArrayLike<number>[];
  readonly right: boolean;
}

/** Messages of one conversation: what is learned from some of them is tried on others. */
export type Together = readonly Judged[];

export interface SumOptions {
  /** The weights by which candidates are chosen before anything is learned. */
  readonly first: SignWeights;
  readonly ridge: number;
}

/** Keeps a sign that hardly ever differs from being blown up. */
const LEAST_DEVIATION = 0.02;
/** Which of several candidates a message is right for is not told; it is guessed again after each fit. */
const ROUNDS = 3;
const FOLDS = 5;
const CONFIDENCE_RIDGE = 0.01;

/**
 * A logistic regression over the signs, and what its odds are worth: a second one over the odds that each message gets
 * from weights which have not seen its conversation (Platt 1999). The same examples give the same weights.
 */
export function learnSum(conversations: readonly Together[], options: SumOptions): SignWeights {
  const { signs, always } = fitSum(conversations.flat(), options);
  const odds: number[] = [];
  const truths: boolean[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const others = fitSum(conversations.filter((_, i) => i % FOLDS !== fold).flat(), options);
    for (const { candidates, right } of conversations.filter((_, i) => i % FOLDS === fold).flat()) {
      odds.push(Math.max(...candidates.map((candidate) => oddsOf(others, candidate))));
      truths.push(right);
    }
  }
  const [scale = 1, shift = 0] = fitDense(
    odds.map((value) => [value]),
    truths,
    CONFIDENCE_RIDGE,
  );
  return { signs: signs.map((weight) => weight * scale), always: always * scale + shift };
}

function fitSum(judged: readonly Judged[], { first, ridge }: SumOptions): SignWeights {
  const right = judged.filter((message) => message.right);
  const wrong = judged.flatMap((message) => (message.right ? [] : message.candidates));
  let weights = first;
  for (let round = 0; round < ROUNDS; round++) {
    const rows = [...right.map(({ candidates }) => loudest(candidates, weights)), ...wrong];
    const deviations = weights.signs.map((_, i) => deviationOf(rows, i));
    const fitted = fitDense(
      rows.map((signs) => Array.from(signs, (value, i) => value / deviations[i]!)),
      rows.map((_, i) => i < right.length),
      ridge,
    );
    weights = { signs: deviations.map((deviation, i) => fitted[i]! / deviation), always: fitted[deviations.length]! };
  }
  return weights;
}

function loudest(candidates: readonly ArrayLike<number>[], weights: SignWeights): ArrayLike<number> {
  return candidates.reduce((a, b) => (oddsOf(weights, b) > oddsOf(weights, a) ? b : a));
}

function deviationOf(rows: readonly ArrayLike<number>[], sign: number): number {
  let sum = 0;
  let squares = 0;
  for (const row of rows) {
    sum += row[sign]!;
    squares += row[sign]! * row[sign]!;
  }
  return Math.sqrt(Math.max(0, squares / rows.length - (sum / rows.length) ** 2)) + LEAST_DEVIATION;
}

/** A logistic regression over rows that have something in nearly every place; the bias comes last. */
function fitDense(rows: readonly (readonly number[])[], truths: readonly boolean[], ridge: number): Float64Array {
  const width = rows[0]?.length ?? 0;
  return fitLogistic(
    {
      starts: Int32Array.from({ length: rows.length + 1 }, (_, i) => i * width),
      inputs: Int32Array.from({ length: rows.length * width }, (_, i) => i % width),
      values: Float32Array.from(rows.flat()),
      width,
    },
    [...rows.keys()],
    truths,
    ridge,
  );
}
