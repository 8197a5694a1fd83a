/** One message or some, as they are set beside others: the acts heard in them and what they are about. */
import { AGREEMENT } from './acts';
import { ACTS, type Act, indexOfAct } from './heard-acts';
import { Matter } from './matter';
import type { Pattern } from './patterns';
import type { Passage, Turn } from './view';

/** Weight of shared matter beyond which more says no more. */
export const MOST_SHARED = 3;

/** Odds of an act as a sign: 0 for surely not, 1 for surely. */
export function clearness(odds: number): number {
  return (Math.max(-6, Math.min(4, odds)) + 6) / 10;
}

/** A sentence with figures: these, and what they may be about. */
interface Figured {
  readonly figures: ReadonlySet<string>;
  readonly things: ReadonlySet<string>;
}

/** One message or some, as they are compared. */
export class Heard {
  #acts: Float64Array | undefined;
  #matter: Matter | undefined;
  #told: Matter | undefined;
  #polarity: ReadonlyMap<string, number> | undefined;
  #figured: readonly Figured[] | undefined;
  #figures: ReadonlySet<string> | undefined;
  readonly sentences: readonly Passage[];

  constructor(readonly turns: readonly Turn[]) {
    this.sentences = turns.flatMap((turn) => turn.sentences);
  }

  /** How clearly an act is heard in the sentence that shows it best, 0 to 1. */
  act(act: Act): number {
    this.#acts ??= clearestActs(this.sentences);
    return this.#acts[indexOfAct(act)]!;
  }

  /** 1 where one of the patterns fits a sentence of it, else 0. */
  fits(...patterns: readonly Pattern[]): number {
    return this.sentences.some((sentence) => patterns.some((pattern) => sentence.fits(pattern))) ? 1 : 0;
  }

  /** 1 where it begins with a yes, else 0. */
  get agrees(): number {
    return this.sentences.slice(0, 3).some((sentence) => !sentence.question && sentence.fits(AGREEMENT)) ? 1 : 0;
  }

  get asks(): number {
    return this.sentences.some(({ question }) => question) ? 1 : 0;
  }

  /** What it is about. */
  get matter(): Matter {
    this.#matter ??= Matter.of(this.sentences);
    return this.#matter;
  }

  /** What it is about outside questions. */
  get told(): Matter {
    this.#told ??= Matter.of(this.sentences.filter(({ question }) => !question));
    return this.#told;
  }

  /** Its sentences with figures. */
  get figured(): readonly Figured[] {
    this.#figured ??= this.sentences.flatMap(({ words, terms }) => {
      if (!words.some(({ script }) => script === 'number')) return [];
      const figures = new Set(words.filter(({ script }) => script === 'number').map(({ norm }) => norm));
      const things = terms.filter(({ concept, weight }) => weight >= STRONG && !figures.has(concept));
      return [{ figures, things: new Set(things.map(({ concept }) => concept)) }];
    });
    return this.#figured;
  }

  /** All figures in it. */
  get figures(): ReadonlySet<string> {
    this.#figures ??= new Set(this.figured.flatMap(({ figures }) => [...figures]));
    return this.#figures;
  }

  /** For what it says most clearly: whether with a "not" (1), without (2), or both (3). */
  get polarity(): ReadonlyMap<string, number> {
    if (this.#polarity === undefined) {
      const polarity = new Map<string, number>();
      for (const sentence of this.sentences) {
        const denied = deniedIn(sentence);
        for (const { concept, weight } of sentence.terms) {
          if (weight < STRONG) continue;
          polarity.set(concept, (polarity.get(concept) ?? 0) | (denied.includes(concept) ? 1 : 2));
        }
      }
      this.#polarity = polarity;
    }
    return this.#polarity;
  }
}

/** Of what weighs as much, a "not" or a figure says something. */
const STRONG = 0.8;
const NOT = new Set(
  `не нет нету ни никогда никакой никакого никакому никаких никакие никакая никто никого ничего без
  never no not none nobody nothing without cannot`.split(/\s+/),
);
/** How far a "not" reaches, in words. */
const NOT_REACHES = 5;

/** The concepts that a "not" stands before. */
function deniedIn({ words, concepts }: Passage): readonly (string | null)[] {
  return words.flatMap(({ norm }, i) => (isNot(norm) ? concepts.slice(i, i + NOT_REACHES) : []));
}

function isNot(norm: string): boolean {
  return NOT.has(norm) || norm.endsWith("n't");
}

/** The acts of sentences, each as clear as in the one that shows it best, 0 to 1; in the order of `ACTS`. */
function clearestActs(sentences: readonly Passage[]): Float64Array {
  const most = new Float64Array(ACTS.length).fill(Number.NEGATIVE_INFINITY);
  for (const { acts } of sentences) for (let i = 0; i < most.length; i++) most[i] = Math.max(most[i]!, acts[i]!);
  return most.map(clearness);
}

const known = new WeakMap<Turn, Heard>();

/** A message by itself; what was worked out for one detector is at hand for the next. */
export function heardIn(turn: Turn): Heard {
  const before = known.get(turn);
  if (before !== undefined) return before;
  const heard = new Heard([turn]);
  known.set(turn, heard);
  return heard;
}

/** Messages in a row as one. */
export function heardTogether(turns: readonly Turn[]): Heard {
  return turns.length === 1 ? heardIn(turns[0]!) : new Heard(turns);
}

/** The weight of what a message is about and another or an exchange is, too; no more than `MOST_SHARED`. */
export function shared(a: Heard, b: Heard | Matter | null): number {
  if (b === null) return 0;
  return Math.min(MOST_SHARED, a.matter.weightIn(b instanceof Heard ? b.matter : b));
}

export const actOf = (heard: Heard | null, act: Act): number => heard?.act(act) ?? 0;
