import { casual as english } from 'chrono-node/en';
import { casual as russian } from 'chrono-node/ru';
import { DAY } from './clock';
import type { Passage, Turn } from './view';

const MINUTE = 60_000;

/** The beginning of the day that a passage names, seen from when it was written, or null. */
export function dueDate(passage: Passage, turn: Turn): number | null {
  if (turn.at === null) return null;
  const text = turn.message.text.slice(passage.start, passage.end);
  const chrono = /[а-яё]/i.test(text) ? russian : english;
  const reference = { instant: new Date(turn.at), timezone: turn.offset };
  const date = chrono.parseDate(text, reference, { forwardDate: true });
  if (date === null) return null;
  const local = date.getTime() + turn.offset * MINUTE;
  return Math.floor(local / DAY) * DAY - turn.offset * MINUTE;
}
