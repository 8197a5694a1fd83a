import type { Signal } from '../types';

export default {
  id: 'price.devalues-work',
  group: 'price',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'money',
  name: {
    ru: 'Принижает работу',
    en: 'Belittles the work',
  },
  counts: {
    ru: 'Принижает работу, чтобы сбить цену: дел на пять минут, племянник сделал бы, только кнопку нажать, ничего сложного.',
    en: "Belittles the work to bring the price down: five minutes' work, my nephew could do it, just press a button, nothing complicated.",
  },
  countsNot: {
    ru: 'Слово «небольшая» о задаче при планировании, без намёка на то, что платить тут не за что.',
    en: 'Calling a task small while planning, without a word about what it should cost.',
  },
  why: {
    ru: 'тот, кто не видит труда, не видит и причины за него платить, и спор о цене будет повторяться. Нередко человек просто не знает, из чего состоит работа, и достаточно объяснить.',
    en: "whoever doesn't see the work sees no reason to pay for it, and the price will come up again and again. Often people just don't know what goes into it, and an explanation is enough.",
  },
  answers: [
    {
      title: {
        ru: 'Показать, из чего состоит работа',
        en: 'Show what goes into it',
      },
      text: {
        ru: '{name}, со стороны и правда кажется, что это быстро. Вот что входит в работу: подготовка, сама работа, проверка, сдача и ответственность, если что-то пойдёт не так. Платите вы не за минуты, а за то, чтобы получилось с первого раза. Стоимость — {sum}.',
        en: "{name}, from the outside it does look quick. What goes into it is preparation, the work itself, checking, handover, and standing behind it if something goes wrong. You're paying for getting it right the first time, not for minutes. The price is {sum}.",
      },
    },
    {
      title: {
        ru: 'Пусть попробуют сами',
        en: 'Let them try',
      },
      text: {
        ru: '{name}, если у вас есть кому это сделать за пять минут, это хороший вариант, правда. Если решите доверить нам, наша цена — {sum}.',
        en: '{name}, if you have somebody who can do it in five minutes, that is a good way to go, honestly. If you would rather leave it to us, our price is {sum}.',
      },
    },
  ],
  lookalikes: {
    ru: [
      'Начнём с маленькой задачи, раздела "Контакты", а потом возьмёмся за каталог.',
      'Правка небольшая, посчитайте её, пожалуйста, по обычной ставке.',
      'Мой племянник будет вашим контактом на складе.',
      'Сколько времени обычно уходит на такой ролик?',
      'Понимаю, что работы тут на неделю, поэтому и пишу заранее.',
    ],
    en: [
      "Let's begin with the small task, the contact page, and take the catalogue afterwards.",
      "It's a minor change, please quote it at your normal rate.",
      'My nephew will be your contact at the warehouse.',
      'How long does a clip like this usually take?',
      "I realise there's a week of work in this, which is why I'm writing early.",
    ],
  },
  examples: {
    ru: [
      '«Там же только фон стереть, это три клика», за что тут платить?',
      '«Я бы и сам за вечер перевёл, просто некогда», поэтому больше тысячи не дам.',
      '«У меня сын-школьник такие сайты на каникулах собирает», а вы говорите про месяц и двести тысяч.',
      'Ну какая смета, «вам просто прийти и постоять с камерой два часа».',
      '«Программа же сама всё считает, вы только кнопку жмёте», откуда восемь часов?',
    ],
    en: [
      "«You only have to wipe the background, that's three clicks», what is there to pay for?",
      "«I'd plaster it myself if my back were better», so I'm not giving more than thirty.",
      '«My son builds sites like this in his school holidays», and you talk of a month and 9,000.',
      'Why a quote at all, «you just turn up and hold a camera for two hours».',
      '«The software does the bookkeeping by itself, you just click OK», so where do eight hours come from?',
    ],
  },
} satisfies Signal;
