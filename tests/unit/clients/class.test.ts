import { describe, expect, test } from 'vitest';
import { classHistory, classOf } from '../../../src/clients/class';
import type { ClientClass, Dossier } from '../../../src/clients/types';
import { DAY, NOW } from './catalogue';
import { evidenceFrom, letterOf, real } from './history';

const ACCEPTS = 'good.price-accepted';
const DEADLINE = 'good.deadline';
const NONE: Pick<Dossier, 'classSet'> = { classSet: null };

/** Three letters without a sign, and then these, a day apart, the last one today. */
const told = (...letters: readonly (readonly string[])[]) =>
  evidenceFrom([
    ...[30, 29, 28].map((days) => letterOf(days)),
    ...letters.map((signals, i) => letterOf(letters.length - 1 - i, signals)),
  ]);

describe('the class that letters tell', () => {
  test.each<[string, readonly (readonly string[])[], ClientClass | 'unknown']>([
    ['nothing at all', [], 'unknown'],
    ['a deadline, and no word on the price', [[DEADLINE]], 'unknown'],
    ['hurry alone', [['time.rush'], ['time.rush']], 'unknown'],
    ['thanks alone', [['good.appreciation']], 'unknown'],
    ['a deadline and a yes to the price', [[DEADLINE], [ACCEPTS]], 'AAA'],
    ['both in one letter', [[DEADLINE, ACCEPTS]], 'AAA'],
    ['hurry and a yes to the price', [['time.rush', ACCEPTS]], 'AAA'],
    ['hurry and a payment', [['time.rush'], ['good.pays']], 'AAA'],
    ['a yes to the price and no hurry', [[ACCEPTS], ['good.no-hurry']], 'BBB'],
    ['a yes to the price and no word on time', [[ACCEPTS]], 'BBB'],
    ['a payment and no priority', [['good.pays'], ['time.not-priority']], 'BBB'],
    ['bargaining and no hurry', [['price.discount'], ['good.no-hurry']], 'CCC'],
    ['a protest at the price, no word on time', [['price.expensive']], 'CCC'],
    ['a tiny budget and no priority', [['price.tiny-budget', 'time.not-priority']], 'CCC'],
    ['a free trial', [['price.free-trial']], 'CCC'],
    ['bargaining under pressure', [['price.discount'], ['time.rush']], 'urgent-refuses'],
    ['a deadline and a protest at the price', [[DEADLINE, 'price.expensive']], 'urgent-refuses'],
    ['hurry and free extras', [['time.rush'], ['price.free-extra']], 'urgent-refuses'],
    ['bargaining that ends in a yes', [['price.discount'], [ACCEPTS]], 'BBB'],
    [
      'much bargaining that ends in a yes, and a deadline',
      [['price.discount'], ['price.expensive'], [ACCEPTS, DEADLINE]],
      'AAA',
    ],
    ['a yes that is taken back again and again', [[ACCEPTS], ['price.discount'], ['price.expensive']], 'CCC'],
    ['hurry, then no hurry and again no hurry', [['time.rush', ACCEPTS], ['good.no-hurry'], ['good.no-hurry']], 'BBB'],
    ['manners have nothing to do with it', [['tone.rude', 'trust.distrust'], [ACCEPTS]], 'BBB'],
  ])('%s', (_, letters, value) => {
    expect(classOf(told(...letters), real, NONE).value).toBe(value);
  });

  test('names the signals that it rests on, and no others', () => {
    const { because } = classOf(told([DEADLINE], ['price.discount'], [ACCEPTS, 'tone.rude']), real, NONE);
    expect(because).toEqual([DEADLINE, ACCEPTS]);
  });

  test('is not known before the third letter', () => {
    const two = evidenceFrom([letterOf(2, [ACCEPTS]), letterOf(1, [DEADLINE])]);
    expect(classOf(two, real, NONE).value).toBe('unknown');
  });

  test('leaves out what is switched off, weak, let slide or called no flag', () => {
    expect(classOf(told(['price.expensive']), { ...real, off: ['price.expensive'] }, NONE).value).toBe('unknown');
    expect(classOf(told(['price.expensive']), { ...real, strength: 0.95 }, NONE).value).toBe('unknown');
    for (const verdict of ['slide', 'not-a-flag'] as const) {
      const verdicts = { 'price.expensive': { verdict, at: '2026-05-31' } };
      const answered = evidenceFrom([3, 2, 1].map((days) => letterOf(days, ['price.expensive'], { verdicts })));
      expect(classOf(answered, real, NONE).value).toBe('unknown');
    }
  });

  test('what was said long ago gives way to what is said now', () => {
    const long = [400, 399, 398].map((days) => letterOf(days, ['price.discount']));
    expect(classOf(evidenceFrom([...long, letterOf(0, [ACCEPTS, DEADLINE])]), real, NONE).value).toBe('AAA');
  });
});

describe('the class set by hand', () => {
  const set = (askAgain: string): Pick<Dossier, 'classSet'> => ({
    classSet: { value: 'CCC', at: '2026-05-01', askAgain },
  });

  test('stands against the evidence, and asks again on its day', () => {
    const evidence = told([DEADLINE, ACCEPTS]);
    expect(classOf(evidence, real, set('2027-01-01'))).toMatchObject({ value: 'CCC', byHand: true, askAgain: false });
    expect(classOf(evidence, real, set('2026-06-01'))).toMatchObject({ value: 'CCC', byHand: true, askAgain: true });
  });
});

describe('the history of a class', () => {
  test('tells every change with its day: a CCC who comes back as AAA', () => {
    const evidence = evidenceFrom([
      ...[402, 401].map((days) => letterOf(days)),
      letterOf(400, ['price.expensive']),
      letterOf(399, ['price.discount']),
      letterOf(10, [ACCEPTS]),
      letterOf(9, [DEADLINE]),
    ]);
    const date = (days: number) => new Date(NOW - days * DAY).toISOString();
    expect(classHistory(evidence, real)).toEqual([
      { value: 'CCC', at: date(400) },
      { value: 'BBB', at: date(10) },
      { value: 'AAA', at: date(9) },
    ]);
  });
});
