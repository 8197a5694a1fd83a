import type { Finding, Message, Occasion, Repetition } from '../../conversation';
import { PRESSING } from './acts';
import { type Answered, answeredIn, answerTo, toldBy } from './answers';
import { ACTS, type ActsNow, type AskedNow, type Evidence, evidenceOf, logOdds } from './evidence';
import { finding } from './finding';
import { actOf, clearness, heardTogether } from './heard';
import { Pattern } from './patterns';
import { type Question, questionsIn } from './questions';
import { agreement } from './similarity';
import { type Passage, sentenceWith, type Thread, type Turn } from './view';

/** A demand or a reproach in the shape of a question. */
const DEMAND = new Pattern(`
  (нельзя ли (уже | просто | скорее | побыстрее | наконец) | почему (вы | нельзя | бы <2> не | не) | неужели | разве (нельзя | трудно | сложно) | не (могли | можете | пора) <2> (бы | ли | уже)? <2> (уже | просто | скорее | быстрее | наконец) | сколько можно | когда уже | ну когда | долго (ли)? (еще | мне | нам) | трудно (вам | что ли))
  (сколько | долго) еще <2> (ждать | терпеть | это)
  (can't | couldn't | won't) you <1> (just | simply | already | at least) | (why | how) (don't | won't | can't | not) <1> | how much longer | how long (must | do i have to) | is it (too much | so hard) | what's (taking | so hard | the problem) | when (will you finally | are you finally)
`);

/** Hurries or reproaches us rather than asks. */
export function isDemand(passage: Passage): boolean {
  return passage.fits(DEMAND) || (passage.fits(PRESSING) && !passage.question);
}

/** Asks for a thing to be sent, which is another matter than to be told something. */
const SEND_REQUEST = new Pattern(`
  (можно (мне | нам)? (ссыл* | файл* | реквизит* | скан* | счет) | (ссыл* | файл* | реквизит* | скан* | счет) <4> можно $ | пришлете | вышлете | скинете | отправите | перешлете | пришлите | вышлите | скиньте | отправьте | перешлите | продублируйте | пришли | скинь | вышли | отправь | киньте | прислать | скинуть | выслать | переслать | отправить | продублировать)
  (send | resend | re-send | email | e-mail | forward | share | attach | pass) (it | me | us | them | over | the | that | this | a | again | to)
`);

/** The client is the one who sends, or asks how we do it: a question about sending, like any other. */
const ABOUT_SENDING = new Pattern(`
  (могу | можем | куда | кому | как | часто) <3> (прислать | скинуть | выслать | переслать | отправить | продублировать)
  (i | we) <2> (send | email | e-mail | forward | share | attach | pass)
  (do | did) (you | they | your) <8> (send | email | e-mail | forward | share | attach | pass)
`);

/** Does the client want something sent by it? */
export const asksToSend = (passage: Passage): boolean => passage.fits(SEND_REQUEST) && !passage.fits(ABOUT_SENDING);

/** The client says that the earlier question got no answer. */
const UNANSWERED = new Pattern(`
  (не (ответили | ответил | ответила | получил* <2> ответ* | увидел* <2> ответ* | дождал*) | без ответа | повтор* (вопрос | свой | мой) | жду ответ* | так и не | остался вопрос | остается вопрос | второй вопрос | про второе | по второму)
  (didn't | did not | haven't | hasn't | never | no | without an | without) <3> (answer | answered | reply | replied | response | respond | responded | hear | heard)
  (still (miss | missing | waiting | need | open) | other (point | question | one) | second question | overlooked | my other)
`);

/** We admit that the question had been left open. */
const OVERLOOKED = new Pattern(`
  (пропустил* | упустил* | просмотрел* | проглядел* | не заметил* | не увидел* | не ответил* | (письмо | вопрос) <3> (потерял* | спам* | затерял*) | (прост* | извин*) <1> (за | что) <1> (молчание | задержку | молчали | молчал | молчала | задержал*))
  (overlooked | missed (your | that | it | the) | didn't see | did not see | slipped through | sorry <4> (delay | late | silence | slow) | went to spam | in spam | forgot to answer)
  (i | we | i'd | we'd) <1> (skipped | overlooked | passed over) (that | it | this | your | the | one)
`);

const DAY = 24 * 3_600_000;

/** A question of the client, with what we wrote before they wrote again. */
export interface Asking {
  readonly turn: Turn;
  readonly question: Question;
  readonly answer: readonly Turn[];
  readonly compared: () => AskedNow;
  readonly answered: () => Answered;
  /** One of us says that an earlier question had been left open. */
  readonly leftOpen: () => boolean;
  /** How surely it repeats an earlier one of its cluster, 0 to 1; 0 for the first. */
  readonly score: number;
}

/** How many questions back one is looked for in wholly other words; in words that it shares, it is found anywhere. */
const REACH = 60;

/** Every question of the client with its repetitions, each cluster in the order of time. */
export function questionClusters(thread: Thread): Asking[][] {
  const clusters: Asking[][] = [];
  const clustersAbout = new Map<string, Set<Asking[]>>();
  const remember = (cluster: Asking[], asking: Asking): void => {
    for (const { concept } of asking.question.terms) {
      const known = clustersAbout.get(concept);
      if (known === undefined) clustersAbout.set(concept, new Set([cluster]));
      else known.add(cluster);
    }
  };
  for (const turn of thread.turns) {
    if (!turn.client) continue;
    const askings = askingsIn(thread, turn);
    let best: { cluster: Asking[]; asking: Asking } | null = null;
    for (const asking of askings) {
      const candidates = new Set(asking.question.direct ? clusters.slice(-REACH) : []);
      for (const { concept } of asking.question.terms)
        for (const cluster of clustersAbout.get(concept) ?? []) candidates.add(cluster);
      for (const cluster of candidates) {
        let score = 0;
        for (const earlier of cluster) score = Math.max(score, repeats(thread, earlier, asking));
        if (score >= LIKELIER && score > (best?.asking.score ?? 0)) best = { cluster, asking: { ...asking, score } };
      }
    }
    if (best !== null) {
      best.cluster.push(best.asking);
      remember(best.cluster, best.asking);
    }
    for (const asking of askings) {
      if (!asking.question.direct || asking.question === best?.asking.question) continue;
      const cluster = [asking];
      clusters.push(cluster);
      remember(cluster, asking);
    }
  }
  return clusters;
}

