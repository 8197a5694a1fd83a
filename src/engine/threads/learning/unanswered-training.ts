import type { SignWeights } from '../sign-weights';
import { UNANSWERED_SIGNS, type Unanswered } from '../unanswered';
import { type Judged, learnSum } from './sum-training';

/** A labelled conversation: what may be left open in it, and the last messages that leave it so. */
export interface UnansweredExample {
  readonly unanswered: readonly Unanswered[];
  readonly shown: readonly string[];
}

const RIDGE = 5;

/** What the signs of leaving our questions open are worth. */
export function learnUnanswered(examples: readonly UnansweredExample[]): SignWeights {
  const first = { signs: UNANSWERED_SIGNS.map(() => 0), always: 0 };
  return learnSum(examples.map(judged), { first, ridge: RIDGE });
}

/** The label stands where it shows last; the messages before that are left open. */
function judged({ unanswered, shown }: UnansweredExample): Judged[] {
  const isShown = ({ turn }: Unanswered): boolean => shown.includes(turn.message.id);
  const last = unanswered.findLastIndex(isShown);
  return unanswered
    .filter((one, i) => i > last || isShown(one))
    .map((one) => ({ candidates: [one.signs], right: isShown(one) }));
}
