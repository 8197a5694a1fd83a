import type { Finding } from '../../conversation';
import { prepare } from '../../language';
import { ANNOUNCED_CHANGE, COMPLAINT, REQUEST } from './acts';
import { concedes } from './citing';
import { finding } from './finding';
import { ALL_ALONG, DENIES, SAID_BEFORE } from './hints';
import { Pattern } from './patterns';
import { type Amount, amountsIn, numberOf } from './values';
import { type Passage, readNote, sentenceWith, type Thread, type Turn } from './view';
import type { Term } from './vocabulary';

/** A fact that the user has recorded about the client. */
export interface RecordedFact {
  readonly kind: 'budget' | 'deadline' | 'decision-maker' | 'terms';
  /** In the user's own words: "400 000", "12 June", "Anna, the director", "half in advance". */
  readonly value: string;
  /** Since when it holds, ISO 8601; what the client wrote before is not held against it. Null: always. */
  readonly at: string | null;
}

/** What a bare value is about, in the words of the client. */
const ABOUT: Readonly<Record<RecordedFact['kind'], string>> = {
  budget: 'Бюджет',
  deadline: 'Срок',
  'decision-maker': 'Решение принимает',
  terms: '',
};

/** "Why did nobody think of it?" denies nothing. */
const WHY = new Pattern('(почему | зачем | why | how)');

/** "I decide", and then "not I alone": who decides is the one fact that names no thing. */
const DECIDES_ALONE = new Pattern(`
  (утверждаю | решаю | согласовываю | решать (буду | мне) | принимаю <3> решени* | решени* <2> (за мной | принимаю) | (все вопросы | только) ко мне | единолично | согласовани* <2> не (требу* | нужн*))
  i <2> (decide | decides | approve | sign) <6>
  (i (make | take) <3> decisions | decision* <1> (is | are) mine | my (decision | call) | (i'm | i am) the (one | only one) who | decide alone | no one else <3> (decide* | approve*))
`);
const OTHERS_DECIDE = new Pattern(`
  (решени* <2> (принимает | принимают) | решает | решают | утверждает | утверждают | согласует | согласуют | подписывает | подписывают | принимает <3> решени* | принимают <3> решени* | (не | ни) <3> (решаю | утверждаю | подписываю) | не от меня | не я | без <6> (не (могу | можем | вправе | решаю | подпишу | утвержу) | ни (рубля | копейки | шагу)))
  (decides | decide | signs | sign | approves | approve | (takes | take | makes | make) <2> (decision | decisions | call) | (final | last) (say | word) | (isn't | not | never) up to me | not made by me | not (my | mine) <2> (decision | call) | (hands | decision) alone | not up to me | (can't | cannot | can not) <1> (spend | sign | decide | approve | commit | agree) <5> without)
`);

/** The client speaks of when it has to be there, and not of a meeting or a holiday. */
const OF_THE_DEADLINE = new Pattern(`
  (нужн* | надо | срок* | дедлайн* | крайн* | готов* | сдать | сдача | сдаем | успеть | запуск* | запускаем* | открытие | открываем*)
  (need | needs | needed | deadline | due | ready | finished | done | launch | launching | live | latest | opening)
`);

const NEGATIONS = new Set(
  `не нет ни никогда никаких никакого никакой никакие никто никого ничего без нету
  never no not none nobody nothing without cannot`.split(/\s+/),
);
const isNegation = (norm: string): boolean => NEGATIONS.has(norm) || norm.endsWith("n't");

const STRONG = 0.8;

/** In a sentence longer than this, a "not" and a noun have little to do with each other. */
const LONGEST_CLAIM = 30;
const SHORT_CLAIM = 12;
/** A sentence with more figures is a list. */
const MOST_FIGURES = 3;
/** What is said first about a thing counts; a long thread need not be compared with all of itself. */
const MOST_ALIKE = 12;

interface Statement {
  readonly passage: Passage;
  readonly terms: readonly Term[];
  readonly amounts: readonly Amount[];
  /** Recorded by the user rather than said by the client. */
  readonly recorded: RecordedFact | null;
}

/** A statement of the client, and an earlier one or a recorded fact that stands against it. */
interface Clash {
  readonly old: Statement;
  readonly now: Passage;
  /** From 2: they can hardly both hold. */
  readonly score: number;
}

/** Where the client says another thing than before, with no word that something has changed. */
export class Clashes {
  readonly #byTurn: ReadonlyMap<Turn, readonly Clash[]>;

