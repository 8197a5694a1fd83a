import type { Signal } from '../types';

export default {
  id: 'fit.territory',
  group: 'fit',
  kind: ['fit'],
  severity: 'mild',
  axis: 'money',
  name: {
    ru: 'Не ваша территория',
    en: 'Outside your territory',
  },
  counts: {
    ru: 'Страна или регион клиента вне вашей территории.',
    en: "The client's country or region lies outside your territory.",
  },
  countsNot: {
    ru: 'Место неизвестно, или у клиента лишь почта в другой стране.',
    en: 'The place is unknown, or only the mailbox is abroad.',
  },
  why: {
    ru: 'дорога обходится дороже, законы другие, а деньги идут дольше. Для удалённой работы это часто вовсе не важно.',
    en: 'travel costs more, the law is different and payments take longer. For remote work it often does not matter at all.',
  },
  answers: [
    {
      title: {
        ru: 'Назвать условия для других регионов',
        en: 'Name the terms for elsewhere',
      },
      text: {
        ru: '{name}, обычно мы работаем в своём регионе. Можем и у вас: дорога и проживание оплачиваются отдельно, около {sum}, платежи в нашей валюте и по предоплате. Подходит?',
        en: '{name}, we usually work in our own region. We can come to you as well: travel and lodging are extra, about {sum}, with payment in our currency and in advance. Would that do?',
      },
    },
  ],
  lookalikes: {
    ru: [
      'Компания из вашей области, а домен у сайта зарубежный.',
      'Клиент в отпуске за границей, объект в вашем городе.',
    ],
    en: [
      'The firm is in your county, only its domain is foreign.',
      'The client writes from a holiday abroad, the site is in your town.',
    ],
  },
  examples: {
    ru: ['Вы работаете в Поволжье, объект на Сахалине.', 'В настройках одна страна, клиент и договор в другой.'],
    en: [
      'You work in Scotland, the site is in Cornwall.',
      'You set one country, and the client and the contract are in another.',
    ],
  },
} satisfies Signal;
