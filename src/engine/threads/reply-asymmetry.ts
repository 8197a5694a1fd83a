import type { Finding } from '../../conversation';
import { HOUR, median, type WorkingHours } from './clock';
import { finding } from './finding';
import type { Pressing } from './pressing';
import { clientReplies, ownReplies } from './replies';
import type { Thread } from './view';

/** A working day: an answer within it is not slow. */
const SLOW = 9 * HOUR;
const TIMES_SLOWER = 3;
const FEWEST_SLOW = 2;
const FEWEST_PRESSING = 2;

/** `time.reply-asymmetry`: presses us for speed and takes several times longer to answer than we do. */
export function replyAsymmetry(thread: Thread, pressing: Pressing, hours: WorkingHours | undefined): Finding[] {
  const pressed = thread.turns.filter((turn) => turn.client && pressing.in(turn) !== null);
  if (pressed.length < FEWEST_PRESSING) return [];
  const theirs = clientReplies(thread);
  const slow = theirs.filter((reply) => reply.worked >= SLOW);
  if (slow.length < FEWEST_SLOW) return [];
  const ours = ownReplies(thread, hours).map((reply) => reply.worked);
  const their = median(theirs.map((reply) => reply.worked));
  if (ours.length === 0 || their < TIMES_SLOWER * Math.max(median(ours), HOUR)) return [];
  const last = [...pressed, ...slow.map((reply) => reply.answer)].reduce((a, b) => (b.index > a.index ? b : a));
  const refers = thread.turns
    .filter((turn) => pressed.includes(turn) || slow.some((reply) => reply.asking === turn || reply.answer === turn))
    .map((turn) => turn.message.id);
  return [finding('time.reply-asymmetry', last, 0.92, refers, pressing.in(last) ?? undefined)];
}
