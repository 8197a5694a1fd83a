import type { Signal } from '../types';

export default {
  id: 'time.impulsive-swings',
  group: 'time',
  kind: ['thread'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'То густо, то пусто',
    en: 'Bursts and long silences',
  },
  counts: {
    ru: 'То несколько сообщений за минуты или за час, то долгое молчание, и так не один раз.',
    en: 'Swings between bursts, several messages within minutes or an hour, and long silences, more than once.',
  },
  countsNot: {
    ru: 'Один долгий отпуск или ровная переписка.',
    en: 'One long holiday, or a steady pace.',
  },
  why: {
    ru: 'такой ритм невозможно планировать: работа то стоит, то всё нужно сразу. Часто это просто загруженный человек, и ему помогает один оговорённый день для связи.',
    en: 'nobody can plan for a rhythm like this: nothing happens, and then everything is wanted at once. Often it is just a busy person, and one agreed day for contact helps.',
  },
  answers: [
    {
      title: {
        ru: 'Договориться о постоянном дне',
        en: 'Agree on a fixed day',
      },
      text: {
        ru: '{name}, чтобы работа шла ровно, предлагаю один постоянный день связи в неделю: вы присылаете всё накопившееся одним письмом, я в тот же день отвечаю. Начнём {date}?',
        en: "{name}, to keep things moving steadily, let's fix one day a week: you send everything in one message, and I answer the same day. Shall we start on {date}?",
      },
    },
    {
      title: {
        ru: 'Продлить срок на время паузы',
        en: 'Extend the date by the pause',
      },
      text: {
        ru: '{name}, хорошо, что вы снова на связи. За время паузы мы заняли людей другими задачами, поэтому вернёмся к проекту {date}. Новый срок пришлю отдельно.',
        en: "{name}, good to hear from you again. During the pause our people moved on to other work, so we'll be back on your project on {date}. I'll send the new schedule separately.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Одно долгое молчание в августе, о котором предупредили заранее.',
      'По сообщению в день, каждый день, весь месяц.',
    ],
    en: ['One long silence in August that was announced beforehand.', 'A message a day, every day, for a month.'],
  },
  examples: {
    ru: [
      'Пять писем за сорок минут, три недели тишины, потом шесть писем подряд за вечер.',
      'В марте семь сообщений за час, потом ни слова до мая, и снова целая очередь за десять минут.',
    ],
    en: [
      'Five mails in forty minutes, three weeks of silence, then six in a row in one evening.',
      'Seven messages within an hour in March, nothing until May, then another flood before breakfast.',
    ],
  },
} satisfies Signal;
