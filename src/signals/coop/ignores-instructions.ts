import type { Signal } from '../types';

export default {
  id: 'coop.ignores-instructions',
  group: 'coop',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Не читает наши просьбы',
    en: 'Skips our instructions',
  },
  counts: {
    ru: 'Не прочитал или не сделал то, о чём просили, и говорит об этом: не читал, скажите в двух словах, инструкцию пропустил.',
    en: "Did not read or do what we asked, and says so: haven't read it, tell me in two words, skipped your guide.",
  },
  countsNot: {
    ru: 'Сделал часть и говорит, когда будет остальное.',
    en: 'Did part of it and says when the rest comes.',
  },
  why: {
    ru: 'то, что не прочитано, всплывает позже как новая проблема, и объяснять приходится дважды. Бывает, что инструкция просто слишком длинная: попробуйте короче.',
    en: 'what goes unread comes back later as a new problem and has to be explained twice. The guide may just be too long: try a shorter one.',
  },
  answers: [
    {
      title: {
        ru: 'Дать один следующий шаг',
        en: 'Give one next step',
      },
      text: {
        ru: '{name}, вот главное в одной строке: до {date} пришлите файлы из списка, остальное сделаем мы. Список короткий, в начале письма. Без него начать не получится.',
        en: "{name}, here it is in one line: send us the files on the list by {date} and we'll do the rest. The list is short and stands at the top of this email. We can't start without them.",
      },
    },
    {
      title: {
        ru: 'Взять это на себя за доплату',
        en: 'Do it for them, for a fee',
      },
      text: {
        ru: '{name}, могу пройти инструкцию вместе с вами по телефону или подготовить всё за вас. Первое займёт полчаса и входит в цену, второе стоит {sum}. Что удобнее?',
        en: '{name}, I can go through the guide with you on the phone, or prepare everything for you. The first takes half an hour and is included, the second costs {sum}. Which suits you better?',
      },
    },
  ],
  lookalikes: {
    ru: [
      'Первую половину инструкции прошёл, вторую сделаю завтра утром.',
      'Прочитала всё, есть два вопроса по странице 4.',
      'Инструкцию к котлу потеряли прежние хозяева, есть ли у вас копия?',
      'Всё сделали по памятке, можно приезжать.',
      'Скажите в двух словах, что такое сухая стяжка?',
    ],
    en: [
      "I've done the first half of the guide, the second comes tomorrow morning.",
      'Read it all, two questions about page 4.',
      'The former owners lost the boiler manual, do you have a copy?',
      'Everything is done as in the checklist, you can come.',
      'In two words, what is dry screed?',
    ],
  },
  examples: {
    ru: [
      '«Памятку вашу не открывала, объясните по-человечески, что делать.»',
      '«Многабукаф, давайте суть одной строкой.»',
      'Фото прислал, «а про требования к ним, каюсь, не смотрел».',
      '«Домашнее задание опять не делали», зато пришли с хорошим настроением.',
      '«Письмо длинное, до конца не дошла», что там требовалось?',
    ],
    en: [
      "«I didn't open your checklist, just tell me what to do.»",
      "«tl;dr, what's the one thing you want?»",
      'Photos attached, «though I confess I never looked at the requirements».',
      "«We didn't do the exercises again», but we're in a good mood.",
      '«Long mail, gave up halfway», what did you need from us?',
    ],
  },
} satisfies Signal;
