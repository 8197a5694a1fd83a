import type { Finding } from '../../conversation';
import { finding } from './finding';
import { Pattern } from './patterns';
import { type Asked, type Question, questionsIn } from './questions';
import type { QuestionSignature } from './signatures';
import { type Agreement, agreement } from './similarity';
import type { Passage, Thread, Turn } from './view';
import { type Term, termOfStem } from './vocabulary';

/** The client says themselves that they ask again. Both tiers gain by it. */
const AGAIN = new Pattern(`
  (напомните | напомни | напомнить | не напомните | еще раз | повторите | запамятовал* | забыл* | вылетело | не помню | вы (говорили | писали | сказали) | мы обсуждали | снова спрош* | опять спрош*)
  (remind | again | as i asked | asked before | forgot | forgotten | slipped my mind | can't remember | don't remember | lost track | did you say | you said | once more | one more time)
`);

/** A question that goes on from the answer: about another thing, or with a new detail. */
const FOLLOW_UP = new Pattern(`
  (тоже | также | в таком случае | а если | а в случае | тогда | а для | а у | а из | а на | а по | а с | а под | а при | еще вопрос* | другой вопрос | еще один | и еще | а еще)
  (also | too | as well | what about | how about | in that case | and if | and for | and what if | then | instead | other than | another | besides)
`);

/** The answer of such a question changes with the day. */
const OF_THE_DAY = new Pattern(`
  (сейчас | сегодня | на сегодня | на данный момент | в данный момент | текущ* | пока | уже | завтра | курс | погода | остат* | осталось | в наличии | свободн*)
  (как (успехи | продвигается | движется | идут | идет | там) | есть <2> (новости | новост* | успехи) | что <2> (нового | слышно | с заказом | с заявкой) | на каком этапе | какой статус | статус | где <3> (машина | груз | посылка | водитель | курьер | заказ))
  (now | today | tonight | tomorrow | currently | at the moment | yet | right now | status | this week | this morning | in stock | available | availability | left | remaining)
  (any (news | update | updates | progress | luck) | how's | how is <4> going | how are <4> (coming | going | getting) | where (is | are | 's | has) <3> (truck | driver | parcel | package | order | shipment | load | van | car | delivery | container) | what's new | are we on track)
`);

/** Asks for a thing to be sent, which is another matter than to be told something. */
const SEND_REQUEST = new Pattern(`
  (пришлите | вышлите | скиньте | отправьте | перешлите | продублируйте | пришли | скинь | вышли | отправь | киньте | прислать | скинуть | выслать | переслать | отправить | продублировать)
  (send | resend | re-send | email | e-mail | forward | share | attach | pass) (it | me | us | them | over | the | that | this | a | again | to)
`);

/** The client says that the earlier question got no answer. */
const UNANSWERED = new Pattern(`
  (не (ответили | ответил | ответила | получил* <2> ответ* | увидел* <2> ответ* | дождал*) | без ответа | повтор* (вопрос | свой | мой) | жду ответ* | так и не | остался вопрос | остается вопрос | второй вопрос | про второе | по второму)
  (didn't | did not | haven't | hasn't | never | no | without an | without) <3> (answer | answered | reply | replied | response | respond | responded | hear | heard)
  (still (miss | missing | waiting | need | open) | other (point | question | one) | second question | overlooked | my other)
`);

/** We admit that the question had been left open. */
const OVERLOOKED = new Pattern(`
  (пропустил* | упустил* | просмотрел* | проглядел* | не заметил* | не увидел* | не ответил* | (письмо | вопрос) <3> (потерял* | спам* | затерял*) | прост* за (молчание | задержку))
  (overlooked | missed (your | that | it | the) | didn't see | did not see | slipped through | sorry <4> (delay | late | silence | slow) | went to spam | in spam | forgot to answer)
`);

/** We put the answer off. */
const PUT_OFF = new Pattern(`
  (уточн* | узна* | выясн* | провер* | посчита* | спрошу | посмотр* | подума*) <4> (и (вернусь | вернемся | напишу | напишем | отвечу | ответим | сообщу | сообщим | скажу) | отпишусь)
  (отвечу | ответим | вернусь с ответом | напишу | сообщу) <3> (позже | завтра | вечером | на неделе | после)
  (let me | i'll | i will | we'll | we will | i need to | have to) <1> (check | find out | ask | look into | come back | get back | confirm | see)
`);

