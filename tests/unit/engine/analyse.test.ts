import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modelBytes } from '../../../src/cli/model-file';
import type { Conversation, Message } from '../../../src/conversation';
import { analyse, DEFAULT_STRENGTH, findInText, loadModel } from '../../../src/engine';

loadModel(modelBytes());

const DISCOUNT = 'Could you give us a discount of ten percent on the whole order?';
const SKIDKA = 'Сделайте нам, пожалуйста, скидку процентов десять на весь заказ.';

function conversation(...messages: Partial<Message>[]): Conversation {
  return {
    id: 't',
    us: ['me@studio.example'],
    client: { address: 'anna@firm.example' },
    messages: messages.map((message, i) => ({ id: `m${i}`, from: 'client', at: null, text: '', ...message })),
  };
}

function signalsIn(...messages: Partial<Message>[]): string[] {
  const { findings } = analyse(conversation(...messages));
  return findings.filter(({ confidence }) => confidence >= DEFAULT_STRENGTH).map(({ signal }) => signal);
}

describe('analyse', () => {
  test.each([DISCOUNT, SKIDKA])('hears a plain request for a discount: %s', (text) => {
    expect(signalsIn({ text })).toContain('price.discount');
  });

  test('quotes exactly what stands at the offsets, in reading order', () => {
    const { findings } = analyse(
      conversation({ text: `Добрый день!\n\n${SKIDKA}\n${DISCOUNT} 😀` }, { text: DISCOUNT }),
    );
    expect(findings.length).toBeGreaterThan(1);
    for (const { message, start, end, quote } of findings) {
      const text = message === 'm0' ? `Добрый день!\n\n${SKIDKA}\n${DISCOUNT} 😀` : DISCOUNT;
      expect(quote).toBe(text.slice(start, end));
    }
    const places = findings.map(({ message, start }) => Number(message.slice(1)) * 1e6 + start);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('hears only the client, and only their own words', () => {
    expect(signalsIn({ from: 'us', text: DISCOUNT })).toEqual([]);
    expect(
      signalsIn({
        text: `The samples are in the post.\n\nOn Mon, 2 Mar 2026 at 10:15, Me <me@studio.example> wrote:\n> ${DISCOUNT}`,
      }),
    ).toEqual([]);
  });

  test('is less sure of a sentence in a long letter than in a short one', () => {
    const sureOf = (text: string) =>
      analyse(conversation({ text })).findings.find(({ signal }) => signal === 'price.future-bait')?.confidence ?? 0;
    const sign = 'Do this one cheaply and there will be plenty more orders from us.';
    const facts = Array.from({ length: 40 }, (_, i) => `Pallet ${i + 1} is on the left.`).join(' ');
    expect(sureOf(sign)).toBeGreaterThan(0);
    expect(sureOf(`${facts} ${sign}`)).toBeLessThan(sureOf(sign));
  });

  test('leaves other languages alone and says so', () => {
    const text =
      'Können Sie uns bitte einen Rabatt von zehn Prozent auf die ganze Bestellung geben, das wäre sehr nett?';
    const { findings, languages } = analyse(conversation({ text }));
    expect(findings).toEqual([]);
    expect(languages).toEqual({ m0: 'other' });
  });

  test('letters that some program gave as question marks are no outburst', () => {
    expect(signalsIn({ text: 'Report:\n????????? ????? 12:30' }, { text: '?????????????' })).toEqual([]);
  });

  test('a signal that is switched off is not reported', () => {
    const { findings } = analyse(conversation({ text: DISCOUNT }), { off: new Set(['price.discount']) });
    expect(findings.map(({ signal }) => signal)).not.toContain('price.discount');
  });

  test('reads the beginning of a message of a megabyte', () => {
    const text = `${DISCOUNT} ${'The parcel is on its way to the office in Bath. '.repeat(22_000)}`;
    expect(text.length).toBeGreaterThan(1_000_000);
    expect(signalsIn({ text })).toContain('price.discount');
  });

  test('never fails, and never points outside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        for (const { start, end, confidence } of findInText(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(1);
        }
      }),
    );
  }, 30_000);
});
