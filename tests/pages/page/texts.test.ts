import { describe, expect, test } from 'vitest';
import marks from '../../../entrypoints/mail.content/style.css?inline';
import { Budget } from '../../../src/page/budget';
import type { Signal } from '../../../src/signals/types';
import { explain } from '../../../src/ui/explain';
import { day, list, plural } from '../../../src/ui/texts';
import { pageTexts } from '../../../src/ui/texts/page';
import tokens from '../../../src/ui/tokens.css?inline';

const NOW = new Date('2026-11-20T12:00:00Z');

describe('words by language', () => {
  test.each([
    [1, '1 звоночек'],
    [2, '2 звоночка'],
    [5, '5 звоночков'],
    [11, '11 звоночков'],
    [21, '21 звоночек'],
  ])('Russian plurals: %i', (count, text) => {
    expect(pageTexts('ru').signs(count)).toBe(text);
  });

  test('English plurals, and numbers with separators', () => {
    expect(pageTexts('en').signs(1)).toBe('1 sign');
    expect(pageTexts('en').signs(0)).toBe('0 signs');
    expect(plural('en', 1200, { one: '# word', other: '# words' })).toBe('1,200 words');
  });

  test('days, with the year only where it is another', () => {
    expect(day('en', '2026-03-03T23:30:00-05:00', NOW)).toBe('3 March');
    expect(day('ru', '2026-03-03T23:30:00-05:00', NOW)).toBe('3 марта');
    expect(day('en', '2025-12-31', NOW)).toBe('31 December 2025');
    expect(day('ru', '2025-12-31', NOW)).toBe('31 декабря 2025 года');
  });

  test('lists', () => {
    expect(list('en', ['3 March', '5 March', '9 March'])).toBe('3 March, 5 March and 9 March');
    expect(list('ru', ['3 марта', '5 марта'])).toBe('3 марта и 5 марта');
  });

  test('a name goes on inside a sentence, an abbreviation keeps its capitals', () => {
    expect(pageTexts('en').looksLike('Asks for a discount')).toBe('Looks like: asks for a discount');
    expect(pageTexts('en').looksLike('VIP care')).toBe('Looks like: VIP care');
    expect(pageTexts('ru').looksLike('Просит скидку')).toBe('Похоже: просит скидку');
  });
});

describe('explaining a sign', () => {
  const both = (en: string, ru: string) => ({ en, ru });
  const signal: Signal = {
    id: 'price.discount',
    group: 'price',
    kind: ['phrase'],
    severity: 'mild',
    axis: 'money',
    name: both('Asks for a discount', 'Просит скидку'),
    counts: both('', ''),
    countsNot: both('', ''),
    why: both('it returns', 'это вернётся'),
    answers: [
      {
        title: both('Hold the price', 'Держать цену'),
        text: both('{name}, the price is {sum} until {date}.', '{name}, цена {sum} до {date}.'),
      },
      { title: both('Ask', 'Спросить'), text: both('How so, {name}? {name}?', 'Почему, {name}?') },
    ],
    lookalikes: { en: [], ru: [] },
    examples: { en: [], ru: [] },
  };

  test('speaks to the user in the one language and to the client in the other', () => {
    expect(explain([signal], 'ru', 'en', 'Anna')).toEqual({
      'price.discount': {
        severity: 'mild',
        name: 'Просит скидку',
        why: 'это вернётся',
        answers: [
          { title: 'Держать цену', text: 'Anna, the price is [sum] until [date].' },
          { title: 'Спросить', text: 'How so, Anna? Anna?' },
        ],
      },
    });
  });

  test('leaves no hole where the name is not known', () => {
    const texts = explain([signal], 'en', 'ru', '')['price.discount']!.answers.map(({ text }) => text);
    expect(texts).toEqual(['Цена [сумма] до [дата].', 'Почему?']);
  });

  test('a name is only text, whatever stands in it', () => {
    expect(explain([signal], 'en', 'en', '$& {sum}')['price.discount']!.answers[1]!.text).toBe(
      'How so, $& {sum}? $& {sum}?',
    );
  });
});

describe('budget', () => {
  test('allows so many tries in a span, and is used up for good when overspent', () => {
    let now = 0;
    const budget = new Budget(2, 1000, () => now);
    expect([budget.spend(), budget.spend()]).toEqual([true, true]);
    now = 1001;
    expect([budget.spend(), budget.spend(), budget.spend()]).toEqual([true, true, false]);
    now = 100_000;
    expect(budget.spend()).toBe(false);
  });
});

describe('colours', () => {
  const pairs = new Map(
    [...tokens.matchAll(/--([a-z]+):\s*light-dark\((#\w+),\s*(#\w+)\)/g)].map(([, name, light, dark]) => [
      name!,
      { light: light!, dark: dark! },
    ]),
  );

  test.each(['light', 'dark'] as const)('text is readable on every surface: %s', (scheme) => {
    const poor = ['ink', 'muted', 'accent', 'good', 'mild', 'serious', 'severe'].flatMap((name) =>
      ['surface', 'raised'].flatMap((ground) => {
        const ratio = contrast(pairs.get(name)![scheme], pairs.get(ground)![scheme]);
        return ratio < 4.5 ? [`${name} on ${ground}: ${ratio.toFixed(2)}`] : [];
      }),
    );
    expect(poor).toEqual([]);
  });

  test('the underlines have the colours of the tokens, and can be told from the ground', () => {
    const grounds = { light: ['#ffffff', '#f2f6fc'], dark: ['#202124', '#000000'] };
    for (const name of ['good', 'mild', 'serious', 'severe']) {
      for (const scheme of ['light', 'dark'] as const) {
        const colour = pairs.get(name)![scheme];
        const rule = `::highlight(bellwether-${name}${scheme === 'dark' ? '-dark' : ''})`;
        expect(marks.slice(marks.indexOf(rule)).split('}')[0]).toContain(colour);
        for (const ground of grounds[scheme]) expect(contrast(colour, ground)).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

/** Contrast ratio of two `#rrggbb` colours (WCAG 2.2). */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
