import { modelBytes } from '../../../src/cli/model-file';
import type { Conversation, Finding, Message } from '../../../src/conversation';
import { loadModel } from '../../../src/engine';
import { DEFAULT_STRENGTH } from '../../../src/engine/confidence';
import { findThreadSignals, type ThreadOptions } from '../../../src/engine/threads';
import { type PreparedText, prepare } from '../../../src/language';

// Acts are heard by the learned model.
loadModel(modelBytes());

/** A conversation from lines such as "C 2026-03-02 10:15 text" (client) and "U …" (us), at +03:00; "-" for no time. */
export function talk(...lines: readonly string[]): Conversation {
  const messages = lines.map((line, i): Message => {
    const match = /^([CU]) (?:-|(\d{4}-\d\d-\d\d) (\d\d:\d\d)) (.*)$/s.exec(line)!;
    const at = match[2] === undefined ? null : `${match[2]}T${match[3]}:00+03:00`;
    return { id: `m${i + 1}`, from: match[1] === 'C' ? 'client' : 'us', at, text: match[4]! };
  });
  return { id: 't', us: [], client: { address: 'client@firm.example' }, messages };
}

export function prepared(conversation: Conversation): Map<string, PreparedText> {
  return new Map(conversation.messages.map((message) => [message.id, prepare(message.text)]));
}

export function signals(conversation: Conversation, options?: ThreadOptions): Finding[] {
  return findThreadSignals(conversation, prepared(conversation), [], options);
}

/** The findings that are shown at the default strength, as "signal message". */
export function heard(conversation: Conversation, options?: ThreadOptions): string[] {
  return signals(conversation, options)
    .filter(({ confidence }) => confidence >= DEFAULT_STRENGTH)
    .map((finding) => `${finding.signal} ${finding.message}`);
}

/** The same conversation with one message changed. */
export function withMessage(conversation: Conversation, id: string, change: Partial<Message>): Conversation {
  return {
    ...conversation,
    messages: conversation.messages.map((message) => (message.id === id ? { ...message, ...change } : message)),
  };
}
