import { describe, expect, test } from 'vitest';
import { compileRules } from '../../../src/engine/rules/compile';
import { createMatcher } from '../../../src/engine/rules/match';
import { parseRules } from '../../../src/engine/rules/parse';
import { prepare } from '../../../src/language';

const matcherOf = (rules: string) =>
  createMatcher(JSON.parse(JSON.stringify(compileRules([{ id: 'test.rule', rules }]))));

/** The words spanned by hits that no guard silences. */
function heard(rules: string, text: string): string[] {
  const hits = matcherOf(rules).match(prepare(text));
  return hits.filter((hit) => !hit.guarded).map((hit) => text.slice(hit.start, hit.end));
}

describe('patterns', () => {
  test.each([
    ['any form of a word', 'strong ru скинуть', 'Скиньте, пожалуйста', ['Скиньте']],
    ['this form alone', 'strong ru =скинуть', 'Скиньте, могли и скинуть', ['скинуть']],
    ['forms of asking', 'strong ru ~скинуть', 'Он скинул. Скинете?', ['Скинете']],
    ['English forms of asking', 'strong en ~give me', 'He gave me one. Give me two.', ['Give me']],
    ['beginnings of words', 'strong ru бесплатн*', 'Бесплатненько сделаете?', ['Бесплатненько']],
    [
      'alternatives of many words',
      'strong en (for nothing | free)',
      'Do it for nothing or free.',
      ['for nothing', 'free'],
    ],
    ['nested alternatives', 'strong en (a (b | c d) | e) f', 'a c d f and e f', ['a c d f', 'e f']],
    [
      'options',
      'strong en give us? a? discount',
      'Give a discount. Give us discount.',
      ['Give a discount', 'Give us discount'],
    ],
    ['gaps, the nearest first', 'strong en give <2> discount', 'give us a discount discount', ['give us a discount']],
    ['gaps no wider than they say', 'strong en give <1> discount', 'give us a discount', []],
    ['no denial in a gap', 'strong ru сделать <3> скидку', 'Сделайте, но не скидку', []],
    ['no full stop in a gap', 'strong en give <3> discount', 'Give it. A discount', []],
    ['numbers', 'strong en #number (percent | %)', 'take 12.5% or ten percent', ['12.5%']],
    ['what must not follow', 'strong en free !parking', 'free parking and free pages', ['free']],
    ['the beginning of a clause', 'strong en ^ free', 'it is free, free forever', ['free']],
    ['the end of a sentence', 'strong en free $', 'Is free time free?', ['free']],
    ['questions', 'strong en [ask] free', 'It is free. Is it free?', ['free']],
    ['statements', 'strong en [tell] free', 'It is free. Is it free?', ['free']],
    ['both scripts in one sentence', 'strong ru сделать <2> free', 'Сделайте logo free', ['Сделайте logo free']],
    ['look-alike letters', 'strong ru скидка', 'Дайте cкидку', ['cкидку']],
    ['shared classes', 'strong ru @percent', 'минус 5 процентов', ['процентов']],
  ])('%s', (_, rules, text, spans) => expect(heard(rules, text)).toEqual(spans));

  test('spans are exact UTF-16 offsets', () => {
    const text = '👩🏽‍🎨🎉 ну   «так»: скинете\u00a0процентов десять?';
    const [hit] = matcherOf('strong ru скинуть <1> десять').match(prepare(text));
    expect(text.slice(hit!.start, hit!.end)).toBe('скинете\u00a0процентов десять');
    const { tokens } = prepare(text);
    expect(tokens[hit!.startToken]!.start).toBe(hit!.start);
    expect(tokens[hit!.endToken - 1]!.end).toBe(hit!.end);
  });

  test('a hit names its signal, its rule and its strength', () => {
    const hits = matcherOf('weak en alpha\nmedium en beta').match(prepare('beta'));
    expect(hits).toMatchObject([{ signal: 'test.rule', rule: 1, strength: 'medium' }]);
  });
});

