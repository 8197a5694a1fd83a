import type { Analysis, Conversation, Finding, Message, Side } from '../conversation';
import { renames } from '../signals';
import { type Effort, effortOf } from './effort';
import { groupBy } from './group';
import { type Cue, stagesOf } from './stage';
import type { Stage, Verdict } from './types';

/** A finding as it is remembered under its message. */
export type Sign = Omit<Finding, 'message'>;

/** What one message leaves behind. Its text does not stay. */
export interface MessageMemory {
  readonly id: string;
  readonly from: Side;
  /** Epoch milliseconds: when it was written or, where the page did not tell, first seen. */
  readonly at: number;
  readonly undated?: true;
  readonly words: number;
  /** Written in a language that the product hears; only such a message can speak for or against anybody. */
  readonly heard: boolean;
  /** Only the beginning of the text has been read so far. */
  readonly clipped?: true;
  /** What it says of where the deal stands. */
  readonly cue?: Cue;
  readonly signs: readonly Sign[];
  /** The user's answers to its signs, by signal. */
  readonly verdicts?: Readonly<Record<string, Answer>>;
}

/** What the user has said to a sign, and when (ISO 8601). */
export interface Answer {
  readonly verdict: Verdict;
  readonly at: string;
}

/** What the engine notes of a message while it has the text, beside the findings. */
export interface Note {
  /** What the writer wrote themselves, without quotations and signature. */
  readonly words: number;
  readonly cue?: Cue;
}

/** An analysis, and by message id what else there is to remember. */
export interface Reading extends Analysis {
  readonly notes?: Readonly<Record<string, Note>>;
}

/** What is remembered of one conversation, ordered by time. */
export interface ThreadMemory {
  readonly host: string;
  /** The conversation's id at its host. */
  readonly id: string;
  readonly messages: readonly MessageMemory[];
}

/** All that risk and the lists need of a client: grows with the marked messages only. */
export interface Evidence {
  /** Messages the client wrote, and how many of them are in a language that the product hears. */
  readonly messages: number;
  readonly heard: number;
  /** Epoch milliseconds of the client's latest message; 0 before the first. */
  readonly last: number;
  /** The heard messages weighed by their recency as of `last`. */
  readonly weight: number;
  /** Epoch milliseconds of the latest message that broke a long silence of the client; null where none did. */
  readonly returned: number | null;
  /** Where the deal stood at the latest message. */
  readonly stage: Stage;
  readonly effort: Effort;
  /** Ordered by time. */
  readonly marked: readonly Mark[];
}

/** A message of the client that carries signs. */
export interface Mark {
  readonly at: number;
  readonly undated?: true;
  readonly stage?: Stage;
  /** Confidence by signal: of the strongest, where a signal was found more than once. */
  readonly signs: Readonly<Record<string, number>>;
  /** The same for those that the user has let slide. */
  readonly slid?: Readonly<Record<string, number>>;
  /** Where it stands: told by those who sum up conversations, not kept with the sum. */
  readonly source?: { readonly thread: string; readonly message: string };
}

const MINUTE = 60_000;
const DAY = 86_400_000;
/** After this time a sign, or a message without one, weighs half. Kept evidence is reckoned with it. */
export const HALF_LIFE = 90 * DAY;

/** Weight of what is `age` milliseconds old: 1 when new, halved with every half-life. Nothing is younger than new. */
export function recency(age: number): number {
  return 2 ** (-Math.max(0, age) / HALF_LIFE);
}

/** Where nothing is remembered yet. */
export function newThread(host: string, id: string): ThreadMemory {
  return { host, id, messages: [] };
}

/**
 * Adds one reading of a conversation to what is remembered of it. Reading the same twice changes nothing, whatever the
 * order: a message is known by its id, and its signs are replaced by those of the better reading.
 * @param now epoch milliseconds
 */
