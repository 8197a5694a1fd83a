import { DAY } from './clock';
import { Pattern } from './patterns';
import { type Asked, type Question, questionsIn } from './questions';
import { agreement } from './similarity';
import { Told } from './told';
import { type Passage, sentenceWith, type Thread, type Turn } from './view';
import type { Term } from './vocabulary';

/** What was true on the day of the answer only. */
const HOLDS_FOR_THE_DAY = new Pattern(`
  (сегодня | завтра | сейчас | послезавтра | через (час | полчаса) | через <2> минут* | уже (в | едет | едем | еду | выехал* | вышл* | вышел | отправ* | готов* | здесь | тут | на | почти) | утром | вечером | в пути | едет | выехал*)
  (today | tomorrow | tonight | now | just | in an hour | in <2> minutes | on (its | his | their | the) way | this (morning | afternoon | evening) | loading | noon)
`);

/** How far a thing has come, which will be another tomorrow, whatever was asked. */
const SO_FAR = new Pattern(`
  (пока | еще) <2> (не | нет | стоит | стоят | лежит | лежат | идет | идут | ждет | ждем | ждут) | (в очереди | в пути | в обработке | на проверке | на согласовании)
  (not yet | still <1> (waiting | pending | not | in | at | on | under | no | being) | so far | in the queue | in transit | under review)
`);

/** "Yes, if the border has not been fixed yet": true on any day. */
const CONDITION = new Pattern('(если | if | unless)');

/** We put the answer off. */
const PUT_OFF = new Pattern(`
  (уточн* | узна* | выясн* | провер* | посчита* | спрошу | посмотр* | подума*) <4> (и (вернусь | вернемся | напишу | напишем | отвечу | ответим | сообщу | сообщим | скажу) | отпишусь)
  (отвечу | ответим | вернусь с ответом | напишу | напишем | сообщу | сообщим | скажу | скажем | дам знать) <3> (позже | завтра | вечер* | сегодня | на неделе | после | как только | когда)
  (смотря | зависит | depends)
  (пока | еще) <1> (не (знаю | знаем | решил* | понятно | готов*) | смотрит | смотрим | считаем | думаем | ждем)
  (let me | i'll | i will | we'll | we will | i need to | have to) <1> (check | find out | ask | look into | come back | get back | confirm | see)
`);

/** What we want from them stands in many of our answers and is none. */
const CHASES = new Pattern(
  '(пожалуйста | жду | ждем | просьба | please | kindly | waiting (for | on) | awaiting | still need)',
);

/** "The same goes for that one": the answer is alike and its matter another. */
const ALIKE = new Pattern(`
  ^ <2> (тоже | также | аналогично)
  ^ <2> (also | likewise | similarly) | (too | as well) $
`);

export function toldBy(answer: readonly Turn[]): Told {
  const saysAlike = answer.some((reply) => reply.sentences[0]?.fits(ALIKE) === true);
  return new Told(informative(answer), figuresOf(answer), saysAlike);
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
    const first = answer[0];
    if (first?.at != null && next.at !== null && next.at - first.at > ANSWERED_FOR && !putsOff(first)) break;
    answer.push(next);
  }
  return answer;
}

/** What we write so long after an answer has another matter. */
const ANSWERED_FOR = 3 * DAY;

function putsOff(reply: Turn): boolean {
  return sentenceWith(reply, PUT_OFF) !== null;
}

/** An answer to "when" or "where" that speaks of today, or one that tells how far things have come. */
export function holdsForTheDay({ asked }: Question, answer: readonly Turn[]): boolean {
  if (answer.some(({ sentences }) => sentences.slice(0, 2).some(tellsHowFar))) return true;
  if (!asked.has('when') && !asked.has('where') && !asked.has('duration')) return false;
  return answer.some((reply) => reply.sentences.some((sentence) => sentence.fits(HOLDS_FOR_THE_DAY)));
}

function tellsHowFar(sentence: Passage): boolean {
  return sentence.fits(SO_FAR) && !sentence.fits(CONDITION);
}