/** We point back to our earlier answer. */
const AS_SAID = new Pattern(`
  (как (писал* | говорил* | сообщал* | и писал* | и говорил* | я писал* | я говорил* | уже) | напомню | повторю | по-прежнему | все так же | все также | то же самое | как раньше | как прежде | как и | уже (писал* | говорил* | отвечал* | сообщал*) | прежн* | без изменений | смысл прежний | выше (писал* | в переписке) | ничего не изменилось | все верно)
  (as (i | we) (said | wrote | mentioned | told) | as (mentioned | before | noted | written) | still | same as | same | again | like i said | (see | in) my (mail | message | email | note) | unchanged | as ever | nothing has changed | hasn't changed)
`);

/** What we want from them stands in many of our answers and is none. */
const CHASES = new Pattern('(пожалуйста | жду | ждем | просьба | please | kindly | waiting | awaiting | still need)');

/** Frames so wide that sharing one says little. */
const WIDE: ReadonlySet<Asked> = new Set([
  'how',
  'count',
  'who',
  'where',
  'why',
  'delivery',
  'papers',
  'access',
  'support',
]);

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Asking {
  readonly turn: Turn;
  readonly question: Question;
  /** What we wrote before the client wrote again. */
  readonly answer: readonly Turn[];
}

/** Questions of the client that we had answered, asked again: in the same words, or in others. */
export function repeatedQuestions(thread: Thread, past: readonly QuestionSignature[] = []): Finding[] {
  const found: Finding[] = [];
  const clusters: Asking[][] = [];
  for (const turn of thread.turns) {
    if (!turn.client) continue;
    const fresh: Asking[] = [];
    let best: { cluster: Asking[]; score: number; asking: Asking } | null = null;
    for (const question of questionsIn(turn)) {
      if (SEND_REQUEST.test(question.passage.flat)) continue;
      const asking: Asking = { turn, question, answer: answerTo(thread, turn) };
      for (const cluster of clusters) {
        let score = 0;
        for (const earlier of cluster) score = Math.max(score, repeats(thread, earlier, asking));
        if (score >= THRESHOLD && (best === null || score > best.score)) best = { cluster, score, asking };
      }
      if (question.direct) fresh.push(asking);
    }
    if (best !== null) {
      found.push(repeatFinding(best.cluster, best.asking, best.score));
      best.cluster.push(best.asking);
    } else {
      const again = repeatOfPast(fresh, past);
      if (again !== null) found.push(again);
    }
    for (const asking of fresh) if (asking !== best?.asking) clusters.push([asking]);
  }
  return found;
}

const THRESHOLD = 0.5;
/** Above this the wording itself is the same; below, frame and matter carry it (see the README). */
const SAME_WORDING = 0.85;

function repeatFinding(cluster: readonly Asking[], asking: Asking, score: number): Finding {
  const refers: string[] = [];
  for (const { turn, answer } of cluster) refers.push(turn.message.id, ...answer.map((reply) => reply.message.id));
  const confidence = score >= SAME_WORDING ? 0.95 : score >= 0.65 ? 0.88 : 0.8;
  return finding('memory.repeated-question', asking.turn, confidence, refers, trim(asking.question.passage));
}

/** Our messages between a turn of the client and the next one. */
function answerTo(thread: Thread, turn: Turn): Turn[] {
  const answer: Turn[] = [];
  for (let i = turn.index + 1; i < thread.turns.length; i++) {
    const next = thread.turns[i]!;
    if (next.client) {
      if (answer.length > 0) break;
      continue;
    }
    answer.push(next);
  }
  return answer;
}

/** How surely `later` asks again what `earlier` asked and we answered, 0 to about 1.5. */
function repeats(thread: Thread, earlier: Asking, later: Asking): number {
  const a = agreement(earlier.question.terms, later.question.terms);
  const frames = commonFrames(earlier.question.asked, later.question.asked);
  if (!later.question.direct && a.wording < 0.7) return 0;
  const flat = later.question.passage.flat;
  const cue = AGAIN.test(flat);
  if (OF_THE_DAY.test(flat) && OF_THE_DAY.test(earlier.question.passage.flat)) return 0;
  if (!wasAnswered(thread, earlier, later)) return 0;

  const answers = answersAgree(earlier, later);
  if (a.shared === 0 && frames === 0 && answers < SAME_ANSWER) return 0;
  if (otherName(earlier.question.passage, later.question.passage)) return 0;
  let score = likeness(a) + frames + answers + (cue ? 0.15 : 0);
  (globalThis as any).__trace?.({
    later: later.turn.message.id,
    p: earlier.question.passage.flat,
    q: flat,
    w: a.wording,
    m: a.matter,
    c: a.contained,
    sh: a.shared,
    o1: a.onlyFirst,
    o2: a.onlySecond,
    frames,
    answers,
    cue,
    score,
  });
  if (cue || answers >= SAME_ANSWER) return score;
  const soon = comesSoon(thread, earlier.turn, later.turn);
  const detail = a.onlySecond >= 0.8;
  if (soon) score -= detail && a.wording >= 0.3 ? 0.35 : 0.1;
  if (FOLLOW_UP.test(flat)) score -= 0.15;
  // The words around are the same and one thing has been put in another's place: another object.
  if (a.wording >= 0.4 && a.onlyFirst >= 0.8 && detail) score -= 0.25;
  return score;
}