export function remember(
  before: ThreadMemory,
  conversation: Conversation,
  analysis: Reading,
  now: number,
): ThreadMemory {
  const readable = new Set(conversation.messages.filter((message) => !message.textMissing).map(({ id }) => id));
  const found = groupBy(analysis.findings, (finding) => finding.message);
  const messages = new Map(before.messages.map((message) => [message.id, message]));
  for (const message of conversation.messages) {
    if (message.textMissing) continue;
    const known = messages.get(message.id);
    if (known && message.clipped && !known.clipped) continue;
    const language = analysis.languages[message.id];
    const anew = (found.get(message.id) ?? []).map(signOf);
    const kept = (known?.signs ?? []).filter((sign) => !canBeJudged(sign, readable) && !has(anew, sign.signal));
    const signs = [...anew, ...kept];
    const note = analysis.notes?.[message.id];
    messages.set(message.id, {
      id: message.id,
      from: message.from,
      ...when(message, known, now),
      words: note?.words ?? message.text.match(/\S+/g)?.length ?? 0,
      heard: language === 'ru' || language === 'en' || language === 'mixed' || signs.length > 0,
      ...(message.clipped && { clipped: true }),
      ...(note?.cue && { cue: note.cue }),
      signs,
      ...(known?.verdicts && { verdicts: known.verdicts }),
    });
  }
  return { ...before, messages: [...messages.values()].sort(byTime) };
}

/** Two memories of one conversation: the first goes first, unless it knows only the beginning of a message. */
export function mergedThread(first: ThreadMemory, second: ThreadMemory): ThreadMemory {
  const messages = new Map(second.messages.map((message) => [message.id, message]));
  for (const message of first.messages) {
    const other = messages.get(message.id);
    const better = message.clipped && other && !other.clipped ? other : message;
    const verdicts = { ...other?.verdicts, ...message.verdicts };
    messages.set(message.id, { ...better, ...(Object.keys(verdicts).length > 0 && { verdicts }) });
  }
  return { ...first, messages: [...messages.values()].sort(byTime) };
}

/** The user's answer to a sign is remembered with its message; null takes it back. */
export function answered(before: ThreadMemory, message: string, signal: string, answer: Answer | null): ThreadMemory {
  const messages = before.messages.map((one) => {
    if (one.id !== message) return one;
    const { verdicts = {}, ...rest } = one;
    const { [signal]: _, ...others } = verdicts;
    const now = answer ? { ...others, [signal]: answer } : others;
    return Object.keys(now).length > 0 ? { ...rest, verdicts: now } : rest;
  });
  return { ...before, messages };
}

/** What was quoted so long ago is forgotten; that the sign was there is not. The very same where nothing is. */
export function withoutQuotes(thread: ThreadMemory, writtenBefore: number): ThreadMemory {
  const isOver = (message: MessageMemory) =>
    message.at < writtenBefore && message.signs.some(({ quote }) => quote !== '');
  if (!thread.messages.some(isOver)) return thread;
  const messages = thread.messages.map((message) =>
    isOver(message) ? { ...message, signs: message.signs.map((sign) => ({ ...sign, quote: '' })) } : message,
  );
  return { ...thread, messages };
}

/** A client who was silent for so long had left. */
export const LEFT = 180 * DAY;
/** Who has written less was never quite here. */
const KNOWN = 3;

/** A message among those of all conversations of a client. */
export interface Placed extends MessageMemory {
  readonly host: string;
  /** As `threadKey` names it. */
  readonly thread: string;
}

/**
 * All messages of all conversations by time. A letter that was read through two hosts, say in the mail program and in an
 * archive of it, has other ids there: it is known by its side and minute, and counts once.
 */
export function allMessages(threads: readonly ThreadMemory[]): readonly Placed[] {
  const all = threads
    .flatMap((thread) => {
      const key = threadKey(thread);
      return thread.messages.map((message) => ({ ...message, host: thread.host, thread: key }));
    })
    .sort((a, b) => byTime(a, b) || compare(a.thread, b.thread));
  if (new Set(threads.map(({ host }) => host)).size < 2) return all;
  const hosts = new Map<string, string>();
  for (const { host, undated, from, at } of all) {
    const minute = `${from} ${Math.floor(at / MINUTE)}`;
    const first = hosts.get(minute);
    if (!undated && (first === undefined || compare(host, first) < 0)) hosts.set(minute, host);
  }
  return all.filter(
    ({ host, undated, from, at }) => undated || hosts.get(`${from} ${Math.floor(at / MINUTE)}`) === host,
  );
}

/**
 * Sums up all conversations of a client. Neither their order nor that of their messages matters.
 * @param stageSet the stage that the user has set, and since when (epoch milliseconds)
 */
