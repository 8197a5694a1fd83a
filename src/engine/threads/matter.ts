/** What messages are about: concepts by their numbers in the conversation, so that two are compared in one walk along both. */
import type { Passage } from './view';

/** Weight under which a word says too little to tie two messages together. */
const TELLING = 0.5;

export class Matter {
  private constructor(
    /** Ascending. */
    readonly concepts: readonly number[],
    /** In step with the concepts. */
    readonly weights: readonly number[],
  ) {}

  /** What some passages of one conversation are about. */
  static of(passages: readonly Passage[]): Matter {
    const weights = new Map<number, number>();
    for (const { turn, terms } of passages) {
      for (const { concept, weight } of terms) if (weight >= TELLING) weights.set(turn.numberOf(concept), weight);
    }
    return Matter.#sorted(weights);
  }

  /** What any of some messages is about. */
  static together(matters: readonly Matter[]): Matter {
    if (matters.length === 1) return matters[0]!;
    const weights = new Map<number, number>();
    for (const matter of matters) {
      for (const [i, concept] of matter.concepts.entries()) weights.set(concept, matter.weights[i]!);
    }
    return Matter.#sorted(weights);
  }

  static #sorted(weights: ReadonlyMap<number, number>): Matter {
    const concepts = [...weights.keys()].sort((a, b) => a - b);
    return new Matter(
      concepts,
      concepts.map((concept) => weights.get(concept)!),
    );
  }

  get weight(): number {
    let sum = 0;
    for (const weight of this.weights) sum += weight;
    return sum;
  }

  /** The weight of what another is about, too. */
  weightIn(other: Matter): number {
    let sum = 0;
    for (const place of this.#commonWith(other)) sum += this.weights[place]!;
    return sum;
  }

  /** How many concepts another has, too. */
  countIn(other: Matter): number {
    return this.#commonWith(other).length;
  }

  /** What another is not about. */
  without(other: Matter): Matter {
    const common = this.#commonWith(other);
    if (common.length === 0) return this;
    let next = 0;
    const concepts: number[] = [];
    const weights: number[] = [];
    for (let place = 0; place < this.concepts.length; place++) {
      if (place === common[next]) next++;
      else {
        concepts.push(this.concepts[place]!);
        weights.push(this.weights[place]!);
      }
    }
    return new Matter(concepts, weights);
  }

  /** The places of the concepts that another has, too. */
  #commonWith({ concepts: others }: Matter): readonly number[] {
    const { concepts } = this;
    const places: number[] = [];
    for (let i = 0, j = 0; i < concepts.length && j < others.length; ) {
      const difference = concepts[i]! - others[j]!;
      if (difference === 0) places.push(i);
      if (difference <= 0) i++;
      if (difference >= 0) j++;
    }
    return places;
  }
}