  constructor(
    readonly thread: Thread,
    facts: readonly RecordedFact[] = [],
  ) {
    this.#byTurn = clashesIn(thread, facts);
  }

  /** The earlier messages that a message can hardly hold together with. */
  against(later: Turn): ReadonlySet<Turn> {
    return new Set((this.#byTurn.get(later) ?? []).map(({ old }) => old.passage.turn));
  }

  /** How sure it is that a message cannot hold together with an earlier one, from 0 to 1. */
  between(earlier: Turn, later: Turn): number {
    const scores = this.#with(earlier, later).map(({ score }) => score);
    return Math.min(1, Math.max(0, ...scores) / HIGHEST_SCORE);
  }

  /** The sentence that stands against an earlier message. */
  placeOf(earlier: Turn, later: Turn): Passage | undefined {
    return this.#with(earlier, later).reduce<Clash | undefined>(
      (best, clash) => (best === undefined || clash.score > best.score ? clash : best),
      undefined,
    )?.now;
  }

  #with(earlier: Turn, later: Turn): readonly Clash[] {
    return (this.#byTurn.get(later) ?? []).filter(({ old }) => old.recorded === null && old.passage.turn === earlier);
  }

  /** `memory.contradiction` of what the user has recorded; it refers to no message. */
  ofFacts(): Finding[] {
    return [...this.#byTurn].flatMap(([turn, clashes]) => {
      const best = clashes.find(
        ({ old, score }) => old.recorded !== null && clashes.every((other) => other.score <= score),
      );
      if (best === undefined || concedes(this.thread, turn)) return [];
      return [finding('memory.contradiction', turn, best.score >= 3 ? 0.92 : 0.82, [], best.now)];
    });
  }
}

const HIGHEST_SCORE = 4;

function clashesIn(thread: Thread, facts: readonly RecordedFact[]): Map<Turn, Clash[]> {
  const earlier = new Map<string, Statement[]>();
  const withAmounts: Statement[] = [];
  const found = new Map<Turn, Clash[]>();
  const remember = (statements: readonly Statement[]): void => {
    for (const statement of statements) {
      if (statement.amounts.length > 0 && withAmounts.length < 4 * MOST_ALIKE) withAmounts.push(statement);
      for (const key of keysOf(statement)) {
        const known = earlier.get(key);
        if (known === undefined) earlier.set(key, [statement]);
        else if (known.length < MOST_ALIKE) known.push(statement);
      }
    }
  };
  const about = (now: Statement): Statement[] => keysOf(now).flatMap((key) => earlier.get(key) ?? []);
  const deciders: Statement[] = [];
  for (const fact of facts) {
    const text = `${ABOUT[fact.kind]} ${fact.value}`;
    const statements = readNote(text, prepare(text)).flatMap((passage) => statementOf(passage, fact));
    remember(statements);
    if (fact.kind === 'decision-maker') deciders.push(...statements);
  }
  for (const turn of thread.turns) {
    if (!turn.client) continue;
    const statements = turn.sentences.flatMap((passage) => statementOf(passage, null));
    const said = new Saying(thread, turn);
    const clashes: Clash[] = [];
    for (const old of said.plain ? [] : withAmounts) {
      const now = said.requoted(old);
      if (now !== null) clashes.push({ old, now, score: 3 });
    }
    for (const now of statements) {
      // With nobody insisting or correcting, only a budget, another decider or a recorded fact can clash.
      const plain = said.plain && !now.passage.fits(OTHERS_DECIDE);
      const candidates = plain
        ? [
            ...now.amounts
              .filter(({ kind }) => kind === 'budget')
              .flatMap((amount) => earlier.get(keyOf(amount)) ?? []),
            ...(facts.length === 0 ? [] : about(now).filter(({ recorded }) => recorded !== null)),
          ]
        : about(now);
      const others = now.passage.fits(OTHERS_DECIDE) ? deciders : [];
      for (const old of new Set([...others, ...candidates])) {
        if (old.recorded !== null && turn.at !== null && turn.at < Date.parse(old.recorded.at ?? '')) continue;
        const score = clash(old, now, said);
        if (score > 0) clashes.push({ old, now: now.passage, score });
      }
    }
    if (clashes.length > 0) found.set(turn, clashes);
    remember(statements);
    deciders.push(...statements.filter(({ passage }) => !passage.question && passage.fits(DECIDES_ALONE)));
  }
  return found;
}

