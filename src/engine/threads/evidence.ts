import { weightsOf } from '../model';
import { wantsFigure } from './answers';
import type { Act } from './heard-acts';
import { namesAbout } from './names';
import { Pattern } from './patterns';
import type { Asked } from './questions';
import { agreement } from './similarity';
import type { Told } from './told';
import type { Passage } from './view';
import type { Term } from './vocabulary';

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

/** A question and what we answered, as it is compared: of this conversation, or kept of an earlier one. */
export interface Compared {
  readonly terms: readonly Term[];
  readonly asked: ReadonlySet<Asked>;
  /** Null where we have not written since. */
  readonly told: Told | null;
  /** The question as it stands there; null where only its stems were kept. */
  readonly passage: Passage | null;
}

/** The later of two questions. */
export interface AskedNow extends Compared {
  /** How clearly each act is heard in the question, or in our answer to it, 0 to 1. */
  readonly acts: () => ActsNow;
}

/** How the later question came. */
export interface Circumstances {
  /** Within a day, as the client's next message. */
  readonly soon: boolean;
  /** Our first answer can be seen to speak of the question; else it may have, with nothing to show it. */
  readonly touched: boolean;
  /** It is a question, and not a statement in the words of one. */
  readonly direct: boolean;
}

/** What the question may be instead, and what our answer makes of it. */
export const ACTS = [
  'c.wishes',
  'c.insists',
  'c.complains',
  'c.reverses',
  'c.renews',
  'c.wants-again',
  'o.refuses',
  'o.refuses-again',
  'o.cites-wish',
  'o.cites-agreement',
  'o.cites-statement',
  'o.cites-answer',
  'o.resends',
  'o.concedes',
] as const satisfies readonly Act[];
export type ActsNow = Readonly<Record<(typeof ACTS)[number], number>>;

/**
 * What speaks for and against one question asking another again, as signs of a logistic regression. Its weights are
 * learned from the labelled conversations of the test corpora (`learning/evidence-training.ts`).
 */
export const SIGNS = [
  /** Weight of the matter that both name, up to 3. */
  'sharedMatter',
  /** By how much the matter's cosine exceeds 0.7. */
  'sameMatter',
  /** Frames other than the wide ones that both ask in, up to 2. */
  'sameFrames',
  'direct',
  'touched',
  /** Length of the later question in terms, up to 8. */
  'length',
  /** Something on each side has no counterpart, and the wording around it is the same (its cosine). */
  'otherObject',
  'otherName',
  'bringsName',
  /** Of two deeds, not of one, the same person may do both. */
  'bothWho',
  'onlyOneWhy',
  'soon',
  /** The same, by the weight that only the later question has, up to 3. */
  'soonWithMore',
  'asksOn',
  'otherOccasion',
  'bothOfTheDay',
  'oneOfTheDay',
  /** Weight of the words that both answers say and neither question named, up to 3. */
  'sameAnswer',
  /** The same, where each question names a thing that the other does not. */
  'sameAnswerToOther',
  /** Weight of what only the second answer says, up to 3. */
  'newInAnswer',
  /** One digit is half as telling as a longer figure or two figures. */
  'sameFigure',
  'otherFigure',
  /** The same, where a figure was asked for. */
  'otherFigureAsked',
  /** "The same goes for that one": the answer is alike and its matter another. */
  'answerSaysAlike',
  /** Our second answer names what only the first question had named: its weight, up to 2. */
  'answerNamesFirst',
  'noAnswerYet',
  /** Before a second answer the matter has to tell: its cosine. */
  'sameMatterNoAnswerYet',
  ...ACTS,
] as const;

export type Evidence = Readonly<Record<(typeof SIGNS)[number], number>>;

/** The log odds that one question asks another again. */
export function logOdds(evidence: Evidence): number {
  const { signs, always } = weightsOf('memory.repeated-question');
  let sum = always;
  for (const [i, name] of SIGNS.entries()) sum += signs[i]! * evidence[name];
  return sum;
}

