import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjusted, type Learnt, taught, untaught } from '../../../src/clients/learnt';

const lesson = (about: string, stems: readonly string[], right = false, signal = 'price.discount') => ({
  about,
  signal,
  right,
  stems,
});
const sure = (stems: readonly string[], learnt: Learnt, signal = 'price.discount') =>
  adjusted(0.9, signal, stems, learnt);

const stem = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const stems = fc.array(stem, { maxLength: 5 });
const lessons = fc.array(
  fc.record({ about: fc.string(), signal: fc.constantFrom('x', 'y'), right: fc.boolean(), stems }),
  { maxLength: 30 },
);

describe('what not a flag teaches', () => {
  test('without a lesson nothing changes', () => {
    expect(sure(['make', 'cheaper'], [])).toBe(0.9);
    expect(sure(['make', 'cheaper'], [lesson('1', ['make', 'cheaper'], true)])).toBe(0.9);
  });

  test('the same words lose most, others of the signal hardly, other signals nothing', () => {
    const learnt = [lesson('1', ['make', 'cheaper'])];
    expect(sure(['make', 'cheaper'], learnt)).toBeCloseTo(0.9 - 0.02 - 0.3, 9);
    expect(sure(['lower', 'price'], learnt)).toBeCloseTo(0.9 - 0.02, 9);
    expect(sure(['make', 'cheaper'], learnt, 'tone.rude')).toBe(0.9);
  });

  test('what was judged right makes up for it', () => {
    const learnt = [lesson('1', ['make', 'cheaper']), lesson('2', ['make', 'cheaper'], true)];
    expect(sure(['make', 'cheaper'], learnt)).toBe(0.9);
  });

  test('it is bounded, never raises a confidence, and does not depend on the order', () => {
    fc.assert(
      fc.property(lessons, stems, fc.double({ min: 0, max: 1, noNaN: true }), (learnt, words, confidence) => {
        const after = adjusted(confidence, 'x', words, learnt);
        expect(after).toBeLessThanOrEqual(confidence);
        expect(after).toBeGreaterThanOrEqual(Math.max(0, confidence - 0.4) - 1e-9);
        expect(adjusted(confidence, 'x', words, learnt.toReversed())).toBeCloseTo(after, 9);
      }),
    );
  });

  test('a judgement can be changed and taken back, and only the latest 500 teach', () => {
    const once = taught([], lesson('1', ['a']));
    expect(taught(once, lesson('1', ['a'], true))).toEqual([lesson('1', ['a'], true)]);
    expect(untaught(once, '1')).toEqual([]);
    const many = Array.from({ length: 600 }, (_, i) => lesson(String(i), ['a'])).reduce<Learnt>(taught, []);
    expect(many.map(({ about }) => about)).toEqual(Array.from({ length: 500 }, (_, i) => String(i + 100)));
  });
});
