import type { LooseTable, LooseWeights } from '../scorer/weights';
import { scaleCodeOf } from '../scorer/weights';
import type { Vocabulary } from './dataset';
import type { Network } from './fit';
import { quantise } from './quantise';

/** The most frequent features are kept in fine steps. */
const FINE_ROWS = 8000;
const FINE_WIDTH = 8;
const COARSE_WIDTH = 32;

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
  for (let row = 0; row < scales.length; row++) {
    const direction = directions.subarray(row * hidden, (row + 1) * hidden);
    const length = Math.sqrt(direction.reduce((sum, x) => sum + x * x, 0));
    scales[row] = scaleCodeOf(length);
    for (let i = 0; i < hidden; i++) direction[i] = direction[i]! / (length + 1e-9);
  }
  const { codes, books } = quantise(directions, scales.length, hidden, width, width);
  return { width, hashes: vocabulary.hashes.slice(from, to), codes, books, scales };
}
