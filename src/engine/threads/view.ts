import type { Conversation, Message } from '../../conversation';
import type { PreparedText, Sentence, Token } from '../../language';
import { hearActs } from '../model';
import { type Act, type HeardActs, indexOfAct } from './heard-acts';
import { type Calendar, calendarOf } from './holidays';
import { fittingPatterns, knownWord, type Mask, type Pattern, type Place, type Word } from './patterns';
import { type Term, term } from './vocabulary';
import { wordsOf } from './words';

/** A sentence or clause as the detectors read it. */
export interface Passage {
  readonly turn: Turn;
  /** UTF-16 offsets into the message's text. */
  readonly start: number;
  readonly end: number;
  /** Closed by a question mark. */
  readonly question: boolean;
  /** Its words and numbers, in order. */
  readonly words: readonly Token[];
  /** In step with these: the class or stem of a word, or null for a word that says nothing. */
  readonly concepts: readonly (string | null)[];
  /** What it is about. */
  readonly terms: readonly Term[];
  /** Bits of the patterns that fit it. */
  readonly fitting: Mask;
  fits(pattern: Pattern): boolean;
  /** Where a pattern fits first, in words. */
  find(pattern: Pattern): Place | null;
  /** Whether an act is heard in it, by the learned scorer. */
  shows(act: Act): boolean;
  /** How likely that is, as log odds. */
  oddsOf(act: Act): number;
  /** The same for each of `ACTS`. */
  readonly acts: ArrayLike<number>;
}

/** A message with its place in the conversation. */
export interface Turn {
  readonly message: Message;
  readonly index: number;
  readonly client: boolean;
  /** Milliseconds since the epoch, or null where the message tells no usable time. */
  readonly at: number | null;
  /** Its own offset from UTC in minutes. */
  readonly offset: number;
  /** The public holidays of its writer. */
  readonly calendar: Calendar;
  /** The text is there in full and in a language that we read, and so is everything since the message before. */
  readonly whole: boolean;
  readonly sentences: readonly Passage[];
  /** The number of a concept in the conversation. */
  numberOf(concept: string): number;
}

/** A conversation as the detectors read it: each message once, in time, with its sentences at hand. */
export interface Thread {
  readonly turns: readonly Turn[];
}

class LazyPassage implements Passage {
  readonly start: number;
  readonly end: number;
  readonly question: boolean;
  #words: readonly Token[] | undefined;
  #known: readonly Word[] | undefined;
  #concepts: readonly (string | null)[] | undefined;
  #terms: readonly Term[] | undefined;
  #acts: ArrayLike<number> | undefined;
  #fitting: Mask | undefined;

  constructor(
    readonly turn: LazyTurn,
    readonly span: Sentence,
    /** Among the sentences of its message. */
    readonly place: number,
  ) {
    this.start = span.start;
    this.end = span.end;
    this.question = span.question;
  }

  get words(): readonly Token[] {
    this.#words ??= wordsOf(this.turn.prepared, this.span);
    return this.#words;
  }

  /** Its words as the patterns know them. */
  get known(): readonly Word[] {
    this.#known ??= this.words.map(({ norm }) => knownWord(norm));
    return this.#known;
  }

  get fitting(): Mask {
    this.#fitting ??= fittingPatterns(this.known);
    return this.#fitting;
  }

  fits(pattern: Pattern): boolean {
    return (this.fitting[pattern.index >> 5]! & (1 << (pattern.index & 31))) !== 0;
  }

  find(pattern: Pattern): Place | null {
    return this.fits(pattern) ? pattern.placeIn(this.known) : null;
  }

  shows(act: Act): boolean {
    return this.oddsOf(act) > 0;
  }

  oddsOf(act: Act): number {
    return this.acts[indexOfAct(act)]!;
  }

  get acts(): ArrayLike<number> {
    this.#acts ??= this.turn.acts.oddsIn(this.place, this);
    return this.#acts;
  }

  get concepts(): readonly (string | null)[] {
    this.#concepts ??= this.words.map((word) => this.#termOf(word)?.concept ?? null);
    return this.#concepts;
  }

