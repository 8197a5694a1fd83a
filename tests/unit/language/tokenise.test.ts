import { describe, expect, test } from 'vitest';
import { prepare, tokenise } from '../../../src/language';

const norms = (text: string) => tokenise(text).tokens.map((token) => token.norm);
const scripts = (text: string) => tokenise(text).tokens.map((token) => token.script);
const sentences = (text: string) => tokenise(text).sentences.map(({ start, end }) => text.slice(start, end));
const clauses = (text: string) => tokenise(text).clauses.map(({ start, end }) => text.slice(start, end));

describe('normal forms', () => {
  test.each([
    ['Ещё СКИДКУ', ['еще', 'скидку']],
    ['срооочно soooo', ['срочно', 'so']],
    ['cкидкy рrice', ['скидку', 'price']],
    ['ООО www', ['ооо', 'www']],
    ['учиться учится', ['учится', 'учится']],
    ['don’t по‑другому e-mail', ["don't", 'по-другому', 'e-mail']],
    ['сро\u00adчно за\u0301мок', ['срочно', 'замок']],
    ['и\u0306', ['й']],
    ['landing-страница', ['landing-страница']],
  ])('%s', (text, expected) => {
    expect(norms(text)).toEqual(expected);
  });

  test('numbers keep what belongs to them', () => {
    expect(norms('4.2 10.02.2026 15:00 24/7 100 000 1,500.50 20к 5-й 15%')).toEqual([
      '4.2',
      '10.02.2026',
      '15:00',
      '24/7',
      '100000',
      '1,500.50',
      '20к',
      '5-й',
      '15',
      '%',
    ]);
  });

  test('addresses are one token each', () => {
    const text = 'a.b@firm.example https://site.example/a?b=1, www.site.example, site.ru, план.doc.';
    expect(norms(text)).toEqual([
      'a.b@firm.example',
      'https://site.example/a?b=1',
      ',',
      'www.site.example',
      ',',
      'site.ru',
      ',',
      'план.doc',
      '.',
    ]);
  });

  test('smileys, brackets and emoji', () => {
    expect(norms('ок))) :-) =( (да) жаль( 👍🏽🇷🇺 а) нет)')).toEqual([
      'ок',
      ')',
      ':)',
      ':(',
      '(',
      'да',
      ')',
      'жаль',
      '(',
      '👍🏽',
      '🇷🇺',
      'а',
      ')',
      'нет',
      ')',
    ]);
    expect(scripts('ок)) (да)')).toEqual(['cyrillic', 'emoji', 'punct', 'cyrillic', 'punct']);
  });

  test('offsets give the words back as they stand', () => {
    const text = '😀 Ещё раз: СКИДКА?!';
    expect(tokenise(text).tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      '😀',
      'Ещё',
      'раз',
      ':',
      'СКИДКА',
      '?!',
    ]);
  });

  test('a part of a text keeps the offsets of the whole', () => {
    const text = 'one two three';
    expect(tokenise(text, 4, 7).tokens).toMatchObject([{ start: 4, end: 7, norm: 'two' }]);
  });
});

describe('sentences', () => {
  test.each([
    ['Версия 4.2 от 10.02.2026 в 15:00. Ок', ['Версия 4.2 от 10.02.2026 в 15:00.', 'Ок']],
    ['Сделайте, т.е. сдайте в 2026 г. проект', ['Сделайте, т.е. сдайте в 2026 г. проект']],
    ['Стоит 500 руб. за штуку', ['Стоит 500 руб. за штуку']],
    ['Стоит 500 руб. Когда начнём?', ['Стоит 500 руб.', 'Когда начнём?']],
    [
      'Dear Mr. Smith of Firm Inc. and co, e.g. this, i.e. that.',
      ['Dear Mr. Smith of Firm Inc. and co, e.g. this, i.e. that.'],
    ],
    ['Договор у А. С. Пушкина. да. нет', ['Договор у А. С. Пушкина.', 'да.', 'нет']],
    ['So do I. We agree.', ['So do I.', 'We agree.']],
    ['He said "same price". We agreed (twice). да', ['He said "same price".', 'We agreed (twice).', 'да']],
    ['The heading "Hurry!" feels pushy', ['The heading "Hurry!" feels pushy']],
    ['бюджет 5000. когда начнём? 2. потом 3. 4', ['бюджет 5000.', 'когда начнём?', '2. потом 3. 4']],
    ['Готово.Спасибо', ['Готово.', 'Спасибо']],
    ['Ну... может быть... Нет', ['Ну... может быть...', 'Нет']],
    ['Сколько?! (Правда?) «Нет.» Да', ['Сколько?!', '(Правда?)', '«Нет.»', 'Да']],
    ['Спасибо))) Завтра пришлю :) и всё', ['Спасибо)))', 'Завтра пришлю :) и всё']],
    ['Спасибо! 👍 завтра', ['Спасибо! 👍', 'завтра']],
    ['Надо:\n- лого\n• сайт\n1. Первое\n2) второе', ['Надо:', '- лого', '• сайт', '1. Первое', '2) второе']],
    ['Привет\n\nкак дела', ['Привет', 'как дела']],
    ['Добрый день,\nподскажите', ['Добрый день,', 'подскажите']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('wrapped lines of a paragraph are one sentence', () => {
    const text =
      'We have looked at the estimate and would like to ask for\na lower price, since the volume is large.\nThanks';
    expect(sentences(text)).toEqual([text.slice(0, text.indexOf('\nThanks')), 'Thanks']);
  });

  test('a question is told by its mark, through brackets and smileys', () => {
    expect(tokenise('Сколько? Да. Right?) (Why?) So?!').sentences.map((sentence) => sentence.question)).toEqual([
      true,
      false,
      true,
      true,
      true,
    ]);
  });

  test('every token is in one sentence and one clause', () => {
    const { tokens, sentences, clauses } = tokenise('Да, но дорого (очень): 5 руб. Нет? Ок :)\n\nПока');
    for (const spans of [sentences, clauses]) {
      expect(spans.flatMap((span) => tokens.slice(span.firstToken, span.endToken))).toEqual(tokens);
    }
    tokens.forEach((token, i) => {
      const sentence = sentences[token.sentence]!;
      expect(i >= sentence.firstToken && i < sentence.endToken).toBe(true);
    });
  });
});

test('clauses end at commas, dashes, brackets and before contrasts', () => {
  expect(clauses('Дорого, но берём — срочно (завтра) и всё')).toEqual([
    'Дорого,',
    'но берём —',
    'срочно',
    '(завтра)',
    'и всё',
  ]);
  expect(clauses('We like it but the price is high')).toEqual(['We like it', 'but the price is high']);
});

test('only the own text has tokens', () => {
  const text = 'Дорого.\n> Сколько вы хотите?\n';
  expect(prepare(text).tokens.map((token) => token.norm)).toEqual(['дорого', '.']);
});
