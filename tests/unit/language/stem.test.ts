import { expect, test } from 'vitest';
import { stem } from '../../../src/language';

test('Russian and English words by their script, other tokens as they are', () => {
  expect(stem('скидками', 'cyrillic')).toBe(stem('скидка', 'cyrillic'));
  expect(stem('discounts', 'latin')).toBe(stem('discount', 'latin'));
  expect(stem('2026', 'number')).toBe('2026');
  expect(stem('a@firm.example', 'other')).toBe('a@firm.example');
});

test('a stem does not depend on what was asked before', () => {
  const before = stem('предложениями', 'cyrillic');
  for (let i = 0; i < 40_000; i++) stem(`w${i}`, 'latin');
  expect(stem('предложениями', 'cyrillic')).toBe(before);
  expect(stem('w1', 'latin')).toBe('w1');
});
