import type { Signal } from '../types';

export default {
  id: 'good.price-accepted',
  group: 'good',
  kind: ['phrase'],
  severity: 'good',
  axis: 'money',
  name: {
    ru: 'Согласен с ценой',
    en: 'Accepts the price',
  },
  counts: {
    ru: 'Соглашается с ценой или сметой без торга, готов доплатить за дополнительную работу.',
    en: 'Agrees to the price or the estimate without bargaining, or offers to pay for extra work.',
  },
  countsNot: {
    ru: 'Благодарность за уже данную скидку или «цена понятна, но…».',
    en: 'Thanks for a discount already given, or “the price is clear, but…”.',
  },
  why: {
    ru: 'тот, кто принимает цену, видит ценность работы; такому клиенту не мешайте и не предлагайте скидок.',
    en: "somebody who accepts the price sees the value of the work: don't stand in their way and don't offer discounts.",
  },
  answers: [
    {
      title: {
        ru: 'Поблагодарить и начать',
        en: 'Thank and begin',
      },
      text: {
        ru: '{name}, спасибо, зафиксировали: {sum}. Счёт и договор пришлю сегодня, начинаем {date}.',
        en: "{name}, thank you, {sum} it is. I'll send the invoice and the contract today, and we start on {date}.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Смету получила, посмотрю вечером.',
      'Цена понятна, но хотелось бы поменьше.',
      'А если доплатить, сделаете быстрее и сколько это?',
      'Прежняя студия брала столько же, и мы ушли.',
      'Не согласны с суммой в третьей строке.',
    ],
    en: [
      'Got the estimate, will look tonight.',
      'The price is clear, but we had hoped for less.',
      'What would the express option cost us?',
      'The last studio charged the same and we left them.',
      "We don't agree with the sum in line three.",
    ],
  },
  examples: {
    ru: [
      'По деньгам всё честно, «смету принимаем как есть».',
      '«Сорок восемь тысяч нас устраивает», когда сможете приехать?',
      '«За дополнительный выезд, конечно, заплатим», включайте в счёт.',
      '«Цена хорошая, беру», куда переводить?',
      'Добавилась ещё комната, «посчитайте её сверху, без вопросов».',
    ],
    en: [
      'The figures look fair, «we accept the estimate as it stands».',
      '«1,450 works for us», when could you come?',
      "«Of course we'll pay for the extra visit», put it on the bill.",
      "«Happy with the quote, let's go ahead.»",
      "There's one more room now, «just add it on top, no problem».",
    ],
  },
} satisfies Signal;