function statementOf(passage: Passage, recorded: RecordedFact | null): Statement[] {
  const terms = passage.terms.filter((term) => term.weight >= STRONG && !/^\d/.test(term.stem));
  const amounts = amountsIn(passage);
  if (terms.length === 0 && amounts.length === 0) return [];
  return [{ passage, terms, amounts, recorded }];
}

/** A "not" in the clause that speaks of one of the things: "we changed the wires, don't touch them" says nothing of wires. */
function isDenied(passage: Passage, things: readonly Term[]): boolean {
  const { words, concepts } = passage;
  return words.some(
    ({ norm, clause }) =>
      isNegation(norm) &&
      things.some((thing) => concepts.some((concept, i) => concept === thing.concept && words[i]!.clause === clause)),
  );
}

function keysOf(statement: Statement): string[] {
  return [...statement.terms.map((term) => term.concept), ...statement.amounts.map(keyOf)];
}

function keyOf(amount: Amount): string {
  return `#${amount.kind}`;
}

/** How a message of the client stands to what was before: what it announces and insists on, and what we say to it. */
class Saying {
  readonly announced: boolean;
  readonly #insisting: readonly number[];
  readonly #corrections: readonly Passage[];
  /** What our corrections name. */
  #corrected: { readonly concepts: ReadonlySet<string>; readonly figures: ReadonlySet<number> } | undefined;
  /** The place of the first sentence that names a figure. */
  #places: ReadonlyMap<number, number> | undefined;

  constructor(
    thread: Thread,
    readonly turn: Turn,
  ) {
    const reply = thread.turns[turn.index + 1];
    this.announced = sentenceWith(turn, ANNOUNCED_CHANGE) !== null;
    this.#insisting = [...turn.sentences.keys()].filter((i) => turn.sentences[i]!.fits(ALL_ALONG));
    const ours = reply === undefined || reply.client ? [] : reply.sentences;
    this.#corrections = ours.filter((_, i) =>
      ours.slice(Math.max(0, i - 1), i + 2).some((near) => near.fits(SAID_BEFORE) || near.shows('o.cites-statement')),
    );
  }

  get plain(): boolean {
    return this.#insisting.length === 0 && this.#corrections.length === 0;
  }

  /** "It has always been so", in the same sentence or the one beside it. */
  insists(passage: Passage): boolean {
    if (this.#insisting.length === 0) return false;
    const at = this.turn.sentences.indexOf(passage);
    return this.#insisting.some((i) => Math.abs(i - at) <= 1);
  }

  /** We point back to that very statement, in one sentence or the two beside it. */
  corrected(old: Statement): boolean {
    this.#corrected ??= {
      concepts: new Set(this.#corrections.flatMap(({ terms }) => terms.map(({ concept }) => concept))),
      figures: new Set(this.#corrections.flatMap(figuresIn)),
    };
    const { concepts, figures } = this.#corrected;
    return (
      old.terms.some(({ concept }) => concepts.has(concept)) || old.amounts.some(({ named }) => figures.has(named))
    );
  }

  /**
   * The client takes up the old value to reject it ("why 40 guests? There were always 65", "the contract says 400") and
   * gives another one beside it: the sentence that gives it.
   */
  requoted(old: Statement): Passage | null {
    const { sentences } = this.turn;
    this.#places ??= new Map(
      [...sentences.entries()].reverse().flatMap(([i, sentence]) => figuresIn(sentence).map((figure) => [figure, i])),
    );
    for (const { named } of old.amounts) {
      const quoted = this.#places.get(named);
      if (quoted === undefined) continue;
      for (const sentence of sentences.slice(Math.max(0, quoted - 1), quoted + 3)) {
        const figures = figuresIn(sentence);
        if (figures.length > MOST_FIGURES || !figures.some((figure) => figure !== named)) continue;
        if (this.insists(sentence) || this.insists(sentences[quoted]!)) return sentence;
        if (this.corrected(old) && !this.announced) return sentence;
      }
    }
    return null;
  }
}

const knownFigures = new WeakMap<Passage, readonly number[]>();

/** The numbers of a sentence as they stand there, before "thousand" or a unit is taken into account. */
function figuresIn(passage: Passage): readonly number[] {
  let figures = knownFigures.get(passage);
  if (figures === undefined) {
    figures = passage.words.map(({ norm }) => numberOf(withoutEnding(norm))).filter((figure) => figure !== null);
    knownFigures.set(passage, figures);
  }
  return figures;
}

