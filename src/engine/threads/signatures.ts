import type { Conversation, Finding, Occasion, Repetition } from '../../conversation';
import type { PreparedText } from '../../language';
import { answerTo, holdsForTheDay, isAnswered, toldBy } from './answers';
import { type Compared, evidenceOf, logOdds, OF_THE_DAY } from './evidence';
import { type Asked, questionsIn } from './questions';
import { type Asking, asksToSend, isDemand, repetition } from './repeated-question';
import { Told } from './told';
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
      const first = isAnswered(question, turn, answer) === true ? answer[0]!.message : null;
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
  const answered = past.filter((signature) => signature.answered !== null);
  const about = indexByConcept(answered, (signature) => recalled(signature).terms, conceptsOf(askings, matterOf));
  const told = indexByConcept(answered, (signature) => recalled(signature).told.terms, conceptsOf(askings, answerOf));
  const best = new Map<Turn, { asking: Asking; score: number; repeated: QuestionSignature[] }>();
  for (const asking of askings) {
    const candidates = new Set([
      ...sharing(about, matterOf(asking), SAME_THING),
      ...sharing(told, answerOf(asking), SAME_WORDS),
    ]);
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
    return repetition(asking, score >= SURE ? 0.9 : 0.8, [message, answered!.message], about);
  });
}

const matterOf = ({ question }: Asking): readonly Term[] => question.terms;
const answerOf = (asking: Asking): readonly Term[] => asking.compared().told?.terms ?? [];

function conceptsOf(askings: readonly Asking[], side: (asking: Asking) => readonly Term[]): ReadonlySet<string> {
  return new Set(askings.flatMap(side).map(({ concept }) => concept));
}

function timeOf({ at }: QuestionSignature): number {
  return at === null ? Number.POSITIVE_INFINITY : Date.parse(at);
}

/** Log odds that a question repeats one of an earlier thread; 0 where they are not high enough. */
function repeats(signature: QuestionSignature, asking: Asking): number {
  const evidence = evidenceOf(recalled(signature), asking.compared(), {
    soon: false,
    touched: true,
    direct: asking.question.direct,
  });
  const odds = evidence === null ? 0 : logOdds(evidence);
  return odds >= AMONG_MANY ? odds : 0;
}

/** Among the questions of many threads, more are alike by chance than among those of one. */
const AMONG_MANY = 2.5;
const SURE = 4;

interface Recalled extends Compared {
  readonly told: Told;
}

const recalledSignatures = new WeakMap<QuestionSignature, Recalled>();

/** A signature as it is compared. The same ones come with every message of a client. */
function recalled(signature: QuestionSignature): Recalled {
  const known = recalledSignatures.get(signature);
  if (known !== undefined) return known;
  const terms = signature.stems.map(termOfStem);
  const answer = new Told(signature.told?.stems.map(termOfStem) ?? [], signature.told?.figures ?? [], false);
  const found: Recalled = { terms, asked: new Set(signature.asked), told: answer, passage: null };
  recalledSignatures.set(signature, found);
  return found;
}

type Index = ReadonlyMap<string, readonly QuestionSignature[]>;

/** Signatures by the wanted concepts that one side of them names. */
function indexByConcept(
  signatures: readonly QuestionSignature[],
  side: (signature: QuestionSignature) => readonly Term[],
  wanted: ReadonlySet<string>,
): Index {
  const index = new Map<string, QuestionSignature[]>();
  for (const signature of signatures) {
    for (const { concept } of side(signature)) {
      if (!wanted.has(concept)) continue;
      const list = index.get(concept);
      if (list === undefined) index.set(concept, [signature]);
      else if (list.at(-1) !== signature) list.push(signature);
    }
  }
  return index;
}

/** The signatures that can share so much weight with the terms: no other one can be a repetition. */
function sharing(index: Index, terms: readonly Term[], least: number): QuestionSignature[] {
  const shared = new Map<QuestionSignature, number>();
  for (const { concept, weight } of terms) {
    for (const signature of index.get(concept) ?? []) shared.set(signature, (shared.get(signature) ?? 0) + weight);
  }
  return [...shared].filter(([, weight]) => weight >= least).map(([signature]) => signature);
}

/** Weight of the words by which two questions are about one thing. */
const SAME_THING = 0.6;
/** Weight of the words by which two answers say the same, whatever was asked. */
const SAME_WORDS = 1.8;
