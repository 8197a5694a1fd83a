import type { Signal } from '../types';

export default {
  id: 'time.no-time',
  group: 'time',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Нет времени на проект',
    en: 'No time for this',
  },
  counts: {
    ru: 'Говорит, что на его часть работы нет времени: некогда заполнить, прочитать, встретиться, посмотреть.',
    en: 'Says there is no time for their part of the work: to fill it in, to read, to meet, to look.',
  },
  countsNot: {
    ru: '«Меня не будет до понедельника, потом отвечу»: срок назван, вопросов нет.',
    en: "“I'm away till Monday and will answer then”: a date is named, no harm done.",
  },
  why: {
    ru: 'без его части работа стоит, а срок всё равно потом спросят с нас. Бывает просто тяжёлая неделя; тогда помогает назвать новый срок сразу.',
    en: 'without their part the work stands still, and we will still be held to the date. It may just be a hard week, and then it helps to name a new date at once.',
  },
  answers: [
    {
      title: {
        ru: 'Связать ответ и срок',
        en: 'Tie the answer to the date',
      },
      text: {
        ru: '{name}, понимаю, дел много. Срок зависит от вашей части: если материалы придут до {date}, успеваем как обещали. Если позже, на столько же сдвинется и сдача.',
        en: "{name}, I know you are busy. The schedule depends on your part: if it reaches me by {date}, we'll keep the date we promised. If it comes later, delivery moves back by as much.",
      },
    },
    {
      title: {
        ru: 'Взять это на себя за доплату',
        en: 'Offer to do it for them, for a fee',
      },
      text: {
        ru: '{name}, если заполнять некогда, могу взять это на себя: полчаса вопросов по телефону, дальше справлюсь без вас. Стоит это {sum}.',
        en: "{name}, if you have no time to fill it in, I can take it over: half an hour of questions on the phone, and I'll write up the rest. That would be {sum}.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'До среды я в командировке, в четверг пришлю заполненную анкету.',
      'Время есть, присылайте, посмотрю сегодня же.',
      'У монтажников на этой неделе нет времени, но ваш объект первый в понедельник.',
      'Сколько времени займёт чтение этой инструкции?',
      'Не успел дочитать, осталось две страницы, вечером закончу и отвечу.',
    ],
    en: [
      "I'm on the road until Wednesday and will send the form on Thursday.",
      "I have time, send it over and I'll look today.",
      'The fitters have no slot this week, but your site is first on Monday.',
      'How long would reading that manual take me?',
      "Two pages to go, I'll finish tonight and answer.",
    ],
  },
  examples: {
    ru: [
      '«Некогда мне ваши анкеты заполнять», сезон в разгаре.',
      'Файл открыл и закрыл. «Сорок страниц я физически не осилю, времени ноль.»',
      '«Тексты проверить не успеваю совсем», публикуйте как есть.',
      'На примерку «вырваться никак не могу, завал».',
      '«Руки не доходят посмотреть ваши варианты», уже две недели лежат.',
    ],
    en: [
      "«I really can't sit down with your questionnaire», we're in high season.",
      "Opened it and closed it. «Forty pages, there's no way I have the hours for that.»",
      '«No time to proofread», just publish it the way it is.',
      "«I'm swamped, so a fitting is out of the question.»",
      "«Haven't had a minute to look at your options» and don't see one coming.",
    ],
  },
} satisfies Signal;
