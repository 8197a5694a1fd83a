/**
 * What speaks for a message of the client making us send or explain once more what they had had three times already, as
 * signs to be weighed: what was sent before and how much of it is about the same, whether the client had wanted it again
 * then and wants it again now, and what speaks for something else: a new version, somebody new, a fault of ours.
 */
import { AGREEMENT } from './acts';
import { CONCEDES } from './citing';
import { OF_THE_DAY } from './evidence';
import { actOf, type Heard, heardIn, heardTogether, MOST_SHARED, shared } from './heard';
import { CLIENT_ACTS, OWN_ACTS } from './heard-acts';
import { AS_AGREED, LOST, SENDS, WANTS_SENT } from './hints';
import { Pattern } from './patterns';
import type { Asking } from './repeated-question';
import type { Thread, Turn } from './view';

/** Another version is another thing. */
const NEW_VERSION = new Pattern(`
  (версия | версию | редакци* | вариант* | правк* | правок | исправл* | исправил* | поправил* | обновл* | обновил* | доработ* | дополн* | новый | новая | новую | новое | изменен* | с учетом)
  (version | versions | draft | updated | revised | revision | edited | corrected | changed | new | with your | improved | revised | edition | v2 | v3)
`);

/** Somebody who has not had it yet. */
const SOMEBODY_NEW = new Pattern(`
  (коллег* | директор* | бухгалтер* | юрист* | партнер* | муж* | жен* | сестр* | брат* | нов* <1> (сотрудни* | менеджер* | помощни* | ассистент*) | начальни* | секретар* | еще <1> (адрес* | ящик*) | ей | ему | им)
  (colleague* | director* | accountant* | lawyer* | partner* | husband | wife | sister | brother | (new | our) <1> (manager | assistant | hire | bookkeeper | starter) | boss | secretary | another address | (him | her | them) (too | as well)? | for my | for our)
`);

/** One more of the kind, and not the same once more. */
const NEXT_ONE = new Pattern(`
  (тоже | также | еще <1> (один | одну | одна | два | две | три) | следующ* | осталь* | последн* | остал* | дальше | теперь | и по)
  (too | also | as well | next | another | the other | rest of | last | remaining | then | now | and the)
`);

/** It is not the first time, in our words. */
const ONCE_MORE = new Pattern(`
  (еще раз | снова | опять | повторно | повторю | повторяю | по-прежнему | как и <2> (раньше | прежде | писал* | говорил*) | все там же | та же | то же | те же | (второй | третий | четвертый | пятый) раз | в <1> раз | дублирую)
  (again | once more | same (as | one | link | file | answer) | as before | still the | (second | third | fourth | fifth) time | re-sent | resent | resending | unchanged | as in | same)
`);

const OF_THE_MESSAGE = [
  ...CLIENT_ACTS.map((act) => `it ${act}`),
  ...OWN_ACTS.map((act) => `answer ${act}`),
  'it has lost it',
  'it wants it sent',
  'it asks',
  'it is about another version',
  'it is for somebody new',
  'it wants the next one',
  'it is of the day',
  'it agrees',
  'answer sends',
  'answer sends once more',
  'answer is about another version',
  'answer is of the day',
  'answer gives in',
  'answer names an agreement',
  'no answer',
] as const;
const OF_WHAT_WAS_BEFORE = [
  'exchanges',
  'three exchanges',
  'sent, in all',
  'sent, the third most',
  'wanted before, in all',
  'wanted before, the second most',
  'tie, the most',
  'tie, the second most',
  'tie, the third most',
  'tie of what was sent, the third most',
  'tie of what was wanted, the second most',
  'matter of what we sent, the third most',
  'answer: matter of what we sent, the third most',
  'it: matter that no exchange had',
  'answer: matter that no exchange had',
  'answer: figures of before',
  'answer: other figures than before',
  'the third most tie, and wants it again',
  'the third most sending, and wants it again',
  'askings of the same',
  'three askings of the same',
  'sent another version before',
  'for somebody new before',
  'our fault before',
] as const;

/** In the order in which they are weighed. */
export const RESENDING_SIGNS: readonly string[] = [...OF_THE_MESSAGE, ...OF_WHAT_WAS_BEFORE];

/** A message of the client that may want the same thing once more. */
export interface Resending {
  readonly turn: Turn;
  /** Our messages before that it may be about, the likeliest three or more, in time. */
  readonly sent: readonly Turn[];
  /** In step with `RESENDING_SIGNS`. */
  readonly signs: Float64Array;
}

/** Sendings after which one more is one too many. */
const MOST_SENDINGS = 3;
/** Further back nobody counts. */
const REACH = 24;
const MOST_COUNTED = 5;
/** A wording by itself is no sure sign. */
const BY_WORDING = 0.7;
/** Whoever neither asks nor wants anything again makes us send nothing. */
const NEGLIGIBLE = 0.3;
/** A tie of so much is as good as any. */
const FIRM_TIE = 4;

/** What we wrote between two messages of the client, and the one before it. */
class Exchange {
  readonly sends: number;
  readonly wanted: number;
  readonly otherVersion: number;
  readonly somebodyNew: number;
  readonly ownFault: number;

  constructor(
    readonly asked: Heard | null,
    readonly own: Heard,
  ) {
    this.sends = Math.max(own.act('o.resends'), BY_WORDING * own.fits(SENDS));
    this.wanted = wantsAgain(asked);
    this.otherVersion = own.fits(NEW_VERSION);
    this.somebodyNew = asked?.fits(SOMEBODY_NEW) ?? 0;
    this.ownFault = own.fits(CONCEDES);
  }
}

