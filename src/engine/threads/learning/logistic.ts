/** Sparse rows: row i has the inputs `inputs[starts[i]…starts[i + 1])` with their values in step. */
export interface SparseRows {
  readonly starts: Int32Array;
  readonly inputs: Int32Array;
  readonly values: Float32Array;
  /** How many different inputs there are. */
  readonly width: number;
}

const ROUNDS = 40;
const MEMORY = 8;
/** A step has to bring this share of what the slope promises. */
const WORTHWHILE = 1e-4;
const LEAST_STEP = 1e-6;
/** Of the first guess, before anything is looked at: most sentences show no act. */
const FIRST_BIAS = -3;

/**
 * Logistic regression with a ridge, by L-BFGS (Nocedal 1980) with backtracking: the weight of each input, and the bias
 * as one more. The same rows give the same weights.
 * @param chosen the rows that count
 * @param truths whether each of the chosen is true, in step
 */
export function fitLogistic(
  rows: SparseRows,
  chosen: readonly number[],
  truths: readonly boolean[],
  ridge: number,
): Float64Array {
  const size = rows.width + 1;
  let at: Float64Array = new Float64Array(size);
  at[size - 1] = FIRST_BIAS;
  let slope: Float64Array = new Float64Array(size);
  let loss = lossAt(at, slope);
  const steps: { readonly moved: Float64Array; readonly bent: Float64Array; readonly scale: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const direction = descent(slope, steps);
    const promised = dot(slope, direction);
    let length = steps.length === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    let next = moved(at, direction, length);
    const nextSlope = new Float64Array(size);
    let nextLoss = lossAt(next, nextSlope);
    while (nextLoss > loss + WORTHWHILE * length * promised && length > LEAST_STEP) {
      length /= 2;
      next = moved(at, direction, length);
      nextLoss = lossAt(next, nextSlope);
    }
    if (nextLoss >= loss) break;
    const step = next.map((x, i) => x - at[i]!);
    const bent = nextSlope.map((x, i) => x - slope[i]!);
    const curvature = dot(step, bent);
    if (curvature > 0) steps.push({ moved: step, bent, scale: 1 / curvature });
    if (steps.length > MEMORY) steps.shift();
    at = next;
    slope = nextSlope;
    loss = nextLoss;
  }
  return at;

  /** The loss at some weights; writes its slope there. */
  function lossAt(weights: Float64Array, into: Float64Array): number {
    let sum = 0;
    for (let i = 0; i < rows.width; i++) {
      sum += (ridge / 2) * weights[i]! * weights[i]!;
      into[i] = ridge * weights[i]!;
    }
    into[rows.width] = 0;
    for (const [i, row] of chosen.entries()) {
      let odds = weights[rows.width]!;
      for (let k = rows.starts[row]!; k < rows.starts[row + 1]!; k++)
        odds += weights[rows.inputs[k]!]! * rows.values[k]!;
      sum += Math.log1p(Math.exp(-Math.abs(odds))) + Math.max(0, odds) - (truths[i] ? odds : 0);
      const error = 1 / (1 + Math.exp(-odds)) - (truths[i] ? 1 : 0);
      for (let k = rows.starts[row]!; k < rows.starts[row + 1]!; k++) into[rows.inputs[k]!]! += error * rows.values[k]!;
      into[rows.width]! += error;
    }
    return sum;
  }
}

/** The way down, by what the last steps have told of the curvature. */
function descent(
  slope: Float64Array,
  steps: readonly { readonly moved: Float64Array; readonly bent: Float64Array; readonly scale: number }[],
): Float64Array {
  const way = slope.map((x) => -x);
  const shares: number[] = [];
  for (let i = steps.length - 1; i >= 0; i--) {
    const { moved: step, bent, scale } = steps[i]!;
    shares[i] = scale * dot(step, way);
    add(way, bent, -shares[i]!);
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const scale = 1 / (last.scale * dot(last.bent, last.bent));
    for (let i = 0; i < way.length; i++) way[i]! *= scale;
  }
  for (const [i, { moved: step, bent, scale }] of steps.entries()) add(way, step, shares[i]! - scale * dot(bent, way));
  return way;
}

function moved(from: Float64Array, direction: Float64Array, length: number): Float64Array {
  const to = from.slice();
  add(to, direction, length);
  return to;
}

function add(to: Float64Array, from: Float64Array, factor: number): void {
  for (let i = 0; i < to.length; i++) to[i]! += factor * from[i]!;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
