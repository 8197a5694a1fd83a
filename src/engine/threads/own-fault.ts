import type { Conversation, Finding, OwnFault } from '../../conversation';
import type { PreparedText } from '../../language';
import { DELIVERED, MISSING, PRAISE, PRESSING, PROMISE, RECEIVED, REQUEST, WANTS_NOW } from './acts';
import { type Desk, HOUR, type WorkingHours, workingTime } from './clock';
import { dueDate } from './dates';
import { matterOf, share } from './unmet-request';
import { readThread, type Thread, type Turn } from './view';
import type { Term } from './vocabulary';

/** What we did before a message of the client, by its id. */
export type OwnFaults = ReadonlyMap<string, OwnFault>;

interface OwnPromise {
  readonly turn: Turn;
  readonly due: number;
  /** What it promises. */
  readonly things: readonly Term[];
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
): OwnFaults {
  return faultsIn(readThread(conversation, prepared), hours);
}

export function faultsIn(thread: Thread, hours: WorkingHours | undefined): OwnFaults {
  const found = new Map<string, OwnFault>();
  let waiting: Turn | null = null;
  let late: OwnFault | null = null;
  let promise: OwnPromise | null = null;
  for (const turn of thread.turns) {
    if ((turn.message.gapBefore ?? 0) > 0) {
      waiting = null;
      late = null;
      promise = null;
    }
    if (!turn.client) {
      late = waiting === null ? null : lateAnswer(waiting, turn, turn, hours);
      waiting = null;
      promise = promiseIn(turn) ?? (handsOver(turn) ? null : promise);
      continue;
    }
    if (isContent(turn)) promise = null;
    const message = turn.message.id;
    const fault =
      (promise === null ? null : brokenPromise(promise, turn)) ??
      (waiting === null ? late : lateAnswer(waiting, turn, ourDesk(thread, turn), hours));
    if (fault !== null) found.set(message, fault);
    if (wantsAnswer(turn)) waiting ??= turn;
    late = null;
  }
  return found;
}

/** Thanks, and no word that anything is missing: what we promised has come. */
function isContent(turn: Turn): boolean {
  return (
    turn.sentences.some((sentence) => sentence.fits(RECEIVED) || sentence.fits(PRAISE)) &&
    !turn.sentences.some((sentence) => sentence.fits(MISSING) || sentence.fits(PRESSING) || sentence.fits(WANTS_NOW))
  );
}

/** Thanks and news may stand unanswered for weeks: nobody was kept waiting. */
function wantsAnswer(turn: Turn): boolean {
  return turn.sentences.some((sentence) => sentence.question || sentence.fits(REQUEST) || sentence.fits(WANTS_NOW));
}

/** The client waited for two working days: until our answer, or until they wrote again. */
function lateAnswer(asked: Turn, now: Turn, desk: Desk, hours: WorkingHours | undefined): OwnFault | null {
  if (asked.at === null || now.at === null || workingTime(asked.at, now.at, desk, hours) < LATE) return null;
  const refers = now.client ? [asked.message.id] : [asked.message.id, now.message.id];
  return { kind: 'late-answer', refers, since: isoTime(asked.at), until: isoTime(now.at) };
}

function brokenPromise(promise: OwnPromise, now: Turn): OwnFault | null {
  if (now.at === null || now.at <= promise.due || !isAbout(now, promise)) return null;
  const refers = [promise.turn.message.id];
  return { kind: 'broken-promise', refers, since: isoTime(promise.due), until: isoTime(now.at) };
}

function isoTime(at: number): string {
  return new Date(at).toISOString();
}

/** Where we work, told by one of our messages; the client's desk where we have written none. */
function ourDesk(thread: Thread, client: Turn): Desk {
  return thread.turns.find((turn) => !turn.client && turn.at !== null) ?? client;
}

/** What was promised is spoken of; a promise that names nothing ("tomorrow") is about whatever they wait for. */
function isAbout(turn: Turn, { things }: OwnPromise): boolean {
  return things.length === 0 || turn.sentences.some((sentence) => share(things, sentence.terms));
}

/** A promise of ours with a day, as the end of that day. */
function promiseIn(turn: Turn): OwnPromise | null {
  for (const sentence of turn.sentences) {
    if (sentence.question || !sentence.fits(PROMISE)) continue;
    const due = dueDate(sentence, turn);
    if (due !== null) return { turn, due: due + 24 * HOUR, things: matterOf(sentence) };
  }
  return null;
}

function handsOver(turn: Turn): boolean {
  return turn.sentences.some((sentence) => !sentence.question && sentence.fits(DELIVERED));
}

/** Impatience in a message before which we were at fault weighs less. */
export function weighOwnFaults(findings: readonly Finding[], faults: OwnFaults): Finding[] {
  return findings.map((finding) => {
    const ownFault = IMPATIENCE.has(finding.signal) ? faults.get(finding.message) : undefined;
    return ownFault === undefined
      ? finding
      : { ...finding, confidence: finding.confidence * OWN_FAULT_FACTOR, ownFault };
  });
}
