import { writtenWarning } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'coop.agrees-then-reverts',
  group: 'coop',
  kind: ['thread'],
  severity: 'serious',
  axis: 'manner',
  name: {
    ru: 'Соглашается и делает по-старому',
    en: 'Agrees, then goes back',
  },
  counts: {
    ru: 'Соглашается на наш порядок, а потом поступает или требует по-старому, будто ничего не решали.',
    en: 'Says yes to our way and then does or demands the old way, as if nothing had been agreed.',
  },
  countsNot: {
    ru: 'Прямо говорит, что передумал.',
    en: 'Says openly that they changed their mind.',
  },
  why: {
    ru: 'на такое «да» нельзя опереться, и одно и то же приходится решать заново. Часто это просто привычка, и помогает короткое письменное правило.',
    en: 'you cannot build on a “yes” like that, and the same thing has to be settled over and over. Often it is mere habit, and one short written rule helps.',
  },
  answers: [
    {
      title: {
        ru: 'Напомнить договорённость и держаться её',
        en: 'Recall the agreement and keep to it',
      },
      text: {
        ru: '{name}, мы с вами договорились о новом порядке, а сейчас всё снова идёт по-старому. Давайте держаться договорённости: копию того письма прикладываю. С {date} берём в работу только то, что приходит по этому порядку. Если он неудобен, скажите, подумаем, что поменять.',
        en: "{name}, we agreed on a new way of working, and things have slipped back to the old one. I'm attaching that email so that we can both keep to it: from {date} we'll pick up only what comes in that way. If it doesn't suit you, tell me and we'll see what to change.",
      },
    },
    writtenWarning,
  ],
  lookalikes: {
    ru: [
      '«Знаю, мы решили иначе, но давайте всё же по телефону»: говорит прямо, что передумал.',
      'Согласился на предоплату и внёс её.',
    ],
    en: [
      '“I know we settled on mail, but could we go back to phone calls?” is said openly.',
      'Agreed to pay in advance, and paid.',
    ],
  },
  examples: {
    ru: [
      '«Хорошо, правки одним файлом», и на следующий день одиннадцать голосовых.',
      'Приняли порядок «сначала предоплата», а через неделю: «Начинайте, заплатим по итогу, как обычно».',
    ],
    en: [
      '“Fine, one file with all the changes”, and the next day eleven voice messages.',
      "Yes to two rounds of edits, then a fourth round with “as always, until we're happy”.",
    ],
  },
} satisfies Signal;
