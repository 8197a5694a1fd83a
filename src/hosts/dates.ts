/** Order of the numbers in a date without a month's name. */
export type NumberOrder = 'ymd' | 'dmy' | 'mdy';

const MONTHS = [
  ['jan', 'янв'],
  ['feb', 'фев'],
  ['mar', 'мар'],
  ['apr', 'апр'],
  ['may', 'мая', 'май'],
  ['jun', 'июн'],
  ['jul', 'июл'],
  ['aug', 'авг'],
  ['sep', 'сен'],
  ['oct', 'окт'],
  ['nov', 'ноя'],
  ['dec', 'дек'],
];

/** Sunday first, as in Date.getDay(). */
const WEEKDAYS = [
  ['sun', 'вс', 'вос'],
  ['mon', 'пн', 'пон'],
  ['tue', 'вт', 'вто'],
  ['wed', 'ср', 'сре'],
  ['thu', 'чт', 'чет'],
  ['fri', 'пт', 'пят'],
  ['sat', 'сб', 'суб'],
];

const TIME = /(?:^|[^\d:])(\d{1,2}):(\d{2})(?::\d{2})?(?:\s*([ap])\.?m\b\.?)?/i;

const MINUTES_AGO = /^(?:about )?(an?|\d{1,2}) ?(?:m|min|mins|minutes?|мин|минут[уы]?)\.? (?:ago|назад)$/;
const MOMENT_AGO = /^(?:just now|a few seconds ago|только что|несколько секунд назад)$/;

/**
 * The point in time that a host shows, as ISO 8601 with the browser's own offset, to the minute.
 * Understands English and Russian ("Wed, Jul 30, 2026, 9:14 AM", "20 Aug 2025, 13:19", "26 дек. 2019 г., 22:53"),
 * numbers where `order` tells what they mean (year first and points between are always clear), and before `now`
 * "Today"/"Вчера"/a weekday, a day without its year, and minutes ("5 minutes ago").
 * Null for everything else, and for what is not in the calendar: a date without its hour and "2 hours ago" are too
 * coarse to say who was quick, or who wrote at night.
 */
export function parseShownDate(shown: string, now: Date, order?: NumberOrder): string | null {
  const text = shown
    .replace(/[\u200e\u200f]/g, '')
    .replace(/\([^)]*\)\s*$/, '') // "20 Aug 2025, 13:19 (2 days ago)"
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
  const minutes = minutesAgo(text);
  if (minutes !== null) return localStamp(new Date(now.getTime() - minutes * 60_000));
  const time = TIME.exec(text);
  if (!time) return null;
  const day = namedDay(text) ?? numberedDay(text, order) ?? dayOfThisYear(text, now) ?? relativeDay(text, now);
  if (!day) return null;
  let hour = Number(time[1]);
  if (time[3]) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (time[3] === 'p' ? 12 : 0);
  }
  return isoOf(...day, hour, Number(time[2]), / (?:utc|gmt)$/.test(text));
}

function minutesAgo(text: string): number | null {
  if (MOMENT_AGO.test(text)) return 0;
  const count = MINUTES_AGO.exec(text)?.[1];
  return count ? Number.parseInt(count, 10) || 1 : null;
}

type Day = readonly [year: number, month: number, day: number];

function namedDay(text: string): Day | null {
  const dayFirst = /(?:^|\D)(\d{1,2}) ([a-zа-я]{3,})\.?,? (\d{4})(?!\d)/.exec(text);
  if (dayFirst) return named(dayFirst[3]!, dayFirst[2]!, dayFirst[1]!);
  // "Mar 4, 2026", and as C's ctime has it: "Mar 04 10:15:00 2026".
  const monthFirst = /(?:^|[^a-zа-я])([a-zа-я]{3,})\.? (\d{1,2}),?(?: \d\d?:\d\d(?::\d\d)?)? (\d{4})(?![\d:])/.exec(
    text,
  );
  return monthFirst ? named(monthFirst[3]!, monthFirst[1]!, monthFirst[2]!) : null;
}

function named(year: string, month: string, day: string): Day | null {
  const index = MONTHS.findIndex((names) => names.some((name) => month.startsWith(name)));
  return index < 0 ? null : [Number(year), index, Number(day)];
}

