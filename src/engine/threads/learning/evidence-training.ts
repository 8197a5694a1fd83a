import { type Evidence, evidenceOf, SIGNS } from '../evidence';
import { type Asking, askingsIn, evidenceBetween } from '../repeated-question';
import type { SignWeights } from '../sign-weights';
import type { Thread } from '../view';
import { type Judged, learnSum } from './sum-training';

/** A labelled conversation: the messages that ask again what we had answered. */
export interface QuestionExample {
  readonly thread: Thread;
  readonly repeats: readonly string[];
}

const RIDGE = 3;

/** What the signs of a repeated question are worth. */
export function learnEvidence(examples: readonly QuestionExample[]): SignWeights {
  const asked = examples.map((example) => ({ ...example, askings: askingsOf(example.thread) }));
  const conversations = asked.map((example, i) => {
    const foreign = asked[i - 1]?.askings ?? [];
    return [...within(example), ...(i % FOREIGN === 0 ? between(foreign, example.askings) : [])];
  });
  const first = SIGNS.map((name) => (name === 'sharedMatter' || name === 'sameAnswer' ? 1 : 0));
  return learnSum(conversations, { first: { signs: first, always: 0 }, ridge: RIDGE });
}

/** One conversation in so many teaches that the one before it is another. */
const FOREIGN = 2;

function askingsOf(thread: Thread): Asking[][] {
  return thread.turns.filter(({ client }) => client).map((turn) => askingsIn(thread, turn));
}

function within(example: QuestionExample & { readonly askings: readonly Asking[][] }): Judged[] {
  const { thread, repeats, askings } = example;
  return askings.flatMap((later, place) => {
    const candidates = later.flatMap((asking) =>
      askings
        .slice(0, place)
        .flat()
        .filter(({ question }) => question.direct)
        .flatMap((earlier) => rowOf(evidenceBetween(thread, earlier, asking))),
    );
    return candidates.length === 0 ? [] : [{ candidates, right: repeats.includes(later[0]!.turn.message.id) }];
  });
}

/** Questions of unrelated conversations may be alike by chance; none repeats another. */
function between(earlier: readonly Asking[][], later: readonly Asking[][]): Judged[] {
  return later.flatMap((askings) => {
    const candidates = askings.flatMap((asking) =>
      earlier
        .flat()
        .filter(({ question }) => question.direct && !asking.leftOpen())
        .flatMap((known) =>
          rowOf(
            evidenceOf(known.compared(), asking.compared(), {
              soon: false,
              touched: true,
              direct: asking.question.direct,
            }),
          ),
        ),
    );
    return candidates.length === 0 ? [] : [{ candidates, right: false }];
  });
}

function rowOf(evidence: Evidence | null): number[][] {
  return evidence === null ? [] : [SIGNS.map((name) => evidence[name])];
}
