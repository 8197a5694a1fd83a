/** Working time: Monday to Friday within the hours of one side, public holidays left out. */
import { type Calendar, isHoliday, isWeekend } from './holidays';

export interface WorkingHours {
  /** Hours of the day, e.g. 9 and 18. */
  readonly from: number;
  readonly to: number;
  /** Minutes from UTC; without it, the offset of that side's own messages. */
  readonly offset?: number;
}

export const USUAL_HOURS: WorkingHours = { from: 9, to: 18 };

const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A day longer ago than this is not counted hour by hour. */
const LONGEST_SPAN = 400 * DAY;

/** Where one side works. */
export interface Desk {
  /** Minutes from UTC. */
  readonly offset: number;
  readonly calendar: Calendar;
}

function isWorkday(day: number, { calendar }: Desk): boolean {
  return !isWeekend(day) && !isHoliday(day, calendar);
}

/** Milliseconds of working time between two instants (milliseconds since the epoch). */
export function workingTime(from: number, to: number, desk: Desk, hours: WorkingHours = USUAL_HOURS): number {
  if (to <= from) return 0;
  const shift = (hours.offset ?? desk.offset) * MINUTE;
  const first = Math.max(from, to - LONGEST_SPAN) + shift;
  const last = to + shift;
  let sum = 0;
  for (let day = Math.floor(first / DAY) * DAY; day < last; day += DAY) {
    if (!isWorkday(day, desk)) continue;
    sum += Math.max(0, Math.min(last, day + hours.to * HOUR) - Math.max(first, day + hours.from * HOUR));
  }
  return sum;
}

/** Is an instant clearly outside the hours: on a free day, or more than `slack` ms before or after them? */
export function isOffHours(at: number, desk: Desk, hours: WorkingHours = USUAL_HOURS, slack = HOUR / 2): boolean {
  const local = at + (hours.offset ?? desk.offset) * MINUTE;
  const day = Math.floor(local / DAY) * DAY;
  if (!isWorkday(day, desk)) return true;
  return local - day < hours.from * HOUR - slack || local - day >= hours.to * HOUR + slack;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
