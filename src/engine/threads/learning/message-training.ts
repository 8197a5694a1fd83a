import type { SignWeights } from '../sign-weights';
import type { Turn } from '../view';
import { type Judged, learnSum } from './sum-training';

/** A labelled conversation: messages that may show a signal, in time, and the ids of those that do. */
export interface MessageExample {
  readonly messages: readonly { readonly turn: Turn; readonly signs: Float64Array }[];
  readonly shown: readonly string[];
}

export interface MessageOptions {
  /** Of a signal that goes on the label stands where it first shows, or where it shows last: the others are left open. */
  readonly labelled: 'first' | 'last';
  readonly ridge: number;
}

/** What the signs of single messages are worth. @param signs how many there are */
export function learnMessages(
  examples: readonly MessageExample[],
  signs: number,
  { labelled, ridge }: MessageOptions,
): SignWeights {
  const first = { signs: new Array<number>(signs).fill(0), always: 0 };
  return learnSum(
    examples.map((example) => judged(example, labelled)),
    { first, ridge },
  );
}

function judged({ messages, shown }: MessageExample, labelled: MessageOptions['labelled']): Judged[] {
  const isRight = messages.map(({ turn }) => shown.includes(turn.message.id));
  const last = isRight.lastIndexOf(true);
  const isOpen = (i: number): boolean => last >= 0 && !isRight[i] && (labelled === 'first' ? i > last : i < last);
  return messages.flatMap(({ signs }, i) => (isOpen(i) ? [] : [{ candidates: [signs], right: isRight[i]! }]));
}