export function evidenceOf(
  threads: readonly ThreadMemory[],
  stageSet: Parameters<typeof stagesOf>[1] = null,
): Evidence {
  return evidenceIn(allMessages(threads), stageSet);
}

/** The same of messages that are put together and in order. */
export function evidenceIn(all: readonly Placed[], stageSet: Parameters<typeof stagesOf>[1] = null): Evidence {
  const stages = stagesOf(all, stageSet);
  const written = all.flatMap((message, i) => (message.from === 'client' ? { ...message, stage: stages[i]! } : []));
  const heard = written.filter((message) => message.heard);
  const last = written.at(-1)?.at ?? 0;
  return {
    messages: written.length,
    heard: heard.length,
    last,
    weight: heard.reduce((sum, message) => sum + recency(last - message.at), 0),
    returned: returnsIn(written).at(-1) ?? null,
    stage: stages.at(-1) ?? 'first-contact',
    effort: effortOf(all),
    marked: heard.flatMap((message) => markOf(message) ?? []),
  };
}

/** When the client came back after having left (epoch milliseconds), given their messages by time. */
export function returnsIn(written: readonly Pick<MessageMemory, 'at' | 'undated'>[]): readonly number[] {
  const dated = written.filter(({ undated }) => !undated);
  return dated.flatMap(({ at }, i) => (i >= KNOWN && at - dated[i - 1]!.at > LEFT ? [at] : []));
}

function markOf({ at, undated, stage, signs, verdicts, thread, id }: Placed & { readonly stage: Stage }): Mark | null {
  const of = (wanted: (verdict: Verdict | undefined) => boolean) =>
    signs.filter(({ signal }) => wanted(verdicts?.[signal]?.verdict));
  const counts = of((verdict) => verdict !== 'slide' && verdict !== 'not-a-flag');
  const slid = of((verdict) => verdict === 'slide');
  if (counts.length + slid.length === 0) return null;
  return {
    at,
    ...(undated && { undated }),
    stage,
    signs: strongest(counts),
    ...(slid.length > 0 && { slid: strongest(slid) }),
    source: { thread, message: id },
  };
}

/** What of the evidence is kept: the sources are told again by the conversations. */
export function withoutSources(evidence: Evidence): Evidence {
  const marked = evidence.marked.map((mark) => {
    const { source: _, ...kept } = mark;
    return kept;
  });
  return { ...evidence, marked };
}

/** The id that a stored signal id has today. */
export function currentSignal(id: string): string {
  return Object.hasOwn(renames, id) ? (renames[id] ?? id) : id;
}

/** Names a conversation among those of all hosts. */
export function threadKey({ host, id }: Pick<ThreadMemory, 'host' | 'id'>): string {
  return `${host}/${id}`;
}

function signOf({ signal, start, end, quote, confidence, refers }: Finding): Sign {
  return { signal, start, end, quote, confidence, refers };
}

/** A date in the future is a broken clock; a day is left for time zones that the page did not tell. */
function when(message: Message, known: MessageMemory | undefined, now: number): Pick<MessageMemory, 'at' | 'undated'> {
  const at = message.at === null ? Number.NaN : Date.parse(message.at);
  if (at <= now + DAY) return { at };
  // A clock that has fallen back takes no date away; what was first seen under one that ran ahead is dated anew.
  if (known && (!known.undated || known.at <= now + DAY))
    return { at: known.at, ...(known.undated && { undated: true }) };
  return { at: now, undated: true };
}

/** A sign across messages can be missing from a reading only because the page had folded what it rests on. */
function canBeJudged(sign: Sign, readable: ReadonlySet<string>): boolean {
  return sign.refers.every((id) => readable.has(id));
}

function has(signs: readonly Sign[], signal: string): boolean {
  return signs.some((sign) => sign.signal === signal);
}

function strongest(signs: readonly Sign[]): Mark['signs'] {
  const best = new Map<string, number>();
  for (const { signal, confidence } of signs) best.set(signal, Math.max(confidence, best.get(signal) ?? 0));
  return Object.fromEntries([...best].sort(([a], [b]) => compare(a, b)));
}

function byTime(a: MessageMemory, b: MessageMemory): number {
  return a.at - b.at || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
