import { expect, test } from 'vitest';
import { day } from '../../../src/ui/texts';

const NOW = new Date('2026-11-21T12:00:00Z');

test.each([
  ['ru', '2026-03-03', '3 марта'],
  ['ru', '2027-02-01', '1 февраля 2027 года'],
  ['en', '2027-02-01', '1 February 2027'],
] as const)('a day that may end a sentence: %s %s', (language, iso, words) => {
  expect(day(language, iso, NOW)).toBe(words);
});
