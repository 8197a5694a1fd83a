import type { Conversation } from '../conversation';
import { type PreparedText, prepare } from '../language';

/** The messages of a conversation, taken apart. */
export interface Reading {
  /** In step with the messages. */
  readonly texts: readonly PreparedText[];
  /** By message id. */
  readonly byId: ReadonlyMap<string, PreparedText>;
}

/** Of a longer message only the beginning is read, in UTF-16 units: nobody writes more, but pages may hold more. */
const LONGEST_READ = 60_000;

const known = new WeakMap<Conversation, Reading>();

/** A conversation is read once, whoever asks: for its findings, for what is noted of it, for what was asked in it. */
export function readingOf(conversation: Conversation): Reading {
  const before = known.get(conversation);
  if (before !== undefined) return before;
  const texts = conversation.messages.map(({ text }) => prepareBeginning(text));
  const reading = { texts, byId: new Map(conversation.messages.map(({ id }, i) => [id, texts[i]!])) };
  known.set(conversation, reading);
  return reading;
}

/** Takes a text apart, if it is too long its beginning. */
export function prepareBeginning(text: string): PreparedText {
  return prepare(text.length > LONGEST_READ ? text.slice(0, LONGEST_READ) : text);
}