/** Do our replies answer a question? Null where they may and nothing shows it. */
export function isAnswered(question: Question, turn: Turn, answer: readonly Turn[]): boolean | null {
  if (speakOf(question, turn, answer)) return true;
  if (asksBack(answer.at(-1)) || answer.some(putsOff)) return null;
  if (besides(question, turn).length > 0) return null;
  return answer.some((reply) => tellings(reply).length > 0);
}

/** Name what was asked about, or give the kind of thing that was asked for and to no other question beside it. */
function speakOf(question: Question, turn: Turn, replies: readonly Turn[]): boolean {
  const beside = besides(question, turn);
  return replies.flatMap(tellings).some((sentence) => {
    if (agreement(question.terms, sentence.terms).shared >= NAMED) return true;
    const answersOther = beside.some(({ terms }) => agreement(terms, sentence.terms).shared >= NAMED);
    return !answersOther && givesKind(question.asked, sentence);
  });
}

const NAMED = 0.6;

function tellings(reply: Turn): Passage[] {
  return reply.sentences.filter((sentence) => !sentence.question && !sentence.fits(PUT_OFF));
}

/** The other questions of the same message. */
function besides(question: Question, turn: Turn): Question[] {
  return questionsIn(turn).filter(({ direct, passage }) => direct && passage !== question.passage);
}

/** When a question got its answer. */
export interface Answered {
  /** Index of our first message that can be seen to speak of it; infinite where there is none. */
  readonly spokenOf: number;
  /** Whether it counts as answered before that; null: perhaps. */
  readonly otherwise: boolean | null;
  /** The answer may be another one tomorrow. */
  readonly forTheDay: boolean;
}

/** An answer comes within so many messages, or is none. */
const LATE = 12;

export function answeredIn(thread: Thread, question: Question, turn: Turn, answer: readonly Turn[]): Answered {
  const otherwise = isAnswered(question, turn, answer);
  const forTheDay = holdsForTheDay(question, answer);
  if (otherwise === true) return { spokenOf: answer[0]!.index, otherwise, forTheDay };
  const later = thread.turns
    .slice(turn.index + 1, turn.index + 1 + LATE)
    .find((reply) => !reply.client && speakOf(question, turn, [reply]));
  return { spokenOf: later?.index ?? Number.POSITIVE_INFINITY, otherwise, forTheDay };
}

/** "That depends. For tea or as a present? Both come in boxes." */
function asksBack(reply: Turn | undefined): boolean {
  return reply?.sentences.some((sentence) => sentence.question) === true;
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

const FIGURES: readonly Asked[] = ['price', 'when', 'count', 'duration', 'minimum', 'maximum', 'size'];

export function wantsFigure(asked: ReadonlySet<Asked>): boolean {
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
      if (sentence.question || ((sentence.fits(CHASES) || sentence.shows('o.asks-again')) && !sentence.fits(YES_NO)))
        continue;
      for (const term of sentence.terms) {
        if (HANDED_OVER.has(term.stem) || /^\d/.test(term.stem) || terms.some((known) => known.stem === term.stem))
          continue;
        terms.push(term);
      }
    }
  }
  return terms;
}

const SPELLED: ReadonlyMap<string, string> = new Map(
  `дважды:2 трижды:3 половина:½ половину:½ половины:½ полцены:½ один:1 одна:1 два:2 две:2 три:3 трех:3 четыре:4 пять:5 шесть:6 семь:7 восемь:8 девять:9 десять:10 двенадцать:12 двадцать:20 тридцать:30
  twice:2 half:½ one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 twelve:12 fifteen:15 twenty:20 twenty-five:25 thirty:30 forty:40 fifty:50`
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [word = '', figure = ''] = pair.split(':');
      return [word, figure];
    }),
);

function figuresOf(turns: readonly Turn[]): string[] {
  const figures: string[] = [];
  for (const turn of turns) {
    for (const sentence of turn.sentences) {
      for (const { norm, script } of sentence.words) {
        const spelled = SPELLED.get(norm);
        if (spelled !== undefined) figures.push(spelled);
        else if (script === 'number') figures.push(norm.replace(/[^\d.,:]|[.,:]+$/g, ''));
        else if (norm.includes('-')) figures.push(...norm.split('-').flatMap((part) => SPELLED.get(part) ?? []));
      }
    }
  }
  return figures;
}
