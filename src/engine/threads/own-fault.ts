import type { Conversation, Finding } from '../../conversation';
import type { PreparedText } from '../../language';
import { DELIVERED, PROMISE, REQUEST, WANTS_NOW } from './acts';
import { HOUR, type WorkingHours, workingTime } from './clock';
import { dueDate } from './dates';
import { readThread, type Thread, type Turn } from './view';

/** Why a client's impatience may be ours: what we did before the message in which it shows. */
export interface OwnFault {
  /** The client's message. */
  readonly message: string;
  readonly kind: 'late-answer' | 'broken-promise';
  /** Theirs that waited and our late answer, or our promise. */
  readonly refers: readonly string[];
}

/** Two working days without an answer are late. */
const LATE = 18 * HOUR;
/** A client whom we kept waiting has half a reason: such findings weigh this much of what they would. */
const OWN_FAULT_FACTOR = 0.6;
const IMPATIENCE = new Set(['time.rush', 'time.reply-asymmetry', 'time.off-hours', 'tone.outburst', 'tone.threat']);

/** Where we were late with an answer or a promise before the client wrote again. */
export function ownFaults(
  conversation: Conversation,
  prepared: ReadonlyMap<string, PreparedText>,
  hours?: WorkingHours,
): OwnFault[] {
  return faultsIn(readThread(conversation, prepared), hours);
}

export function faultsIn(thread: Thread, hours: WorkingHours | undefined): OwnFault[] {
  const found: OwnFault[] = [];
  let waiting: Turn | null = null;
  let late: readonly string[] | null = null;
  let promise: { turn: Turn; due: number } | null = null;
  for (const turn of thread.turns) {
    if ((turn.message.gapBefore ?? 0) > 0) {
      waiting = null;
      late = null;
      promise = null;
    }
    if (!turn.client) {
      late =
        waiting !== null && isLate(waiting, turn, turn.offset, hours) ? [waiting.message.id, turn.message.id] : null;
      waiting = null;
      promise = promiseIn(turn) ?? (handsOver(turn) ? null : promise);
      continue;
    }
    const message = turn.message.id;
    if (waiting !== null && isLate(waiting, turn, offsetOfOurs(thread), hours)) {
      found.push({ message, kind: 'late-answer', refers: [waiting.message.id] });
    } else if (late !== null) found.push({ message, kind: 'late-answer', refers: late });
    if (promise !== null && turn.at !== null && turn.at > promise.due) {
      found.push({ message, kind: 'broken-promise', refers: [promise.turn.message.id] });
    }
    if (wantsAnswer(turn)) waiting ??= turn;
    late = null;
  }
  return found;
}

/** Thanks and news may stand unanswered for weeks: nobody was kept waiting. */
function wantsAnswer(turn: Turn): boolean {
  return turn.sentences.some((sentence) => sentence.question || sentence.fits(REQUEST) || sentence.fits(WANTS_NOW));
}

function isLate(asked: Turn, now: Turn, offset: number, hours: WorkingHours | undefined): boolean {
  return asked.at !== null && now.at !== null && workingTime(asked.at, now.at, offset, hours) >= LATE;
}

function offsetOfOurs(thread: Thread): number {
  return thread.turns.find((turn) => !turn.client && turn.at !== null)?.offset ?? 0;
}

/** A promise of ours with a day, as the end of that day. */
function promiseIn(turn: Turn): { turn: Turn; due: number } | null {
  for (const sentence of turn.sentences) {
    if (sentence.question || !sentence.fits(PROMISE)) continue;
    const due = dueDate(sentence, turn);
    if (due !== null) return { turn, due: due + 24 * HOUR };
  }
  return null;
}

function handsOver(turn: Turn): boolean {
  return turn.sentences.some((sentence) => !sentence.question && sentence.fits(DELIVERED));
}

/** Impatience in a message before which we were at fault weighs less. */
export function weighOwnFaults(findings: readonly Finding[], faults: readonly OwnFault[]): Finding[] {
  const excused = new Set(faults.map((fault) => fault.message));
  return findings.map((finding) =>
    IMPATIENCE.has(finding.signal) && excused.has(finding.message)
      ? { ...finding, confidence: finding.confidence * OWN_FAULT_FACTOR }
      : finding,
  );
}
