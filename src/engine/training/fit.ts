import { type Dataset, LABEL, type Vocabulary } from './dataset';
import { createRandom } from './random';

/** A network in full precision. */
export interface Network {
  readonly hidden: number;
  /** One row of `hidden` numbers for each feature of the vocabulary, in its order. */
  readonly rows: Float32Array;
  readonly hiddenBias: Float32Array;
  /** `hidden` rows of one number for each signal. */
  readonly output: Float32Array;
  readonly outputBias: Float32Array;
}

export interface FitOptions {
  /** Units of the hidden layer. */
  readonly hidden: number;
  readonly epochs: number;
  /** Share of a text's features left out at each look, so that no single one is leant on. */
  readonly featureDropout: number;
  readonly unitDropout: number;
  readonly seed: number;
}

const RATE = 0.05;
const OUTPUT_RATE = 0.05;
const BIAS_RATE = 0.015;
const HIDDEN_BIAS_RATE = 0.006;
/** The rate falls to this share of itself by the last epoch. */
const LAST_RATE = 0.1;
const FIRST_ROW = 0.005;
const FIRST_OUTPUT = 0.85;
/** Log odds of a signal in a sentence of which nothing is known. */
const FIRST_BIAS = -4;
/** Errors and gradients below these teach nothing worth the time. */
const NEGLIGIBLE_ERROR = 1e-3;
const NEGLIGIBLE = 1e-5;

/**
 * Fits a network of one hidden layer (ReLU) with one logistic output a signal, by stochastic gradients with
 * Adagrad's step sizes (Duchi et al. 2011; one for each row of features) and dropout. The same seed and data give
 * the same weights, bit for bit.
 */
export function fitNetwork(
  data: Dataset,
  vocabulary: Vocabulary,
  count: number,
  options: FitOptions,
  /** To go on from: its rows stay as they are, what stands above them is fitted to them. */
  given?: Network,
): Network {
  const { hidden, epochs, featureDropout, unitDropout, seed } = options;
  const random = createRandom(seed);
  const features = vocabulary.hashes.length;
  const rows = given ? unfolded(given.rows) : Float32Array.from({ length: features * hidden }, () => spread(FIRST_ROW));
  const rowEnergy = new Float32Array(features).fill(1e-6);
  const output =
    given?.output.slice() ??
    Float32Array.from({ length: hidden * count }, () => spread(FIRST_OUTPUT) / Math.sqrt(hidden));
  const outputEnergy = new Float32Array(output.length).fill(given ? 1 : 1e-3);
  const outputBias = given?.outputBias.slice() ?? new Float32Array(count).fill(FIRST_BIAS);
  const biasEnergy = new Float32Array(count).fill(1);
  const hiddenBias = given?.hiddenBias.slice() ?? new Float32Array(hidden);

  const units = new Float32Array(hidden);
  const scores = new Float32Array(count);
  const errors = new Float32Array(count);
  const active = new Int32Array(count);
  const unitErrors = new Float32Array(hidden);
  let kept = new Int32Array(1024);
  const order = Int32Array.from({ length: data.count }, (_, i) => i);
  const featureBoost = 1 / (1 - featureDropout);
  const unitBoost = 1 / (1 - unitDropout);

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const decay = 1 - ((1 - LAST_RATE) * epoch) / epochs;
    for (const example of order) learn(example, decay);
  }
  return { hidden, rows: given?.rows ?? folded(), hiddenBias, output, outputBias };

  function spread(width: number): number {
    return (random() - 0.5) * 2 * width;
  }

  function learn(example: number, decay: number): void {
    const end = data.starts[example + 1]!;
    if (end - data.starts[example]! > kept.length) kept = new Int32Array(2 * (end - data.starts[example]!));
    let used = 0;
    units.set(hiddenBias);
    for (let k = data.starts[example]!; k < end; k++) {
      if (random() < featureDropout) continue;
      kept[used++] = k;
      const value = data.values[k]! * featureBoost;
      const row = data.features[k]! * hidden;
      for (let i = 0; i < hidden; i++) units[i] = units[i]! + value * rows[row + i]!;
    }
    scores.set(outputBias);
    for (let i = 0; i < hidden; i++) {
      const unit = units[i]! > 0 && random() >= unitDropout ? units[i]! * unitBoost : 0;
      units[i] = unit;
      if (unit === 0) continue;
      for (let s = 0, o = i * count; s < count; s++, o++) scores[s] = scores[s]! + unit * output[o]!;
    }
    let wrong = 0;
    for (let s = 0, label = example * count; s < count; s++, label++) {
      const truth = data.labels[label]!;
      if (truth === LABEL.open) continue;
      const error = 1 / (1 + Math.exp(-scores[s]!)) - truth;
      if (Math.abs(error) < NEGLIGIBLE_ERROR) continue;
      errors[s] = error;
      active[wrong++] = s;
      biasEnergy[s] = biasEnergy[s]! + error * error;
      outputBias[s] = outputBias[s]! - (BIAS_RATE * decay * error) / Math.sqrt(biasEnergy[s]!);
    }
    let energy = 0;
    for (let i = 0; i < hidden; i++) {
      const unit = units[i]!;
      if (unit === 0) {
        unitErrors[i] = 0;
        continue;
      }
      let back = 0;
      for (let a = 0; a < wrong; a++) {
        const s = active[a]!;
        const at = i * count + s;
        const weight = output[at]!;
        back += errors[s]! * weight;
        const gradient = errors[s]! * unit;
        const energyHere = outputEnergy[at]! + gradient * gradient;
        outputEnergy[at] = energyHere;
        output[at] = weight - (OUTPUT_RATE * decay * gradient) / Math.sqrt(energyHere);
      }
      const unitError = back * unitBoost;
      unitErrors[i] = unitError;
      hiddenBias[i] = hiddenBias[i]! - HIDDEN_BIAS_RATE * decay * unitError;
      energy += unitError * unitError;
    }
    energy /= hidden;
    if (given || energy < NEGLIGIBLE * NEGLIGIBLE) return;
    for (let u = 0; u < used; u++) {
      const k = kept[u]!;
      const feature = data.features[k]!;
      const value = data.values[k]! * featureBoost;
      const known = rowEnergy[feature]! + energy * value * value;
      rowEnergy[feature] = known;
      const step = (RATE * decay * value) / Math.sqrt(known);
      const row = feature * hidden;
      for (let i = 0; i < hidden; i++) rows[row + i] = rows[row + i]! - step * unitErrors[i]!;
    }
  }

  /** At run time a feature counts with its row alone: what multiplied it in training moves into the row. */
  function folded(): Float32Array {
    return rows.map((x, i) => x * vocabulary.factors[Math.floor(i / hidden)]!);
  }

  function unfolded(known: Float32Array): Float32Array {
    return known.map((x, i) => x / vocabulary.factors[Math.floor(i / hidden)]!);
  }
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const swap = order[i]!;
    order[i] = order[j]!;
    order[j] = swap;
  }
}