function numberedDay(text: string, order: NumberOrder | undefined): Day | null {
  const yearFirst = /(?:^|\D)(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return [Number(yearFirst[1]), Number(yearFirst[3]) - 1, Number(yearFirst[4])];
  const yearLast = /(?:^|\D)(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?!\d)/.exec(text);
  if (!yearLast) return null;
  const [, first, separator, second, year] = yearLast;
  const dayFirst: Day = [Number(year), Number(second) - 1, Number(first)];
  const monthFirst: Day = [Number(year), Number(first) - 1, Number(second)];
  if (order === 'dmy' || separator === '.' || first === second) return dayFirst;
  if (order === 'mdy') return monthFirst;
  // 03/04/2026 has two meanings, but "Tue 03/04/2026" and 17/04/2026 have one.
  const weekday = weekdayOf(/^[a-zа-я]+/.exec(text)?.[0] ?? '');
  const meant = [dayFirst, monthFirst].filter((day) => falls(day, weekday));
  return meant.length === 1 ? meant[0]! : null;
}

/** Is the day in the calendar, and such a weekday if one is named? */
function falls([year, month, day]: Day, weekday: number): boolean {
  const date = new Date(year, month, day);
  return date.getMonth() === month && (weekday < 0 || date.getDay() === weekday);
}

/** 0 for Sunday; -1 for any other word. */
function weekdayOf(word: string): number {
  return WEEKDAYS.findIndex(([en, short, long]) => word.startsWith(en!) || word === short || word.startsWith(long!));
}

/** "Aug 7", "7 августа": the last such day. Programs leave the year out while it lasts. */
function dayOfThisYear(text: string, now: Date): Day | null {
  if (/\d{4}/.test(text)) return null;
  const dayFirst = /(?:^|[^\d:])(\d{1,2}) ([a-zа-я]{3,})/.exec(text);
  const monthFirst = /(?:^|[^a-zа-я])([a-zа-я]{3,})\.? (\d{1,2})(?![\d:])/.exec(text);
  const [month, day] = dayFirst ? [dayFirst[2]!, dayFirst[1]!] : [monthFirst?.[1] ?? '', monthFirst?.[2] ?? ''];
  const index = MONTHS.findIndex((names) => names.some((name) => month.startsWith(name)));
  if (index < 0) return null;
  const passed = new Date(now.getFullYear(), index, Number(day)) <= now;
  return [now.getFullYear() - (passed ? 0 : 1), index, Number(day)];
}

function relativeDay(text: string, now: Date): Day | null {
  if (/\d{4}|\d[-./]\d/.test(text)) return null; // a full date that was not understood
  const back = daysBack(/^[a-zа-я]+/.exec(text)?.[0] ?? '', now);
  if (back === null) return null;
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - back);
  return [day.getFullYear(), day.getMonth(), day.getDate()];
}

function daysBack(word: string, now: Date): number | null {
  if (word === 'today' || word === 'сегодня') return 0;
  if (word === 'yesterday' || word === 'вчера') return 1;
  const weekday = weekdayOf(word);
  return weekday < 0 ? null : (now.getDay() - weekday + 7) % 7 || 7;
}

function isoOf(year: number, month: number, day: number, hour: number, minute: number, utc: boolean): string | null {
  const shown = new Date(Date.UTC(year, month, day, hour, minute));
  const inCalendar = shown.getUTCMonth() === month && shown.getUTCDate() === day && hour < 24 && minute < 60;
  if (!inCalendar) return null;
  return localStamp(utc ? shown : new Date(year, month, day, hour, minute));
}

function localStamp(date: Date): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  const ahead = -date.getTimezoneOffset();
  const offset = `${ahead < 0 ? '-' : '+'}${pad(Math.trunc(Math.abs(ahead) / 60))}:${pad(Math.abs(ahead) % 60)}`;
  const day = `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  return `${day}T${pad(date.getHours())}:${pad(date.getMinutes())}:00${offset}`;
}

const STAMP = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})$/;

/** A moment as `<time datetime>` gives it, in the form of `parseShownDate`; null for anything that lacks its offset. */
export function parseStamp(datetime: string): string | null {
  const date = new Date(STAMP.test(datetime) ? datetime : Number.NaN);
  return Number.isNaN(date.getTime()) ? null : localStamp(date);
}

/** What dates like 07/31/2026 mean, as far as one of them tells by a number above twelve; undefined where none does. */
export function orderIn(shown: Iterable<string>): NumberOrder | undefined {
  for (const text of shown) {
    const [, first, second] = /(?:^|\D)(\d{1,2})[-/](\d{1,2})[-/]\d{4}(?!\d)/.exec(text) ?? [];
    if (Number(first) > 12) return 'dmy';
    if (Number(second) > 12) return 'mdy';
  }
  return undefined;
}
