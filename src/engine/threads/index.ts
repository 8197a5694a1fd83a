/** What only shows across the messages of a conversation: the thread signals. Pure, and close to linear in length. */
import type { Conversation, Finding } from '../../conversation';
import type { PreparedText } from '../../language';
import { repeatedQuestions } from './repeated-question';
import type { QuestionSignature } from './signatures';
import { readThread } from './view';

export { type QuestionSignature, questionSignatures } from './signatures';

export interface ThreadOptions {
  /** What was kept of the client's questions in earlier threads. */
  readonly past?: readonly QuestionSignature[];
}

/**
 * All thread findings of a conversation, in the order of their messages.
 * @param prepared the messages taken apart, by message id; a message that is missing there is passed over
 * @param phrases the phrase findings of the same conversation
 */
export function findThreadSignals(
  conversation: Conversation,
  prepared: ReadonlyMap<string, PreparedText>,
  _phrases: readonly Finding[],
  options: ThreadOptions = {},
): Finding[] {
  const thread = readThread(conversation, prepared);
  return [...repeatedQuestions(thread, options.past)];
}
