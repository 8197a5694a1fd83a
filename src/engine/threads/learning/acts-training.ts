import { BOOK, CODE_WIDTH, rowOf, scaleOf, type Weights } from '../../scorer/weights';
import type { BankLine } from '../../training/bank';
import { buildDataset, type Vocabulary } from '../../training/dataset';
import { lessonOf, type Row } from '../../training/examples';
import { type FitOptions, fitNetwork, type Network } from '../../training/fit';
import { createRandom } from '../../training/random';
import { ACTS, CLIENT_ACTS, OWN_ACTS } from '../heard-acts';

/** What stands above the rows of a scorer: the layer that makes other signals of the same features. */
export type Readout = Pick<Weights, 'signals' | 'hiddenBias' | 'output' | 'outputBias'>;

const FIT: Omit<FitOptions, 'hidden'> = { epochs: 20, featureDropout: 0.2, unitDropout: 0.3, seed: 1 };
const FIRST_OUTPUT = 0.05;
const FIRST_BIAS = -3;

/**
 * Learns to hear acts. The lines are few, each in words of its own; what the words have to do with each other is known
 * from the far larger bank of signals: the rows of its scorer stay as they are, only what stands above them is learned.
 */
export function trainActs(lines: readonly BankLine[], scorer: Weights): Readout {
  const lessons = lines.map(lessonOf);
  const { vocabulary, rows } = knownFeatures(
    lessons.map(({ whole }) => whole),
    scorer,
  );
  const examples = lessons.flatMap((lesson, i) => {
    const others = lines[i]!.home.startsWith('c') ? OWN_ACTS : CLIENT_ACTS;
    return lesson.examples.map((example) => ({ ...example, open: [...example.open, ...others] }));
  });
  const random = createRandom(FIT.seed);
  const { hidden } = scorer;
  const first: Network = {
    hidden,
    rows,
    hiddenBias: scorer.hiddenBias,
    output: Float32Array.from({ length: hidden * ACTS.length }, () => (random() - 0.5) * 2 * FIRST_OUTPUT),
    outputBias: new Float32Array(ACTS.length).fill(FIRST_BIAS),
  };
  const data = buildDataset(examples, vocabulary, ACTS);
  const { hiddenBias, output, outputBias } = fitNetwork(data, vocabulary, ACTS.length, { ...FIT, hidden }, first);
  return { signals: ACTS, hiddenBias, output, outputBias };
}

/** The features of some texts that a scorer knows, with its rows for them. */
function knownFeatures(texts: readonly Row[], scorer: Weights): { vocabulary: Vocabulary; rows: Float32Array } {
  const places = new Map<number, number>();
  for (const { hashes } of texts) {
    for (const hash of hashes) {
      const row = places.has(hash) ? -1 : rowOf(scorer, hash);
      if (row >= 0) places.set(hash, row);
    }
  }
  const count = places.size;
  const rows = new Float32Array(count * scorer.hidden);
  [...places.values()].forEach((row, i) => {
    rows.set(decoded(scorer, row), i * scorer.hidden);
  });
  const vocabulary = {
    indexOf: new Map([...places.keys()].map((hash, i) => [hash, i])),
    hashes: Uint32Array.from(places.keys()),
    texts: new Uint32Array(count).fill(1),
    factors: new Float32Array(count).fill(1),
  };
  return { vocabulary, rows };
}

/** A row in full: see `Weights`. */
function decoded({ hidden, codes, books, bookStep, scales }: Weights, row: number): Float32Array {
  const blocks = hidden / CODE_WIDTH;
  const scale = scaleOf(scales[row]!) * bookStep;
  return Float32Array.from({ length: hidden }, (_, i) => {
    const block = Math.floor(i / CODE_WIDTH);
    return books[(block * BOOK + codes[row * blocks + block]!) * CODE_WIDTH + (i % CODE_WIDTH)]! * scale;
  });
}
