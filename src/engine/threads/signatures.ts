import type { Conversation, Finding, Occasion, Repetition } from '../../conversation';
import type { PreparedText } from '../../language';
import { likeness } from './likeness';
import { type Asked, questionsIn } from './questions';
import {
  AGAIN,
  type Asking,
  answersAgree,
  answerTo,
  asksToSend,
  commonFrames,
  holdsForTheDay,
  isAnswered,
  isDemand,
  OF_THE_DAY,
  repetition,
  SAME_ANSWER,
  type Told,
  toldBy,
} from './repeated-question';
import { agreement } from './similarity';
import { readThread, type Turn } from './view';
import { type Term, termOfStem } from './vocabulary';

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
  /** Our first message after it, or null while it is not answered. */
  readonly answered: Occasion | null;
  /** Stems and figures of our answer: a question that gets the same answer again is the same one in other words. */
  readonly told?: { readonly stems: readonly string[]; readonly figures: readonly string[] };
}

/** A long answer is known by its beginning. */
const MOST_TOLD = 16;

/** The client's questions in a conversation, to be kept; questions of the day ("where is it now?") are left out. */
export function signaturesIn(
  conversation: Conversation,
  prepared: ReadonlyMap<string, PreparedText>,
): QuestionSignature[] {
  const thread = readThread(conversation, prepared);
  const found: QuestionSignature[] = [];
  for (const turn of thread.turns) {
    if (!turn.client) continue;
    const answer = answerTo(thread, turn);
    const told = toldBy(answer);
    for (const question of questionsIn(turn)) {
      const { passage, terms, asked, direct } = question;
      if (!direct || passage.fits(OF_THE_DAY) || asksToSend(passage) || holdsForTheDay(question, answer)) continue;
      const first = isAnswered(question, turn, answer, answer) === true ? answer[0]!.message : null;
      found.push({
        thread: conversation.id,
        message: turn.message.id,
        at: turn.message.at,
        stems: terms.map((term) => term.stem),
        asked: [...asked],
        answered: first === null ? null : { message: first.id, at: first.at },
        told: {
          stems: told.terms.slice(0, MOST_TOLD).map((term) => term.stem),
          figures: told.figures.slice(0, MOST_TOLD),
        },
      });
    }
  }
  return found;
}

/**
 * `memory.repeated-question` across threads: questions close to a signature of an earlier one, in wording or by getting
 * the same answer again.
 * @param known messages in which a repetition within the thread has been found already
 */
export function repeatsOfPast(
  clusters: readonly (readonly Asking[])[],
  past: readonly QuestionSignature[],
  known: ReadonlySet<string>,
): Finding[] {
  if (past.length === 0) return [];
  const askings = clusters
    .flat()
    .filter(
      ({ turn, question }) =>
        !known.has(turn.message.id) && !question.passage.fits(OF_THE_DAY) && !isDemand(question.passage),
    );
  const signaturesAbout = indexByConcept(past, new Set(askings.flatMap(conceptsOf)));
  const best = new Map<Turn, { asking: Asking; score: number; repeated: QuestionSignature[] }>();
  for (const asking of askings) {
    const candidates = new Set(conceptsOf(asking).flatMap((concept) => signaturesAbout.get(concept) ?? []));
    let score = 0;
    const repeated: QuestionSignature[] = [];
    for (const signature of candidates) {
      const alike = repeats(signature, asking);
      if (alike === 0) continue;
      score = Math.max(score, alike);
      repeated.push(signature);
    }
    if (score > (best.get(asking.turn)?.score ?? 0)) best.set(asking.turn, { asking, score, repeated });
  }
  return [...best.values()].map(({ asking, score, repeated }) => {
    const { thread, message, at, answered } = repeated.reduce((a, b) => (timeOf(b) < timeOf(a) ? b : a));
    const messages = new Set(repeated.map((signature) => `${signature.thread} ${signature.message}`));
    const about: Repetition = { asked: { thread, message, at }, answered, times: messages.size + 1 };
    return repetition(asking, score >= 1 ? 0.9 : 0.8, [message, answered!.message], about);
  });
}

function conceptsOf({ question, told }: Asking): string[] {
  return [...question.terms, ...told().terms].map((term) => term.concept);
}

function timeOf({ at }: QuestionSignature): number {
  return at === null ? Number.POSITIVE_INFINITY : Date.parse(at);
}

/** How surely a question repeats one of an earlier thread; 0 where it is not sure enough. */
function repeats(signature: QuestionSignature, asking: Asking): number {
  const { passage, terms, asked } = asking.question;
  const earlier = signature.stems.map(termOfStem);
  if (otherFigures(earlier, terms)) return 0;
  const frames = new Set(signature.asked);
  const told: Told = { terms: signature.told?.stems.map(termOfStem) ?? [], figures: signature.told?.figures ?? [] };
  const answers = answersAgree({ terms: earlier, asked: frames, told }, asking);
  const { shared, onlyFirst, onlySecond } = agreement(earlier, terms);
  // Of many threads, many have a "10" in an answer: the words have to agree, and not on another thing each.
  const sameThing = shared >= 0.6 && (onlyFirst < 0.5 || onlySecond < 0.5);
  const sameAnswer = answers.score >= SAME_ANSWER && answers.enough && (sameThing || answers.words >= 1.8);
  if (shared < LEAST_SHARED && !sameAnswer) return 0;
  const cue = passage.fits(AGAIN) ? 0.15 : 0;
  const score =
    likeness(earlier, terms) +
    commonFrames(frames, asked) +
    cue +
    (sameAnswer ? answers.score : Math.min(0, answers.score));
  return score >= (sameAnswer ? PAST_THRESHOLD_SAME_ANSWER : PAST_THRESHOLD) ? score : 0;
}

/** Each names a figure that the other does not: "maths for year 9", "… for year 11". */
function otherFigures(a: readonly Term[], b: readonly Term[]): boolean {
  const first = a.filter(({ stem }) => /^\d/.test(stem));
  const second = b.filter(({ stem }) => /^\d/.test(stem));
  return (
    first.length > 0 && second.length > 0 && !first.some(({ stem }) => second.some((other) => other.stem === stem))
  );
}

/** The answered signatures that name one of the concepts, by concept. */
function indexByConcept(
  past: readonly QuestionSignature[],
  wanted: ReadonlySet<string>,
): Map<string, QuestionSignature[]> {
  const index = new Map<string, QuestionSignature[]>();
  for (const signature of past) {
    if (signature.answered === null) continue;
    for (const stem of [...signature.stems, ...(signature.told?.stems ?? [])]) {
      const { concept } = termOfStem(stem);
      if (!wanted.has(concept)) continue;
      const list = index.get(concept);
      if (list === undefined) index.set(concept, [signature]);
      else if (list.at(-1) !== signature) list.push(signature);
    }
  }
  return index;
}

const LEAST_SHARED = 1.2;
const PAST_THRESHOLD = 0.75;
/** Among many threads an answer alone says less than within one. */
const PAST_THRESHOLD_SAME_ANSWER = 0.6;
