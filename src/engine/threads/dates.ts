import { DAY } from './clock';
import { MONTHS, numberOf } from './values';
import type { Passage, Turn } from './view';

const MINUTE = 60_000;

/** Days from today by name. Why no library: see the README. */
const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['сегодня', 0],
  ['today', 0],
  ['tonight', 0],
  ['завтра', 1],
  ['tomorrow', 1],
  ['послезавтра', 2],
]);
const WEEKDAYS = [
  /^(воскресень\S*|sunday)$/,
  /^(понедельник\S*|monday)$/,
  /^(вторник\S*|tuesday)$/,
  /^(сред[ауеы]|wednesday)$/,
  /^(четверг\S*|thursday)$/,
  /^(пятниц\S*|friday)$/,
  /^(суббот\S*|saturday)$/,
];
const ANY_WEEKDAY = new RegExp(WEEKDAYS.map(({ source }) => source).join('|'));

/** 0 for Sunday; -1 where it is none. */
function weekdayOf(norm: string): number {
  return ANY_WEEKDAY.test(norm) ? WEEKDAYS.findIndex((name) => name.test(norm)) : -1;
}

/** The beginning of the day that a passage names, seen from when it was written (ms since the epoch), or null. */
export function dueDate(passage: Passage, turn: Turn): number | null {
  if (turn.at === null) return null;
  const shift = turn.offset * MINUTE;
  const today = Math.floor((turn.at + shift) / DAY) * DAY;
  const days = daysAhead(passage, new Date(today));
  return days === null ? null : today + days * DAY - shift;
}

function daysAhead(passage: Passage, today: Date): number | null {
  const norms = passage.words.map((word) => word.norm);
  for (const [i, norm] of norms.entries()) {
    const relative = RELATIVE.get(norm);
    if (relative !== undefined) return relative;
    const weekday = weekdayOf(norm);
    if (weekday >= 0) return (weekday - today.getUTCDay() + 7) % 7 || 7;
    const day = numberOf(norm);
    if (day === null || day < 1 || day > 31) continue;
    const month = MONTHS.findIndex((name) => name.test(norms[i + 1] ?? '') || name.test(norms[i - 1] ?? ''));
    if (month >= 0) return daysUntil(today, month, day);
    if (/^\d+-?(го|е|го|th|st|nd|rd)$/.test(norm) || /^числ/.test(norms[i + 1] ?? '')) {
      const thisMonth = today.getUTCMonth();
      return daysUntil(today, day >= today.getUTCDate() ? thisMonth : thisMonth + 1, day);
    }
  }
  const week = norms.findIndex((norm) => /^(недел\S*|week|weekend)$/.test(norm));
  if (week < 0) return null;
  const friday = (5 - today.getUTCDay() + 7) % 7;
  const before = norms.slice(Math.max(0, week - 2), week);
  if (before.some((norm) => /^(next|следующ\S*|той)$/.test(norm))) return friday + 7;
  return before.some((norm) => /^(in|within|через|за)$/.test(norm)) ? 7 : friday;
}

function daysUntil(today: Date, month: number, day: number): number {
  const year = today.getUTCFullYear();
  const date = Date.UTC(year, month, day);
  return ((date < today.getTime() ? Date.UTC(year + 1, month, day) : date) - today.getTime()) / DAY;
}

/** The weekdays and days of the month that a passage names. */
export function daysNamed(passage: Passage): ReadonlySet<number> {
  const days = new Set<number>();
  for (const { norm } of passage.words) {
    const weekday = weekdayOf(norm);
    if (weekday >= 0) days.add(-weekday - 1);
    const day = /^\d/.test(norm) ? numberOf(norm) : null;
    if (day !== null && day >= 1 && day <= 31) days.add(day);
  }
  return days;
}
