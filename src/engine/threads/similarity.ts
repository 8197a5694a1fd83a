import type { Term } from './vocabulary';

/** How far two sets of terms agree, 0 to 1. */
export interface Agreement {
  /** Cosine of the weighted stems: the same wording, in whatever order. */
  readonly wording: number;
  /** Cosine of the weighted concepts: the same matter. */
  readonly matter: number;
  /** Share of the smaller side's weight that the other side has too, by concept. */
  readonly contained: number;
  /** Weight that both sides share, by concept. */
  readonly shared: number;
  /** Weight of what only the first or only the second side has. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
}

export function agreement(a: readonly Term[], b: readonly Term[]): Agreement {
  let wording = 0;
  let matter = 0;
  let shared = 0;
  let normA = 0;
  let normB = 0;
  let weightA = 0;
  let weightB = 0;
  let sharedB = 0;
  for (const x of a) {
    normA += x.weight * x.weight;
    weightA += x.weight;
  }
  for (const y of b) {
    normB += y.weight * y.weight;
    weightB += y.weight;
    let met = false;
    for (const x of a) {
      if (x.concept !== y.concept) continue;
      met = true;
      if (x.stem === y.stem) wording += x.weight * y.weight;
    }
    if (met) sharedB += y.weight;
  }
  for (const x of a) {
    const twin = b.find((y) => y.concept === x.concept);
    if (twin === undefined) continue;
    shared += x.weight;
    matter += x.weight * twin.weight;
  }
  const norm = Math.sqrt(normA * normB);
  if (norm === 0) return { wording: 0, matter: 0, contained: 0, shared: 0, onlyFirst: weightA, onlySecond: weightB };
  return {
    wording: Math.min(1, wording / norm),
    matter: Math.min(1, matter / norm),
    contained: Math.max(shared / weightA, sharedB / weightB),
    shared: Math.min(shared, sharedB),
    onlyFirst: weightA - shared,
    onlySecond: weightB - sharedB,
  };
}
