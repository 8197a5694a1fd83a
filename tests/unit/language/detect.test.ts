import { describe, expect, test } from 'vitest';
import { messageLanguage, prepare } from '../../../src/language';

describe('the language of a message', () => {
  test.each([
    ['ru', 'Добрый день! Сколько стоит сайт?'],
    ['ru', 'Ок'],
    ['ru', 'Сделайте landing page до EOD и скиньте в Slack, пожалуйста'],
    ['ru', 'Смотрите https://firm.example/en/about-the-company и a@firm.example'],
    ['en', 'Hello, how much is the site?'],
    ['en', 'Ok'],
    ['en', 'Logo, banner, website'],
    ['en', 'Invoice address: Kessler GmbH, Hafenstraße 7, Hamburg'],
    ['other', 'Merci !'],
    ['en', 'Our café would love a naïve façade style'],
    ['en', 'Please call Привет Studio about the price'],
    ['mixed', 'Please send the invoice for the last month. Счёт нужен до пятницы, иначе бухгалтерия не оплатит.'],
    ['other', 'Доброго дня! Скільки коштує сайт і коли він буде готовий?'],
    ['other', 'Guten Tag, wie viel kostet die Seite und wann ist sie fertig?'],
    ['other', 'Bonjour, combien coûte le site et quand sera-t-il prêt ?'],
    ['other', 'Hola, ¿cuánto cuesta la página y para cuándo?'],
    ['other', 'Olá, quanto custa o site? Não tenho pressa.'],
    ['other', 'Dzień dobry, ile kosztuje strona i czy jest to możliwe?'],
    ['other', '您好，网站多少钱？'],
    ['other', 'שלום, כמה עולה האתר?'],
    ['none', ''],
    ['none', '123 :) https://firm.example'],
  ])('%s: %s', (language, text) => {
    expect(messageLanguage(text)).toBe(language);
  });

  test('only the own text decides', () => {
    const text =
      'Сколько стоит?\n\nOn Mon, Mar 2, 2026 at 9:00 AM Me <me@studio.example> wrote:\n> Here is the estimate for you.';
    expect(prepare(text).language).toBe('ru');
  });
});
