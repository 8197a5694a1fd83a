import { ANNOUNCED_CHANGE } from './acts';
import { CITES_STATEMENT, CONCEDES } from './citing';
import { ALL_ALONG, DENIES, OWNS_UP, SAID_BEFORE } from './hints';
import type { Passage, Thread, Turn } from './view';
import { repliesIn, Stretch, shared, weigh } from './weighing';

/**
 * What speaks for (above zero) and against a message of theirs contradicting an earlier one that our answer cites:
 * logistic regression on the labelled conversations, see the README.
 */
const WEIGHTS = {
  always: -5.18,
  citesStatement: 0.57,
  citesWish: -0.77,
  namesStatement: 1.28,
  saidBefore: 1.02,
  answerAsks: -0.44,
  concedes: -0.18,
  saysSorry: -3.85,
  citesThat: 1.21,
  aboutThat: 0.86,
  allAlong: 3.16,
  flatly: 1.43,
  announces: -0.34,
  ownsUp: 0.61,
  asks: -0.15,
  reverses: 0.6,
  insists: -0.46,
  complains: 0.15,
} as const;

/** What stands against each other need not show in the words: the sum has to be clear. */
const THRESHOLD = 0.75;
/** Messages before, in which what our answer cites is looked for. */
const REACH = 60;
/** Weight of the words by which a sentence is about the same. */
const ON_TOPIC = 0.5;
/** Less heard of our citing what they had said than this is none. */
const LEAST_CITED = -2;

interface Held {
  readonly turn: Turn;
  readonly old: Passage;
  readonly passage: Passage;
  readonly signs: ReturnType<typeof signsOf>;
}

/** What they had said before and our answer to this message holds up to them, and what they say now; or null. */
export function weighedAgainst(thread: Thread, turn: Turn): Held | null {
  const held = heldAgainst(thread, turn);
  return held !== null && weigh(WEIGHTS, held.signs) > THRESHOLD ? held : null;
}

/** The earlier statement that our answer to a message is most likely about. */
export function heldAgainst(thread: Thread, turn: Turn): Held | null {
  const reply = repliesIn(thread, turn);
  if (reply.shows('o.cites-statement') < LEAST_CITED && reply.fits(CITES_STATEMENT, SAID_BEFORE) === 0) return null;
  const now = new Stretch(turn.sentences);
  const told = reply.statements;
  let best: { old: Passage; stretch: Stretch; likeness: number } | null = null;
  for (const earlier of thread.turns.slice(Math.max(0, turn.index - REACH), turn.index)) {
    if (!earlier.client) continue;
    for (const old of earlier.sentences) {
      if (old.question) continue;
      const stretch = new Stretch([old]);
      const likeness = shared(stretch, told, 2.5) + shared(stretch, now, 2.5);
      if (best === null || likeness > best.likeness) best = { old, stretch, likeness };
    }
  }
  if (best === null) return null;
  const { old, stretch } = best;
  const onTopic = new Stretch(turn.sentences.filter((now) => shared(stretch, new Stretch([now]), 1) > ON_TOPIC));
  const passage = onTopic.passages[0] ?? turn.sentences[0];
  return passage === undefined ? null : { turn, old, passage, signs: signsOf(stretch, now, onTopic, reply) };
}

/** `onTopic`: what they say now of what they had spoken of then; `reply`: our answer to it. */
function signsOf(old: Stretch, now: Stretch, onTopic: Stretch, reply: Stretch) {
  const told = reply.statements;
  return {
    citesStatement: reply.shows('o.cites-statement'),
    citesWish: reply.shows('o.cites-wish'),
    namesStatement: reply.fits(CITES_STATEMENT),
    saidBefore: reply.fits(SAID_BEFORE),
    answerAsks: reply.asks,
    concedes: reply.shows('o.concedes'),
    saysSorry: reply.fits(CONCEDES),
    citesThat: shared(old, told, 2.5),
    aboutThat: shared(old, now, 2.5),
    allAlong: onTopic.fits(ALL_ALONG),
    flatly: onTopic.fits(DENIES),
    announces: now.fits(ANNOUNCED_CHANGE),
    ownsUp: now.fits(OWNS_UP),
    asks: now.asks,
    reverses: now.shows('c.reverses'),
    insists: now.shows('c.insists'),
    complains: now.shows('c.complains'),
  };
}
