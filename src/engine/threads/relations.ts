/**
 * What a message of the client has to do with an exchange before it, as signs to be weighed: the acts heard in the
 * message and in our answer to it, those in the exchange, and the matter that they share. No list of cases: which signs
 * tell of which signal is learned from labelled conversations (`learning/relations-training.ts`).
 */
import {
  ACCEPTS_NO,
  ADMITS,
  AGREEMENT,
  ANNOUNCED_CHANGE,
  ASKS_WHO,
  COMPLAINT,
  PRAISE,
  PRESSING,
  PROPOSAL,
  REFUSAL,
  REQUEST,
  WANTS_NOW,
} from './acts';
import { CITES_AGREEMENT, CITES_STATEMENT, CITES_WISH, CONCEDES } from './citing';
import { type Act, CLIENT_ACTS, OWN_ACTS } from './heard-acts';
import {
  ALL_ALONG,
  AS_AGREED,
  AS_BEFORE,
  ASTONISHED,
  DEFECT,
  DENIES,
  DONE_OTHERWISE,
  MISSES,
  OPENLY,
  STANDS,
  WISH,
} from './hints';
import type { Pattern } from './patterns';
import type { Passage, Thread, Turn } from './view';

/** The signals that show in such relations. */
export const RELATED = [
  'memory.contradiction',
  'memory.blames-own-request',
  'coop.agrees-then-reverts',
  'trust.ignores-refusal',
] as const;
export type Related = (typeof RELATED)[number];

/** An earlier message of the client with what stands around it, and a later one. */
export interface Relation {
  readonly later: Turn;
  readonly earlier: Turn;
  /** In step with `SIGNS`. */
  readonly signs: Float64Array;
}

/** What we may do in the message just before theirs. */
const OWN_JUST_BEFORE = [
  'o.refuses',
  'o.refuses-again',
  'o.warns',
  'o.cites-agreement',
  'o.cites-statement',
  'o.asks-again',
  'o.follows',
  'o.concedes',
] as const satisfies readonly Act[];
const JUST_BEFORE = ['c.wishes', 'c.insists', 'c.reverses', 'c.renews'] as const satisfies readonly Act[];

/** What lists of wordings tell of a message, beside the acts heard in it. */
const IT_SAYS: Readonly<Record<string, readonly Pattern[]>> = {
  'asks for a change': [OPENLY, ANNOUNCED_CHANGE],
  'goes back to the old way': [AS_BEFORE],
  'finds it bad': [COMPLAINT, ASKS_WHO, MISSES],
  'is astonished': [ASTONISHED],
  'finds a defect': [DEFECT],
  'finds it done otherwise': [DONE_OTHERWISE],
  admits: [ADMITS],
  praises: [PRAISE],
  presses: [PRESSING, WANTS_NOW],
  requests: [REQUEST],
  'denies it all along': [ALL_ALONG, DENIES],
  'takes a no': [ACCEPTS_NO],
};
const ANSWER_SAYS: Readonly<Record<string, readonly Pattern[]>> = {
  'names an agreement': [CITES_AGREEMENT, AS_AGREED],
  'names a wish': [CITES_WISH],
  'names a statement': [CITES_STATEMENT],
  'gives in': [CONCEDES],
  'plainly refuses': [REFUSAL],
  'stands by a no': [STANDS],
};

const LATER = [
  ...CLIENT_ACTS.map((act) => `it ${act}`),
  ...OWN_ACTS.map((act) => `answer ${act}`),
  'it asks',
  'it only asks',
  'no answer',
  'answer asks',
  ...Object.keys(IT_SAYS).map((what) => `it ${what}`),
  ...Object.keys(ANSWER_SAYS).map((what) => `answer ${what}`),
];
const EARLIER = [
  ...CLIENT_ACTS.map((act) => `then ${act}`),
  ...OWN_ACTS.map((act) => `answer then ${act}`),
  'before then o.warns',
  'before then o.refuses',
  'before then proposes',
  'then plainly agrees',
  'then plainly wishes',
  'answer then plainly refuses',
];
const BOTH = [
  'next then c.insists',
  'next then c.agrees',
  ...OWN_JUST_BEFORE.map((act) => `just before ${act}`),
  ...JUST_BEFORE.map((act) => `just before ${act}`),
  'just before, of this matter',
  'just before, of that matter',
  'goes on with their last matter',
  'goes on against our no',
  'matter of then',
  'matter of the answer then',
  'matter of before then',
  'matter of the exchange',
  'answer: matter of then',
  'answer: matter of the answer then',
  'answer: matter of before then',
  'answer: matter of the exchange',
  'long after',
  'next message',
  'not, and not not',
  'other figures for the same',
  'answer: what it lacks of then',
  'answer: a figure of then that it lacks',
  'complains of a wish',
  'presses after a no',
  'matter of a no',
  'answer cites the wish of then',
  'answer cites the agreement of then',
  'answer cites the statement of then',
  'answer refuses again what it refused then',
  'answer refuses, and refused then',
  'agreement to what we proposed',
  'matter of an agreement to what we proposed',
  'matter of an agreement',
  'matter of a wish',
];
export const SIGNS: readonly string[] = [...LATER, ...EARLIER, ...BOTH];

