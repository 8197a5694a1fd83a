import type { Signal } from '../types';

export default {
  id: 'time.sluggish',
  group: 'time',
  kind: ['thread'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Отвечает очень медленно',
    en: 'Very slow to answer',
  },
  counts: {
    ru: 'Каждый ответ занимает много дней, при этом никого не торопит.',
    en: 'Every answer takes many days, with no pressing either.',
  },
  countsNot: {
    ru: 'Одна долгая пауза, у которой есть причина.',
    en: 'One long pause with a reason.',
  },
  why: {
    ru: 'проект растягивается, а время и цена рассчитаны на обычный темп. Плохого умысла тут нет: чаще всего у человека просто есть заботы поважнее.',
    en: 'the project drags on, while the time and the price assumed a normal pace. There is no ill will in it: mostly they just have more pressing things to do.',
  },
  answers: [
    {
      title: {
        ru: 'Назвать срок, после которого решаем сами',
        en: 'Name a date after which we decide',
      },
      text: {
        ru: '{name}, чтобы проект не стоял, предлагаю так: если до {date} замечаний нет, считаю вариант принятым и двигаюсь дальше. Если нужно больше времени, скажите, сдвинем план.',
        en: "{name}, to keep things moving: if I hear nothing by {date}, I'll take this version as approved and go on. If you need longer, just tell me and we'll move the schedule.",
      },
    },
    {
      title: {
        ru: 'Поставить на паузу',
        en: 'Put it on hold',
      },
      text: {
        ru: '{name}, похоже, сейчас не лучшее время для проекта. Могу поставить его на паузу до {date} и освободить место в плане, а сделанное к тому дню закрыть счётом на {sum}. Подходит?',
        en: '{name}, this may not be the best moment for the project. I can put it on hold until {date}, free the slot and invoice what is done so far, {sum}. Would that suit you?',
      },
    },
  ],
  lookalikes: {
    ru: ['Один раз молчал две недели: переезжал и предупредил.', 'Отвечает на следующий день, иногда через день.'],
    en: [
      'Silent for two weeks once, while moving house, and said so beforehand.',
      'Answers the next day, now and then the day after.',
    ],
  },
  examples: {
    ru: [
      'Ответы через шесть, восемь и семь дней, каждый в две строки.',
      'На выбор одного из двух эскизов ушло десять дней, на следующий вопрос ещё девять, потом ещё одиннадцать.',
    ],
    en: [
      'Answers after six, eight and seven days, two lines each.',
      'Ten days to choose between two sketches, nine for the next question, eleven for the one after.',
    ],
  },
} satisfies Signal;