/** The figures that the regression weighs; null where the two have nothing in common. */
export function evidenceOf(earlier: Compared, later: AskedNow, how: Circumstances): Evidence | null {
  const matter = agreement(earlier.terms, later.terms);
  let frames = 0;
  let wideFrames = 0;
  for (const asked of earlier.asked) {
    if (!later.asked.has(asked)) continue;
    if (WIDE.has(asked)) wideFrames++;
    else frames++;
  }
  const alike = matter.shared > 0 || frames + wideFrames > 0;
  if (!alike && !mayTellTheSame(earlier.told, later.told)) return null;
  const answers = compareAnswers(earlier, later);
  if (!alike && answers.same < SAME_ANSWER && answers.sameFigure === 0) return null;
  // Put off or perhaps not answered: only our saying the same now shows that it had been.
  if (!how.touched && answers.same < SAME_ANSWER && answers.sameFigure === 0) return null;
  if (isExchanged(wordsOf(earlier, later), wordsOf(later, earlier))) return null;
  const ofTheDay = Number(isOfTheDay(earlier.passage)) + Number(isOfTheDay(later.passage));
  const first = namesOf(earlier);
  const second = namesOf(later);
  const otherThings = matter.onlyFirst >= 0.5 && matter.onlySecond >= 0.5;
  const { passage } = later;
  const count = (yes: boolean): number => (yes ? 1 : 0);
  return {
    sharedMatter: Math.min(3, matter.shared),
    sameMatter: Math.max(0, matter.matter - 0.7),
    sameFrames: Math.min(2, frames),
    direct: count(how.direct),
    touched: count(how.touched),
    length: Math.min(8, later.terms.length),
    otherObject: otherThings ? matter.wording : 0,
    otherName: count(first.length > 0 && second.length > 0 && !first.some((name) => second.includes(name))),
    bringsName: count(second.some((name) => !first.includes(name))),
    bothWho: count(earlier.asked.has('who') && later.asked.has('who') && matter.onlyFirst + matter.onlySecond > 0),
    onlyOneWhy: count(earlier.asked.has('why') !== later.asked.has('why')),
    soon: count(how.soon),
    soonWithMore: how.soon ? Math.min(3, matter.onlySecond) : 0,
    asksOn: count(passage?.fits(ASKS_ON) === true),
    otherOccasion: count(passage?.fits(OTHER_OCCASION) === true),
    bothOfTheDay: count(ofTheDay === 2),
    oneOfTheDay: count(ofTheDay === 1),
    sameAnswer: answers.same,
    sameAnswerToOther: otherThings ? answers.same : 0,
    newInAnswer: answers.more,
    sameFigure: answers.sameFigure,
    otherFigure: count(answers.otherFigure),
    otherFigureAsked: count(answers.otherFigure && answers.figureAsked),
    answerSaysAlike: count(later.told?.saysAlike === true),
    answerNamesFirst: answers.namesFirst,
    noAnswerYet: count(later.told === null),
    sameMatterNoAnswerYet: later.told === null ? matter.matter : 0,
    ...later.acts(),
  };
}

/** From so much weight on, two answers say the same. */
export const SAME_ANSWER = 0.6;

interface Answers {
  readonly same: number;
  readonly more: number;
  readonly sameFigure: number;
  readonly otherFigure: boolean;
  readonly figureAsked: boolean;
  readonly namesFirst: number;
}

const NO_ANSWERS: Answers = {
  same: 0,
  more: 0,
  sameFigure: 0,
  otherFigure: false,
  figureAsked: false,
  namesFirst: 0,
};

/** Whether comparing two answers can find anything: most pairs of a long thread share nothing. */
function mayTellTheSame(first: Told | null, second: Told | null): boolean {
  if (first === null || second === null) return false;
  const { weight, hasFigure } = second.commonWith(first);
  return weight >= SAME_ANSWER || hasFigure;
}