/** What the client asks in a message, with what we wrote then. */
export function askingsIn(thread: Thread, turn: Turn): Asking[] {
  const answer = answerTo(thread, turn);
  const told = once(() => (answer.length === 0 ? null : toldBy(answer)));
  const heard = once(() => (answer.length === 0 ? null : heardTogether(answer)));
  const leftOpen = once(() => saysUnanswered(turn, answer));
  return questionsIn(turn)
    .filter(({ passage }) => !asksToSend(passage) && !isDemand(passage))
    .map((question) => {
      const hearAct = (act: (typeof ACTS)[number]) =>
        act.startsWith('c') ? clearness(question.passage.oddsOf(act)) : actOf(heard(), act);
      const acts = once(() => Object.fromEntries(ACTS.map((act) => [act, hearAct(act)])) as ActsNow);
      return {
        turn,
        question,
        answer,
        compared: once(() => ({
          ...question,
          told: told(),
          acts,
        })),
        answered: once(() => answeredIn(thread, question, turn, answer)),
        leftOpen,
        score: 0,
      };
    });
}

function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: compute() };
    return known.value;
  };
}

/** `memory.repeated-question`: what we had answered, asked again in the same words or in others. */
export function repeatedQuestions(clusters: readonly (readonly Asking[])[]): Finding[] {
  const found: Finding[] = [];
  for (const cluster of clusters) {
    for (const [i, asking] of cluster.entries()) {
      if (i > 0) found.push(repeatFinding(cluster.slice(0, i), asking));
    }
  }
  return found;
}

const MOST_CONFIDENCE = 0.97;
/** Likelier than not. */
const LIKELIER = 0.5;

function repeatFinding(earlier: readonly Asking[], asking: Asking): Finding {
  const refers: string[] = [];
  for (const { turn, answer } of earlier) refers.push(turn.message.id, ...answer.map((reply) => reply.message.id));
  const first = earlier[0]!;
  const answer = first.answer[0];
  return repetition(asking, Math.min(MOST_CONFIDENCE, asking.score), refers, {
    asked: occasion(first.turn.message),
    answered: answer === undefined ? null : occasion(answer.message),
    times: earlier.length + 1,
  });
}

/** The finding of a question that is asked again. */
export function repetition(asking: Asking, confidence: number, refers: readonly string[], about: Repetition): Finding {
  return { ...finding('memory.repeated-question', asking.turn, confidence, refers, asking.question.passage), about };
}

function occasion({ id, at }: Message): Occasion {
  return { message: id, at };
}

/** How surely `later` asks again what `earlier` asked and we answered, 0 to 1; 0 where that can be ruled out. */
function repeats(thread: Thread, earlier: Asking, later: Asking): number {
  const evidence = evidenceBetween(thread, earlier, later);
  return evidence === null ? 0 : 1 / (1 + Math.exp(-logOdds(evidence)));
}

/** What speaks for and against `later` asking again what `earlier` asked and we answered; null where it is ruled out. */
export function evidenceBetween(thread: Thread, earlier: Asking, later: Asking): Evidence | null {
  if (later.leftOpen()) return null;
  const { direct } = later.question;
  if (!direct && agreement(earlier.question.terms, later.question.terms).wording < SAME_STATEMENT) return null;
  const answered = wasAnswered(earlier, later);
  if (answered === false) return null;
  const how = { soon: comesSoon(thread, earlier.turn, later.turn), touched: answered === true, direct };
  return evidenceOf(earlier.compared(), later.compared(), how);
}

/** A statement that asks again is in the words of the question. */
const SAME_STATEMENT = 0.4;

/** Right after the answer, with nothing else in between: people then ask on rather than again. */
function comesSoon(thread: Thread, earlier: Turn, later: Turn): boolean {
  for (let i = earlier.index + 1; i < later.index; i++) if (thread.turns[i]!.client) return false;
  if (earlier.at === null || later.at === null) return true;
  return later.at - earlier.at < DAY;
}

/**
 * Did we answer the earlier question before the later one came? One question gets its answer by our writing at all,
 * unless we put it off; of several, the answer must touch this one. Null where it may have been answered and nothing
 * shows it.
 */
function wasAnswered(earlier: Asking, later: Asking): boolean | null {
  const reply = earlier.answer[0];
  if (reply === undefined || reply.index > later.turn.index) return false;
  if (hasExpired(earlier, later)) return false;
  const { spokenOf, otherwise } = earlier.answered();
  return spokenOf < later.turn.index ? true : otherwise;
}

/** One of us says that an earlier question had been left open. */
function saysUnanswered(turn: Turn, answer: readonly Turn[]): boolean {
  return sentenceWith(turn, UNANSWERED) !== null || answer.some((reply) => sentenceWith(reply, OVERLOOKED) !== null);
}

/** "When will the lorry come?" – "Today at three.": on another day it is another question. */
function hasExpired(earlier: Asking, later: Asking): boolean {
  if (earlier.turn.at === null || later.turn.at === null || later.turn.at - earlier.turn.at < DAY) return false;
  return earlier.answered().forTheDay;
}
