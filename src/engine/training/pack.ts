import type { LooseTable, LooseWeights } from '../scorer/weights';
import { scaleCodeOf, scaleOf } from '../scorer/weights';
import type { Vocabulary } from './dataset';
import type { Network } from './fit';
import { quantise } from './quantise';

/** The most frequent features are kept in fine steps. */
const FINE_ROWS = 20000;
const FINE_WIDTH = 4;
const COARSE_WIDTH = 8;

/** A network as codes: directions and lengths of its rows apart. */
export function shrink(network: Network, vocabulary: Vocabulary, signals: readonly string[]): LooseWeights {
  const fineRows = Math.min(FINE_ROWS, vocabulary.hashes.length);
  return {
    signals,
    fine: tableOf(network, vocabulary, 0, fineRows, FINE_WIDTH),
    coarse: tableOf(network, vocabulary, fineRows, vocabulary.hashes.length, COARSE_WIDTH),
    hiddenBias: network.hiddenBias,
    output: network.output,
    outputBias: network.outputBias,
  };
}

function tableOf(
  { rows, hidden }: Network,
  vocabulary: Vocabulary,
  from: number,
  to: number,
  width: number,
): LooseTable {
  const directions = rows.slice(from * hidden, to * hidden);
  const scales = new Uint8Array(to - from);
  const weights = new Float32Array(to - from);
  for (let row = 0; row < scales.length; row++) {
    const direction = directions.subarray(row * hidden, (row + 1) * hidden);
    const length = Math.sqrt(direction.reduce((sum, x) => sum + x * x, 0));
    scales[row] = scaleCodeOf(length);
    weights[row] = length * length * vocabulary.texts[from + row]!;
    for (let i = 0; i < hidden; i++) direction[i] = direction[i]! / (length + 1e-9);
  }
  const { codes, books } = quantise(directions, weights, hidden, width, width);
  return { width, hashes: vocabulary.hashes.slice(from, to), codes, books, scales };
}

/** The rows as they will be at run time, in the order of the vocabulary. */
export function restoreRows({ fine, coarse }: LooseWeights, hidden: number): Float32Array {
  const rows = new Float32Array((fine.hashes.length + coarse.hashes.length) * hidden);
  let to = 0;
  for (const { width, codes, books, scales } of [fine, coarse]) {
    const blocks = hidden / width;
    codes.forEach((code, at) => {
      const from = ((at % blocks) * 256 + code) * width;
      const scale = scaleOf(scales[Math.floor(at / blocks)]!);
      for (let i = 0; i < width; i++) rows[to++] = books[from + i]! * scale;
    });
  }
  return rows;
}
