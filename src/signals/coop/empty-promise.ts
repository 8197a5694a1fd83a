import { ourTermsOrPart } from '../answers';
import type { Signal } from '../types';

export default {
  id: 'coop.empty-promise',
  group: 'coop',
  kind: ['thread'],
  severity: 'serious',
  axis: 'manner',
  name: {
    ru: 'Обещает и не делает',
    en: "Promises, doesn't deliver",
  },
  counts: {
    ru: 'Обещает (файлы, ответы, оплату к сроку) и не выполняет; мы напоминаем, и всё повторяется.',
    en: 'Promises files, answers or payment by a date and does not deliver; we send a reminder, and it happens again.',
  },
  countsNot: {
    ru: 'Сделано с опозданием, но до нашего напоминания.',
    en: 'Delivered late, but before we sent a reminder.',
  },
  why: {
    ru: 'план опирается на обещание, и каждое несдержанное двигает срок за наш счёт. Раз-другой так бывает у всех, поэтому важна не задержка, а повтор.',
    en: 'the plan rests on the promise, and each broken one moves the date at our cost. Once or twice happens to everybody; it is the repetition that matters.',
  },
  answers: [
    {
      title: {
        ru: 'Новый срок и что будет, если он сорвётся',
        en: 'A new date, and what follows if it is missed',
      },
      text: {
        ru: '{name}, материалы были обещаны раньше, но их пока нет. Ждём до {date}. Если не придут, ставим проект на паузу и берём следующий, а вернёмся к вашему, когда освободится место.',
        en: "{name}, the material was promised earlier and hasn't arrived yet. We can wait until {date}. If it isn't here by then, we'll pause the project, start the next one, and come back to yours when there is room.",
      },
    },
    ourTermsOrPart,
  ],
  lookalikes: {
    ru: [
      'Обещала фото к пятнице, прислала в субботу сама, без напоминаний.',
      'Обещал подумать и честно написал, что передумал.',
    ],
    en: [
      'Promised the photos for Friday and sent them on Saturday, unprompted.',
      'Said he would think about it, and wrote that he had decided against.',
    ],
  },
  examples: {
    ru: [
      '«Тексты будут в среду», напомнили в пятницу, «точно в понедельник», напомнили во вторник.',
      'Оплату обещали пятого, потом двенадцатого, потом «на днях».',
    ],
    en: [
      '“The texts come on Wednesday”, a reminder on Friday, “Monday for sure”, a reminder on Tuesday.',
      'Payment was promised for the 5th, then for the 12th, then for “some time soon”.',
    ],
  },
} satisfies Signal;
