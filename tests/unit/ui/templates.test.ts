import { expect, test } from 'vitest';
import { signals } from '../../../src/signals';
import discount from '../../../src/signals/price/discount';
import { templateKey, wordingOf, wrongPlaceholders } from '../../../src/signals/templates';
import { explain } from '../../../src/ui/explain';

test('every answer of every signal has a key of its own, but a shared move has one for all', () => {
  const keys = new Map<string, Set<string>>();
  for (const { id, answers } of signals) {
    for (const answer of answers) {
      const key = templateKey(id, answer, 'en');
      keys.set(key, (keys.get(key) ?? new Set()).add(answer.text.en));
    }
  }
  expect([...keys].filter(([, texts]) => texts.size > 1).map(([key]) => key)).toEqual([]);
  expect(templateKey('price.discount', discount.answers[0]!, 'ru')).toBe('any/hold-price/ru');
  expect(templateKey('price.discount', discount.answers[2]!, 'en')).toBe(
    'price.discount/a-lower-price-for-less-work/en',
  );
});

test('the own wording is what is offered, in its language only', () => {
  const key = templateKey('price.discount', discount.answers[0]!, 'en');
  const templates = { [key]: '{name}, no: {sum}.' };
  expect(wordingOf(templates, 'price.discount', discount.answers[0]!, 'ru')).toBe(discount.answers[0]!.text.ru);
  const shown = explain([discount], 'ru', 'en', 'Anna', templates)['price.discount']!;
  expect(shown.answers[0]!.text).toBe('Anna, no: [sum].');
});

test.each([
  ['{name}, it is {sum} until {date}.', []],
  ['{Name}, {sun}', ['{Name}', '{sun}']],
  ['{name, it is sum}', ['{name, it is sum}']],
  ['open { and }} shut', ['{ and }', '}']],
])('placeholders of %j', (text, wrong) => {
  expect(wrongPlaceholders(text)).toEqual(wrong);
});
