import { describe, expect, test } from 'vitest';
import { readActs } from '../../../src/cli/sources';
import { ACTS } from '../../../src/engine/threads/heard-acts';
import { isHeldOut, parseActs } from '../../../src/engine/threads/learning/acts-bank';

describe('a line of the bank of acts', () => {
  test('gives its text without the marks, its acts, and the span of the first', () => {
    const [line] = parseActs(
      'Fine, «Tuesday it is», I will pay then.\tc.agrees,c.promises,-c.renews',
      'acts',
      'en',
      'x',
    );
    expect(line).toMatchObject({
      text: 'Fine, Tuesday it is, I will pay then.',
      home: 'c.agrees',
      signals: ['c.agrees', 'c.promises'],
    });
    expect(line!.text.slice(...line!.span!)).toBe('Tuesday it is');
  });

  test.each(['The painter is ill.\tc.plain', 'The painter is ill.\t-c.excuses'])('shows nothing: %s', (content) => {
    expect(parseActs(content, 'acts', 'en', 'x')[0]).toMatchObject({ home: 'c.plain', signals: [], span: null });
  });

  test.each([
    ['No tab here', 'acts.en:2: not one tab'],
    ['«It arrives on Monday»\tc.goes-ahead', 'acts.en:2: no such act as "c.goes-ahead"'],
    ['«Done»\tc.does', 'acts.en:2: no such act as "c.does"'],
    ['«Done»\tc.delivers,o.follows', 'acts.en:2: acts of both sides'],
    ['Done\tc.delivers', 'acts.en:2: no «words that carry it»'],
  ])('that is wrong says where and why: %s', (line, message) => {
    expect(() => parseActs(`# a note\n${line}`, 'acts', 'en', 'acts.en')).toThrow(message);
  });
});

describe('the bank of acts', () => {
  const bank = readActs();

  test.each(['ru', 'en'] as const)('holds a hundred lines of each act, and others: %s', (language) => {
    const lines = bank.filter((line) => line.language === language);
    for (const act of ACTS) {
      expect(lines.filter(({ signals }) => signals.includes(act)).length, act).toBeGreaterThanOrEqual(100);
    }
    expect(lines.filter(({ signals }) => signals.length === 0).length / lines.length).toBeGreaterThan(0.2);
  });

  test('says nothing twice', () => {
    const texts = bank.map(({ text }) => text.toLowerCase());
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
  });

  test('keeps about one line in ten aside', () => {
    const share = bank.filter(isHeldOut).length / bank.length;
    expect(share).toBeGreaterThan(0.08);
    expect(share).toBeLessThan(0.12);
  });
});
