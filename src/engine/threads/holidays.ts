import type { MessageLanguage } from '../../conversation';

/** Whose public holidays count: told by the language that a side writes and its offset from UTC. */
export type Calendar = 'russian' | 'american' | 'british' | 'pacific';

const WEST_OF_ATLANTIC = -150;
const EAST_OF_ASIA = 470;

/** `offset` in minutes from UTC. English is written in many places: America, the British Isles, Australia. */
export function calendarOf(language: MessageLanguage, offset: number): Calendar {
  if (language === 'ru' || language === 'mixed') return 'russian';
  if (offset <= WEST_OF_ATLANTIC) return 'american';
  return offset >= EAST_OF_ASIA ? 'pacific' : 'british';
}

const [MON, THU] = [1, 4];
const DAY = 86_400_000;

interface Holidays {
  /** Month and day. Falling on a weekend, the next working day is free instead, unless `fixed`. */
  readonly moving: readonly string[];
  readonly fixed?: readonly string[];
  /** Month, weekday, and which one of the month; the last one is −1. */
  readonly weekdays: readonly (readonly [month: number, weekday: number, which: number])[];
  /** Days from Easter Sunday. */
  readonly easter: readonly number[];
}

/** Sources: Labour Code of Russia art. 112; US federal holidays (5 U.S.C. 6103); UK, Australian and NZ bank holidays. */
const HOLIDAYS: Readonly<Record<Calendar, Holidays>> = {
  russian: {
    moving: ['2-23', '3-8', '5-1', '5-9', '6-12', '11-4'],
    fixed: ['1-1', '1-2', '1-3', '1-4', '1-5', '1-6', '1-7', '1-8', '12-31'],
    weekdays: [],
    easter: [],
  },
  american: {
    moving: ['1-1', '6-19', '7-1', '7-4', '11-11', '12-25'],
    fixed: ['12-24', '12-26', '12-31'],
    weekdays: [
      [1, MON, 3],
      [2, MON, 3],
      [5, MON, -1],
      [9, MON, 1],
      [10, MON, 2],
      [11, THU, 4],
    ],
    easter: [-2],
  },
  british: {
    moving: ['1-1', '12-25', '12-26'],
    fixed: ['12-24', '12-31'],
    weekdays: [
      [5, MON, 1],
      [5, MON, -1],
      [8, MON, -1],
    ],
    easter: [-2, 1],
  },
  pacific: {
    moving: ['1-1', '1-26', '2-6', '4-25', '12-25', '12-26'],
    fixed: ['12-24', '12-31'],
    weekdays: [
      [6, MON, 1],
      [6, MON, 2],
    ],
    easter: [-2, 1],
  },
};

const known = new Map<string, ReadonlySet<number>>();

/** Is a day (its beginning in UTC, ms since the epoch) a public holiday? Weekends are not asked about. */
export function isHoliday(day: number, calendar: Calendar): boolean {
  const year = new Date(day).getUTCFullYear();
  const key = `${calendar} ${year}`;
  const days = known.get(key) ?? holidaysOf(year, HOLIDAYS[calendar]);
  known.set(key, days);
  return days.has(day);
}

function holidaysOf(year: number, { moving, fixed = [], weekdays, easter }: Holidays): ReadonlySet<number> {
  const days = new Set<number>();
  for (const date of fixed) days.add(dayOf(year, date));
  for (const [month, weekday, which] of weekdays) days.add(weekdayOf(year, month, weekday, which));
  for (const after of easter) days.add(easterOf(year) + after * DAY);
  for (const date of moving) {
    let day = dayOf(year, date);
    days.add(day);
    while (isWeekend(day) || (day !== dayOf(year, date) && days.has(day))) day += DAY;
    days.add(day);
  }
  return days;
}

export function isWeekend(day: number): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday === 0 || weekday === 6;
}

function dayOf(year: number, date: string): number {
  const [month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day);
}

function weekdayOf(year: number, month: number, weekday: number, which: number): number {
  if (which < 0) {
    const last = Date.UTC(year, month, 0);
    return last - ((new Date(last).getUTCDay() - weekday + 7) % 7) * DAY;
  }
  const first = Date.UTC(year, month - 1, 1);
  return first + (((weekday - new Date(first).getUTCDay() + 7) % 7) + (which - 1) * 7) * DAY;
}

/** Easter Sunday of the Gregorian calendar: the anonymous algorithm of Meeus, Jones and Butcher. */
function easterOf(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = (19 * a + b - (b >> 2) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * (c >> 2) - d - (c % 4)) % 7;
  const m = Math.floor((a + 11 * d + 22 * e) / 451);
  const f = d + e - 7 * m + 114;
  return Date.UTC(year, Math.floor(f / 31) - 1, (f % 31) + 1);
}
