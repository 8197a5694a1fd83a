import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRegions, prepare } from '../../../src/language';

const SIZE = 1_000_000;

/** A megabyte of each: a rule that looks again and again would need hours. The time limit allows for a busy machine. */
describe('a megabyte of malice is taken apart', () => {
  test.each([
    'a.',
    'a@',
    'a-',
    '(',
    '1 000 ',
    '\udc00',
    '\n',
    '> \n',
    'On a:\n',
    'On 12.03.2026 12:00 x\n',
    'From: a\n',
    'С уважением,\n',
    '--\na\n',
    'This e-mail contain confidential ',
    'Sent from my ',
  ])(
    '%j',
    (piece) => {
      const text = piece.repeat(Math.ceil(SIZE / piece.length));
      expect(prepare(text).regions.at(-1)?.end).toBe(text.length);
    },
    60_000,
  );
});

const messages = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom(
        '\n',
        '\r\n',
        '> ',
        ' ',
        '-- ',
        ')',
        '(',
        ':)',
        '.',
        '?!',
        'a@b.ru',
        '15:00',
        'т.е.',
        'С уважением,\n',
        '\ud83d',
        'On 1.2.2026 at 9:00 Anna wrote:\n',
        'From: a\nTo: b@c\nSubject: d\n',
        '\u0301',
        '\u200d',
        'скидка',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

test('whatever the text, regions cover it and tokens stand in order inside the own ones', () => {
  fc.assert(
    fc.property(messages, (text) => {
      expect(
        findRegions(text)
          .map(({ start, end }) => text.slice(start, end))
          .join(''),
      ).toBe(text);
      const { tokens, sentences, clauses, regions } = prepare(text);
      let last = 0;
      for (const token of tokens) {
        expect(token.start).toBeGreaterThanOrEqual(last);
        expect(token.end).toBeGreaterThan(token.start);
        expect(regions.some(({ kind, start, end }) => kind === 'own' && start <= token.start && token.end <= end)).toBe(
          true,
        );
        last = token.end;
      }
      for (const spans of [sentences, clauses]) {
        expect(spans.flatMap(({ firstToken, endToken }) => tokens.slice(firstToken, endToken))).toEqual(tokens);
      }
    }),
    { numRuns: 500 },
  );
});
