import { slowDown } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'scope.magic-wand',
  group: 'scope',
  kind: ['phrase'],
  severity: 'serious',
  axis: 'manner',
  name: {
    ru: 'Ждёт чуда',
    en: 'Expects magic',
  },
  counts: {
    ru: 'Ждёт, что всё получится само: гарантируйте топ за неделю, вы специалисты, от нас ничего не нужно, нажмите свою кнопку.',
    en: "Expects the result by itself: guarantee the top in a week, you are the experts so we needn't do a thing, press your button.",
  },
  countsNot: {
    ru: 'Вопрос, что нужно с их стороны.',
    en: 'Asking what is needed from their side.',
  },
  why: {
    ru: 'чудо не наступит, а разочарование запишут на нас. Обычно человек просто не видел, как это делается, и спокойный разговор о шагах помогает.',
    en: "the miracle won't come, and we will get the blame. Usually they have just never seen how it is done, and a calm talk about the steps helps.",
  },
  answers: [
    {
      title: {
        ru: 'Сказать, что обещаем и что нет',
        en: "Say what we promise and what we don't",
      },
      text: {
        ru: '{name}, скажу честно: такой результат за такой срок никто гарантировать не может, и мы тоже. Обещаем вот что: понятные шаги, срок каждого и отчёт. С вашей стороны нужны материалы и человек, который отвечает на вопросы.',
        en: '{name}, to be honest, nobody can guarantee that result in that time, and neither can we. What we do promise is clear steps, a date for each and a report. From you we need the material and one person who answers questions.',
      },
    },
    slowDown,
  ],
  lookalikes: {
    ru: [
      'Что от нас понадобится, чтобы реклама заработала?',
      'Понимаем, что быстро не будет, полгода нас устраивает.',
      'Гарантия на монтаж два года, верно?',
      'Кнопка вызова лифта не нажимается, пришлите мастера.',
      'Фокусник на детский праздник нужен к двум часам, без волшебной палочки не приезжайте.',
    ],
    en: [
      'What will you need from us for the ads to work?',
      "We know it won't be quick, half a year is fine.",
      'The warranty on the fitting is two years, correct?',
      'The lift button is stuck, could you send somebody?',
      'The magician should be here at two, wand and all.',
    ],
  },
  examples: {
    ru: [
      '«Нужна гарантия, что за три урока ребёнок заговорит по-английски.»',
      '«Наше дело заплатить, а клиенты пусть сами приходят», с этим и наняли.',
      '«Вы же профи, догадайтесь сами, что нам нужно.»',
      '«Запустите рекламу сегодня, чтобы к выходным была полная посадка.»',
      '«Подкрутите там что-нибудь, и пусть продажи вырастут втрое.»',
    ],
    en: [
      '«I want it guaranteed that he speaks English after three lessons.»',
      "«We pay, and the customers should come by themselves», that's what we hired you for.",
      "«You're the pros, you'll work out what we need.»",
      "«Switch the ads on today so that we're fully booked by the weekend.»",
      '«Tweak something in there and get the sales to triple.»',
    ],
  },
} satisfies Signal;
