/** What an answer of ours says, and what two answers have in common. */
import type { Term } from './vocabulary';

/** What an answer says, and the figures in it. */
export class Told {
  readonly concepts: ReadonlySet<string>;
  readonly #common = new WeakMap<Told, Common>();

  constructor(
    readonly terms: readonly Term[],
    readonly figures: readonly string[],
    /** It says that of another thing the same is true. */
    readonly saysAlike: boolean,
  ) {
    this.concepts = new Set(terms.map(({ concept }) => concept));
  }

  /** What it has in common with an earlier answer, worked out once for all the questions that the two answered. */
  commonWith(earlier: Told): Common {
    let common = this.#common.get(earlier);
    if (common === undefined) {
      common = new Common(earlier, this);
      this.#common.set(earlier, common);
    }
    return common;
  }
}

/** What two answers have in common. */
class Common {
  /** What the first says of what the second speaks of too, and the other way round. */
  readonly first: readonly Term[];
  readonly second: readonly Term[];
  /** Weight of the latter. */
  readonly weight: number;
  /** What only the second says. */
  readonly more: readonly Term[];
  readonly hasFigure: boolean;

  constructor(first: Told, second: Told) {
    this.first = first.terms.filter(({ concept }) => second.concepts.has(concept));
    this.second = second.terms.filter(({ concept }) => first.concepts.has(concept));
    this.weight = this.second.reduce((sum, { weight }) => sum + weight, 0);
    this.more = second.terms.filter(({ concept }) => !first.concepts.has(concept));
    this.hasFigure = second.figures.some((figure) => first.figures.includes(figure));
  }
}
