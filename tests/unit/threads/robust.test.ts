import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Conversation, Message } from '../../../src/conversation';
import { signals } from './talk';

const SENTENCES = [
  'Сколько стоит сайт под ключ?',
  'Во что нам обойдётся создание сайта?',
  'Сайт под ключ стоит 120 тысяч.',
  'Пришлите, пожалуйста, логотип.',
  'Логотип всё ещё не получили.',
  'Пришлю логотип завтра.',
  'Срочно, почему молчите?',
  'Какой у вас бюджет? Кто принимает решение?',
  'Наш бюджет 300 тысяч.',
  'У нас всегда было 200 тысяч.',
  'К сожалению, за выходные мы не делаем.',
  'Сделайте за выходные.',
  'How much is the logo?',
  'The logo is $400.',
  'I suggest one call a week. Would that work?',
  'Sounds good, agreed.',
  'Please send the texts. The texts have not arrived.',
  'Hurry up, where is it?',
  'Guten Tag, was kostet das?',
  '',
  '??? ... 12:30',
];

const time = fc.oneof(
  fc.constantFrom(null, '', 'yesterday', '2026-13-45T99:00:00+03:00', '0001-01-01T00:00:00Z', '2999-01-01T00:00:00Z'),
  fc
    .integer({ min: 0, max: 400_000 })
    .map((minutes) => new Date(Date.UTC(2026, 0, 5) + minutes * 60_000).toISOString().replace('Z', '+00:00')),
);

const message = fc.record({
  from: fc.constantFrom('client' as const, 'us' as const),
  at: time,
  text: fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' ')),
  gapBefore: fc.constantFrom(0, 0, 0, 2),
  textMissing: fc.constantFrom(false, false, false, true),
});

const conversation = fc.array(message, { maxLength: 16 }).map(
  (messages): Conversation => ({
    id: 't',
    us: [],
    client: { address: 'client@firm.example' },
    messages: messages.map((each, i) => ({ ...each, text: each.textMissing ? '' : each.text, id: `m${i + 1}` })),
  }),
);

function change(thread: Conversation, messages: (messages: readonly Message[]) => readonly Message[]): Conversation {
  return { ...thread, messages: messages(thread.messages) };
}

const RUNS = { numRuns: 150 };

describe('whatever the page gives', () => {
  test('findings lie in messages of the client and rest on messages that are there', () => {
    fc.assert(
      fc.property(conversation, (thread) => {
        const known = new Map(thread.messages.map((each) => [each.id, each]));
        for (const finding of signals(thread)) {
          const { from, text } = known.get(finding.message)!;
          expect(from).toBe('client');
          expect(finding.quote).toBe(text.slice(finding.start, finding.end));
          expect(finding.confidence).toBeGreaterThan(0);
          expect(finding.confidence).toBeLessThanOrEqual(1);
          for (const id of finding.refers) expect(known.has(id)).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('a message that comes twice counts once', () => {
    fc.assert(
      fc.property(conversation, fc.nat(), (thread, at) => {
        if (thread.messages.length === 0) return;
        const twice = thread.messages[at % thread.messages.length]!;
        const doubled = change(thread, (messages) =>
          messages.flatMap((each) => (each === twice ? [each, each] : [each])),
        );
        expect(signals(doubled)).toEqual(signals(thread));
      }),
      RUNS,
    );
  });

  test('without times nothing is said of time', () => {
    fc.assert(
      fc.property(conversation, (thread) => {
        const undated = change(thread, (messages) => messages.map((each) => ({ ...each, at: null })));
        for (const finding of signals(undated)) {
          expect(finding.signal).not.toMatch(/^time\./);
          expect(finding.ownFault).toBeUndefined();
        }
      }),
      RUNS,
    );
  });

  test('with something folded away before each message, nobody is silent, late or slow', () => {
    fc.assert(
      fc.property(conversation, (thread) => {
        const folded = change(thread, (messages) => messages.map((each) => ({ ...each, gapBefore: 3 })));
        for (const finding of signals(folded)) {
          expect(finding.signal).not.toMatch(
            /^(coop\.(refuses-answers|unmet-request|empty-promise)|time\.(sluggish|reply-asymmetry|impulsive-swings|bursts))$/,
          );
          expect(finding.ownFault).toBeUndefined();
        }
      }),
      RUNS,
    );
  });
});

test('a page in another language tells the same time in another way', () => {
  const one = {
    id: 'a',
    from: 'client' as const,
    at: '2026-03-10T12:00:25+03:00',
    text: 'Сколько стоит чистка дивана?',
  };
  const thread: Conversation = {
    id: 't',
    us: [],
    client: { address: 'client@firm.example' },
    messages: [
      { ...one, id: 'first', at: '2026-03-02T10:00:00+03:00' },
      { id: 'answer', from: 'us', at: '2026-03-02T10:20:00+03:00', text: 'Чистка дивана 4 500.' },
      one,
      { ...one, id: 'b', at: '2026-03-10T09:00:00Z' },
    ],
  };
  expect(signals(thread).map((finding) => finding.message)).toEqual(['a']);
});
