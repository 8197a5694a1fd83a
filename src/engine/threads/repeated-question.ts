import type { Finding, Message, Occasion, Repetition } from '../../conversation';
import { stem } from '../../language';
import { PRESSING } from './acts';
import { finding } from './finding';
import { likeness } from './likeness';
import { Pattern } from './patterns';
import { type Asked, type Question, questionsIn } from './questions';
import { agreement } from './similarity';
import type { Passage, Thread, Turn } from './view';
import { type Term, term } from './vocabulary';

/** The client says themselves that they ask again. Both tiers gain by it. */
export const AGAIN = new Pattern(`
  (напомните | напомни | напомнить | не напомните | еще раз | повторите | запамятовал* | забыл* | вылетело | не помню | вы (говорили | писали | сказали) | мы обсуждали | снова спрош* | опять спрош*)
  (remind | again | as i asked | asked before | forgot | forgotten | slipped my mind | can't remember | don't remember | lost track | did you say | you said | once more | one more time)
`);

/** A question that goes on from the answer: about another thing, or with a new detail. */
const FOLLOW_UP = new Pattern(`
  (тоже | также | в таком случае | а если | а в случае | тогда | а для | а у | а из | а на | а по | а с | а под | а при | а в | а во | а к | а через | а от | а до | а за | еще вопрос* | другой вопрос | еще один | и еще | а еще)
  ^ and on
  (also | too | as well | what about | how about | in that case | and if | and for | and what if | then | instead | other than | another | besides)
`);

/** "Fitting is included, is commissioning too?": the answer is repeated, and another thing asked. */
const ASKS_ON = new Pattern(`
  ^ <8> а <3> $
  ^ <8> (is | are | does | do | can | and) <3> (too | as well | also) $
  (what | how) about <4> $
`);

/** The answer of such a question changes with the day. */
export const OF_THE_DAY = new Pattern(`
  (сейчас | сегодня | на сегодня | на данный момент | в данный момент | (есть | имеется | лежит) <4> на складе | на складе <3> (есть | имеется) | текущ* | пока | уже | завтра | курс | погода | осталось | остаток | ближайш* | следующ* | в наличии | свободн*)
  (как (успехи | продвигается | движется | идут | идет | там) | есть <2> (новости | новост* | успехи) | что <2> (нового | слышно | с заказом | с заявкой) | на каком этапе | какой статус | статус | где <3> (машина | груз | посылка | водитель | курьер | заказ))
  (now | next | today | tonight | tomorrow | currently | at the moment | yet | right now | status | this week | this morning | in stock | available | availability | left | remaining)
  (where | how) <1> (are | do | is) (we | you | i | it | things | everything) <2> (on | with | for | doing | looking | stand | standing)
  (на чем (мы | вы)? <1> (остановились | стоим) | что (у нас | у вас)? (там)? с (бюджетом | сроками | проектом | задачей | работой | деньгами) | как (у нас | у вас)? (там)? (с | обстоят) <3>)
  (any | anyone | anybody | someone | somebody | who | who's | what) <3> free
  (any (news | update | updates | progress | luck) | how's | how is <4> going | how are <4> (coming | going | getting) | where (is | are | 's | has) <3> (truck | driver | parcel | package | order | shipment | load | van | car | delivery | container) | what's new | are we on track)
`);

/** Another day or another go is meant than the one before. */
const OTHER_OCCASION = new Pattern(`
  (на | в | во | за | до) (этой | этот | этом | эту | следующ* | ту | тот | другой | другую | новый | новую) <1> (неделе | недели | неделю | раз | месяце | месяц | год | году | выходные | день | (когда | во сколько | в котором | сколько | кто | где))
  (this | next | that | another | the following) (week | month | year | time | weekend | term | season | round | day)
`);

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

/** "The same goes for that one": the answer is alike and its matter another. */
const ALIKE = new Pattern(`
  ^ <2> (тоже | также | аналогично)
  ^ <2> (also | likewise | similarly) | (too | as well) $
`);

