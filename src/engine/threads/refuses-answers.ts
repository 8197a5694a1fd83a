import type { Finding } from '../../conversation';
import { EXPLAINS, RECEIVED, REQUEST } from './acts';
import { finding } from './finding';
import { Pattern } from './patterns';
import { share } from './unmet-request';
import { clientAfter, type Passage, sentenceWith, type Thread, type Turn } from './view';
import type { Term } from './vocabulary';

/** The words by which one sentence asks several things. */
const ASKING = new Set(
  `сколько какой какая какое какие какую каком каким какого каких когда где куда откуда кто кого кому чей чья зачем почему как какова каков каковы что ли есть нужен нужна нужно нужны
   how many what what's which when where who whom whose why is are do does did has have was were will can`.split(/\s+/),
);

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

/** Questions of ours are taken up again within so many mails, or not at all. */
const RECENT = 5;

interface Asked {
  readonly turn: Turn;
  readonly questions: readonly Passage[];
}

/** `coop.refuses-answers`: two or more direct questions of ours stay unanswered while the client writes on. */
export function refusedAnswers(thread: Thread): Finding[] {
  const found = new Map<Asked, Finding>();
  const asked: Asked[] = [];
  for (const turn of thread.turns) {
    if (turn.client) continue;
    const asking = turn.sentences.filter((passage) => isQuestion(passage) || passage.fits(NEEDS_TO_KNOW));
    if (sentenceWith(turn, RECEIVED) !== null && !asking.some((passage) => passage.question)) continue;
    // A request may take up an earlier question; it is none by itself.
    const questions = [
      ...asking,
      ...turn.sentences.filter(
        (passage) => !asking.includes(passage) && (passage.fits(REQUEST) || takesUp(asked, passage)),
      ),
    ];
    const again = asked.slice(-RECENT).filter((earlier) => isAgain(thread, earlier, turn, questions));
    if (asking.length > 0) asked.push({ turn, questions: asking });
    if (again.length === 0) continue;
    const open = questions.filter((question) => again.some((earlier) => shares(earlier.questions, question)));
    const first = again[0]!.questions.filter(isQuestion);
    if (first.length === 0) continue;
    if (Math.max(units(open), units(first)) < 2 && again.length < 2) continue;
    const silent = silentAfter(thread, turn, open);
    if (silent === null) continue;
    const refers = [...again.map((earlier) => earlier.turn.message.id), turn.message.id];
    // Asking a third time carries on what the second began.
    found.set(again[0]!, finding('coop.refuses-answers', silent, 0.9, refers));
  }
  return [...found.values()];
}

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

const WH =
  /^(сколько|как(ой|ая|ое|ие|ую|ом|им|ова|ов)?|когда|где|куда|откуда|кто|кого|кому|зачем|почему|есть|нужн\S*|ли|how|what|what's|which|when|where|who|whom|whose|why|is|are|do|does|did|has|have)$/;

/** "Could you send the logo?" is a request with a question mark. */
function isQuestion(passage: Passage): boolean {
  if (passage.question) return !passage.fits(REQUEST) || passage.words.some((word) => WH.test(word.norm));
  return passage.fits(LIST_OF_QUESTIONS) && units([passage]) > 0;
}

/** How many things the passages ask. */
function units(passages: readonly Passage[]): number {
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

const matters = new WeakMap<Passage, readonly Term[]>();

function matterOf(passage: Passage): readonly Term[] {
  const known = matters.get(passage) ?? passage.terms.filter((term) => term.weight >= 0.5);
  matters.set(passage, known);
  return known;
}

function matter(passages: readonly Passage[]): Term[] {
  return passages.flatMap(matterOf);
}

function shares(questions: readonly Passage[], question: Passage): boolean {
  return questions.some((asked) => share(matterOf(asked), matterOf(question)));
}

/** A statement that names two of the things asked: "candidates ask about salary and housing first". */
function takesUp(asked: readonly Asked[], passage: Passage): boolean {
  const own = matterOf(passage);
  return asked.slice(-RECENT).some(({ questions }) => {
    const taken = own.filter(({ concept }) =>
      questions.some((asked) => matterOf(asked).some((term) => term.concept === concept)),
    );
    return taken.length > 1;
  });
}

/** Did we ask an earlier thing again, with the client having written in between? */
function isAgain(thread: Thread, earlier: Asked, turn: Turn, questions: readonly Passage[]): boolean {
  if (!questions.some((question) => shares(earlier.questions, question))) return false;
  const between = thread.turns.slice(earlier.turn.index + 1, turn.index).filter((other) => other.client);
  if (between.length === 0 || between.some((other) => !other.whole)) return false;
  const wanted = matter(earlier.questions);
  return !between.some((other) => isCurt(other) || other.sentences.some((s) => handsAnswer(s, wanted)));
}

/** What is enclosed may hold the answer, unless the sentence names it and it is another thing. */
function handsAnswer(sentence: Passage, wanted: readonly Term[]): boolean {
  if (sentence.fits(HANDS_ANSWER)) return true;
  if (!sentence.fits(ENCLOSES)) return false;
  return matterOf(sentence).length <= 2 || share(wanted, sentence.terms);
}

/** The last message after `asking` in which the client still does not answer, or null if they do. */
function silentAfter(thread: Thread, asking: Turn, open: readonly Passage[]): Turn | null {
  let silent: Turn | null = null;
  const wanted = matter(open);
  for (const turn of clientAfter(thread, asking)) {
    if (!turn.whole) return null;
    const answers = turn.sentences.some(
      (sentence) =>
        !sentence.question &&
        (handsAnswer(sentence, wanted) ||
          sentence.fits(EXPLAINS) ||
          share(wanted, sentence.terms) ||
          (sentence.fits(YES_NO) && !sentence.fits(BRUSHES_OFF)) ||
          (sentence === turn.sentences[0] && isBareFigure(sentence))),
    );
    if (answers || isCurt(turn)) return silent;
    silent = turn;
  }
  return silent;
}

const CURT = 2;

/** "Orange." is an answer to something. */
function isCurt(turn: Turn): boolean {
  const words = turn.sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  return words <= CURT && !turn.sentences.some((sentence) => sentence.question);
}

/** "14 200", "about 40": nothing but a figure. */
function isBareFigure(passage: Passage): boolean {
  return passage.words.length <= 4 && passage.words.some((word) => word.script === 'number');
}

/** "Да какая разница": begins like a yes, and is none. */
const BRUSHES_OFF = new Pattern(`
  (какая разница | не все ли равно | зачем (вам | это) | не ваше <2> дело | (мое | наше) <2> дело | неважно | не важно | да ну | да ладно)
  (what does it matter | does it matter | who cares | none of your | why do you | never mind that | my (own)? business | our (own)? business)
`);

const YES_NO = new Pattern('^ (да | нет | yes | no | nope | yep | yeah | not yet) ');
