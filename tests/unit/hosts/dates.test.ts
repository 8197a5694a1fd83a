import { afterEach, describe, expect, test, vi } from 'vitest';
import { orderIn, parseShownDate, parseStamp } from '../../../src/hosts/dates';

const NOW = new Date(2026, 2, 13, 15, 0); // a Friday

afterEach(() => vi.unstubAllEnvs());

describe('full dates', () => {
  test.each([
    ['Wed, Jul 30, 2026, 9:14 AM', '2026-07-30T09:14'],
    ['Wed, Jul 30, 2026, 9:14\u202fAM', '2026-07-30T09:14'],
    ['Jul 22, 2026, 12:42 PM', '2026-07-22T12:42'],
    ['Jul 22, 2026, 12:05 AM', '2026-07-22T00:05'],
    ['Sun, Jun 14, 2026 at 7:51 AM', '2026-06-14T07:51'],
    ['20 Aug 2025, 13:19', '2025-08-20T13:19'],
    ['20 Aug 2025, 13:19 (2 days ago)', '2025-08-20T13:19'],
    ['20 Aug 2025, 1:19 pm', '2025-08-20T13:19'],
    ['5 September 2025 08:01', '2025-09-05T08:01'],
    ['26 дек. 2019 г., 22:53', '2019-12-26T22:53'],
    ['26 дек. 2019 г., 22:53 (8 дней назад)', '2019-12-26T22:53'],
    ['вт, 10 мар. 2026 г., 6:12', '2026-03-10T06:12'],
    ['13 марта 2026 г., 14:45', '2026-03-13T14:45'],
    ['5 мая 2026 г. в 0:30', '2026-05-05T00:30'],
    ['1 сент. 2026 г., 9:00', '2026-09-01T09:00'],
    ['Mon Mar 02, 2026 10:15:00', '2026-03-02T10:15'],
    ['Mon\u00a0Mar\u00a002\u00a010:15:00\u00a02026', '2026-03-02T10:15'],
    ['Втр\u00a010\u00a0Мар\u00a02026\u00a009:12:00', '2026-03-10T09:12'],
    ['Thu 9/17/2026 2:52 PM', '2026-09-17T14:52'],
    ['Mon 18/05/2026 09:40', '2026-05-18T09:40'],
    ['03/03/2026 09:40', '2026-03-03T09:40'],
    ['Tue 3/4/2025 9:40 AM', '2025-03-04T09:40'],
    ['Чт 03/04/2025 9:40', '2025-04-03T09:40'],
    ['\u200e2026-03-05 17:31', '2026-03-05T17:31'],
    ['2026/3/5 7:31', '2026-03-05T07:31'],
    ['07.08.2026 10:31', '2026-08-07T10:31'],
    ['Получено 7 августа 2026, 10:31', '2026-08-07T10:31'],
  ])('%s', (shown, at) => {
    expect(parseShownDate(shown, NOW)?.slice(0, 16)).toBe(at);
  });

  test.each([
    ['05.03.2026 17:31', 'dmy', '2026-03-05T17:31'],
    ['5/3/2026 17:31', 'dmy', '2026-03-05T17:31'],
    ['03/05/2026 5:31 PM', 'mdy', '2026-03-05T17:31'],
  ] as const)('%s, where the host tells the order', (shown, order, at) => {
    expect(parseShownDate(shown, NOW, order)?.slice(0, 16)).toBe(at);
  });
});

