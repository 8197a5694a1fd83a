import { askAlternatives, wontAgree } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'scope.no-tradeoff',
  group: 'scope',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'money',
  name: {
    ru: 'Не идёт на уступки',
    en: "Won't give up anything",
  },
  counts: {
    ru: 'Не готов отказаться ни от одного желания ради срока или денег и отвергает всё, что предлагают взамен: всё остаётся и всё равно к пятнице.',
    en: 'Will not give up a single wish to save time or money and refuses every alternative: everything stays and still by Friday.',
  },
  countsNot: {
    ru: 'Выбор между вариантами или просьба предложить другие.',
    en: 'Choosing between options, or asking for other ones.',
  },
  why: {
    ru: 'если нельзя сдвинуть ни срок, ни деньги, ни объём, разницу платит исполнитель. Бывает, что срок и правда твёрдый: тогда спросите, что в списке главное.',
    en: 'when neither the date nor the money nor the scope can move, the difference comes out of our pocket. Sometimes the date really is fixed: then ask what matters most on the list.',
  },
  answers: [
    askAlternatives,
    {
      title: {
        ru: 'Два честных варианта',
        en: 'Two honest options',
      },
      text: {
        ru: '{name}, всё сразу в эти рамки не поместится, поэтому вот два варианта. Первый: к вашей дате, но только главное. Второй: полный список, готово {date}, стоимость {sum}. Выберите, пожалуйста, один, и начинаем.',
        en: "{name}, it won't all fit, so here are two options. One: the essentials only, by your date. Two: the full list, ready on {date}, for {sum}. Choose one and we'll get started.",
      },
    },
    wontAgree,
  ],
  lookalikes: {
    ru: [
      'Берём второй вариант, без галереи, зато к сроку.',
      'А если перенести монтаж на ночь, успеем? Готовы подвинуться.',
      'Можно увидеть ещё пару способов уложиться в бюджет?',
      'Всё оставляем на складе до пятницы, ключ у охраны.',
      'Из трёх сортов плитки подходят любые два.',
    ],
    en: [
      "We'll take option two, without the gallery but on time.",
      'What if the fitting happens at night, would we make it? We can bend.',
      'Could we see a couple more ways to stay within budget?',
      'Everything stays in the warehouse until Friday, the guard has the key.',
      'Any two of the three tile types will do.',
    ],
  },
  examples: {
    ru: [
      '«Ни бассейн, ни террасу не трогаем, и смета та же.»',
      '«Сокращать нечего, сроки не двигаем, денег не добавим.»',
      'Ваши три варианта прочёл. «Не подходит ни один, делайте по полному списку и вовремя.»',
      '«И фотограф, и видео, и альбом, и всё к юбилею», торга тут нет.',
      '«Урезать? Нет. Перенести? Нет. Доплатить? Тоже нет.»',
    ],
    en: [
      '«The pool stays, the terrace stays, and so does the estimate.»',
      "«There's nothing to cut, the date is fixed and no more money is coming.»",
      'Read your three suggestions. «None of them, do the full list on time.»',
      "«Photos, film and album, all of it by the anniversary», that's not up for debate.",
      '«Trim it? No. Move it? No. Pay more? No again.»',
    ],
  },
} satisfies Signal;
