import type { Signal } from '../types';

export default {
  id: 'value.dependence',
  group: 'value',
  kind: ['fit'],
  severity: 'serious',
  axis: 'money',
  name: {
    ru: 'Слишком большая доля дохода',
    en: 'Large share of income',
  },
  counts: {
    ru: 'Клиент приносит такую долю дохода, что отказать ему уже нельзя.',
    en: 'The client brings so large a share of your income that you cannot refuse.',
  },
  countsNot: {
    ru: 'Крупный, но разовый заказ или первые недели работы, когда клиентов ещё мало.',
    en: 'A large but single order, or your first weeks, when there are few clients yet.',
  },
  why: {
    ru: 'кому нельзя отказать, с тем нельзя и договориться на равных. Сам клиент тут ни в чём не виноват: это повод искать ещё заказы, пока всё спокойно.',
    en: 'you cannot bargain as equals with somebody you cannot refuse. That is no fault of theirs, just a reason to look for more work while things are calm.',
  },
  answers: [
    {
      title: {
        ru: 'Договориться надолго',
        en: 'Secure longer terms',
      },
      text: {
        ru: '{name}, мы с вами много работаем вместе, и это хорошо. Чтобы обеим сторонам было спокойнее, предлагаю договор на год: постоянный объём, оплата в начале месяца, уведомление о прекращении за два месяца.',
        en: "{name}, we do a lot of work together, and that is good. To give both sides some peace of mind, I suggest a contract for a year: a steady volume, payment at the start of the month, two months' notice.",
      },
    },
  ],
  lookalikes: {
    ru: ['Один крупный заказ в году, остальное поровну.', 'Клиент приносит пятую часть дохода, есть ещё десять.'],
    en: [
      'One big order in the year, the rest is evenly spread.',
      'A fifth of your income, and ten other clients besides.',
    ],
  },
  examples: {
    ru: ['Семьдесят процентов дохода за год от одного клиента.', 'Без этого клиента вам хватит денег на месяц.'],
    en: ["Seventy percent of the year's income from one client.", 'Without this client you have money for a month.'],
  },
} satisfies Signal;
