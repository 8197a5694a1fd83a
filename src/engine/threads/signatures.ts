import type { Conversation, Occasion } from '../../conversation';
import type { PreparedText } from '../../language';
import type { Asked } from './questions';
import { answeredQuestions } from './repeated-question';
import { readThread } from './view';

/**
 * What is kept of a client's question between threads: not its text, only the stems that it is compared by.
 * Serialisable as it stands.
 */
export interface QuestionSignature {
  readonly thread: string;
  readonly message: string;
  /** ISO time of the asking, or null. */
  readonly at: string | null;
  /** Snowball stems of the words that say what it is about, in order. */
  readonly stems: readonly string[];
  readonly asked: readonly Asked[];
  /** Our first message after it, or null while there is none. */
  readonly answered: Occasion | null;
}

/** The client's questions in a conversation, to be kept; questions of the day ("where is it now?") are left out. */
export function signaturesIn(
  conversation: Conversation,
  prepared: ReadonlyMap<string, PreparedText>,
): QuestionSignature[] {
  return answeredQuestions(readThread(conversation, prepared)).map(({ question, turn, answer }) => ({
    thread: conversation.id,
    message: turn.message.id,
    at: turn.message.at,
    stems: question.terms.map((term) => term.stem),
    asked: [...question.asked],
    answered: answer === null ? null : { message: answer.message.id, at: answer.message.at },
  }));
}