/** What was true on the day of the answer only. */
const HOLDS_FOR_THE_DAY = new Pattern(`
  (сегодня | завтра | сейчас | послезавтра | через (час | полчаса) | минут* | уже | утром | вечером | в пути | едет | выехал*)
  (today | tomorrow | tonight | now | just | in an hour | minutes | on (its | his | their | the) way | this (morning | afternoon | evening) | loading | noon)
`);

/** Asks for a thing to be sent, which is another matter than to be told something. */
const SEND_REQUEST = new Pattern(`
  (можно (мне | нам)? (ссыл* | файл* | реквизит* | скан* | счет) | (ссыл* | файл* | реквизит* | скан* | счет) <4> можно $ | пришлете | вышлете | скинете | отправите | перешлете | пришлите | вышлите | скиньте | отправьте | перешлите | продублируйте | пришли | скинь | вышли | отправь | киньте | прислать | скинуть | выслать | переслать | отправить | продублировать)
  (send | resend | re-send | email | e-mail | forward | share | attach | pass) (it | me | us | them | over | the | that | this | a | again | to)
`);

/** The client is the one who sends: a question about sending, like any other. */
const OWN_SENDING = new Pattern(`
  (могу | можем | куда | кому | как | часто) <3> (прислать | скинуть | выслать | переслать | отправить | продублировать)
  (i | we) <2> (send | email | e-mail | forward | share | attach | pass)
`);

/** Does the client want something sent by it? */
export const asksToSend = (passage: Passage): boolean => passage.fits(SEND_REQUEST) && !passage.fits(OWN_SENDING);

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
  (отвечу | ответим | вернусь с ответом | напишу | напишем | сообщу | сообщим | скажу | скажем | дам знать) <3> (позже | завтра | вечер* | сегодня | на неделе | после | как только | когда)
  (смотря | зависит | depends)
  (пока | еще) <1> (не (знаю | знаем | решил* | понятно | готов*) | смотрит | смотрим | считаем | думаем | ждем)
  (let me | i'll | i will | we'll | we will | i need to | have to) <1> (check | find out | ask | look into | come back | get back | confirm | see)
`);

/** We point back to our earlier answer. */
const AS_SAID = new Pattern(`
  (как (писал* | говорил* | сообщал* | и писал* | и говорил* | я писал* | я говорил* | уже) | напомню | повторю | по-прежнему | все так же | все также | то же самое | как раньше | как прежде | как и | уже (писал* | говорил* | отвечал* | сообщал*) | прежн* | без изменений | смысл прежний | выше (писал* | в переписке) | ничего не изменилось | все верно)
  (as (i | we) (said | wrote | mentioned | told) | as (mentioned | before | noted | written) | still | same as | same (link | answer | address | price | time | place) | like i said | (see | in) my (mail | message | email | note) | unchanged | as ever | nothing has changed | hasn't changed)
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

/** What an answer says, and the figures in it. */
export interface Told {
  readonly terms: readonly Term[];
  readonly figures: readonly string[];
}

/** A question of the client, with what we wrote before they wrote again. */
export interface Asking {
  readonly turn: Turn;
  readonly question: Question;
  readonly answer: readonly Turn[];
  readonly told: () => Told;
  /** How surely it repeats an earlier one of its cluster; 0 for the first. */
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
    const answer = answerTo(thread, turn);
    const told = once(() => toldBy(answer));
    const fresh: Asking[] = [];
    let best: { cluster: Asking[]; asking: Asking } | null = null;
    for (const question of questionsIn(turn)) {
      if (asksToSend(question.passage)) continue;
      const asking: Asking = { turn, question, answer, told, score: 0 };
      const candidates = new Set(question.direct ? clusters.slice(-REACH) : []);
      for (const { concept } of question.terms)
        for (const cluster of clustersAbout.get(concept) ?? []) candidates.add(cluster);
      for (const cluster of candidates) {
        let score = 0;
        for (const earlier of cluster) score = Math.max(score, repeats(thread, earlier, asking));
        if (score > (best?.asking.score ?? 0)) best = { cluster, asking: { ...asking, score } };
      }
      if (question.direct) fresh.push(asking);
    }
    if (best !== null) {
      best.cluster.push(best.asking);
      remember(best.cluster, best.asking);
    }
    for (const asking of fresh) {
      if (asking.question === best?.asking.question) continue;
      const cluster = [asking];
      clusters.push(cluster);
      remember(cluster, asking);
    }
  }
  return clusters;
}

