import type { Analysis, Conversation, Finding, Message, Side } from '../conversation';
import { renames } from '../signals';
import { groupBy } from './group';

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
  readonly signs: readonly Sign[];
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
  /** Ordered by time. */
  readonly marked: readonly Mark[];
}

/** A message of the client that carries signs. */
export interface Mark {
  readonly at: number;
  readonly undated?: true;
  /** Confidence by signal: of the strongest, where a signal was found more than once. */
  readonly signs: Readonly<Record<string, number>>;
  /** Where it stands: told by those who sum up conversations, not kept with the sum. */
  readonly source?: { readonly thread: string; readonly message: string };
}

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
  analysis: Analysis,
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
    messages.set(message.id, {
      id: message.id,
      from: message.from,
      ...when(message, known, now),
      words: message.text.match(/\S+/g)?.length ?? 0,
      heard: language === 'ru' || language === 'en' || language === 'mixed' || signs.length > 0,
      ...(message.clipped && { clipped: true }),
      signs,
    });
  }
  return { ...before, messages: [...messages.values()].sort(byTime) };
}

/** Sums up all conversations of a client. Neither their order nor that of their messages matters. */
export function evidenceOf(threads: readonly ThreadMemory[]): Evidence {
  const written = threads
    .flatMap((thread) => {
      const key = threadKey(thread);
      return thread.messages
        .filter((message) => message.from === 'client')
        .map((message) => ({ ...message, thread: key }));
    })
    .sort((a, b) => byTime(a, b) || compare(a.thread, b.thread));
  const heard = written.filter((message) => message.heard);
  const last = written.at(-1)?.at ?? 0;
  return {
    messages: written.length,
    heard: heard.length,
    last,
    weight: heard.reduce((sum, message) => sum + recency(last - message.at), 0),
    marked: heard
      .filter((message) => message.signs.length > 0)
      .map(({ thread, id, at, undated, signs }) => ({
        at,
        ...(undated && { undated }),
        signs: strongest(signs),
        source: { thread, message: id },
      })),
  };
}

/** What of the evidence is kept: the sources are told again by the conversations. */
export function withoutSources(evidence: Evidence): Evidence {
  const marked = evidence.marked.map(({ at, undated, signs }) => ({ at, ...(undated && { undated }), signs }));
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
  if (known) return { at: known.at, ...(known.undated && { undated: true }) };
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
