import type { Signal } from '../types';

export default {
  id: 'tone.swearing',
  group: 'tone',
  kind: ['phrase'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Ругается для связки слов',
    en: 'Swears in passing',
  },
  counts: {
    ru: 'Бранные слова как манера речи, не в наш адрес.',
    en: 'Swears as a manner of speaking, not at us.',
  },
  countsNot: {
    ru: 'Цитата, название или имя, в котором есть такое слово.',
    en: 'Quoting a name or a title that has such a word in it.',
  },
  why: {
    ru: 'сама по себе брань ещё ни о чём не говорит, но граница между «просто так» и «в ваш адрес» тонкая. С давним знакомым это может быть и знаком доверия.',
    en: 'swearing alone says little, but the line between “in passing” and “at you” is thin. With somebody you know well it may even be a sign of trust.',
  },
  answers: [
    {
      title: {
        ru: 'Ответить ровно и по делу',
        en: 'Answer evenly',
      },
      text: {
        ru: '{name}, понимаю, день непростой. По делу: сделаю к {date}. В письмах давайте, пожалуйста, без крепких слов: переписку читает вся команда.',
        en: '{name}, sounds like a hard day. As for the work, it will be done by {date}. Could we keep the strong words out of our emails, though? The whole team reads them.',
      },
    },
  ],
  lookalikes: {
    ru: [
      'Пьеса называется "Чёртова дюжина", афишу печатаем в два цвета.',
      'Блины на Масленицу заказываем как в прошлом году, двести порций.',
      'Бар "Хреновина" переехал на Лесную, 12, туда и везите.',
      'Фамилия заказчика Дуров, через "у", исправьте пропуск.',
    ],
    en: [
      'The play is called "Damn Yankees", the poster prints in two colours.',
      'Deliver to the Bloody Mary Bar, side entrance, before noon.',
      'The beaver dam upstream has flooded our access road.',
      'Our new cook is from Hell, Michigan, please get his papers ready.',
    ],
  },
  examples: {
    ru: [
      '«Ну ни хрена себе», как быстро доехало, спасибо.',
      'Принтер опять зажевал договор, «чёрт бы его драл», пришлю завтра.',
      '«Блин, да ёлки-палки, задолбала эта налоговая», ждите бумаги в среду.',
      'С поставкой «полная жопа», фура стоит на границе.',
      '«какого лешего, мать его», сервер снова лёг, но мы уже чиним',
    ],
    en: [
      '«Holy crap», that was quick, thanks.',
      "The printer chewed up the contract again, «damn thing», you'll get it tomorrow.",
      '«Bloody hell, what a slog», the papers will be with you on Wednesday.',
      'Our shipment is «totally fucked», the lorry is stuck at the border.',
      '«shit, forgot the attachment», here you go',
    ],
  },
} satisfies Signal;
