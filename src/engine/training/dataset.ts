import { tokenise } from '../../language';
import { eachFeature, wordOf } from '../scorer/features';
import { normOf } from '../scorer/score';

/** A text to learn from. */
export interface Example {
  readonly text: string;
  /** Signals that it shows. */
  readonly shows: readonly string[];
  /** Signals that it may or may not show: nothing is learnt about them. */
  readonly open?: readonly string[];
}

/** Sparse rows: example i has the features `features[starts[i]…starts[i + 1])` with their values in step. */
export interface Dataset {
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly values: Float32Array;
  /** For example i and signal s at `i * signals + s`: shows it, does not, or open. */
  readonly labels: Uint8Array;
  readonly count: number;
}

export const LABEL = { no: 0, yes: 1, open: 2 } as const;

/** The features that training knows, most telling first kept. */
export interface Vocabulary {
  readonly indexOf: ReadonlyMap<number, number>;
  readonly hashes: Uint32Array;
  /** What a feature counts for before training: the weight of its kind times its rarity. */
  readonly factors: Float32Array;
}

interface Row {
  readonly hashes: number[];
  readonly weights: number[];
  readonly words: number;
}

/** The dampening of the inverse document frequency. */
const RARITY_POWER = 0.7;
const RARITY_UNIT = 5;

export function featuresOf(text: string): Row {
  const prepared = { text, ...tokenise(text) };
  const hashes: number[] = [];
  const weights: number[] = [];
  for (const sentence of prepared.sentences) {
    eachFeature(prepared, sentence, (hash, weight) => {
      hashes.push(hash);
      weights.push(weight);
    });
  }
  let words = 0;
  for (const token of prepared.tokens) if (wordOf(token, text)) words++;
  return { hashes, weights, words };
}

/** Keeps the `limit` features that tell most about the signals (G² of feature × signal), seen in `least` texts or more. */
export function chooseVocabulary(
  rows: readonly Row[],
  examples: readonly Example[],
  limit: number,
  least: number,
): Vocabulary {
  const seen = new Map<number, number>();
  for (const row of rows) for (const hash of new Set(row.hashes)) seen.set(hash, (seen.get(hash) ?? 0) + 1);
  const shown = new Map<string, number>();
  for (const example of examples) for (const id of example.shows) shown.set(id, (shown.get(id) ?? 0) + 1);
  const together = new Map<number, Map<string, number>>();
  rows.forEach((row, i) => {
    for (const hash of new Set(row.hashes)) {
      if (seen.get(hash)! < least) continue;
      let counts = together.get(hash);
      if (!counts) together.set(hash, (counts = new Map()));
      for (const id of examples[i]!.shows) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  });
  const ranked = [...together].map(([hash, counts]) => {
    const share = seen.get(hash)! / rows.length;
    let gain = 0;
    for (const [id, both] of counts) {
      const expected = share * shown.get(id)!;
      if (both > expected) gain += both * Math.log(both / expected) - (both - expected);
    }
    return { hash, gain };
  });
  ranked.sort((a, b) => b.gain - a.gain || a.hash - b.hash);
  const kept = ranked.slice(0, limit).map(({ hash }) => hash);
  const weightOf = new Map<number, number>();
  for (const row of rows) row.hashes.forEach((hash, k) => weightOf.set(hash, row.weights[k]!));
  return {
    indexOf: new Map(kept.map((hash, i) => [hash, i])),
    hashes: Uint32Array.from(kept),
    factors: Float32Array.from(
      kept,
      (hash) => weightOf.get(hash)! * (Math.log(rows.length / seen.get(hash)!) / RARITY_UNIT) ** RARITY_POWER,
    ),
  };
}

export function buildDataset(
  rows: readonly Row[],
  examples: readonly Example[],
  vocabulary: Vocabulary,
  signals: readonly string[],
): Dataset {
  const starts = new Int32Array(rows.length + 1);
  const features: number[] = [];
  const values: number[] = [];
  const labels = new Uint8Array(rows.length * signals.length);
  const columns = new Map(signals.map((id, i) => [id, i]));
  rows.forEach((row, i) => {
    const norm = normOf(row.words);
    row.hashes.forEach((hash) => {
      const index = vocabulary.indexOf.get(hash);
      if (index === undefined) return;
      features.push(index);
      values.push(vocabulary.factors[index]! * norm);
    });
    starts[i + 1] = features.length;
    for (const id of examples[i]!.open ?? []) labels[i * signals.length + columns.get(id)!] = LABEL.open;
    for (const id of examples[i]!.shows) labels[i * signals.length + columns.get(id)!] = LABEL.yes;
  });
  return {
    starts,
    features: Int32Array.from(features),
    values: Float32Array.from(values),
    labels,
    count: rows.length,
  };
}