/** An exchange further back, in messages of the client, is not looked at. */
const REACH = 16;
/** Weight of shared matter beyond which more says no more. */
const MOST_SHARED = 3;
/** From here on a complaint is one, whatever it shares with earlier messages. */
const COMPLAINS = 0.5;

/** Every message of the client with every exchange before it that it, or our answer to it, shares some matter with. */
export function relationsIn(thread: Thread): Relation[] {
  const heard = thread.turns.map((turn) => new Heard([turn]));
  const clients = thread.turns.filter((turn) => turn.client);
  const exchanges = clients.map((turn) => new Then(thread, heard, turn));
  const found: Relation[] = [];
  for (const [place, later] of clients.entries()) {
    // What is missing in between could explain it away: a change announced, a no taken back.
    const since = thread.turns.findLastIndex((turn) => turn.index <= later.index && !turn.whole);
    const now = new Now(thread, heard, later, clients[place - 1]);
    for (const then of exchanges.slice(Math.max(0, place - REACH), place)) {
      if (then.turn.index > later.index - 2) break;
      if (then.turn.index < since) continue;
      const signs = now.with(then);
      if (signs !== null) found.push({ later, earlier: then.turn, signs });
    }
  }
  return found;
}

/** Odds of an act as a sign: 0 for surely not, 1 for surely. */
function clearness(odds: number): number {
  return (Math.max(-6, Math.min(4, odds)) + 6) / 10;
}

/** Weight under which a word says too little to tie two messages together. */
const TELLING = 0.5;

/** One message or some, as they are compared. */
class Heard {
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

function shared(a: Heard, ...others: readonly (Heard | null)[]): number {
  let sum = 0;
  for (const [concept, weight] of a.matter) if (others.some((b) => b?.matter.has(concept))) sum += weight;
  return Math.min(MOST_SHARED, sum);
}

const actOf = (heard: Heard | null, act: Act): number => heard?.act(act) ?? 0;

/** Our message at a place in the thread, if it is ours. */
function ownAt(thread: Thread, heard: readonly Heard[], index: number): Heard | null {
  const turn = thread.turns[index];
  return turn === undefined || turn.client ? null : heard[index]!;
}

/** An exchange: a message of theirs, ours before and after it, and what they said to that. */
class Then {
  readonly it: Heard;
  readonly before: Heard | null;
  readonly answer: Heard | null;
  readonly next: Heard | null;
  #signs: readonly number[] | undefined;

  constructor(
    thread: Thread,
    heard: readonly Heard[],
    readonly turn: Turn,
  ) {
    this.it = heard[turn.index]!;
    this.before = ownAt(thread, heard, turn.index - 1);
    this.answer = ownAt(thread, heard, turn.index + 1);
    this.next = thread.turns[turn.index + 2]?.client === true ? heard[turn.index + 2]! : null;
  }

  get agreesToProposal(): number {
    return (this.before?.fits(PROPOSAL, REQUEST) ?? 0) * Math.max(this.it.agrees, this.it.act('c.agrees'));
  }

  get signs(): readonly number[] {
    this.#signs ??= [
      ...CLIENT_ACTS.map((act) => this.it.act(act)),
      ...OWN_ACTS.map((act) => actOf(this.answer, act)),
      actOf(this.before, 'o.warns'),
      actOf(this.before, 'o.refuses'),
      this.before?.fits(PROPOSAL, REQUEST) ?? 0,
      this.it.agrees,
      this.it.fits(WISH),
      this.answer?.fits(REFUSAL) ?? 0,
    ];
    return this.#signs;
  }
}

/** A message of theirs that may show a signal, with our answer to it and what came just before. */
class Now {
  readonly it: Heard;
  readonly answer: Heard;
  readonly ownBefore: Heard | null;
  readonly last: Heard | null;
  readonly signs: readonly number[];

  constructor(
    thread: Thread,
    heard: readonly Heard[],
    readonly turn: Turn,
    last: Turn | undefined,
  ) {
    this.it = heard[turn.index]!;
    let end = turn.index + 1;
    while (end < thread.turns.length && !thread.turns[end]!.client) end++;
    this.answer = new Heard(thread.turns.slice(turn.index + 1, end));
    this.ownBefore = ownAt(thread, heard, turn.index - 1);
    this.last = last === undefined ? null : heard[last.index]!;
    const { sentences } = this.it;
    this.signs = [
      ...CLIENT_ACTS.map((act) => this.it.act(act)),
      ...OWN_ACTS.map((act) => this.answer.act(act)),
      this.it.asks,
      sentences.every(({ question, words }) => question || words.length < SHORT) ? 1 : 0,
      this.answer.turns.length === 0 ? 1 : 0,
      this.answer.asks,
      ...Object.values(IT_SAYS).map((patterns) => this.it.fits(...patterns)),
      ...Object.values(ANSWER_SAYS).map((patterns) => this.answer.fits(...patterns)),
    ];
  }

