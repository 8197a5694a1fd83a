import { describe, expect, test } from 'vitest';
import { isOffHours, workingTime } from '../../../src/engine/threads/clock';
import { type Calendar, calendarOf, isHoliday } from '../../../src/engine/threads/holidays';
import { parseTime } from '../../../src/engine/threads/view';
import { heard, signals, talk, withMessage } from './talk';

const HOUR = 3_600_000;
const at = (text: string) => Date.parse(text);
const LONDON = { offset: 0, calendar: 'british' } as const;
const MOSCOW = { offset: 180, calendar: 'russian' } as const;

describe('working time', () => {
  test('counts the hours from nine to six', () => {
    expect(workingTime(at('2026-03-02T10:00:00Z'), at('2026-03-02T12:30:00Z'), LONDON)).toBe(2.5 * HOUR);
    expect(workingTime(at('2026-03-02T17:00:00Z'), at('2026-03-03T10:00:00Z'), LONDON)).toBe(2 * HOUR);
  });

  test('leaves out nights, weekends and public holidays', () => {
    expect(workingTime(at('2026-03-06T18:00:00Z'), at('2026-03-09T09:00:00Z'), LONDON)).toBe(0);
    expect(workingTime(at('2025-12-31T09:00:00Z'), at('2026-01-09T06:00:00Z'), MOSCOW)).toBe(0);
  });

  test('goes by the offset, or by hours of one’s own', () => {
    expect(workingTime(at('2026-03-02T06:00:00Z'), at('2026-03-02T07:00:00Z'), MOSCOW)).toBe(HOUR);
    expect(workingTime(at('2026-03-02T06:00:00Z'), at('2026-03-02T07:00:00Z'), MOSCOW, { from: 11, to: 20 })).toBe(0);
    expect(isOffHours(at('2026-03-02T20:00:00Z'), LONDON)).toBe(true);
    expect(isOffHours(at('2026-03-02T20:00:00Z'), LONDON, { from: 9, to: 18, offset: -480 })).toBe(false);
  });
});

describe('public holidays', () => {
  test.each<[Calendar, string, string]>([
    ['russian', '2026-03-09', 'the day after a holiday on a Sunday'],
    ['russian', '2026-01-05', 'the New Year week'],
    ['british', '2026-04-03', 'Good Friday'],
    ['british', '2027-03-29', 'Easter Monday'],
    ['british', '2026-08-31', 'the last Monday of August'],
    ['british', '2027-12-28', 'Boxing Day, moved from a Sunday'],
    ['american', '2026-11-26', 'Thanksgiving'],
    ['american', '2026-05-25', 'Memorial Day'],
    ['pacific', '2026-01-26', 'Australia Day'],
  ])('%s %s: %s', (calendar, day) => {
    expect(isHoliday(at(day), calendar)).toBe(true);
  });

  test.each([
    ['british', '2026-07-03'],
    ['american', '2026-05-01'],
    ['russian', '2026-12-25'],
    ['russian', '2026-03-10'],
  ] as const)('%s %s is a working day', (calendar, day) => {
    expect(isHoliday(at(day), calendar)).toBe(false);
  });

  test.each([
    ['ru', 180, 'russian'],
    ['en', -300, 'american'],
    ['en', 60, 'british'],
    ['en', 600, 'pacific'],
    ['ru', 600, 'russian'],
  ] as const)('%s at %i minutes is %s', (language, offset, calendar) => {
    expect(calendarOf(language, offset)).toBe(calendar);
  });
});

test.each([
  [null, null],
  ['yesterday', null],
  ['2026-13-45T99:00:00+03:00', null],
  ['2026-03-02T10:00:00', null],
  ['0001-01-01T00:00:00Z', null],
])('%s tells no time', (text, time) => {
  expect(parseTime(text)).toBe(time);
});

const bursts = talk(
  'C 2026-03-02 12:00 Банер съехал',
  'C 2026-03-02 12:03 и шапка',
  'C 2026-03-02 12:07 а, нет, это у меня масштаб',
  'U 2026-03-02 13:00 Баннер поправили.',
  'C 2026-03-03 15:00 Теперь подвал',
  'C 2026-03-03 15:01 там телефон старый',
  'C 2026-03-03 15:09 и адрес',
);

