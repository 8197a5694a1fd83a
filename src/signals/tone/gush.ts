import type { Signal } from '../types';

export default {
  id: 'tone.gush',
  group: 'tone',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Восторги вместо ответа',
    en: 'Gushes without answering',
  },
  counts: {
    ru: 'Восторгается вместо ответа: гений, я влюблена, вы боги, — и ничего из того, о чём спрашивали.',
    en: "Gushing instead of an answer: genius, I'm in love, you are gods, with none of what was asked.",
  },
  countsNot: {
    ru: 'Обычная благодарность или похвала.',
    en: 'Plain thanks or praise.',
  },
  why: {
    ru: 'восторг легко сменяется таким же бурным разочарованием, а нужного ответа всё нет. Многие так просто радуются; важно лишь получить своё «да» письменно.',
    en: 'such delight can turn into disappointment just as quickly, and the answer is still missing. Many people are simply happy this way; just get the “yes” in writing.',
  },
  answers: [
    {
      title: {
        ru: 'Поблагодарить и повторить вопрос',
        en: 'Thank and repeat the question',
      },
      text: {
        ru: '{name}, спасибо, очень приятно! Чтобы двигаться дальше, нужны ответы на вопросы из прошлого письма, без них работа стоит. Сможете прислать до {date}?',
        en: '{name}, thank you, that is lovely to hear! To go on, I still need the answers to the questions in my last email. Could you send them by {date}?',
      },
    },
  ],
  lookalikes: {
    ru: [
      'Спасибо, получилось хорошо, особенно обложка.',
      'Красиво, принимаем. По вопросам: тираж 300, бумага матовая.',
      'Ваш пекарь гений продаж, так нам сказал сосед, поэтому пишем вам.',
      'Влюблённым в день открытия скидка, добавьте это в афишу.',
    ],
    en: [
      'Thank you, it came out well, the cover above all.',
      'Nice, approved. To your questions: 300 copies, matt paper.',
      'The play is about a genius who falls in love with a robot.',
      "We'd love to see the samples next week.",
    ],
  },
  examples: {
    ru: [
      '«Боже, я рыдаю от счастья, вы волшебники!!!»',
      '«Это космос. Просто космос. Обнимаю всех!»',
      'Про размеры потом, сейчас «я не могу дышать, какая красота»!',
      '«Вы лучшие люди на планете, я вас обожаю» ❤️❤️❤️',
      '«Шедевр, шедевр и ещё раз шедевр!» Пошла всем показывать.',
    ],
    en: [
      "«OMG I'm literally crying, you are magicians!!!»",
      '«Words fail me, I want to marry this website!!»',
      "Measurements later, right now «I can't breathe, it's so beautiful»!",
      "«You're the best humans on this planet, I adore you» ❤️❤️❤️",
      '«Pure sorcery, I bow down before you!» Off to show the whole street.',
    ],
  },
} satisfies Signal;
