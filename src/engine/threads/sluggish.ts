import type { Finding } from '../../conversation';
import { AWAY } from './acts';
import { DAY, HOUR } from './clock';
import { finding } from './finding';
import type { Pressing } from './pressing';
import { clientReplies, type Reply } from './replies';
import { clientBefore, sentenceWith, type Thread } from './view';

const SLOW = 5 * DAY - 6 * HOUR;
/** Weekends and holidays make nobody slow: three working days have to be among the five. */
const WORKING = 3 * 9 * HOUR - HOUR;
const IN_A_ROW = 3;

/** `time.sluggish`: three answers in a row take five days or more, with no pressing. */
export function sluggish(thread: Thread, pressing: Pressing): Finding[] {
  let row: Reply[] = [];
  let longest: Reply[] = [];
  for (const reply of clientReplies(thread)) {
    row = reply.took >= SLOW && reply.worked >= WORKING && !isExcused(thread, reply) ? [...row, reply] : [];
    if (row.length >= IN_A_ROW) longest = row;
  }
  if (longest.length < IN_A_ROW) return [];
  if (thread.turns.some((turn) => turn.client && pressing.in(turn) !== null)) return [];
  const refers = longest.flatMap((reply) => [reply.asking.message.id, reply.answer.message.id]);
  return [finding('time.sluggish', longest.at(-1)!.answer, 0.93, refers)];
}

/** They had said that they would be away, or say that they were. */
function isExcused(thread: Thread, { asking, answer }: Reply): boolean {
  return [clientBefore(thread, asking), answer].some((turn) => turn !== null && sentenceWith(turn, AWAY) !== null);
}
