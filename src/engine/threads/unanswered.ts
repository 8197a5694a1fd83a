/**
 * What speaks for a message of the client leaving open what we have asked, as signs to be weighed: what we asked and asked
 * again, what of it the client has taken up since, how they write on, and whether we ask once more or are content.
 */
import { EXPLAINS, RECEIVED, REQUEST } from './acts';
import { actOf, type Heard, heardIn, heardTogether, MOST_SHARED } from './heard';
import { CLIENT_ACTS, OWN_ACTS } from './heard-acts';
import { Matter } from './matter';
import { Pattern } from './patterns';
import type { Passage, Thread, Turn } from './view';

/** The client says that the answer is in what they have sent, or is on its way. */
const HANDS_ANSWER = new Pattern(`
  (анкет* | бриф | ответы | ответил* | заполнил* | в файле | выше | см | уточню | узнаю | спрошу | вернусь | завтра | сообщу | отпишусь | напишу)
  (brief | answers | answered | filled | see above | find out | (i'll | will | must | to | let me) (ask | check) | get back | back to you | come back | let you know | by tomorrow | will tell | will send)
`);

/** Something comes with the message. */
const ENCLOSES = new Pattern(`
  (во вложении | вложение | прикладываю | прилагаю)
  attached
`);

/** "1) how many managers; 2) which telephony": a list asks too, under a line that asks for answers. */
const LIST_OF_QUESTIONS = new Pattern(
  '(ответьте | ответить | подскажите | уточните | напишите | осталось узнать | расскажите | tell us | tell me | let me know | answer | need to know | know)',
);

/** Asking again need not be a question: "I do need the two figures", "without the numbers I can't tell the price". */
const NEEDS_TO_KNOW = new Pattern(`
  (напомню | повторю | напоминаю) <2> (вопрос*)?
  (иначе | назовите | сообщите | без <4> никак)
  (без (этого | них | этих) <8> не | (хотя бы | хоть) <3> (примерно | приблизительно | порядок))
  (without (it | this | that | these | those) <8> (can't | won't | no | not) | (at least | even) <3> (roughly | approximate* | a rough))
  (otherwise | unless | (can't | cannot) <6> without | no <4> no)
  (без <8> не (могу | сможем | смогу | можем | получится | посчита* | назову | скажу) | не хватает | осталось (узнать | понять) | нужно (знать | понимать) | надо (знать | понимать) | нужны (ответы | цифры | данные) | жду <2> ответ* | ждем <2> ответ* | важно (знать | понимать) | хотелось бы (знать | понять) | все еще не знаю | не ответили)
  (need to know | do need | still need | need (the | your | these | those | both | some) | without (the | that | those | these | them | knowing | an answer) | missing <2> (answer* | figure* | number*) | depends on | let me repeat | to repeat | again my question* | once i know | only once | as soon as i know | can only <3> (once | when | if) | have to know | would help to know | have no answer)
`);

/** "Да какая разница": begins like a yes, and is none. */
const BRUSHES_OFF = new Pattern(`
  (какая разница | не все ли равно | зачем (вам | это) | не ваше <2> дело | (мое | наше) <2> дело | неважно | не важно | да ну | да ладно)
  (what does it matter | does it matter | who cares | none of your | why do you | never mind that | my (own)? business | our (own)? business)
`);
const YES_NO = new Pattern('^ (да | нет | yes | no | nope | yep | yeah | not yet) ');
const WANTS_FIGURE = new Pattern(`
  (сколько | каков* <2> (размер | площадь | бюджет | срок*) | когда | во сколько | какого числа | с какого | до какого)
  (how (many | much | long | big | old | far) | what (size | date | time | budget | number) | when)
`);