/** "3-го", "two-storey": the number alone. */
function withoutEnding(norm: string): string {
  return norm.includes('-') ? norm.replace(/-\D+$/, '') : norm;
}

/** How sure it is that the two cannot both hold; 0 where they can. */
function clash(old: Statement, now: Statement, said: Saying): number {
  const insists = said.insists(now.passage);
  if ((said.announced && !insists) || (now.passage.question && !insists)) return 0;
  const corrected = said.corrected(old);
  const shared = now.terms.filter((term) => old.terms.some((other) => other.concept === term.concept));
  const common = shared.length;
  // What the user took the trouble to record stands as firmly as the client's own insisting.
  const backing = (insists ? 1.5 : 0) + (corrected ? 1.5 : 0) + (old.recorded !== null ? 1 : 0);
  if (old.passage.fits(DECIDES_ALONE) && now.passage.fits(OTHERS_DECIDE)) return 2 + backing;
  if (old.recorded?.kind === 'decision-maker') {
    return now.passage.fits(OTHERS_DECIDE) && !namesAlike(old.passage, now.passage) ? 2 + backing : 0;
  }
  if (old.recorded?.kind === 'deadline' && !now.passage.fits(OF_THE_DEADLINE)) return 0;
  const values = valuesClash(old, now, common);
  if (values > 0) return values + backing >= 2 ? values + backing : 0;
  // "We never had gas, who told you so?" asks nothing.
  if (
    (now.passage.question && !(now.passage.fits(DENIES) && !now.passage.fits(WHY))) ||
    old.passage.question ||
    now.passage.words.length > LONGEST_CLAIM ||
    common === 0
  )
    return 0;
  if (insists && corrected) return 2.5;
  const denies = now.passage.fits(DENIES);
  if (isDenied(old.passage, shared) === (denies || isDenied(now.passage, shared))) return 0;
  if (isOfAnother(now.passage)) return 0;
  if (old.passage.fits(REQUEST) && !denies) return 0;
  // "You asked for it" answers a complaint; the two sayings need not clash.
  if (corrected && !insists && sentenceWith(now.passage.turn, COMPLAINT) !== null) return 0;
  if (corrected || old.recorded !== null) return backing + 0.5;
  if (!insists || !denies) return 0;
  return common >= 2 || now.passage.words.length <= SHORT_CLAIM ? backing + 0.5 : 0;
}

/** "The second one is in Leeds. There is no lift there.": not the house they spoke of before. */
function isOfAnother(passage: Passage): boolean {
  const { sentences } = passage.turn;
  const i = sentences.indexOf(passage);
  return sentences.slice(Math.max(0, i - 1), i + 1).some((sentence) => sentence.fits(ANOTHER));
}

const ANOTHER = new Pattern(`
  ^ <1> (второй | вторая | второе | другой | другая | другое | третий | третья | третье) <1> (в | на | за | у | под)
  ^ <1> (the)? (second | other | third) (one)? <1> (is | in | at)
`);

const NAME = 4;

/** Анна, Анны, Anna's: one word of the fact stands in the sentence, by its beginning. */
function namesAlike(fact: Passage, said: Passage): boolean {
  const words = fact.words.slice(ABOUT['decision-maker'].split(' ').length);
  return words.some(
    ({ norm }) =>
      norm.length >= NAME - 1 &&
      said.words.some((word) => word.norm.startsWith(norm.slice(0, NAME).replace(/[аяуюоеыи]$/, ''))),
  );
}

/** "Budget for the balcony" and "budget for the porch". */
function ofOtherThings(a: Statement, b: Statement): boolean {
  const first = a.terms.filter((term) => term.concept !== 'BUDGET');
  const second = b.terms.filter((term) => term.concept !== 'BUDGET');
  const common = first.some((term) => second.some((other) => other.concept === term.concept));
  return first.length > 0 && second.length > 0 && !common;
}

/** The same kind of value about the same thing, and another one. */
function valuesClash(old: Statement, now: Statement, common: number): number {
  let found = 0;
  for (const value of now.amounts) {
    const twins = old.amounts.filter((other) => other.kind === value.kind);
    if (twins.length === 0 || twins.some((other) => other.agrees(value))) continue;
    if (now.amounts.some((other) => other !== value && twins.some((twin) => twin.agrees(other)))) continue;
    if (value.kind === 'budget') found = Math.max(found, ofOtherThings(old, now) ? 1 : 2);
    else if (common > 0 || value.kind.startsWith('count:') || value.kind === 'date') found = Math.max(found, 1);
  }
  return found;
}
