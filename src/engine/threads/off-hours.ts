import type { Finding } from '../../conversation';
import { NEAR_HOUR, NO_HURRY, REQUEST, WANTS_NOW } from './acts';
import { type Desk, HOUR, isOffHours, type WorkingHours } from './clock';
import { finding } from './finding';
import type { Pressing, Span } from './pressing';
import { spanOf, type Thread, type Turn } from './view';

const FEWEST = 2;
/** Mere hurry soon after the day's end is hurry, not a claim on our evening. */
const EVENING = 2.5 * HOUR;

/** `time.off-hours`: writes at night or at weekends, by our clock, and wants it answered then. */
export function offHours(thread: Thread, pressing: Pressing, hours: WorkingHours | undefined): Finding[] {
  const found: { turn: Turn; span: Span }[] = [];
  for (const turn of thread.turns) {
    if (!turn.client || turn.at === null) continue;
    const desk = ourDesk(thread, turn);
    if (!isOffHours(turn.at, desk, hours)) continue;
    const span = wantsAnswerNow(turn) ?? (isOffHours(turn.at, desk, hours, EVENING) ? pressing.in(turn) : null);
    if (span !== null && !turn.sentences.some((sentence) => sentence.fits(NO_HURRY))) found.push({ turn, span });
  }
  if (found.length < FEWEST) return [];
  const last = found.at(-1)!;
  return [
    finding(
      'time.off-hours',
      last.turn,
      0.92,
      found.map(({ turn }) => turn.message.id),
      last.span,
    ),
  ];
}

function wantsAnswerNow(turn: Turn): Span | null {
  for (const sentence of turn.sentences) {
    const wish = sentence.fits(REQUEST);
    const place = sentence.find(WANTS_NOW) ?? (wish ? sentence.find(NEAR_HOUR) : null);
    if (place !== null) return spanOf(sentence, place);
  }
  return null;
}

/** Where we work, told by our message closest in the thread; the client's own desk where we have not written. */
function ourDesk(thread: Thread, turn: Turn): Desk {
  for (let away = 1; away < thread.turns.length; away++) {
    for (const near of [thread.turns[turn.index + away], thread.turns[turn.index - away]]) {
      if (near !== undefined && !near.client && near.at !== null) return near;
    }
  }
  return turn;
}
