/**
 * What a message of the client has to do with an exchange before it, as signs to be weighed: the acts heard in the
 * message and in our answer to it, those in the exchange, and the matter that they share. No list of cases: which signs
 * tell of which signal is learned from labelled conversations (`learning/relations-training.ts`).
 */
import {
  ACCEPTS_NO,
  ADMITS,
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
import type { Clashes } from './contradiction';
import { actOf, type Heard, heardIn, heardTogether, MOST_SHARED, shared } from './heard';
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
import { Matter } from './matter';
import type { Pattern } from './patterns';
import type { Thread, Turn } from './view';

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
  'before then o.conditions',
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
  'cannot both hold',
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
  'answer holds to it',
  'goes ahead after a no',
  'goes ahead, and we hold to it',
  'agreement to our condition',
  'matter of an agreement to our condition',
  'agreement to what we proposed',
  'matter of an agreement to what we proposed',
  'matter of an agreement',
  'matter of a wish',
];
export const SIGNS: readonly string[] = [...LATER, ...EARLIER, ...BOTH];

/** An exchange further back, in messages of the client, is looked at only where the two cannot both hold. */
const REACH = 16;
/** From here on a complaint is one, whatever it shares with earlier messages. */
const COMPLAINS = 0.5;
/** From here on we may be holding a wish up to them. */
const HELD_UP = 0.5;

/** Every message of the client with every exchange before it that it, or our answer to it, shares some matter with. */
export function relationsIn(thread: Thread, clashes: Clashes): Relation[] {
  const heard = thread.turns.map(heardIn);
  const clients = thread.turns.filter((turn) => turn.client);
  const exchanges = clients.map((turn) => new Then(thread, heard, turn));
  const found: Relation[] = [];
  for (const [place, later] of clients.entries()) {
    // What is missing in between could explain it away: a change announced, a no taken back.
    const since = thread.turns.findLastIndex((turn) => turn.index <= later.index && !turn.whole);
    const now = new Now(thread, heard, later, clients[place - 1]);
    const clashing = clashes.against(later);
    const recent = Math.max(0, place - REACH);
    const farBack = clashing.size === 0 ? [] : exchanges.slice(0, recent).filter(({ turn }) => clashing.has(turn));
    for (const then of [...farBack, ...exchanges.slice(recent, place)]) {
      if (then.turn.index > later.index - 2) break;
      if (then.turn.index < since) continue;
      const signs = now.with(then, clashing.has(then.turn) ? clashes.between(then.turn, later) : 0);
      if (signs !== null) found.push({ later, earlier: then.turn, signs });
    }
  }
  return found;
}

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
  #matter: Matter | undefined;
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

  /** What the exchange is about. */
  get matter(): Matter {
    const heard = [this.it, this.answer, this.before].filter((one) => one !== null);
    this.#matter ??= Matter.together(heard.map(({ matter }) => matter));
    return this.#matter;
  }

  get agreesToProposal(): number {
    return (this.before?.fits(PROPOSAL, REQUEST) ?? 0) * Math.max(this.it.agrees, this.it.act('c.agrees'));
  }

  get agreesToCondition(): number {
    return actOf(this.before, 'o.conditions') * Math.max(this.it.agrees, this.it.act('c.agrees'));
  }

  get signs(): readonly number[] {
    this.#signs ??= [
      ...CLIENT_ACTS.map((act) => this.it.act(act)),
      ...OWN_ACTS.map((act) => actOf(this.answer, act)),
      actOf(this.before, 'o.warns'),
      actOf(this.before, 'o.refuses'),
      this.before?.fits(PROPOSAL, REQUEST) ?? 0,
      actOf(this.before, 'o.conditions'),
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
  /** What our answer names and the message does not. */
  #unsaid: Matter | undefined;

  constructor(
    thread: Thread,
    heard: readonly Heard[],
    readonly turn: Turn,
    last: Turn | undefined,
  ) {
    this.it = heard[turn.index]!;
    let end = turn.index + 1;
    while (end < thread.turns.length && !thread.turns[end]!.client) end++;
    this.answer = heardTogether(thread.turns.slice(turn.index + 1, end));
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
  with(then: Then, clash: number): Float64Array | null {
    const { it, answer } = this;
    const matter = shared(it, then.matter);
    const answerMatter = shared(answer, then.matter);
    // Without a word in common only our answer can say that a complaint is about a wish of theirs.
    const isHeldUp = answer.fits(CITES_WISH) === 1 || answer.act('o.cites-wish') > HELD_UP;
    const isComplaint = it.act('c.complains') > COMPLAINS && isHeldUp;
    if (matter + answerMatter + clash === 0 && !isComplaint) return null;
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
      shared(it, own),
      own === null ? 0 : shared(own, then.matter),
      shared(it, last),
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
      clash,
      this.#heldUp(then.it),
      it.figures.size > 0 && this.#figureHeldUp(then.it) ? 1 : 0,
      it.act('c.complains') * then.it.act('c.wishes'),
      refused * presses,
      refused * some,
      answer.act('o.cites-wish') * answered,
      answer.act('o.cites-agreement') * answered,
      answer.act('o.cites-statement') * answered,
      answer.act('o.refuses-again') * answered,
      answer.act('o.refuses') * refused,
      answer.act('o.holds') * answered,
      it.act('c.goes-ahead') * refused,
      it.act('c.goes-ahead') * answer.act('o.holds'),
      then.agreesToCondition,
      then.agreesToCondition * some,
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

  /** The weight of what our answer names of an exchange and the message itself does not. */
  #heldUp(then: Heard): number {
    this.#unsaid ??= this.answer.matter.without(this.it.matter);
    return Math.min(MOST_SHARED, this.#unsaid.weightIn(then.matter));
  }

  #figureHeldUp(then: Heard): boolean {
    for (const figure of this.answer.figures) {
      if (then.figures.has(figure) && !this.it.figures.has(figure)) return true;
    }
    return false;
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
    b.figured.some((then) => !hasCommon(now.figures, then.figures) && hasCommon(now.things, then.things)),
  );
}

function hasCommon(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const one of some) if (others.has(one)) return true;
  return false;
}
