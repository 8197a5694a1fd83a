import { BOOK, CODE_WIDTH, type LooseWeights, scaleCodeOf, scaleOf } from '../scorer/weights';
import type { Vocabulary } from './dataset';
import type { Network } from './fit';
import { quantise } from './quantise';

const SEED = 4;

/** A network as codes: directions and lengths of its rows apart. */
export function shrink(network: Network, vocabulary: Vocabulary, signals: readonly string[]): LooseWeights {
  const { hidden, hiddenBias, output, outputBias } = network;
  const { hashes, texts } = vocabulary;
  const directions = network.rows.slice();
  const scales = new Uint8Array(hashes.length);
  const weights = new Float32Array(hashes.length);
  for (let row = 0; row < hashes.length; row++) {
    const direction = directions.subarray(row * hidden, (row + 1) * hidden);
    const length = Math.sqrt(direction.reduce((sum, x) => sum + x * x, 0));
    scales[row] = scaleCodeOf(length);
    weights[row] = length * length * texts[row]!;
    for (let i = 0; i < hidden; i++) direction[i] = direction[i]! / (length + 1e-9);
  }
  const { codes, books } = quantise(directions, weights, hidden, SEED);
  return { signals, hashes, codes, books, scales, hiddenBias, output, outputBias };
}

/** The rows as they will be at run time, in the order of the vocabulary. */
export function restoreRows({ hashes, codes, books, scales }: LooseWeights, hidden: number): Float32Array {
  const rows = new Float32Array(hashes.length * hidden);
  const blocks = hidden / CODE_WIDTH;
  codes.forEach((code, at) => {
    const from = ((at % blocks) * BOOK + code) * CODE_WIDTH;
    const scale = scaleOf(scales[Math.floor(at / blocks)]!);
    for (let i = 0; i < CODE_WIDTH; i++) rows[at * CODE_WIDTH + i] = books[from + i]! * scale;
  });
  return rows;
}
