import { describe, expect, test } from 'vitest';
import { type AdviceInput, adviceFor } from '../../../src/clients/advice';
import { returnsIn } from '../../../src/clients/profile';
import { suggestedStop } from '../../../src/clients/stop';
import { trendOf } from '../../../src/clients/trend';
import type { Advice, AxisView } from '../../../src/clients/types';
import { generalAnswers } from '../../../src/signals/answers';
import { DAY, NOW } from './catalogue';
import { evidenceFrom, letterOf, real } from './history';

const axis = (word: AxisView['word']): AxisView => ({ score: 10, word });
const input = (
  change: Partial<AdviceInput> & { readonly axes?: readonly [AxisView['word'], AxisView['word']] },
): AdviceInput => {
  const { axes: [manner, money] = ['calm', 'fair'], ...rest } = change;
  return {
    card: { manner: axis(manner), money: axis(money) },
    clientClass: 'unknown',
    stage: 'in-work',
    stopped: false,
    again: null,
    severe: false,
    returned: false,
    best: false,
    full: false,
    worth: null,
    ...rest,
  };
};

describe('the advice', () => {
  test.each<[string, Parameters<typeof input>[0], Advice['kind']]>([
    ['too little to go on', { axes: ['unknown', 'unknown'] }, 'wait'],
    ['on the stop-list', { stopped: true }, 'part'],
    ['would not be taken again', { again: 'no' }, 'part'],
    ['severe signs again and again', { axes: ['watch', 'fair'], severe: true }, 'part'],
    ['difficult and costly', { axes: ['difficult', 'costly'] }, 'part'],
    ['difficult but paid fairly: money mends it', { axes: ['difficult', 'fair'] }, 'raise-price'],
    ['pleasant but a loss: money mends it', { axes: ['calm', 'loss'] }, 'raise-price'],
    ['costly', { axes: ['calm', 'costly'] }, 'hold-price'],
    ['back after having left', { returned: true }, 'keep'],
    ['urgent, but refuses the price', { clientClass: 'urgent-refuses' }, 'hold-price'],
    ['CCC', { clientClass: 'CCC' }, 'hold-price'],
    ['AAA', { clientClass: 'AAA' }, 'step-aside'],
    ['BBB', { clientClass: 'BBB' }, 'help-decide'],
    ['one of the best', { best: true }, 'invest'],
    ['to be watched', { axes: ['watch', 'fair'], best: true }, 'keep'],
    ['calm and fair', {}, 'keep'],
  ])('%s: %s', (_, given, kind) => {
    expect(adviceFor(input(given)).kind).toBe(kind);
  });

  test('names the price that would be worth it only where the price is to be raised', () => {
    const worth = { amount: 900, currency: 'EUR' };
    expect(adviceFor(input({ axes: ['difficult', 'fair'], worth })).worth).toEqual(worth);
    expect(adviceFor(input({ worth })).worth).toBeNull();
  });

  test('with all hours given away, new work is put off and work under way is not', () => {
    const early = adviceFor(input({ clientClass: 'AAA', stage: 'proposal', full: true }));
    expect(early).toMatchObject({ full: true, answers: expect.arrayContaining(['no-capacity-until']) });
    expect(adviceFor(input({ clientClass: 'AAA', stage: 'in-work', full: true })).full).toBe(false);
  });

  test('bids nobody farewell before the work has begun, and slows down before the signature', () => {
    const parting = { axes: ['difficult', 'loss'] } as const;
    expect(adviceFor(input({ ...parting, stage: 'proposal' })).answers).not.toContain('farewell');
    expect(adviceFor(input({ ...parting, stage: 'in-work' })).answers).toContain('farewell');
    expect(adviceFor(input({ axes: ['watch', 'fair'], stage: 'signing' })).answers).toContain('slow-down');
  });

  test('offers only answers that there are', () => {
    const known = new Set(generalAnswers.map(({ id }) => id));
    for (const manner of ['calm', 'watch', 'difficult', 'unknown'] as const) {
      for (const money of ['fair', 'costly', 'loss', 'unknown'] as const) {
        for (const change of [{}, { stopped: true }, { severe: true }, { full: true, stage: 'proposal' as const }]) {
          for (const id of adviceFor(input({ axes: [manner, money], ...change })).answers) expect(known).toContain(id);
        }
      }
    }
  });
});

