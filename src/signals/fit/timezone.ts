import type { Signal } from '../types';

export default {
  id: 'fit.timezone',
  group: 'fit',
  kind: ['fit'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Мало общих часов',
    en: 'Few shared hours',
  },
  counts: {
    ru: 'Общих рабочих часов слишком мало.',
    en: 'Too few shared working hours.',
  },
  countsNot: {
    ru: 'Разница в пару часов или временная поездка клиента.',
    en: 'A difference of an hour or two, or a client who is only travelling.',
  },
  why: {
    ru: 'ответ на любой вопрос тогда приходит только назавтра, а созваниваться приходится ночью или на рассвете. Если общаться в переписке, разница почти не мешает.',
    en: 'every question waits until the next day, and calls end up late at night or at dawn. If you work in writing it hardly matters.',
  },
  answers: [
    {
      title: {
        ru: 'Договориться об общем часе',
        en: 'Agree on a shared hour',
      },
      text: {
        ru: '{name}, у нас с вами мало общих рабочих часов. Предлагаю один постоянный час для звонков и письма для всего остального: отвечаем в течение одного рабочего дня. Подойдёт?',
        en: '{name}, our working hours hardly overlap. I suggest one fixed hour for calls and email for the rest, answered within one working day. Would that suit you?',
      },
    },
  ],
  lookalikes: {
    ru: ['Разница два часа, общих часов семь.', 'Клиент на неделю уехал в командировку на другой край света.'],
    en: [
      "Two hours' difference, seven hours shared.",
      'The client is on the other side of the world for one week only.',
    ],
  },
  examples: {
    ru: ['У вас девять утра, у клиента полночь: общих часов нет.', 'Общий час только один, и тот до завтрака.'],
    en: [
      'Nine in the morning for you is midnight for them: no shared hours.',
      'One shared hour, and that one before breakfast.',
    ],
  },
} satisfies Signal;
