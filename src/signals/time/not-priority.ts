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
  rules: `
guards third-party thanks our-words
unless sentence (not a problem | priority support | приоритетн* поддержк* | доставк* | seats | решили не продолжать)

medium ru (не (приоритет | в приоритете | главное сейчас | актуально | первоочередное | до этого | до того
  | до вас)) <3> (у нас | для нас | сейчас | пока | проект | сайт | логотип | это | нам)?
  + Сайт сейчас «не в приоритете».
  - Не горит вторая лампа.
  unless sentence (лампа | лампочка | свет | не торопитесь | не спешите)

medium ru (вернемся | вернусь | поговорим | займемся | обсудим | продолжим | решим | разберемся | посмотрим
  | подумаем) <4> (как-нибудь | когда-нибудь | после сезона | после праздников | осенью | весной | зимой | летом
  | в следующем году | потом | ближе к | через год | через полгода | позже | в другой раз | после нового)
  + «Вернемся к этому после сезона».
  - Вернемся из отпуска после праздников и сразу оплатим.
  unless sentence (оплат* | отпуска и)

weak ru (потом | когда-нибудь | как-нибудь | пусть полежит | пусть повисит | отложим | откладываем | отложили
  | отложено | подождет | полежит | на паузу | на паузе | в долгий ящик | на полку | в стол | заморозили
  | не скоро) <4> (проект | сайт | логотип | это | вопрос | договор | тему | задачу | идея | идею | время
  | до лучших | до осени | до весны | до сезона | потом | пока | брендбук | руки)
  + «Отложим проект» до весны.
  - Отложим молоток, берем дрель.

medium ru (есть | сейчас | у нас) <3> (дела поважнее | поважнее | задачи поважнее | важнее дела | дела важнее
  | вещи поважнее | более важные | другие приоритеты | другие заботы | другие дела)
  + «Сейчас есть дела поважнее».
  - Есть один вопрос: кто открывает?

medium en (not | isn't | no longer | hardly | far from | never | low | lower | bottom) <4> (priority | priorities
  | top of our list | top of the list | top of my list | on the agenda | a focus | our focus | urgent for us
  | important right now | on our radar | pressing)
  + It's «not a priority» for us.
  - Safety is not our only priority.
  unless sentence (only | first priority | safety)

weak en (some other time | another time maybe | some day | one day maybe | one of these days
  | some time next year | maybe next year | not any time soon | not anytime soon | on the back burner | back burner
  | on ice | on the shelf | in the freezer | in the drawer | park this | park it | park that | shelve it
  | shelve this | shelve the | shelved | bigger fish | other fish | more important things | other priorities
  | other things matter | other worries | when things calm | when the season | after the season | once the season
  | not right now | not for now | put this off | put that off | put it off | leave it for now | leave that for now
  | leave it till | leave it until | revisit this | revisit it | come back to it | come back to this
  | get round to it | get around to it | no one waiting for)
  + Let's do it «some other time».
  - The cake stays in the freezer till six.
  unless sentence (cake | fridge | food | sample | car | van | as agreed | parking | skis | fish tank)
`,
} satisfies Signal;
