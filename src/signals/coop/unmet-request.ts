import type { Signal } from '../types';

export default {
  id: 'coop.unmet-request',
  group: 'coop',
  kind: ['thread'],
  severity: 'mild',
  axis: 'manner',
  name: {
    ru: 'Просьба остаётся без ответа',
    en: 'Leaves our request open',
  },
  counts: {
    ru: 'Мы дважды или больше просили об одном и том же (сделать, прочитать, прислать), клиент пишет дальше, а дело не сделано, и о нём ни слова.',
    en: 'We asked two or more times for the same thing to be done, read or sent; the client keeps writing, yet it is still not done and nothing is said about it.',
  },
  countsNot: {
    ru: 'Обещание, которое не сдержали: для этого есть отдельный знак.',
    en: 'A broken promise: that is a separate sign.',
  },
  why: {
    ru: 'без этой мелочи дело не сдвинется, а со стороны будет казаться, что всё стоит из-за нас. Возможно, просьба потерялась среди других: вынесите её отдельным письмом.',
    en: 'nothing moves without this one small thing, and from outside it looks as if we were holding things up. The request may have got lost among others: give it an email of its own.',
  },
  answers: [
    {
      title: {
        ru: 'Одна просьба в одном письме',
        en: 'One request, one email',
      },
      text: {
        ru: '{name}, пишу только об одном: не хватает материалов, о которых просили раньше. Без них продолжить не можем. Ждём до {date}, дальше срок сдачи сдвигается на время ожидания.',
        en: "{name}, just one thing today: we're still missing the material we asked for, and we can't go on without it. We can wait until {date}; after that, delivery moves back by as long as we wait.",
      },
    },
  ],
  lookalikes: {
    ru: [
      'Просили доступ один раз, на следующий день он пришёл.',
      'Просили дважды, клиент ответил: «Помню, пришлю после отпуска, двадцатого».',
    ],
    en: [
      'Asked for access once and had it the next day.',
      "Asked twice, and the client wrote “I haven't forgotten, you'll have it on the 20th”.",
    ],
  },
  examples: {
    ru: [
      'Дважды просили логотип в кривых, в ответ приходят новые идеи, а логотипа нет.',
      'Три письма подряд просим прочитать правила подготовки к съёмке; пишет о погоде, о платье и ни слова о правилах.',
    ],
    en: [
      'Twice we asked for the floor plan; new ideas keep coming, the plan does not.',
      'In three mails we asked her to read the notes on preparing for the shoot; she writes about the weather and the dress, not a word on the notes.',
    ],
  },
} satisfies Signal;
