import type { Finding } from '../../conversation';
import { ACCEPTS_NO, REFUSAL, REQUEST } from './acts';
import { finding } from './finding';
import { STANDS, WISH } from './hints';
import type { Thread, Turn } from './view';
import { repliesIn, Stretch, shared, weigh } from './weighing';

/**
 * What speaks for (above zero) and against a message of theirs passing over a no of ours: logistic regression on the
 * labelled conversations, see the README.
 */
const WEIGHTS = {
  always: -3.03,
  wished: 1.33,
  refused: 0.81,
  saidNo: 2.36,
  saidNoSince: 0.4,
  sameMatter: 1.32,
  wishes: 0.5,
  renews: -0.16,
  promises: 0.27,
  wantsDone: 0.33,
  asks: 0.2,
  takesIt: -1.13,
  answered: -1.69,
  refusesAgain: 0.78,
  saysNo: 1.95,
  stands: 1.72,
  answersThat: 0.7,
  concedes: 0.33,
  follows: -0.91,
} as const;

/** Where what stands in the thread does not show it by itself, the sum has to be clear. */
const THRESHOLD = 0.25;
/** Messages after a refusal in which it can be passed over. */
const REACH = 12;
/** Less heard of a refusal than this is none. */
const LEAST_REFUSAL = -2;

interface Renewal {
  readonly turn: Turn;
  readonly refusal: Turn;
  readonly signs: ReturnType<typeof signsOf>;
}

/** `trust.ignores-refusal` by the sum of all evidence; of several messages that pass over one no, the last stands for all. */
export function weighedRenewals(thread: Thread): Finding[] {
  const found = new Map<Turn, Finding>();
  for (const { turn, refusal, signs } of renewals(thread)) {
    if (weigh(WEIGHTS, signs) <= THRESHOLD) continue;
    const before = found.get(refusal);
    const refers = before === undefined ? [refusal.message.id] : [...before.refers, before.message];
    found.set(refusal, finding('trust.ignores-refusal', turn, 0.8, refers));
  }
  return [...found.values()];
}

/** Messages that may pass over a no of ours, each with the one that it is most likely about. */
export function renewals(thread: Thread): Renewal[] {
  const refusals = thread.turns.flatMap((turn) => {
    const no = new Stretch(turn.sentences);
    const heard = turn.client ? LEAST_REFUSAL : refusalIn(no);
    const listed = turn.client ? 0 : no.fits(REFUSAL);
    if (turn.client || (heard <= LEAST_REFUSAL && listed === 0)) return [];
    const before = thread.turns[turn.index - 1];
    const about = before?.client === true ? no.and(new Stretch(before.sentences)) : no;
    return [{ turn, about, heard, listed }];
  });
  const found: Renewal[] = [];
  for (const turn of thread.turns) {
    if (!turn.client || !turn.whole) continue;
    const now = new Stretch(turn.sentences);
    let best: { refusal: (typeof refusals)[number]; likeness: number } | null = null;
    for (const refusal of refusals) {
      if (refusal.turn.index >= turn.index || refusal.turn.index < turn.index - REACH) continue;
      const likeness = refusal.heard + refusal.listed + shared(refusal.about, now, 2.5);
      if (best === null || likeness > best.likeness) best = { refusal, likeness };
    }
    if (best === null) continue;
    const { refusal } = best;
    const since = thread.turns.slice(refusal.turn.index + 1, turn.index);
    const ours = new Stretch(since.flatMap(({ client, sentences }) => (client ? [] : [...sentences])));
    const wished = thread.turns.slice(0, refusal.turn.index).some(({ client }) => client);
    const signs = signsOf(refusal, wished, ours, now, repliesIn(thread, turn));
    found.push({ turn, refusal: refusal.turn, signs });
  }
  return found;
}

function refusalIn(stretch: Stretch): number {
  return Math.max(stretch.shows('o.refuses'), stretch.shows('o.refuses-again'));
}

/** `wished`: they had written before it; `ours`: what we wrote since the refusal; `reply`: what we answer to what may pass it over. */
function signsOf(
  { about, heard, listed }: { readonly about: Stretch; readonly heard: number; readonly listed: number },
  wished: boolean,
  ours: Stretch,
  now: Stretch,
  reply: Stretch,
) {
  return {
    wished: wished ? 1 : 0,
    refused: heard,
    saidNo: listed,
    saidNoSince: refusalIn(ours),
    sameMatter: shared(about, now, 2.5),
    wishes: now.shows('c.wishes'),
    renews: now.shows('c.renews'),
    promises: now.shows('c.promises'),
    wantsDone: now.fits(REQUEST, WISH),
    asks: now.asks,
    takesIt: now.first(2).fits(ACCEPTS_NO),
    answered: reply.passages.length > 0 ? 1 : 0,
    refusesAgain: reply.shows('o.refuses-again'),
    saysNo: reply.fits(REFUSAL),
    stands: reply.fits(STANDS),
    answersThat: shared(about.and(now), reply, 2.5),
    concedes: reply.shows('o.concedes'),
    follows: reply.shows('o.follows'),
  };
}
