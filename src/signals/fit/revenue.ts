import type { Signal } from '../types';

export default {
  id: 'fit.revenue',
  group: 'fit',
  kind: ['fit'],
  severity: 'mild',
  axis: 'money',
  name: {
    ru: 'Непривычный оборот',
    en: 'Unusual revenue',
  },
  counts: {
    ru: 'Оборот клиента намного больше или меньше вашего либо не попадает в заданные вами пределы.',
    en: "The client's revenue is far from your own, or outside the range you set.",
  },
  countsNot: {
    ru: 'Оборот неизвестен или близок к границе.',
    en: 'The revenue is unknown, or close to the edge.',
  },
  why: {
    ru: 'от оборота зависит, сколько стоит для клиента ваша работа и как легко он за неё заплатит. Небольшой оборот сам по себе не помеха, если объём работы ему соответствует.',
    en: 'revenue tells how much your work is worth to them and how easily they can pay for it. A small one is no obstacle in itself if the scope fits.',
  },
  answers: [
    {
      title: {
        ru: 'Начать с бюджета',
        en: 'Begin with the budget',
      },
      text: {
        ru: '{name}, чтобы предложить подходящее, спрошу сразу о бюджете: на какую сумму вы рассчитываете в этом году? Похожие проекты у нас начинаются от {sum}.',
        en: '{name}, to suggest something that fits, let me ask about the budget first: what sum do you have in mind for this year? Similar projects start at {sum} with us.',
      },
    },
  ],
  lookalikes: {
    ru: ['Оборот у самой границы заданных вами пределов.', 'Об обороте клиента ничего не известно.'],
    en: ['Revenue right at the edge of the range you set.', "Nothing is known about the client's revenue."],
  },
  examples: {
    ru: ['Вы указали оборот от тридцати миллионов, а у клиента полтора.', 'Оборот клиента в двести раз больше вашего.'],
    en: [
      'You set revenue of a million and more, and the client has forty thousand.',
      'The client turns over two hundred times what you do.',
    ],
  },
} satisfies Signal;
