/** Working time: Monday to Friday within the hours of one side, public holidays left out. */

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

/** Days on which nobody in either language area is expected to answer: month and day, "1-1" to "1-8". */
const HOLIDAYS = new Set('1-1 1-2 1-3 1-4 1-5 1-6 1-7 1-8 2-23 3-8 5-1 5-9 6-12 11-4 12-25 12-26 12-31'.split(' '));

/** A day longer ago than this is not counted hour by hour. */
const LONGEST_SPAN = 400 * DAY;

function isWorkday(day: Date): boolean {
  const weekday = day.getUTCDay();
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.has(`${day.getUTCMonth() + 1}-${day.getUTCDate()}`);
}

/** Milliseconds of working time between two instants (milliseconds since the epoch), at `offset` minutes from UTC. */
export function workingTime(from: number, to: number, offset: number, hours: WorkingHours = USUAL_HOURS): number {
  if (to <= from) return 0;
  const shift = (hours.offset ?? offset) * MINUTE;
  const first = Math.max(from, to - LONGEST_SPAN) + shift;
  const last = to + shift;
  let sum = 0;
  for (let day = Math.floor(first / DAY) * DAY; day < last; day += DAY) {
    if (!isWorkday(new Date(day))) continue;
    sum += Math.max(0, Math.min(last, day + hours.to * HOUR) - Math.max(first, day + hours.from * HOUR));
  }
  return sum;
}

/** Is an instant clearly outside the hours: at the weekend, or more than `slack` ms before or after them? */
export function isOffHours(at: number, offset: number, hours: WorkingHours = USUAL_HOURS, slack = HOUR / 2): boolean {
  const local = at + (hours.offset ?? offset) * MINUTE;
  const day = new Date(local);
  const weekday = day.getUTCDay();
  if (weekday === 0 || weekday === 6) return true;
  const ofDay = local - Math.floor(local / DAY) * DAY;
  return ofDay < hours.from * HOUR - slack || ofDay >= hours.to * HOUR + slack;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
