/** Conversation in, findings out. Pure: no browser, no DOM, no clock, no storage. */
import type { Analysis, Conversation, Finding, MessageLanguage } from '../conversation';
import { type PreparedText, prepare } from '../language';
import { DEFAULT_STRENGTH } from './confidence';
import { findPhrases } from './model';
import type { Phrase } from './phrases';
import {
  findThreadSignals,
  ownFaults,
  type QuestionSignature,
  signaturesIn,
  type ThreadOptions,
  weighOwnFaults,
} from './threads';

export { type ConfidenceWord, confidenceWord, DEFAULT_STRENGTH } from './confidence';
export { loadModel } from './model';
export { type ConversationNotes, notesOf } from './notes';
export { findOwnPhrases, stemsOf } from './own-phrases';
export type { Phrase } from './phrases';
export type { QuestionSignature, RecordedFact, ThreadOptions, WorkingHours } from './threads';

export interface AnalyseOptions extends ThreadOptions {
  /** Ids of the signals that are switched off. */
  readonly off?: ReadonlySet<string>;
}

/** Of a longer message only the beginning is read, in UTF-16 units: nobody writes more, but pages may hold more. */
const LONGEST_READ = 60_000;

/** Everything that the engine hears in a conversation: phrases of the client's own words, and signs across messages. */
export function analyse(conversation: Conversation, options: AnalyseOptions = {}): Analysis {
  const prepared = new Map<string, PreparedText>();
  const languages: Record<string, MessageLanguage> = {};
  const phrases: Finding[] = [];
  for (const message of conversation.messages) {
    const read = prepare(beginningOf(message.text));
    prepared.set(message.id, read);
    languages[message.id] = read.language;
    if (message.from !== 'client') continue;
    for (const phrase of phrasesIn(read)) {
      const quote = message.text.slice(phrase.start, phrase.end);
      phrases.push({ ...phrase, message: message.id, quote, refers: [] });
    }
  }
  const threads = findThreadSignals(
    conversation,
    prepared,
    phrases.filter(({ confidence }) => confidence >= DEFAULT_STRENGTH),
    options,
  );
  // A client whom we kept waiting has half a reason to be impatient.
  const heard = weighOwnFaults(phrases, ownFaults(conversation, prepared, options.hours));
  const findings = [...threads, ...heard.filter((phrase) => !threads.some((thread) => isSamePlace(thread, phrase)))];
  return {
    findings: inReadingOrder(
      findings.filter(({ signal }) => !options.off?.has(signal)),
      conversation,
    ),
    languages,
  };
}

/**
 * What to keep of the client's questions in a conversation, so that `options.past` of a later one can hold them. Few
 * words each and no text; serialisable as they stand.
 */
export function questionSignatures(conversation: Conversation): QuestionSignature[] {
  const prepared = new Map(conversation.messages.map(({ id, text }) => [id, prepare(beginningOf(text))]));
  return signaturesIn(conversation, prepared);
}

/** The phrase signals of a text that stands alone, as if a client had written it. */
export function findInText(text: string): Phrase[] {
  return phrasesIn(prepare(beginningOf(text))).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A signal that is both heard in words and seen in the thread counts once in one place. */
function isSamePlace(a: Finding, b: Finding): boolean {
  return a.signal === b.signal && a.message === b.message && a.start < b.end && b.start < a.end;
}

function phrasesIn(read: PreparedText): Phrase[] {
  return read.language === 'other' || read.language === 'none' ? [] : findPhrases(read);
}

function beginningOf(text: string): string {
  return text.length > LONGEST_READ ? text.slice(0, LONGEST_READ) : text;
}

function inReadingOrder(findings: readonly Finding[], conversation: Conversation): Finding[] {
  const place = new Map(conversation.messages.map((message, i) => [message.id, i]));
  return [...findings].sort(
    (a, b) =>
      place.get(a.message)! - place.get(b.message)! ||
      a.start - b.start ||
      a.end - b.end ||
      (a.signal < b.signal ? -1 : 1),
  );
}
