// @ts-expect-error: it comes without types
import Az from 'az';
import { beforeAll, describe, expect, test } from 'vitest';
import { englishForms } from '../../../src/language/forms/en';
import { russianForms } from '../../../src/language/forms/ru';

interface Parse {
  readonly formCnt?: number;
  readonly tag: { toString(): string };
  normalize(): { readonly word: string };
  inflect(index: number): Parse & { readonly word: string };
}

const WORDS = `скидка цена стоимость счет договор предоплата аванс день неделя встреча созвон ответ вопрос правка
  отзыв суд жалоба клиент заказчик подрядчик срок смета рынок время год копейка список образец
  платить заплатить оплатить скинуть снизить уступить дать давать сделать делать подписать написать прислать ждать
  перенести отменить прийти найти начать понять взять хотеть мочь просить прочитать рассказать показать отказать
  искать молчать держать видеть терпеть работать требовать рисовать нанять поднять позвонить решить вернуть
  торопиться бояться встретиться договориться дорогой дешевый хороший плохой большой быстрый последний бесплатный
  срочный простой высокий низкий`
  .split(/\s+/)
  .filter(Boolean);

/** Forms that people hardly write: participles, gerunds, archaic endings, abbreviations of other words. */
const LEFT_OUT = /PRTF|PRTS|GRND|V-oy|V-ey|V-ej|V-be|V-en|Arch|Supr|Abbr|incl|Infr|Erro|Dist|Anum/;

const plain = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');

describe('Russian forms', () => {
  beforeAll(() => new Promise<void>((done) => Az.Morph.init('node_modules/az/dicts', () => done())));

  test('hold nearly every form that a dictionary lists', () => {
    const missing: string[] = [];
    let all = 0;
    for (const word of WORDS) {
      const parse = (Az.Morph(word) as Parse[]).find(
        (p) => p.formCnt !== undefined && plain(p.normalize().word) === word,
      );
      if (parse === undefined) throw new Error(`the dictionary does not know ${word}`);
      const forms = new Set(russianForms(word));
      for (let index = 0; index < parse.formCnt!; index++) {
        const form = parse.inflect(index);
        if (LEFT_OUT.test(form.tag.toString())) continue;
        all++;
        if (!forms.has(plain(form.word))) missing.push(`${word}: ${form.word}`);
      }
    }
    expect(all).toBeGreaterThan(1000);
    expect(missing.length / all, missing.join(', ')).toBeLessThan(0.03);
  });

  test.each([
    ['скинуть', 'скинете'],
    ['отдать', 'отдадим'],
    ['платить', 'плачу'],
    ['рассказать', 'расскажу'],
    ['встретиться', 'встретимся'],
    ['дешевый', 'подешевле'],
    ['скидка', 'скидок'],
    ['оплаченный', 'оплачен'],
  ])('%s has %s', (word, form) => expect(russianForms(word)).toContain(form));

  test.each([
    ['цена', 'ценный'],
    ['платить', 'платье'],
    ['правка', 'правда'],
  ])('%s has nothing of %s', (word, other) => expect(russianForms(word)).not.toContain(other));
});

describe('English forms', () => {
  test.each([
    ['give', 'gave'],
    ['pay', 'paid'],
    ['cut', 'cutting'],
    ['invoice', 'invoices'],
    ['be', 'were'],
  ])('%s has %s', (word, form) => expect(englishForms(word)).toContain(form));

  test('function words stay as they are', () => expect(englishForms('us')).toEqual(['us']));
});
