import { type Dataset, LABEL, type Vocabulary } from './dataset';
import { createKernel } from './kernel';
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
/** Rows begin as if they had learned that much: Adagrad's first step is else as long for a word met twice as for any. */
const FIRST_ENERGY = 0.1;
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
  /** Signals, rounded up to whole vectors of four. */
  const wide = 4 * Math.ceil(count / 4);
  const kernel = createKernel(features * hidden + (2 * hidden + 2) * wide + 2 * hidden, 6);
  const rows = kernel.block(features * hidden);
  const output = kernel.block(hidden * wide);
  const outputEnergy = kernel.block(hidden * wide);
  const units = kernel.block(hidden);
  const unitErrors = kernel.block(hidden);
  const scores = kernel.block(wide);
  const errors = kernel.block(wide);
  const unitsEnd = units.at + 4 * hidden;
  const scoresEnd = scores.at + 4 * wide;

  for (let i = 0; i < rows.values.length; i++) {
    rows.values[i] = given ? given.rows[i]! / vocabulary.factors[Math.floor(i / hidden)]! : spread(FIRST_ROW);
  }
  for (let i = 0; i < hidden; i++) {
    for (let s = 0; s < count; s++) {
      output.values[i * wide + s] = given?.output[i * count + s] ?? spread(FIRST_OUTPUT) / Math.sqrt(hidden);
    }
  }
  outputEnergy.values.fill(given ? 1 : 1e-3);
  const rowEnergy = new Float32Array(features).fill(FIRST_ENERGY);
  const outputBias = given?.outputBias.slice() ?? new Float32Array(count).fill(FIRST_BIAS);
  const biasEnergy = new Float32Array(count).fill(1);
  const hiddenBias = given?.hiddenBias.slice() ?? new Float32Array(hidden);

  let kept = new Int32Array(1024);
  const order = Int32Array.from({ length: data.count }, (_, i) => i);
  const featureBoost = 1 / (1 - featureDropout);
  const unitBoost = 1 / (1 - unitDropout);

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const decay = 1 - ((1 - LAST_RATE) * epoch) / epochs;
    for (const example of order) learn(example, decay);
  }
  return { hidden, rows: given?.rows ?? folded(), hiddenBias, output: narrow(), outputBias };

  function spread(width: number): number {
    return (random() - 0.5) * 2 * width;
  }

  function learn(example: number, decay: number): void {
    const end = data.starts[example + 1]!;
    if (end - data.starts[example]! > kept.length) kept = new Int32Array(2 * (end - data.starts[example]!));
    let used = 0;
    units.values.set(hiddenBias);
    for (let k = data.starts[example]!; k < end; k++) {
      if (random() < featureDropout) continue;
      kept[used++] = k;
      kernel.addScaled(units.at, rowAt(data.features[k]!), data.values[k]! * featureBoost, unitsEnd);
    }
    scores.values.set(outputBias);
    for (let i = 0; i < hidden; i++) {
      const sum = units.values[i]!;
      const unit = sum > 0 && random() >= unitDropout ? sum * unitBoost : 0;
      units.values[i] = unit;
      if (unit > 0) kernel.addScaled(scores.at, output.at + 4 * i * wide, unit, scoresEnd);
    }
    for (let s = 0, label = example * count; s < count; s++, label++) {
      const truth = data.labels[label]!;
      const error = truth === LABEL.open ? 0 : 1 / (1 + Math.exp(-scores.values[s]!)) - truth;
      errors.values[s] = Math.abs(error) < NEGLIGIBLE_ERROR ? 0 : error;
      if (errors.values[s] === 0) continue;
      biasEnergy[s] = biasEnergy[s]! + error * error;
      outputBias[s] = outputBias[s]! - (BIAS_RATE * decay * error) / Math.sqrt(biasEnergy[s]!);
    }
    let energy = 0;
    for (let i = 0; i < hidden; i++) {
      const unit = units.values[i]!;
      unitErrors.values[i] = 0;
      if (unit === 0) continue;
      const from = 4 * i * wide;
      const [weights, energies] = [output.at + from, outputEnergy.at + from];
      const unitError =
        unitBoost * kernel.adjust(weights, energies, errors.at, weights + 4 * wide, unit, OUTPUT_RATE * decay);
      unitErrors.values[i] = unitError;
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
      const row = rowAt(feature);
      kernel.addScaled(row, unitErrors.at, (-RATE * decay * value) / Math.sqrt(known), row + 4 * hidden);
    }
  }

  function rowAt(feature: number): number {
    return rows.at + 4 * feature * hidden;
  }

  /** At run time a feature counts with its row alone: what multiplied it in training moves into the row. */
  function folded(): Float32Array {
    return rows.values.map((x, i) => x * vocabulary.factors[Math.floor(i / hidden)]!);
  }

  function narrow(): Float32Array {
    return Float32Array.from(
      { length: hidden * count },
      (_, i) => output.values[Math.floor(i / count) * wide + (i % count)]!,
    );
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