  get terms(): readonly Term[] {
    if (this.#terms === undefined) {
      const terms: Term[] = [];
      for (const word of this.words) {
        const found = this.#termOf(word);
        if (found !== null && !terms.some((other) => other.stem === found.stem)) terms.push(found);
      }
      this.#terms = terms;
    }
    return this.#terms;
  }

  #termOf({ norm, script }: Token): Term | null {
    return this.turn.names.has(norm) ? null : term(norm, script);
  }
}

class LazyTurn implements Turn {
  readonly client: boolean;
  readonly whole: boolean;
  readonly calendar: Calendar;
  #sentences: readonly Passage[] | undefined;
  #acts: HeardActs | undefined;

  constructor(
    readonly message: Message,
    readonly index: number,
    readonly at: number | null,
    readonly offset: number,
    readonly prepared: PreparedText,
    readonly names: ReadonlySet<string>,
    readonly numbers: Map<string, number>,
  ) {
    this.client = message.from === 'client';
    this.calendar = calendarOf(prepared.language, offset);
    this.whole =
      message.textMissing !== true &&
      message.clipped !== true &&
      (message.gapBefore ?? 0) === 0 &&
      prepared.language !== 'other';
  }

  get sentences(): readonly Passage[] {
    // A language that we do not read is left alone; the times of its messages still count.
    const spans = this.prepared.language === 'other' ? [] : this.prepared.sentences;
    this.#sentences ??= spans.map((span, place) => new LazyPassage(this, span, place));
    return this.#sentences;
  }

  numberOf(concept: string): number {
    const known = this.numbers.get(concept);
    if (known !== undefined) return known;
    this.numbers.set(concept, this.numbers.size);
    return this.numbers.size - 1;
  }

  /** Scored when a detector first asks. */
  get acts(): HeardActs {
    this.#acts ??= hearActs(this.prepared);
    return this.#acts;
  }
}

/** Earlier dates are slips of a broken clock; nobody wrote mail then. */
const EARLIEST = Date.UTC(1990, 0);
const ISO = /^(\d{4})-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

/** The instant and the offset of an ISO 8601 time, or null where it is missing, impossible or without a zone. */
export function parseTime(at: string | null): { at: number; offset: number } | null {
  if (at === null) return null;
  const match = ISO.exec(at);
  if (match === null) return null;
  const time = Date.parse(at);
  if (!Number.isFinite(time) || time < EARLIEST) return null;
  const zone = match[2]!;
  if (zone === 'Z') return { at: time, offset: 0 };
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return { at: time, offset: zone.startsWith('-') ? -minutes : minutes };
}

/** A clock may run a little ahead of another; more than that, and the order of the page contradicts the dates. */
const CLOCK_SLACK = 5 * 60_000;
const MINUTE = 60_000;

const known = new WeakMap<ReadonlyMap<string, PreparedText>, { conversation: Conversation; thread: Thread }>();

/**
 * Reads a conversation: every message once (a repeated id, or the same text by the same side in the same minute, is a
 * duplicate), times only where they are possible and do not run against the order of the page. Whoever asks again for
 * the same one gets what has been worked out.
 */
export function readThread(conversation: Conversation, prepared: ReadonlyMap<string, PreparedText>): Thread {
  const before = known.get(prepared);
  if (before?.conversation === conversation) return before.thread;
  const thread = read(conversation, prepared);
  known.set(prepared, { conversation, thread });
  return thread;
}

function read(conversation: Conversation, prepared: ReadonlyMap<string, PreparedText>): Thread {
  const names = namesIn(conversation, prepared);
  const numbers = new Map<string, number>();
  const turns: Turn[] = [];
  const seen = new Set<string>();
  let latest = Number.NEGATIVE_INFINITY;
  for (const message of conversation.messages) {
    const text = prepared.get(message.id);
    const time = parseTime(message.at);
    // Pages in another language may tell the time in another zone, or without seconds.
    const twin = time === null ? null : `${message.from} ${Math.floor(time.at / MINUTE)} ${message.text}`;
    if (text === undefined || seen.has(message.id) || (twin !== null && seen.has(twin))) continue;
    seen.add(message.id);
    if (twin !== null) seen.add(twin);
    const ordered = time !== null && time.at >= latest - CLOCK_SLACK;
    if (ordered) latest = Math.max(latest, time.at);
    turns.push(new LazyTurn(message, turns.length, ordered ? time.at : null, time?.offset ?? 0, text, names, numbers));
  }
  return { turns };
}

