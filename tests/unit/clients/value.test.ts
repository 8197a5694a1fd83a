import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  BLOCK,
  effortOf,
  hoursAMonth,
  minutesOf,
  period,
  READING,
  RETURNING,
  WRITING,
} from '../../../src/clients/effort';
import { allMessages } from '../../../src/clients/profile';
import type { Money } from '../../../src/clients/types';
import { bestScore, hardship, sharesOf, valueFor, wholeOf } from '../../../src/clients/value';
import { DAY, NOW } from './catalogue';
import { evidenceFrom, letterOf, ourLetter } from './history';

const EUR = (amount: number): Money => ({ amount, currency: 'EUR' });
const client = (hours: number | null, fee: Money | null, messages = [letterOf(1)]) => ({
  dossier: { hours, fee },
  evidence: evidenceFrom(messages),
});

describe('effort', () => {
  test('a letter of theirs is read, and the way back to the work found; one of ours is written', () => {
    expect(minutesOf({ from: 'client', words: 184 })).toBeCloseTo(1 + 64 / 60, 9);
    expect(minutesOf({ from: 'us', words: 190 })).toBeCloseTo(10, 9);
    expect([READING, WRITING, RETURNING]).toEqual([184, 19, 64 / 60]);
  });

  test('hours a month are those of the present block and the three before it', () => {
    const { since, months } = period(NOW);
    expect(NOW - since).toBeGreaterThanOrEqual(3 * BLOCK);
    expect(months).toBeCloseTo((NOW - since) / (30 * DAY), 9);
    const late = [ourLetter(1), ourLetter(40)];
    const early = [ourLetter(200)];
    const minutes = 2 * minutesOf({ from: 'us', words: 100 });
    expect(hoursAMonth(effortOf([...late, ...early]), NOW)).toBeCloseTo(minutes / 60 / months, 3);
  });

  test('neither a clock that falls back nor silence makes it less than nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2000 })), fc.integer({ min: -900, max: 900 }), (days, shift) => {
        const effort = effortOf(days.map((ago) => letterOf(ago)));
        expect(effort.length).toBeLessThanOrEqual(4);
        expect(hoursAMonth(effort, NOW + shift * DAY)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('shares', () => {
  const all = [client(10, EUR(1000)), client(30, EUR(1000)), client(0, null)];
  const whole = wholeOf(all, NOW);

  test('of our effort and of our revenue', () => {
    expect(whole).toEqual({ hours: 40, fees: { EUR: 2000 }, paying: 2 });
    expect(sharesOf(all[1]!, whole, NOW)).toEqual({ effort: 0.75, revenue: 0.5 });
    expect(sharesOf(all[2]!, whole, NOW)).toEqual({ effort: 0, revenue: null });
  });

  test('fees in different currencies are not added up', () => {
    const mixed = wholeOf([...all, client(1, { amount: 90_000, currency: 'RUB' })], NOW);
    expect(sharesOf(all[0]!, mixed, NOW).revenue).toBeNull();
  });

  test('with nothing known there is no share', () => {
    expect(sharesOf(client(0, null), wholeOf([client(0, null)], NOW), NOW)).toEqual({ effort: null, revenue: null });
  });
});

describe('what a client is worth', () => {
  const our = { rate: EUR(50), capacity: 100 };
  const answers = { slide: 2, charge: 1 };
  const value = (of: ReturnType<typeof client>, others: readonly ReturnType<typeof client>[], manner: number | null) =>
    valueFor(of, allMessages([]), wholeOf([of, ...others], NOW), our, manner, answers, NOW);

  test('an hour with a difficult client is worth more ordinary hours, at most three', () => {
    expect([0, 20, 50, 60, 99].map(hardship)).toEqual([1, 1.25, 2, 2.5, 3]);
  });

  test('the trouble costs what it makes the hours worth beyond themselves', () => {
    const of = value(client(10, EUR(400)), [client(10, EUR(1600))], 50);
    expect(of.discomfort).toEqual(EUR(10 * 50));
    expect(of.worth).toEqual(EUR(10 * 50 * 2));
    expect(of.perHour).toEqual(EUR(40));
    expect(of).toMatchObject({ goodwill: 2, toCharge: 1, effort: 0.5, revenue: 0.2, allHours: 20, byHand: true });
  });

  test('a calm client costs no trouble, and with too little to go on nothing is said', () => {
    expect(value(client(10, null), [], 0).discomfort).toEqual(EUR(0));
    expect(value(client(10, null), [], null)).toMatchObject({ discomfort: null, worth: null, perHour: null });
  });

  test('minutes of mail make no sum by the hour', () => {
    const few = value(client(0.2, EUR(400)), [], 50);
    expect(few).toMatchObject({ perHour: null, discomfort: null, worth: null });
  });

  test('a time sink takes far more of the time than it brings', () => {
    expect(value(client(20, EUR(100)), [client(20, EUR(900))], 0).timeSink).toBe(true);
    expect(value(client(20, EUR(500)), [client(20, EUR(500))], 0).timeSink).toBe(false);
    expect(value(client(1, EUR(1)), [client(99, EUR(900))], 0).timeSink).toBe(false);
  });

  test('who brings more than a third of the income cannot be refused, unless there are hardly any clients', () => {
    const others = [client(1, EUR(300)), client(1, EUR(300))];
    expect(value(client(1, EUR(400)), others, 0).dependence).toBe(true);
    expect(value(client(1, EUR(200)), others, 0).dependence).toBe(false);
    expect(value(client(1, EUR(900)), [client(1, EUR(100))], 0).dependence).toBe(false);
  });

  test('the best are calm, fair and bring more than they take', () => {
    const even = { effort: 0.2, revenue: 0.2 };
    const calm = { manner: 0, money: 0 };
    expect(bestScore(calm, even)).toBe(100);
    expect(bestScore(calm, { effort: 0.1, revenue: 0.2 })).toBe(200);
    expect(bestScore(calm, { effort: null, revenue: null })).toBe(100);
    expect(bestScore({ manner: 50, money: 0 }, even)).toBeLessThan(bestScore({ manner: 10, money: 10 }, even));
    expect(bestScore(calm, { effort: 0.5, revenue: 0.1 })).toBe(50);
  });
});
