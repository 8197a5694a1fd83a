import type { Signal } from '../types';

export default {
  id: 'good.no-hurry',
  group: 'good',
  kind: ['phrase'],
  severity: 'good',
  axis: 'manner',
  name: {
    ru: 'Не торопит',
    en: 'Leaves us time',
  },
  counts: {
    ru: 'Говорит, что спешки нет, и оставляет нам время.',
    en: 'Says that there is no hurry and leaves us time.',
  },
  countsNot: {
    ru: '«Сейчас не до этого»: дело отложено без даты.',
    en: '“Not a priority now”: the matter is put off without a date.',
  },
  why: {
    ru: 'без спешки работа выходит лучше и дешевле; помогите такому клиенту решить и не подгоняйте его.',
    en: "unhurried work turns out better and costs less: help this client to decide, and don't push.",
  },
  answers: [
    {
      title: {
        ru: 'Назвать удобную дату',
        en: 'Name a comfortable date',
      },
      text: {
        ru: '{name}, спасибо, это очень помогает. Сделаем спокойно и хорошо, к {date}.',
        en: "{name}, thank you, that helps a great deal. We'll take the time to do it well, and you'll have it by {date}.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Нам не до ремонта, вернёмся как-нибудь.',
      'Спешим, поэтому пришлите хотя бы черновик.',
      'Не торопясь дошли до третьей главы курса.',
      'Почему вы не торопитесь?',
      'Время ещё есть, но осталось его мало, поторопитесь.',
    ],
    en: [
      'The renovation can go to the back of the queue, some day perhaps.',
      "We're in a hurry, so send at least a draft.",
      'The slow cooker arrived without its lid.',
      'Why are you taking it so easy?',
      "There's still time, though not much, so please hurry.",
    ],
  },
  examples: {
    ru: [
      '«Спешки никакой, хоть к концу месяца.»',
      '«Сделайте, когда вам удобно», шторы подождут.',
      '«Нам не горит, лучше аккуратно, чем быстро.»',
      'Болейте спокойно, «время у нас терпит».',
      '«Ответьте, когда разгребёте срочное», мы никуда не торопимся.',
    ],
    en: [
      "«There's no rush at all, the end of the month is fine.»",
      '«Whenever it suits you», the curtains can wait.',
      "«We'd rather have it tidy than fast.»",
      'Get well first, «we have plenty of time».',
      "«Answer once the urgent things are off your desk», we're in no hurry.",
    ],
  },
} satisfies Signal;
