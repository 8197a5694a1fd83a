/** What only shows across the messages of a conversation: the thread signals. Pure, and close to linear in length. */
import type { Conversation, Finding } from '../../conversation';
import type { PreparedText } from '../../language';
import { bursts, impulsiveSwings } from './bursts';
import type { WorkingHours } from './clock';
import { Clashes, type RecordedFact } from './contradiction';
import { emptyPromises } from './empty-promise';
import { offHours } from './off-hours';
import { faultsIn, weighOwnFaults } from './own-fault';
import { Pressing } from './pressing';
import { refusedAnswers } from './refuses-answers';
import { relatedFindings } from './related';
import { questionClusters, repeatedQuestions } from './repeated-question';
import { replyAsymmetry } from './reply-asymmetry';
import { resentMaterial } from './resent-material';
import { type QuestionSignature, repeatsOfPast } from './signatures';
import { sluggish } from './sluggish';
import { unmetRequests } from './unmet-request';
import { readThread, type Thread } from './view';

export type { WorkingHours } from './clock';
export type { RecordedFact } from './contradiction';
export { type OwnFaults, ownFaults, weighOwnFaults } from './own-fault';
export { type QuestionSignature, signaturesIn } from './signatures';

export interface ThreadOptions {
  /** Our working hours; Monday to Friday, 9 to 18 at the offset of our own messages, where not given. */
  readonly hours?: WorkingHours;
  /** What the user has recorded about the client; a contradiction of it refers to no message. */
  readonly facts?: readonly RecordedFact[];
  /** What was kept of the client's questions in earlier threads; those of this very thread are passed over. */
  readonly past?: readonly QuestionSignature[];
}

/**
 * All thread findings of a conversation, signal by signal. A repetition of a question of an earlier thread refers to
 * messages of that thread.
 * @param prepared the messages taken apart, by message id; a message that is missing there is passed over
 * @param phrases the phrase findings of the same conversation
 */
export function findThreadSignals(
  conversation: Conversation,
  prepared: ReadonlyMap<string, PreparedText>,
  phrases: readonly Finding[],
  options: ThreadOptions = {},
): Finding[] {
  const thread = readThread(conversation, prepared);
  const clusters = questionClusters(thread);
  const repeated = repeatedQuestions(clusters);
  const past = (options.past ?? []).filter((signature) => signature.thread !== conversation.id);
  const pressing = new Pressing(phrases);
  const clashes = new Clashes(thread, options.facts);
  const ofFacts = clashes.ofFacts();
  const broken = emptyPromises(thread);
  const unanswered = refusedAnswers(thread);
  const findings = [
    ...repeated,
    ...repeatsOfPast(clusters, past, new Set(repeated.map(({ message }) => message))),
    ...resentMaterial(thread, clusters),
    ...ofFacts,
    // What is held against a fact already need not be held against another message; and impatience is a sign of its own.
    ...relatedFindings(thread, clashes).filter(
      (one) => !ofFacts.some((fact) => fact.message === one.message) && !isImpatience(thread, pressing, one),
    ),
    ...unanswered,
    ...broken,
    // What was promised and not done was asked for as well, and so was an answer.
    ...unmetRequests(thread).filter(
      ({ refers }) => ![...broken, ...unanswered].some((other) => other.refers.some((id) => refers.includes(id))),
    ),
    ...replyAsymmetry(thread, pressing, options.hours),
    ...impulsiveSwings(thread),
    ...bursts(thread),
    ...sluggish(thread, pressing),
    ...offHours(thread, pressing, options.hours),
  ];
  return weighOwnFaults(findings, faultsIn(thread, options.hours));
}

/** "Why has nobody answered me yet??" complains as well, but not about a wish of theirs. */
function isImpatience(thread: Thread, pressing: Pressing, { signal, message, start, end }: Finding): boolean {
  if (signal !== 'memory.blames-own-request') return false;
  const hurry = pressing.in(thread.turns.find((turn) => turn.message.id === message)!);
  return hurry !== null && hurry.start < end && start < hurry.end;
}
