import { wontAgree, worsenTerms } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'trust.win-lose',
  group: 'trust',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'manner',
  name: {
    ru: 'Торгуется, чтобы победить',
    en: 'Bargains to beat us',
  },
  counts: {
    ru: 'Давит, чтобы выиграть: берите или уходите, последнее слово, очередь из желающих за полцены, вам это нужнее, чем нам.',
    en: "Bargains to beat us: take it or leave it, final offer, a queue of people who'd do it for half, you need this more than we do.",
  },
  countsNot: {
    ru: 'Спокойный срок для ответа или рассказ о том, какие предложения сравнивают.',
    en: 'A calm deadline for an offer, or naming the alternatives being compared.',
  },
  why: {
    ru: 'сделка, в которой один проиграл, держится недолго: проигравший экономит на работе, победитель ждёт подвоха. Порой это просто привычка торговаться, и спокойное «нет» всё меняет.',
    en: 'a deal that one side lost does not last: the loser cuts corners and the winner looks for the catch. Sometimes it is just a habit of bargaining, and a calm “no” changes everything.',
  },
  answers: [
    {
      title: {
        ru: 'Спокойно отпустить',
        en: 'Let go calmly',
      },
      text: {
        ru: '{name}, спасибо за прямоту. Наши условия остаются прежними: {sum}. Если у вас есть предложение лучше, берите его, это честный выбор. Наше действует до {date}.',
        en: "{name}, thank you for being direct. Our terms stay as they are: {sum}. If you have a better offer, do take it, that's only fair. Ours stands until {date}.",
      },
    },
    worsenTerms,
    wontAgree,
  ],
  lookalikes: {
    ru: [
      'Сравниваем вас и ещё две компании, решим к пятнице.',
      'Предложение поставщика действует до конца месяца, успеем?',
      'Очередь в МФЦ за половину дня не прошла, документы будут завтра.',
      'Нам важно, чтобы условия были удобны и вам.',
      'Последнее предложение в письме начните с новой строки.',
    ],
    en: [
      "We're comparing you with two other firms and decide on Friday.",
      "The supplier's offer runs until the end of the month, can we make that?",
      "There was a queue at the notary's, the papers come tomorrow.",
      'It matters to us that the terms suit you too.',
      'Please start the last sentence of the offer on a new line.',
    ],
  },
  examples: {
    ru: [
      '«Моя цена вот такая, не нравится — всего доброго.»',
      '«На ваше место у меня пятеро, и все согласны на половину.»',
      '«Вам этот контракт нужен больше, чем мне, так что думайте.»',
      '«Больше ни рубля и ни слова, это последнее предложение.»',
      '«Или вы соглашаетесь сегодня, или мы с вами не знакомы.»',
    ],
    en: [
      "«That's my price, and if you don't like it, goodbye.»",
      "«I've five others lined up who'd take half of that.»",
      '«You need this contract more than I do», so think it over.',
      '«Not a penny more and not a word more, this is our final offer.»',
      '«Either you say yes today or we never met.»',
    ],
  },
} satisfies Signal;