export function toldBy(answer: readonly Turn[]): Told {
  return { terms: informative(answer), figures: figuresOf(answer) };
}

function once<T>(compute: () => T): () => T {
  let known: T | undefined;
  return () => (known ??= compute());
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

const THRESHOLD = 0.5;
/** Where our two answers say the same, the questions may be put in wholly other words. */
const THRESHOLD_SAME_ANSWER = 0.37;
/** Above this the wording itself is the same; below, frame and matter carry it (see the README). */
const SAME_WORDING = 0.85;

function repeatFinding(earlier: readonly Asking[], asking: Asking): Finding {
  const refers: string[] = [];
  for (const { turn, answer } of earlier) refers.push(turn.message.id, ...answer.map((reply) => reply.message.id));
  const confidence = asking.score >= SAME_WORDING ? 0.95 : asking.score >= 0.65 ? 0.88 : 0.8;
  const first = earlier[0]!;
  const answer = first.answer[0];
  return repetition(asking, confidence, refers, {
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

/** Our messages between a turn of the client and the next one. */
export function answerTo(thread: Thread, turn: Turn): Turn[] {
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

/** How surely `later` asks again what `earlier` asked and we answered; 0 where it is not sure enough. */
function repeats(thread: Thread, earlier: Asking, later: Asking): number {
  const a = agreement(earlier.question.terms, later.question.terms);
  if (!later.question.direct && a.wording < 0.7) return 0;
  const frames = commonFrames(earlier.question.asked, later.question.asked);
  if (a.shared === 0 && frames === 0 && (earlier.answer.length === 0 || later.answer.length === 0)) return 0;
  const { passage } = later.question;
  if (passage.fits(OF_THE_DAY) && earlier.question.passage.fits(OF_THE_DAY)) return 0;
  if (isDemand(passage) || isDemand(earlier.question.passage)) return 0;
  if (passage.fits(OTHER_OCCASION) && !passage.fits(AGAIN)) return 0;
  // Of two deeds the same person may do both.
  if (a.shared === 0 && earlier.question.asked.has('who') && later.question.asked.has('who')) return 0;
  if (otherName(earlier.question.passage, passage) || (passage.fits(ASKS_ON) && a.onlySecond >= 0.6)) return 0;
  const answers =
    earlier.answer.length === 0 ? NO_ANSWER : answersAgree({ ...earlier.question, told: earlier.told() }, later);
  if (answers.score < SAME_ANSWER && hasExpired(earlier, later)) return 0;
  // Another date was the answer this time: another occasion.
  if (answers.score <= OTHER_FIGURE && earlier.question.asked.has('when')) return 0;
  if (a.shared === 0 && frames === 0 && !answers.enough) return 0;
  const cue = passage.fits(AGAIN);
  let score =
    likeness(earlier.question.terms, later.question.terms) +
    frames +
    answers.score +
    (cue ? 0.15 : 0) +
    (passage.question ? 0.02 : 0);
  // The words around are the same and one thing has been put in another's place: another object.
  const otherObject = a.wording >= 0.4 && a.onlyFirst >= 0.5 && a.onlySecond >= 0.5;
  // "200." and "200 as well.": of two things, the figure may be the same by chance.
  const byChance = otherObject && (answers.words < 0.6 || saysAlike(later.answer));
  if (byChance) score -= Math.max(0, answers.score);
  const sameAnswer = answers.score >= SAME_ANSWER && !byChance;
  if (!cue && !sameAnswer) {
    if (bringsName(earlier.question.passage, passage)) return 0;
    const sameThings = a.shared >= 1.6 && a.onlySecond < 0.8;
    if (!sameThings && wantOther(earlier.question.asked, later.question.asked)) score -= 0.25;
    const soon = comesSoon(thread, earlier.turn, later.turn);
    const detail = a.onlySecond >= 0.8;
    if (soon) score -= detail && a.wording >= 0.3 ? 0.35 : 0.1;
    if (passage.fits(FOLLOW_UP)) score -= detail ? 0.3 : 0.15;
    if (otherObject) score -= 0.45;
  }
  if (score < (sameAnswer ? THRESHOLD_SAME_ANSWER : THRESHOLD)) return 0;
  return wasAnswered(thread, earlier, later, answers.score) ? score : 0;
}

function saysAlike(answer: readonly Turn[]): boolean {
  return answer.some((reply) => reply.sentences[0]?.fits(ALIKE) === true);
}

/** "When will the lorry come?" – "Today at three.": on another day it is another question. */
function hasExpired(earlier: Asking, later: Asking): boolean {
  if (earlier.turn.at === null || later.turn.at === null || later.turn.at - earlier.turn.at < DAY) return false;
  return holdsForTheDay(earlier.question, earlier.answer);
}

/** An answer to "when" or "where" that speaks of today. */
export function holdsForTheDay({ asked }: Question, answer: readonly Turn[]): boolean {
  if (!asked.has('when') && !asked.has('where') && !asked.has('duration')) return false;
  return answer.some((reply) => reply.sentences.some((sentence) => sentence.fits(HOLDS_FOR_THE_DAY)));
}

/** What a question word asks for; the other frames are matters. */
const ASKED_BY_WORD: readonly Asked[] = ['who', 'where', 'why', 'when', 'price'];

/** One wants to know when, and the other who. */
function wantOther(a: ReadonlySet<Asked>, b: ReadonlySet<Asked>): boolean {
  const first = ASKED_BY_WORD.filter((asked) => a.has(asked));
  const second = ASKED_BY_WORD.filter((asked) => b.has(asked));
  if (first.some((asked) => second.includes(asked))) return false;
  return first.length + second.length > 0 || (a.size > 0 && b.size > 0 && ![...a].some((asked) => b.has(asked)));
}

/** From here on our two answers say the same, and so the questions did, however they were put. */
export const SAME_ANSWER = 0.3;

const CALENDAR =
  /^(январ|феврал|март|апрел|ма[йяею]$|июн|июл|август|сентябр|октябр|ноябр|декабр|понедельник|вторник|сред[ауы]$|четверг|пятниц|суббот|воскресен|january|february|march|april|may$|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|\d)/;

/** Each names a month, a figure or a proper name that the other does not: another thing of the same kind. */
function otherName(a: Passage, b: Passage): boolean {
  const first = namesAbout(a);
  const second = namesAbout(b);
  return first.length > 0 && second.length > 0 && !first.some((name) => second.includes(name));
}

/** A line above the question in so few words says what it is about: "One more, Oak Lane. What time suits?" */
const HEADLINE = 8;

/** The names in a question, or those of the line above it. */
function namesAbout(passage: Passage): readonly string[] {
  const names = namesOf(passage);
  if (names.length > 0) return names;
  const { sentences } = passage.turn;
  const above = sentences[sentences.indexOf(passage) - 1];
  return above === undefined || above.question || above.words.length > HEADLINE ? names : namesOf(above);
}

/** "Does she know it?" and "Does Dr Bell know it?" */
function bringsName(a: Passage, b: Passage): boolean {
  const known = namesOf(a);
  return namesOf(b).some((name) => !/^\d/.test(name) && !known.includes(name));
}

const knownNames = new WeakMap<Passage, readonly string[]>();

function namesOf(passage: Passage): readonly string[] {
  const known = knownNames.get(passage) ?? findNames(passage);
  knownNames.set(passage, known);
  return known;
}

function findNames(passage: Passage): string[] {
  const { text } = passage.turn.message;
  const names: string[] = [];
  for (const [i, word] of passage.words.entries()) {
    const letter = text[word.start]!;
    const proper = i > 0 && letter !== letter.toLowerCase() && text.slice(word.start, word.end) !== 'I';
    const dated = CALENDAR.test(word.norm);
    if (!proper && !dated) continue;
    const concept = passage.conceptOf(word);
    if (concept !== null) names.push(dated ? stem(word.norm, word.script) : concept);
  }
  return names;
}

/** What two questions gain by wanting to know the same. */
export function commonFrames(a: ReadonlySet<Asked>, b: ReadonlySet<Asked>): number {
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
function wasAnswered(thread: Thread, earlier: Asking, later: Asking, answersAgreed: number): boolean {
  if (later.question.passage.fits(UNANSWERED)) return false;
  for (const sentence of later.turn.sentences) if (sentence.fits(UNANSWERED)) return false;
  for (const reply of later.answer) for (const sentence of reply.sentences) if (sentence.fits(OVERLOOKED)) return false;
  const replies = thread.turns.slice(earlier.turn.index + 1, later.turn.index).filter((turn) => !turn.client);
  if (replies.length === 0) return false;
  return isAnswered(earlier.question, earlier.turn, earlier.answer, replies) ?? answersAgreed >= 0.15;
}

/** Do our replies answer a question? Null where they may and nothing shows it. */
export function isAnswered(
  question: Question,
  turn: Turn,
  answer: readonly Turn[],
  replies: readonly Turn[],
): boolean | null {
  const putOff =
    asksBack(answer.at(-1)) || answer.some((reply) => reply.sentences.some((sentence) => sentence.fits(PUT_OFF)));
  const told = replies.flatMap((reply) => reply.sentences.filter((s) => !s.question && !s.fits(PUT_OFF)));
  const beside = questionsIn(turn).filter(({ direct, passage }) => direct && passage !== question.passage);
  for (const sentence of told) {
    if (agreement(question.terms, sentence.terms).shared >= 0.6) return true;
    const answersOther = beside.some(({ terms }) => agreement(terms, sentence.terms).shared >= 0.6);
    if (!answersOther && givesKind(question.asked, sentence)) return true;
  }
  if (putOff || beside.length > 0) return null;
  return told.length > 0;
}

/** "That depends. For tea or as a present?" */
function asksBack(reply: Turn | undefined): boolean {
  return reply?.sentences.at(-1)?.question === true;
}

const NUMBER = /\d/;
const YES_NO = new Pattern(
  "^ <3> (да | нет | конечно | можно | нельзя | yes | no | sure | of course | we do | we don't | it does | it is | absolutely)",
);

/** Does a sentence of ours give the kind of thing that was asked for? */
function givesKind(asked: ReadonlySet<Asked>, sentence: Passage): boolean {
  const numeric = FIGURES.some((kind) => asked.has(kind));
  if (numeric) return sentence.words.some((word) => NUMBER.test(word.norm));
  return sentence.fits(YES_NO);
}

/** How far our two answers say the same. */
export interface AnswersAgree {
  /** −0.6 (a figure was asked for, and it is another one now) to 0.6. */
  readonly score: number;
  /** Enough even where the questions have nothing in common: words shared, or an answer that is but the figure. */
  readonly enough: boolean;
  /** Weight of the words that both say. */
  readonly words: number;
}

const OTHER_FIGURE = -0.6;
const NO_ANSWER: AnswersAgree = { score: 0, enough: false, words: 0 };

export function answersAgree(
  earlier: { readonly terms: readonly Term[]; readonly asked: ReadonlySet<Asked>; readonly told: Told },
  later: Asking,
): AnswersAgree {
  const second = later.answer;
  if (second.length === 0) return NO_ANSWER;
  // What the questions themselves named is no answer.
  const named = new Set([...earlier.terms, ...later.question.terms].map((term) => term.stem));
  const told = earlier.told.terms.filter((term) => !named.has(term.stem));
  const toldAgain = later.told().terms.filter((term) => !named.has(term.stem));
  const mereWords = agreement(
    told.filter((term) => !isFigure(term)),
    toldAgain.filter((term) => !isFigure(term)),
  );
  // "Four by eight." and "Tuesday at eight.": a figure alone is not words in common, and it is counted below.
  const a = mereWords.shared === 0 ? mereWords : agreement(told, toldAgain);
  let score = a.shared >= 0.6 ? 0.25 * Math.min(1, a.shared / 1.5) + 0.25 * a.contained : 0;
  if (a.shared === 0 && told.length > 1 && toldAgain.length > 1) score -= 0.1;
  let bare = false;
  const pointsBack = second.some((reply) => reply.sentences.some((sentence) => sentence.fits(AS_SAID)));
  const old = earlier.told.figures.filter((figure) => !named.has(figure));
  const now = later.told().figures.filter((figure) => !named.has(figure));
  if (old.length > 0 && now.length > 0) {
    const same = now.filter((figure) => old.includes(figure));
    const figureAsked = wantsFigure(earlier.asked) || wantsFigure(later.question.asked);
    const telling =
      same.length > 1 ||
      (same.length === now.length && wordsIn(second) <= MERE_FIGURE) ||
      same.some((figure) => figure.length > 1);
    if (same.length > 0) score += telling ? 0.4 : 0.25;
    else if (!pointsBack) {
      if (figureAsked) return { score: OTHER_FIGURE, enough: false, words: a.shared };
      score -= 0.3;
    }
    bare = telling && ((figureAsked && wordsIn(second) <= BARE_ANSWER) || a.shared >= 0.9);
  }
  if (pointsBack) score += 0.2;
  // A short answer that says nothing but what the first one said.
  bare ||= a.shared >= 0.6 && a.onlySecond <= 0.8 && wordsIn(second) <= BARE_ANSWER;
  return { score: Math.min(0.6, score), enough: bare || (a.shared >= 1.5 && a.contained >= 0.35), words: a.shared };
}

const MERE_FIGURE = 3;
/** An answer of so few words is its figure. */
const BARE_ANSWER = 8;

function wordsIn(turns: readonly Turn[]): number {
  return turns.reduce((sum, turn) => sum + turn.sentences.reduce((n, sentence) => n + sentence.words.length, 0), 0);
}

const FIGURES: readonly Asked[] = ['price', 'when', 'count', 'duration', 'minimum', 'maximum', 'size'];

function wantsFigure(asked: ReadonlySet<Asked>): boolean {
  return FIGURES.some((kind) => asked.has(kind));
}

/** How an answer is handed over is not what it says. */
const HANDED_OVER = new Set(
  'вложен приложен ссылк файл прикладыва прилага отправ получ лов attach link enclos file email mail inbox'.split(' '),
);

function informative(turns: readonly Turn[]): Term[] {
  const terms: Term[] = [];
  for (const turn of turns) {
    for (const sentence of turn.sentences) {
      if (sentence.question || (sentence.fits(CHASES) && !sentence.fits(YES_NO))) continue;
      for (const term of sentence.terms) {
        if (HANDED_OVER.has(term.stem) || /^\d/.test(term.stem) || terms.some((known) => known.stem === term.stem))
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

const SPELLED_STEMS = new Set(
  Object.keys(SPELLED).map((word) => term(word, /[а-я]/.test(word) ? 'cyrillic' : 'latin')?.stem),
);

function isFigure({ stem }: Term): boolean {
  return SPELLED_STEMS.has(stem);
}

function figuresOf(turns: readonly Turn[]): string[] {
  const figures: string[] = [];
  for (const turn of turns) {
    for (const sentence of turn.sentences) {
      for (const word of sentence.words) {
        const spelled = [SPELLED[word.norm] ?? word.norm.split('-').flatMap((part) => SPELLED[part] ?? [])].flat();
        if (spelled.length > 0) figures.push(...spelled);
        else if (word.script === 'number') figures.push(word.norm.replace(/[^\d.,:]|[.,:]+$/g, ''));
      }
    }
  }
  return figures;
}