describe('bursts', () => {
  test('two of them', () => {
    expect(signals(bursts)).toMatchObject([
      { signal: 'time.bursts', message: 'm7', start: 0, end: 0, quote: '', refers: ['m1', 'm2', 'm3', 'm5', 'm6'] },
    ]);
  });

  test('one, with an afterthought later, is none', () => {
    expect(heard({ ...bursts, messages: bursts.messages.slice(0, 6) })).toEqual([]);
  });

  test('dates that cannot be are no bursts', () => {
    const undated = { ...bursts, messages: bursts.messages.map((message) => ({ ...message, at: null })) };
    expect(heard(undated)).toEqual([]);
    expect(heard(withMessage(bursts, 'm1', { at: '2099-01-01T00:00:00+03:00' }))).toEqual([]);
  });

  test('messages folded away in between may have been answers', () => {
    expect(heard(withMessage(bursts, 'm6', { gapBefore: 2 }))).toEqual([]);
  });
});

test('swings need silence of weeks, and no word of being away', () => {
  const swinging = talk(
    'C 2026-02-02 20:00 Идея: кафе на барже!',
    'C 2026-02-02 20:20 С пианино',
    'C 2026-02-02 20:50 И с котом',
    'U 2026-02-03 10:00 Набросок в пятницу.',
    'C 2026-03-16 21:00 Набросок видел, огонь',
    'C 2026-03-16 21:15 Кота рыжего',
    'C 2026-03-16 21:40 И флаг',
  );
  expect(heard(swinging)).toEqual(['time.impulsive-swings m7']);
  expect(heard(withMessage(swinging, 'm5', { text: 'Вернулся из отпуска, набросок огонь' }))).toEqual([]);
});

test('answers over a long holiday are not sluggish', () => {
  const slow = (first: string) =>
    talk(
      `U ${first} 10:00 Какой цвет берём?`,
      'C 2026-01-12 10:00 Синий.',
      'U 2026-01-12 11:00 Матовый или глянец?',
      'C 2026-01-20 10:00 Матовый.',
      'U 2026-01-20 11:00 Сколько штук?',
      'C 2026-01-29 10:00 Сорок.',
    );
  expect(heard(slow('2025-12-22'))).toEqual(['time.sluggish m6']);
  expect(heard(slow('2025-12-30'))).toEqual([]);
});

describe('pressing us and being slow', () => {
  const pressing = talk(
    'C 2026-03-02 10:00 Нужен буклет, очень срочно!',
    'U 2026-03-02 10:15 Начинаем. Какой формат?',
    'C 2026-03-09 12:00 А5. Ну что, где буклет? Поторопитесь',
    'U 2026-03-09 12:10 Верстаем. Какая бумага?',
    'C 2026-03-17 12:00 Матовая. Скорее, пожалуйста!',
  );

  test('is an asymmetry, with the words that press', () => {
    expect(signals(pressing)).toMatchObject([{ signal: 'time.reply-asymmetry', message: 'm5', quote: 'Скорее' }]);
  });

  test('weighs less where we were late ourselves', () => {
    const [fair] = signals(pressing);
    const [ours] = signals(withMessage(pressing, 'm4', { at: '2026-03-13T12:10:00+03:00' }));
    expect(ours?.confidence ?? 0).toBeLessThan(fair!.confidence);
  });
});

test('nights count by our clock, and only where an answer is wanted then', () => {
  const night = talk(
    'C 2026-03-04 23:30 Касса висит, кто-нибудь ответьте!',
    'U 2026-03-05 09:10 Починили.',
    'C 2026-03-10 23:50 Опять висит. Перезвоните сейчас, пожалуйста.',
    'U 2026-03-11 09:10 Починили.',
  );
  expect(heard(night)).toEqual(['time.off-hours m3']);
  expect(heard(night, { hours: { from: 9, to: 18, offset: -600 } })).toEqual([]);
  expect(heard(withMessage(night, 'm3', { text: 'Опять висит. Посмотрите, когда будет удобно, не горит.' }))).toEqual(
    [],
  );
});
