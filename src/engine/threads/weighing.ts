/** Evidence from several messages, weighed in one sum: acts that are heard there, wordings, and what they share. */

import { repliesTo } from './citing';
import type { Act } from './heard-acts';
import type { Pattern } from './patterns';
import type { Passage, Thread, Turn } from './view';

/** Odds beyond these say no more. */
const LEAST = -3;
const MOST = 2;

/** Passages that are read together: a message, our answer to one, all between two of them. */
export class Stretch {
  #matter: ReadonlyMap<string, number> | undefined;

  constructor(readonly passages: readonly Passage[]) {}

  /** How clearly an act is heard in the clearest of them, in log odds from -3 to 2. */
  shows(act: Act): number {
    let most = LEAST;
    for (const passage of this.passages) most = Math.max(most, passage.oddsOf(act));
    return Math.min(MOST, most);
  }

  /** 1 where one of the patterns fits one of them, else 0. */
  fits(...patterns: readonly Pattern[]): number {
    return this.passages.some((passage) => patterns.some((pattern) => passage.fits(pattern))) ? 1 : 0;
  }

  get asks(): number {
    return this.passages.some(({ question }) => question) ? 1 : 0;
  }

  /** Its classes of words with their weights. */
  get matter(): ReadonlyMap<string, number> {
    if (this.#matter === undefined) {
      const matter = new Map<string, number>();
      for (const { terms } of this.passages)
        for (const { concept, weight } of terms) matter.set(concept, Math.max(matter.get(concept) ?? 0, weight));
      this.#matter = matter;
    }
    return this.#matter;
  }

  and(...others: readonly Stretch[]): Stretch {
    return new Stretch([this, ...others].flatMap(({ passages }) => passages));
  }

  /** The first of them, as far as they are statements where that is asked. */
  first(count: number): Stretch {
    return new Stretch(this.passages.slice(0, count));
  }

  get statements(): Stretch {
    return new Stretch(this.passages.filter(({ question }) => !question));
  }
}

/** What we answered to a message before they wrote again. */
export function repliesIn(thread: Thread, turn: Turn): Stretch {
  return new Stretch(repliesTo(thread, turn));
}

/** Weight of what two stretches share, up to `most`. */
export function shared(a: Stretch, b: Stretch, most: number): number {
  const [few, many] = a.matter.size < b.matter.size ? [a.matter, b.matter] : [b.matter, a.matter];
  let sum = 0;
  for (const [concept, weight] of few) sum += Math.min(weight, many.get(concept) ?? 0);
  return Math.min(most, sum);
}

/** Log odds by a table of weights; `always` is what stands before anything is known. */
export function weigh<Weights extends Readonly<Record<'always', number>>>(
  weights: Weights,
  signs: Readonly<Record<Exclude<keyof Weights, 'always'>, number>>,
): number {
  let odds: number = weights.always;
  for (const [sign, value] of Object.entries<number>(signs)) odds += weights[sign as keyof Weights & 'always'] * value;
  return odds;
}