  /** The signs of the relation to an exchange; null where nothing ties the two together. */
  with(then: Then): Float64Array | null {
    const { it, answer } = this;
    const exchange = [then.it, then.answer, then.before];
    const matter = shared(it, ...exchange);
    const answerMatter = shared(answer, ...exchange);
    if (matter + answerMatter === 0 && it.act('c.complains') <= COMPLAINS) return null;
    // What stands just before is part of the exchange where that is the last one.
    const own = this.ownBefore === then.answer ? null : this.ownBefore;
    const last = this.last === then.it ? null : this.last;
    const next = then.next === it ? null : then.next;
    const refused = actOf(then.answer, 'o.refuses');
    const some = Math.min(1, matter);
    const answered = Math.min(1, answerMatter);
    const presses = Math.max(it.act('c.insists'), it.act('c.renews'), it.act('c.wishes'));
    const held = Math.max(
      actOf(own, 'o.refuses'),
      actOf(own, 'o.refuses-again'),
      actOf(own, 'o.cites-agreement'),
      actOf(own, 'o.warns'),
    );
    const both = [
      actOf(next, 'c.insists'),
      actOf(next, 'c.agrees'),
      ...OWN_JUST_BEFORE.map((act) => actOf(own, act)),
      ...JUST_BEFORE.map((act) => actOf(last, act)),
      own === null ? 0 : shared(it, own),
      own === null ? 0 : shared(own, ...exchange),
      last === null ? 0 : shared(it, last),
      held * Math.max(presses, it.act('c.reverses')),
      shared(it, then.it),
      shared(it, then.answer),
      shared(it, then.before),
      matter,
      shared(answer, then.it),
      shared(answer, then.answer),
      shared(answer, then.before),
      answerMatter,
      Math.min(1, (this.turn.index - then.turn.index) / FAR),
      this.turn.index - then.turn.index === 2 ? 1 : 0,
      contradicts(it, then.it) ? 1 : 0,
      tellsOtherFigures(it, then.it) ? 1 : 0,
      heldAgainst(answer, then.it, it),
      it.figured.length > 0 && figuresHeldAgainst(answer, then.it, it) ? 1 : 0,
      it.act('c.complains') * then.it.act('c.wishes'),
      refused * presses,
      refused * some,
      answer.act('o.cites-wish') * answered,
      answer.act('o.cites-agreement') * answered,
      answer.act('o.cites-statement') * answered,
      answer.act('o.refuses-again') * answered,
      answer.act('o.refuses') * refused,
      then.agreesToProposal,
      then.agreesToProposal * some,
      then.it.act('c.agrees') * some,
      then.it.act('c.wishes') * some,
    ];
    const signs = new Float64Array(SIGNS.length);
    signs.set(this.signs);
    signs.set(then.signs, LATER.length);
    signs.set(both, LATER.length + EARLIER.length);
    return signs;
  }
}

/** Sentences of fewer words say nothing beside a question. */
const SHORT = 4;
/** Messages after which an exchange lies far back. */
const FAR = 6;

/** Something is said with a "not" here and without one there. */
function contradicts(a: Heard, b: Heard): boolean {
  for (const [concept, polarity] of a.polarity) {
    const other = b.polarity.get(concept);
    if (other !== undefined && ((polarity & 1 && other & 2) || (polarity & 2 && other & 1))) return true;
  }
  return false;
}

/** A sentence here and one there are about the same thing, each with figures of its own. */
function tellsOtherFigures(a: Heard, b: Heard): boolean {
  return a.figured.some((now) =>
    b.figured.some(
      (then) =>
        [...now.figures].every((figure) => !then.figures.has(figure)) &&
        [...now.things].some((concept) => then.things.has(concept)),
    ),
  );
}

/** The weight of what our answer names of an exchange and the message itself does not. */
function heldAgainst(answer: Heard, then: Heard, now: Heard): number {
  let sum = 0;
  for (const [concept, weight] of answer.matter) {
    if (then.matter.has(concept) && !now.matter.has(concept)) sum += weight;
  }
  return Math.min(MOST_SHARED, sum);
}

function figuresHeldAgainst(answer: Heard, then: Heard, now: Heard): boolean {
  const figuresOf = ({ figured }: Heard): Set<string> => new Set(figured.flatMap(({ figures }) => [...figures]));
  const [named, had] = [figuresOf(then), figuresOf(now)];
  return [...figuresOf(answer)].some((figure) => named.has(figure) && !had.has(figure));
}