/** From here on our two answers say the same, and so the questions did, however they were put. */
const SAME_ANSWER = 0.3;

const CALENDAR =
  /^(январ|феврал|март|апрел|ма[йяею]$|июн|июл|август|сентябр|октябр|ноябр|декабр|понедельник|вторник|сред[ауы]$|четверг|пятниц|суббот|воскресен|january|february|march|april|may$|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d)/;

/** Each names a month, a figure or a proper name that the other does not: another thing of the same kind. */
function otherName(a: Passage, b: Passage): boolean {
  const first = namesOf(a);
  const second = namesOf(b);
  return first.length > 0 && second.length > 0 && !first.some((name) => second.includes(name));
}

function namesOf(passage: Passage): string[] {
  const { text } = passage.turn.message;
  const names: string[] = [];
  for (const [i, word] of passage.words.entries()) {
    const letter = text[word.start]!;
    const proper = i > 0 && letter !== letter.toLowerCase() && text.slice(word.start, word.end) !== 'I';
    if (!proper && !CALENDAR.test(word.norm)) continue;
    if (passage.conceptOf(word) !== null) names.push(passage.conceptOf(word)!);
  }
  return names;
}

function likeness(a: Agreement): number {
  return 0.5 * a.matter + 0.3 * a.wording + 0.2 * a.contained * Math.min(1, a.shared);
}

function commonFrames(a: ReadonlySet<Asked>, b: ReadonlySet<Asked>): number {
  let found = 0;
  for (const asked of a) if (b.has(asked)) found += WIDE.has(asked) ? 0.06 : 0.15;
  return Math.min(found, 0.22);
}

/** Right after the answer, with nothing else in between: people then ask on rather than again. */
function comesSoon(thread: Thread, earlier: Turn, later: Turn): boolean {
  for (let i = earlier.index + 1; i < later.index; i++) if (thread.turns[i]!.client) return false;
  if (earlier.at === null || later.at === null) return true;
  return later.at - earlier.at < DAY;
}

/**
 * Did we answer the earlier question before the later one came? One question gets its answer by our writing at all,
 * unless we put it off; of several, the answer must touch this one. Where messages are missing in between and
 * nothing visible answers, nothing can be said.
 */
function wasAnswered(thread: Thread, earlier: Asking, later: Asking): boolean {
  if (UNANSWERED.test(later.question.passage.flat)) return false;
  for (const sentence of later.turn.sentences) if (UNANSWERED.test(sentence.flat)) return false;
  for (const reply of later.answer)
    for (const sentence of reply.sentences) if (OVERLOOKED.test(sentence.flat)) return false;
  const replies = thread.turns.slice(earlier.turn.index + 1, later.turn.index).filter((turn) => !turn.client);
  if (replies.length === 0) return false;
  const questions = questionsIn(earlier.turn).filter((question) => question.direct).length;
  for (const reply of replies) {
    for (const sentence of reply.sentences) {
      if (sentence.question || PUT_OFF.test(sentence.flat)) continue;
      const a = agreement(earlier.question.terms, sentence.terms);
      if (a.shared >= 0.6 || givesKind(earlier.question.asked, sentence)) return true;
    }
  }
  if (questions > 1) return answersAgree(earlier, later) >= 0.15;
  return replies.some((reply) => reply.sentences.some((s) => !s.question && !PUT_OFF.test(s.flat)));
}

const NUMBER = /\d/;
const YES_NO = new Pattern(
  "^ <3> (да | нет | конечно | можно | нельзя | yes | no | sure | of course | we do | we don't | it does | it is | absolutely)",
);

/** Does a sentence of ours give the kind of thing that was asked for? */
function givesKind(asked: ReadonlySet<Asked>, sentence: Passage): boolean {
  const numeric =
    asked.has('price') || asked.has('when') || asked.has('count') || asked.has('duration') || asked.has('minimum');
  if (numeric) return sentence.words.some((word) => NUMBER.test(word.norm));
  return YES_NO.test(sentence.flat);
}

