/** Conversation in, findings out. Pure: no browser, no DOM, no clock, no storage. */
import type { Analysis, Conversation, Finding, MessageLanguage } from '../conversation';
import type { PreparedText } from '../language';
import { DEFAULT_STRENGTH } from './confidence';
import { findPhrases } from './model';
import type { Phrase } from './phrases';
import { prepareBeginning, readingOf } from './reading';
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

/** Everything that the engine hears in a conversation: phrases of the client's own words, and signs across messages. */
export function analyse(conversation: Conversation, options: AnalyseOptions = {}): Analysis {
  const { texts, byId: prepared } = readingOf(conversation);
  const languages: Record<string, MessageLanguage> = {};
  const phrases: Finding[] = [];
  for (const [i, message] of conversation.messages.entries()) {
    const read = texts[i]!;
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
  return signaturesIn(conversation, readingOf(conversation).byId);
}

/** The phrase signals of a text that stands alone, as if a client had written it. */
export function findInText(text: string): Phrase[] {
  return phrasesIn(prepareBeginning(text)).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A signal that is both heard in words and seen in the thread counts once in one place. */
function isSamePlace(a: Finding, b: Finding): boolean {
  return a.signal === b.signal && a.message === b.message && a.start < b.end && b.start < a.end;
}

function phrasesIn(read: PreparedText): Phrase[] {
  return read.language === 'other' || read.language === 'none' ? [] : findPhrases(read);
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
