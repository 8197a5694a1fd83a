import { describe, expect, test } from 'vitest';
import { findInDraft } from '../../../src/engine/draft';
import { DRAFT_RULES } from '../../../src/engine/draft/rules';
import { parseRules } from '../../../src/engine/rules/parse';

const rules = DRAFT_RULES.flatMap(({ id, rules }) => parseRules(rules, id).rules.map((rule) => ({ id, rule })));
const kindOf = (id: string) => id.replace('-waived', '');
const withoutMarks = (text: string) => text.replace(/[«»]/g, '');
const kinds = (text: string) => findInDraft(text).map(({ what }) => what);

describe('every rule of ours', () => {
  test.each(rules.flatMap(({ id, rule }) => rule.examples.map((text) => ({ id, text }))))(
    '$id: $text',
    ({ id, text }) => {
      const marked = /«([^»]*)»/.exec(text)?.[1];
      const found = findInDraft(withoutMarks(text)).filter(({ what }) => what === kindOf(id));
      expect(found.map(({ quote }) => quote)).toEqual([marked]);
    },
  );

  test.each(rules.flatMap(({ id, rule }) => rule.lookalikes.map((text) => ({ id, text }))))(
    '$id passes over: $text',
    ({ id, text }) => expect(kinds(text)).not.toContain(kindOf(id)),
  );

  test('has an example of each kind', () => {
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.filter(({ rule }) => rule.examples.length === 0 || rule.lookalikes.length === 0)).toEqual([]);
  });
});

describe('a draft as it is written', () => {
  test('names each kind once, in reading order', () => {
    const draft =
      'Hi Anna,\n\nNo problem, we will do it by Friday. We can give you a discount, and the icons are free of charge. Sure, I will add them.';
    expect(kinds(draft)).toEqual(['gives-in', 'discount', 'free-extra']);
  });

  test('what is quoted from the client below is not ours', () => {
    const draft =
      'Добрый день, посмотрю.\n\nВт, 3 мар. 2026 г. в 10:15, Анна <anna@firm.example>:\n> Сделайте нам скидку и добавьте баннеры бесплатно';
    expect(kinds(draft)).toEqual([]);
  });

  test.each([
    'Добрый день! Прилагаю договор и план работ, в пятницу пришлю макеты.',
    'Спасибо за правки. Первый круг входит в стоимость, второй посчитаю отдельно.',
    'Thanks for the notes. The first two rounds are covered by the contract; further ones are billed by the hour.',
    'Hi Mark, the call is moved to Tuesday at ten, as you asked. The agenda is attached.',
    '',
  ])('nothing to say: %s', (draft) => expect(kinds(draft)).toEqual([]));
});
