import { RESENDING_SIGNS, type Resending } from '../resendings';
import type { SignWeights } from '../sign-weights';
import { type Judged, learnSum } from './sum-training';

/** A labelled conversation: what may be wanted once more in it, and the messages that make us send a fourth time. */
export interface ResendingExample {
  readonly resendings: readonly Resending[];
  readonly shown: readonly string[];
}

const RIDGE = 15;

/** What the signs of sending once more are worth. */
export function learnResendings(examples: readonly ResendingExample[]): SignWeights {
  const first = { signs: RESENDING_SIGNS.map(() => 0), always: 0 };
  return learnSum(examples.map(judged), { first, ridge: RIDGE });
}

/** The label stands on the fourth time; a fifth is left open. */
function judged({ resendings, shown }: ResendingExample): Judged[] {
  const isShown = ({ turn }: Resending): boolean => shown.includes(turn.message.id);
  const last = resendings.findLastIndex(isShown);
  return resendings
    .filter((_, i) => last < 0 || i <= last)
    .map((resending) => ({ candidates: [resending.signs], right: isShown(resending) }));
}