describe('guards', () => {
  const rules = (guard: string): string => `strong en discount\n  unless ${guard}`;

  test.each([
    ['left:2 no', 'no big discount', true],
    ['left:2 no', 'no such very big discount', false],
    ['left:2 no', 'no, a discount', false],
    ['right:1 code', 'discount code', true],
    ['around:3 shop', 'discount in our shop', true],
    ['before no', 'no such very big nice discount', true],
    ['after shop', 'discount in the very big nice shop', true],
    ['clause shop', 'discount, our shop', false],
    ['sentence shop', 'discount, our shop', true],
    ['sentence shop', 'discount. Our shop', false],
    ['sentence [ask]', 'discount?', true],
    ['sentence [ask]', 'discount.', false],
  ])('%s: %s', (guard, text, silent) => {
    const [hit] = matcherOf(rules(guard)).match(prepare(text));
    expect(hit?.guarded ?? false).toBe(silent);
  });

  test.each(['Put «a discount for all» on the card', 'Put "discount" there', 'Put “a discount” there'])(
    'quoted words never count: %s',
    (text) => expect(heard('strong en discount', text)).toEqual([]),
  );

  test('an unpaired quotation mark silences nothing', () =>
    expect(heard('strong en discount', 'a 5" pipe, discount')).toEqual(['discount']));

  test.each([
    ['негатив', 'Нам не нужна скидка', 'negation'],
    ['негатив', "We don't need a discount", 'negation'],
    ['третьи', 'Наши клиенты просят скидку', 'third-party'],
    ['третьи', 'Our customers ask for a discount', 'third-party'],
    ['спасибо', 'Спасибо за хорошую скидку', 'thanks'],
    ['спасибо', 'Thanks for the discount', 'thanks'],
    ['в нашу пользу', 'Готовы доплатить без скидки', 'favour'],
    ['content', 'Кнопка скидка внизу', 'content'],
    ['fact', 'Does the discount include VAT?', 'fact'],
    ['quoted', 'Слово «скидка» на кнопке', 'quoted'],
  ])('guardsFor, %s: %s', (_, text, name) => {
    const at = text.search(/скидк|discount/);
    const end = at + (text.slice(at).match(/^[\p{L}]+/u)?.[0].length ?? 0);
    expect(matcherOf('strong en x').guardsFor(prepare(text), at, end)).toContain(name);
  });

  test('guardsFor says nothing against a plain request', () => {
    const text = 'Сделайте скидку, пожалуйста';
    expect(matcherOf('strong en x').guardsFor(prepare(text), 0, text.length)).toEqual([]);
  });
});

describe('any input', () => {
  const matcher = matcherOf(
    'strong en (a | b) <5> (a | b) <5> (a | b)? (a | b) <5> (c | d <6> e)\n  unless sentence a <3> b <3> z',
  );

  test.each([
    ['', 0],
    ['\ud800 lone halves \udc00', 0],
    ['«««"""“““', 0],
    ['a b a c', 1],
  ])('%j', (text, count) => expect(matcher.match(prepare(text))).toHaveLength(count));

  test('a megabyte without a full stop', { timeout: 120_000 }, () => {
    expect(matcher.match(prepare('a b '.repeat(250_000)))).toEqual([]);
    expect(matcher.match(prepare('a b a c '.repeat(125_000))).length).toBeGreaterThan(100_000);
  });
});

describe('the compiler', () => {
  test('gives the same table for the same rules', () => {
    const rules = [{ id: 'a.b', rules: 'strong ru скинуть <2> (цена | @percent)' }];
    expect(compileRules(rules)).toEqual(compileRules(rules));
  });

  test('signals without rules leave no trace', () => {
    expect(compileRules([{ id: 'a.b' }, { id: 'a.c', rules: ' \n' }]).signals).toEqual([]);
  });

  test.each([
    ['strong ru (скинуть', '( without )'],
    ['strong ru скинуть)', ') without ('],
    ['strong ru (скинуть | )', 'empty alternative'],
    ['strong ru скинуть &', 'not understood'],
    ['strong de rabatt', 'not understood'],
    ['strong ru @nobody', 'no class is called @nobody'],
    ['guards nobody\nstrong ru скинуть', 'no shared guard is called nobody'],
    ['strong ru скинуть\n  unless near:3 цена', 'no such scope'],
    ['strong ru <3>', 'no word in this rule must occur'],
    ['+ An example', 'an example without a rule'],
  ])('names what it cannot read: %s', (rules, reason) => {
    expect(() => compileRules([{ id: 'a.b', rules }])).toThrow(reason);
    expect(() => compileRules([{ id: 'a.b', rules }])).toThrow('a.b');
  });

  test('examples and look-alikes stay with their rule', () => {
    const { rules } = parseRules('strong ru один\n  + Один.\n  - Два.\nweak en two\n  + Two.', 'a.b');
    expect(rules.map(({ examples, lookalikes }) => [examples, lookalikes])).toEqual([
      [['Один.'], ['Два.']],
      [['Two.'], []],
    ]);
  });
});
