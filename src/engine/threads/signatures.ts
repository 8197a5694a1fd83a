import type { Conversation, Finding, Occasion, Repetition } from '../../conversation';
import type { PreparedText } from '../../language';
import { likeness } from './likeness';
import { type Asked, questionsIn } from './questions';
import { AGAIN, type Asking, answerTo, asksToSend, commonFrames, OF_THE_DAY, repetition } from './repeated-question';
import { agreement } from './similarity';
import { readThread, type Turn } from './view';
import { termOfStem } from './vocabulary';

/**
 * What is kept of a client's question between threads: not its text, only the stems that it is compared by.
 * Serialisable as it stands.
 */
export interface QuestionSignature {
  readonly thread: string;
  readonly message: string;
  /** ISO time of the asking, or null. */
  readonly at: string | null;
  /** Snowball stems of the words that say what it is about, in order. */
  readonly stems: readonly string[];
  readonly asked: readonly Asked[];
  /** Our first message after it, or null while there is none. */
  readonly answered: Occasion | null;
}

/** The client's questions in a conversation, to be kept; questions of the day ("where is it now?") are left out. */
export function signaturesIn(
  conversation: Conversation,
  prepared: ReadonlyMap<string, PreparedText>,
): QuestionSignature[] {
  const thread = readThread(conversation, prepared);
  const found: QuestionSignature[] = [];
  for (const turn of thread.turns) {
    if (!turn.client) continue;
    const answer = answerTo(thread, turn)[0]?.message;
    for (const { passage, terms, asked, direct } of questionsIn(turn)) {
      if (!direct || passage.fits(OF_THE_DAY) || asksToSend(passage)) continue;
      found.push({
        thread: conversation.id,
        message: turn.message.id,
        at: turn.message.at,
        stems: terms.map((term) => term.stem),
        asked: [...asked],
        answered: answer === undefined ? null : { message: answer.id, at: answer.at },
      });
    }
  }
  return found;
}

/**
 * `memory.repeated-question` across threads: questions close to a signature of an earlier one. Our second answer is not
 * used: the thing is to say it at once.
 * @param known messages in which a repetition within the thread has been found already
 */
export function repeatsOfPast(
  clusters: readonly (readonly Asking[])[],
  past: readonly QuestionSignature[],
  known: ReadonlySet<string>,
): Finding[] {
  if (past.length === 0) return [];
  const wanted = new Set(
    clusters.flatMap((cluster) => cluster.flatMap(({ question }) => question.terms.map((term) => term.concept))),
  );
  const signaturesAbout = indexByConcept(past, wanted);
  const best = new Map<Turn, { asking: Asking; score: number; signature: QuestionSignature }>();
  for (const asking of clusters.flat()) {
    const { passage, terms, asked } = asking.question;
    if (known.has(asking.turn.message.id) || passage.fits(OF_THE_DAY)) continue;
    const cue = passage.fits(AGAIN) ? 0.15 : 0;
    const candidates = new Set(terms.flatMap((term) => signaturesAbout.get(term.concept) ?? []));
    for (const signature of candidates) {
      const earlier = signature.stems.map(termOfStem);
      if (agreement(earlier, terms).shared < LEAST_SHARED) continue;
      const score = likeness(earlier, terms) + commonFrames(new Set(signature.asked), asked) + cue;
      if (score >= PAST_THRESHOLD && score > (best.get(asking.turn)?.score ?? 0)) {
        best.set(asking.turn, { asking, score, signature });
      }
    }
  }
  return [...best.values()].map(({ asking, score, signature }) => {
    const { thread, message, at, answered } = signature;
    const about: Repetition = { asked: { thread, message, at }, answered, times: 2 };
    return repetition(asking, score >= 1 ? 0.9 : 0.8, [message, answered!.message], about);
  });
}

/** The answered signatures that name one of the concepts, by concept. */
function indexByConcept(
  past: readonly QuestionSignature[],
  wanted: ReadonlySet<string>,
): Map<string, QuestionSignature[]> {
  const index = new Map<string, QuestionSignature[]>();
  for (const signature of past) {
    if (signature.answered === null) continue;
    for (const stem of signature.stems) {
      const { concept } = termOfStem(stem);
      if (!wanted.has(concept)) continue;
      const list = index.get(concept);
      if (list === undefined) index.set(concept, [signature]);
      else list.push(signature);
    }
  }
  return index;
}

const LEAST_SHARED = 1.2;
const PAST_THRESHOLD = 0.75;
