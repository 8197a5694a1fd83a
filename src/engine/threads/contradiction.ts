import type { Finding } from '../../conversation';
import { prepare } from '../../language';
import { ANNOUNCED_CHANGE, REQUEST } from './acts';
import { finding } from './finding';
import { Pattern } from './patterns';
import { type Amount, amountsIn, numberOf } from './values';
import { type Passage, readNote, sentenceWith, type Thread, type Turn } from './view';
import type { Term } from './vocabulary';

/** A fact that the user has recorded about the client, in their own words: "budget 400 000", "deadline 12 June". */
export interface RecordedFact {
  readonly text: string;
}

/** The client claims that it has been so all along. */
const ALL_ALONG = new Pattern(`
  (всегда | никогда | изначально | вообще не | ни разу | сроду | отродясь)
  (и было | и есть | как (было | и было) | всю жизнь | (с | еще с) (201* | 202*))
  (since (201* | 202* | the) | has been | same as it | slip)
  (с (самого)? начала | с первого (дня | письма) | не было никогда | и не было | никто <3> не | никакого | никаких | никакой | вы <2> (путаете | перепутали | ошиблись) | (мы | я) <2> (так и | же) <2> (говорил* | писал* | сказал*) | (мы | я) <2> не (говорил* | писал* | просил* | обещал* | называл* | заказывал*) | откуда (у вас)? <4> (взял* | взялось | цифра | такие) | как (я | мы) и <2> (говорил* | писал*) | впервые слышу | в первый раз слышу | о чем (вы | речь))
  (always | never | originally | all along | from the (start | beginning | outset) | from day one | at no point | nobody | no one | not once | ever)
  (as (i | we) (said | told | explained | wrote | mentioned) | (i | we) <1> (told | said) you | must be (mistaken | confusing | mixing) | mixing (us | me) up | where (did | do | does) <4> (come | get) | first (time)? i (hear | hear of | heard) | (i | we) (didn't | did not) (say | said | ask | mention))
`);

/** A flat denial of one thing. */
const DENIES = new Pattern(`
  (никогда | сроду | отродясь | никаких <3> (нет | не) | никакого <3> (нет | не) | никакой <3> (нет | не) | и не было | не было никогда | ни разу)
  (never (had | was | were | been | said | asked | ordered | wanted | agreed) | has never | have never | there is no such | not once)
`);

/** We point to what they said before. */
const SAID_BEFORE = new Pattern(`
  (в (письме | сообщении | заявке | брифе | переписке) <1> (от)? | вы <3> (писали | называли | назвали | говорили | сказали | просили | сообщали | указали | указывали | упоминали | подтверждали | подтвердили | обещали) | ранее | раньше | прежде | до этого | сначала | изначально | первоначально | (январ* | феврал* | март* | апрел* | мая | июн* | июл* | август* | сентябр* | октябр* | ноябр* | декабр*) <2> вы | числа вы | было указано | речь шла | (первого | второго | третьего | четвертого | пятого | шестого | седьмого | восьмого | девятого | десятого | двадцат*) <2> вы)
  (in your <3> (mail | email | message | note | letter | brief | form | first) | you <2> (wrote | said | told | mentioned | named | gave | asked | confirmed | called | put | stated | had) | your (mail | email | message | note | brief) (of | from | on | says | said) | earlier | before | originally | at first | previously | back in | on (the)? <2> you | first mail | the brief says | in (january | february | march | april | may | june | july | august | september | october | november | december) you)
`);

/** "I decide", and then "not I alone": who decides is the one fact that names no thing. */
const DECIDES_ALONE = new Pattern(`
  (утверждаю | решаю | согласовываю | решать (буду | мне) | принимаю <3> решени* | решени* <2> (за мной | принимаю) | (все вопросы | только) ко мне)
  i <2> (decide | decides | approve | sign) <6>
  (i (make | take) <3> decisions | decision* <1> (is | are) mine | my (decision | call) | (i'm | i am) the (one | only one) who | decide alone | no one else <3> (decide* | approve*))
`);
const OTHERS_DECIDE = new Pattern(`
  (решает | решают | утверждает | утверждают | согласует | согласуют | подписывает | подписывают | принимает <3> решени* | принимают <3> решени* | (не | ни) <3> (решаю | утверждаю | подписываю) | не от меня | не я)
  (decides | decide | signs | sign | approves | approve | (final | last) (say | word) | not made by me | not (my | mine) <2> (decision | call) | (hands | decision) alone | not up to me)
`);

const NEGATION =
  /^(не|нет|ни|никогда|никаких|никакого|никакой|никакие|никто|никого|ничего|без|нету|never|no|not|none|nobody|nothing|without|cannot)$|n't$/;

const STRONG = 0.8;

interface Statement {
  readonly turn: Turn;
  readonly passage: Passage;
  readonly terms: readonly Term[];
  readonly negative: boolean;
  readonly amounts: readonly Amount[];
}

