import { MISSING, REQUEST } from './acts';
import { type WorkingHours, workingTime } from './clock';
import { Pattern } from './patterns';
import { questionsIn } from './questions';
import { sentenceWith, type Thread, type Turn } from './view';

/** An answer: what was asked first, what answered it, and how long it took. */
export interface Reply {
  readonly asking: Turn;
  readonly answer: Turn;
  /** Milliseconds, by the clock and in the answering side's working hours. */
  readonly took: number;
  readonly worked: number;
}

/** Something is put before the client to look at or choose from. */
const OFFERS_CHOICE = new Pattern(`
  (осталось | осталась | остался | остались | вариант* | на выбор | на согласование | эскиз* | набросок | наброски | макет* | образц* | проект договора | черновик | решать вам | слово за вами)
  (sketch* | draft* | option | options | proposal | samples | sample | version | mock-up* | mockup* | fabrics | choices | to choose from | for your (approval | review) | over to you | up to you | your call | first drawing)
`);

/** Does a message of ours want something back? */
export function asks(turn: Turn): boolean {
  return (
    questionsIn(turn).some((question) => question.direct) ||
    sentenceWith(turn, REQUEST) !== null ||
    sentenceWith(turn, MISSING) !== null ||
    sentenceWith(turn, OFFERS_CHOICE) !== null
  );
}

/** The client's answers to what we asked, timed from our first asking since they last wrote. */
export function clientReplies(thread: Thread): Reply[] {
  return replies(thread, false, undefined, asks);
}

/** Our answers to the client, timed from the first message that we had not yet answered. */
export function ownReplies(thread: Thread, hours: WorkingHours | undefined): Reply[] {
  return replies(thread, true, hours, () => true);
}

function replies(
  thread: Thread,
  toClient: boolean,
  hours: WorkingHours | undefined,
  wantsAnswer: (turn: Turn) => boolean,
): Reply[] {
  const found: Reply[] = [];
  let asking: Turn | null = null;
  for (const turn of thread.turns) {
    // What is folded away may have held the answer.
    if ((turn.message.gapBefore ?? 0) > 0) asking = null;
    if (turn.client === toClient) {
      if (asking === null && turn.at !== null && wantsAnswer(turn)) asking = turn;
      continue;
    }
    if (asking !== null && turn.at !== null) {
      const took = turn.at - asking.at!;
      found.push({ asking, answer: turn, took, worked: workingTime(asking.at!, turn.at, turn, hours) });
    }
    asking = null;
  }
  return found;
}
