import type { Finding } from '../../conversation';
import { AWAY } from './acts';
import { DAY, HOUR } from './clock';
import { finding } from './finding';
import { sentenceWith, type Thread, type Turn } from './view';

const FEWEST = 3;
const BURST = 10 * 60_000;
const SWING = HOUR;
/** "Silences of weeks". */
const SILENCE = 12 * DAY;

/** `time.bursts`: again and again three or more messages within ten minutes, before we can answer. */
export function bursts(thread: Thread): Finding[] {
  return fromBursts('time.bursts', burstsWithin(thread, BURST), 0.95);
}

/** `time.impulsive-swings`: bursts within an hour, with silences of weeks between them. */
export function impulsiveSwings(thread: Thread): Finding[] {
  const found = burstsWithin(thread, SWING);
  const swings: Turn[][] = [];
  for (const burst of found) {
    const before = swings.at(-1);
    if (before !== undefined && !isSilenceBetween(thread, before.at(-1)!, burst[0]!)) continue;
    swings.push(burst);
  }
  return fromBursts('time.impulsive-swings', swings, 0.92);
}

function fromBursts(signal: string, found: readonly (readonly Turn[])[], confidence: number): Finding[] {
  if (found.length < 2) return [];
  const turns = found.flat();
  const last = turns.at(-1)!;
  return [
    finding(
      signal,
      last,
      confidence,
      turns.map((turn) => turn.message.id),
    ),
  ];
}

/** Runs of client messages with nothing of ours in between, the first and the last at most `span` ms apart. */
function burstsWithin(thread: Thread, span: number): Turn[][] {
  const found: Turn[][] = [];
  let run: Turn[] = [];
  const close = (): void => {
    if (run.length >= FEWEST) found.push(run);
    run = [];
  };
  for (const turn of thread.turns) {
    if (!turn.client || turn.at === null || (turn.message.gapBefore ?? 0) > 0) close();
    if (!turn.client || turn.at === null) continue;
    while (run.length > 0 && turn.at - run[0]!.at! > span) {
      if (run.length >= FEWEST) close();
      else run.shift();
    }
    run.push(turn);
  }
  close();
  return found;
}

/** Nothing from the client for weeks, with no word of being away before or after it. */
function isSilenceBetween(thread: Thread, before: Turn, after: Turn): boolean {
  let last = before;
  let longest = 0;
  for (let i = before.index + 1; i <= after.index; i++) {
    const turn = thread.turns[i]!;
    if ((turn.message.gapBefore ?? 0) > 0) return false;
    if (!turn.client || turn.at === null) continue;
    longest = Math.max(longest, turn.at - last.at!);
    last = turn;
  }
  return longest >= SILENCE && sentenceWith(before, AWAY) === null && sentenceWith(after, AWAY) === null;
}