/**
 * Every message of the client that asks or wants something, after at least three of ours.
 * @param clusters the questions with their repetitions
 */
export function resendingsIn(thread: Thread, clusters: readonly (readonly Asking[])[]): Resending[] {
  const exchanges: Exchange[] = [];
  const found: Resending[] = [];
  /** How often the question of a message had been asked before. */
  const askedBefore = new Map(clusters.flatMap((cluster) => cluster.map(({ turn }, times) => [turn, times] as const)));
  for (let at = 0; at < thread.turns.length; ) {
    const asked = thread.turns[at]!.client ? heardIn(thread.turns[at]!) : null;
    if (asked !== null) at++;
    const first = at;
    while (at < thread.turns.length && !thread.turns[at]!.client) at++;
    const own = heardTogether(thread.turns.slice(first, at));
    if (asked !== null && exchanges.length >= MOST_SENDINGS && (asked.asks > 0 || wantsAgain(asked) > NEGLIGIBLE))
      found.push(resendingOf(asked, own, exchanges.slice(-REACH), askedBefore.get(asked.turns[0]!) ?? 0));
    if (own.turns.length > 0) exchanges.push(new Exchange(asked, own));
  }
  return found;
}

function resendingOf(it: Heard, answer: Heard, exchanges: readonly Exchange[], askings: number): Resending {
  const turn = it.turns[0]!;
  const wants = wantsAgain(it);
  const itOfOwn = exchanges.map(({ own }) => shared(it, own));
  const answerOfOwn = exchanges.map(({ own }) => shared(answer, own));
  const ties = exchanges.map(({ asked }, i) => {
    const tie = itOfOwn[i]! + shared(it, asked) + answerOfOwn[i]! + shared(answer, asked);
    return Math.min(1, tie / FIRM_TIE);
  });
  const sendings = exchanges.map(({ sends }) => sends);
  const wanted = exchanges.map((exchange) => exchange.wanted);
  const count = (yes: (exchange: Exchange) => number): number =>
    Math.min(
      MOST_COUNTED,
      exchanges.reduce((sum, exchange) => sum + yes(exchange), 0),
    );
  const figures = [...answer.figures];
  const known = new Set(exchanges.flatMap(({ own }) => [...own.figures]));
  const signs = [
    ...CLIENT_ACTS.map((act) => it.act(act)),
    ...OWN_ACTS.map((act) => answer.act(act)),
    it.fits(LOST),
    it.fits(WANTS_SENT),
    it.asks,
    it.fits(NEW_VERSION),
    it.fits(SOMEBODY_NEW),
    it.fits(NEXT_ONE),
    it.fits(OF_THE_DAY),
    it.fits(AGREEMENT),
    answer.fits(SENDS),
    answer.fits(ONCE_MORE),
    answer.fits(NEW_VERSION),
    answer.fits(OF_THE_DAY),
    answer.fits(CONCEDES),
    answer.fits(AS_AGREED),
    answer.turns.length === 0 ? 1 : 0,
    Math.min(1, exchanges.length / REACH),
    exchanges.length === MOST_SENDINGS ? 1 : 0,
    Math.min(MOST_COUNTED, total(sendings)),
    nth(sendings, 3),
    Math.min(MOST_COUNTED, total(wanted)),
    nth(wanted, 2),
    nth(ties, 1),
    nth(ties, 2),
    nth(ties, 3),
    nth(
      ties.map((tie, i) => tie * sendings[i]!),
      3,
    ),
    nth(
      ties.map((tie, i) => tie * wanted[i]!),
      2,
    ),
    nth(itOfOwn, 3) / MOST_SHARED,
    nth(answerOfOwn, 3) / MOST_SHARED,
    newMatter(it, exchanges) / MOST_SHARED,
    newMatter(answer, exchanges) / MOST_SHARED,
    figures.length > 0 && figures.some((figure) => known.has(figure)) ? 1 : 0,
    figures.length > 0 && known.size > 0 && !figures.some((figure) => known.has(figure)) ? 1 : 0,
    nth(ties, 3) * wants,
    nth(sendings, 3) * wants,
    Math.min(MOST_COUNTED, askings),
    askings >= MOST_SENDINGS ? 1 : 0,
    count(({ otherVersion }) => otherVersion),
    count(({ somebodyNew }) => somebodyNew),
    count(({ ownFault }) => ownFault),
  ];
  const worth = exchanges.map((_, i) => ties[i]! + sendings[i]!);
  const least = nth(worth, MOST_SENDINGS);
  const sent = exchanges.filter((_, i) => worth[i]! >= least).map(({ own }) => own.turns[0]!);
  return { turn, sent, signs: new Float64Array(signs) };
}

/** The weight of what it names and no exchange has named. */
function newMatter(heard: Heard, exchanges: readonly Exchange[]): number {
  let rest = heard.matter;
  for (const { asked, own } of exchanges) {
    rest = rest.without(own.matter);
    if (asked !== null) rest = rest.without(asked.matter);
  }
  return Math.min(MOST_SHARED, rest.weight);
}

function wantsAgain(asked: Heard | null): number {
  return asked === null ? 0 : Math.max(actOf(asked, 'c.wants-again'), BY_WORDING * asked.fits(LOST, WANTS_SENT));
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** The nth largest, 0 where there are fewer. */
function nth(values: readonly number[], n: number): number {
  return [...values].sort((a, b) => b - a)[n - 1] ?? 0;
}