function compareAnswers(earlier: Compared, later: Compared): Answers {
  if (earlier.told === null || later.told === null) return NO_ANSWERS;
  // What the questions themselves named is no answer.
  const named = new Set([...earlier.terms, ...later.terms].map(({ stem }) => stem));
  const unnamed = (terms: readonly Term[]): Term[] => terms.filter(({ stem }) => !named.has(stem));
  const common = later.told.commonWith(earlier.told);
  const words = agreement(unnamed(common.first), unnamed(common.second));
  const first = earlier.told.figures.filter((figure) => !named.has(figure));
  const second = later.told.figures.filter((figure) => !named.has(figure));
  const same = second.filter((figure) => first.includes(figure));
  const otherFigure = first.length > 0 && second.length > 0 && same.length === 0;
  const figureAsked = wantsFigure(earlier.asked) || wantsFigure(later.asked);
  const { concepts, terms } = later.told;
  const gone = earlier.terms.filter(
    ({ concept }) => concepts.has(concept) && !later.terms.some((term) => term.concept === concept),
  );
  return {
    // Two prices are told in the same words.
    same: otherFigure && figureAsked ? 0 : Math.min(3, words.shared),
    more: Math.min(3, words.onlySecond + weightOf(unnamed(common.more))),
    sameFigure: same.length === 0 ? 0 : same.length > 1 || same.some((figure) => figure.length > 1) ? 1 : 0.5,
    otherFigure,
    figureAsked,
    namesFirst: gone.length === 0 ? 0 : Math.min(2, agreement(gone, terms).shared),
  };
}

function weightOf(terms: readonly Term[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

function isOfTheDay(passage: Passage | null): boolean {
  return passage?.fits(OF_THE_DAY) === true;
}

/** Names and dates in a question; of a kept one, its figures. */
function namesOf({ passage, terms }: Compared): readonly string[] {
  return passage === null ? terms.map(({ stem }) => stem).filter((stem) => /^\d/.test(stem)) : namesAbout(passage);
}

interface Word {
  readonly form: string;
  readonly concept: string | null;
}

/** The words of a question, small ones too; only those that say something where the other's small ones were not kept. */
function wordsOf({ passage, terms }: Compared, other: Compared): readonly Word[] {
  if (passage === null || other.passage === null) return terms.map(({ stem, concept }) => ({ form: stem, concept }));
  let words = knownWords.get(passage);
  if (words === undefined) {
    words = passage.words.map(({ norm }, i) => ({ form: norm, concept: passage.concepts[i]! }));
    knownWords.set(passage, words);
  }
  return words;
}

const knownWords = new WeakMap<Passage, readonly Word[]>();

/** Words that make up the frame around what was exchanged. */
const FRAME = 3;
/** What stands in a place is named in so many words. */
const LONGEST_NAME = 4;

/**
 * "How long is delivery to Leeds?" – "… to Hull?": the same words before and after, and one thing in the place of another.
 * Nobody puts the same question so: of 55 such pairs in the test corpora one was the same. Where the parts between still
 * share a word ("… fit on one rope?" – "… can a rope take?"), it is the wording that was exchanged.
 */
function isExchanged(a: readonly Word[], b: readonly Word[]): boolean {
  let before = 0;
  let ends: readonly [number, number] = [0, 0];
  // A greeting may stand before the one or the other.
  const from = (i: number, j: number): void => {
    let same = 0;
    while (i + same < a.length && j + same < b.length && a[i + same]!.form === b[j + same]!.form) same++;
    if (same <= before) return;
    before = same;
    ends = [i + same, j + same];
  };
  for (let i = 0; i < a.length && (i === 0 || a[i - 1]!.concept === null); i++) from(i, 0);
  for (let j = 1; j < b.length && b[j - 1]!.concept === null; j++) from(0, j);
  let after = 0;
  while (
    a.length - after > ends[0] &&
    b.length - after > ends[1] &&
    a[a.length - 1 - after]!.form === b[b.length - 1 - after]!.form
  )
    after++;
  const first = a.slice(ends[0], a.length - after);
  const second = b.slice(ends[1], b.length - after);
  if (before + after < FRAME || first.length > LONGEST_NAME || second.length > LONGEST_NAME) return false;
  return hasOther(first, second) && hasOther(second, first) && !first.some(({ concept }) => isIn(second, concept));
}

function hasOther(words: readonly Word[], others: readonly Word[]): boolean {
  return words.some(({ concept }) => concept !== null && !isIn(others, concept));
}

function isIn(words: readonly Word[], concept: string | null): boolean {
  return concept !== null && words.some((word) => word.concept === concept);
}
