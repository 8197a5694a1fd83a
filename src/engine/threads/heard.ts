/** One message or some, as they are set beside others: the acts heard in them and what they are about. */
import { AGREEMENT } from './acts';
import type { Act } from './heard-acts';
import type { Pattern } from './patterns';
import type { Passage, Turn } from './view';

/** Weight of shared matter beyond which more says no more. */
export const MOST_SHARED = 3;

/** Odds of an act as a sign: 0 for surely not, 1 for surely. */
export function clearness(odds: number): number {
  return (Math.max(-6, Math.min(4, odds)) + 6) / 10;
}

/** Weight under which a word says too little to tie two messages together. */
const TELLING = 0.5;

/** One message or some, as they are compared. */
export class Heard {
  readonly #acts = new Map<Act, number>();
  #matter: ReadonlyMap<string, number> | undefined;
  #polarity: ReadonlyMap<string, number> | undefined;
  #figured: readonly { readonly figures: ReadonlySet<string>; readonly things: ReadonlySet<string> }[] | undefined;
  readonly sentences: readonly Passage[];

  constructor(readonly turns: readonly Turn[]) {
    this.sentences = turns.flatMap((turn) => turn.sentences);
  }

  /** How clearly an act is heard in the sentence that shows it best, 0 to 1. */
  act(act: Act): number {
    let most = this.#acts.get(act);
    if (most === undefined) {
      most = 0;
      for (const sentence of this.sentences) most = Math.max(most, clearness(sentence.oddsOf(act)));
      this.#acts.set(act, most);
    }
    return most;
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

  /** What it is about, with weights. */
  get matter(): ReadonlyMap<string, number> {
    this.#matter ??= new Map(
      this.sentences.flatMap(({ terms }) =>
        terms
          .filter(({ weight }) => weight >= TELLING)
          .map(({ concept, weight }): [string, number] => [concept, weight]),
      ),
    );
    return this.#matter;
  }

  /** Its sentences with figures: these, and what they may be about. */
  get figured(): readonly { readonly figures: ReadonlySet<string>; readonly things: ReadonlySet<string> }[] {
    this.#figured ??= this.sentences.flatMap(({ words, terms }) => {
      const figures = new Set(words.filter(({ script }) => script === 'number').map(({ norm }) => norm));
      const things = terms.filter(({ concept, weight }) => weight >= STRONG && !figures.has(concept));
      return figures.size === 0 ? [] : [{ figures, things: new Set(things.map(({ concept }) => concept)) }];
    });
    return this.#figured;
  }

  /** For what it says most clearly: whether with a "not" (1), without (2), or both (3). */
  get polarity(): ReadonlyMap<string, number> {
    if (this.#polarity === undefined) {
      const polarity = new Map<string, number>();
      for (const sentence of this.sentences) {
        for (const { concept, weight } of sentence.terms) {
          if (weight < STRONG) continue;
          polarity.set(concept, (polarity.get(concept) ?? 0) | (isDenied(sentence, concept) ? 1 : 2));
        }
      }
      this.#polarity = polarity;
    }
    return this.#polarity;
  }
}

/** Of what weighs as much, a "not" or a figure says something. */
const STRONG = 0.8;
const NOT =
  /^(не|нет|нету|ни|никогда|никак(?:ой|ого|ому|их|ие|ая)|никто|никого|ничего|без|never|no|not|none|nobody|nothing|without|cannot)$|n't$/;
/** How far a "not" reaches, in words. */
const NOT_REACHES = 5;

function isDenied(sentence: Passage, concept: string): boolean {
  return sentence.words.some(
    (word, i) =>
      NOT.test(word.norm) &&
      sentence.words.slice(i, i + NOT_REACHES).some((next) => sentence.conceptOf(next) === concept),
  );
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

export function shared(a: Heard, ...others: readonly (Heard | null)[]): number {
  let sum = 0;
  for (const [concept, weight] of a.matter) if (others.some((b) => b?.matter.has(concept))) sum += weight;
  return Math.min(MOST_SHARED, sum);
}

export const actOf = (heard: Heard | null, act: Act): number => heard?.act(act) ?? 0;