/** How far our two answers say the same, −0.5 (both give figures, and others) to 0.6. */
function answersAgree(earlier: Asking, later: Asking): number {
  const first = earlier.answer;
  const second = later.answer;
  if (first.length === 0 || second.length === 0) return 0;
  // What the questions themselves named is no answer.
  const named = new Set([...earlier.question.terms, ...later.question.terms].map((term) => term.concept));
  const told = informative(first, named);
  const toldAgain = informative(second, named);
  const a = agreement(told, toldAgain);
  let score = a.shared >= 0.6 ? 0.25 * Math.min(1, a.shared / 1.5) + 0.25 * a.contained : 0;
  if (a.shared === 0 && told.length > 1 && toldAgain.length > 1) score -= 0.1;
  const pointsBack = second.some((reply) => reply.sentences.some((sentence) => AS_SAID.test(sentence.flat)));
  const old = figuresOf(first).filter((figure) => !named.has(figure));
  const now = figuresOf(second).filter((figure) => !named.has(figure));
  if (old.length > 0 && now.length > 0) {
    const same = now.filter((figure) => old.includes(figure));
    if (same.length > 0) score += same.some((figure) => figure.length > 1) ? 0.4 : 0.25;
    else if (!pointsBack) score -= 0.6;
  }
  if (pointsBack) score += 0.2;
  return Math.max(-0.6, Math.min(0.6, score));
}

function informative(turns: readonly Turn[], named: ReadonlySet<string>): Term[] {
  const terms: Term[] = [];
  for (const turn of turns) {
    for (const sentence of turn.sentences) {
      if (sentence.question || CHASES.test(sentence.flat)) continue;
      for (const term of sentence.terms) {
        if (named.has(term.concept) || /^\d/.test(term.stem) || terms.some((known) => known.concept === term.concept))
          continue;
        terms.push(term);
      }
    }
  }
  return terms;
}

const SPELLED: Readonly<Record<string, string>> = Object.fromEntries(
  `дважды:2 трижды:3 половина:½ половину:½ половины:½ полцены:½ один:1 одна:1 два:2 две:2 три:3 трех:3 четыре:4 пять:5 шесть:6 семь:7 восемь:8 девять:9 десять:10 двенадцать:12 двадцать:20 тридцать:30
  twice:2 half:½ one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 twelve:12 fifteen:15 twenty:20 twenty-five:25 thirty:30 forty:40 fifty:50`
    .split(/\s+/)
    .map((pair) => pair.split(':')),
);

function figuresOf(turns: readonly Turn[]): string[] {
  const figures: string[] = [];
  for (const turn of turns) {
    for (const sentence of turn.sentences) {
      for (const word of sentence.words) {
        const spelled = SPELLED[word.norm];
        if (spelled !== undefined) figures.push(spelled);
        else if (word.script === 'number') figures.push(word.norm.replace(/[^\d.,:]|[.,:]+$/g, ''));
      }
    }
  }
  return figures;
}

/** The question without the greeting that the sentence begins with is too fine a cut: the sentence it is. */
function trim(passage: Passage): { start: number; end: number } {
  return { start: passage.start, end: passage.end };
}

/** The closest signature of an answered question of earlier threads. Without our second answer it has to be close. */
function repeatOfPast(askings: readonly Asking[], past: readonly QuestionSignature[]): Finding | null {
  let best: { asking: Asking; score: number; signature: QuestionSignature } | null = null;
  for (const asking of askings) {
    if (OF_THE_DAY.test(asking.question.passage.flat)) continue;
    for (const signature of past) {
      if (signature.answered === null || isSame(signature, asking)) continue;
      const terms = signature.stems.map(termOfStem);
      const a = agreement(terms, asking.question.terms);
      if (a.shared < 1.2) continue;
      const cue = AGAIN.test(asking.question.passage.flat) ? 0.15 : 0;
      const score = likeness(a) + commonFrames(new Set(signature.asked), asking.question.asked) + cue;
      if (score >= PAST_THRESHOLD && (best === null || score > best.score)) best = { asking, score, signature };
    }
  }
  if (best === null) return null;
  const confidence = best.score >= 1 ? 0.9 : 0.8;
  const refers = [best.signature.message, best.signature.answered!.message];
  return finding('memory.repeated-question', best.asking.turn, confidence, refers, trim(best.asking.question.passage));
}

const PAST_THRESHOLD = 0.75;

function isSame(signature: QuestionSignature, asking: Asking): boolean {
  return signature.message === asking.turn.message.id;
}

/** The questions of a thread that we answered, each with our first answer. */
export function answeredQuestions(thread: Thread): { question: Question; turn: Turn; answer: Turn | null }[] {
  const found: { question: Question; turn: Turn; answer: Turn | null }[] = [];
  for (const turn of thread.turns) {
    if (!turn.client) continue;
    for (const question of questionsIn(turn)) {
      if (!question.direct || OF_THE_DAY.test(question.passage.flat) || SEND_REQUEST.test(question.passage.flat))
        continue;
      found.push({ question, turn, answer: answerTo(thread, turn)[0] ?? null });
    }
  }
  return found;
}
