import { KINDS, type Kind } from '../scorer/features';
import { normOf } from '../scorer/score';
import type { Example, Row } from './examples';

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

/** The features that training knows, the most frequent first. */
export interface Vocabulary {
  readonly indexOf: ReadonlyMap<number, number>;
  readonly hashes: Uint32Array;
  /** In how many texts each stands. */
  readonly texts: Uint32Array;
  /** What a feature counts for before training: the weight of its kind times its rarity. */
  readonly factors: Float32Array;
}

/** Of each kind of feature: its weight before training, and in how many texts it must stand to be learnt. */
const TERMS: Readonly<Record<Kind, { readonly weight: number; readonly least: number }>> = {
  word: { weight: 1, least: 2 },
  threes: { weight: 0.35, least: 4 },
  fours: { weight: 0.35, least: 16 },
  shout: { weight: 0.7, least: 2 },
  next: { weight: 0.9, least: 3 },
  skip: { weight: 0.6, least: 5 },
  triple: { weight: 0.7, least: 4 },
  frame: { weight: 0.7, least: 6 },
};

/** The dampening of the inverse document frequency. */
const RARITY_POWER = 0.7;
const RARITY_UNIT = 5;

export function chooseVocabulary(rows: readonly Row[]): Vocabulary {
  /** By hash: the texts it stands in, the last of them, and its kind. */
  const seen = new Map<number, { texts: number; last: number; kind: number }>();
  rows.forEach((row, at) => {
    for (let k = 0; k < row.hashes.length; k++) {
      const entry = seen.get(row.hashes[k]!);
      if (!entry) seen.set(row.hashes[k]!, { texts: 1, last: at, kind: row.kinds[k]! });
      else if (entry.last !== at) {
        entry.texts++;
        entry.last = at;
      }
    }
  });
  const kept = [...seen].filter(([, { texts, kind }]) => texts >= TERMS[KINDS[kind]!].least);
  kept.sort(([hashA, a], [hashB, b]) => b.texts - a.texts || hashA - hashB);
  return {
    indexOf: new Map(kept.map(([hash], i) => [hash, i])),
    hashes: Uint32Array.from(kept, ([hash]) => hash),
    texts: Uint32Array.from(kept, ([, { texts }]) => texts),
    factors: Float32Array.from(
      kept,
      ([, { texts, kind }]) =>
        TERMS[KINDS[kind]!].weight * (Math.log(rows.length / texts) / RARITY_UNIT) ** RARITY_POWER,
    ),
  };
}

export function buildDataset(
  examples: readonly Example[],
  vocabulary: Vocabulary,
  signals: readonly string[],
): Dataset {
  const starts = new Int32Array(examples.length + 1);
  const features: number[] = [];
  const values: number[] = [];
  const labels = new Uint8Array(examples.length * signals.length);
  const columns = new Map(signals.map((id, i) => [id, i]));
  examples.forEach(({ row, shows, open }, i) => {
    const norm = normOf(row.words);
    row.hashes.forEach((hash) => {
      const index = vocabulary.indexOf.get(hash);
      if (index === undefined) return;
      features.push(index);
      values.push(vocabulary.factors[index]! * norm);
    });
    starts[i + 1] = features.length;
    for (const id of open) labels[i * signals.length + columns.get(id)!] = LABEL.open;
    for (const id of shows) labels[i * signals.length + columns.get(id)!] = LABEL.yes;
  });
  return {
    starts,
    features: Int32Array.from(features),
    values: Float32Array.from(values),
    labels,
    count: examples.length,
  };
}