describe('the stop-list is worth a thought', () => {
  const quiet = [40, 39, 38].map((days) => letterOf(days));

  test('after two letters with a severe sign, not after one', () => {
    expect(suggestedStop(evidenceFrom([...quiet, letterOf(1, ['tone.threat'])]), real)).toBeNull();
    const twice = [...quiet, letterOf(9, ['tone.threat', 'time.rush']), letterOf(1, ['tone.rude'])];
    expect(suggestedStop(evidenceFrom(twice), real)).toEqual(['tone.rude', 'tone.threat']);
  });

  test('not for mild signs, old ones, muted ones, or those answered otherwise', () => {
    const at = '2026-05-01';
    const letters = (change: object, days = 1) => [days + 1, days].map((ago) => letterOf(ago, ['tone.rude'], change));
    expect(suggestedStop(evidenceFrom([3, 2, 1].map((days) => letterOf(days, ['time.rush']))), real)).toBeNull();
    expect(suggestedStop(evidenceFrom(letters({}, 300)), real)).toBeNull();
    expect(suggestedStop(evidenceFrom(letters({})), { ...real, muted: ['tone.rude'] })).toBeNull();
    for (const verdict of ['slide', 'not-a-flag'] as const) {
      expect(suggestedStop(evidenceFrom(letters({ verdicts: { 'tone.rude': { verdict, at } } })), real)).toBeNull();
    }
    expect(suggestedStop(evidenceFrom(letters({})), real)).toEqual(['tone.rude']);
  });
});

describe('a return', () => {
  test.each<[string, readonly number[], readonly number[]]>([
    ['after more than half a year', [400, 399, 398, 10], [10]],
    ['who was hardly here before', [400, 399, 10], []],
    ['after a long holiday', [200, 199, 198, 100], []],
    ['twice', [900, 899, 898, 600, 599, 10], [600, 10]],
  ])('%s', (_, days, back) => {
    expect(returnsIn(days.map((ago) => letterOf(ago)))).toEqual(back.map((ago) => NOW - ago * DAY));
    expect(evidenceFrom(days.map((ago) => letterOf(ago))).returned).toBe(
      back.length > 0 ? NOW - back.at(-1)! * DAY : null,
    );
  });

  test('is not told by letters without a date', () => {
    const letters = [400, 399, 398].map((days) => letterOf(days));
    expect(returnsIn([...letters, letterOf(0, [], { undated: true })])).toEqual([]);
  });
});

describe('the trend', () => {
  const thread = (messages: readonly ReturnType<typeof letterOf>[]) => [{ host: 'mail', id: 't', messages }];

  test('has a point for every month since there was enough to go on, at most 24, the last one now', () => {
    const points = trendOf(thread([100, 99, 98, 5].map((days) => letterOf(days, ['tone.rude']))), real);
    expect(points.map(({ at }) => at.slice(0, 10))).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
      '2026-06-01',
    ]);
    expect(points[1]!.manner).toBeLessThan(points[0]!.manner);
    expect(points[3]!.manner).toBeGreaterThan(points[2]!.manner);
    const years = Array.from({ length: 60 }, (_, month) => letterOf(month * 30));
    expect(trendOf(thread(years), real)).toHaveLength(24);
  });

  test('is empty while there is too little to go on, and bears a clock that has fallen back', () => {
    expect(trendOf(thread([letterOf(1), letterOf(0)]), real)).toEqual([]);
    expect(trendOf([], real)).toEqual([]);
    const behind = { ...real, now: NOW - 1000 * DAY };
    expect(trendOf(thread([3, 2, 1].map((days) => letterOf(days))), behind).at(-1)).toMatchObject({ manner: 0 });
  });
});