/** `memory.contradiction`: says another thing than before, with no word that something has changed. */
export function contradictions(thread: Thread, facts: readonly RecordedFact[] = []): Finding[] {
  const earlier = new Map<string, Statement[]>();
  for (const fact of facts) {
    for (const passage of readNote(fact.text, prepare(fact.text)))
      remember(statementOf(passage.turn, passage), earlier);
  }
  let found: { finding: Finding; score: number } | null = null;
  const withAmounts: Statement[] = [];
  for (const turn of thread.turns) {
    if (!turn.client) continue;
    const statements = turn.sentences.flatMap((passage) => statementOf(turn, passage));
    const announced = sentenceWith(turn, ANNOUNCED_CHANGE) !== null;
    const insists = sentenceWith(turn, ALL_ALONG) !== null;
    const reply = thread.turns[turn.index + 1];
    const corrected = reply !== undefined && !reply.client && sentenceWith(reply, SAID_BEFORE) !== null;
    if (insists || corrected) {
      for (const old of withAmounts) {
        const sentence = requote(old, turn);
        if (sentence === null || found !== null) continue;
        const refers = old.turn.index < 0 ? [] : [old.turn.message.id];
        found = { finding: finding('memory.contradiction', turn, 0.92, refers, sentence), score: 3 };
      }
    }
    withAmounts.push(...statements.filter((statement) => statement.amounts.length > 0).slice(0, MOST_ALIKE));
    for (const statement of statements) {
      for (const old of about(statement, earlier)) {
        const score = clash(old, statement, announced, insists, corrected);
        if (score <= 0 || (found !== null && found.score >= score)) continue;
        const span = { start: statement.passage.start, end: statement.passage.end };
        const confidence = score >= 3 ? 0.92 : 0.82;
        found = {
          finding: finding(
            'memory.contradiction',
            turn,
            confidence,
            old.turn.index < 0 ? [] : [old.turn.message.id],
            span,
          ),
          score,
        };
      }
    }
    remember(statements, earlier);
  }
  return found === null ? [] : [found.finding];
}

/** What is said first about a thing counts; a long thread need not be compared with all of itself. */
const MOST_ALIKE = 12;

function remember(statements: readonly Statement[], earlier: Map<string, Statement[]>): void {
  for (const statement of statements) {
    for (const key of keysOf(statement)) {
      const known = earlier.get(key);
      if (known === undefined) earlier.set(key, [statement]);
      else if (known.length < MOST_ALIKE) known.push(statement);
    }
  }
}

function keysOf(statement: Statement): string[] {
  return [...statement.terms.map((term) => term.concept), ...statement.amounts.map((amount) => `#${amount.kind}`)];
}

function about(statement: Statement, earlier: ReadonlyMap<string, readonly Statement[]>): Set<Statement> {
  return new Set(keysOf(statement).flatMap((key) => earlier.get(key) ?? []));
}

function statementOf(turn: Turn, passage: Passage): Statement[] {
  const terms = passage.terms.filter((term) => term.weight >= STRONG && !/^\d/.test(term.stem));
  const amounts = amountsIn(passage);
  if (terms.length === 0 && amounts.length === 0) return [];
  const negative = passage.words.some((word) => NEGATION.test(word.norm));
  return [{ turn, passage, terms, negative, amounts }];
}

/** How sure it is that the two cannot both hold, 0 where they can. */
function clash(old: Statement, now: Statement, announced: boolean, insists: boolean, corrected: boolean): number {
  if (announced && !insists) return 0;
  const common = now.terms.filter((term) => old.terms.some((other) => other.concept === term.concept)).length;
  // What the user took the trouble to record stands as firmly as the client's own insisting.
  const recorded = old.turn.index < 0;
  const backing = (insists ? 1.5 : 0) + (corrected ? 1.5 : 0) + (recorded ? 1 : 0);
  if (insists && corrected && common > 0 && !now.passage.question) return 2.5;
  if (old.passage.fits(DECIDES_ALONE) && now.passage.fits(OTHERS_DECIDE) && !now.passage.question) return 2 + backing;
  const values = valuesClash(old, now, common);
  if (values > 0 && !now.passage.question) return values + backing >= 2 ? values + backing : 0;
  if (values > 0 && insists) return values + backing;
  if (
    old.passage.fits(REQUEST) ||
    old.negative === now.negative ||
    common === 0 ||
    now.passage.question ||
    old.passage.question
  )
    return 0;
  if (common < 2 && !corrected && !recorded && !now.passage.fits(DENIES)) return 0;
  const polarity = common >= 2 ? 1 : 0.5;
  return backing >= 1.5 && polarity + backing >= 2 ? polarity + backing : 0;
}

/** The same kind of value about the same thing, and another one. */
/**
 * The client takes up the old value to reject it ("why 40 guests? There were always 65", "the contract says 400") and
 * gives another one beside it.
 */
function requote(old: Statement, turn: Turn): Passage | null {
  for (const amount of old.amounts) {
    const quoted = turn.sentences.some((sentence) => figures(sentence).includes(amount.named));
    const other = turn.sentences.find((sentence) => figures(sentence).some((figure) => figure !== amount.named));
    if (quoted && other !== undefined) return other;
  }
  return null;
}

/** The numbers of a sentence as they stand there, before "thousand" or a unit is taken into account. */
function figures(passage: Passage): number[] {
  return passage.words.map((word) => numberOf(word.norm.replace(/-\D+$/, ''))).filter((figure) => figure !== null);
}

function valuesClash(old: Statement, now: Statement, common: number): number {
  let found = 0;
  for (const value of now.amounts) {
    const twins = old.amounts.filter((other) => other.kind === value.kind);
    if (twins.length === 0 || twins.some((other) => other.agrees(value))) continue;
    if (now.amounts.some((other) => other !== value && twins.some((twin) => twin.agrees(other)))) continue;
    if (value.kind === 'budget') found = Math.max(found, 2);
    else if (common > 0 || value.kind.startsWith('count:') || value.kind === 'date') found = Math.max(found, 1);
  }
  return found;
}