describe('dates relative to now', () => {
  test.each([
    ['Today 10:15', '2026-03-13T10:15'],
    ['Сегодня, 10:15', '2026-03-13T10:15'],
    ['Yesterday 23:59', '2026-03-12T23:59'],
    ['Вчера в 8:00', '2026-03-12T08:00'],
    ['Thu 17:31', '2026-03-12T17:31'],
    ['Чт 17:31', '2026-03-12T17:31'],
    ['Fri 17:31', '2026-03-06T17:31'],
    ['Вс 9:00', '2026-03-08T09:00'],
    ['суббота, 9:00', '2026-03-07T09:00'],
  ])('%s', (shown, at) => {
    expect(parseShownDate(shown, NOW)?.slice(0, 16)).toBe(at);
  });

  test.each([
    ['Today 10:31AM', '2026-03-13T10:31'],
    ['July 22, 10:15', '2025-07-22T10:15'],
    ['Mar 13, 10:15 PM', '2026-03-13T22:15'],
    ['12 марта 9:05', '2026-03-12T09:05'],
    ['14 марта, 9:05', '2025-03-14T09:05'],
    ['5 minutes ago', '2026-03-13T14:55'],
    ['a minute ago', '2026-03-13T14:59'],
    ['12 мин. назад', '2026-03-13T14:48'],
    ['2 минуты назад', '2026-03-13T14:58'],
    ['Только что', '2026-03-13T15:00'],
  ])('%s, as feeds say it', (shown, at) => {
    expect(parseShownDate(shown, NOW)?.slice(0, 16)).toBe(at);
  });

  test('over the turn of a year', () => {
    expect(parseShownDate('Вчера 8:00', new Date(2026, 0, 1, 9, 0))?.slice(0, 16)).toBe('2025-12-31T08:00');
  });
});

test.each([
  '',
  'Jul 22, 2026',
  '10:15',
  '2 days ago',
  '2 hours ago',
  '2 часа назад',
  '07.08.2026',
  '2016年5月4日 上午10:08',
  '20. Aug. 2025, 13:19',
  '03/04/2026 10:15',
  'Mon 03/04/2026 10:15',
  'Feb 30, 2026, 9:00 AM',
  'Jul 22, 2026, 25:00',
  'Jul 22, 2026, 13:00 PM',
  '2026-13-01 10:00',
  '10:15 Marchers',
  'Foo 22, 10:15',
  'Undefined 99, 2026, 10:15',
])('%j is no date', (shown) => {
  expect(parseShownDate(shown, NOW)).toBeNull();
});

test.each([
  ['UTC', '2026-07-22T12:42:00+00:00'],
  ['Asia/Kolkata', '2026-07-22T12:42:00+05:30'],
  ['America/St_Johns', '2026-07-22T12:42:00-02:30'],
  ['Europe/Berlin', '2026-07-22T12:42:00+02:00'],
])('carries the offset that %s has on that day', (zone, at) => {
  vi.stubEnv('TZ', zone);
  expect(parseShownDate('Jul 22, 2026, 12:42 PM', NOW)).toBe(at);
});

test('a date of Greenwich is told in our own zone', () => {
  vi.stubEnv('TZ', 'Europe/Berlin');
  expect(parseShownDate('Tuesday, March 03, 2026 23:40 UTC', NOW)).toBe('2026-03-04T00:40:00+01:00');
});

describe('stamps', () => {
  test.each([
    ['2026-03-02T07:15:00Z', '2026-03-02T08:15:00+01:00'],
    ['2026-03-02T07:15:00.123+03:00', '2026-03-02T05:15:00+01:00'],
  ])('%s is told in our own zone', (stamp, at) => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    expect(parseStamp(stamp)).toBe(at);
  });

  test.each(['', '2026-03-02T07:15:00', '2026-03-02', '2026-13-02T07:15:00Z', 'today'])('%j is none', (stamp) => {
    expect(parseStamp(stamp)).toBeNull();
  });
});

test.each([
  [['03/04/2026', 'Today 10:31AM', '07/31/2026 10:31AM'], 'mdy'],
  [['03/04/2026 10:00', '31/07/2026 10:31'], 'dmy'],
  [['03/04/2026', '04/03/2026'], undefined],
] as const)('%j: the order of numbers is %s', (shown, order) => {
  expect(orderIn(shown)).toBe(order);
});