/** The words by which one sentence asks several things. */
const ASKING = new Set(
  `сколько какой какая какое какие какую каком каким какого каких когда где куда откуда кто кого кому чей чья зачем почему как какова каков каковы что ли есть нужен нужна нужно нужны
   how many what what's which when where who whom whose why is are do does did has have was were will can`.split(/\s+/),
);
const QUESTION_WORD =
  /^(сколько|как(ой|ая|ое|ие|ую|ом|им|ова|ов)?|когда|где|куда|откуда|кто|кого|кому|зачем|почему|есть|нужн\S*|ли|how|what|what's|which|when|where|who|whom|whose|why|is|are|do|does|did|has|have)$/;

const OF_THE_MESSAGE = [
  ...CLIENT_ACTS.map((act) => `it ${act}`),
  ...OWN_ACTS.map((act) => `answer ${act}`),
  'it asks',
  'it only asks',
  'it is curt',
  'it is long',
  'it begins with a figure alone',
  'it begins with yes or no',
  'it hands the answer over',
  'it explains',
  'it encloses',
  'it brushes off',
  'answer asks',
  'answer is content',
  'answer needs to know',
  'answer takes up what was asked',
  'no answer',
] as const;
const OF_WHAT_WAS_ASKED = [
  'asked just before',
  'asked again just before',
  'needs to know just before',
  'things asked',
  'two things or more',
  'asked in how many messages',
  'of the same matter in how many',
  'asked twice, of the same matter',
  'content just before',
  'matter asked',
  'matter that nobody took up',
  'matter taken up now',
  'matter taken up in between',
  'nothing taken up now',
  'a figure was asked for, and there is one now',
  'a figure was asked for, and there is none',
  'explained or handed over in between',
  'promised in between',
  'messages since',
  'two things, and nothing taken up now',
  'asked twice, and nothing taken up now',
  'asked again, and nothing taken up now',
] as const;

/** In the order in which they are weighed. */
export const UNANSWERED_SIGNS: readonly string[] = [...OF_THE_MESSAGE, ...OF_WHAT_WAS_ASKED];

/** A message of the client that may leave our questions open. */
export interface Unanswered {
  readonly turn: Turn;
  /** Our messages that asked. */
  readonly asked: readonly Turn[];
  /** In step with `UNANSWERED_SIGNS`. */
  readonly signs: Float64Array;
}

/** Questions of ours are taken up again within so many mails, or not at all. */
const RECENT = 5;
const MOST_THINGS = 4;
const MOST_MESSAGES = 4;
/** "Orange." is an answer to something. */
const CURT = 2;
const LONG = 40;

/** A message of ours that asked something. */
class Asked {
  readonly matter: Matter;
  readonly things: number;
  readonly wantsFigure: boolean;

  constructor(
    readonly heard: Heard,
    questions: readonly Passage[],
  ) {
    this.matter = Matter.of(questions);
    this.things = thingsIn(questions);
    this.wantsFigure = questions.some((passage) => passage.fits(WANTS_FIGURE));
  }
}

/** Every message of the client that follows on a question of ours; nothing is said across messages that are missing. */
export function unansweredIn(thread: Thread): Unanswered[] {
  const heard = thread.turns.map(heardIn);
  const found: Unanswered[] = [];
  let asked: Asked[] = [];
  /** Messages of the client since we last asked. */
  let since = 0;
  for (const turn of thread.turns) {
    if (!turn.whole) asked = [];
    const it = heard[turn.index]!;
    if (!turn.client) {
      const recent = asked.slice(-RECENT);
      const questions = turn.sentences.filter(
        (passage) => isQuestion(passage) || passage.fits(NEEDS_TO_KNOW) || takesUp(recent, passage),
      );
      if (questions.length === 0) continue;
      asked.push(new Asked(it, questions));
      since = 0;
      continue;
    }
    if (asked.length > 0 && turn.whole && since < RECENT) {
      found.push(unansweredOf(thread, heard, turn, asked.slice(-RECENT)));
    }
    since++;
  }
  return found;
}

function unansweredOf(thread: Thread, heard: readonly Heard[], turn: Turn, asked: readonly Asked[]): Unanswered {
  const it = heard[turn.index]!;
  const last = asked.at(-1)!;
  let end = turn.index + 1;
  while (end < thread.turns.length && !thread.turns[end]!.client) end++;
  const answer = heardTogether(thread.turns.slice(turn.index + 1, end));
  const before = thread.turns[turn.index - 1];
  const own = before === undefined || before.client ? null : heard[before.index]!;

  const alike = asked.slice(0, -1).filter(({ matter }) => matter.weightIn(last.matter) > 0);
  const row = [...alike, last];
  const wanted = Matter.together(row.map(({ matter }) => matter));
  const since = row[0]!.heard.turns[0]!.index;
  const between = thread.turns.slice(since + 1, turn.index).filter(({ client }) => client);
  const inBetween = between.map(({ index }) => heard[index]!);
  const then = Matter.together(inBetween.map(({ told }) => told));
  const takenNow = wanted.weightIn(it.told);
  const takenThen = wanted.weightIn(then);
  const open = wanted.without(it.told).without(then).weight;
  const nothing = takenNow === 0 ? 1 : 0;
  const things = Math.max(...row.map((one) => one.things));
  const figureAsked = row.some(({ wantsFigure }) => wantsFigure);
  const figure = it.sentences.some(({ words }) => words.some(({ script }) => script === 'number'));
  const words = it.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  const again = actOf(own, 'o.asks-again');
  const { sentences } = it;
  const flag = (yes: boolean): number => (yes ? 1 : 0);

  const signs = [
    ...CLIENT_ACTS.map((act) => it.act(act)),
    ...OWN_ACTS.map((act) => answer.act(act)),
    it.asks,
    flag(sentences.every(({ question }) => question)),
    flag(words <= CURT && it.asks === 0),
    Math.min(1, words / LONG),
    flag(sentences[0] !== undefined && isBareFigure(sentences[0])),
    it.fits(YES_NO),
    it.fits(HANDS_ANSWER),
    it.fits(EXPLAINS),
    it.fits(ENCLOSES),
    it.fits(BRUSHES_OFF),
    answer.asks,
    answer.fits(RECEIVED),
    answer.fits(NEEDS_TO_KNOW),
    Math.min(MOST_SHARED, wanted.weightIn(answer.matter)) / MOST_SHARED,
    flag(answer.turns.length === 0),
    flag(own === last.heard),
    again,
    own?.fits(NEEDS_TO_KNOW) ?? 0,
    Math.min(MOST_THINGS, things) / MOST_THINGS,
    flag(things > 1),
    Math.min(MOST_MESSAGES, asked.length) / MOST_MESSAGES,
    Math.min(MOST_MESSAGES, row.length) / MOST_MESSAGES,
    flag(row.length > 1),
    own?.fits(RECEIVED) ?? 0,
    Math.min(MOST_SHARED, wanted.weight) / MOST_SHARED,
    Math.min(MOST_SHARED, open) / MOST_SHARED,
    Math.min(MOST_SHARED, takenNow) / MOST_SHARED,
    Math.min(MOST_SHARED, takenThen) / MOST_SHARED,
    nothing,
    flag(figureAsked && figure),
    flag(figureAsked && !figure),
    Math.max(0, ...inBetween.map((other) => other.fits(HANDS_ANSWER, EXPLAINS, YES_NO))),
    Math.max(0, ...inBetween.map((other) => other.act('c.promises'))),
    Math.min(MOST_MESSAGES, between.length) / MOST_MESSAGES,
    flag(things > 1) * nothing,
    flag(row.length > 1) * nothing,
    again * nothing,
  ];
  return { turn, asked: row.map(({ heard: one }) => one.turns[0]!), signs: new Float64Array(signs) };
}

/** "Could you send the logo?" is a request with a question mark. */
function isQuestion(passage: Passage): boolean {
  if (passage.question) return !passage.fits(REQUEST) || passage.words.some(({ norm }) => QUESTION_WORD.test(norm));
  return passage.fits(LIST_OF_QUESTIONS) && thingsIn([passage]) > 0;
}

/** A request that names what was asked before: "please give me the cost and the return rate". */
function takesUp(asked: readonly Asked[], passage: Passage): boolean {
  if (asked.length === 0) return false;
  const own = Matter.of([passage]);
  const common = Math.max(...asked.map(({ matter }) => own.countIn(matter)));
  return common > 1 || (common === 1 && (passage.fits(REQUEST) || passage.shows('o.asks-again')));
}

/** How many things the passages ask. */
function thingsIn(passages: readonly Passage[]): number {
  let found = 0;
  for (const passage of passages) {
    const words = passage.words.filter((word) => ASKING.has(word.norm)).length;
    found += Math.max(1, Math.min(words, joints(passage) + 1));
  }
  return found;
}

/** Places where a second question can begin: commas and "and" within the sentence. */
function joints(passage: Passage): number {
  const text = passage.turn.message.text.slice(passage.start, passage.end);
  return (text.match(/[,;]|\s(?:и|а|или|and|or)\s/gi) ?? []).length;
}

/** "14 200", "about 40": nothing but a figure. */
function isBareFigure(passage: Passage): boolean {
  return passage.words.length <= 4 && passage.words.some((word) => word.script === 'number');
}