const GREETING =
  /^(здравствуйте|добр(ый|ое|ого)|доброго|привет|приветствую|hi|hello|hey|dear|morning|good|шалом|уважаем)/;
const NOT_NAMES =
  /^(день|дня|утро|утра|вечер|вечера|времени|суток|morning|afternoon|evening|day|all|team|there|коллеги|everyone)$/;

function isCapital(prepared: PreparedText, word: Token): boolean {
  const letter = prepared.text[word.start]!;
  return letter !== letter.toLowerCase();
}

/** First names and titles by which the two sides greet each other: they are no matter of a question. */
function namesIn(conversation: Conversation, prepared: ReadonlyMap<string, PreparedText>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const word of (conversation.client.name ?? '').toLowerCase().split(/\s+/)) if (word.length > 2) names.add(word);
  for (const message of conversation.messages) {
    const text = prepared.get(message.id);
    const first = text?.sentences[0];
    if (text === undefined || first === undefined) continue;
    const words = wordsOf(text, first).slice(0, 6);
    const greeting = words.findIndex((word) => GREETING.test(word.norm));
    if (greeting < 0) continue;
    let after = greeting + 1;
    while (NOT_NAMES.test(words[after]?.norm ?? '')) after++;
    let end = after;
    while (end < words.length && isCapital(text, words[end]!) && words[end]!.clause === words[after]!.clause) end++;
    for (const word of [...words.slice(0, greeting), ...words.slice(after, end)]) {
      if (isCapital(text, word) && !GREETING.test(word.norm)) names.add(word.norm);
    }
  }
  return names;
}

/** A text of the user's own, read like a message of the client. */
export function readNote(text: string, prepared: PreparedText): readonly Passage[] {
  const message: Message = { id: '', from: 'client', at: null, text };
  return new LazyTurn(message, -1, null, 0, prepared, new Set(), new Map()).sentences;
}

/** The span of a pattern's match in a message, or null. */
export function spanOf(passage: Passage, place: Place): { start: number; end: number } {
  const first = passage.words[place.first];
  const last = passage.words[place.end - 1];
  if (first === undefined || last === undefined) return { start: passage.start, end: passage.end };
  return { start: first.start, end: last.end };
}

/** The first sentence of a turn that a pattern fits, or null. */
export function sentenceWith(turn: Turn, pattern: Pattern): Passage | null {
  for (const sentence of turn.sentences) if (sentence.fits(pattern)) return sentence;
  return null;
}

/** The next message of a side after `turn`, or null. */
export function nextOf(thread: Thread, turn: Turn, client: boolean): Turn | null {
  for (let i = turn.index + 1; i < thread.turns.length; i++)
    if (thread.turns[i]!.client === client) return thread.turns[i]!;
  return null;
}

/** The message of the client before `turn`, or null. */
export function clientBefore(thread: Thread, turn: Turn): Turn | null {
  for (let i = turn.index - 1; i >= 0; i--) if (thread.turns[i]!.client) return thread.turns[i]!;
  return null;
}

/** After that, people write about other things. */
const SOON_AFTER = 3;
const SOON = 12 * 24 * 3_600_000;

/** The next few messages of the client that can still be about what we wrote in `turn`. */
export function clientAfter(thread: Thread, turn: Turn): Turn[] {
  const found: Turn[] = [];
  for (let i = turn.index + 1; i < thread.turns.length && found.length < SOON_AFTER; i++) {
    const next = thread.turns[i]!;
    if (turn.at !== null && next.at !== null && next.at - turn.at > SOON) break;
    if (next.client) found.push(next);
  }
  return found;
}
