import { doorOpen } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'time.not-priority',
  group: 'time',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Сейчас не до этого',
    en: 'Not a priority now',
  },
  counts: {
    ru: 'Говорит, что сейчас это не важно: не в приоритете, когда-нибудь, вернёмся после сезона.',
    en: "Says it does not matter now: not a priority, some day, let's come back to it after the season.",
  },
  countsNot: {
    ru: 'Согласованное начало в более поздний срок.',
    en: 'A start date agreed for later.',
  },
  why: {
    ru: 'отложенное без даты чаще всего так и не возобновляется, а место в плане занимает. Хорошо, если об этом сказали честно: время можно спокойно освободить.',
    en: 'what is put off without a date seldom comes back, yet it keeps its place in your plans. It is fair of them to say so: now you can use the time for something else.',
  },
  answers: [
    {
      title: {
        ru: 'Освободить место в плане',
        en: 'Free the slot',
      },
      text: {
        ru: '{name}, спасибо, что сказали. Убираю проект из плана, чтобы не держать время впустую. Когда станет актуально, напишите: посмотрим ближайшее свободное окно. Цена {sum} действует до {date}.',
        en: "{name}, thank you for telling me. I will take the project off the schedule rather than hold the time. When it comes up again, write to me and we'll look for the next free slot. The price of {sum} stands until {date}.",
      },
    },
    doorOpen,
  ],
  lookalikes: {
    ru: [
      'Начинаем первого марта, как и записали в договоре.',
      'Для нас это сейчас главный проект, ответим быстро.',
      'Второй этаж не в приоритете, сначала первый, план вы знаете.',
      'После сезона у вас обычно есть свободные мастера?',
      'Вернёмся к вам с ответом в пятницу.',
    ],
    en: [
      'We start on the first of March, just as the contract says.',
      "This is our main project now, you'll get quick answers.",
      "Let's return to the kitchen drawings on Friday as planned.",
      'Do you usually have crews free after the season?',
      'The priority list for the sprint is attached, please follow it.',
    ],
  },
  examples: {
    ru: [
      '«Нам пока не до сайта», других хлопот хватает.',
      'По ремонту веранды: «вернёмся к этому как-нибудь потом, после лета».',
      '«Вопрос с озеленением не горит и вряд ли загорится», отложите.',
      'Руководство решило, что «обучение персонала сейчас не первоочередная тема».',
      '«Когда-нибудь займёмся и этим», пока пусть полежит.',
    ],
    en: [
      "«The website isn't on our radar at the moment», we have other worries.",
      "About the veranda, «let's pick it up some time after summer».",
      '«The landscaping can sit there for now», nobody is asking for it.',
      'Management feels that «staff training is rather far down the list this year».',
      "«We'll get round to it one day», park it.",
    ],
  },
} satisfies Signal;
